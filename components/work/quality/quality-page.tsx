'use client';

import { useQuery } from '@tanstack/react-query';
import type { Contributor } from '@/api/contract/shapes';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useT } from '@/i18n/client';
import { ownName } from '../own-name';
import { FilterSelect, useChosen } from '../record/filter-select';
import { RecordPage } from '../record/record-page';
import { useWork } from '../use-work';
import { ScoreTable } from './score-table';
import { VersionPlace } from './version-place';

/** How good the versions in a language are found to be, by chapter, contributor and version. */
export function QualityPage({ contributors }: { contributors: readonly Contributor[] }) {
  const { t } = useT('quality');
  const { id: workId, chapters, languages, language: source } = useWork();
  const choices = languages.map(({ language }) => ({ id: language, name: ownName(language), lang: language }));
  const language = useChosen('language', choices) ?? choices[0]?.id ?? '';
  const { data, isPending, isError, refetch } = useQuery({
    ...queries.review.scores.queryOptions({ input: { workId, language } }),
    enabled: language !== '',
  });
  const nameOf = (id: string) => contributors.find((one) => one.id === id)?.name ?? '?';
  const placeOf = (id: string) => chapters.findIndex((chapter) => chapter.id === id);
  const isUnjudged = language === '' || data?.total.words === 0;
  return (
    <RecordPage
      title={t('scores.title')}
      note={t('scores.note')}
      filters={choices.length > 1 && <FilterSelect label={t('language')} name="language" choices={choices} />}
    >
      {language !== '' && isPending && <LoadingLines widths={[80, 70, 75]} />}
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {isUnjudged && <p className="muted">{t('scores.none')}</p>}
      {data && !isUnjudged && (
        <>
          <ScoreTable
            title={t('scores.chapters')}
            total={data.total}
            rows={data.documents
              .toSorted((a, b) => placeOf(a.id) - placeOf(b.id))
              .map(({ id, ...score }) => {
                const chapter = chapters[placeOf(id)];
                return {
                  id,
                  score,
                  name: <bdi lang={source}>{`${chapter?.number ?? '?'} ${chapter?.title ?? ''}`}</bdi>,
                };
              })}
          />
          <ScoreTable
            title={t('scores.contributors')}
            rows={data.contributors.map(({ id, ...score }) => ({ id, score, name: <bdi>{nameOf(id)}</bdi> }))}
          />
          {data.versions.length > 0 && (
            <ScoreTable
              title={t('scores.versions')}
              rows={data.versions.map(({ id, contributorId, documentId, segmentId, number, ...score }) => ({
                id,
                score,
                name: (
                  <VersionPlace
                    place={{ documentId, language, segmentId, number }}
                    writer={contributors.find((one) => one.id === contributorId)}
                  />
                ),
              }))}
            />
          )}
        </>
      )}
    </RecordPage>
  );
}
