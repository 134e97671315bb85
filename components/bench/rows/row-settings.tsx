'use client';

import { useParams } from 'next/navigation';
import { type ComponentType, createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Contributor, Version } from '@/api/contract/shapes';
import type { Choose } from '@/core/editing/run-of';
import { languageDirection } from '@/core/text/language';
import { directionOf, isLanguage } from '@/i18n/languages';
import { useBench } from '../bench-provider';
import type { BenchPlace } from '../data/bench-place';
import type { Filter } from '../data/use-filter';
import type { Selection } from '../data/use-selection';
import type { OpenSheetProps } from './open-sheet';

type Direction = 'ltr' | 'rtl';

/** What all rows share and what seldom changes, so that a row need not render when the bench does. */
export type RowSettings = {
  readonly place: BenchPlace;
  /** How many sentences the chapter has. */
  readonly total: number;
  readonly source: { readonly language: string; readonly direction: Direction };
  readonly target: { readonly language: string; readonly direction: Direction };
  readonly interfaceDirection: Direction;
  readonly myId: string;
  readonly choose: Choose<Version>;
  readonly phrase: string;
  readonly contributors: ReadonlyMap<string, Contributor>;
  /** How many open comments a sentence has, by its number. */
  readonly commentsAt: ReadonlyMap<number, number>;
  readonly select: Selection['select'];
  readonly unfold: Filter['unfold'];
  /** The recto of the current sentence. */
  readonly CurrentSheet: ComponentType<OpenSheetProps>;
};

type RowSettingsProviderProps = Pick<RowSettings, 'CurrentSheet'> & {
  commentsAt?: RowSettings['commentsAt'];
  /** Whether a press on a translation opens it for writing. */
  opensOnPress?: boolean;
  children: ReactNode;
};

const none: ReadonlyMap<number, number> = new Map();

const RowSettingsContext = createContext<RowSettings | null>(null);

export function RowSettingsProvider(props: RowSettingsProviderProps) {
  const { CurrentSheet, commentsAt = none, opensOnPress = true, children } = props;
  const { chapter, filter, selection } = useBench();
  const { lng } = useParams<{ lng: string }>();
  const { work, language, contributors } = chapter.bench;
  const { place, total, myId, choose } = chapter;
  const { phrase, unfold } = filter;
  const { select } = selection;
  const settings = useMemo(
    (): RowSettings => ({
      place,
      total,
      source: { language: work.language, direction: languageDirection(work.language) },
      target: { language, direction: languageDirection(language) },
      interfaceDirection: isLanguage(lng) ? directionOf(lng) : 'ltr',
      myId,
      choose,
      phrase,
      contributors: new Map(contributors.map((one) => [one.id, one])),
      commentsAt,
      select: (number, how) => select(number, opensOnPress ? how : {}),
      unfold,
      CurrentSheet,
    }),
    [
      place,
      total,
      work.language,
      language,
      lng,
      myId,
      choose,
      phrase,
      contributors,
      commentsAt,
      select,
      opensOnPress,
      unfold,
      CurrentSheet,
    ],
  );
  return <RowSettingsContext value={settings}>{children}</RowSettingsContext>;
}

export function useRowSettings(): RowSettings {
  const settings = useContext(RowSettingsContext);
  if (!settings) throw new Error('useRowSettings needs RowSettingsProvider above it.');
  return settings;
}
