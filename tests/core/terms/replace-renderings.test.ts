import { describe, expect, it } from 'vitest';
import { replaceRenderings } from '@/core/terms/replace-renderings';

const tetera = { text: 'tetera', forms: ['teteras'] };
const pava = { text: 'pava', forms: ['pavas'] };

function replaced(marked: string, from = tetera, to = pava) {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(<[^>]*>)/)) {
    const word = part.startsWith('<') ? part.slice(1, -1) : null;
    if (word !== null) spans.push({ start: text.length, end: text.length + word.length });
    text += word ?? part;
  }
  return replaceRenderings(text, spans, from, to);
}

describe('replaceRenderings', () => {
  it('puts the term in the form that stood there', () => {
    expect(replaced('La <tetera> y las <teteras>.')).toMatchObject({ text: 'La pava y las pavas.', isKnown: true });
  });

  it('raises the first letter where a sentence begins', () => {
    expect(replaced('<Tetera> de hierro.').text).toBe('Pava de hierro.');
    expect(replaced('<Heda> vino.', { text: 'Heda', forms: [] }, { text: 'la jefa', forms: [] }).text).toBe(
      'la jefa vino.',
    );
  });

  it('says when the glossary does not know the form', () => {
    expect(replaced('Две <чайника>.', { text: 'чайник', forms: [] }, { text: 'котёл', forms: [] })).toEqual({
      text: 'Две котёл.',
      put: ['котёл'],
      isKnown: false,
    });
  });
});
