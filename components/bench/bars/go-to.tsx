'use client';

import { CornerDownRight } from 'lucide-react';
import { useParams, useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { Popover } from '@/components/ui/popover';
import { parseAddress } from '@/core/editing/parse-address';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { useCommands } from '../use-commands';
import styles from './bars.module.css';

/** Leads to a sentence by its address, in this chapter or another. */
export function GoTo({ isOpen, onOpen }: { isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const { t } = useT('bench');
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const { chapter } = useBench();
  const { goTo } = useCommands();
  const button = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState('');
  const { bench, place, total } = chapter;

  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const address = parseAddress(String(new FormData(event.currentTarget).get('address') ?? ''));
    if (!address) return setProblem(t('goTo.unread'));
    const there = bench.chapters.find(({ number }) => number === (address.chapter ?? bench.document.number));
    if (!there || address.number > there.segments) return setProblem(t('goTo.nowhere'));
    // The field is gone before the sentence is current, so that the focus is free to follow it.
    flushSync(() => onOpen(false));
    if (there.id === place.documentId) return goTo(Math.min(address.number, total), { align: 'center' });
    router.push(`/${lng}/works/${place.workId}/${there.id}/${chapter.mode}/${place.language}?number=${address.number}`);
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.filter}
        aria-expanded={isOpen}
        aria-keyshortcuts="Control+G"
        onClick={() => onOpen(!isOpen)}
      >
        <CornerDownRight className="mirror" aria-hidden />
        {t('goTo.title')} <KeyCap keys="Mod+KeyG" hidden />
      </button>
      <Popover label={t('goTo.title')} triggerRef={button} isOpen={isOpen} onOpenChange={onOpen} placement="bottom end">
        <form className={styles.goTo} onSubmit={go}>
          <label>
            {t('goTo.address')}
            <input
              // biome-ignore lint/a11y/noAutofocus: it was opened to write in
              autoFocus
              name="address"
              inputMode="decimal"
              autoComplete="off"
              dir="ltr"
              placeholder={`${bench.document.number}.1`}
              onChange={() => setProblem('')}
              aria-describedby="go-to-problem"
              aria-invalid={problem !== ''}
            />
          </label>
          <p id="go-to-problem" role="alert">
            {problem ||
              t('goTo.range', { first: `${bench.document.number}.1`, last: `${bench.document.number}.${total}` })}
          </p>
        </form>
      </Popover>
    </>
  );
}
