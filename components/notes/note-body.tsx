import { Fragment } from 'react';
import type { NoteBody as Body } from '@/core/annotation/note';
import { type BodyPart, parseNoteBody } from '@/core/annotation/parse-note-body';
import type { Emphasis } from '@/core/text/find-emphasis';
import { languageDirection } from '@/core/text/language';

/** What a note says, with its emphasis, links, and lines of other languages. */
export function NoteBody({ language, text }: Body) {
  return (
    <span className="tx" lang={language} dir={languageDirection(language)}>
      {parseNoteBody(text).map(writePart)}
    </span>
  );
}

const isLatin = /^[\p{Script=Latin}\P{L}]*$/u;

function writePart(part: BodyPart, place: number) {
  return <Part key={place} part={part} />;
}

function Part({ part }: { part: BodyPart }) {
  if (part.kind === 'code') return <code>{part.text}</code>;
  const written = part.stretches.map(write);
  if (part.kind === 'foreign') {
    // Invented words lean in Latin script only.
    const Word = part.stretches.every(({ text }) => isLatin.test(text)) ? 'i' : 'span';
    return (
      <Word lang={part.language} dir="auto">
        {written}
      </Word>
    );
  }
  return part.kind === 'link' ? (
    <a href={part.address} rel="noreferrer nofollow">
      {written}
    </a>
  ) : (
    written
  );
}

function write({ text, em, strong }: Emphasis, place: number) {
  const inner = em ? <em>{text}</em> : text;
  return <Fragment key={place}>{strong ? <strong>{inner}</strong> : inner}</Fragment>;
}
