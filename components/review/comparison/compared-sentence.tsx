'use client';

import { useQuery } from '@tanstack/react-query';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { languageDirection } from '@/core/text/language';
import styles from './comparison.module.css';
import { Pair } from './pair';
import { Ranking } from './ranking';
import { useComparison } from './use-comparison';

type Place = { workId: string; documentId: string; language: string };

/** A sentence of the source, and of its translations two to choose from; once there are none left, how they rank. */
export function ComparedSentence({ place, chapter, number }: { place: Place; chapter: number; number: number }) {
  const { data: rows, isError } = useQuery(
    queries.documents.rows.queryOptions({ input: { ...place, from: number, to: number } }),
  );
  const row = rows?.[0];
  if (isError) return <ErrorState />;
  if (!row) return <LoadingLines widths={[80, 60]} />;
  return <Sentence place={place} address={`${chapter}.${number}`} segmentId={row.id} text={row.text} />;
}

type SentenceProps = { place: Place; address: string; segmentId: string; text: string };

function Sentence({ place: { workId, language }, address, segmentId, text }: SentenceProps) {
  const { language: source } = useWork();
  const { pair, isPending, isError, retry, choose, takeBack, judgement } = useComparison({
    workId,
    segmentId,
    language,
  });
  return (
    <>
      <p className={styles.source}>
        <bdi className="num">{address}</bdi>
        <span className="tx" lang={source} dir={languageDirection(source)}>
          {text}
        </span>
      </p>
      {isPending && <LoadingLines widths={[70, 60]} />}
      {isError && <ErrorState onRetry={retry} />}
      {pair && (
        <Pair
          key={`${pair.first.revisionId} ${pair.second.revisionId}`}
          pair={pair}
          language={language}
          onChoose={choose}
        />
      )}
      {pair === null && <Ranking place={{ workId, segmentId, language }} judgement={judgement} onTakeBack={takeBack} />}
    </>
  );
}
