import { type Candidate, unspacedScript } from '@/core/segment/candidate';
import { escapePattern } from '@/core/text/escape-pattern';

const wordSign = /[\p{L}\p{N}]/u;

/**
 * Answers whether the candidate's mark is part of one of the wordings, where these stand as words of their own. White space
 * in a wording stands for any.
 */
export function exceptionMatcher(exceptions: readonly string[]): (candidate: Candidate) => boolean {
  const places = exceptions.filter((wording) => wording.trim() !== '').flatMap(listPlaces);
  const patterns = new Map<string, RegExp>();
  for (const [signs, own] of Map.groupBy(places, (place) => place.signs)) {
    patterns.set(signs, new RegExp(own.map(({ pattern }) => pattern).join('|'), 'uy'));
  }
  const fits = (signs: string, text: string, at: number) => {
    const pattern = patterns.get(signs);
    if (!pattern) return false;
    pattern.lastIndex = at;
    return pattern.test(text);
  };
  return ({ text, markStart }) =>
    fits(signsAt(text, markStart), text, markStart) || fits(text.charAt(markStart), text, markStart);
}

/** For each mark of the wording, a pattern that matches there when the rest of it stands around, and the signs to know it by. */
function listPlaces(wording: string): { signs: string; pattern: string }[] {
  return Array.from(wording.matchAll(/[^\p{L}\p{M}\p{N}\s]/gu), ({ index }) => {
    const before = `${edge(wording[0], '<')}${escapeWording(wording.slice(0, index))}`;
    const after = `${escapeWording(wording.slice(index))}${edge(wording.at(-1), '')}`;
    return { signs: signsAt(wording, index), pattern: `(?<=${before})${after}` };
  });
}

/** A mark that begins its wording is known by itself; any other by what stands in front of it too. */
function signsAt(text: string, at: number): string {
  return text.slice(Math.max(0, at - 1), at + 1).replace(/^\s/, ' ');
}

/** Words don't go on beyond the wording, unless their script parts none. */
function edge(sign = '', direction: '<' | ''): string {
  return wordSign.test(sign) && !unspacedScript.test(sign) ? `(?${direction}![\\p{L}\\p{N}])` : '';
}

function escapeWording(wording: string): string {
  return wording.split(/\s+/).map(escapePattern).join('\\s+');
}
