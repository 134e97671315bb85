'use client';

import { useEffect } from 'react';

/** Each family is some 30 kB of rules before its first glyph, so only pages with a text in the script load it. */
const families = {
  ja: () => import('@fontsource-variable/noto-serif-jp/index.css'),
  ko: () => import('@fontsource-variable/noto-serif-kr/index.css'),
  'zh-Hans': () => import('@fontsource-variable/noto-serif-sc/index.css'),
  'zh-Hant': () => import('@fontsource-variable/noto-serif-tc/index.css'),
};

/** Brings the faces that texts in these languages (BCP 47) need beyond the common ones. */
export function ScriptFonts({ languages }: { languages: readonly string[] }) {
  const needed = languages.map(familyOf).join(' ');
  useEffect(() => {
    for (const [family, load] of Object.entries(families)) if (needed.split(' ').includes(family)) void load();
  }, [needed]);
  return null;
}

function familyOf(language: string): string {
  const { language: base, script } = new Intl.Locale(language).maximize();
  return base === 'zh' ? `zh-${script}` : base;
}
