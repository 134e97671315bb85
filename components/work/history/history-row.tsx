'use client';

import { useParams } from 'next/navigation';
import type { WorkEvent } from '@/api/contract/shapes';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { useT } from '@/i18n/client';
import { describeAct } from '../describe-act';
import { ownName } from '../own-name';
import { useWork } from '../use-work';
import { benchPath } from '../work-paths';
import styles from './history-page.module.css';
import { HistoryTime } from './history-time';

/** What someone did, for one reason, and each sentence that they did it to: its link opens the history of its texts. */
export function HistoryRow({ events }: { events: readonly WorkEvent[] }) {
  const { t } = useT('work');
  const { language: source } = useWork();
  const [newest] = events;
  if (!newest) return null;
  const { at, document, kind, reason } = newest;
  // Of members it is said who joined or left, whoever made them.
  const isAboutMember = kind === 'member-joined' || kind === 'member-changed' || kind === 'member-removed';
  const who = isAboutMember && kind !== 'member-changed' ? null : newest.who;
  const languages = new Set(events.flatMap(({ language }) => language ?? []));
  const act = describeAct(events, t);
  if (act === null) return null;
  return (
    <li className={styles.row}>
      <HistoryTime at={at} />
      {who ? <Siglum siglum={who.siglum} name={who.name} hidden /> : <span />}
      <div>
        <p>
          {who && <bdi className={styles.who}>{who.name}</bdi>} {act}
        </p>
        {reason !== '' && !isAboutMember && (
          <p className={styles.reason} dir="auto">
            {reason}
          </p>
        )}
        <p className={styles.where}>
          {document && (
            <bdi lang={source}>
              {document.number} {document.title}
            </bdi>
          )}
          {[...languages].map((one) => (
            <bdi key={one} lang={one}>
              {ownName(one)}
            </bdi>
          ))}
          <Sentences events={events} />
        </p>
      </div>
    </li>
  );
}

/** The addresses of the sentences, each once. */
function Sentences({ events }: { events: readonly WorkEvent[] }) {
  const { lng } = useParams<{ lng: string }>();
  const { id: workId } = useWork();
  const places = events.flatMap(({ document, segment, language }) =>
    document && segment && language ? [{ document, segment, language }] : [],
  );
  const once = new Map(places.map((place) => [`${place.segment.id} ${place.language}`, place]));
  return Array.from(once, ([key, { document, segment, language }]) => (
    <Link key={key} href={`${benchPath(lng, { workId, documentId: document.id, language })}?at=${segment.id}&history`}>
      <bdi className="num">{`${document.number}.${segment.number}`}</bdi>
    </Link>
  ));
}
