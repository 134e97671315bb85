'use client';

import '@fontsource-variable/noto-serif-tc/index.css';

export function TraditionalChinese() {
  return null;
}
