'use client';

import { useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { Dialog } from '@/components/ui/dialog';
import { useKeys } from '@/components/ui/keys/use-keys';
import { useT } from '@/i18n/client';
import { ConceptForm } from './concept-form';
import { ConceptList } from './concept-list';
import { ConceptView } from './concept-view';
import frame from './frame.module.css';
import styles from './glossary.module.css';
import { RemovedConcept } from './removed-concept';
import { useGlossaryPlace } from './use-glossary';

type GlossaryOpeningProps = { glossary: Glossary; glossaries: readonly Glossary[] };

export function GlossaryOpening({ glossary, glossaries }: GlossaryOpeningProps) {
  const { t } = useT('glossary');
  const { conceptId, openConcept } = useGlossaryPlace();
  const [isProposing, setProposing] = useState(false);
  const [removal, setRemoval] = useState<number | null>(null);
  const propose = () => setProposing(true);
  const { may } = glossary;

  useKeys({ id: 'glossary', label: t('title') }, [
    { id: 'propose', keys: ['KeyN'], label: t('propose'), run: propose, isDisabled: !may.propose },
  ]);

  return (
    <div className={`${frame.opening} ${styles.concepts}`}>
      <ConceptList glossary={glossary} glossaries={glossaries} onPropose={propose} />
      {conceptId ? (
        <ConceptView
          key={conceptId}
          glossary={glossary}
          conceptId={conceptId}
          onRemoved={(change) => {
            setRemoval(change);
            openConcept(null);
          }}
        />
      ) : removal !== null ? (
        <RemovedConcept glossary={glossary} change={removal} />
      ) : (
        <div className={styles.nothing}>
          <h1 className="visually-hidden">{t('title')}</h1>
          <p className="faint">{t('choose')}</p>
        </div>
      )}
      <Dialog title={may.edit ? t('add') : t('propose')} size="large" isOpen={isProposing} onOpenChange={setProposing}>
        <ConceptForm
          glossary={glossary}
          concept={null}
          onDone={(id) => {
            setProposing(false);
            openConcept(id);
          }}
        />
      </Dialog>
    </div>
  );
}
