'use client';

import { useT } from 'next-i18next/client';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api } from '@/api/queries';
import { type Corrections, noCorrections } from '@/core/format/change-corrections';
import { takeCarriedFile } from './carried-file';
import { type Choices, firstChoices } from './choices';
import { findKeptImport, forgetImport, keepChoices, keepFile } from './kept-import';
import { fileOfText, type OpenText, openText } from './open-text';
import type { FileProblem } from './read-messages';
import { sampleText } from './sample-text';
import { useCorrections } from './use-corrections';
import { useReader } from './use-reader';
import { useReading } from './use-reading';

export type Import = ReturnType<typeof useImport>;

/** An import from the file to what is sent. A file that can't be read changes nothing but `problem`. */
export function useImport() {
  const { t } = useT('import');
  const { getReader, hasFailed } = useReader();
  const [opened, setOpened] = useState<OpenText | null>(null);
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const [problem, setProblem] = useState<{ fileName: string; problem: FileProblem } | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [isDetecting, setDetecting] = useState(false);
  const [isKept, setKept] = useState(true);
  const corrections = useCorrections();
  const newest = useRef(0);

  /** Until the language is known, the text is read by the rules that hold for most. */
  const language = choices.language ?? 'und';
  const reading = useReading(getReader, opened, { language, chapters: choices.chapters });

  function change(some: Partial<Choices>) {
    setProblem(null);
    setChoices((before) => ({ ...before, ...some }));
  }

  async function open(file: Blob, fileName: string): Promise<OpenText | null> {
    const mine = ++newest.current;
    setOpening(true);
    setProblem(null);
    const result = await openText(file, fileName, getReader());
    if (mine !== newest.current) return null;
    setOpening(false);
    if ('problem' in result) {
      setProblem({ fileName, problem: result.problem });
      return null;
    }
    return result;
  }

  /** Begins anew with a file or a pasted text. */
  async function begin(given: File | string) {
    const isText = typeof given === 'string';
    const text = await open(isText ? fileOfText(given) : given, isText ? t('paste.fileName') : given.name);
    if (!text) return;
    resume(text, { ...firstChoices(), step: 'sentences' }, noCorrections);
    setKept(await keepFile(text.file, text.fileName));
    await detect(text);
  }

  function resume(text: OpenText, next: Choices, corrected: Corrections) {
    setOpened(text);
    setChoices(next);
    corrections.restart(corrected);
  }

  async function detect(text: OpenText) {
    const mine = newest.current;
    setDetecting(true);
    const found = await api.works.detectLanguage({ text: sampleText(text.text) }).catch(() => null);
    if (mine !== newest.current) return;
    setDetecting(false);
    const certainty = !found?.language ? 'open' : found.sure ? 'sure' : 'unsure';
    setChoices((before) =>
      before.certainty === 'chosen' ? before : { ...before, language: found?.language ?? null, certainty },
    );
  }

  const start = useEffectEvent(async () => {
    const carried = takeCarriedFile();
    if (carried !== null) return begin(carried);
    const kept = findKeptImport();
    const text = kept && (await open(kept.file, kept.fileName));
    if (!text) return;
    resume(text, kept.choices, kept.corrections);
    if (kept.choices.language === null) await detect(text);
  });
  useEffect(() => {
    // Not at once: in development effects run twice, and a carried file is there once.
    const timer = setTimeout(start);
    return () => clearTimeout(timer);
  }, []);

  const corrected = corrections.history.now;
  useEffect(() => {
    if (opened) keepChoices(choices, corrected);
  }, [opened, choices, corrected]);

  return {
    opened,
    choices,
    change,
    problem,
    isOpening,
    isDetecting,
    /** Whether a reload finds all of it again. */
    isKept,
    hasFailed,
    language,
    reading,
    corrections,
    begin,
    forget: forgetImport,
  };
}
