import { type IcuReader, literal } from '@/core/segment/srx/icu-reader';
import { translateIcuEscape, translateIcuProperty } from '@/core/segment/srx/translate-icu-escape';

const unclosed = 'a set [ is not closed';

/** A set as a JavaScript class, its `[` taken: `[a-z&&[^aeiou]]`, `[[:punct:]-[.]]`, `[^\p{Lu}\d]`. */
export function translateIcuSet(reader: IcuReader): string {
  const negated = reader.take(/\^/y) !== null;
  // As in Java, for which many rules were written: `[])]`.
  let members = reader.take(/\](?=[^[]*\])/y) ? literal(']') : '';
  let left: string | null = null;
  const joined = () => (left === null ? `[${members}]` : `[${left}[${members}]]`);
  for (;;) {
    if (reader.take(/\]/y)) return negated ? `[^${joined()}]` : joined();
    const operator = reader.take(/&&|--(?=\[|\\[pP])|([&-])(?=\[)/y);
    if (operator) {
      const sign = operator[1] ?? operator[0][0];
      left = `${joined()}${sign}${sign}`;
      members = '';
    } else members += translateMember(reader);
  }
}

function translateMember(reader: IcuReader): string {
  const named = reader.take(/\[:(\^?)([^:\]]+):\]/y);
  if (named) return translateIcuProperty(named[2] ?? '', named[1] === '^');
  if (reader.take(/\[/y)) return translateIcuSet(reader);
  const quoted = reader.take(/\\Q(.*?)(?:\\E|$)/sy)?.[1];
  if (quoted !== undefined) return Array.from(quoted, literal).join('');
  const first = translateSign(reader);
  if (first.startsWith('[') || /^\\p/i.test(first) || !reader.take(/-(?![\][-])/y)) return first;
  return `${first}-${translateSign(reader)}`;
}

function translateSign(reader: IcuReader): string {
  const sign = reader.takeSign(unclosed);
  if (sign !== '\\') return literal(sign);
  if (reader.take(/b/y)) return '\\x08';
  const escaped = translateIcuEscape(reader);
  if (escaped === null) throw new SyntaxError(`\\${reader.takeSign(unclosed)} means nothing in a set`);
  return escaped;
}
