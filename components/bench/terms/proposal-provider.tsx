'use client';

import { createContext, type ReactNode, useContext, useState } from 'react';
import { usePart } from '@/components/ui/use-part';

/** Words that someone proposes as a term: those of the source, those of the translation, or none yet. */
export type AskedTerm = {
  readonly number: number;
  readonly segmentId: string;
  readonly term: string;
  readonly rendering: string;
};

type Propose = (asked: AskedTerm) => void;

const ProposalContext = createContext<Propose | null>(null);

const loadDialog = () => import('./propose-dialog').then((file) => file.ProposeDialog);

/** Lets the rows below propose terms, with a key and with a control. */
export function ProposalProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<AskedTerm | null>(null);
  const [Dialog, askDialog] = usePart(loadDialog);

  function propose(next: AskedTerm): void {
    askDialog();
    setAsked(next);
  }

  return (
    <ProposalContext value={propose}>
      {children}
      {asked && Dialog && <Dialog asked={asked} onLeave={() => setAsked(null)} />}
    </ProposalContext>
  );
}

export function useProposal(): Propose {
  const propose = useContext(ProposalContext);
  if (!propose) throw new Error('useProposal needs ProposalProvider above it.');
  return propose;
}
