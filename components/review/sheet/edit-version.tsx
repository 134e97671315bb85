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
import { TermChecks } from '../../bench/terms/term-checks';
import { useTermPen } from '../../bench/terms/use-term-pen';
import type { Run } from '../../bench/terms/use-terms';
import { useReviewState } from '../review-provider';
import { useReview } from '../use-review';
import styles from './review-sheet.module.css';
import { SheetActs } from './sheet-acts';

/** A version under the reviewer's pen: kept here until it is sent as approved. */
export function EditVersion({ run, base }: { run: Run; base: Version }) {
  const { t, lng } = useT(['review', 'terms']);
  const { selection } = useBench();
  const { target } = useRowSettings();
  const { begun } = useReviewState();
  const { sendEdited, stopAsking } = useReview();
  const [text, setText] = useState(() => begun.get(base.id) ?? base.text);
  const { terms, marks, complete } = useTermPen(run, text);
  const send = () => sendEdited(text);

  useKeys({ id: 'review.editor', label: t('review:keys.editor') }, [
    { id: 'send', keys: ['Mod+Enter'], label: t('review:act.sendEdited'), run: send },
    { id: 'leave', keys: ['Escape'], label: t('review:act.cancel'), run: stopAsking },
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
          label={t('review:editor', { language: languageName(target.language, lng), number: run[0].number })}
          menuLabel={t('terms:menu')}
          marks={marks}
          complete={complete}
          onChange={(next) => {
            setText(next);
            begun.set(base.id, next);
          }}
          onLeave={() => {}}
        />
      </div>
      <TermChecks run={run} terms={terms} isWriting mayWaive />
      <SheetActs>
        <Button variant="primary" keys="Mod+Enter" onPress={send}>
          {t('review:act.sendEdited')}
        </Button>
        <Button variant="plain" keys="Escape" onPress={stopAsking}>
          {t('review:act.cancel')}
        </Button>
      </SheetActs>
    </>
  );
}
