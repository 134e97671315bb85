'use client';

import { type FormEvent, useState } from 'react';
import { v7 } from 'uuid';
import type { Concept, Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Siglum } from '@/components/ui/siglum';
import { TextButton } from '@/components/ui/text-button';
import { Moment } from '@/components/work/moment';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import styles from './glossary.module.css';
import { useConceptChange } from './use-concept-change';

type ConceptTalkProps = { glossary: Glossary; concept: Concept };

/** What is said about a concept before it is settled, and after. */
export function ConceptTalk({ glossary, concept }: ConceptTalkProps) {
  const { t } = useT('glossary');
  const { id: workId } = useWork();
  const [body, setBody] = useState('');
  const place = { workId, glossaryId: glossary.id, conceptId: concept.id };
  const comment = useConceptChange(queries.terms.comment.mutationOptions({ onSuccess: () => setBody('') }));
  const remove = useConceptChange(queries.terms.removeComment.mutationOptions());

  function send(event: FormEvent) {
    event.preventDefault();
    if (body.trim() !== '') comment.mutate({ ...place, commentId: v7(), body: body.trim() });
  }

  return (
    <section aria-label={t('discussion')}>
      <h2 className={styles.heading}>
        {t('discussion')} <span className="num faint">{concept.comments.filter((one) => !one.isRemoved).length}</span>
      </h2>
      <ol className={styles.talkList}>
        {concept.comments.map(({ id, who, body: words, createdAt, isMine, isRemoved }) =>
          isRemoved && !isMine ? null : (
            <li key={id}>
              <Siglum siglum={who.siglum} name={who.name} hidden />
              <p>
                <b className={styles.speaker}>
                  <bdi>{who.name}</bdi>
                </b>{' '}
                {isRemoved ? <span className="faint">{t('removed')}</span> : <bdi>{words}</bdi>}{' '}
                <small className="faint">
                  <Moment at={createdAt} />
                </small>{' '}
                {isMine && (
                  <TextButton onPress={() => remove.mutate({ ...place, commentId: id, removed: !isRemoved })}>
                    {isRemoved ? t('putBack') : t('remove')}
                  </TextButton>
                )}
              </p>
            </li>
          ),
        )}
      </ol>
      <Refusal error={comment.error ?? remove.error} />
      {glossary.may.comment && (
        <form className={styles.reply} onSubmit={send}>
          <textarea
            rows={1}
            dir="auto"
            value={body}
            maxLength={10_000}
            aria-label={t('reply')}
            placeholder={t('reply')}
            onChange={(event) => setBody(event.target.value)}
          />
          <Button size="small" type="submit" isPending={comment.isPending}>
            {t('send')}
          </Button>
        </form>
      )}
    </section>
  );
}
