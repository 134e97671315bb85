'use client';

import { useParams } from 'next/navigation';
import type { Seam } from '@/api/contract/editions';
import type { Contributor } from '@/api/contract/shapes';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { useWork } from '@/components/work/use-work';
import { reviewPath } from '@/components/work/work-paths';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './seam-entry.module.css';

type SeamEntryProps = {
  seam: Seam;
  place: { documentId: string; language: string };
  contributors: readonly Contributor[];
};

/** Two neighbouring sentences by different hands, and what changes from one to the other. */
export function SeamEntry({ seam, place, contributors }: SeamEntryProps) {
  return (
    <li className={styles.seam}>
      {[seam.before, seam.after].map((run) => (
        <Side
          key={run.versionId}
          run={run}
          place={place}
          writer={contributors.find(({ id }) => id === run.contributorId)}
        />
      ))}
      <SeamChanges changes={seam.changes} />
    </li>
  );
}

type SideProps = { run: Seam['before']; place: SeamEntryProps['place']; writer: Contributor | undefined };

function Side({ run, place, writer }: SideProps) {
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, chapters } = useWork();
  const chapter = chapters.find(({ id }) => id === place.documentId);
  return (
    <div className={styles.side}>
      <Link href={`${reviewPath(lng, { workId, ...place })}?at=${run.segmentIds[0]}&filter=all`}>
        <bdi className="num">{`${chapter?.number ?? '?'}.${run.number}`}</bdi>
      </Link>
      {writer && <Siglum siglum={writer.siglum} name={writer.name} />}
      <p className="tx" lang={place.language} dir={languageDirection(place.language)}>
        {run.text}
      </p>
    </div>
  );
}

/** What a reader would notice beside the other hand: other marks of speech. */
function SeamChanges({ changes }: Pick<Seam, 'changes'>) {
  const { t } = useT('edition');
  const quotation = changes.find((change) => change.kind === 'quotation');
  if (!quotation) return null;
  const say = ({ marks, dash }: { marks: string | null; dash: string | null }) =>
    [marks, dash].filter((one) => one !== null).join(' ') || '–';
  return (
    <p className={styles.change}>
      {t('seams.quotation')} <bdi>{say(quotation.before)}</bdi> <span aria-hidden="true">→</span>{' '}
      <bdi>{say(quotation.after)}</bdi>
    </p>
  );
}
