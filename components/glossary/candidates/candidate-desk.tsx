'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { useKeys } from '@/components/ui/keys/use-keys';
import { LoadingLines } from '@/components/ui/loading-lines';
import { useWork } from '@/components/work/use-work';
import { glossaryPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import frame from '../frame.module.css';
import { CandidateList } from './candidate-list';
import { CandidateView } from './candidate-view';
import styles from './candidates.module.css';
import { type Candidate, useCandidates } from './use-candidates';

/** Candidates on the verso, the one in question on the recto. Each decision leads to the next that is open. */
export function CandidateDesk({ glossary }: { glossary: Glossary }) {
  const { t, lng } = useT('glossaries');
  const work = useWork();
  const router = useRouter();
  const [language, setLanguage] = useState(work.language);
  const [text, setText] = useState<string | null>(null);
  const hand = useCandidates(glossary, language);
  const languages = useHeadwordLanguages(glossary);
  const { candidates, decisions } = hand;
  const isOpen = (one: Candidate) => !decisions.has(one.text);
  const current = candidates.find((one) => one.text === text) ?? candidates.find(isOpen) ?? candidates[0];
  const place = current ? candidates.indexOf(current) : -1;
  const isDecided = !current || decisions.has(current.text);

  const step = (by: number) =>
    setText(candidates[Math.min(candidates.length - 1, Math.max(0, place + by))]?.text ?? null);
  const goOn = () => {
    const next =
      candidates.find((one, at) => at > place && isOpen(one)) ??
      candidates.find((one) => one !== current && isOpen(one));
    if (next) setText(next.text);
  };
  const acts = {
    accept() {
      if (!current || isDecided) return;
      hand.accept(current);
      goOn();
    },
    async acceptAndOpen() {
      if (!current || isDecided) return;
      const { conceptId, made } = hand.accept(current);
      await made;
      router.push(`${glossaryPath(lng, work.id)}?glossary=${glossary.id}&concept=${conceptId}`);
    },
    dismiss() {
      if (!current || isDecided) return;
      hand.dismiss(current);
      goOn();
    },
    undo() {
      const undone = hand.undo();
      if (undone !== null) setText(undone);
    },
  };
  const mayAccept = glossary.may.propose;
  useKeys({ id: 'glossary.candidates', label: t('candidates.title') }, [
    { id: 'next', keys: ['KeyJ', 'ArrowDown'], label: t('candidates.next'), run: () => step(1), repeats: true },
    { id: 'previous', keys: ['KeyK', 'ArrowUp'], label: t('candidates.previous'), run: () => step(-1), repeats: true },
    {
      id: 'accept',
      keys: ['KeyA'],
      label: t('candidates.accept'),
      run: acts.accept,
      isDisabled: isDecided || !mayAccept,
    },
    {
      id: 'open',
      keys: ['KeyO'],
      label: t('candidates.acceptAndOpen'),
      run: acts.acceptAndOpen,
      isDisabled: isDecided || !mayAccept,
    },
    { id: 'dismiss', keys: ['KeyX'], label: t('candidates.dismiss'), run: acts.dismiss, isDisabled: isDecided },
    { id: 'undo', keys: ['KeyZ', 'Mod+KeyZ'], label: t('candidates.undo'), run: acts.undo, isDisabled: !hand.mayUndo },
  ]);

  if (hand.query.isPending) return <LoadingLines widths={[40, 70, 60]} />;
  if (hand.query.isError) return <ErrorState onRetry={() => hand.query.refetch()} />;
  if (!current) return <EmptyState title={t('candidates.none')}>{t('candidates.noneHint')}</EmptyState>;
  return (
    <div className={`${frame.opening} ${styles.candidates}`}>
      <CandidateList hand={hand} current={current} onChoose={setText} />
      <CandidateView
        candidate={current}
        hand={hand}
        acts={acts}
        mayAccept={mayAccept}
        language={language}
        languages={[...new Set([work.language, ...languages])]}
        onLanguage={setLanguage}
      />
    </div>
  );
}

/** Languages that concepts of the glossary are known in, besides the work's own: those of invented words. */
function useHeadwordLanguages({ id: glossaryId }: Glossary): string[] {
  const { id: workId } = useWork();
  const invented = useQuery(
    queries.terms.concepts.queryOptions({ input: { workId, glossaryId, filter: 'invented', limit: 200 } }),
  );
  return [...new Set(invented.data?.concepts.map(({ headword }) => headword.language))];
}
