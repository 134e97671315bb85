'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Row } from '@/api/contract/shapes';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { useBench } from './bench-provider';
import { useSourceCuts } from './data/use-source-cuts';
import { sourceCaret } from './rows/source-caret';
import { SplitSourceDialog } from './rows/split-source-dialog';
import { useCommands } from './use-commands';

export const joinSourceKeys = 'Alt+Shift+KeyM';
export const splitSourceKeys = 'Alt+Shift+KeyX';

type SourceCuts = { readonly join: (row: Row) => void; readonly split: (row: Row) => void };

const SourceCutsContext = createContext<SourceCuts | null>(null);

/** Null where the source isn't the person's to change. */
export function useSourceCutting(): SourceCuts | null {
  return useContext(SourceCutsContext);
}

/** Lets the rows below join and split the source, with keys and with controls. */
export function SourceCutsProvider({ children }: { children: ReactNode }) {
  const { t } = useT('bench');
  const { chapter } = useBench();
  const { run } = useCommands();
  const cuts = useSourceCuts();
  const [asked, setAsked] = useState<{ row: Row; caret: number | null } | null>(null);
  const mayCut = chapter.bench.may.changeSource;
  const caretIn = (row: Row | undefined) => {
    const caret = sourceCaret();
    return caret && caret.segmentId === row?.id ? caret.offset : null;
  };
  const under = () => run.find((row) => caretIn(row) !== null) ?? null;
  const last = run.at(-1);

  useKeys({ id: 'bench.source', label: t('keys.source') }, [
    {
      id: 'join',
      keys: [joinSourceKeys],
      label: t('source.join'),
      run: () => last && cuts.join(under() ?? last),
      isDisabled: !mayCut || !last,
    },
    { id: 'split', keys: [splitSourceKeys], label: t('source.split'), run: splitHere, isDisabled: !mayCut || !last },
  ]);

  function splitHere(): void {
    const row = under() ?? run[0];
    const caret = caretIn(row);
    if (!row) return;
    // At either end a caret says nothing of where to split.
    if (caret !== null && row.text.slice(0, caret).trim() !== '' && row.text.slice(caret).trim() !== '') {
      cuts.split(row, caret);
    } else setAsked({ row, caret: null });
  }

  const value = mayCut ? { join: cuts.join, split: (row: Row) => setAsked({ row, caret: caretIn(row) }) } : null;
  return (
    <SourceCutsContext value={value}>
      {children}
      {asked && (
        <SplitSourceDialog
          row={asked.row}
          caret={asked.caret}
          onSplit={(offset) => cuts.split(asked.row, offset)}
          onClose={() => setAsked(null)}
        />
      )}
    </SourceCutsContext>
  );
}
