'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { useKeys } from '@/components/ui/keys/use-keys';
import { LoadingLines } from '@/components/ui/loading-lines';
import { Siglum } from '@/components/ui/siglum';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './comparison.module.css';

type RankingProps = {
  place: { workId: string; segmentId: string; language: string };
  /** The person's last choice here; null where it was another time. */
  judgement: string | null;
  onTakeBack: (comparisonId: string) => void;
};

/** The texts of a sentence by what people chose, the strongest first, with names, and what each person said. */
export function Ranking({ place, judgement, onTakeBack }: RankingProps) {
  const { t } = useT('review');
  const { data, isPending, isError, refetch } = useQuery(queries.review.ranking.queryOptions({ input: place }));
  const mine = data?.judgements.findLast(({ isMine }) => isMine)?.id ?? judgement;
  useKeys({ id: 'comparison.ranking', label: t('compare.ranking') }, [
    {
      id: 'takeBack',
      keys: ['Mod+KeyZ'],
      label: t('compare.takeBack'),
      run: () => mine && onTakeBack(mine),
      isDisabled: mine === null,
    },
  ]);
  if (isPending) return <LoadingLines widths={[70, 60]} />;
  if (isError) return <ErrorState onRetry={() => void refetch()} />;
  const siglumOf = (revisionId: string) => data.texts.find((one) => one.revisionId === revisionId)?.who.siglum ?? '–';
  return (
    <section aria-label={t('compare.ranking')}>
      <ol className={styles.ranking}>
        {data.texts.map(({ revisionId, who, text, chosen, compared }) => (
          <li key={revisionId}>
            <p className={styles.who}>
              <Siglum siglum={who.siglum} name={who.name} hidden />
              <bdi>{who.name}</bdi>
              <span className="faint num">{t('compare.chosen', { chosen, compared })}</span>
            </p>
            <p className="tx" lang={place.language} dir={languageDirection(place.language)}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      <ul className={styles.judgements}>
        {data.judgements.map(({ id, who, first, second, chosen, reason }) => (
          <li key={id}>
            <bdi>{who.name}</bdi>{' '}
            {chosen === null
              ? t('compare.choseNeither', { first: siglumOf(first), second: siglumOf(second) })
              : t('compare.chose', {
                  one: siglumOf(chosen === 'first' ? first : second),
                  other: siglumOf(chosen === 'first' ? second : first),
                })}
            {reason !== '' && (
              <span className={styles.because} dir="auto">
                {reason}
              </span>
            )}
          </li>
        ))}
      </ul>
      {mine !== null && (
        <Button size="small" keys="Mod+KeyZ" onPress={() => onTakeBack(mine)}>
          {t('compare.takeBack')}
        </Button>
      )}
    </section>
  );
}
