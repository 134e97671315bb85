import { type Candidate, unspacedScript } from '@/core/segment/candidate';
import { escapePattern } from '@/core/text/escape-pattern';

const wordSign = /[\p{L}\p{N}]/u;

/**
 * Answers whether the candidate's mark is part of one of the wordings, where these stand as words of their own. White space
 * in a wording stands for any.
 */
export function exceptionMatcher(exceptions: readonly string[]): (candidate: Candidate) => boolean {
  const places = exceptions.filter((wording) => wording.trim() !== '').flatMap(placesOfMarks);
  if (places.length === 0) return () => false;
  const pattern = new RegExp(places.join('|'), 'uy');
  return ({ text, markStart }) => {
    pattern.lastIndex = markStart;
    return pattern.test(text);
  };
}

/** Patterns that match at each mark of the wording, when the rest of it stands around. */
function placesOfMarks(wording: string): string[] {
  return Array.from(wording.matchAll(/[^\p{L}\p{M}\p{N}\s]/gu), ({ index }) => {
    const before = escapeWording(wording.slice(0, index));
    return `(?<=${edge(wording[0], '<')}${before})${escapeWording(wording.slice(index))}${edge(wording.at(-1), '')}`;
  });
}

/** Words don't go on beyond the wording, unless their script parts none. */
function edge(sign = '', direction: '<' | ''): string {
  return wordSign.test(sign) && !unspacedScript.test(sign) ? `(?${direction}![\\p{L}\\p{N}])` : '';
}

function escapeWording(wording: string): string {
  return wording
    .split(/\s+/)
    .map((part) => escapePattern(part))
    .join('\\s+');
}
