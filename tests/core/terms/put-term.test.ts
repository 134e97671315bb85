import { describe, expect, it } from 'vitest';
import { putTerm } from '@/core/terms/put-term';

/** The text after, for a caret `|` or a stretch in `<…>`. */
function put(marked: string, term: string, language: string, isExact = false): string {
  const start = marked.search(/[<|]/);
  const end = marked.includes('<') ? marked.indexOf('>') - 1 : start;
  const text = marked.replace(/[<>|]/g, '');
  const change = putTerm(text, { start, end }, term, { language, isExact });
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

describe('a term put into a text', () => {
  it('takes the place of a word that may not stand there', () => {
    expect(put('Puede vadearlo, <comandante>: son doce pasos.', 'Heda', 'es')).toBe(
      'Puede vadearlo, Heda: son doce pasos.',
    );
  });

  it('is set apart from the words beside the caret', () => {
    expect(put('La|llamó.', 'Heda', 'es')).toBe('La Heda llamó.');
    expect(put('La |llamó.', 'Heda', 'es')).toBe('La Heda llamó.');
    expect(put('Er rief, sie|.', 'Heda', 'de')).toBe('Er rief, sie Heda.');
  });

  it('stands close to what opens a speech', () => {
    expect(put('—|', 'beja', 'es', true)).toBe('—beja');
    expect(put('«|', 'Хеда', 'ru')).toBe('«Хеда');
  });

  it('begins a sentence with a capital, unless its case is fixed', () => {
    expect(put('—|', 'por favor', 'es')).toBe('—Por favor');
    expect(put('|', 'beja', 'es', true)).toBe('beja');
  });

  it('needs no spaces where the script has none', () => {
    expect(put('彼は|を呼んだ。', 'ヘダ', 'ja')).toBe('彼はヘダを呼んだ。');
  });

  it('is set apart in Arabic', () => {
    expect(put('قالت|للرجال', 'هيدا', 'ar')).toBe('قالت هيدا للرجال');
  });
});
