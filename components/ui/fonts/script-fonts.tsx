'use client';

import { useEffect } from 'react';
import type { ScriptFamily } from './script-families';

const families: readonly ScriptFamily[] = ['ja', 'ko', 'zh-Hans', 'zh-Hant'];

/** Brings the faces that texts in these languages (BCP 47) need beyond the common ones; only pages with such a text load them. */
export function ScriptFonts({ languages }: { languages: readonly string[] }) {
  const needed = languages.map(familyOf).join(' ');
  useEffect(() => {
    const wanted = families.filter((family) => needed.split(' ').includes(family));
    if (wanted.length > 0) void import('./script-families').then(({ loadFamily }) => wanted.forEach(loadFamily));
  }, [needed]);
  return null;
}

function familyOf(language: string): string {
  const { language: base, script } = new Intl.Locale(language).maximize();
  return base === 'zh' ? `zh-${script}` : base;
}
