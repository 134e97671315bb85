'use client';

import type { Version } from '@/api/contract/shapes';
import { Siglum } from '@/components/ui/siglum';
import { TermChecks } from '../terms/term-checks';
import { type Run, useTerms } from '../terms/use-terms';
import { useCommands } from '../use-commands';
import { caretAt } from './caret-at';
import { NotSaved } from './not-saved';
import { ReadActs } from './read-acts';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import type { Unsent } from './sentence-row';
import { VersionNote } from './version-note';
import { VersionText } from './version-text';

type ReadSheetProps = { run: Run; shown: Version | null; unsent: Unsent };

/** The current sentence, not open for writing: its text, whose it is, and what may be done with it. */
export function ReadSheet({ run, shown, unsent }: ReadSheetProps) {
  const { mayWrite } = useCommands();
  const [lead] = run;
  const terms = useTerms(run, shown?.text ?? '');
  const { contributors, myId, select, interfaceDirection } = useRowSettings();
  const writer = shown && shown.contributorId !== myId ? contributors.get(shown.contributorId) : null;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter and the button open it too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter and the button open it too */}
      <div
        className={styles.sheetText}
        onClick={({ currentTarget, clientX, clientY }) => {
          if (mayWrite)
            select(lead.number, { open: true, caret: writer ? null : caretAt(currentTarget, clientX, clientY) });
        }}
      >
        {shown && <VersionNote version={shown} lead={lead} />}
        <VersionText run={run} shown={shown} />
        {writer && (
          <p className={styles.writer} dir={interfaceDirection}>
            <Siglum siglum={writer.siglum} name={writer.name} hidden /> <bdi>{writer.name}</bdi>
          </p>
        )}
        {unsent === 'refused' && shown && <NotSaved versionId={shown.id} text={shown.text} />}
      </div>
      <TermChecks run={run} terms={terms} isWriting={false} mayWaive={mayWrite} />
      <ReadActs shown={shown} />
    </>
  );
}
