'use client';

import { ariaKeyShortcut } from '@/core/keys/chord';
import type { TermEntry } from '@/core/terms/list-entries';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';
import { LineItem } from './line-item';
import { ProposedItem } from './proposed-item';
import { TermKeys } from './term-keys';
import { TermStanding } from './term-standing';
import { TermWords } from './term-words';
import styles from './terms.module.css';
import { useTermCommands } from './use-term-commands';
import { useTermDesk } from './use-term-desk';
import type { Run } from './use-terms';

/** The terms of the current sentence, in the margin of the verso: what stands for each, and whether it does; then what is proposed. */
export function TermList({ run }: { run: Run }) {
  const { t } = useT('terms');
  const { interfaceDirection } = useRowSettings();
  const commands = useTermCommands(run);
  const { entries, put } = commands;
  const desk = useTermDesk(run[0].number);
  const proposed = desk?.listProposed(run) ?? [];
  const lines = run.flatMap(({ id }) => desk?.linesIn(id).map((line) => ({ ...line, segmentId: id })) ?? []);
  if (entries.length + proposed.length + lines.length === 0) return null;
  return (
    <div className={styles.margin}>
      <ol className={styles.list} dir={interfaceDirection} aria-label={t('inSentence')}>
        <TermKeys commands={commands} />
        {entries.map((entry, place) => (
          <TermItem key={entry.concept.id} entry={entry} place={place} onPut={() => put(entry)} />
        ))}
        {proposed.map((entry) => (
          <ProposedItem key={entry.concept.id} entry={entry} />
        ))}
        {lines.map((line) => (
          <LineItem key={`${line.segmentId} ${line.start}`} line={line} policy={desk?.linePolicy ?? 'keep'} />
        ))}
      </ol>
    </div>
  );
}

type TermItemProps = { entry: TermEntry; place: number; onPut: () => void };

function TermItem({ entry, place, onPut }: TermItemProps) {
  const { t } = useT('terms');
  const { target } = useRowSettings();
  const { isOpen } = useBench().selection;
  const { renderings, forbidden, treatment, italics } = entry;
  const [rendering] = renderings;
  const isKeyed = place < 9;
  return (
    <li>
      {isOpen && rendering ? (
        <button
          type="button"
          className={styles.key}
          aria-keyshortcuts={isKeyed ? ariaKeyShortcut(`Alt+Digit${place + 1}`) : undefined}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onPut}
        >
          <span aria-hidden="true">{isKeyed ? place + 1 : '+'}</span>
          <span className="visually-hidden">{t('put', { term: rendering.text })}</span>
        </button>
      ) : (
        <span className={styles.key}>{place + 1}</span>
      )}
      <div>
        <TermWords entry={entry} />
        <p className={styles.standing}>
          {treatment && <span>{t(`treatment.${treatment as 'keep' | 'transliterate' | 'translate'}`)}</span>}
          {italics && <span>{t('italics')}</span>}
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
