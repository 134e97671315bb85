import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { languageDirection } from '@/core/text/language';
import styles from './crumb.module.css';

type CrumbProps = {
  title: string;
  /** Language of the title. */
  lang?: string;
  href: string;
  /** What follows the title: pickers of chapter and language. */
  children?: ReactNode;
};

/** Where in the library the page stands: the work's title, then the pickers. */
export function Crumb({ title, lang, href, children }: CrumbProps) {
  return (
    <div className={styles.crumb}>
      <Link href={href} tone="plain">
        <bdi
          className={`title ${styles.title}`}
          lang={lang}
          dir={lang === undefined ? 'auto' : languageDirection(lang)}
        >
          {title}
        </bdi>
      </Link>
      {children !== undefined && (
        <span className={styles.separator} aria-hidden="true">
          /
        </span>
      )}
      {children}
    </div>
  );
}
