'use client';

import { useState } from 'react';
import { api } from '@/api/queries';
import { fileOfText, type OpenText, openText } from '@/components/import/open-text';
import type { FileProblem } from '@/components/import/read-messages';
import { sampleText } from '@/components/import/sample-text';
import { useReader } from '@/components/import/use-reader';

export type TranslationFile = ReturnType<typeof useTranslationFile>;

/** The file, decoded, and its language, found or chosen. */
export function useTranslationFile() {
  const { getReader } = useReader();
  const [opened, setOpened] = useState<OpenText | null>(null);
  const [problem, setProblem] = useState<{ fileName: string; problem: FileProblem } | null>(null);
  const [isOpening, setOpening] = useState(false);
  const [language, setLanguage] = useState<string | null>(null);
  const [isDetecting, setDetecting] = useState(false);

  async function take(given: File | string, pastedName: string) {
    const fileName = typeof given === 'string' ? pastedName : given.name;
    setOpening(true);
    setProblem(null);
    const result = await openText(typeof given === 'string' ? fileOfText(given) : given, fileName, getReader());
    setOpening(false);
    if ('problem' in result) {
      setProblem({ fileName, problem: result.problem });
      return;
    }
    setOpened(result);
    setLanguage(null);
    setDetecting(true);
    const found = await api.works.detectLanguage({ text: sampleText(result.text) }).catch(() => null);
    setDetecting(false);
    if (found?.language) setLanguage((chosen) => chosen ?? found.language);
  }

  return { getReader, opened, problem, isOpening, isDetecting, language, setLanguage, take };
}
