'use client';

import latin from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2';
import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { preload } from 'react-dom';

/** Has the faces of texts fetched before the style sheets that name them, so that no line moves once they are there. */
export function PreloadFaces({ hasArabic }: { hasArabic: boolean }) {
  for (const face of [latin, sans, ...(hasArabic ? [arabic] : [])]) {
    preload(face, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return null;
}
