'use client';

import { isolate } from '@/components/ui/isolate';
import { Option } from '@/components/ui/option';
import { Select } from '@/components/ui/select';
import { TextButton } from '@/components/ui/text-button';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import type { Import } from '../use-import';
import type { Preview } from '../use-preview';
import { LanguageField } from './language-field';
import { Step } from './step';
import styles from './step.module.css';

/** What the text is: its format, its language, and where its chapters begin. */
export function LanguageStep({ importing, preview }: { importing: Import; preview: Preview }) {
  const { t } = useT('import');
  const { opened, choices, change } = importing;
  if (!opened) {
    return (
      <Step number={2} title={t('step.language')} state="ahead">
        <p>{t('language.ahead')}</p>
      </Step>
    );
  }
  const isOpen = choices.step === 'sentences';
  const back = <TextButton onPress={() => change({ step: 'sentences' })}>{t('language.change')}</TextButton>;
  return (
    <Step number={2} title={t('step.language')} state="done" act={!isOpen && back}>
      <p className="num">
        <LanguageLine importing={importing} chapters={preview.rows.chapters.length} />
      </p>
      {isOpen && (
        <div className={styles.fields}>
          <LanguageField
            value={choices.language}
            onChange={(language) => change({ language, certainty: 'chosen' })}
            isDisabled={importing.isDetecting}
          />
          <Select
            label={t('chapters.label')}
            value={choices.chapters}
            onChange={(chapters) => change({ chapters: chapters === 'none' ? 'none' : 'headings' })}
          >
            <Option id="headings">{t('chapters.headings')}</Option>
            <Option id="none">{t('chapters.none')}</Option>
          </Select>
        </div>
      )}
    </Step>
  );
}

/** “Markdown, 9 chapters. English, sure.” */
function LanguageLine({ importing, chapters }: { importing: Import; chapters: number }) {
  const { t, lng } = useT('import');
  const { opened, choices, isDetecting } = importing;
  const format = isolate(opened?.format === 'markdown' ? t('format.markdown') : t('format.plain'));
  const language = choices.language === null ? '' : languageName(choices.language, lng);
  const certainties = {
    sure: t('language.sure', { language }),
    unsure: t('language.unsure', { language }),
    open: t('language.open'),
    chosen: t('language.chosen', { language }),
  };
  return (
    <>
      {chapters === 0
        ? t('language.format', { format })
        : t('language.found', { format, chapters: t('count.chapters', { count: chapters }) })}{' '}
      {isDetecting ? t('language.finding') : certainties[choices.certainty]}
    </>
  );
}
