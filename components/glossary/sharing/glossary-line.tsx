'use client';

import type { ReactNode } from 'react';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './sharing.module.css';

type GlossaryLineProps = {
  glossary: { readonly name: string; readonly language: string; readonly concepts: number };
  /** What else there is to say of it. */
  about: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
};

/** A glossary that could be used: its name, its language, how much it holds. */
export function GlossaryLine({ glossary, about, children }: GlossaryLineProps) {
  const { t, lng } = useT('glossaries');
  const { name, language, concepts } = glossary;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <p className="faint">
          {languageName(language, lng)} · {t('concepts', { count: concepts })} · {about}
        </p>
      </div>
      {children}
    </li>
  );
}
