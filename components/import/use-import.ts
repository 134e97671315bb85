'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { type Corrections, noCorrections } from '@/core/format/change-corrections';
import { bySentence } from '@/core/format/splitting';
import { takeCarriedFile } from './carried-file';
import { type Choices, firstChoices } from './choices';
import { findLanguage } from './find-language';
import { findKeptImport, forgetImport, keepChoices, keepFile } from './kept-import';
import type { OpenText } from './open-text';
import { useCorrections } from './use-corrections';
import { useJoins } from './use-joins';
import { useOpening } from './use-opening';
import { useReader } from './use-reader';
import { useReading } from './use-reading';

export type Import = ReturnType<typeof useImport>;

/** An import from the file to what is sent. A file that can't be read changes nothing but `problem`. */
export function useImport() {
  const { getReader, hasFailed } = useReader();
  const { openFile, open, problem, forgetProblem, isOpening } = useOpening(getReader);
  const [opened, setOpened] = useState<OpenText | null>(null);
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const [detecting, setDetecting] = useState<string | null>(null);
  const [isKept, setKept] = useState(true);
  const corrections = useCorrections();

  // Until the language is known, the text is read by the rules that hold for most.
  const language = choices.language ?? 'und';
  const { chapters, exceptions } = choices;
  const joins = useJoins(opened?.text ?? '', corrections.history.now.cuts);
  const split = choices.split.by === 'srx' && !choices.split.srx ? bySentence : choices.split;
  const reading = useReading(getReader, opened, { language, chapters, split, joins, exceptions });

  function change(some: Partial<Choices>) {
    forgetProblem();
    setChoices((before) => ({ ...before, ...some }));
  }

  function show(text: OpenText, next: Choices, corrected: Corrections) {
    setOpened(text);
    setChoices(next);
    corrections.restart(corrected);
    if (next.language === null) void detect(text, next.workId);
  }

  /** Begins anew with a text. */
  async function begin(text: OpenText) {
    setKept(false);
    show(text, { ...firstChoices(), step: 'sentences' }, noCorrections);
    setKept(await keepFile(text.file, text.fileName));
  }

  async function detect({ text }: OpenText, workId: string) {
    setDetecting(workId);
    const found = await findLanguage(text);
    setDetecting((now) => (now === workId ? null : now));
    setChoices((now) => (now.workId === workId && now.certainty !== 'chosen' ? { ...now, ...found } : now));
  }

  const start = useEffectEvent(async () => {
    const carried = takeCarriedFile();
    if (carried !== null) {
      const text = await open(carried);
      if (text) await begin(text);
      return;
    }
    const kept = findKeptImport();
    const text = kept && (await openFile(kept.file, kept.fileName));
    if (text) show(text, kept.choices, kept.corrections);
  });
  useEffect(() => {
    // Not at once: in development effects run twice, and a carried file is there once.
    const timer = setTimeout(start);
    return () => clearTimeout(timer);
  }, []);

  const corrected = corrections.history.now;
  useEffect(() => {
    if (opened && isKept) keepChoices(choices, corrected);
  }, [opened, choices, corrected, isKept]);

  return {
    opened,
    choices,
    change,
    problem,
    isOpening,
    isDetecting: detecting === choices.workId,
    /** Whether a reload finds all of it again. */
    isKept,
    hasFailed,
    language,
    getReader,
    reading,
    corrections,
    open,
    begin,
    forget: forgetImport,
  };
}
