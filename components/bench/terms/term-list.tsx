'use client';

import { Link } from '@/components/ui/link';
import { glossaryPath } from '@/components/work/work-paths';
import { ariaKeyShortcut } from '@/core/keys/chord';
import type { TermEntry } from '@/core/terms/list-entries';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';
import { TermKeys } from './term-keys';
import { TermStanding } from './term-standing';
import styles from './terms.module.css';
import { useTermCommands } from './use-term-commands';
import type { Run } from './use-terms';

/** The terms of the current sentence, in the margin of the verso: what stands for each, and whether it does. */
export function TermList({ run }: { run: Run }) {
  const { t } = useT('terms');
  const { interfaceDirection } = useRowSettings();
  const commands = useTermCommands(run);
  const { entries, put } = commands;
  if (entries.length === 0) return null;
  return (
    <ol className={styles.list} dir={interfaceDirection} aria-label={t('inSentence')}>
      <TermKeys commands={commands} />
      {entries.map((entry, place) => (
        <TermItem key={entry.concept.id} entry={entry} place={place} onPut={() => put(entry)} />
      ))}
    </ol>
  );
}

type TermItemProps = { entry: TermEntry; place: number; onPut: () => void };

function TermItem({ entry, place, onPut }: TermItemProps) {
  const { t, lng } = useT('terms');
  const { target } = useRowSettings();
  const { chapter, selection } = useBench();
  const { isOpen } = selection;
  const { workId } = chapter.place;
  const { concept, occurrences, renderings, forbidden, treatment } = entry;
  const [rendering] = renderings;
  const [{ form, language }] = occurrences;
  const isKeyed = place < 9;
  return (
    <li>
      {isOpen && rendering ? (
        <button
          type="button"
          className={styles.key}
          aria-label={t('put', { term: rendering.text })}
          aria-keyshortcuts={isKeyed ? ariaKeyShortcut(`Alt+Digit${place + 1}`) : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onPut}
        >
          {isKeyed ? place + 1 : '+'}
        </button>
      ) : (
        <span className={styles.key}>{place + 1}</span>
      )}
      <div>
        <p className={styles.words} title={concept.definition}>
          <Link href={glossaryPath(lng, workId, concept.id)}>
            <bdi lang={language}>{form}</bdi>
          </Link>
          {rendering && (
            <span className={styles.to}>
              <span className="mirror" aria-hidden="true">
                →
              </span>
              <bdi lang={target.language}>{rendering.text}</bdi>
            </span>
          )}
        </p>
        <p className={styles.standing}>
          {treatment && <span>{t(`treatment.${treatment as 'keep' | 'transliterate' | 'translate'}`)}</span>}
          <TermStanding entry={entry} />
        </p>
        {forbidden.length > 0 && (
          <p className={styles.standing}>
            <span>{t('never')}</span>{' '}
            {forbidden.map((term) => (
              <s key={term}>
                <bdi lang={target.language}>{term}</bdi>
              </s>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
