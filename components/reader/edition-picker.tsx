import type { Reading } from '@/api/contract/documents';
import type { ReadingQuery } from '@/core/reading/reading-query';
import { getT } from '@/i18n/server';
import { Picker } from './picker';
import { readerPath } from './reader-path';

/** The editions in the language that is read, where there is more than one. */
export async function EditionPicker({ reading, query }: { reading: Reading; query: ReadingQuery }) {
  const { t, lng } = await getT('reader');
  const editions = reading.editions.filter((one) => one.language === reading.language);
  if (editions.length < 2) return null;
  const nameOf = (one: { name: string; stance: string }) => one.name || one.stance || t('edition.main');
  const options = editions.map((one) => ({
    href: readerPath(lng, reading, { ...query, editionId: one.isDefault ? null : one.id, release: null }),
    name: nameOf(one),
    isCurrent: one.id === reading.edition.id,
    ...(one.name && one.stance && { remark: one.stance }),
  }));
  return (
    <Picker label={t('edition.label')} align="end" options={options}>
      <bdi>{nameOf(reading.edition)}</bdi>
    </Picker>
  );
}
