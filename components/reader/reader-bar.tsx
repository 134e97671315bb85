import { ALargeSmall, PenLine, Search } from 'lucide-react';
import NextLink from 'next/link';
import type { Reading } from '@/api/contract/documents';
import { Crumb } from '@/components/shell/crumb';
import { type Me, TopBar } from '@/components/shell/top-bar';
import { ownName } from '@/components/work/own-name';
import { benchPath, contentsPath, readingPath, workPath } from '@/components/work/work-paths';
import { lineViewOf, otherLines } from '@/core/reading/line-view';
import { type ReadingQuery, readingModes, serializeReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { ColumnAdder } from './column-adder';
import { EditionPicker } from './edition-picker';
import { layoutOf } from './layout';
import { ModeIcon } from './mode-icon';
import { Picker } from './picker';
import styles from './reader-bar.module.css';
import { chapterReadingPath, readerPath } from './reader-path';
import { TypeButton } from './type-button';

type ReaderBarProps = { reading: Reading; query: ReadingQuery; me: Me | null; mayShowLines: boolean };

/** Where the reader is: the work, its chapters, its languages and editions; and how both texts are seen. */
export async function ReaderBar({ reading, query, me, mayShowLines }: ReaderBarProps) {
  const { t, lng } = await getT('reader');
  const { work, document, chapters, language } = reading;
  const place = { workId: work.id, documentId: document.id, language };
  const chapterOptions = chapters.map((one) => ({
    href: chapterReadingPath(lng, reading, query, one.id),
    name: `${one.number} ${one.title}`,
    lang: work.language,
    isCurrent: one.id === document.id,
  }));
  const inDefaultEdition = serializeReadingQuery({ ...query, editionId: null, release: null });
  const languageOptions = work.languages.map((one) => ({
    href: readingPath(lng, { ...place, language: one }) + inDefaultEdition,
    name: ownName(one),
    lang: one,
    isCurrent: one === language,
  }));
  const modes = readingModes.map((mode) => ({
    href: readerPath(lng, reading, { ...query, mode }),
    label: t(`mode.${layoutOf(mode, reading)}`),
    icon: <ModeIcon mode={layoutOf(mode, reading)} />,
    current: mode === query.mode,
  }));
  // each column has a picker of its own
  const isInColumns = layoutOf(query.mode, reading) === 'columns';
  const crumb = (
    <Crumb title={work.title} lang={work.language} href={workPath(lng, work.id)}>
      <Picker label={t('chapter')} options={chapterOptions}>
        <bdi lang={work.language}>
          {document.number} {document.title}
        </bdi>
      </Picker>
    </Crumb>
  );
  return (
    <div className={styles.bar}>
      <TopBar me={me} crumb={crumb} modes={modes}>
        {!isInColumns && (
          <>
            <EditionPicker reading={reading} query={query} />
            <Picker label={t('language')} align="end" options={languageOptions}>
              <bdi lang={language}>{ownName(language)}</bdi>
            </Picker>
          </>
        )}
        <ColumnAdder reading={reading} query={query} />
        <NextLink
          className={styles.contents}
          href={contentsPath(lng, { workId: work.id, language }) + serializeReadingQuery(query)}
          aria-label={t('contentsAndSearch')}
          title={t('contentsAndSearch')}
        >
          <Search aria-hidden />
        </NextLink>
        <NextLink className={styles.bench} href={benchPath(lng, place)}>
          <PenLine aria-hidden />
          {t('translate')}
        </NextLink>
        <TypeButton
          lines={
            mayShowLines
              ? {
                  path: readerPath(lng, reading, { ...query, lines: otherLines(query.lines, work.linePolicy) }),
                  isShown: lineViewOf(query.lines, work.linePolicy) === 'interlinear',
                }
              : null
          }
        >
          <ALargeSmall aria-hidden />
        </TypeButton>
      </TopBar>
    </div>
  );
}
