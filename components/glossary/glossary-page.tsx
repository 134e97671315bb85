'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { glossaryPath } from '@/components/work/work-paths';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { GlossaryNav } from './glossary-nav';
import { GlossaryOpening } from './glossary-opening';
import { useGlossaryPlace } from './use-glossary';

/** The glossaries of a work: concepts on the verso, the one that is open on the recto. */
export function GlossaryPage() {
  const { id: workId } = useWork();
  const { glossaryId } = useGlossaryPlace();
  const glossaries = useQuery(queries.terms.glossaries.queryOptions({ input: { workId } }));
  if (glossaries.isPending) return <LoadingLines widths={[40, 70, 60]} />;
  if (glossaries.isError) return <ErrorState onRetry={() => glossaries.refetch()} />;
  const open = glossaries.data.find(({ id }) => id === glossaryId) ?? glossaries.data[0];
  return (
    <main id="page" className={styles.main}>
      {open ? (
        <>
          <GlossaryNav glossary={open} part="concepts" />
          <GlossaryOpening key={open.id} glossary={open} glossaries={glossaries.data} />
        </>
      ) : (
        <NoGlossary />
      )}
    </main>
  );
}

function NoGlossary() {
  const { t, lng } = useT(['glossary', 'glossaries']);
  const { id: workId, title, language, mine } = useWork();
  const client = useQueryClient();
  const begin = useMutation(
    queries.terms.createGlossary.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: queries.terms.key() }),
    }),
  );
  const mayBegin = mayAct(mine, 'own');
  return (
    <EmptyState
      title={t('none')}
      isPage
      act={
        mayBegin && (
          <>
            <Button
              variant="primary"
              isPending={begin.isPending}
              onPress={() => begin.mutate({ workId, glossaryId: v7(), name: title, language })}
            >
              {t('begin')}
            </Button>
            <ButtonLink href={`${glossaryPath(lng, workId)}/sharing`}>{t('glossaries:sharing.attach')}</ButtonLink>
          </>
        )
      }
    >
      {t('purpose')}
      <Refusal error={begin.error} />
    </EmptyState>
  );
}
