import dynamic from 'next/dynamic';

/** Each family is some 30 kB of rules before its first glyph, so only pages with a text in the script load them. */
const families = {
  ja: dynamic(() => import('./japanese').then((module) => module.Japanese)),
  ko: dynamic(() => import('./korean').then((module) => module.Korean)),
  'zh-Hans': dynamic(() => import('./simplified-chinese').then((module) => module.SimplifiedChinese)),
  'zh-Hant': dynamic(() => import('./traditional-chinese').then((module) => module.TraditionalChinese)),
};

/** Brings the faces that texts in these languages need beyond the common ones. */
export function ScriptFonts({ languages }: { languages: readonly string[] }) {
  const tags = new Set(languages.map(familyOf).filter((tag) => tag !== null));
  return Array.from(tags, (tag) => {
    const Family = families[tag];
    return <Family key={tag} />;
  });
}

function familyOf(language: string): keyof typeof families | null {
  const locale = new Intl.Locale(language).maximize();
  if (locale.language === 'ja' || locale.language === 'ko') return locale.language;
  if (locale.language !== 'zh') return null;
  return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
