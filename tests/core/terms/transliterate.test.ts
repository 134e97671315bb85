import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '@/core/terms/parse-glossary';
import { proposeRendering } from '@/core/terms/propose-rendering';
import { findScriptRules } from '@/core/terms/scripts/script-rules';
import { transliterate } from '@/core/terms/transliterate';

function write(pronunciation: string, language: string): string | null {
  const rules = findScriptRules(language);
  return rules && transliterate(pronunciation, rules);
}

describe('transliterate', () => {
  it.each([
    ['hɛdə', { ru: 'хеда', ja: 'ヘダ', ar: 'هيدا', el: 'χέντα', hi: 'हेडा', ko: '헤다' }],
    ['bɛd͡ʒə', { ru: 'беджа', ja: 'ベジャ', ar: 'بيجا', el: 'μπέτζα', hi: 'बेजा', ko: '베자' }],
    ['mɔt͡ʃɔf', { ru: 'мочоф', ja: 'モチョフ', ar: 'موتشوف', el: 'μότσοφ', hi: 'मोचोफ़', ko: '모초프' }],
    ['splitə', { ru: 'сплита', ja: 'スプリタ', ar: 'سبليتا', el: 'σπλίτα', hi: 'स्प्लिटा', ko: '스플리타' }],
    ['ɡonple', { ru: 'гонпле', ja: 'ゴーンプレ', ar: 'غونبلي', el: 'γκόνπλε', hi: 'गोनप्ले', ko: '곤플레' }],
    ['ɹɛʃɔp', { ru: 'решоп', ja: 'レショプ', ar: 'ريشوب', el: 'ρέσοπ', hi: 'रेशोप', ko: '레숍' }],
    ['hɔd in', { ru: 'ход ин', ja: 'ホド イン', ar: 'هود إين', el: 'χοντ ιν', hi: 'होड इन', ko: '호드 인' }],
  ])('writes /%s/ in six scripts', (pronunciation, renderings) => {
    for (const [language, rendering] of Object.entries(renderings)) {
      expect(write(pronunciation, language)).toBe(rendering.normalize('NFC'));
    }
  });

  it('doesn’t guess at a sound that the rules don’t have, and needs a pronunciation', () => {
    expect(write('hɛǃa', 'ru')).toBeNull();
    expect(write('', 'ja')).toBeNull();
  });

  it('has no rules for languages in Latin letters', () => {
    expect(findScriptRules('es')).toBeNull();
  });

  it('keeps the capital of a title', () => {
    expect(proposeRendering({ text: 'Heda', pronunciation: 'hɛdə' }, 'ru')).toBe('Хеда');
    expect(proposeRendering({ text: 'Heda', pronunciation: 'hɛdə' }, 'de')).toBeNull();
  });

  // What the translators chose against the rule, and why.
  const chosen: Record<string, string> = {
    'ar seda': 'the name of a disease by its sound',
    'ja osir': 'not to be heard as a soup',
    'ja souda': 'not to be read as soda',
    'ru sha': 'not the call for quiet',
    'ru sis': 'doubled, for the pun',
    'ru souda': 'not to be read as soda',
  };

  it('proposes what the translators of the sample story settled on, but for six words', () => {
    const file = new URL('../../../source-text/the-frost-book/glossary.json', import.meta.url);
    const { glossary } = parseGlossary(readFileSync(file, 'utf8'));
    const inStory =
      'Heda fisa seda goufa kru beja mochof oso osir branwoda monin splita heya reshop hakom sis pro swis sha souda'.split(
        ' ',
      );
    const differing = (glossary?.concepts ?? []).flatMap(({ terms }) => {
      const [own] = terms;
      if (!own || !inStory.includes(own.text)) return [];
      return ['ar', 'ja', 'ru'].flatMap((language) => {
        const settled = terms.find((term) => term.language === language && term.status === 'preferred');
        return settled?.text === proposeRendering(own, language) ? [] : [`${language} ${own.text}`];
      });
    });
    expect(differing.sort()).toEqual(Object.keys(chosen));
  });
});
