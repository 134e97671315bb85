'use client';

import { CheckMark } from '@/components/ui/check-mark';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { TextButton } from '@/components/ui/text-button';
import { addException, removeException } from '@/core/format/exception-choices';
import { useT } from '@/i18n/client';
import { SplitField } from '../split/split-field';
import type { Import } from '../use-import';
import type { Preview } from '../use-preview';
import { ExceptionList } from './exception-list';
import { Step } from './step';
import styles from './step.module.css';

/** How the text was cut, in figures, and the way to what should be checked. */
export function SentencesStep({ importing, preview }: { importing: Import; preview: Preview }) {
  const { t } = useT('import');
  const { opened, choices, change, reading } = importing;
  const { rows, doubts } = preview;
  const sentences = rows.chapters.reduce((sum, chapter) => sum + chapter.sentences, 0);
  const paragraphs = rows.chapters.reduce((sum, chapter) => sum + chapter.blocks, 0);

  if (!opened || choices.step === 'file') {
    return (
      <Step number={3} title={t('step.sentences')} state="ahead">
        <p>{t('sentences.ahead')}</p>
      </Step>
    );
  }
  if (choices.step === 'confirm') {
    const back = <TextButton onPress={() => change({ step: 'sentences' })}>{t('sentences.change')}</TextButton>;
    return (
      <Step number={3} title={t('step.sentences')} state="done" act={back}>
        <p className="num">
          {t('preview.size', {
            sentences: t('count.sentences', { count: sentences }),
            paragraphs: t('count.paragraphs', { count: paragraphs }),
          })}
        </p>
      </Step>
    );
  }
  return (
    <Step number={3} title={t('step.sentences')} state="current">
      <p>{t('sentences.line')}</p>
      <div className={styles.split}>
        <SplitField
          value={choices.split}
          onChange={(split) => change({ split })}
          getReader={importing.getReader}
          problems={choices.split.by === 'srx' ? reading.problems : []}
        />
      </div>
      <dl className={`num ${styles.facts}`}>
        <div>
          <dt>{t('sentences.sentences')}</dt>
          <dd>
            {reading.reached < 1
              ? t('sentences.soFar', { value: sentences })
              : t('sentences.number', { value: sentences })}
          </dd>
        </div>
        <div>
          <dt>{t('sentences.paragraphs')}</dt>
          <dd>{t('sentences.number', { value: paragraphs })}</dd>
        </div>
        <div>
          <dt>{t('sentences.words')}</dt>
          <dd>{t('sentences.number', { value: reading.words })}</dd>
        </div>
        <div>
          <dt>{t('sentences.toCheck')}</dt>
          <dd>
            {doubts.length === 0 && reading.reached < 1 && t('sentences.soFar', { value: 0 })}
            {doubts.length === 0 && reading.reached === 1 && <CheckMark tone="used">{t('sentences.none')}</CheckMark>}
            {doubts.length > 0 && (
              <>
                <CheckMark tone="care">{t('count.places', { count: doubts.length })}</CheckMark>
                <TextButton onPress={() => preview.goToDoubt(1)}>{t('sentences.next')}</TextButton>
                <KeyCap keys="F8" />
              </>
            )}
          </dd>
        </div>
      </dl>
      {choices.split.by === 'sentence' && (
        <ExceptionList
          exceptions={reading.exceptions}
          language={importing.language}
          onAdd={(wording) => change({ exceptions: addException(choices.exceptions, wording) })}
          onRemove={(wording) => change({ exceptions: removeException(choices.exceptions, wording) })}
        />
      )}
    </Step>
  );
}
