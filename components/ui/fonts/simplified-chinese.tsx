'use client';

import '@fontsource-variable/noto-serif-sc/index.css';

export function SimplifiedChinese() {
  return null;
}
