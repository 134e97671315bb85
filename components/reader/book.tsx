import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import { pairBlocks } from '@/core/reading/pair-blocks';
import { languageDirection, languageScript, scriptHasItalics, usesSpaces } from '@/core/text/language';
import { getT } from '@/i18n/server';
import { BlockPairRow, type ReadingBlock } from './block-pair';
import styles from './book.module.css';
import { ChapterHead } from './chapter-head';
import { Lights } from './lights';
import { NothingApproved } from './nothing-approved';
import { Turn } from './turn';

/** A chapter as an opening: source and approved text paragraph by paragraph on one grid of lines. */
export async function Book({ reading, children }: { reading: Reading; children: ReactNode }) {
  const { t } = await getT('reader');
  const { work, language, blocks } = reading;
  const pairs = pairBlocks(blocks, usesSpaces(language));
  const [first] = pairs;
  const heading = first?.block.kind === 'heading' ? first : null;
  const body = heading ? pairs.slice(1) : pairs;
  const isEmpty = blocks.every((block) => block.targets.length === 0);
  const opening = body.find(({ block }) => block.kind === 'paragraph');
  const mayOpen = mayHaveInitial(work.language, language) && opening !== undefined && beginsWithLetter(opening);
  return (
    // the page of the text that runs from the right is the right-hand one
    <main
      id="page"
      className={styles.book}
      dir={languageDirection(work.language)}
      data-line={lineOf(work.language, language)}
    >
      <Lights>
        <ChapterHead reading={reading} heading={heading} />
        {isEmpty && <NothingApproved reading={reading} />}
        {body.map((pair, place) => (
          <BlockPairRow
            key={pair.block.id}
            pair={isEmpty ? { ...pair, target: [] } : pair}
            source={work.language}
            target={language}
            isFirst={body[place - 1]?.block.kind !== 'paragraph'}
            hasInitial={mayOpen && !isEmpty && pair === opening}
            gap={t('gap')}
          />
        ))}
      </Lights>
      <Turn reading={reading} />
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

function beginsWithLetter(pair: ReturnType<typeof pairBlocks<ReadingBlock>>[number]): boolean {
  return [pair.source, pair.target].every((stretches) => /^\p{L}/u.test(stretches[0]?.text ?? ''));
}
