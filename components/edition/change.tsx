import type { RunChange } from '@/api/contract/editions';
import type { Contributor } from '@/api/contract/shapes';
import { DiffText } from '@/components/ui/diff-text';
import { Siglum } from '@/components/ui/siglum';
import { diffWords } from '@/core/diff/diff-words';
import { languageDirection, usesSpaces } from '@/core/text/language';
import styles from './publish-form.module.css';

type ChangeProps = {
  change: RunChange;
  /** The number of its chapter. */
  chapter: number;
  language: string;
  contributors: readonly Contributor[];
};

/** What stood in a place and what stands there now, as one text that marks the words that differ, and whose they are. */
export function Change({ change, chapter, language, contributors }: ChangeProps) {
  const textOf = (runs: RunChange['before']) =>
    runs.map((run) => run.text.trim()).join(usesSpaces(language) ? ' ' : '');
  const [before, after] = [textOf(change.before), textOf(change.after)];
  const number = (change.after[0] ?? change.before[0])?.number ?? 0;
  const writers = new Set([...change.before, ...change.after].map(({ contributorId }) => contributorId));
  return (
    <li className={styles.change}>
      <p className={styles.place}>
        <bdi className="num">{`${chapter}.${number}`}</bdi>
        {contributors
          .filter(({ id }) => writers.has(id))
          .map(({ id, siglum, name }) => (
            <Siglum key={id} siglum={siglum} name={name} size="small" />
          ))}
      </p>
      <p className="tx" lang={language} dir={languageDirection(language)}>
        <DiffText parts={diffWords(before, after, language)} />
      </p>
    </li>
  );
}
