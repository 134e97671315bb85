'use client';

import '@fontsource-variable/noto-serif-kr/index.css';

export function Korean() {
  return null;
}
