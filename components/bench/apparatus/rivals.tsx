'use client';

import type { Row } from '@/api/contract/shapes';
import { useT } from '@/i18n/client';
import { useOwnText } from '../data/use-own-text';
import { useCommands } from '../use-commands';
import styles from './apparatus.module.css';
import { Rival } from './rival';

/** The versions of others, marked where they differ from one's own. */
export function Rivals({ lead }: { lead: Row }) {
  const { t } = useT('bench');
  const { rivals, mine } = useCommands();
  const own = useOwnText(lead);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {t('versions.title')} <span className="num">{rivals.length}</span>
        {mine && rivals.length > 0 && <small>{t('versions.marked')}</small>}
      </h2>
      {rivals.length === 0 && <p className={styles.none}>{t('versions.none')}</p>}
      <ol>
        {rivals.map((version, place) => (
          <Rival key={version.id} version={version} place={place} own={own} />
        ))}
      </ol>
    </section>
  );
}
