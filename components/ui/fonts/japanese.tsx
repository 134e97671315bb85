'use client';

import '@fontsource-variable/noto-serif-jp/index.css';

export function Japanese() {
  return null;
}
