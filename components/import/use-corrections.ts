'use client';

import { useState } from 'react';
import {
  type CorrectionAct,
  type Corrections,
  changeCorrections,
  startCorrections,
} from '@/core/format/change-corrections';

/** The person's corrections of the splitting, and their history. */
export function useCorrections() {
  const [history, setHistory] = useState(startCorrections);
  return {
    history,
    act: (act: CorrectionAct) => setHistory((before) => changeCorrections(before, act)),
    restart: (now: Corrections) => setHistory(startCorrections(now)),
  };
}
