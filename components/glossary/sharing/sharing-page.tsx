'use client';

import { GlossaryPart } from '../glossary-part';
import { SharingDesk } from './sharing-desk';

/** Which glossaries a work uses, in which order, and which works may use its own. */
export function SharingPage() {
  return (
    <GlossaryPart part="sharing" without={<SharingDesk glossaries={[]} />}>
      {(_, glossaries) => <SharingDesk glossaries={glossaries} />}
    </GlossaryPart>
  );
}
