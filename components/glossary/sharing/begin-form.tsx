'use client';

import { useState } from 'react';
import { v7 } from 'uuid';
import { queries } from '@/api/queries';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import { NameForm } from './name-form';

/** Begins a glossary whose home the work is. */
export function BeginForm({ onDone }: { onDone: () => void }) {
  const { t } = useT('glossaries');
  const { id: workId, language } = useWork();
  const [glossaryId] = useState(() => v7());
  const begin = useConceptChange(queries.terms.createGlossary.mutationOptions({ onSuccess: onDone }));
  const beginAs = (name: string) => begin.mutate({ workId, glossaryId, name, language });
  return <NameForm name="" act={t('sharing.begin')} naming={begin} onName={beginAs} />;
}
