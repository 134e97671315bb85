'use client';

import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import { NameForm } from './name-form';

/** Gives a glossary another name. */
export function RenameForm({ glossary, onDone }: { glossary: Glossary; onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId } = useWork();
  const rename = useConceptChange(queries.terms.renameGlossary.mutationOptions({ onSuccess: onDone }));
  const renameTo = (name: string) => rename.mutate({ workId, glossaryId: glossary.id, name });
  return <NameForm name={glossary.name} act={t('save')} naming={rename} onName={renameTo} />;
}
