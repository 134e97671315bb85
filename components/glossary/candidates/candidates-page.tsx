'use client';

import { GlossaryPart } from '../glossary-part';
import { CandidateDesk } from './candidate-desk';

/** Wordings of the text that may be terms, to be taken into a glossary or put aside. */
export function CandidatesPage() {
  return (
    <GlossaryPart part="candidates">
      {(glossary) => <CandidateDesk key={glossary.id} glossary={glossary} />}
    </GlossaryPart>
  );
}
