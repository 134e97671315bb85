'use client';

import { useParams } from 'next/navigation';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Contributor } from '@/api/contract/shapes';
import { languageDirection } from '@/core/text/language';
import { directionOf, isLanguage } from '@/i18n/languages';
import { useBench } from '../bench-provider';
import type { Selection } from '../data/use-selection';

type Direction = 'ltr' | 'rtl';

/** What all rows share and what seldom changes, so that a row need not render when the bench does. */
export type RowSettings = {
  readonly source: { readonly language: string; readonly direction: Direction };
  readonly target: { readonly language: string; readonly direction: Direction };
  readonly interfaceDirection: Direction;
  readonly myId: string;
  readonly phrase: string;
  readonly contributors: ReadonlyMap<string, Contributor>;
  readonly select: Selection['select'];
};

const RowSettingsContext = createContext<RowSettings | null>(null);

export function RowSettingsProvider({ children }: { children: ReactNode }) {
  const { chapter, filter, selection } = useBench();
  const { lng } = useParams<{ lng: string }>();
  const { work, language, contributors } = chapter.bench;
  const { myId } = chapter;
  const { phrase } = filter;
  const { select } = selection;
  const settings = useMemo(
    (): RowSettings => ({
      source: { language: work.language, direction: languageDirection(work.language) },
      target: { language, direction: languageDirection(language) },
      interfaceDirection: isLanguage(lng) ? directionOf(lng) : 'ltr',
      myId,
      phrase,
      contributors: new Map(contributors.map((one) => [one.id, one])),
      select,
    }),
    [work.language, language, lng, myId, phrase, contributors, select],
  );
  return <RowSettingsContext value={settings}>{children}</RowSettingsContext>;
}

export function useRowSettings(): RowSettings {
  const settings = useContext(RowSettingsContext);
  if (!settings) throw new Error('useRowSettings needs RowSettingsProvider above it.');
  return settings;
}
