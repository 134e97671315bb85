import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReadingWord } from '@/api/contract/reading';
import { NoteBody } from '@/components/notes/note-body';
import { glossaryPath } from '@/components/work/work-paths';
import type { TreatmentKind } from '@/core/terms/concept';
import { languageDirection, languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { placeAbove } from './place-above';
import type { PlacedWord } from './place-words';
import styles from './word-card.module.css';

type WordCardProps = {
  word: PlacedWord;
  byKey: boolean;
  workId: string;
  load: () => Promise<ReadingWord>;
  onClose: () => void;
};

const room = { width: 330, height: 240 };

/** What a word of the text means: over its line, on a phone at the foot. */
export function WordCard({ word, byKey, workId, load, onClose }: WordCardProps) {
  const { t } = useT(['reader', 'common']);
  const card = useRef<HTMLDivElement>(null);
  const [meaning, setMeaning] = useState<ReadingWord | 'failed' | null>(null);
  const ask = useEffectEvent(() => load().then(setMeaning, () => setMeaning('failed')));
  useEffect(() => void ask(), []);
  useEffect(() => {
    if (byKey) card.current?.focus({ preventScroll: true });
  }, [byKey]);
  const [line] = word.range.getClientRects();

  function askAgain() {
    setMeaning(null);
    load().then(setMeaning, () => setMeaning('failed'));
  }

  return (
    <div
      ref={card}
      className={styles.card}
      role="dialog"
      aria-label={word.range.toString()}
      aria-busy={meaning === null}
      tabIndex={-1}
      data-word-card
      style={placeAbove(line, room)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <button type="button" className={styles.close} onClick={onClose} aria-label={t('tools.close')}>
        <X aria-hidden />
      </button>
      {meaning === null && <p className={styles.waiting}>{t('common:loading')}</p>}
      {meaning === 'failed' && (
        <p role="alert">
          {t('common:error.part')}{' '}
          <button type="button" className={styles.again} onClick={askAgain}>
            {t('common:error.again')}
          </button>
        </p>
      )}
      {meaning !== null && meaning !== 'failed' && <Meaning {...meaning} workId={workId} />}
    </div>
  );
}

function Meaning({ workId, ...meaning }: ReadingWord & { workId: string }) {
  const { t, lng } = useT('reader');
  const { conceptId, term, pronunciation, partOfSpeech, definition, treatment, renderings } = meaning;
  return (
    <>
      <p className={styles.head}>
        <b className="tx" {...written(term.language)}>
          {term.text}
        </b>
        {pronunciation && (
          <span className={styles.sound} lang={`${term.language}-fonipa`} dir="ltr">
            /{pronunciation}/
          </span>
        )}
        {partOfSpeech && <span className="faint">{partOfSpeech}</span>}
      </p>
      {definition && (
        <p className={styles.definition}>
          <NoteBody {...definition} />
        </p>
      )}
      {renderings.length > 0 && (
        <ul className={styles.renderings} aria-label={t('words.renderings')}>
          {renderings.map(({ column, language, text }) => (
            <li key={column}>
              <span className="visually-hidden">{languageName(column, lng)} </span>
              <bdi className="tx" {...written(language)} data-column={column}>
                {text}
              </bdi>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>
        <span>{treatment && <Treated kind={treatment} />}</span>
        <a href={glossaryPath(lng, workId, conceptId)}>{t('words.glossary')}</a>
      </p>
    </>
  );
}

function Treated({ kind }: { kind: TreatmentKind }) {
  const { t } = useT('reader');
  return t(`words.treatment.${kind}`);
}

const written = (language: string) => ({ lang: language, dir: languageDirection(language) });
