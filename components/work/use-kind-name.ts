'use client';

import { useT } from 'next-i18next/client';

export const kinds = ['story', 'novel', 'novella', 'poem', 'play', 'essay', 'article', 'serial'] as const;

/** What a work is: in the language of the page where the word is known, else as it was written; nothing for “other”. */
export function useKindName(): (kind: string) => string {
  const { t } = useT('work');
  return (kind) => {
    const known = kinds.find((one) => one === kind);
    if (known) return t(`kind.${known}`);
    return kind === 'other' ? '' : kind;
  };
}
