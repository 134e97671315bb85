'use client';

import { useParams } from 'next/navigation';
import type { ReactNode } from 'react';
import type { WorkEvent } from '@/api/contract/shapes';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { Moment } from './moment';
import { ownName } from './own-name';
import styles from './side.module.css';
import { useWork } from './use-work';
import { benchPath } from './work-paths';

type ActivityRowProps = {
  /** What is told in one line, newest first. */
  events: readonly WorkEvent[];
  /** What was done, in words. */
  children: ReactNode;
};

/** What someone did, with the place that it was done at below. */
export function ActivityRow({ events, children }: ActivityRowProps) {
  const { lng } = useParams<{ lng: string }>();
  const { id, language: source } = useWork();
  const [newest] = events;
  if (!newest) return null;
  const { who, at, document, language } = newest;
  const segment = events.length === 1 ? newest.segment : null;
  const languages = new Set(events.flatMap((event) => event.language ?? []));
  const where = (
    <span className={styles.where}>
      {document && segment && <bdi className="num">{`${document.number}.${segment.number}`}</bdi>}
      {document && !segment && <bdi lang={source}>{`${document.number} ${document.title}`}</bdi>}
      {[...languages].map((one) => (
        <bdi key={one} lang={one}>
          {ownName(one)}
        </bdi>
      ))}
    </span>
  );
  const query = segment ? `?at=${segment.id}` : '';
  return (
    <li className={styles.act}>
      <Moment at={at} words="clock" />
      {who ? <Siglum siglum={who.siglum} name={who.name} /> : <span />}
      <p>
        {children}
        {document && language ? (
          <Link tone="plain" href={`${benchPath(lng, { workId: id, documentId: document.id, language })}${query}`}>
            {where}
          </Link>
        ) : (
          where
        )}
      </p>
    </li>
  );
}
