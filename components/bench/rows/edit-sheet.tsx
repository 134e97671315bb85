'use client';

import { useEffect, useEffectEvent } from 'react';
import type { Row, Version } from '@/api/contract/shapes';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useOwnText } from '../data/use-own-text';
import { TermChecks } from '../terms/term-checks';
import { useTermPen } from '../terms/use-term-pen';
import { useCommands } from '../use-commands';
import { EditFoot } from './edit-foot';
import { NotSaved } from './not-saved';
import styles from './row.module.css';
import { SentenceEditor } from './sentence-editor';
import type { Unsent } from './sentence-row';
import { VersionNote } from './version-note';

type EditSheetProps = { run: readonly [Row, ...Row[]]; mine: Version | null; unsent: Unsent };

/** The asker's own text of a sentence under the pen; it is sent when the pen leaves. */
export function EditSheet({ run, mine, unsent }: EditSheetProps) {
  const { t, lng } = useT(['bench', 'terms']);
  const { chapter, drafts, selection } = useBench();
  const { step } = useCommands();
  const [lead] = run;
  const versionId = drafts.versionIdOf(lead);
  const draft = drafts.read(lead)?.text ?? '';
  // a moment behind the keys, which wait for nothing here
  const text = useOwnText(lead) ?? '';

  const { terms, marks, complete } = useTermPen(run, text);
  const send = useEffectEvent((id: string) => chapter.outbox.hurry(id));
  useEffect(() => () => send(versionId), [versionId]);

  return (
    <>
      <div className={styles.sheetText}>
        {mine && <VersionNote version={mine} lead={lead} />}
        <SentenceEditor
          ref={selection.editor}
          key={versionId}
          stored={mine?.text ?? ''}
          initial={draft}
          caret={selection.caret}
          language={chapter.place.language}
          label={t('bench:editor', {
            language: languageName(chapter.place.language, lng),
            number: lead.number,
          })}
          menuLabel={t('terms:menu')}
          marks={marks}
          complete={complete}
          onChange={(next) => drafts.write(lead, { text: next })}
          onLeave={(by) => step(by, { open: true })}
        />
        {unsent === 'refused' && <NotSaved versionId={versionId} text={draft} />}
      </div>
      <TermChecks run={run} terms={terms} isWriting mayWaive />
      <EditFoot run={run} mine={mine} />
    </>
  );
}
