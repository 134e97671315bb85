import { canonicalLanguage } from '@/core/text/language';
import { type Concept, caseRules, type Term, type Treatment, treatmentKinds } from '../concept';
import { plainTerm } from '../plain-term';
import { childrenOf, readXml, textOf, type XmlElement } from './read-xml';
import { findTbxStatus, keptSpaces, noteKeys, notePrefix } from './tbx-values';
import type { FileConcept, TermFile, TermProblem, TermProblemCode } from './term-file';

type Draft<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };
/** A data category with its value, in whichever style it was written. */
type Category = { readonly name: string; readonly value: string; readonly line: number };
type Reading = {
  readonly newId: () => string;
  readonly isSpaceKept: boolean;
  readonly report: (line: number, code: TermProblemCode, value: string) => void;
  /** Counts what has no place in a glossary, by the words given. */
  readonly leave: (line: number, what: string) => void;
};

const groups = ['descripGrp', 'adminGrp', 'termNoteGrp', 'transacGrp', 'termGrp'];
/** Elements that say in an attribute what they hold. */
const metaElements = [
  'descrip',
  'descripNote',
  'termNote',
  'admin',
  'adminNote',
  'transac',
  'transacNote',
  'ref',
  'xref',
];
const languageSections = ['langSec', 'langSet'];
const termSections = ['termSec', 'tig', 'ntig'];

/**
 * Reads TBX: of ISO 30042:2019 in both of its styles, and of 2008 (`martif`). Ids that the file doesn't have as ours are made
 * by `newId`. What has no place in a glossary is counted in the problems; where the XML breaks, the entries before are read.
 */
export function parseTbx(xml: string, newId: () => string): TermFile {
  const concepts: FileConcept[] = [];
  const problems: TermProblem[] = [];
  const left = new Map<string, { line: number; count: number }>();
  const reading: Reading = {
    newId,
    isSpaceKept: xml.slice(0, 500).includes(keptSpaces),
    report: (line, code, value) => problems.push({ line, code, value }),
    leave(line, what) {
      const known = left.get(what);
      if (known) known.count++;
      else left.set(what, { line, count: 1 });
    },
  };
  let root: string | null = null;
  const broken = readXml(xml, ['conceptEntry', 'termEntry', 'back'], {
    start(element) {
      root ??= element.name;
    },
    whole(element) {
      root ??= element.name;
      if (element.name === 'back')
        for (const part of childrenOf(element, 'refObjectSec')) reading.leave(part.line, 'refObjectSec');
      else concepts.push(...readEntry(element, reading));
    },
  });
  if (broken) {
    const { line, column, message: value } = broken;
    problems.unshift({ line, column, code: 'broken-xml', value });
  } else if (root !== 'tbx' && root !== 'martif') problems.unshift({ line: 1, code: 'not-tbx', value: root ?? '' });
  for (const [value, { line, count }] of left) problems.push({ line, code: 'not-kept', value, count });
  return { concepts, problems };
}

function readEntry(entry: XmlElement, reading: Reading): FileConcept[] {
  const id = ownId(entry.attributes.id, 'c-');
  const concept: Draft<Concept> & { treatments: Treatment[] } = {
    id: id ?? reading.newId(),
    subject: '',
    definition: '',
    note: '',
    terms: [],
    treatments: [],
  };
  for (const one of categoriesOf(entry, reading)) {
    const own = ownNote(one);
    if (own?.key === 'treatment') takeTreatment(own.value, one.line, concept.treatments, reading);
    else if (!takeOfConcept(own?.key === 'note' ? { ...one, ...own } : one, concept)) reading.leave(one.line, one.name);
  }
  const terms = childrenOf(entry, ...languageSections).flatMap((section) => readSection(section, concept, reading));
  concept.terms = terms.toSorted((a, b) => a.place - b.place).map(({ term }) => term);
  if (concept.terms.length > 0) return [{ concept, isKnown: id !== null, line: entry.line }];
  reading.report(entry.line, 'no-term', entry.attributes.id ?? '');
  return [];
}

/** What is said of a concept, wherever it stands; false when it says something else, or a second thing of the kind. */
function takeOfConcept({ name, value }: Category, concept: Draft<Concept>): boolean {
  if (name === 'note') concept.note = concept.note === '' ? value : `${concept.note}\n\n${value}`;
  else if (name === 'subjectField' && concept.subject === '') concept.subject = value;
  else if (name === 'definition' && concept.definition === '') concept.definition = value;
  else return false;
  return true;
}

type PlacedTerm = { readonly term: Term; readonly place: number };

function readSection(section: XmlElement, concept: Draft<Concept>, reading: Reading): PlacedTerm[] {
  const tag = section.attributes['xml:lang'] ?? section.attributes.lang ?? '';
  const language = canonicalLanguage(tag.replaceAll('_', '-'));
  const parts = childrenOf(section, ...termSections);
  if (!language) {
    reading.report(
      section.line,
      'no-language',
      `${tag} ${parts.map((part) => termText(part, reading)).join(', ')}`.trim(),
    );
    return [];
  }
  const terms = parts.flatMap((part) => readTerm(part, language, concept, reading));
  const [first] = terms;
  for (const one of categoriesOf(section, reading)) {
    if (one.name === 'note' && first) addUsage(first.term, one.value);
    else if (one.name === 'note' || !takeOfConcept(one, concept)) reading.leave(one.line, `${one.name} (${language})`);
  }
  const isChosen = terms.some(({ status }) => status === 'preferred');
  for (const [place, { term, status }] of terms.entries()) {
    term.status = status ?? (isChosen || place > 0 ? 'admitted' : 'preferred');
  }
  return terms;
}

type ReadTerm = { readonly term: Draft<Term>; readonly status: Term['status'] | null; readonly place: number };

function readTerm(section: XmlElement, language: string, concept: Draft<Concept>, reading: Reading): ReadTerm[] {
  const text = termText(section, reading);
  if (text === '') {
    reading.report(section.line, 'no-term', language);
    return [];
  }
  const id = ownId(section.attributes.id, 't-');
  const term: Draft<Term> = plainTerm(id ?? reading.newId(), language, text, true);
  let status: Term['status'] | null = null;
  let place = 0;
  for (const one of categoriesOf(section, reading)) {
    const own = ownNote(one);
    const name = own?.key ?? one.name;
    const value = own?.value ?? one.value;
    const found = statusNames.includes(name) ? findTbxStatus(value) : null;
    const words = wordNames[name];
    if (found) status = found;
    else if (own && name === 'place') place = Number(value) || 0;
    else if (own && /^(?:seen-)?form$/.test(name))
      term.forms = [...term.forms, { text: value, confirmed: name === 'form' }];
    else if (own && name === 'case') term.caseRule = caseRules.find((rule) => rule === value) ?? term.caseRule;
    else if (own && name === 'homograph') term.homograph = value === 'yes';
    else if (name === 'note' || name === 'usageNote') addUsage(term, value);
    else if (words) term[words] = value;
    else if (!takeOfConcept(one, concept)) reading.leave(one.line, one.name);
  }
  return [{ term, status, place }];
}

const statusNames = ['administrativeStatus', 'normativeAuthorization', 'usageStatus', 'status'];

/** What of a term is in words, by its data category or our note. */
const wordNames: Readonly<Record<string, 'partOfSpeech' | 'gender' | 'pronunciation' | 'origin'>> = {
  partOfSpeech: 'partOfSpeech',
  'part-of-speech': 'partOfSpeech',
  grammaticalGender: 'gender',
  gender: 'gender',
  pronunciation: 'pronunciation',
  etymology: 'origin',
  origin: 'origin',
};

function addUsage(term: Draft<Term>, note: string): void {
  term.usageNote = term.usageNote === '' ? note : `${term.usageNote}\n\n${note}`;
}

function takeTreatment(words: string, line: number, treatments: Treatment[], reading: Reading): void {
  const [tag = '', ...said] = words.split(' ');
  const language = canonicalLanguage(tag);
  const kind = treatmentKinds.find((one) => said.includes(one));
  if (!language || !kind) {
    reading.report(line, 'unknown-value', `treatment: ${words}`);
    return;
  }
  const caseRule = caseRules.find((rule) => said.includes(rule)) ?? null;
  treatments.push({ language, kind, caseRule, italics: said.includes('italics') });
}

function ownNote({ name, value }: Category): { key: string; value: string } | null {
  if (name !== 'note' || !value.startsWith(notePrefix)) return null;
  const [, key = '', rest = ''] = /^([\w-]+) (.*)$/s.exec(value.slice(notePrefix.length)) ?? [];
  return noteKeys.includes(key) ? { key, value: rest } : null;
}

function* categoriesOf(element: XmlElement, reading: Reading): Generator<Category> {
  for (const child of element.children) {
    if (typeof child === 'string' || child.name === 'term') continue;
    if (languageSections.includes(child.name) || termSections.includes(child.name)) continue;
    if (groups.includes(child.name)) yield* categoriesOf(child, reading);
    else {
      const name = metaElements.includes(child.name) ? (child.attributes.type ?? child.name) : child.name;
      const value = wordsOf(child, reading);
      if (value !== '') yield { name, value, line: child.line };
    }
  }
}

function termText(section: XmlElement, reading: Reading): string {
  const holder = childrenOf(section, 'termGrp')[0] ?? section;
  const [term] = childrenOf(holder, 'term');
  return term ? wordsOf(term, reading) : '';
}

/** The words of an element, without the marks in them; those are counted as left. */
function wordsOf(element: XmlElement, reading: Reading): string {
  for (const child of element.children) if (typeof child !== 'string') reading.leave(child.line, `<${child.name}>`);
  const text = textOf(element);
  return reading.isSpaceKept ? text : text.trim().replace(/\s*\n\s*/g, ' ');
}

function ownId(id: string | undefined, prefix: string): string | null {
  const [, own = null] =
    new RegExp(`^${prefix}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$`, 'i').exec(id ?? '') ?? [];
  return own;
}
