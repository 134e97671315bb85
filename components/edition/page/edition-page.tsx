'use client';

import { useParams } from 'next/navigation';
import { Link } from '@/components/ui/link';
import { RecordPage } from '@/components/work/record/record-page';
import { useWork } from '@/components/work/use-work';
import { editionPath } from '@/components/work/work-paths';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { ChangeEdition } from '../change-edition';
import { nameOfEdition } from '../name-of-edition';
import { RemoveEdition } from '../remove-edition';
import { useEdition } from '../use-edition';
import { CompareReleases } from './compare-releases';
import { Releases } from './releases';

/** An edition: what is said about it, its releases, and what changed between any two of them. */
export function EditionPage({ editionId }: { editionId: string }) {
  const { t } = useT('edition');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, mine } = useWork();
  const edition = useEdition(editionId);
  if (!edition) return null;
  const mayOwn = mayAct(mine, 'own');
  return (
    <RecordPage
      title={<bdi lang={edition.language}>{nameOfEdition(edition)}</bdi>}
      {...(edition.note !== '' && { note: <bdi dir="auto">{edition.note}</bdi> })}
      filters={
        <>
          {mayOwn && <ChangeEdition edition={edition} />}
          {mayOwn && !edition.isDefault && <RemoveEdition edition={edition} />}
          <Link href={`${editionPath(lng, workId, editionId)}/seams`}>{t('seams.title')}</Link>
        </>
      }
    >
      <Releases edition={edition} />
      <CompareReleases edition={edition} />
    </RecordPage>
  );
}
