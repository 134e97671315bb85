const letters: Record<string, string> = {};

function addLetters(table: string): void {
  for (const pair of table.trim().split(/\s+/)) {
    const [letter = '', roman = ''] = pair.split(':');
    letters[letter] = roman;
  }
}

// Greek
addLetters(`α:a β:b γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:ch ψ:ps ω:o`);
// Cyrillic
addLetters(`а:a б:b в:v г:g ґ:g д:d е:e ж:zh з:z и:i і:i ј:j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch
  ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya є:ye ђ:dj љ:lj њ:nj ћ:c џ:dz ѣ:e ў:u`);
// Arabic and Persian
addLetters(`ا:a ب:b ت:t ث:th ج:j ح:h خ:kh د:d ذ:dh ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:g ف:f ق:k ك:k ل:l م:m ن:n
  ه:h و:w ي:y ى:a ة:a پ:p چ:ch ژ:zh ک:k گ:g ی:y ڤ:v ء:`);
// Hebrew
addLetters(
  `א:a ב:b ג:g ד:d ה:h ו:w ז:z ח:h ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע:a פ:p ף:p צ:ts ץ:ts ק:k ר:r ש:sh ת:t`,
);
// Devanagari consonants and free vowels
addLetters(`अ:a आ:a इ:i ई:i उ:u ऊ:u ए:e ऐ:e ओ:o औ:o ऑ:o क:k ख:kh ग:g घ:g च:ch छ:ch ज:j झ:j ट:t ठ:t ड:d ढ:d ण:n त:t थ:th द:d
  ध:d न:n प:p फ:f ब:b भ:b म:m य:y र:r ल:l व:v श:sh ष:sh स:s ह:h`);
// Katakana, without its voicing marks
addLetters(`ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko サ:sa シ:shi ス:su セ:se ソ:so タ:ta チ:chi ツ:tsu テ:te ト:to
  ナ:na ニ:ni ヌ:nu ネ:ne ノ:no ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho マ:ma ミ:mi ム:mu メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:ra リ:ri
  ル:ru レ:re ロ:ro ワ:wa ヲ:o ン:n ァ:a ィ:i ゥ:u ェ:e ォ:o ャ:ya ュ:yu ョ:yo ッ: ー:`);
// Hangul, taken apart: letters that begin a syllable, vowels, letters that end one
addLetters(`ᄀ:k ᄁ:k ᄂ:n ᄃ:t ᄄ:t ᄅ:r ᄆ:m ᄇ:b ᄈ:p ᄉ:s ᄊ:s ᄋ: ᄌ:j ᄍ:j ᄎ:ch ᄏ:k ᄐ:t ᄑ:p ᄒ:h ᅡ:a ᅢ:e ᅣ:ya ᅤ:ye ᅥ:o ᅦ:e ᅧ:yo ᅨ:ye ᅩ:o
  ᅪ:wa ᅫ:we ᅬ:we ᅭ:yo ᅮ:u ᅯ:wo ᅰ:we ᅱ:wi ᅲ:yu ᅳ:u ᅴ:i ᅵ:i ᆨ:k ᆫ:n ᆮ:t ᆯ:l ᆷ:m ᆸ:p ᆺ:s ᆻ:s ᆼ:ng ᆽ:t ᆾ:t ᆿ:k ᇀ:t ᇁ:p ᇂ:h`);
// Latin letters that decomposition leaves whole
addLetters(`æ:ae œ:oe ø:o ß:ss đ:d ð:d þ:th ł:l ı:i ŋ:ng`);

/** A lower-case, decomposed word in Latin letters, roughly as it sounds; letters it doesn't know stay. */
export function romanise(word: string): string {
  let roman = '';
  for (const letter of word) roman += letters[letter] ?? letter;
  return roman;
}

const sounds: Record<string, string> = {};
for (const group of ['kcqg', 'bpvf', 'sz', 'td', 'lr', 'm', 'n', 'j', 'h', 'x']) {
  for (const letter of group) sounds[letter] = group.charAt(0);
}

/** The consonants of a romanised word, with those that scripts confuse (k and g, l and r, b and p and f) made one. */
export function consonantSkeleton(roman: string): string {
  let skeleton = '';
  for (const letter of roman
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/(?<=.)h/g, '')) {
    const sound = sounds[letter];
    if (sound !== undefined && sound !== skeleton.at(-1)) skeleton += sound;
  }
  return skeleton;
}
