import { type Emphasis, findEmphasis } from '@/core/text/find-emphasis';
import { canonicalLanguage } from '@/core/text/language';
import { safeAddress } from './safe-address';

/** A stretch of a note's body. `foreign` is in a language of its own, such as a line of an invented one. */
export type BodyPart =
  | { readonly kind: 'text'; readonly stretches: readonly Emphasis[] }
  | { readonly kind: 'link'; readonly address: string; readonly stretches: readonly Emphasis[] }
  | { readonly kind: 'foreign'; readonly language: string; readonly stretches: readonly Emphasis[] }
  | { readonly kind: 'code'; readonly text: string };

type Piece =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'foreign'; readonly text: string; readonly language: string };

/** `` `code` ``, `[words](address)`, `[words]{lang=art-x-trigedas}`, `<https://…>`, and signs that a backslash makes plain. */
const syntax =
  /\\(?<sign>[[\]<`{}()])|(?<ticks>`+)(?<code>.+?)(?<!`)\k<ticks>(?!`)|\[(?<words>[^[\]]+)\](?:\((?<address>[^()\s]*)\)|\{lang=(?<language>[\w-]+)\})|<(?<auto>https?:\/\/[^\s<>]+)>/gsu;

/**
 * Reads a note's body: inline Markdown, with Pandoc's spans for a language. What isn't understood, and an address that isn't
 * http or relative, stays as it is written.
 */
export function parseNoteBody(body: string): BodyPart[] {
  const pieces = joinTexts(splitPieces(body));
  // A code may hold the marks of emphasis, which mean nothing there.
  const shielded = pieces.map((piece) => (piece.kind === 'code' ? '\ufffc' : piece.text));
  const stretches = findEmphasis(shielded);
  return pieces.map((piece, at): BodyPart => {
    const own = stretches[at] ?? [];
    if (piece.kind === 'code') return { kind: 'code', text: piece.text };
    if (piece.kind === 'link') return { kind: 'link', address: piece.address, stretches: own };
    if (piece.kind === 'foreign') return { kind: 'foreign', language: piece.language, stretches: own };
    return { kind: 'text', stretches: own };
  });
}

/** Plain text as a body that says the same: it has no marks. */
export function escapeNoteBody(text: string): string {
  return text.replace(/[\\*_`[\]<]/g, '\\$&');
}

/** What a body says without its marks. */
export function plainNoteBody(body: string): string {
  return parseNoteBody(body)
    .map((part) => (part.kind === 'code' ? part.text : part.stretches.map(({ text }) => text).join('')))
    .join('');
}

function splitPieces(body: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of body.matchAll(syntax)) {
    pieces.push({ kind: 'text', text: body.slice(end, match.index) }, readPiece(match));
    end = match.index + match[0].length;
  }
  return [...pieces, { kind: 'text', text: body.slice(end) }];
}

function readPiece({ 0: written, groups = {} }: RegExpMatchArray): Piece {
  const { sign, code, words = '', auto } = groups;
  if (sign !== undefined) return { kind: 'text', text: sign };
  if (code !== undefined) return { kind: 'code', text: code.replace(/^ (.*\S.*) $/s, '$1') };
  const address = safeAddress(auto ?? groups.address ?? '');
  if (auto !== undefined && address !== null) return { kind: 'link', text: auto, address };
  if (groups.address !== undefined && address !== null) return { kind: 'link', text: words, address };
  const language = canonicalLanguage(groups.language ?? '');
  if (groups.language !== undefined && language !== null) return { kind: 'foreign', text: words, language };
  return { kind: 'text', text: written };
}

function joinTexts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined.filter((piece) => piece.text !== '');
}
