'use client';

import { type FormEvent, useState } from 'react';
import { problemOf } from '@/api/client';
import type { Embeddings, EmbeddingsProbe } from '@/api/contract/instance';
import { api } from '@/api/queries';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import { describeRefusal } from '../refusal';
import styles from './embeddings-form.module.css';
import { ProbeLine } from './probe-line';

type Said =
  | { kind: 'saved' | 'removed' }
  | { kind: 'tested'; probe: EmbeddingsProbe }
  | { kind: 'failed'; words: string };

/** For the owner of the instance: the service that compares sentences by what they mean. Its key goes in, and never comes out. */
export function EmbeddingsForm({ embeddings }: { embeddings: Embeddings }) {
  const { t } = useT('people');
  const [stored, setStored] = useState(embeddings);
  const [url, setUrl] = useState(embeddings.url);
  const [model, setModel] = useState(embeddings.model);
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState<'save' | 'test' | 'remove' | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const isFixed = stored.from === 'environment';
  const asked = { url: url.trim(), model: model.trim(), ...(key.trim() && { key: key.trim() }) };
  const isWritten = asked.url !== '' && asked.model !== '';
  const keepsKey = stored.hasKey && asked.url.replace(/\/+$/, '') === stored.url;

  async function run(act: NonNullable<typeof busy>, ask: () => Promise<Said>) {
    setBusy(act);
    setSaid(null);
    setSaid(await ask().catch((error): Said => ({ kind: 'failed', words: describe(error) })));
    setBusy(null);
  }

  function save(event: FormEvent) {
    event.preventDefault();
    void run('save', async () => {
      setStored(await api.instance.changeEmbeddings(asked));
      setKey('');
      return { kind: 'saved' };
    });
  }

  const test = () =>
    run('test', async () => {
      const probe = await api.instance.testEmbeddings(isFixed ? {} : { embedder: asked });
      return { kind: 'tested', probe };
    });

  const remove = () =>
    run('remove', async () => {
      setStored(await api.instance.removeEmbeddings());
      setUrl('');
      setModel('');
      setKey('');
      return { kind: 'removed' };
    });

  return (
    <form className={styles.form} onSubmit={save}>
      {isFixed && <p>{t('embeddings.fixed')}</p>}
      <TextField
        label={t('embeddings.url')}
        description={t('embeddings.urlHint')}
        value={url}
        onChange={setUrl}
        type="url"
        inputMode="url"
        isReadOnly={isFixed}
      />
      <TextField label={t('embeddings.model')} value={model} onChange={setModel} isReadOnly={isFixed} />
      {!isFixed && (
        <TextField
          label={t('embeddings.key')}
          description={keepsKey ? t('embeddings.keyKept') : t('embeddings.keyHint')}
          value={key}
          onChange={setKey}
          type="password"
          autoComplete="off"
        />
      )}
      <div className={styles.acts}>
        {!isFixed && (
          <Button type="submit" variant="primary" isDisabled={!isWritten} isPending={busy === 'save'}>
            {t('account.save')}
          </Button>
        )}
        <Button isDisabled={!isWritten} isPending={busy === 'test'} onPress={() => void test()}>
          {t('embeddings.test')}
        </Button>
        {stored.from === 'settings' && (
          <Button isPending={busy === 'remove'} onPress={() => void remove()}>
            {t('embeddings.remove')}
          </Button>
        )}
      </div>
      <div role="status">
        {busy === 'test' && t('embeddings.testing')}
        {said?.kind === 'saved' && t('account.saved')}
        {said?.kind === 'removed' && t('embeddings.removed')}
        {said?.kind === 'tested' && <ProbeLine probe={said.probe} model={asked.model} />}
        {said?.kind === 'failed' && <CheckMark tone="fault">{said.words}</CheckMark>}
      </div>
    </form>
  );

  function describe(error: unknown): string {
    return problemOf(error)?.status === 400 ? t('embeddings.badUrl') : describeRefusal(error, t).message;
  }
}
