'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { isolate } from '@/components/ui/isolate';
import { LoadingLines } from '@/components/ui/loading-lines';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import { GlossaryLine } from './glossary-line';
import styles from './sharing.module.css';

/** Glossaries of other works that this one could use. */
export function AttachForm({ onDone }: { onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId } = useWork();
  const attachable = useQuery(queries.terms.attachable.queryOptions({ input: { workId } }));
  const attach = useConceptChange(queries.terms.attachGlossary.mutationOptions({ onSuccess: onDone }));
  if (attachable.isPending) return <LoadingLines widths={[60, 50]} />;
  if (attachable.isError) return <ErrorState onRetry={() => attachable.refetch()} />;
  if (attachable.data.length === 0) return <p className={styles.hint}>{t('sharing.noneToAttach')}</p>;
  return (
    <>
      <Refusal error={attach.error} />
      <ul className={styles.rows}>
        {attachable.data.map((one) => (
          <GlossaryLine key={one.id} glossary={one} about={<i>{one.home}</i>}>
            <Button
              size="small"
              aria-label={t('sharing.attachNamed', { name: isolate(one.name) })}
              isPending={attach.isPending && attach.variables.glossaryId === one.id}
              onPress={() => attach.mutate({ workId, glossaryId: one.id })}
            >
              {t('sharing.use')}
            </Button>
          </GlossaryLine>
        ))}
      </ul>
    </>
  );
}
