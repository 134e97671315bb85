'use client';

import { useEffect, useState } from 'react';
import { useT } from '@/i18n/client';
import type { Preview, Said } from '../use-preview';

/** How long the caret rests, in milliseconds, before it is said where it stands. */
const rest = 800;

/** As many characters on each side of the caret as are said in a breath. */
const breath = 24;

/** Says aloud what was done, and where the caret comes to rest inside a sentence. */
export function PreviewVoice({ preview }: { preview: Preview }) {
  const { t } = useT('import');
  const { said, current, caret } = preview;
  const [rested, setRested] = useState('');
  const at = current ? caret - current.start : 0;
  const text = current?.text ?? '';

  useEffect(() => {
    setRested('');
    if (at === 0) return;
    const before = text.slice(Math.max(0, at - breath), at).trim();
    const after = text.slice(at, at + breath).trim();
    const timer = setTimeout(() => setRested(t('said.caret', { before, after })), rest);
    return () => clearTimeout(timer);
  }, [at, text, t]);

  return (
    <p className="visually-hidden" role="status">
      {said ? wordsFor(said) : rested}
    </p>
  );

  function wordsFor({ kind, number }: Said): string {
    switch (kind) {
      case 'split':
        return t('said.split', { number });
      case 'joined':
        return t('said.joined', { number });
      case 'kept':
        return t('said.kept', { number });
      case 'undone':
        return t('said.undone');
      case 'redone':
        return t('said.redone');
      case 'paragraph':
        return t('said.paragraph');
      case 'no-split':
        return t('said.noSplit');
    }
  }
}
