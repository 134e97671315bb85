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
  event: WorkEvent;
  /** How many events it stands for. */
  size: number;
  /** What was done, in words. */
  children: ReactNode;
};

/** What someone did, with the place that it was done at below. */
export function ActivityRow({ event, size, children }: ActivityRowProps) {
  const { lng } = useParams<{ lng: string }>();
  const { id, language: source } = useWork();
  const { who, at, document, language, segment } = event;
  const isOne = size === 1 && segment !== null;
  const query = isOne ? `?at=${segment.id}` : '';
  return (
    <li className={styles.act}>
      <Moment at={at} words="clock" />
      {who ? <Siglum siglum={who.siglum} name={who.name} /> : <span />}
      <p>
        {children}
        {document && language && (
          <Link tone="plain" href={`${benchPath(lng, { workId: id, documentId: document.id, language })}${query}`}>
            <span className={styles.where}>
              {isOne ? (
                <span className="num">{`${document.number}.${segment.number}`}</span>
              ) : (
                <bdi lang={source}>{`${document.number} ${document.title}`}</bdi>
              )}
              <bdi lang={language}>{ownName(language)}</bdi>
            </span>
          </Link>
        )}
        {!document && language && (
          <span className={styles.where}>
            <bdi lang={language}>{ownName(language)}</bdi>
          </span>
        )}
      </p>
    </li>
  );
}
