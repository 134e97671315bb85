'use client';

import { useQuery } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Concept, Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ErrorState } from '@/components/ui/error-state';
import { IconButton } from '@/components/ui/icon-button';
import { useKeys } from '@/components/ui/keys/use-keys';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { ConceptForm } from './concept-form';
import { ConceptHistory } from './concept-history';
import { ConceptHold } from './concept-hold';
import { ConceptTalk } from './concept-talk';
import { ConceptTerms } from './concept-terms';
import { ConceptUses } from './concept-uses';
import frame from './frame.module.css';
import styles from './glossary.module.css';
import { RemoveConcept } from './remove-concept';
import { SettleConcept } from './settle-concept';
import { whileCounting } from './use-glossary';

type ConceptViewProps = { glossary: Glossary; conceptId: string; onRemoved: (change: number) => void };

/** A concept as a dictionary has it, with where it stands in the text and what is said about it. */
export function ConceptView({ glossary, conceptId, onRemoved }: ConceptViewProps) {
  const { id: workId } = useWork();
  const concept = useQuery({
    ...queries.terms.concept.queryOptions({ input: { workId, glossaryId: glossary.id, conceptId } }),
    refetchInterval: whileCounting,
  });
  return (
    <div className={frame.open}>
      {concept.isPending && <LoadingLines widths={[30, 80, 60]} />}
      {concept.isError && <ErrorState onRetry={() => concept.refetch()} />}
      {concept.data && <Entry glossary={glossary} concept={concept.data} onRemoved={onRemoved} />}
    </div>
  );
}

type EntryProps = { glossary: Glossary; concept: Concept; onRemoved: (change: number) => void };

function Entry({ glossary, concept, onRemoved }: EntryProps) {
  const { t, lng } = useT('glossary');
  const [isEditing, setEditing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const edit = () => setEditing(true);
  const [headword] = concept.terms;
  useKeys({ id: 'glossary.concept', label: t('concept') }, [
    { id: 'edit', keys: ['KeyE'], label: t('edit'), run: edit, isDisabled: !glossary.may.edit },
  ]);
  if (!headword) return null;
  const { text, language, pronunciation, partOfSpeech, origin, gender, usageNote } = headword;
  const facts = [
    ['origin', origin],
    ['gender', gender],
    ['usage', usageNote],
    ['note', concept.note],
  ] as const;
  return (
    <article aria-label={text}>
      <header className={styles.head}>
        <h1 ref={heading} className="tx" tabIndex={-1}>
          <bdi className="word" lang={language}>
            {text}
          </bdi>
        </h1>
        {pronunciation !== '' && <span className={styles.ipa}>/{pronunciation}/</span>}
        <span className={styles.kind}>
          {[partOfSpeech, concept.subject || languageName(language, lng)].filter(Boolean).join('; ')}
        </span>
        <span className={styles.gap} />
        {glossary.may.edit && (
          <>
            <Button icon={<Pencil aria-hidden />} keys="KeyE" onPress={edit}>
              {t('edit')}
            </Button>
            <IconButton label={t('removal.title')} onPress={() => setRemoving(true)}>
              <Trash2 aria-hidden />
            </IconButton>
          </>
        )}
      </header>
      {concept.definition !== '' && (
        <p className={`tx ${styles.definition}`} lang={glossary.language} dir="auto">
          {concept.definition}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(
          ([fact, words]) =>
            words !== '' && (
              <div key={fact}>
                <dt>{t(`fact.${fact as 'origin' | 'gender' | 'usage' | 'note'}`)}</dt>
                <dd lang={glossary.language} dir="auto">
                  {words}
                </dd>
              </div>
            ),
        )}
      </dl>
      <ConceptHold concept={concept} />
      <SettleConcept glossary={glossary} concept={concept} onDone={() => heading.current?.focus()} />
      <ConceptTerms concept={concept} />
      <div className={styles.columns}>
        <ConceptUses glossaryId={glossary.id} concept={concept} />
        <div>
          <ConceptTalk glossary={glossary} concept={concept} />
          <ConceptHistory glossary={glossary} concept={concept} />
        </div>
      </div>
      <Dialog title={t('edit')} size="large" isOpen={isEditing} onOpenChange={setEditing}>
        <ConceptForm glossary={glossary} concept={concept} onDone={() => setEditing(false)} />
      </Dialog>
      <Dialog title={t('removal.title')} isOpen={isRemoving} onOpenChange={setRemoving}>
        <RemoveConcept glossary={glossary} concept={concept} onDone={onRemoved} />
      </Dialog>
    </article>
  );
}
