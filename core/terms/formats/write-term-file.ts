import { encodeText } from '@/core/format/encode-text';
import type { Glossary } from '../concept';
import { serializeTbx } from './serialize-tbx';
import { serializeTermTable, writeTermRows } from './serialize-term-table';
import { serializeWorkbook } from './serialize-workbook';
import type { TermFormat } from './term-file';

const extensions: Readonly<Record<TermFormat, string>> = {
  csv: 'csv',
  tsv: 'tsv',
  xlsx: 'xlsx',
  tbx: 'tbx',
  'tbx-dct': 'tbx',
};

/** A glossary as a file, named after it; read again by `readTermFile`. */
export function writeTermFile(glossary: Glossary, format: TermFormat): { name: string; bytes: Uint8Array } {
  const name = `${glossary.name.replace(/[\\/:*?"<>|]/g, ' ').trim()}.${extensions[format]}`;
  if (format === 'xlsx') return { name, bytes: serializeWorkbook(writeTermRows(glossary.concepts), glossary.name) };
  const text =
    format === 'csv' || format === 'tsv'
      ? serializeTermTable(glossary.concepts, format === 'tsv' ? '\t' : ',')
      : serializeTbx(glossary.concepts, glossary, format === 'tbx' ? 'dca' : 'dct');
  return { name, bytes: encodeText(text, 'utf-8', false) };
}
