import type { RunChange } from '@/api/contract/editions';
import { DiffText } from '@/components/ui/diff-text';
import { diffWords } from '@/core/diff/diff-words';
import { languageDirection, usesSpaces } from '@/core/text/language';
import styles from './publish-form.module.css';

type ChangeProps = { change: RunChange; language: string };

/** What stood in a place and what stands there now, as one text that marks the words that differ. */
export function Change({ change, language }: ChangeProps) {
  const textOf = (runs: RunChange['before']) =>
    runs.map((run) => run.text.trim()).join(usesSpaces(language) ? ' ' : '');
  const [before, after] = [textOf(change.before), textOf(change.after)];
  return (
    <li className={`tx ${styles.change}`} lang={language} dir={languageDirection(language)}>
      <DiffText parts={diffWords(before, after, language)} />
    </li>
  );
}
