'use client';

import { useRef, useState } from 'react';
import { useT } from '@/i18n/client';
import type { Reader } from './create-reader';
import { fileOfText, type OpenText, openText } from './open-text';
import type { FileProblem } from './read-messages';

/** Opens files and pasted texts, and holds why the last one can't be imported. */
export function useOpening(getReader: () => Reader) {
  const { t } = useT('import');
  const [problem, setProblem] = useState<{ fileName: string; problem: FileProblem } | null>(null);
  const [isOpening, setOpening] = useState(false);
  const newest = useRef(0);

  /** Null when it can't be opened, or another was given meanwhile. */
  async function openFile(file: Blob, fileName: string): Promise<OpenText | null> {
    const mine = ++newest.current;
    setOpening(true);
    setProblem(null);
    const result = await openText(file, fileName, getReader());
    if (mine !== newest.current) return null;
    setOpening(false);
    if (!('problem' in result)) return result;
    setProblem({ fileName, problem: result.problem });
    return null;
  }

  return {
    openFile,
    open: (given: File | string) =>
      typeof given === 'string' ? openFile(fileOfText(given), t('paste.fileName')) : openFile(given, given.name),
    problem,
    forgetProblem: () => setProblem(null),
    isOpening,
  };
}
