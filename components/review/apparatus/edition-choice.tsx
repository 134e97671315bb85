'use client';

import { useQuery } from '@tanstack/react-query';
import type { Edition } from '@/api/contract/editions';
import type { Version } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import styles from '../../bench/apparatus/apparatus.module.css';
import { useBenchChapter } from '../../bench/bench-provider';
import { useChoice } from '../data/use-choice';
import notes from './notes.module.css';

/** Which editions read an approved version, and the choice of it by hand. */
export function EditionChoice({ base }: { base: Version }) {
  const { t } = useT('review');
  const { place, bench } = useBenchChapter().chapter;
  const isApproved = base.state === 'approved';
  const { data } = useQuery({
    ...queries.editions.list.queryOptions({ input: { workId: place.workId } }),
    enabled: isApproved && bench.may.review,
  });
  const own = data?.filter(({ language }) => language === place.language) ?? [];
  if (!isApproved || !bench.may.review || own.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('edition.title')}>
      <h2 className={styles.heading}>{t('edition.title')}</h2>
      {own.map((edition) => (
        <Choice key={edition.id} edition={edition} base={base} />
      ))}
    </section>
  );
}

function Choice({ edition, base }: { edition: Edition; base: Version }) {
  const { t } = useT('review');
  const { isKnown, run, act } = useChoice(edition.id, base);
  if (!isKnown) return null;
  return (
    <p className={notes.choice}>
      <bdi>{edition.name || t('edition.default')}</bdi>
      <span>{run === null ? t('edition.otherwise') : run.byHand ? t('edition.byHand') : t('edition.byRule')}</span>
      <TextButton onPress={act}>{run?.byHand ? t('edition.takeBack') : t('edition.choose')}</TextButton>
    </p>
  );
}
