import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { ScriptFonts } from '@/components/ui/fonts/script-fonts';
import { Logo } from '@/components/ui/logo';
import { languageDirection } from '@/core/text/language';
import { getT } from '@/i18n/server';
import styles from './facing-pages.module.css';

type Quoted = { readonly language: string; readonly text: string };
type FacingPagesProps = {
  /** A sentence of a public work, and how it was translated. */
  quotation: (Quoted & { title: string; address: string; translations: readonly Quoted[] }) | null;
  children: ReactNode;
};

/** As many as stand in two lines. */
const shownTranslations = 4;

/** The title page: a sentence on the verso, what is asked of the newcomer on the recto. */
export async function FacingPages({ quotation, children }: FacingPagesProps) {
  const { t, lng } = await getT('common');
  const translations = quotation?.translations.slice(0, shownTranslations) ?? [];
  const languages = quotation ? [quotation.language, ...translations.map(({ language }) => language)] : [];
  return (
    <main id="page" className={styles.opening}>
      <ScriptFonts languages={languages} />
      <section className={styles.verso}>
        {quotation && (
          <figure>
            <blockquote className={`tx ${styles.quotation}`} {...inLanguage(quotation.language)}>
              {quotation.text}
            </blockquote>
            <figcaption className={`serif ${styles.place}`} {...inLanguage(quotation.language)}>
              <cite className="title">{quotation.title}</cite>
              {', '}
              <bdi className="num">{quotation.address}</bdi>
            </figcaption>
          </figure>
        )}
      </section>
      <section className={styles.recto}>
        <div className={styles.entry}>
          <NextLink className={styles.home} href={`/${lng}`} aria-label={t('bar.home')}>
            <Logo size={34} />
            {t('name')}
          </NextLink>
          {children}
        </div>
        {translations.length > 0 && (
          <ul className={styles.translations}>
            {translations.map(({ language, text }) => (
              <li key={language} className="tx" {...inLanguage(language)}>
                {text}
              </li>
            ))}
          </ul>
        )}
      </section>
    </main>
  );
}

function inLanguage(language: string) {
  return { lang: language, dir: languageDirection(language) };
}
