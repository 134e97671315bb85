/**
 * How a line of plain text is a heading; a frame is a prologue, a preface and their like. `sure` when a word (Chapter,
 * Глава, الفصل) stands beside a figure; `bare` when no title follows; `number` is the value of a number that stands alone.
 */
export type HeadingForm = {
  readonly kind: 'part' | 'chapter' | 'frame' | 'number';
  readonly sure: boolean;
  readonly bare: boolean;
  readonly number: number | null;
};

// A heading takes a line; anything longer is a sentence that begins like one.
const longestHeading = 80;

/** The form in which a line, without space around it, is a heading; null when it looks like prose. */
export function findHeadingForm(line: string): HeadingForm | null {
  if (line.length > longestHeading) return null;
  const alone = /^[([]?([^\s.)\]]+)[.)\]]?$/u.exec(line)?.[1];
  const number = alone === undefined ? null : parseNumber(alone);
  if (number !== null) return { kind: 'number', sure: false, bare: true, number };
  return standalone(line) ?? counted(line) ?? named(line);
}

const words = (list: string) => new Set(list.split(/\s+/));

const chapterWords = words(
  `chapter chap. canto capítulo capitulo cap. capitolo capítol capitolul chapitre chant kapitel gesang hoofdstuk kapittel luku kafli
  rozdział kapitola poglavlje poglavje fejezet skyrius nodaļa peatükk bölüm bab chương глава розділ раздзел поглавље κεφάλαιο פרק
  الفصل فصل باب الباب अध्याय परिच्छेद অধ্যায় บทที่ თავი գլուխ`,
);
const partWords = words(
  `part parte partie teil deel część część díl rész kısım phần часть частина μέρος חלק الجزء القسم भाग খণ্ড ภาค`,
);
const bookWords = words(
  `book volume vol. del osa libro tomo livro livre tome buch band boek bok księga kniha könyv cilt книга том βιβλίο ספר الكتاب`,
);
const standaloneWords = words(
  `prologue prolog epilogue epilog interlude preface foreword afterword introduction postscript prólogo epílogo interludio prefacio
  introducción introdução prefácio posfácio interlúdio prologo epilogo prefazione introduzione épilogue préface avant-propos postface
  vorwort nachwort einleitung zwischenspiel voorwoord nawoord inleiding förord efterord inledning przedmowa posłowie wstęp předmluva
  doslov úvod előszó utószó önsöz sonsöz пролог эпилог епілог предисловие послесловие введение передмова πρόλογος επίλογος הקדמה
  مقدمة خاتمة تمهيد प्रस्तावना उपसंहार 序章 序 序言 前言 楔子 終章 终章 尾声 尾聲 後記 后记 まえがき あとがき プロローグ エピローグ 幕間
  프롤로그 에필로그 머리말`,
);

/** Prologue; Epílogo: La cuerda. */
function standalone(line: string): HeadingForm | null {
  const [, word, title] = /^([^\s:.—–]+)[.:]?(\s*[:.—–]\s*\S.*)?$/u.exec(line) ?? [];
  if (word === undefined || !standaloneWords.has(word.toLowerCase())) return null;
  return startsLower(word) ? null : { kind: 'frame', sure: false, bare: title === undefined, number: null };
}

/** 第三章 綱; 제3장. */
function counted(line: string): HeadingForm | null {
  const found =
    /^第\s?([\p{Nd}〇零一二三四五六七八九十百千]+)\s?([章回節节話话幕夜部卷篇編编])(?:[\s:：、—].*)?$/u.exec(line);
  const korean = /^제\s?\p{Nd}{1,3}\s?([장화부권])(?:[\s:.].*)?$/u.exec(line);
  const unit = found?.[2] ?? korean?.[1];
  if (unit === undefined) return null;
  return {
    kind: '部卷篇編编부권'.includes(unit) ? 'part' : 'chapter',
    sure: true,
    bare: !/\s/.test(line),
    number: null,
  };
}

/** Chapter 3; CHAPTER III. THE ROPE; Chapter Three; Kapitel 3 – Das Seil; 3. Kapitel; Erstes Kapitel; الفصل الثالث. */
function named(line: string): HeadingForm | null {
  const [, first, second, stop = '', after = ''] =
    /^(\S+)\s+(?:the\s+)?([^\s.:—–]+)([.:]?)(\s*[—–:-]?\s*\S.*)?$/iu.exec(line) ?? [];
  if (first === undefined || second === undefined || startsLower(first)) return null;
  const title = after.trim();
  const kind = kindOf(first);
  if (kind !== null) {
    if (parseNumber(second.toUpperCase()) !== null) {
      return startsLower(title) ? null : { kind, sure: true, bare: title === '', number: null };
    }
    const apart = title === '' ? stop === '' : stop !== '' || /^[—–:-]/.test(title);
    const spelled = apart && !startsLower(title) && !(isBookWord(first) && startsLower(second));
    return spelled ? { kind, sure: false, bare: title === '', number: null } : null;
  }
  const lastKind = isBookWord(second) ? null : kindOf(second);
  if (lastKind === null || title !== '') return null;
  return { kind: lastKind, sure: parseNumber(first.replace(/\.$/, '')) !== null, bare: true, number: null };
}

function kindOf(word: string): 'part' | 'chapter' | null {
  const lower = word.toLowerCase();
  if (chapterWords.has(lower)) return 'chapter';
  return partWords.has(lower) || bookWords.has(lower) ? 'part' : null;
}

/** Book club, My book and Del mar are no headings, as Part one and Erster Teil are. */
function isBookWord(word: string): boolean {
  return bookWords.has(word.toLowerCase());
}

function startsLower(text: string): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text);
}

/** The value of one to three figures, of capital Roman numerals below 400 or of Chinese numerals; null for other words. */
function parseNumber(word: string): number | null {
  if (/^\p{Nd}{1,3}$/u.test(word)) return Number([...word].map(digitValue).join(''));
  if (/^(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return romanValue(word);
  if (/^[一二三四五六七八九十百]{1,5}$/.test(word)) return hanValue(word);
  return null;
}

/** Every set of decimal digits in Unicode is ten characters in a row, so a digit is as far from its zero as its value. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => romanValues[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function hanValue(numeral: string): number {
  let value = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = { 十: 10, 百: 100 }[character];
    if (unit === undefined) digit = '一二三四五六七八九'.indexOf(character) + 1;
    else {
      value += (digit || 1) * unit;
      digit = 0;
    }
  }
  return value + digit;
}
