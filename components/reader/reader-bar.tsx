import type { Reading } from '@/api/contract/documents';
import { Crumb } from '@/components/shell/crumb';
import { type Me, TopBar } from '@/components/shell/top-bar';
import { ownName } from '@/components/work/own-name';
import { benchPath, readingPath, workPath } from '@/components/work/work-paths';
import { getT } from '@/i18n/server';
import { Picker } from './picker';
import styles from './reader-bar.module.css';

/** Where the reader is: the work, its chapters and its languages. */
export async function ReaderBar({ reading, me }: { reading: Reading; me: Me | null }) {
  const { t, lng } = await getT('reader');
  const { work, document, chapters, language } = reading;
  const place = { workId: work.id, documentId: document.id, language };
  const chapterOptions = chapters.map((one) => ({
    href: readingPath(lng, { ...place, documentId: one.id }),
    name: `${one.number} ${one.title}`,
    lang: work.language,
    isCurrent: one.id === document.id,
  }));
  const languageOptions = work.languages.map((one) => ({
    href: readingPath(lng, { ...place, language: one }),
    name: ownName(one),
    lang: one,
    isCurrent: one === language,
  }));
  const modes = [
    { href: benchPath(lng, place), label: t('modes.translate') },
    { href: readingPath(lng, place), label: t('modes.read'), current: true },
  ];
  const crumb = (
    <Crumb title={work.title} lang={work.language} href={workPath(lng, work.id)}>
      <Picker label={t('chapter')} options={chapterOptions}>
        <bdi lang={work.language}>
          {document.number} <span className={styles.chapterTitle}>{document.title}</span>
        </bdi>
      </Picker>
    </Crumb>
  );
  return (
    <div className={styles.bar}>
      <TopBar me={me} crumb={crumb} modes={modes}>
        <Picker label={t('language')} align="end" options={languageOptions}>
          <bdi lang={language}>{ownName(language)}</bdi>
        </Picker>
      </TopBar>
    </div>
  );
}
