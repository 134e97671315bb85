import { expect, it } from 'vitest';
import { findCognates } from '@/core/align/find-cognates';
import { tokenise } from '@/core/align/tokenise';

it.each([
  ['stems without endings or accents', 'Élégantes ÉLÉGANCES', ['elegan']],
  ['Cyrillic in Latin letters', 'Марта!', ['marta', '!']],
  ['Greek in Latin letters', 'Αθήνα;', ['athina', ';']],
  ['Arabic without its article, digits as ASCII', 'المنارة ٣١؟', ['mnara', '31', '?']],
  ['Devanagari by its consonants, digits as ASCII', 'नमक १२', ['nmk', '12']],
  ['Han letters alone and in pairs', '灯台守', ['灯', '台', '守', '灯台', '台守']],
  ['katakana in Latin letters', 'マルタ・オリン', ['maruta', 'orin']],
  ['one mark for all quotation marks', '„a“ «b» 「c」', ['"', 'a', 'b', 'c']],
  ['each token once', 'no, no, NO', ['no']],
])('makes of a sentence %s', (_, sentence, tokens) => {
  expect(tokenise(sentence)).toEqual(tokens);
});

it.each([
  ['the same word', 'marta', 'marta', false],
  ['a similar stem with another beginning', 'govern', 'gobier', false, 'not'],
  ['a similar stem with the same beginning', 'harbor', 'harbou', false],
  ['other consonants across scripts', 'clarke', 'bark', true, 'not'],
  ['a name across scripts', 'tomas', 'twmas', true],
  ['a name in katakana', 'marta', 'maruta', true],
  ['the same consonants where letters can be compared', 'tomas', 'twmas', false, 'not'],
])('%s: %s and %s', (_, source, target, bySound, not = '') => {
  expect(findCognates([source], [target], bySound)).toHaveLength(not ? 0 : 1);
});
