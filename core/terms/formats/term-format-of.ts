import type { TermFormat } from './term-file';

const formatOfExtension: Readonly<Record<string, TermFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xlsx',
  tbx: 'tbx',
  tbxm: 'tbx',
  mtf: 'tbx',
  xml: 'tbx',
};

/** The format that a file's name says; null where it says none. */
export function termFormatOf(name: string): TermFormat | null {
  return formatOfExtension[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null;
}
