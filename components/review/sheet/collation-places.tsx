'use client';

import { Siglum } from '@/components/ui/siglum';
import type { CollationPlace } from '@/core/diff/collate';
import { useT } from '@/i18n/client';
import { useRowSettings } from '../../bench/rows/row-settings';
import styles from './collation.module.css';

/** The base runs on; where rivals differ, their readings hang below it. */
export function CollationPlaces({ places }: { places: readonly CollationPlace[] }) {
  const { t } = useT('review');
  const { target, contributors } = useRowSettings();
  const names = new Map(Array.from(contributors.values(), ({ siglum, name }) => [siglum, name]));
  let start = 0;
  return (
    <p className={`tx ${styles.places}`} lang={target.language} dir={target.direction}>
      {places.map(({ base, gap, readings }) => {
        const key = start;
        start += base.length + gap.length;
        return (
          <span key={key}>
            <span className={styles.place} data-differs={readings.length > 0 || undefined}>
              {base}
              {readings.map(({ sigla, text }) => (
                <span key={sigla.join()} className={styles.reading}>
                  {sigla.map((siglum) => (
                    <Siglum key={siglum} siglum={siglum} name={names.get(siglum) ?? ''} size="small" />
                  ))}
                  <span>{text === '' ? <i className={styles.omits}>{t('collation.omits')}</i> : text}</span>
                </span>
              ))}
            </span>
            {gap}
          </span>
        );
      })}
    </p>
  );
}
