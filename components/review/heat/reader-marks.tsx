'use client';

import { readerMarkKinds } from '@/core/reading/reader-mark';
import { useT } from '@/i18n/client';
import styles from '../../bench/apparatus/apparatus.module.css';
import heat from './heat.module.css';
import { useReaderMarks } from './use-reader-marks';

/** What readers said of a sentence, counted by kind, with what they wrote. */
export function ReaderMarks({ number }: { number: number }) {
  const { t } = useT('review');
  const marks = useReaderMarks().filter((one) => one.number === number);
  if (marks.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('readers')}>
      <h2 className={styles.heading}>{t('readers')}</h2>
      <ul className={heat.kinds}>
        {readerMarkKinds.map((kind) => {
          const said = marks.find((one) => one.kind === kind);
          return (
            said && (
              <li key={kind}>
                {t(`readerMarks.${kind}`, { times: said.count })}
                {said.notes.map((note) => (
                  <p key={note} className="faint" dir="auto">
                    {note}
                  </p>
                ))}
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
