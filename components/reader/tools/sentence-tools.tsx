'use client';

import { Link as LinkIcon, Square, Volume2, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { copyText } from '@/components/ui/copy-text';
import type { ReaderMarkKind } from '@/core/reading/reader-mark';
import { lightRuns } from '../light-runs';
import { GlossaryWords, type ReadTexts } from './glossary-words';
import { keepOffline } from './keep-offline';
import type { KeptPlace, ReadingPlace } from './keep-place';
import { MarkButtons, type MarkedText } from './mark-buttons';
import { NoteSheet } from './note-sheet';
import { placeAbove } from './place-above';
import styles from './sentence-tools.module.css';
import { useChosenSentence } from './use-chosen-sentence';
import { useKeptPlace } from './use-kept-place';
import { findVoice, readAloud } from './voices';

export type ToolsProps = {
  place: ReadingPlace;
  /** The chapter's number, the first half of every address. */
  chapter: number;
  /** Where the person stopped, from their account. */
  kept: KeptPlace | null;
  /** Who reads, as an id; null for a guest. */
  readerId: string | null;
  texts: ReadTexts;
  /** The text that is marked; null where readers mark none. */
  marks: MarkedText | null;
  kinds: Readonly<Record<ReaderMarkKind, string>>;
  labels: Readonly<Record<'copy' | 'copied' | 'read' | 'readOn' | 'stop' | 'close' | 'refused', string>>;
};

/** The place that is kept, the notes, and what a reader may do with the sentence that they point at. */
export function SentenceTools({ place, kept, readerId, texts, ...props }: ToolsProps) {
  useKeptPlace(place, kept, readerId !== null);
  useEffect(() => void keepOffline(readerId ?? 'guest'), [readerId]);
  const { marks, kinds, ...own } = props;
  const { chosen, close } = useChosenSentence();
  return (
    <>
      <NoteSheet />
      <GlossaryWords place={place} texts={texts} />
      {chosen && (
        <ChosenSentence {...own} {...chosen} onClose={close}>
          {marks && (
            <MarkButtons
              key={linkedId(chosen.sentence)}
              workId={place.workId}
              segmentId={linkedId(chosen.sentence)}
              text={marks}
              kinds={kinds}
              refused={own.labels.refused}
            />
          )}
        </ChosenSentence>
      )}
    </>
  );
}

/** What its tools take at most. */
const room = { width: 420, height: 36 };

type ChosenSentenceProps = Pick<ToolsProps, 'chapter' | 'labels'> & {
  sentence: HTMLElement;
  byKey: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** A link to a sentence, and its sound. */
function ChosenSentence({ sentence, byKey, chapter, labels, onClose, children }: ChosenSentenceProps) {
  const [stop, setStop] = useState<(() => void) | null>(null);
  const [copied, setCopied] = useState<HTMLElement | null>(null);
  const tools = useRef<HTMLDivElement>(null);
  useEffect(() => () => stop?.(), [stop]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each sentence that is chosen takes the focus anew
  useEffect(() => {
    if (byKey) tools.current?.querySelector('button')?.focus();
  }, [byKey, sentence]);
  const address = `${chapter}.${sentence.dataset.number}`;
  const voice = findVoice(sentence.closest<HTMLElement>('[lang]')?.lang ?? '');

  function read(sentences: readonly HTMLElement[]) {
    if (!voice) return;
    const ended = readAloud(sentences, voice, (reached) => {
      const page = document.getElementById('page');
      if (page) lightRuns(page, reached);
      reached?.scrollIntoView({ block: 'nearest' });
      if (!reached) setStop(null);
    });
    setStop(() => ended);
  }

  async function copy() {
    const link = new URL(window.location.href);
    link.hash = linkedId(sentence);
    await copyText(link.href);
    setCopied(sentence);
  }

  return (
    <div
      ref={tools}
      className={styles.tools}
      role="dialog"
      aria-label={address}
      data-sentence-tools
      style={placeAbove(sentence.getClientRects()[0], room)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <b className="num">{address}</b>
      <button type="button" onClick={copy}>
        <LinkIcon aria-hidden />
        <span aria-live="polite">{copied === sentence ? labels.copied : labels.copy}</span>
      </button>
      {voice && !stop && (
        <>
          <button type="button" onClick={() => read([sentence])}>
            <Volume2 aria-hidden />
            {labels.read}
          </button>
          <button type="button" onClick={() => read(sentencesFrom(sentence))}>
            {labels.readOn}
          </button>
        </>
      )}
      {stop && (
        <button type="button" onClick={stop}>
          <Square aria-hidden />
          {labels.stop}
        </button>
      )}
      {children}
      <button type="button" className={styles.close} onClick={onClose} aria-label={labels.close}>
        <X aria-hidden />
      </button>
    </div>
  );
}

/** The id of the sentence of the source with the same number. */
function linkedId(sentence: HTMLElement): string {
  return sentence.id || (document.querySelector(`#page [id][data-number="${sentence.dataset.number}"]`)?.id ?? '');
}

function sentencesFrom(sentence: HTMLElement): HTMLElement[] {
  const page = sentence.closest<HTMLElement>('[data-page]')?.dataset.page;
  const all = Array.from(document.querySelectorAll<HTMLElement>(`#page [data-page="${page}"] [data-runs]`));
  return all.slice(all.indexOf(sentence));
}
