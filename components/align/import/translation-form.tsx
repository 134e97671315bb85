'use client';

import { type FormEvent, useState } from 'react';
import { problemOf } from '@/api/client';
import type { Contributor } from '@/api/contract/shapes';
import { SplitField } from '@/components/import/split/split-field';
import { LanguageField } from '@/components/import/steps/language-field';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { Option } from '@/components/ui/option';
import { Radio, RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { TextButton } from '@/components/ui/text-button';
import { TextField } from '@/components/ui/text-field';
import type { SplitChoice, SrxFile } from '@/core/format/splitting';
import type { SrxProblem } from '@/core/segment/srx/srx-rules';
import { type Membership, mayAct } from '@/core/work/role';
import { useT } from '@/i18n/client';
import styles from './import-translation.module.css';
import type { SendingTranslation, Translation } from './use-send-translation';
import type { TranslationFile } from './use-translation-file';

/** How the file is divided and split. */
export type Division = { readonly chapters: 'headings' | 'none'; readonly split: SplitChoice };

type TranslationFormProps = {
  work: { readonly language: string; readonly mine: readonly Membership[] };
  languages: readonly string[];
  contributors: readonly Contributor[];
  file: TranslationFile;
  sending: SendingTranslation;
  division: Division;
  onDivide: (some: Partial<Division>) => void;
  /** The SRX file that the work keeps. */
  kept: SrxFile | null;
  /** Why the rules of an SRX file are refused. */
  problems: readonly SrxProblem[];
  /** Whether another file is being looked for. */
  isChanging: boolean;
  onChangeFile: (isChanging: boolean) => void;
};

/** What a translation is: its language, whose it is, and what becomes of it. */
export function TranslationForm(form: TranslationFormProps) {
  const { work, languages, contributors, file, sending, division, onDivide, kept, problems } = form;
  const { isChanging, onChangeFile } = form;
  const { t } = useT('align');
  const { chapters, split } = division;
  const lacksRules = split.by === 'srx' && (!split.srx || problems.length > 0);
  const [by, setBy] = useState('name');
  const [name, setName] = useState('');
  const [state, setState] = useState<Translation['state']>('in-review');
  const { opened, language, setLanguage } = file;
  const mayReview = language !== null && mayAct(work.mine, 'review', language);
  const isNew = language !== null && !languages.includes(language);
  const isSource = language === work.language;
  const isUnready = sending.isSending || language === null || isSource || lacksRules;
  const others = contributors.filter(({ isMe }) => !isMe);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!opened || language === null) return;
    sending.send(opened, {
      language,
      chapters,
      split: split.by === 'srx' ? split : { by: split.by, srx: null },
      state,
      by: by === 'me' ? { me: true } : by === 'name' ? { name: name.trim() } : { contributorId: by },
    });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.file}>
        <bdi>{opened?.fileName}</bdi>
        {!sending.isSending && (
          <TextButton onPress={() => onChangeFile(!isChanging)}>
            {isChanging ? t('import.keepFile') : t('import.otherFile')}
          </TextButton>
        )}
      </p>
      <LanguageField value={language} onChange={setLanguage} isDisabled={sending.isSending || file.isDetecting} />
      {isSource && (
        <p role="alert">
          <CheckMark tone="fault">{t('import.sourceLanguage')}</CheckMark>
        </p>
      )}
      {isNew && !isSource && (
        <p className={styles.hint}>{mayAct(work.mine, 'own') ? t('import.newLanguage') : t('import.noLanguage')}</p>
      )}
      <Select label={t('import.by')} value={by} onChange={(key) => setBy(String(key))}>
        <Option id="name">{t('import.byName')}</Option>
        <Option id="me">{t('import.byMe')}</Option>
        {others.map((one) => (
          <Option key={one.id} id={one.id}>
            {one.name}
          </Option>
        ))}
      </Select>
      {by === 'name' && (
        <TextField
          label={t('import.name')}
          value={name}
          onChange={setName}
          maxLength={120}
          isRequired
          error={t('import.nameNeeded')}
        />
      )}
      <Select
        label={t('import.chapters')}
        value={chapters}
        onChange={(key) => onDivide({ chapters: key === 'none' ? 'none' : 'headings' })}
      >
        <Option id="headings">{t('import.chaptersHeadings')}</Option>
        <Option id="none">{t('import.chaptersNone')}</Option>
      </Select>
      <SplitField
        value={split}
        onChange={(choice) => onDivide({ split: choice })}
        getReader={file.getReader}
        kept={kept}
        problems={problems}
        isDisabled={sending.isSending}
      />
      <RadioGroup
        label={t('import.state')}
        value={state}
        onChange={(value) => setState(value === 'draft' || value === 'approved' ? value : 'in-review')}
      >
        <Radio value="in-review">{t('import.inReview')}</Radio>
        <Radio value="draft">{t('import.draft')}</Radio>
        {mayReview && <Radio value="approved">{t('import.approved')}</Radio>}
      </RadioGroup>
      {sending.isSending && (
        <div className={styles.wait}>
          <p role="status">{t('import.aligning')}</p>
          <progress value={sending.share} max={1} aria-label={t('import.aligning')} />
        </div>
      )}
      {(sending.error || sending.problem) && (
        <p role="alert">
          <CheckMark tone="fault">{describe(sending.error)}</CheckMark>
        </p>
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary" isDisabled={isUnready}>
          {t('import.act')}
        </Button>
        {sending.isSending && <Button onPress={() => void sending.cancel()}>{t('import.cancel')}</Button>}
      </div>
    </form>
  );

  function describe(error: unknown): string {
    if (sending.problem === 'slow-srx') return t('import.slowRules');
    const problem = problemOf(error);
    if (problem?.status === 403) return t('import.forbidden');
    return problem?.reason === 'source-language' ? t('import.sourceLanguage') : t('import.failed');
  }
}
