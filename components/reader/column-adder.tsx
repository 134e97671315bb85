import { Plus } from 'lucide-react';
import type { Reading } from '@/api/contract/documents';
import { mostColumns, type ReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { columnsPath, editionName, otherEditions, shownEditions } from './column-paths';
import { Picker } from './picker';

/** The texts that can be put beside those that are read. */
export async function ColumnAdder({ reading, query }: { reading: Reading; query: ReadingQuery }) {
  const { t, lng } = await getT('reader');
  const others = otherEditions(reading);
  if (others.length === 0 || reading.columns.length >= mostColumns) return null;
  const shown = shownEditions(reading);
  const options = others.flatMap((edition) => {
    const href = columnsPath(lng, reading, { ...query, mode: 'facing' }, [...shown, edition]);
    return href ? [{ href, name: editionName(edition), lang: edition.language, isCurrent: false }] : [];
  });
  return (
    <Picker label={t('columns.add')} align="end" options={options} isBare>
      <Plus aria-hidden />
    </Picker>
  );
}
