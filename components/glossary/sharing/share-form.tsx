'use client';

import { useQuery } from '@tanstack/react-query';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { isolate } from '@/components/ui/isolate';
import { LoadingLines } from '@/components/ui/loading-lines';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import styles from './sharing.module.css';

/** Lets another work of the same owner use a glossary. */
export function ShareForm({ glossary, onDone }: { glossary: Glossary; onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId } = useWork();
  const works = useQuery(queries.works.list.queryOptions());
  const share = useConceptChange(queries.terms.attachGlossary.mutationOptions({ onSuccess: onDone }));
  if (works.isPending) return <LoadingLines widths={[60, 50]} />;
  if (works.isError) return <ErrorState onRetry={() => works.refetch()} />;
  const others = works.data.filter((one) => one.id !== workId && mayAct(one.mine, 'own'));
  return (
    <>
      <p className={styles.hint}>{others.length > 0 ? t('sharing.shareHint') : t('sharing.noOtherWork')}</p>
      <Refusal error={share.error} />
      <ul className={styles.rows}>
        {others.map(({ id, title }) => (
          <li key={id} className={styles.row}>
            <p className={styles.what}>
              <i>
                <bdi>{title}</bdi>
              </i>
            </p>
            <Button
              size="small"
              aria-label={t('sharing.shareWith', { title: isolate(title) })}
              isPending={share.isPending && share.variables.workId === id}
              onPress={() => share.mutate({ workId: id, glossaryId: glossary.id })}
            >
              {t('sharing.share')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
