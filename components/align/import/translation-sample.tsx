'use client';

import type { Reading } from '@/components/import/use-reading';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { languageDirection } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './import-translation.module.css';

/** As many segments as are shown: some pages of a book. */
const most = 80;

/** The head of a translation, as it will be cut. */
export function TranslationSample({ reading, language }: { reading: Reading; language: string }) {
  const { t } = useT('align');
  // Until the language is known, the text runs as its first letter does.
  const direction = language === 'und' ? 'auto' : languageDirection(language);
  const segments: { key: string; text: string; opens: boolean }[] = [];
  for (const { block, end } of reading.blocks) {
    if (segments.length >= most) break;
    block.segments.forEach((text, place) => {
      segments.push({ key: `${end} ${place}`, text, opens: place === 0 });
    });
  }
  const total = reading.blocks.reduce((sum, { block }) => sum + block.segments.length, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.sample} tabIndex={0} aria-label={t('import.sample')}>
      <ScriptFonts languages={[language]} />
      {/* Numbers stand where lines begin. */}
      <ol dir={direction}>
        {segments.slice(0, most).map(({ key, text, opens }) => (
          <li key={key} className="num" data-opens={opens || undefined}>
            <p className="tx" lang={language}>
              {text}
            </p>
          </li>
        ))}
      </ol>
      {total > most && <p className={styles.more}>{t('import.more', { count: total - most })}</p>}
    </section>
  );
}
