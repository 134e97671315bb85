import { Ellipsis } from 'lucide-react';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import type { Reading } from '@/api/contract/documents';
import { ownName } from '@/components/work/own-name';
import { benchPath, contentsPath, workPath } from '@/components/work/work-paths';
import { mostColumns, type ReadingQuery, readingModes, serializeReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { pageOf } from './column-page';
import { columnsPath, editionName, otherEditions, shownEditions } from './column-paths';
import { layoutOf } from './layout';
import { ModeIcon } from './mode-icon';
import styles from './phone-bar.module.css';
import { PhoneSheet } from './phone-sheet';
import { readerPath } from './reader-path';
import { parseView } from './view';
import { type ViewChoice, ViewSwitch } from './view-switch';

type PhoneBarProps = { reading: Reading; query: ReadingQuery; keptView: string | undefined };

/** At the thumb on a phone: which text is shown, where the reader is, and the way to all the rest. */
export async function PhoneBar({ reading, query, keptView }: PhoneBarProps) {
  const { t, lng, i18n } = await getT('reader');
  const { work, document, language, columns } = reading;
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
  const shown = shownEditions(reading);
  const others = otherEditions(reading);
  const mayAdd = columns.length < mostColumns;
  return (
    <div className={styles.bar} dir={i18n.dir(lng)}>
      <span className={styles.read} aria-hidden="true" />
      {query.mode === 'facing' ? (
        <ViewSwitch label={t('view.label')} view={parseView(keptView, views)} choices={choices} />
      ) : (
        <span className={styles.mode}>{t(`mode.${query.mode}`)}</span>
      )}
      <bdi className={`num ${styles.place}`}>
        <b data-reader-place={document.number}>{document.number}.1</b> / {document.segments}
      </bdi>
      <PhoneSheet label={t('more')} sign={<Ellipsis aria-hidden />}>
        <Group title={t('mode.label')}>
          {readingModes.map((mode) => (
            <NextLink
              key={mode}
              href={readerPath(lng, reading, { ...query, mode })}
              aria-current={mode === query.mode ? 'page' : undefined}
            >
              <ModeIcon mode={layoutOf(mode, reading)} />
              {t(`mode.${layoutOf(mode, reading)}`)}
            </NextLink>
          ))}
        </Group>
        {others.length > 0 && (
          <Group title={t('language')}>
            {others.map((edition) => (
              <NextLink
                key={edition.id}
                href={columnsPath(lng, reading, query, shown.toSpliced(0, 1, edition)) ?? ''}
                lang={edition.language}
              >
                <bdi>{editionName(edition)}</bdi>
              </NextLink>
            ))}
          </Group>
        )}
        {others.length > 0 && mayAdd && (
          <Group title={t('columns.add')}>
            {others.map((edition) => (
              <NextLink
                key={edition.id}
                href={columnsPath(lng, reading, { ...query, mode: 'facing' }, [...shown, edition]) ?? ''}
                lang={edition.language}
              >
                <bdi>{editionName(edition)}</bdi>
              </NextLink>
            ))}
          </Group>
        )}
        <Group>
          <NextLink href={contentsPath(lng, { workId: work.id, language }) + serializeReadingQuery(query)}>
            {t('contentsAndSearch')}
          </NextLink>
          <NextLink href={workPath(lng, work.id)}>
            <bdi className="title" lang={work.language}>
              {work.title}
            </bdi>
          </NextLink>
          <NextLink href={benchPath(lng, { workId: work.id, documentId: document.id, language })}>
            {t('translate')}
          </NextLink>
          <NextLink href={`/${lng}/account`}>{t('account')}</NextLink>
        </Group>
      </PhoneSheet>
    </div>
  );
}

function Group({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <nav className={styles.group} aria-label={title}>
      {title && <p>{title}</p>}
      {children}
    </nav>
  );
}
