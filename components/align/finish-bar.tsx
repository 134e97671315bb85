'use client';

import { useMutation } from '@tanstack/react-query';
import { useParams, useRouter } from 'next/navigation';
import { useState } from 'react';
import { problemOf } from '@/api/client';
import { api } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Dialog } from '@/components/ui/dialog';
import { TextButton } from '@/components/ui/text-button';
import { kindOf, surenessOf } from '@/core/align/kept-bead';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlignment, useBeads } from './align-provider';

/** Puts the translation in; with beads that nobody has resolved only once that was asked for. */
export function FinishBar() {
  const { t } = useT('align');
  const { acts, list } = useAlignment();
  const { beads, unresolved } = useBeads();
  const [isAsking, setAsking] = useState(false);
  const { finish, isFinishing, problem } = useFinish();
  const likely = beads.filter((bead) => !bead.confirmed && surenessOf(bead) === 'likely').length;

  function press() {
    if (unresolved.length === 0) return finish(0);
    // Where the focus comes back to once the dialog closes: the keys of the list work at once.
    list.current?.focus();
    setAsking(true);
  }

  return (
    <div className={styles.finish}>
      <Button variant={unresolved.length === 0 ? 'primary' : 'secondary'} isPending={isFinishing} onPress={press}>
        {t('finish.act')}
      </Button>
      <span>{unresolved.length > 0 ? t('finish.unresolved', { count: unresolved.length }) : t('finish.ready')}</span>
      {likely > 0 && (
        <TextButton onPress={acts.confirmLikely}>{t('finish.acceptLikely', { count: likely })}</TextButton>
      )}
      {problem && (
        <p role="alert">
          <CheckMark tone="fault">{problem === 'unresolved' ? t('finish.beadsChanged') : t('finish.failed')}</CheckMark>
        </p>
      )}
      <Dialog
        title={t('finish.ask', { count: unresolved.length })}
        isOpen={isAsking && unresolved.length > 0}
        onOpenChange={setAsking}
      >
        <Question
          onClose={() => setAsking(false)}
          onFinish={() => {
            setAsking(false);
            finish(unresolved.length);
          }}
        />
      </Dialog>
    </div>
  );
}

/** What becomes of beads that nobody has resolved. */
function Question({ onClose, onFinish }: { onClose: () => void; onFinish: () => void }) {
  const { t } = useT('align');
  const { goUnresolved } = useAlignment().acts;
  const { beads, unresolved } = useBeads();
  const omitted = unresolved.filter((place) => beads[place] && kindOf(beads[place]) === 'omitted').length;
  const marked = unresolved.length - omitted;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
        goUnresolved();
      }}
    >
      {marked > 0 && <p>{t('finish.marks', { count: marked })}</p>}
      {omitted > 0 && <p>{t('finish.empty', { count: omitted })}</p>}
      <p>{t('finish.kept')}</p>
      <div className={styles.questionActs}>
        <Button onPress={onFinish}>{t('finish.anyway')}</Button>
        <Button type="submit" variant="primary" autoFocus>
          {t('finish.next')}
        </Button>
      </div>
    </form>
  );
}

function useFinish() {
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const { alignment, steps } = useAlignment();
  const { id, work, language, segments } = alignment;
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: async (unresolved: number) => {
      await steps.settled();
      return api.alignments.finish({ workId: work.id, alignmentId: id, unresolved });
    },
    onSuccess: () => {
      const documentId = segments[0]?.documentId;
      router.push(`/${lng}/works/${work.id}${documentId ? `/${documentId}/translate/${language}` : ''}`);
    },
    // Someone else may have taken a confirmation back.
    onError: steps.reload,
  });
  return {
    finish: (unresolved: number) => mutate(unresolved),
    isFinishing: isPending || isSuccess,
    problem: error && (problemOf(error)?.reason ?? 'failed'),
  };
}
