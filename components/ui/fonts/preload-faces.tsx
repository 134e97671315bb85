import latin from '@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2';
import arabic from '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
import { languageScript } from '@/core/text/language';

/** Has the faces of texts in these languages fetched beside the style sheets, so that no line moves once they are there. */
export function PreloadFaces({ languages }: { languages: readonly string[] }) {
  const scripts = languages.map(languageScript);
  const faces = [latin, sans, ...(scripts.includes('Arab') ? [arabic] : [])];
  return faces.map((face) => (
    <link key={face} rel="preload" as="font" type="font/woff2" href={face} crossOrigin="anonymous" />
  ));
}
