// Three or more of a mark, spaced or not; a lone asterism, section sign, star or number sign; `oOo` between dashes.
const sceneBreak =
  /^(?:(?:[*＊][^\S\n]*)+|(?:\\\*\s*){3,}|(?:[-–—_=~•·◆◇●○※☆★♦❖✦#][^\S\n]*){3,}|[#⁂§☙❦❧⁕•◆◇●○※☆★♦❖✦]|oOo|[-–—~*]+\s*[oO0]{3}\s*[-–—~*]+)$/u;

/** Whether a line, without space around it, is a mark that parts two scenes. */
export function isSceneBreak(line: string): boolean {
  return line.length <= 80 && sceneBreak.test(line);
}
