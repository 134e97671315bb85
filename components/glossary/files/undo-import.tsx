'use client';

import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Refusal } from '@/components/work/refusal';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import styles from './term-files.module.css';

type UndoImportProps = { place: { workId: string; glossaryId: string; number: number }; isDisabled?: boolean };

/** Undoes a whole import, and says what it left as it is. */
export function UndoImport({ place, isDisabled = false }: UndoImportProps) {
  const { t } = useT('glossaries');
  const undo = useConceptChange(queries.terms.undoImport.mutationOptions());
  return (
    <div className={styles.acts}>
      {!undo.isSuccess && (
        <Button size="small" isDisabled={isDisabled} isPending={undo.isPending} onPress={() => undo.mutate(place)}>
          {t('import.undo')}
        </Button>
      )}
      <p role="status">{undo.data && t('import.undone', undo.data)}</p>
      <Refusal error={undo.error} />
    </div>
  );
}
