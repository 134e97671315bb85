'use client';

import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { PlainSelect } from '@/components/ui/plain-select';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { benchPath } from '@/components/work/work-paths';
import { languageDirection, languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import frame from '../frame.module.css';
import styles from './candidates.module.css';
import type { Candidate, CandidatesAtHand } from './use-candidates';

type CandidateViewProps = {
  candidate: Candidate;
  hand: CandidatesAtHand;
  acts: { accept: () => void; acceptAndOpen: () => void; dismiss: () => void; undo: () => void };
  mayAccept: boolean;
  /** Of the term that it becomes. */
  language: string;
  languages: readonly string[];
  onLanguage: (language: string) => void;
};

/** A candidate in the sentences that have it first, and what can be done with it. */
export function CandidateView(props: CandidateViewProps) {
  const { candidate, hand, acts, mayAccept, language, languages, onLanguage } = props;
  const { t, lng } = useT('glossaries');
  const work = useWork();
  const { text, kind, count, places } = candidate;
  const decision = hand.decisions.get(text)?.kind;
  return (
    <section className={frame.open} aria-label={t('candidates.one')}>
      <h1 className={`tx ${styles.wording}`}>
        <bdi lang={work.language}>{text}</bdi>
      </h1>
      <p className="faint">
        <span>{t(`candidates.kind.${kind as 'name' | 'word' | 'phrase'}`)}</span> ·{' '}
        <span>{t('candidates.times', { count })}</span>
      </p>
      <ol className={styles.places}>
        {places.map(({ segmentId, documentId, documentNumber, number, source, span }) => (
          <li key={segmentId}>
            <Place href={placeOf(documentId, number)} address={`${documentNumber}.${number}`} />
            <span className={`tx ${styles.sentence}`} lang={work.language} dir={languageDirection(work.language)}>
              {source.slice(0, span.start)}
              <b>{source.slice(span.start, span.end)}</b>
              {source.slice(span.end)}
            </span>
          </li>
        ))}
      </ol>
      <Refusal error={hand.error} />
      <p role="status" className={styles.decision}>
        {decision && t(`candidates.${decision as 'accepted' | 'dismissed'}`)}
      </p>
      <div className={styles.acts}>
        {mayAccept && !decision && (
          <>
            <Button variant="primary" keys="KeyA" onPress={acts.accept}>
              {t('candidates.accept')}
            </Button>
            <Button keys="KeyO" onPress={acts.acceptAndOpen}>
              {t('candidates.acceptAndOpen')}
            </Button>
          </>
        )}
        {!decision && (
          <Button keys="KeyX" onPress={acts.dismiss}>
            {t('candidates.dismiss')}
          </Button>
        )}
        {hand.mayUndo && (
          <Button variant="plain" keys="KeyZ" onPress={acts.undo}>
            {t('candidates.undo')}
          </Button>
        )}
      </div>
      {mayAccept && languages.length > 1 && (
        <p className={styles.as}>
          {t('candidates.as')}{' '}
          <PlainSelect
            label={t('candidates.as')}
            value={language}
            onChange={onLanguage}
            options={languages.map((id) => ({ id, name: languageName(id, lng) }))}
          />
        </p>
      )}
      {!mayAccept && <p className="faint">{t('candidates.notYours')}</p>}
    </section>
  );

  function placeOf(documentId: string, number: number): string | null {
    const [first] = work.languages;
    if (!first) return null;
    return `${benchPath(lng, { workId: work.id, documentId, language: first.language })}?number=${number}`;
  }
}

function Place({ href, address }: { href: string | null; address: string }) {
  if (!href) return <span className="num faint">{address}</span>;
  return (
    <Link href={href}>
      <span className="num">{address}</span>
    </Link>
  );
}
