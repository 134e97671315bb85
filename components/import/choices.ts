import { v7 } from 'uuid';
import { type ExceptionChoices, noExceptions } from '@/core/format/exception-choices';
import { bySentence, type SplitChoice } from '@/core/format/splitting';
import type { Visibility } from '@/core/work/role';

export const steps = ['file', 'sentences', 'confirm'] as const;
export type Step = (typeof steps)[number];

/** How the language came about; `open` when nothing in the text tells it. */
export type Certainty = 'sure' | 'unsure' | 'open' | 'chosen';

/** What is said about the work. An absent title or author is still proposed by the text. */
export type About = {
  readonly title?: string;
  readonly author?: string;
  readonly kind: string;
  readonly licence: string;
  readonly visibility: Visibility;
};

export type Choices = {
  /** The work to be; the same however often it is sent. */
  readonly workId: string;
  readonly step: Step;
  /** A BCP 47 tag; null until it is found or chosen. */
  readonly language: string | null;
  readonly certainty: Certainty;
  readonly chapters: 'headings' | 'none';
  /** The rules that were given stay while another way is chosen. */
  readonly split: SplitChoice;
  readonly exceptions: ExceptionChoices;
  readonly about: About;
};

export function firstChoices(): Choices {
  const about: About = { kind: 'story', licence: '', visibility: 'private' };
  return {
    workId: v7(),
    step: 'file',
    language: null,
    certainty: 'open',
    chapters: 'headings',
    split: bySentence,
    exceptions: noExceptions,
    about,
  };
}
