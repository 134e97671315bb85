import { escapeXml } from '@/core/format/escape-xml';
import type { Concept, Term, Treatment } from '../concept';
import { administrativeStatuses, keptSpaces, notePrefix, tbxGenders, tbxPartsOfSpeech } from './tbx-values';

/** How TBX names data categories: in an attribute, or as elements of modules. */
export type TbxStyle = 'dca' | 'dct';

/**
 * A glossary as TBX-Basic of ISO 30042:2019; undone by `parseTbx`, but for what XML can't hold. What TBX-Basic has no category
 * for stands in notes that begin with `verso:`.
 */
export function serializeTbx(
  concepts: readonly Concept[],
  glossary: { readonly name: string; readonly language: string },
  style: TbxStyle,
): string {
  const modules =
    style === 'dct' ? ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"' : '';
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    keptSpaces,
    `<tbx type="TBX-Basic" style="${style}" xml:lang="${escapeXml(glossary.language)}" xmlns="urn:iso:std:iso:30042:ed-2"${modules}>`,
    '<tbxHeader><fileDesc>',
    `<titleStmt><title>${escapeXml(glossary.name)}</title></titleStmt>`,
    '<sourceDesc><p>Verso</p></sourceDesc>',
    '</fileDesc></tbxHeader>',
    '<text><body>',
    ...concepts.flatMap((concept) => entryLines(concept, style)),
    '</body></text>',
    '</tbx>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(concept: Concept, style: TbxStyle): string[] {
  const { id, subject, definition, note, terms, treatments } = concept;
  const sections = Map.groupBy(terms, ({ language }) => language);
  const grouped = [...sections.values()].flat();
  const isGrouped = grouped.every((term, place) => term === terms[place]);
  return [
    `<conceptEntry id="c-${escapeXml(id)}">`,
    ...category(style, 'min', 'descrip', 'subjectField', subject),
    ...category(style, 'basic', 'descrip', 'definition', definition),
    ...plainNote(note),
    ...treatments.flatMap((one) => ownNote('treatment', treatmentWords(one))),
    ...[...sections].flatMap(([language, own]) => [
      `<langSec xml:lang="${escapeXml(language)}">`,
      ...own.flatMap((term) => termLines(term, style, isGrouped ? null : terms.indexOf(term) + 1)),
      '</langSec>',
    ]),
    '</conceptEntry>',
  ];
}

function termLines(term: Term, style: TbxStyle, place: number | null): string[] {
  const { id, text, status, partOfSpeech, gender, pronunciation, origin, usageNote, caseRule, homograph, forms } = term;
  const isPart = tbxPartsOfSpeech.includes(partOfSpeech);
  const isGender = tbxGenders.includes(gender);
  return [
    `<termSec id="t-${escapeXml(id)}"><term>${escapeXml(text)}</term>`,
    ...category(style, 'min', 'termNote', 'administrativeStatus', administrativeStatuses[status]),
    ...category(style, 'min', 'termNote', 'partOfSpeech', isPart ? partOfSpeech : partOfSpeech && 'other'),
    ...category(style, 'basic', 'termNote', 'grammaticalGender', isGender ? gender : gender && 'other'),
    ...plainNote(usageNote),
    ...(status === 'forbidden' ? ownNote('status', status) : []),
    ...(isPart ? [] : ownNote('part-of-speech', partOfSpeech)),
    ...(isGender ? [] : ownNote('gender', gender)),
    ...ownNote('pronunciation', pronunciation),
    ...ownNote('origin', origin),
    ...ownNote('case', caseRule === 'initial' ? '' : caseRule),
    ...ownNote('homograph', homograph ? 'yes' : ''),
    ...forms.flatMap((form) => ownNote(form.confirmed ? 'form' : 'seen-form', form.text)),
    ...ownNote('place', place === null ? '' : String(place)),
    '</termSec>',
  ];
}

function treatmentWords({ language, kind, caseRule, italics }: Treatment): string {
  return [language, kind, caseRule ?? '', italics ? 'italics' : ''].filter(Boolean).join(' ');
}

function category(style: TbxStyle, module: 'min' | 'basic', meta: string, name: string, value: string): string[] {
  if (value === '') return [];
  const content = escapeXml(value);
  return style === 'dca'
    ? [`<${meta} type="${name}">${content}</${meta}>`]
    : [`<${module}:${name}>${content}</${module}:${name}>`];
}

/** A note in words; one that looks like ours says that it is none. */
function plainNote(value: string): string[] {
  if (value.startsWith(notePrefix)) return ownNote('note', value);
  return value === '' ? [] : [`<note>${escapeXml(value)}</note>`];
}

function ownNote(key: string, value: string): string[] {
  return value === '' ? [] : [`<note>${notePrefix}${key} ${escapeXml(value)}</note>`];
}
