import { type IcuReader, literal, readIcu } from '@/core/segment/srx/icu-reader';
import { lineBreaks, translateIcuEscape, wordSigns } from '@/core/segment/srx/translate-icu-escape';
import { translateIcuSet } from '@/core/segment/srx/translate-icu-set';

/** The pattern in JavaScript's words, with the flag `v`, and how many groups it captures; or what is wrong with it. */
export type TranslatedPattern = { readonly source: string; readonly groups: number } | { readonly problem: string };

type Flags = { readonly i: boolean; readonly m: boolean; readonly s: boolean; readonly x: boolean };

type Translation = {
  readonly reader: IcuReader;
  readonly firstGroup: number;
  groups: number;
  readonly names: Map<string, number>;
};

const word = `[${wordSigns}]`;
const anchors: Readonly<Record<string, string>> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: `(?=(?:\\r\\n|[${lineBreaks}])?(?![\\s\\S]))`,
  b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
  B: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
  R: `(?:\\r\\n|[${lineBreaks}])`,
  X: '(?:\\r\\n|\\P{M}\\p{M}*|\\p{M}+)',
};

/**
 * Translates a pattern of ICU's regular expressions. Possessive repeats and atomic groups become plain ones. Its groups
 * are counted from `firstGroup`, for patterns that follow others in one expression.
 */
export function translateIcuPattern(pattern: string, firstGroup = 1): TranslatedPattern {
  const translation: Translation = { reader: readIcu(pattern), firstGroup, groups: 0, names: new Map() };
  try {
    const source = translateBranches(translation, { i: false, m: false, s: false, x: false });
    if (!translation.reader.isDone()) throw new SyntaxError('a ) closes nothing');
    // Groups before its own, so that references to its own are known.
    new RegExp('()'.repeat(firstGroup - 1) + source, 'v');
    return { source, groups: translation.groups };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return { problem: error.message.replace(/^Invalid regular expression: .*: /s, '') };
  }
}

/** What stands up to the end or the `)` that closes the group. */
function translateBranches(translation: Translation, outer: Flags): string {
  const { reader } = translation;
  let flags = outer;
  let source = '';
  // `a(?i)b|c`: a change of flags holds up to the end of the group, over its other branches too.
  let opened = '';
  const close = () => ')'.repeat(opened.split('(').length - 1);
  while (!reader.isDone() && !reader.take(/(?=\))/y)) {
    if (flags.x && reader.take(/\s+|#.*/y)) continue;
    const changed = reader.take(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?\)/y);
    if (changed) {
      const now = withFlags(flags, changed[1], changed[2]);
      if (now.i !== flags.i) {
        source += caseGroup(now);
        opened += caseGroup(now);
      }
      flags = now;
    } else if (reader.take(/\|/y)) source += `${close()}|${opened}`;
    else source += translatePart(translation, flags);
  }
  return source + close();
}

function translatePart(translation: Translation, flags: Flags): string {
  const { reader } = translation;
  const repeat = reader.take(/([*+?]|\{\d+(?:,\d*)?\})(\??)\+?/y);
  if (repeat) return `${repeat[1]}${repeat[2]}`;
  if (reader.take(/\(\?#[^)]*\)/y)) return '';
  if (reader.take(/\(/y)) return translateGroup(translation, flags);
  if (reader.take(/\[/y)) return translateIcuSet(reader);
  const quoted = reader.take(/\\Q(.*?)(?:\\E|$)/sy)?.[1];
  if (quoted !== undefined) return Array.from(quoted, literal).join('');
  if (reader.take(/\\/y)) return translateEscape(translation);
  if (reader.take(/\./y)) return flags.s ? '[\\s\\S]' : `[^${lineBreaks}]`;
  if (reader.take(/\^/y)) return flags.m ? `(?<![^${lineBreaks}])` : `${anchors.A}`;
  if (reader.take(/\$/y)) return flags.m ? `(?![^${lineBreaks}])` : `${anchors.Z}`;
  return literal(reader.takeSign(''));
}

function translateGroup(translation: Translation, flags: Flags): string {
  const { reader } = translation;
  const look = reader.take(/\?<?[=!]/y)?.[0];
  const plain = look ? null : reader.take(/\?(?:>|([a-zA-Z]*)(?:-([a-zA-Z]+))?:)/y);
  const inner = plain ? withFlags(flags, plain[1], plain[2]) : flags;
  const name = reader.take(/\?<(\p{L}\w*)>/uy)?.[1];
  if (!look && !plain) {
    if (reader.take(/\?/y)) throw new SyntaxError('a group (? of an unknown kind');
    translation.groups++;
    if (name) translation.names.set(name, translation.groups);
  }
  const body = translateBranches(translation, inner);
  if (!reader.take(/\)/y)) throw new SyntaxError('a group ( is not closed');
  if (plain) return `${inner.i === flags.i ? '(?:' : caseGroup(inner)}${body})`;
  return `(${look ?? ''}${body})`;
}

function translateEscape(translation: Translation): string {
  const { reader, firstGroup, names } = translation;
  const anchor = reader.take(/[AzZbBRX]/y)?.[0];
  if (anchor) return anchors[anchor] ?? '';
  const [, number, name] = reader.take(/([1-9])|k<([^>]*)>/y) ?? [];
  const group = number ? Number(number) : names.get(name ?? '');
  if (group) return `(?:\\${group + firstGroup - 1})`;
  if (name !== undefined) throw new SyntaxError(`there is no group <${name}> before \\k<${name}>`);
  const escaped = translateIcuEscape(reader);
  if (escaped !== null) return escaped;
  throw new SyntaxError(`\\${reader.takeSign('a \\ stands at the end')} is not supported`);
}

const knownFlags = /^[imsxudwU]*$/;

function withFlags(flags: Flags, on = '', off = ''): Flags {
  if (!knownFlags.test(on + off)) throw new SyntaxError(`there are no flags (?${off ? `${on}-${off}` : on})`);
  const now = (flag: keyof Flags) => (flags[flag] || on.includes(flag)) && !off.includes(flag);
  return { i: now('i'), m: now('m'), s: now('s'), x: now('x') };
}

function caseGroup({ i }: Flags): string {
  return i ? '(?i:' : '(?-i:';
}
