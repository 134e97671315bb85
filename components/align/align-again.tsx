'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Dialog } from '@/components/ui/dialog';
import { isolate } from '@/components/ui/isolate';
import type { Embedding, EmbeddingProblem } from '@/core/align/embedding';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlignment, useBeads } from './align-provider';
import { useAlignAgain } from './use-align-again';
import { useStepsNow } from './use-steps';

/** By what the beads were found, and aligning all that nobody has confirmed once more. */
export function AlignAgain() {
  const { t } = useT('align');
  const { steps, list } = useAlignment();
  const embedding = useStepsNow(steps, (now) => now.embedding);
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState<number | null>(null);
  const again = useAlignAgain((count) => {
    setOpen(false);
    setMoved(count);
  });

  function open() {
    // Where the focus comes back to once the dialog closes: the keys of the list work at once.
    list.current?.focus();
    again.reset();
    setMoved(null);
    setOpen(true);
  }

  function change(isNowOpen: boolean) {
    if (!isNowOpen && again.isRunning) void again.cancel();
    setOpen(isNowOpen);
  }

  return (
    <section className={`${styles.section} ${styles.again}`} aria-label={t('again.title')}>
      {embedding && <EmbeddingLine embedding={embedding} />}
      <p role="status" className={styles.none}>
        {moved === 0 && t('again.same')}
        {moved !== null && moved > 0 && t('again.moved', { count: moved })}
      </p>
      <Button size="small" onPress={open}>
        {t('again.open')}
      </Button>
      <Dialog title={t('again.ask')} isOpen={isOpen} onOpenChange={change}>
        <AgainForm again={again} onClose={() => change(false)} />
      </Dialog>
    </section>
  );
}

type AgainFormProps = { again: ReturnType<typeof useAlignAgain>; onClose: () => void };

/** What it will do and leave; then how far it is. */
function AgainForm({ again, onClose }: AgainFormProps) {
  const { t } = useT('align');
  const { beads } = useBeads();
  const confirmed = beads.filter((bead) => bead.confirmed).length;
  const { isRunning, share, problem } = again;
  return (
    <form
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        again.start();
      }}
    >
      <p>
        {confirmed > 0
          ? `${t('again.kept', { count: confirmed })} ${t('again.rest', { count: beads.length - confirmed })}`
          : t('again.all', { count: beads.length })}{' '}
        {t('again.undoable')}
      </p>
      {isRunning && (
        <>
          <p role="status">{t('import.aligning')}</p>
          <progress value={share} max={1} aria-label={t('import.aligning')} />
        </>
      )}
      {problem !== null && (
        <p role="alert">
          <CheckMark tone="fault">
            {problem === 'beads-changed' ? t('again.beadsChanged') : t('again.failed')}
          </CheckMark>
        </p>
      )}
      <div className={styles.questionActs}>
        <Button onPress={onClose}>{t('import.cancel')}</Button>
        {!isRunning && (
          <Button type="submit" variant="primary" autoFocus>
            {t('again.act')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Which model compared the sentences by what they mean, or why it didn't. */
function EmbeddingLine({ embedding: { model, problem } }: { embedding: Embedding }) {
  const { t } = useT('align');
  const name = isolate(model);
  const problems: Record<EmbeddingProblem, string> = {
    unreachable: t('again.embedding.unreachable', { name }),
    'too-slow': t('again.embedding.too-slow', { name }),
    refused: t('again.embedding.refused', { name }),
    unusable: t('again.embedding.unusable', { name }),
  };
  if (problem === null) return <p className={styles.none}>{t('again.compared', { name })}</p>;
  return (
    <p className={styles.none}>
      <CheckMark tone="care">{problems[problem]}</CheckMark>
    </p>
  );
}
