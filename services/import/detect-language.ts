import { canonicalLanguage } from '@/core/text/language';

/** The language of a text, and whether the text says enough to be sure; null when nothing fits. */
export async function detectLanguage(text: string): Promise<{ language: string | null; sure: boolean }> {
  // Its tables take some tens of megabytes: only a process that detects languages holds them.
  const { eld } = await import('eld/large');
  const found = eld.detect(text);
  return { language: found.language ? canonicalLanguage(found.language) : null, sure: found.isReliable() };
}
