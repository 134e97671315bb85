import { describe, expect, it } from 'vitest';
import { translateIcuPattern } from '@/core/segment/srx/translate-icu-pattern';
import { aRandom } from '@/tests/core/text/a-random';

function matches(pattern: string, text: string): string[] {
  const translated = translateIcuPattern(pattern);
  if ('problem' in translated) throw new Error(translated.problem);
  return Array.from(text.matchAll(new RegExp(translated.source, 'gv')), ([found]) => found);
}

describe('a pattern of ICU', () => {
  it.each([
    ['words in any alphabet end at their letters', '\\bг\\.', 'в г. Ург. г.', ['г.', 'г.']],
    ['and hold their combining marks', '\\b\\w+\\b', 'क्या cafe\u0301', ['क्या', 'cafe\u0301']],
    ['what is no word boundary', 'a\\B', 'ab a', ['a']],
    ['digits of any script', '\\d+', '12 ١٢', ['12', '١٢']],
    ['what is none of these', '\\D\\W\\S', 'a-b', ['a-b']],
    ['white space and line breaks', 'a\\s\\h\\R', 'a\u00a0\t\r\n', ['a\u00a0\t\r\n']],
    ['vertical space', '\\v', 'a\u2028', ['\u2028']],
    ['a character with its marks', 'x\\X', 'exe\u0301', ['xe\u0301']],
    ['a dot stops at every line break', '.+', 'a\u0085b', ['a', 'b']],
    ['a dot of (?s) at none', '(?s).+', 'a\nb', ['a\nb']],
    ['the start and the end of the text', '^a|a$', 'a a\n', ['a', 'a']],
    ['the start and the end of a line', '(?m)^a$', 'a\na\nab', ['a', 'a']],
    ['anchors of the whole text', '\\Aa|a\\z|b\\Z', 'a b\n', ['a', 'b']],
    ['quoted characters', '\\Qa.b\\E.', 'a.bc axbc', ['a.bc']],
    ['escaped signs that need no escape', '\\"\\-\\!\\#\\ \\/', '"-!# /', ['"-!# /']],
    ['signs that need none', '{"]}/', '{"]}/', ['{"]}/']],
    ['numbers of characters', '\\u0041\\x{1F600}\\x42\\U0001F600\\0103', 'A😀B😀C', ['A😀B😀C']],
    ['control characters', '\\a\\e\\t\\cA', '\x07\x1b\t\x01', ['\x07\x1b\t\x01']],
    ['possessive repeats', 'a++b*+c?+d{2}+', 'aabcdd', ['aabcdd']],
    ['atomic groups', '(?>ab|a)c', 'abc ac', ['abc', 'ac']],
    ['few or many', 'a{2,}?b{1,2}', 'aaabbb', ['aaabb']],
    ['comments', 'a(?# the first)b', 'ab', ['ab']],
    ['free spacing', '(?x) a  # the first\n b\\ c [d e]', 'ab cd ab ce', ['ab cd', 'ab ce']],
    ['what stands before and after', '(?<=a)b(?!c)', 'abc ab', ['b']],
    ['groups by number and by name', '(a)\\1|(?<x>b)\\k<x>', 'aa bb', ['aa', 'bb']],
  ])('knows %s', (_, pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });

  it.each([
    ['from its start', '(?i)no\\.', 'No. no.', ['No.', 'no.']],
    ['from the middle on', 'n(?i)o', 'NO nO', ['nO']],
    ['in its group only', '(?:(?i)a)b', 'Ab aB', ['Ab']],
    ['over the other branches of its group', 'a(?i)b|c', 'AB aB C', ['aB', 'C']],
    ['until it ends', '(?i)a(?-i)b', 'Ab AB', ['Ab']],
    ['of a group', '(?i:a)b', 'Ab AB', ['Ab']],
    ['with others', '(?is)a.b', 'A\nB', ['A\nB']],
  ])('ignores case %s', (_, pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });

  it.each([
    ['categories and scripts', '[\\p{Lu}\\p{Greek}\\p{script=Han}]+', 'aBω字', ['Bω字']],
    ['properties by any name', '\\p{lu}\\p{Lowercase_Letter}\\pL\\p{IsCyrillic}\\p{gc=Nd}', 'Aaaя1', ['Aaaя1']],
    ['what has no property', '\\P{L}\\p{^L}[^\\p{L}]', '1-2', ['1-2']],
    ['names of POSIX', '[[:alpha:][:punct:]]+[[:^digit:]]', 'é! 1', ['é! ']],
    ['sets in sets', '[a[bc]]+', 'abcd', ['abc']],
    ['what two sets share', '[\\p{L}&&[^\\p{Lu}]]+', 'aBc', ['a', 'c']],
    ['what one set lacks', '[[a-z]--[aeiou]]+|[A-Z-[AEIOU]]+', 'abc ABC', ['bc', 'BC']],
    ['what neither has', '[^a-c\\d]+', 'a1xyz', ['xyz']],
    ['signs that mean something elsewhere', '[.*+?(){}|/$^"“-]+', 'a.*+?(){}|/$^"“-', ['.*+?(){}|/$^"“-']],
    ['brackets at its start', '[])]+', 'a])', ['])']],
    ['doubled signs', '[!!??]+', 'a!?', ['!?']],
    ['escapes', '[\\]\\[\\-\\s\\u3002]+', 'a[]- 。', ['[]- 。']],
    ['quoted characters', '[\\Q.]\\Ea]+', 'b.]a', ['.]a']],
  ])('holds in a set %s', (_, pattern, text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });

  it('is translated or refused, whatever it is', { timeout: 60_000 }, () => {
    const { seed, list, pick } = aRandom();
    const parts = [
      ...'()[]{}?*+|^$.-&:\\\\aQEpPbxuk<>0129,#\n',
      '(?',
      '(?i)',
      '[:',
      '\\x{ffffff}',
      '&&',
      '--[',
      '(?<a>',
    ];
    for (let round = 0; round < 5000; round++) {
      const pattern = list(12, () => pick(parts)).join('');
      const translated = translateIcuPattern(pattern);
      if ('problem' in translated) expect(translated.problem, `${pattern} SEED=${seed}`).not.toBe('');
      else expect(() => new RegExp(translated.source, 'gv'), `${pattern} SEED=${seed}`).not.toThrow();
    }
  });

  it('counts its groups from those before it', () => {
    expect(translateIcuPattern('(a)(?<n>b)\\2', 3)).toEqual({ source: '(a)(b)(?:\\4)', groups: 2 });
  });
});
