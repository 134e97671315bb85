'use client';

import { useParams } from 'next/navigation';
import type { Lesson } from '@/api/contract/review';
import { DiffText } from '@/components/ui/diff-text';
import { isolate } from '@/components/ui/isolate';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { diffWords } from '@/core/diff/diff-words';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { HistoryTime } from '../history/history-time';
import { ownName } from '../own-name';
import { useWork } from '../use-work';
import { benchPath } from '../work-paths';
import styles from './lesson-entry.module.css';

/** A sentence on both pages: its source, and what became of the text, with who found so and why. */
export function LessonEntry({ lesson }: { lesson: Lesson }) {
  const { t } = useT('quality');
  const { lng } = useParams<{ lng: string }>();
  const { id: workId, language: sourceLanguage } = useWork();
  const { kind, at, who, language, document, segment, source, before, after, reason } = lesson;
  const name = isolate(who.name);
  const said: Record<Lesson['kind'], string> = {
    changed: t('lessons.changed', { name }),
    'changes-requested': t('lessons.changes-requested', { name }),
    rejected: t('lessons.rejected', { name }),
  };
  const path = benchPath(lng, { workId, documentId: document.id, language });
  const parts = after === null ? null : diffWords(before, after, language);
  return (
    <li className={styles.lesson}>
      <p className={styles.head}>
        <Siglum siglum={who.siglum} name={who.name} hidden />
        <span>{said[kind]}</span>
        <Link href={`${path}?at=${segment.id}&history`}>
          <bdi className="num">{`${document.number}.${segment.number ?? '–'}`}</bdi>
        </Link>
        <bdi lang={language}>{ownName(language)}</bdi>
        <HistoryTime at={at} />
      </p>
      {reason !== '' && (
        <p className={styles.reason} dir="auto">
          {reason}
        </p>
      )}
      <div className={styles.opening}>
        <p className="tx" lang={sourceLanguage} dir={languageDirection(sourceLanguage)}>
          {source}
        </p>
        <p className="tx" lang={language} dir={languageDirection(language)}>
          {parts ? <DiffText parts={parts} /> : before}
        </p>
      </div>
      {after === null && <p className={styles.still}>{t('lessons.still')}</p>}
    </li>
  );
}
