import type { ReadingLine } from '@/api/contract/reading';
import type { Stretch } from '@/core/reading/pair-blocks';
import { languageDirection } from '@/core/text/language';
import { type Html, html } from '../html';
import { writeStretches } from '../write-stretches';
import styles from './lines.module.css';

/** Under each line in another language, which has been read word by word, the translation of its sentence. */
export function writeFree(lines: readonly ReadingLine[], targets: readonly Stretch[], language: string) {
  const lined = new Set(lines.map(({ segmentId }) => segmentId));
  return ({ segmentIds: [id = ''], text }: Stretch): Html | undefined => {
    const answer = lined.has(id) ? targets.find(({ segmentIds }) => segmentIds.includes(id)) : undefined;
    // a line that a translation keeps needn't stand twice
    if (!answer?.text || lettersOf(answer.text) === lettersOf(text ?? '')) return undefined;
    const [written] = writeStretches([answer], '');
    return html`<span class="${styles.free}" lang="${language}" dir="${languageDirection(language)}">${written?.body}</span>`;
  };
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').toLowerCase();
