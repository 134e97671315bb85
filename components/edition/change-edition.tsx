'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Edition } from '@/api/contract/editions';
import { queries } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useWork } from '@/components/work/use-work';
import { useT } from '@/i18n/client';
import { EditionRefusal } from './edition-refusal';
import { GlossSelect } from './gloss-select';
import styles from './publish-form.module.css';
import { RuleSelect } from './rule-select';

/** Changes what is said about an edition, and its rule. */
export function ChangeEdition({ edition }: { edition: Edition }) {
  const { t } = useT('edition');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('change.title')}</Button>
      <Dialog title={t('change.title')} isOpen={isOpen} onOpenChange={setOpen}>
        <ChangeForm edition={edition} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ChangeForm({ edition, onDone }: { edition: Edition; onDone: () => void }) {
  const { t } = useT('edition');
  const { id: workId } = useWork();
  const client = useQueryClient();
  const { id: editionId, language, isDefault, name, stance, note, rule, glossRule } = edition;
  const [about, setAbout] = useState({ name, stance, note, rule, glossRule });
  const set = (changes: Partial<typeof about>) => setAbout({ ...about, ...changes });
  const change = useMutation(
    queries.editions.change.mutationOptions({
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: queries.editions.key() });
        onDone();
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    change.mutate({ workId, editionId, ...about });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t('add.name')}
        value={about.name}
        onChange={(next) => set({ name: next })}
        maxLength={120}
        isRequired={!isDefault}
      />
      <TextField
        label={t('add.stance')}
        description={t('add.stanceHint')}
        value={about.stance}
        onChange={(next) => set({ stance: next })}
        maxLength={60}
      />
      <TextArea label={t('change.note')} value={about.note} onChange={(next) => set({ note: next })} maxLength={5000} />
      <RuleSelect language={language} value={about.rule} onChange={(next) => set({ rule: next })} />
      <GlossSelect value={about.glossRule} onChange={(next) => set({ glossRule: next })} />
      <EditionRefusal error={change.error} />
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {t('change.act')}
        </Button>
        <Button slot="close">{t('cancel')}</Button>
      </div>
    </form>
  );
}
