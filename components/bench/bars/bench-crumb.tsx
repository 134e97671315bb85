'use client';

import { ChevronDown } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Crumb } from '@/components/shell/crumb';
import { Menu, MenuItem } from '@/components/ui/menu';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import styles from './bars.module.css';

/** Where the bench stands: the work, and pickers of its chapters and languages. */
export function BenchCrumb() {
  const { t, lng } = useT('bench');
  const { chapter } = useBenchChapter();
  const { work, document, chapters, language } = chapter.bench;
  const nameOf = (tag: string) => languageName(tag, lng);
  const path = (documentId: string, target: string) =>
    `/${lng}/works/${work.id}/${documentId}/${chapter.mode}/${target}`;
  return (
    <Crumb title={work.title} lang={work.language} href={`/${lng}/works/${work.id}`}>
      <Menu
        label={t('pick.chapter')}
        selectionMode="single"
        selectedKeys={[document.id]}
        trigger={
          <AriaButton
            className={styles.pick ?? ''}
            aria-label={`${t('pick.chapter')}: ${document.number} ${document.title}`}
          >
            <bdi lang={work.language}>
              {document.number} <span className={styles.chapterTitle}>{document.title}</span>
            </bdi>
            <ChevronDown aria-hidden />
          </AriaButton>
        }
      >
        {chapters.map((one) => (
          <MenuItem key={one.id} id={one.id} lang={work.language} href={path(one.id, language)}>
            {`${one.number} ${one.title}`}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        label={t('pick.language')}
        selectionMode="single"
        selectedKeys={[language]}
        trigger={
          <AriaButton className={styles.pick ?? ''} data-wide>
            {t('pick.pair', { source: nameOf(work.language), target: nameOf(language) })}
            <ChevronDown aria-hidden />
          </AriaButton>
        }
      >
        {work.languages.map((tag) => (
          <MenuItem key={tag} id={tag} href={path(document.id, tag)}>
            {nameOf(tag)}
          </MenuItem>
        ))}
      </Menu>
    </Crumb>
  );
}
