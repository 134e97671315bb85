import type { Candidate } from '@/core/segment/candidate';

const wordSign = /[\p{L}\p{N}]/u;

/** Answers whether the candidate's mark is part of one of the wordings, where these stand as words of their own. */
export function exceptionMatcher(exceptions: readonly string[]): (candidate: Candidate) => boolean {
  const wordings = exceptions.filter((wording) => wording.trim() !== '');
  if (wordings.length === 0) return () => false;
  return ({ text, markStart }) => wordings.some((wording) => coversMark(text, markStart, wording));
}

function coversMark(text: string, markStart: number, wording: string): boolean {
  const mark = text[markStart] ?? '';
  for (let at = wording.indexOf(mark); at >= 0; at = wording.indexOf(mark, at + 1)) {
    const start = markStart - at;
    if (start < 0 || !text.startsWith(wording, start)) continue;
    const end = start + wording.length;
    const cutsWord = wordSign.test(wording.at(-1) ?? '') && wordSign.test(text[end] ?? '');
    if (!wordSign.test(text[start - 1] ?? '') && !cutsWord) return true;
  }
  return false;
}
