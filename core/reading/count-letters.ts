/** Scripts whose characters fill a square. */
const square = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;

/** About how many Latin letters are as wide as the text: a character that fills a square is as wide as two. */
export function countLetters(text: string): number {
  return text.length + (text.match(square)?.length ?? 0);
}
