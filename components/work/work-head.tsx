'use client';

import { useParams } from 'next/navigation';
import { ImportTranslationLink } from '@/components/align/import-translation-link';
import { StateMark } from '@/components/ui/state-mark';
import { languageName } from '@/core/text/language';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { AddLanguage } from './add-language';
import { withCapital } from './own-name';
import { SettingsButton } from './settings-button';
import { SourceButton } from './source/source-button';
import { useKindName } from './use-kind-name';
import { useWork } from './use-work';
import styles from './work-head.module.css';

export function WorkHead() {
  const { t } = useT('work');
  const { lng } = useParams<{ lng: string }>();
  const kindName = useKindName();
  const { id, title, author, kind, language, documents, segments, sourceLocked, mine } = useWork();
  const named = kindName(kind);
  const inLanguage = languageName(language, lng);
  const facts = [
    named ? t('kindIn', { kind: named, language: inLanguage }) : inLanguage,
    t('sentences', { count: segments }),
    t('chapters', { count: documents }),
  ];
  return (
    <header className={styles.head}>
      <div>
        <h1 className={`title ${styles.title}`} lang={language}>
          <bdi>{title}</bdi>
        </h1>
        <p className={styles.facts}>
          {author && <bdi>{author}</bdi>}
          <span>{withCapital(new Intl.ListFormat(lng, { type: 'unit', style: 'short' }).format(facts), lng)}</span>
          {sourceLocked && <StateMark state="locked" word={t('sourceLocked')} />}
        </p>
      </div>
      {mayAct(mine, 'translate') && (
        <div className={styles.acts}>
          <ImportTranslationLink workId={id} />
          {mayAct(mine, 'own') && (
            <>
              <AddLanguage />
              <SourceButton />
              <SettingsButton />
            </>
          )}
        </div>
      )}
    </header>
  );
}
