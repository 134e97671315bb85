import { describe, expect, it } from 'vitest';
import type { Annotation } from '@/core/annotation/annotation';
import { parseAnnotations } from '@/core/annotation/parse-annotations';
import { serializeAnnotations } from '@/core/annotation/serialize-annotations';

const id = (end: number) => `0198a000-0000-7000-8000-${String(end).padStart(12, '0')}`;
const hanne = { name: 'Hanne Orlick', siglum: 'Ho' };
const rania = { name: 'رانيا زاهر', siglum: 'Rz' };

const notes: Annotation[] = [
  {
    id: id(1),
    kind: 'gloss',
    creator: hanne,
    created: '2026-11-01T08:00:00.000Z',
    bodies: [
      { language: 'en', text: '*Please*; a word that is not begged with.', creator: null },
      { language: 'ar', text: '«من فضلك».', creator: rania },
    ],
    conceptId: id(9),
    heldUntilId: id(8),
    target: { kind: 'source', segmentId: id(2) },
    anchor: { start: 0, end: 4, exact: 'Beja', prefix: '', suffix: ', he said.' },
  },
  {
    id: id(3),
    kind: 'footnote',
    creator: rania,
    created: null,
    bodies: [{ language: 'ar', text: 'جرس المدرسة.', creator: null }],
    conceptId: null,
    heldUntilId: null,
    target: { kind: 'version', segmentId: id(2), language: 'ar', siglum: 'Rz' },
    anchor: { start: 0, end: 5, exact: 'للجرس', prefix: '', suffix: ' نغمة' },
  },
];

describe('annotations in JSON-LD', () => {
  it('come back as they were', () => {
    const written = serializeAnnotations(id(0), notes);
    expect(parseAnnotations(written, 'en')).toEqual({ annotations: notes, problems: [] });
    expect(serializeAnnotations(id(0), parseAnnotations(written, 'en').annotations)).toBe(written);
  });

  it('are what the Web Annotation model says', () => {
    const { first, type, total } = JSON.parse(serializeAnnotations(id(0), notes));
    expect({ type, total }).toEqual({ type: 'AnnotationCollection', total: 2 });
    expect(first.items[0]).toMatchObject({
      id: `urn:uuid:${id(1)}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        { type: 'Choice', items: [{ type: 'TextualBody', format: 'text/markdown', language: 'en' }, {}] },
        { purpose: 'identifying' },
      ],
      target: {
        source: `source.jsonl#${id(2)}`,
        selector: [
          { type: 'TextQuoteSelector', exact: 'Beja' },
          { type: 'TextPositionSelector', start: 0, end: 4 },
        ],
      },
    });
  });

  const plain = {
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'A *bell*.' },
    target: `source.jsonl#${id(2)}`,
  };

  it('may be written more simply: one alone, a list, a page, plain text, a body that is a string', () => {
    const read = (value: unknown) => parseAnnotations(JSON.stringify(value), 'en').annotations;
    expect(read(plain)).toMatchObject([{ id: null, kind: 'footnote', anchor: null, bodies: [{ language: 'en' }] }]);
    expect(read([plain, plain])).toHaveLength(2);
    expect(read({ type: 'AnnotationPage', items: [plain], next: { items: [plain] } })).toHaveLength(2);
    expect(read({ ...plain, body: 'A *bell*.' })).toMatchObject([{ bodies: [{ text: String.raw`A \*bell\*.` }] }]);
    const base = {
      ...plain,
      target: {
        source: `https://example.org/book/versions/es.Ib.jsonl#${id(2)}`,
        selector: { type: 'TextQuoteSelector', exact: 'campana' },
      },
    };
    expect(read(base)).toMatchObject([
      { target: { kind: 'version', language: 'es', siglum: 'Ib' }, anchor: { exact: 'campana', start: -1 } },
    ]);
  });

  it('that can’t be notes are told by name, and the rest is read', () => {
    const bad = [
      { ...plain, id: 'urn:x', target: 'https://example.org/' },
      { ...plain, body: { type: 'Image', id: 'https://example.org/a.png' } },
      { ...plain, body: { ...plain.body, format: 'text/html' } },
      { ...plain, body: { ...plain.body, language: 'english-of-old' } },
      { ...plain, heldUntil: 'the end' },
      { ...plain, id: `urn:uuid:${id(4)}` },
      { ...plain, id: `urn:uuid:${id(4)}` },
    ];
    const { annotations, problems } = parseAnnotations(JSON.stringify(bad), 'en');
    expect(annotations).toHaveLength(1);
    expect(problems.map(({ annotation }) => annotation)).toEqual([
      'urn:x',
      '#2',
      '#3',
      '#4',
      '#5',
      `urn:uuid:${id(4)}`,
    ]);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(
      /no text of a work.*text\/html.*no BCP 47 tag.*the end.*twice/s,
    );
    expect(parseAnnotations('{', 'en').problems).toHaveLength(1);
  });
});
