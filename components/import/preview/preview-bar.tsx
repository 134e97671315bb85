'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useT } from 'next-i18next/client';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Preview } from '../use-preview';
import { ChapterPicker } from './chapter-picker';
import styles from './preview.module.css';

/** Where in the text one is, and what can be done there. */
export function PreviewBar({ preview, language }: { preview: Preview; language: string }) {
  const { t } = useT('import');
  const { rows, current } = preview;
  const chapter = rows.chapters[current?.document ?? 0];
  return (
    <div className={styles.bar}>
      {rows.chapters.length > 1 && <ChapterPicker preview={preview} language={language} />}
      <p className={`num ${styles.size}`}>
        {chapter &&
          t('preview.size', {
            sentences: t('count.sentences', { count: chapter.sentences }),
            paragraphs: t('count.paragraphs', { count: chapter.blocks }),
          })}
      </p>
      <div className={styles.acts}>
        <Button variant="plain" size="small" keys="Enter" isDisabled={!preview.canSplit} onPress={preview.split}>
          {t('act.split')}
        </Button>
        <Button variant="plain" size="small" keys="KeyM" isDisabled={!preview.canJoin} onPress={() => preview.join(1)}>
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
