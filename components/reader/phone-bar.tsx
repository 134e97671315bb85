import NextLink from 'next/link';
import type { Reading } from '@/api/contract/documents';
import { ownName } from '@/components/work/own-name';
import { type ReadingQuery, readingModes } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { pageOf } from './column-page';
import { editionName } from './column-paths';
import { layoutOf } from './layout';
import { ModeIcon } from './mode-icon';
import styles from './phone-bar.module.css';
import { readerPath } from './reader-path';
import { parseView } from './view';
import { type ViewChoice, ViewSwitch } from './view-switch';

type PhoneBarProps = { reading: Reading; query: ReadingQuery; keptView: string | undefined };

/** At the thumb on a phone: how both texts are seen, and which of two facing pages. */
export async function PhoneBar({ reading, query, keptView }: PhoneBarProps) {
  const { t, lng, i18n } = await getT('reader');
  const { work, language, columns } = reading;
  const choices: ViewChoice[] = [
    { view: 'target', name: ownName(language), lang: language },
    ...columns.map((column, place) => ({
      view: pageOf(place + 1),
      name: editionName({ ...column.edition, language: column.language }),
      lang: column.language,
    })),
    { view: 'source', name: ownName(work.language), lang: work.language },
    { view: 'both', name: t(columns.length > 0 ? 'view.all' : 'view.both') },
  ];
  const views = choices.map((choice) => choice.view);
  return (
    <div className={styles.bar} dir={i18n.dir(lng)}>
      <nav className={styles.modes} aria-label={t('mode.label')}>
        {readingModes.map((mode) => (
          <NextLink
            key={mode}
            href={readerPath(lng, reading, { ...query, mode })}
            aria-label={t(`mode.${layoutOf(mode, reading)}`)}
            aria-current={mode === query.mode ? 'page' : undefined}
          >
            <ModeIcon mode={layoutOf(mode, reading)} />
          </NextLink>
        ))}
      </nav>
      {query.mode === 'facing' && (
        <ViewSwitch label={t('view.label')} view={parseView(keptView, views)} choices={choices} />
      )}
    </div>
  );
}
