import { canonicalLanguage } from '@/core/text/language';
import {
  type CaseRule,
  caseRules,
  type Term,
  type TermForm,
  type Treatment,
  termStatuses,
  treatmentKinds,
} from '../concept';
import { plainTerm } from '../plain-term';
import type { TableRow } from './parse-table';
import { type TermColumn, termColumns } from './term-columns';
import type { FileConcept, TermFile, TermProblem, TermProblemCode } from './term-file';

type Cells = { readonly line: number; readonly cell: (column: TermColumn) => string };
type OpenConcept = { line: number; key: string; first: Cells; terms: Term[]; treatments: Treatment[] };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Reads the rows of a table of terms: with the columns `language` and `term`, a term a row, rows of one `concept` one below the
 * other; or with languages for columns, a concept a row. Ids that the table doesn't have are made by `newId`.
 */
export function readTermRows([header, ...rows]: readonly TableRow[], newId: () => string): TermFile {
  const problems: TermProblem[] = [];
  const report = (line: number, code: TermProblemCode, value = '') => problems.push({ line, code, value });
  if (!header) {
    report(1, 'no-header');
    return { concepts: [], problems };
  }
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const known = names.map((name) => termColumns.find((column) => column === name) ?? null);
  for (const { line, cells } of rows) {
    const beyond = cells.slice(names.length).filter((cell) => cell.trim() !== '');
    if (beyond.length > 0) report(line, 'too-many-cells', beyond.join(' '));
  }
  const cellsOf = ({ line, cells }: TableRow): Cells => ({
    line,
    cell: (column) => (cells[known.indexOf(column)] ?? '').trim(),
  });
  const isLong = known.includes('language') && known.includes('term');
  const concepts = isLong
    ? readTerms(rows.map(cellsOf), newId, report)
    : readColumns(header, rows, cellsOf, newId, report);
  if (concepts.length > 0) {
    for (const [place, name] of header.cells.entries()) {
      const isRead = known[place]
        ? isLong || ofConcept.includes(known[place])
        : !isLong && canonicalLanguage(name.trim());
      const count = isRead ? 0 : rows.filter(({ cells }) => (cells[place] ?? '').trim() !== '').length;
      if (count > 0) problems.push({ line: header.line, code: 'unknown-column', value: name.trim(), count });
    }
  }
  return { concepts, problems };
}

/** What a table with languages for columns says besides. */
const ofConcept: readonly TermColumn[] = ['concept', 'subject', 'definition', 'note'];

type Report = (line: number, code: TermProblemCode, value?: string) => void;

function readTerms(rows: readonly Cells[], newId: () => string, report: Report): FileConcept[] {
  const open: OpenConcept[] = [];
  for (const row of rows) {
    const key = row.cell('concept');
    const last = open.at(-1);
    const concept =
      last && key !== '' && last.key === key ? last : { line: row.line, key, first: row, terms: [], treatments: [] };
    if (concept !== last) open.push(concept);
    readRow(row, concept, newId, report);
  }
  return open.flatMap((one) => {
    if (one.terms.length > 0) return closed(one, newId);
    report(one.line, 'no-term', one.key);
    return [];
  });
}

function readRow(row: Cells, concept: OpenConcept, newId: () => string, report: Report): void {
  const language = canonicalLanguage(row.cell('language'));
  if (!language) {
    report(row.line, 'no-language', row.cell('language'));
    return;
  }
  const choose = <One extends string>(column: TermColumn, values: readonly One[], usual: One): One => {
    const written = row.cell(column);
    const found = values.find((one) => one === written.toLowerCase());
    if (!found && written !== '') report(row.line, 'unknown-value', `${column}: ${written}`);
    return found ?? usual;
  };
  if (row.cell('treatment') !== '') {
    const caseRule = row.cell('treatment case') === '' ? null : choose('treatment case', caseRules, 'initial');
    const kind = choose('treatment', treatmentKinds, 'translate');
    concept.treatments.push({ language, kind, caseRule, italics: isYes(row.cell('italics')) });
  }
  const text = row.cell('term');
  if (text === '') {
    if (row.cell('treatment') === '') report(row.line, 'no-term');
    return;
  }
  concept.terms.push({
    id: uuid.test(row.cell('id')) ? row.cell('id') : newId(),
    language,
    text,
    status: choose('status', termStatuses, 'preferred'),
    partOfSpeech: row.cell('part of speech'),
    gender: row.cell('gender'),
    pronunciation: row.cell('pronunciation').replace(/^\/|\/$/g, ''),
    origin: row.cell('origin'),
    usageNote: row.cell('usage note'),
    caseRule: choose<CaseRule>('case', caseRules, 'initial'),
    homograph: isYes(row.cell('homograph')),
    forms: readForms(row.cell('forms')),
  });
}

function closed({ key, first, line, terms, treatments }: OpenConcept, newId: () => string): FileConcept {
  const isKnown = uuid.test(key);
  const [subject, definition, note] = [first.cell('subject'), first.cell('definition'), first.cell('note')];
  return { concept: { id: isKnown ? key : newId(), subject, definition, note, terms, treatments }, isKnown, line };
}

function readForms(cell: string): TermForm[] {
  const written = cell.split('|').map((one) => one.trim());
  return [...new Set(written.filter((one) => one !== '' && one !== '?'))].map((one) =>
    one.startsWith('?') ? { text: one.slice(1), confirmed: false } : { text: one, confirmed: true },
  );
}

/** A language a column, a preferred term a cell; more of them, parted by `|`, are admitted. */
function readColumns(
  header: TableRow,
  rows: readonly TableRow[],
  cellsOf: (row: TableRow) => Cells,
  newId: () => string,
  report: Report,
): FileConcept[] {
  const languages = header.cells.map((name) => canonicalLanguage(name.trim()));
  if (!languages.some((language) => language)) {
    report(header.line, 'no-header', header.cells.join(' '));
    return [];
  }
  return rows.flatMap((row) => {
    const terms = row.cells.flatMap((cell, column): Term[] => {
      const language = languages[column];
      if (!language) return [];
      const texts = cell.split('|').map((text) => text.trim());
      return texts.filter((text) => text !== '').map((text, place) => plainTerm(newId(), language, text, place === 0));
    });
    if (terms.length === 0) report(row.line, 'no-term');
    const first = cellsOf(row);
    const open = { line: row.line, key: first.cell('concept'), first, terms, treatments: [] };
    return terms.length === 0 ? [] : closed(open, newId);
  });
}

function isYes(cell: string): boolean {
  return /^(?:yes|true|1|x)$/i.test(cell);
}
