'use client';

import { useState } from 'react';
import type { Suggestion } from '@/api/contract/suggestions';
import { DiffText } from '@/components/ui/diff-text';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { Link } from '@/components/ui/link';
import { Siglum } from '@/components/ui/siglum';
import { TextButton } from '@/components/ui/text-button';
import { glossaryPath } from '@/components/work/work-paths';
import { diffWords } from '@/core/diff/diff-words';
import { useT } from '@/i18n/client';
import apparatus from '../apparatus/apparatus.module.css';
import { useBenchChapter } from '../bench-provider';
import { ReasonLine } from '../rows/reason-line';
import { useRowSettings } from '../rows/row-settings';
import { useClock } from '../use-clock';
import { useSuggestionActs } from './use-suggestion-acts';

/** `keys`: what takes it over, if any does. */
type SuggestionEntryProps = { suggestion: Suggestion; keys: string | null };

/** A text that a version might have instead of its own: who suggests it, what would differ, and the key that takes it. */
export function SuggestionEntry({ suggestion, keys }: SuggestionEntryProps) {
  const { t, lng } = useT('terms');
  const { target } = useRowSettings();
  const { workId } = useBenchChapter().chapter.place;
  const { maySettle, take, dismiss } = useSuggestionActs();
  const sayTime = useClock();
  const [isAsking, setAsking] = useState(false);
  const { who, text, suggested, createdAt, conceptId, isStale } = suggestion;
  const mayTake = maySettle(suggestion) && !isStale;
  return (
    <article className={apparatus.witness}>
      {who && <Siglum siglum={who.siglum} name={who.name} hidden />}
      <div className={apparatus.head}>
        {who && <bdi className={apparatus.who}>{who.name}</bdi>}
        {mayTake && (
          <button
            type="button"
            className={apparatus.take}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(suggestion)}
          >
            <span className={keys ? 'visually-hidden' : undefined}>{t('suggested.take')}</span>
            {keys && <KeyCap keys={keys} />}
          </button>
        )}
      </div>
      <p className={`tx ${apparatus.text}`} lang={target.language} dir={target.direction}>
        <DiffText parts={diffWords(text, suggested, target.language)} />
      </p>
      <div className={apparatus.meta}>
        <Link href={glossaryPath(lng, workId, conceptId)}>{t('suggested.why')}</Link>
        <time dateTime={createdAt}>{sayTime(createdAt)}</time>
        {isStale && <span>{t('suggested.stale')}</span>}
        {maySettle(suggestion) && !isAsking && (
          <TextButton onPress={() => setAsking(true)}>{t('suggested.dismiss')}</TextButton>
        )}
      </div>
      {isAsking && (
        <ReasonLine
          label={t('suggested.reason')}
          act={t('suggested.dismiss')}
          onSend={(reason) => {
            setAsking(false);
            dismiss(suggestion, reason);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </article>
  );
}
