import { type Annotation, annotationContext, type Creator, motivationOf, serializeTarget } from './annotation';

/**
 * Notes as a W3C Annotation Collection in JSON-LD, undone by `parseAnnotations`. The same notes give the same bytes.
 */
export function serializeAnnotations(workId: string, annotations: readonly Annotation[]): string {
  const collection = {
    '@context': annotationContext,
    id: `urn:uuid:${workId}`,
    type: 'AnnotationCollection',
    total: annotations.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: annotations.map(toJson) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function toJson({ id, kind, creator, created, bodies, conceptId, heldUntilId, target, anchor }: Annotation): object {
  const texts = bodies.map(({ language, text, creator: by }) => ({
    type: 'TextualBody',
    value: text,
    format: 'text/markdown',
    language,
    ...(by && by.siglum !== creator?.siglum ? { creator: toPerson(by) } : {}),
  }));
  const said = texts.length > 1 ? { type: 'Choice', items: texts } : texts[0];
  const concept = conceptId && { type: 'SpecificResource', purpose: 'identifying', source: `urn:uuid:${conceptId}` };
  return {
    ...(id ? { id: `urn:uuid:${id}` } : {}),
    type: 'Annotation',
    motivation: motivationOf[kind],
    ...(creator ? { creator: toPerson(creator) } : {}),
    ...(created ? { created } : {}),
    body: concept ? [said, concept] : said,
    ...(heldUntilId ? { heldUntil: serializeTarget({ kind: 'source', segmentId: heldUntilId }) } : {}),
    target: {
      source: serializeTarget(target),
      ...(anchor
        ? {
            selector: [
              { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
              { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
            ],
          }
        : {}),
    },
  };
}

function toPerson({ name, siglum }: Creator): object {
  return { type: 'Person', name, ...(siglum ? { nickname: siglum } : {}) };
}
