'use client';

import { useQuery } from '@tanstack/react-query';
import { useParams } from 'next/navigation';
import { queries } from '@/api/queries';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Link } from '@/components/ui/link';
import { LoadingLines } from '@/components/ui/loading-lines';
import { FilterSelect, useChosen } from '@/components/work/record/filter-select';
import { RecordPage } from '@/components/work/record/record-page';
import { useWork } from '@/components/work/use-work';
import { editionPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { nameOfEdition } from '../name-of-edition';
import { useEdition } from '../use-edition';
import { SeamEntry } from './seam-entry';

/** Where the texts of two contributors meet in an edition, chapter by chapter. */
export function SeamsPage({ editionId }: { editionId: string }) {
  const { t } = useT('edition');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, chapters, language: source } = useWork();
  const edition = useEdition(editionId);
  const choices = chapters.map(({ id, number, title }) => ({ id, name: `${number} ${title}`, lang: source }));
  const documentId = useChosen('chapter', choices) ?? choices[0]?.id ?? '';
  const { data, isPending, isError, refetch } = useQuery({
    ...queries.editions.seams.queryOptions({ input: { workId, editionId, documentId } }),
    enabled: documentId !== '',
  });
  if (!edition) return null;
  return (
    <RecordPage
      title={t('seams.title')}
      note={t('seams.note')}
      filters={
        <>
          <Link href={editionPath(lng, workId, editionId)}>
            <bdi lang={edition.language}>{nameOfEdition(edition)}</bdi>
          </Link>
          {choices.length > 0 && <FilterSelect label={t('seams.chapter')} name="chapter" choices={choices} />}
          {data?.release != null && <span className="faint">{t('release', { number: data.release })}</span>}
        </>
      }
    >
      {documentId !== '' && isPending && <LoadingLines widths={[80, 70]} />}
      {isError && <ErrorState onRetry={() => void refetch()} />}
      {data?.seams.length === 0 && <EmptyState title={t('seams.none')}>{t('seams.noneNote')}</EmptyState>}
      <ol>
        {data?.seams.map((seam) => (
          <SeamEntry
            key={seam.after.versionId}
            seam={seam}
            place={{ documentId, language: edition.language }}
            contributors={data.contributors}
          />
        ))}
      </ol>
    </RecordPage>
  );
}
