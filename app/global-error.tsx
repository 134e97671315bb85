'use client';

import '@/components/ui/base.css';
import '@/components/ui/tokens.css';
import { useEffect } from 'react';
import { Opening } from '@/components/shell/opening';
import { directionOf, fallbackLanguage, isLanguage, type Language } from '@/i18n/languages';

/** The strings of the interface may be what failed, so these words do not come from its files. */
const words: Record<Language, { title: string; again: string }> = {
  en: { title: 'Verso did not start.', again: 'Try again' },
  es: { title: 'Verso no se ha iniciado.', again: 'Reintentar' },
  de: { title: 'Verso ist nicht gestartet.', again: 'Noch einmal' },
  fr: { title: 'Verso n’a pas démarré.', again: 'Réessayer' },
  ar: { title: 'لم يبدأ Verso.', again: 'حاول مرة أخرى' },
  ja: { title: 'Verso を開始できませんでした。', again: 'もう一度試す' },
};

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

export default function GlobalError({ error, retry }: GlobalErrorProps) {
  const tag = typeof location === 'undefined' ? undefined : location.pathname.split('/')[1];
  const language = isLanguage(tag) ? tag : fallbackLanguage;
  useEffect(() => console.error(error), [error]);
  return (
    <html lang={language} dir={directionOf(language)}>
      <body>
        <Opening>
          <h1 className="tx">{words[language].title}</h1>
          <p>
            <button type="button" onClick={retry}>
              <u>{words[language].again}</u>
            </button>
          </p>
        </Opening>
      </body>
    </html>
  );
}
