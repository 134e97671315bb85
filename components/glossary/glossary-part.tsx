'use client';

import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { GlossaryNav, type GlossaryPart as Part } from './glossary-nav';

type GlossaryPartProps = {
  part: Part;
  /** What stands here where the work uses no glossary. */
  without?: ReactNode;
  children: (glossary: Glossary, glossaries: readonly Glossary[]) => ReactNode;
};

/** A page about the glossary that the address names, or the first of the work. */
export function GlossaryPart({ part, without, children }: GlossaryPartProps) {
  const { t } = useT('glossary');
  const { id: workId } = useWork();
  const asked = useSearchParams().get('glossary');
  const glossaries = useQuery(queries.terms.glossaries.queryOptions({ input: { workId } }));
  const open = glossaries.data?.find(({ id }) => id === asked) ?? glossaries.data?.[0];
  return (
    <main id="page" className={styles.main}>
      {glossaries.isPending && <LoadingLines widths={[40, 70, 60]} />}
      {glossaries.isError && <ErrorState onRetry={() => glossaries.refetch()} />}
      {glossaries.data && !open && (without ?? <EmptyState title={t('none')} isPage />)}
      {glossaries.data && open && (
        <>
          <GlossaryNav glossary={open} part={part} />
          {children(open, glossaries.data)}
        </>
      )}
    </main>
  );
}
