import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { getPageContext } from '@/app/page-context';
import { FacingPages } from '@/components/people/facing-pages';
import { PageStrings } from '@/i18n/page-strings';
import { findQuotation } from '@/services/people/find-quotation';

// The tokens in these addresses are nobody else's business.
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false } };

export default async function Layout({ children }: { children: ReactNode }) {
  const quotation = await findQuotation(await getPageContext());
  return (
    <PageStrings namespaces={['people']}>
      <FacingPages quotation={quotation}>{children}</FacingPages>
    </PageStrings>
  );
}
