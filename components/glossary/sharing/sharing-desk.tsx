'use client';

import { useEffect, useRef, useState } from 'react';
import type { Glossary } from '@/api/contract/concepts';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useKeys } from '@/components/ui/keys/use-keys';
import { Refusal } from '@/components/work/refusal';
import { useWork } from '@/components/work/use-work';
import { mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import { useConceptChange } from '../use-concept-change';
import { AttachForm } from './attach-form';
import { BeginForm } from './begin-form';
import { GlossaryRow } from './glossary-row';
import { RemovedGlossaries } from './removed-glossaries';
import styles from './sharing.module.css';

/** The glossaries of a work; its owner puts them in order, attaches those of other works, and lets them go. */
export function SharingDesk({ glossaries }: { glossaries: readonly Glossary[] }) {
  const { t } = useT('glossaries');
  const { id: workId, mine } = useWork();
  const [opened, setOpened] = useState<'attach' | 'begin' | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  // One after the other: a key may come again before the server has answered.
  const order = useConceptChange({
    ...queries.terms.orderGlossaries.mutationOptions(),
    scope: { id: `order ${workId}` },
  });
  const mayOwn = mayAct(mine, 'own');
  const asked = order.isPending ? order.variables.glossaryIds : glossaries.map(({ id }) => id);
  const shown = asked.flatMap((id) => glossaries.find((one) => one.id === id) ?? []);

  // a row that is moved in the page loses the focus, and the keys with it
  const moved = useRef<Element | null>(null);
  const shownOrder = shown.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the order is another
  useEffect(() => {
    if (moved.current instanceof HTMLElement) moved.current.focus();
    moved.current = null;
  }, [shownOrder]);

  function move(glossaryId: string, by: number) {
    const at = shown.findIndex(({ id }) => id === glossaryId);
    const to = at + by;
    if (at < 0 || to < 0 || to >= shown.length) return;
    const ids = shown.map(({ id }) => id);
    moved.current = document.activeElement;
    order.mutate({ workId, glossaryIds: ids.toSpliced(at, 1).toSpliced(to, 0, glossaryId) });
  }

  const moveFocused = (by: number) => focused && move(focused, by);
  useKeys({ id: 'glossary.sharing', label: t('sharing.title') }, [
    {
      id: 'up',
      keys: ['Alt+ArrowUp'],
      label: t('sharing.up'),
      run: () => moveFocused(-1),
      isDisabled: !mayOwn || !focused,
    },
    {
      id: 'down',
      keys: ['Alt+ArrowDown'],
      label: t('sharing.down'),
      run: () => moveFocused(1),
      isDisabled: !mayOwn || !focused,
    },
  ]);

  return (
    <div className={styles.page}>
      <h1 className={`serif ${styles.title}`}>{t('sharing.title')}</h1>
      <p className={styles.hint}>{t('sharing.order')}</p>
      <Refusal error={order.error} />
      <ol className={styles.rows}>
        {shown.map((glossary, place) => (
          <GlossaryRow
            key={glossary.id}
            glossary={glossary}
            place={place}
            count={shown.length}
            onMove={mayOwn ? (by) => move(glossary.id, by) : null}
            onFocus={setFocused}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {order.isSuccess && t('sharing.moved', { names: glossaries.map(({ name }) => name).join(', ') })}
      </p>
      {mayOwn ? (
        <div className={styles.acts}>
          <Button onPress={() => setOpened('attach')}>{t('sharing.attach')}</Button>
          <Button onPress={() => setOpened('begin')}>{t('sharing.begin')}</Button>
        </div>
      ) : (
        <p className="faint">{t('sharing.notYours')}</p>
      )}
      {mayOwn && <RemovedGlossaries />}
      <Dialog title={t('sharing.attach')} isOpen={opened === 'attach'} onOpenChange={() => setOpened(null)}>
        <AttachForm onDone={() => setOpened(null)} />
      </Dialog>
      <Dialog title={t('sharing.begin')} isOpen={opened === 'begin'} onOpenChange={() => setOpened(null)}>
        <BeginForm onDone={() => setOpened(null)} />
      </Dialog>
    </div>
  );
}
