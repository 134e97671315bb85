import type { Reading } from '@/api/contract/documents';
import { getT } from '@/i18n/server';
import { Companion } from './companion';
import type { KeptPlace } from './tools/keep-place';

type ReaderToolsProps = { reading: Reading; kept: KeptPlace | null; readerId: string | null };

/** What comes to the pages once they rest, with its strings, so that they needn't come before. */
export async function ReaderTools({ reading, kept, readerId }: ReaderToolsProps) {
  const { t } = await getT('reader');
  const { work, document, language } = reading;
  return (
    <Companion
      place={{ workId: work.id, documentId: document.id, language }}
      chapter={document.number}
      kept={kept}
      readerId={readerId}
      texts={{
        editionId: reading.edition.id,
        ...(reading.release && { release: reading.release.number }),
        columns: reading.columns.map(({ edition }) => edition.id).join(),
      }}
      marks={work.readerMarks ? { editionId: reading.edition.id, release: reading.release?.number ?? null } : null}
      labels={{
        copy: t('tools.copy'),
        copied: t('tools.copied'),
        read: t('tools.read'),
        readOn: t('tools.readOn'),
        stop: t('tools.stop'),
        close: t('tools.close'),
        refused: t('tools.refused'),
      }}
      kinds={{
        unclear: t('marks.unclear'),
        typo: t('marks.typo'),
        wrong: t('marks.wrong'),
        lovely: t('marks.lovely'),
      }}
    />
  );
}
