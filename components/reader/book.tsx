import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import { listAnswers } from '@/core/reading/list-answers';
import { type BlockPair, pairBlocks } from '@/core/reading/pair-blocks';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { languageDirection, languageScript, scriptHasItalics, usesSpaces } from '@/core/text/language';
import { getT } from '@/i18n/server';
import { BlockRow } from './block-row';
import type { ReadingBlock } from './block-text';
import styles from './book.module.css';
import { ChapterHead } from './chapter-head';
import { Lights } from './lights';
import { NothingApproved } from './nothing-approved';
import { Turn } from './turn';

type BookProps = { reading: Reading; query: ReadingQuery; children: ReactNode };

/** A chapter as an opening, paragraph by paragraph on one grid of lines, or as a single page that holds both texts. */
export async function Book({ reading, query, children }: BookProps) {
  const { t } = await getT('reader');
  const { work, language, blocks } = reading;
  const pairs = pairBlocks(blocks, usesSpaces(language));
  const answers = listAnswers(pairs);
  const [first] = pairs;
  const heading = first?.block.kind === 'heading' ? first : null;
  const body = heading ? pairs.slice(1) : pairs;
  const isEmpty = blocks.every((block) => block.targets.length === 0);
  // without a translation there is nothing that could unfold
  const mode = isEmpty && query.mode === 'reveal' ? 'interleaved' : query.mode;
  const opening = body.find(({ block }) => block.kind === 'paragraph');
  const mayOpen = mayHaveInitial(work.language, language) && opening !== undefined && beginsWithLetter(opening);
  return (
    // the page of the text that runs from the right is the right-hand one
    <main
      id="page"
      className={styles.book}
      dir={languageDirection(mode === 'facing' ? work.language : language)}
      data-mode={mode}
      data-line={lineOf(work.language, language)}
    >
      <Lights>
        <ChapterHead reading={reading} query={query} heading={heading} />
        {isEmpty && <NothingApproved reading={reading} />}
        {body.map((pair, place) => (
          <BlockRow
            key={pair.block.id}
            pair={isEmpty ? { ...pair, target: [] } : pair}
            mode={mode}
            source={work.language}
            target={language}
            answers={answers}
            isFirst={body[place - 1]?.block.kind !== 'paragraph'}
            hasInitial={mayOpen && !isEmpty && mode !== 'reveal' && pair === opening}
            gap={t('gap')}
          />
        ))}
      </Lights>
      <Turn reading={reading} query={query} />
      {children}
    </main>
  );
}

/** Both pages share the lines of the script that needs the taller ones. */
function lineOf(source: string, target: string): 'plain' | 'wide' | 'tall' {
  const scripts = [languageScript(source), languageScript(target)];
  if (scripts.includes('Arab')) return 'tall';
  return scripts.every(scriptHasItalics) ? 'plain' : 'wide';
}

/** If one page cannot have an initial, neither has. */
function mayHaveInitial(source: string, target: string): boolean {
  return scriptHasItalics(languageScript(source)) && scriptHasItalics(languageScript(target));
}

function beginsWithLetter(pair: BlockPair<ReadingBlock>): boolean {
  return [pair.source, pair.target].every((stretches) => /^\p{L}/u.test(stretches[0]?.text ?? ''));
}
