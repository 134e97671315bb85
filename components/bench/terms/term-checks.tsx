'use client';

import { useState } from 'react';
import { CheckMark } from '@/components/ui/check-mark';
import { isolate } from '@/components/ui/isolate';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { TextButton } from '@/components/ui/text-button';
import type { TermFinding } from '@/core/terms/check-terms';
import { useT } from '@/i18n/client';
import { focusCurrentRow } from '../rows/focus-current-row';
import { ReasonLine } from '../rows/reason-line';
import { useRowSettings } from '../rows/row-settings';
import type { SentenceTerms } from './term-desk';
import { termTone } from './term-tone';
import styles from './terms.module.css';
import { useSaidAtRest } from './use-said-at-rest';
import { type OpenFinding, type UnknownForm, useTermActs } from './use-term-acts';
import type { Run } from './use-terms';

type TermChecksProps = { run: Run; terms: SentenceTerms; isWriting: boolean; mayWaive: boolean };

type OpenLine = OpenFinding | UnknownForm;

/** What the check of terms asks of a translation, a line each, with what mends it. */
export function TermChecks({ run, terms, isWriting, mayWaive }: TermChecksProps) {
  const { t } = useT('terms');
  const { interfaceDirection } = useRowSettings();
  const lines = terms.findings.filter((finding): finding is OpenLine => isOpenLine(finding));
  const sayLine = useSayLine();
  const said = useSaidAtRest(lines.map(sayLine).join(' '));
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {lines.length > 0 && (
        <div className={styles.checks}>
          <ul dir={interfaceDirection} aria-label={t('checks')}>
            {lines.map((finding, place) => (
              <CheckLine
                key={`${finding.source.conceptId} ${finding.source.span.start}`}
                {...{ run, terms, isWriting, mayWaive, finding }}
                isFirst={place === 0}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

type CheckLineProps = TermChecksProps & { finding: OpenLine; isFirst: boolean };

function CheckLine({ run, terms, isWriting, mayWaive, finding, isFirst }: CheckLineProps) {
  const { t } = useT('terms');
  const { target } = useRowSettings();
  const acts = useTermActs(run);
  const sayLine = useSayLine();
  const [isWaiving, setWaiving] = useState(false);
  const place = terms.entries.findIndex(({ concept }) => concept.id === finding.source.conceptId);
  const entry = terms.entries[place];

  return (
    <li>
      <CheckMark tone={entry ? termTone(finding, entry.concept, target.language) : 'care'}>{t('term')}</CheckMark>
      <span>{sayLine(finding)}</span>
      <span className={styles.mends}>
        {finding.kind === 'unknown-form' && mayWaive && (
          <TextButton
            onPress={() => {
              focusCurrentRow();
              void acts.accept(finding);
            }}
          >
            {t('accept')}
          </TextButton>
        )}
        {finding.kind !== 'unknown-form' && mayWaive && !isWaiving && (
          <TextButton onPress={() => setWaiving(true)}>{t('waive')}</TextButton>
        )}
        {finding.kind !== 'unknown-form' && isWriting && entry && (
          <TextButton preventFocusOnPress onPress={() => acts.put({ ...entry, finding })}>
            {t(finding.kind === 'missing' ? 'insert' : 'replace')}
          </TextButton>
        )}
        {isWriting && <KeyCap keys={isFirst ? 'F9' : `Alt+Digit${place + 1}`} />}
      </span>
      {isWaiving && finding.kind !== 'unknown-form' && (
        <div className={styles.waiving}>
          <ReasonLine
            label={t('waiveWhy')}
            act={t('waive')}
            isRequired
            onSend={(reason) => {
              void acts.waive(finding, reason);
              setWaiving(false);
            }}
            onClose={() => setWaiving(false)}
          />
        </div>
      )}
    </li>
  );
}

function isOpenLine({ kind }: TermFinding): boolean {
  return kind !== 'used' && kind !== 'waived';
}

/** A finding as a sentence. */
function useSayLine(): (finding: OpenLine) => string {
  const { t } = useT('terms');
  return (finding) => {
    if (finding.kind === 'unknown-form') {
      return t('line.unknown-form', { form: isolate(finding.form), term: isolate(finding.source.form) });
    }
    const expected = isolate(finding.expected[0] ?? finding.source.form);
    if (finding.kind === 'missing') return t('line.missing', { term: isolate(finding.source.form), expected });
    return t(`line.${finding.kind as 'forbidden' | 'deprecated'}`, { form: isolate(finding.target.form), expected });
  };
}
