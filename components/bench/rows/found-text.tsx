import { findPhrase } from '@/core/editing/find-phrase';

/** A text with the places marked where a phrase stands. */
export function FoundText({ text, phrase }: { text: string; phrase: string }) {
  const spans = findPhrase(text, phrase);
  if (spans.length === 0) return text;
  let end = 0;
  return (
    <>
      {spans.map((span) => {
        const before = text.slice(end, span.start);
        end = span.end;
        return (
          <span key={span.start}>
            {before}
            <mark>{text.slice(span.start, span.end)}</mark>
          </span>
        );
      })}
      {text.slice(end)}
    </>
  );
}
