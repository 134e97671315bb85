'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import type { BenchCache } from '../data/bench-cache';
import type { BenchPlace } from '../data/bench-place';
import { afterFrame } from './after-frame';
import { createOutbox, emptyOutbox, type Outbox } from './create-outbox';
import { type Arrival, deliverLetter } from './deliver-letter';
import { watchTabs } from './living-tabs';
import { createOutboxShelf, type OutboxShelf } from './outbox-shelf';

const noShelf: OutboxShelf = {
  list: () => [],
  put: () => false,
  remove: () => {},
  adopt: () => [],
  listTabs: () => [],
};

/** The outbox of a work in this tab, for as long as the bench is of one place. Other tabs hear what was saved, and what they leave unsent is sent from here. */
export function useOutbox(place: BenchPlace, cache: BenchCache): Outbox {
  const { workId } = place;
  const [{ outbox, shelf, tab, channel, receive }] = useState(() => {
    const tab = v7();
    const inBrowser = typeof window !== 'undefined';
    const shelf = inBrowser ? createOutboxShelf(localStorage, workId, tab) : noShelf;
    const channel = inBrowser ? new BroadcastChannel(`verso/${workId}`) : null;
    const receive = ({ documentId, language, written }: Arrival) => {
      if (documentId === place.documentId && language === place.language) cache.putWritten(written);
    };
    const onWritten = (arrival: Arrival) => {
      receive(arrival);
      channel?.postMessage(arrival);
    };
    const outbox = createOutbox({
      shelf,
      deliver: (letter, pending) => deliverLetter(workId, letter, pending, onWritten),
      newId: () => v7(),
      now: () => Date.now(),
      isOnline: () => navigator.onLine,
      afterFrame,
    });
    return { outbox, shelf, tab, channel, receive };
  });

  useEffect(() => outbox.start(), [outbox]);

  useEffect(() => {
    const tabs = watchTabs(tab, { onGone: outbox.adopt });
    const watchAll = () => shelf.listTabs().forEach(tabs.watch);
    const onStorage = (event: StorageEvent) => event.key?.includes(`/${workId}/`) && watchAll();
    const onHidden = () => document.visibilityState === 'hidden' && outbox.hurryAll();
    const onWritten = ({ data }: MessageEvent<Arrival>) => receive(data);
    watchAll();
    addEventListener('storage', onStorage);
    addEventListener('online', outbox.retry);
    addEventListener('offline', outbox.hurryAll);
    addEventListener('focus', outbox.retry);
    document.addEventListener('visibilitychange', onHidden);
    channel?.addEventListener('message', onWritten);
    return () => {
      tabs.stop();
      removeEventListener('storage', onStorage);
      removeEventListener('online', outbox.retry);
      removeEventListener('offline', outbox.hurryAll);
      removeEventListener('focus', outbox.retry);
      document.removeEventListener('visibilitychange', onHidden);
      channel?.removeEventListener('message', onWritten);
    };
  }, [outbox, shelf, tab, channel, receive, workId]);

  return outbox;
}

export function useOutboxSnapshot(outbox: Outbox) {
  return useSyncExternalStore(outbox.subscribe, outbox.getSnapshot, () => emptyOutbox);
}
