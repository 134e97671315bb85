'use client';

import { useState } from 'react';
import type { Version } from '@/api/contract/shapes';
import { Button } from '@/components/ui/button';
import { useKeys } from '@/components/ui/keys/use-keys';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useBench } from '../../bench/bench-provider';
import { useRowSettings } from '../../bench/rows/row-settings';
import { SentenceEditor } from '../../bench/rows/sentence-editor';
import { useReviewState } from '../review-provider';
import { useReview } from '../use-review';
import styles from './review-sheet.module.css';
import { SheetActs } from './sheet-acts';

/** A version under the reviewer's pen: kept here until it is sent as approved. */
export function EditVersion({ base, number }: { base: Version; number: number }) {
  const { t, lng } = useT('review');
  const { selection } = useBench();
  const { target } = useRowSettings();
  const { begun } = useReviewState();
  const { sendEdited, stopAsking } = useReview();
  const [text, setText] = useState(() => begun.get(base.id) ?? base.text);
  const send = () => sendEdited(text);

  useKeys({ id: 'review.editor', label: t('keys.editor') }, [
    { id: 'send', keys: ['Mod+Enter'], label: t('act.sendEdited'), run: send },
    { id: 'leave', keys: ['Escape'], label: t('act.cancel'), run: stopAsking },
  ]);

  return (
    <>
      <div className={styles.version}>
        <SentenceEditor
          ref={selection.editor}
          stored={base.text}
          initial={text}
          caret={null}
          language={target.language}
          label={t('editor', { language: languageName(target.language, lng), number })}
          onChange={(next) => {
            setText(next);
            begun.set(base.id, next);
          }}
          onLeave={() => {}}
        />
      </div>
      <SheetActs>
        <Button variant="primary" keys="Mod+Enter" onPress={send}>
          {t('act.sendEdited')}
        </Button>
        <Button variant="plain" keys="Escape" onPress={stopAsking}>
          {t('act.cancel')}
        </Button>
      </SheetActs>
    </>
  );
}
