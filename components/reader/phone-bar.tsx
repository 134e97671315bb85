import NextLink from 'next/link';
import type { Reading } from '@/api/contract/documents';
import { type ReadingQuery, readingModes } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { ModeIcon } from './mode-icon';
import styles from './phone-bar.module.css';
import { readerPath } from './reader-path';
import type { View } from './view';
import { ViewSwitch } from './view-switch';

type PhoneBarProps = { reading: Reading; query: ReadingQuery; view: View };

/** At the thumb on a phone: how both texts are seen, and which of two facing pages. */
export async function PhoneBar({ reading, query, view }: PhoneBarProps) {
  const { t, lng, i18n } = await getT('reader');
  return (
    <div className={styles.bar} dir={i18n.dir(lng)}>
      <nav className={styles.modes} aria-label={t('mode.label')}>
        {readingModes.map((mode) => (
          <NextLink
            key={mode}
            href={readerPath(lng, reading, { ...query, mode })}
            aria-label={t(`mode.${mode}`)}
            aria-current={mode === query.mode ? 'page' : undefined}
          >
            <ModeIcon mode={mode} />
          </NextLink>
        ))}
      </nav>
      {query.mode === 'facing' && <ViewSwitch view={view} source={reading.work.language} target={reading.language} />}
    </div>
  );
}
