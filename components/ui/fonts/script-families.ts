const families = {
  ja: () => import('@fontsource-variable/noto-serif-jp/index.css'),
  ko: () => import('@fontsource-variable/noto-serif-kr/index.css'),
  'zh-Hans': () => import('@fontsource-variable/noto-serif-sc/index.css'),
  'zh-Hant': () => import('@fontsource-variable/noto-serif-tc/index.css'),
};

export type ScriptFamily = keyof typeof families;

/** Each is some 30 kB of rules before its first glyph. */
export function loadFamily(family: ScriptFamily): void {
  void families[family]();
}
