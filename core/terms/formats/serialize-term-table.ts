import type { Concept, Term, Treatment } from '../concept';
import { serializeTable } from './serialize-table';
import { formSeparator, type TermColumn, termColumns } from './term-columns';

/** A glossary as a table, a term a row; undone by `parseTermTable`, but for the order of treatments. */
export function serializeTermTable(concepts: readonly Concept[], separator: ',' | '\t'): string {
  return serializeTable(writeTermRows(concepts), separator);
}

/** The header, and a row for each term; undone by `readTermRows`. */
export function writeTermRows(concepts: readonly Concept[]): (readonly string[])[] {
  return [termColumns, ...concepts.flatMap(rowsOf).map((row) => termColumns.map((column) => row[column] ?? ''))];
}

type Row = Partial<Record<TermColumn, string>>;

function rowsOf(concept: Concept): Row[] {
  const left = new Map(concept.treatments.map((one) => [one.language, one]));
  const rows = concept.terms.map((term): Row => {
    const treatment = left.get(term.language);
    left.delete(term.language);
    return { concept: concept.id, ...termCells(term), ...treatmentCells(treatment) };
  });
  for (const treatment of left.values()) {
    rows.push({ concept: concept.id, language: treatment.language, ...treatmentCells(treatment) });
  }
  const { subject, definition, note } = concept;
  return rows.map((row, place) => (place === 0 ? { ...row, subject, definition, note } : row));
}

function termCells(term: Term): Row {
  return {
    id: term.id,
    language: term.language,
    term: term.text,
    status: term.status,
    'part of speech': term.partOfSpeech,
    gender: term.gender,
    pronunciation: term.pronunciation,
    origin: term.origin,
    'usage note': term.usageNote,
    case: term.caseRule,
    homograph: term.homograph ? 'yes' : '',
    forms: term.forms.map(({ text, confirmed }) => (confirmed ? text : `?${text}`)).join(formSeparator),
  };
}

function treatmentCells(treatment: Treatment | undefined): Row {
  if (!treatment) return {};
  const { kind, caseRule, italics } = treatment;
  return { treatment: kind, 'treatment case': caseRule ?? '', italics: italics ? 'yes' : '' };
}
