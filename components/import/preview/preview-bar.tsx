'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useT } from '@/i18n/client';
import type { Preview, Said } from '../use-preview';
import { ChapterPicker } from './chapter-picker';
import styles from './preview.module.css';

type PreviewBarProps = { preview: Preview; language: string; isRead: boolean };

/** Where in the text one is, and what can be done there. */
export function PreviewBar({ preview, language, isRead }: PreviewBarProps) {
  const { t } = useT('import');
  const { rows, current, said } = preview;
  const chapter = rows.chapters[current?.document ?? 0];
  const refusals: Partial<Record<Said['kind'], string>> = {
    paragraph: t('said.paragraph'),
    'no-split': t('said.noSplit'),
  };
  const refusal = said && refusals[said.kind];
  return (
    <div className={styles.bar}>
      {isRead && preview.titles.length > 1 && (
        <ChapterPicker
          titles={preview.titles}
          current={current?.document ?? 0}
          language={language}
          onGo={preview.goToChapter}
        />
      )}
      <p className={`num ${styles.size}`}>
        {refusal}
        {!refusal &&
          chapter &&
          t('preview.size', {
            sentences: t('count.sentences', { count: chapter.sentences }),
            paragraphs: t('count.paragraphs', { count: chapter.blocks }),
          })}
      </p>
      <div className={styles.acts}>
        <Button variant="plain" size="small" keys="Enter" onPress={preview.split}>
          {t('act.split')}
        </Button>
        <Button variant="plain" size="small" keys="KeyM" onPress={() => preview.join(1)}>
          {t('act.join')}
        </Button>
        <IconButton label={t('act.undo')} keys="Mod+KeyZ" isDisabled={!preview.canUndo} onPress={preview.undo}>
          <Undo2 className="mirror" aria-hidden />
        </IconButton>
        <IconButton label={t('act.redo')} keys="Mod+Shift+KeyZ" isDisabled={!preview.canRedo} onPress={preview.redo}>
          <Redo2 className="mirror" aria-hidden />
        </IconButton>
      </div>
    </div>
  );
}
