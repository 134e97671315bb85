import type { Anchor } from './anchor';
import type { NoteBody, NoteKind } from './note';

/** What an annotation is on: a sentence of the source, a contributor's version that begins with one, or something by its id. */
export type AnnotationTarget =
  | { readonly kind: 'source'; readonly segmentId: string }
  | { readonly kind: 'version'; readonly segmentId: string; readonly language: string; readonly siglum: string }
  | { readonly kind: 'id'; readonly id: string };

/** Who wrote it; a siglum stands for a contributor of the work. */
export type Creator = { readonly name: string; readonly siglum: string | null };

/** A note as it is given to others and taken from them. Its own body comes first, then translations. */
export type Annotation = {
  /** Null where it came without one of ours. */
  readonly id: string | null;
  readonly kind: NoteKind;
  readonly creator: Creator | null;
  readonly created: string | null;
  readonly bodies: readonly (NoteBody & { readonly creator: Creator | null })[];
  readonly conceptId: string | null;
  readonly heldUntilId: string | null;
  readonly target: AnnotationTarget;
  /** Null for the whole of the text. The place is -1 where only the words were given. */
  readonly anchor: Anchor | null;
};

/** The file of a work's folder that holds its notes. */
export const notesFile = 'notes.jsonld';

/** The standard's own terms, and the one that it has no word for. */
export const annotationContext = [
  'http://www.w3.org/ns/anno.jsonld',
  { heldUntil: { '@id': 'urn:verso:heldUntil', '@type': '@id' } },
] as const;

/** The standard has no footnotes and glosses, but motivations that set them apart. */
export const motivationOf = { footnote: 'commenting', gloss: 'describing' } as const;

/** How a target is written: as the file of the folder that holds it, and the segment in it. */
export function serializeTarget(target: AnnotationTarget): string {
  if (target.kind === 'id') return `urn:uuid:${target.id}`;
  const file = target.kind === 'source' ? 'source.jsonl' : `versions/${target.language}.${target.siglum}.jsonl`;
  return `${file}#${target.segmentId}`;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const targetForm = new RegExp(`(?:source\\.jsonl|versions/([^/]+)\\.([^./]+)\\.jsonl)#(${uuid})$`, 'i');

/** Undoes `serializeTarget`, whatever stands before the file's name; null for anything else. */
export function parseTarget(written: string): AnnotationTarget | null {
  const id = parseUuid(written);
  if (id !== null) return { kind: 'id', id };
  const [, language, siglum, segmentId] = targetForm.exec(written) ?? [];
  if (segmentId === undefined) return null;
  if (language === undefined || siglum === undefined) return { kind: 'source', segmentId };
  return { kind: 'version', segmentId, language, siglum };
}

/** The id in `urn:uuid:…`; null for any other name. */
export function parseUuid(written: string): string | null {
  return new RegExp(`^urn:uuid:(${uuid})$`, 'i').exec(written)?.[1]?.toLowerCase() ?? null;
}
