import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { getPageContext } from '@/app/page-context';
import { FacingPages } from '@/components/people/facing-pages';
import { Workbench } from '@/components/shell/workbench';
import { findQuotation } from '@/services/people/find-quotation';

// The tokens in these addresses are nobody else's business.
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false } };

export default async function Layout({ children }: { children: ReactNode }) {
  const quotation = await findQuotation(await getPageContext());
  return (
    <Workbench namespaces={['people']}>
      <FacingPages quotation={quotation}>{children}</FacingPages>
    </Workbench>
  );
}
