import type { DocumentSummary } from '@/api/contract/works';
import { api } from '@/api/queries';
import { parseAddress } from '@/core/editing/parse-address';

type AddressPlace = {
  readonly workId: string;
  /** Any of the work's. */
  readonly language: string;
  readonly chapters: readonly DocumentSummary[];
};

/** The id of the sentence at an address of a work, as `3.15`; null where there is none. A number alone is of the chapter given. */
export async function findSentence(
  { workId, language, chapters }: AddressPlace,
  written: string,
  chapter?: number,
): Promise<string | null> {
  const address = parseAddress(written);
  const document = chapters.find(({ number }) => number === (address?.chapter ?? chapter));
  if (!address || !document || address.number > document.segments) return null;
  const { number } = address;
  const rows = await api.documents
    .rows({ workId, documentId: document.id, language, from: number, to: number })
    .catch(() => []);
  return rows[0]?.id ?? null;
}
