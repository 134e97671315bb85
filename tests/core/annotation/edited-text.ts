import { applyEdit, narrowEdit, type TextEdit } from '@/core/annotation/text-edit';
import type { TextSpan } from '@/core/text/span';
import type { Random } from '../text/a-random';

/** A text that knows of each of its code units which one of the first text it is, or that it was written later (0). */
export type EditedText = { readonly text: string; readonly origins: readonly number[] };

const vocabularies = [
  `the white whale saw a small white boat and men in it who had never seen one so near , for it was late and the sea was calm as
   milk . they lit no lamp , said nothing , and held their oars out of water until morning came and the whale was gone .`,
  `хеда спросил воды и выпил её медленно , а пелл сказал хеде слово , которого никто не ждал , и слово это было бежда . колокол
   на верхней стене молчал , и груши цвели над нами так , будто холода больше не будет , и все смотрели на хеду .`,
  `قال الهيدا كلمة واحدة عند الباب ثم سكت ، فنظرت أمي إلى الجدار التاسع وإلى الأشجار البيضاء ، ولم يسأل أحد الهيدا عن البرد الذي
   يأتي مرتين ، مرة ليخيفنا ومرة ليعمل عمله .`,
  `la pera madura y las peras verdes , una perla de agua en el peral , café cafe\u0301 y 😀 pan para la abuela que poda perales ; el fisa
   hierve sus cuchillos y el heda mira la escarcha del bancal noveno sin decir nada a nadie .`,
].map((prose) => prose.split(/\s+/));
const unspaced = Array.from(
  'ヘダは水を飲んだ。彼女は鐘が一度だけ鳴るのを聞いて、梨の木の下まで走った。霜の本には誰の名前もない。',
);

/** A text of up to 60 words that come again and again, so that notes are tempted. */
export function aText(random: Random): { text: string; words: readonly string[]; space: string } {
  const words = random.pick([...vocabularies, unspaced]);
  const space = words === unspaced ? '' : ' ';
  const chosen: string[] = [];
  for (let left = 8 + random.below(52); left > 0; left--) {
    const word = random.pick(words);
    if (word !== chosen.at(-1)) chosen.push(word);
  }
  return { text: chosen.join(space), words, space };
}

export function firstOf(text: string): EditedText {
  return { text, origins: Array.from({ length: text.length }, (_, at) => at + 1) };
}

/**
 * A word put in, taken out or exchanged; a letter mistyped; a sentence taken out; a stretch moved. The words are none of the
 * note's: typed anew beside it, nobody could tell them apart.
 */
export function anEdit(random: Random, { text }: EditedText, words: readonly string[], space: string): TextEdit | Move {
  const at = random.below(text.length + 1);
  const borders = [0, ...[...text.matchAll(/\s+/g)].map(({ index }) => index + 1), text.length];
  const border = random.pick(space ? borders : [at]);
  const later = borders.find((one) => one > border) ?? text.length;
  switch (random.below(7)) {
    case 0:
    case 1:
      return { start: border, end: border, text: random.pick(words) + space };
    case 2:
      return { start: border, end: later, text: '' };
    case 3:
      return { start: border, end: later, text: random.pick(words) + space };
    case 4:
      return { start: at, end: Math.min(text.length, at + random.below(2)), text: random.pick(['e', 'х', 'ل', '']) };
    case 5:
      return { start: border, end: Math.min(text.length, border + random.below(40)), text: '' };
    default:
      return {
        from: border,
        length: Math.min(text.length - border, 1 + random.below(40)),
        to: random.below(text.length + 1),
      };
  }
}

/** A stretch cut out and put in elsewhere: it keeps what its letters were. */
export type Move = { readonly from: number; readonly length: number; readonly to: number };

export function edited({ text, origins }: EditedText, change: TextEdit | Move): EditedText {
  if ('text' in change) {
    // Of `no, no` with one `no` taken out, nobody can say which.
    const { start, end, text: written } = narrowEdit(text, change);
    return {
      text: applyEdit(text, change),
      origins: [...origins.slice(0, start), ...written.split('').map(() => 0), ...origins.slice(end)],
    };
  }
  const { from, length, to } = change;
  const move = <T>(values: readonly T[]) => {
    const rest = [...values.slice(0, from), ...values.slice(from + length)];
    return [...rest.slice(0, to), ...values.slice(from, from + length), ...rest.slice(to)];
  };
  return { text: move(text.split('')).join(''), origins: move(origins) };
}

export type Verdict = 'right' | 'wrong' | 'lost' | 'gone';

/**
 * Whether an anchor on `note` of the first text, which has become `now`, was found on its own words: half of the letters are
 * theirs, or it is the same words with a letter of theirs, or some of the words with a letter of theirs in each (`fisa`, when
 * what was put in behind its `f` begins with `isa`), or they were typed anew where theirs stood, with a neighbour that those
 * had. Gone: not one letter of them is left.
 */
export function judge(first: string, note: TextSpan, now: EditedText, found: TextSpan | null): Verdict {
  const isOwn = (origin: number) => origin > note.start && origin <= note.end;
  if (!found) return now.origins.some(isOwn) ? 'lost' : 'gone';
  const own = now.origins.slice(found.start, found.end).filter(isOwn).length;
  if (own * 2 >= found.end - found.start) return 'right';
  const [words, foundWords] = [first.slice(note.start, note.end), now.text.slice(found.start, found.end)];
  const isSome = [...foundWords.matchAll(/\S+/g)].every(({ 0: word, index }) => {
    const origins = now.origins.slice(found.start + index, found.start + index + word.length);
    return words.split(/\s+/).includes(word) && origins.some(isOwn);
  });
  const isTheirs = own > 0 && (foundWords === words || isSome);
  return isTheirs || hasNeighbour(first, note, now, found) ? 'right' : 'wrong';
}

/** One of the four signs on a side, which is a word and its space, stood beside the note from the start. */
function hasNeighbour(first: string, note: TextSpan, now: EditedText, found: TextSpan): boolean {
  const before = now.origins.slice(Math.max(0, found.start - 4), found.start);
  const after = now.origins.slice(found.end, found.end + 4);
  if (found.start === 0 && note.start === 0) return true;
  if (found.end === now.text.length && note.end === first.length) return true;
  return (
    before.some((origin) => origin > 0 && origin <= note.start && origin > note.start - 4) ||
    after.some((origin) => origin > note.end && origin <= note.end + 4)
  );
}

/** A stretch of whole words with a letter in it, or of signs where words aren't spaced; null when chance finds none. */
export function aNote(random: Random, text: string, space: string): TextSpan | null {
  const starts = space ? [0, ...[...text.matchAll(/\s+/g)].map(({ index }) => index + 1)] : [random.below(text.length)];
  const start = random.pick(starts);
  const words = text
    .slice(start)
    .split(space || /(?:)/u)
    .slice(0, 1 + random.below(4))
    .join(space);
  return /\p{L}/u.test(words) ? { start, end: start + words.length } : null;
}
