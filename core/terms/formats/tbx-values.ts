import type { TermStatus } from '../concept';

/** TBX-Basic has no word for forbidden: such a term is deprecated there, and a note of ours says the rest. */
export const administrativeStatuses: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** The values of TBX-Basic, TBX-Min and TBX of 2008 for how a term stands; of other spelling it is by their first word. */
const statuses: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  standardized: 'preferred',
  legal: 'preferred',
  regulated: 'preferred',
  admitted: 'admitted',
  deprecated: 'deprecated',
  superseded: 'deprecated',
  obsolete: 'deprecated',
  notrecommended: 'deprecated',
  forbidden: 'forbidden',
};

/** Our status for a value of TBX; null when it isn't one. */
export function findTbxStatus(value: string): TermStatus | null {
  return (
    statuses[
      value
        .trim()
        .toLowerCase()
        .replace(/-admn-sts$/, '')
        .replace(/term$/, '')
    ] ?? null
  );
}

/** What TBX-Basic lets these categories hold; what else we have is `other` there, and a note of ours says it. */
export const tbxPartsOfSpeech = ['noun', 'verb', 'adjective', 'adverb'];
export const tbxGenders = ['masculine', 'feminine', 'neuter'];

/** In front of notes that hold what TBX-Basic has no category for: `verso:form Hedas`. */
export const notePrefix = 'verso:';
export const noteKeys: readonly string[] = [
  'note',
  'treatment',
  'status',
  'part-of-speech',
  'gender',
  'pronunciation',
  'origin',
  'case',
  'homograph',
  'form',
  'seen-form',
  'place',
];

/** A file with this instruction has its spaces as they are meant; in others they are as some editor broke the lines. */
export const keptSpaces = '<?verso spaces="kept"?>';
