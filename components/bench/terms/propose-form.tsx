'use client';

import { type FormEvent, useState } from 'react';
import { problemOf } from '@/api/client';
import type { Glossary } from '@/api/contract/concepts';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Option } from '@/components/ui/option';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { type TreatmentKind, treatmentKinds } from '@/core/terms/concept';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import { useRowSettings } from '../rows/row-settings';
import { useRefusal } from '../use-refusal';
import type { AskedTerm } from './proposal-provider';
import styles from './propose-form.module.css';
import { usePropose } from './use-propose';
import { useTermDesk } from './use-term-desk';

type ProposeFormProps = {
  asked: AskedTerm;
  glossaries: readonly [Glossary, ...Glossary[]];
  onLeave: () => void;
};

/** What a term of a sentence is, what stands for it in the translation, and what the language does with it. */
export function ProposeForm({ asked, glossaries, onLeave }: ProposeFormProps) {
  const { t, lng } = useT('terms');
  const { source, target } = useRowSettings();
  const [glossary, setGlossary] = useState(glossaries[0]);
  const [language, setLanguage] = useState(source.language);
  const [kind, setKind] = useState<TreatmentKind>('translate');
  const [written, setWritten] = useState({ term: asked.term, rendering: asked.rendering, definition: '' });
  const write = (part: Partial<typeof written>) => setWritten((known) => ({ ...known, ...part }));
  const { send, isPending, error } = usePropose(asked, onLeave);
  const sayRefusal = useRefusal();
  const sourceLanguages = useTermDesk(asked.number)?.sourceLanguages ?? [];
  const languages = [...new Set([source.language, ...sourceLanguages])];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (written.term.trim() !== '') send({ glossary, language, kind, ...written });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <TextField
          label={t('term')}
          lang={language}
          value={written.term}
          maxLength={500}
          onChange={(term) => write({ term })}
          autoFocus={asked.term === ''}
          isRequired
        />
        <Select label={t('propose.language')} value={language} onChange={(tag) => setLanguage(String(tag))}>
          {languages.map((tag) => (
            <Option key={tag} id={tag}>
              {languageName(tag, lng)}
            </Option>
          ))}
        </Select>
      </div>
      <TextField
        label={t('propose.rendering', { language: languageName(target.language, lng) })}
        lang={target.language}
        value={written.rendering}
        maxLength={500}
        onChange={(rendering) => write({ rendering })}
        autoFocus={asked.term !== ''}
      />
      <Segmented
        label={t('propose.treatment')}
        options={treatmentKinds.map((value) => ({
          value,
          label: t(`treatment.${value as 'keep' | 'transliterate' | 'translate'}`),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextArea
        label={t('propose.definition')}
        rows={2}
        lang={glossary.language}
        value={written.definition}
        maxLength={10_000}
        onChange={(definition) => write({ definition })}
      />
      {glossaries.length > 1 && (
        <Select
          label={t('propose.glossary')}
          value={glossary.id}
          onChange={(id) => setGlossary(glossaries.find((one) => one.id === id) ?? glossary)}
        >
          {glossaries.map(({ id, name }) => (
            <Option key={id} id={id}>
              {name}
            </Option>
          ))}
        </Select>
      )}
      {error && (
        <p role="alert">
          <CheckMark tone="fault">{sayRefusal(problemOf(error) ?? { code: 'unreached', reason: null })}</CheckMark>
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('propose.send')}
        </Button>
        <Button onPress={onLeave}>{t('propose.leave')}</Button>
      </div>
    </form>
  );
}
