'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import frame from '../frame.module.css';
import styles from './candidates.module.css';
import type { Candidate, CandidatesAtHand } from './use-candidates';

type CandidateListProps = { hand: CandidatesAtHand; current: Candidate; onChoose: (text: string) => void };

/** The likeliest first, with what was decided of each. */
export function CandidateList({ hand, current, onChoose }: CandidateListProps) {
  const { t } = useT('glossaries');
  const { candidates, total, decisions } = hand;
  return (
    <section className={frame.list} aria-label={t('candidates.title')}>
      <p className={styles.tally}>
        {t('candidates.open', { count: Math.max(0, total - decisions.size) })}
        {decisions.size > 0 && <span className="faint"> {t('candidates.decided', { count: decisions.size })}</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
      <div className={frame.scroll} tabIndex={0}>
        <ol>
          {candidates.map((one) => (
            <CandidateRow key={one.text} candidate={one} hand={hand} isCurrent={one === current} onChoose={onChoose} />
          ))}
        </ol>
        {total > candidates.length && hand.mayMore && (
          <p className={styles.more}>
            <Button size="small" isPending={hand.query.isPlaceholderData} onPress={hand.more}>
              {t('more')}
            </Button>
          </p>
        )}
        {total > candidates.length && !hand.mayMore && <p className={styles.more}>{t('candidates.reload')}</p>}
      </div>
    </section>
  );
}

type CandidateRowProps = {
  candidate: Candidate;
  hand: CandidatesAtHand;
  isCurrent: boolean;
  onChoose: (text: string) => void;
};

function CandidateRow({ candidate, hand, isCurrent, onChoose }: CandidateRowProps) {
  const { t } = useT('glossaries');
  const { language } = useWork();
  const { text, kind, count } = candidate;
  const decision = hand.decisions.get(text)?.kind;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} className={styles.row} data-decision={decision}>
      <button type="button" aria-current={isCurrent ? 'true' : undefined} onClick={() => onChoose(text)}>
        <bdi className="tx" lang={language}>
          {text}
        </bdi>
        <span className={styles.kind}>
          {decision
            ? t(`candidates.${decision as 'accepted' | 'dismissed'}`)
            : t(`candidates.kind.${kind as 'name' | 'word' | 'phrase'}`)}
        </span>
        <span className="num faint">{count}</span>
      </button>
    </li>
  );
}
