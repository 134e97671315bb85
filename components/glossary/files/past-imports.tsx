'use client';

import { useQuery } from '@tanstack/react-query';
import type { PastImport } from '@/api/contract/term-files';
import { queries } from '@/api/queries';
import { ErrorState } from '@/components/ui/error-state';
import { Moment } from '@/components/work/moment';
import { useT } from '@/i18n/client';
import styles from './term-files.module.css';
import { UndoImport } from './undo-import';

type PastImportsProps = { workId: string; glossaryId: string };

/** The last imports of a glossary; each can be undone as a whole. */
export function PastImports({ workId, glossaryId }: PastImportsProps) {
  const { t } = useT('glossaries');
  const imports = useQuery(queries.terms.imports.queryOptions({ input: { workId, glossaryId } }));
  if (imports.isError) return <ErrorState onRetry={() => imports.refetch()} />;
  if (!imports.data?.length) return null;
  return (
    <section className={styles.past} aria-labelledby="past-imports">
      <h2 id="past-imports" className={styles.heading}>
        {t('import.past')}
      </h2>
      <ol>
        {imports.data.map((one) => (
          <ImportRow key={one.number} place={{ workId, glossaryId }} past={one} />
        ))}
      </ol>
    </section>
  );
}

function ImportRow({ place, past }: { place: PastImportsProps; past: PastImport }) {
  const { t } = useT('glossaries');
  const { number, at, who, entries, standing } = past;
  return (
    <li className={styles.entry}>
      <p>
        {who && <bdi>{who.name}</bdi>}{' '}
        <span className="faint">
          <Moment at={at} />
        </span>
      </p>
      <p className={styles.why}>{t('import.standing', { standing, entries })}</p>
      <UndoImport place={{ ...place, number }} isDisabled={standing === 0} />
    </li>
  );
}
