'use client';

import { memo, useMemo, useState } from 'react';
import type { Version } from '@/api/contract/shapes';
import { type DiffPart, DiffText } from '@/components/ui/diff-text';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { Siglum } from '@/components/ui/siglum';
import { StateMark } from '@/components/ui/state-mark';
import { TextButton } from '@/components/ui/text-button';
import { diffWords } from '@/core/diff/diff-words';
import { useT } from '@/i18n/client';
import { ReasonLine } from '../rows/reason-line';
import { useRowSettings } from '../rows/row-settings';
import { useClock } from '../use-clock';
import { useCommands } from '../use-commands';
import styles from './apparatus.module.css';

type RivalProps = { version: Version; place: number; own: string | null };

/** Another contributor's version: who, how far, what differs, and the key that takes it over. */
export const Rival = memo(function Rival({ version, place, own }: RivalProps) {
  const { t } = useT('bench');
  const { target, contributors } = useRowSettings();
  const { takeOver, decide, mayWrite, mayReview } = useCommands();
  const sayTime = useClock();
  const [isAsking, setAsking] = useState(false);
  const writer = contributors.get(version.contributorId);
  const parts = useMemo(
    () => (own ? markAgainst(own, version.text, target.language) : null),
    [own, version.text, target.language],
  );
  return (
    <li className={styles.witness}>
      {writer && <Siglum siglum={writer.siglum} name={writer.name} hidden />}
      <div className={styles.head}>
        <bdi className={styles.who}>{writer?.name}</bdi>
        <StateMark state={version.omitted ? 'omitted' : version.state} />
        {mayWrite && place < 9 && (
          <button type="button" className={styles.take} onClick={() => takeOver(place)}>
            <span className="visually-hidden">{t('versions.take', { name: writer?.name ?? '' })}</span>
            <KeyCap keys={`Mod+Digit${place + 1}`} />
          </button>
        )}
      </div>
      <p className={`tx ${styles.text}`} lang={target.language} dir={target.direction}>
        {version.omitted ? '' : parts ? <DiffText parts={parts} /> : version.text}
      </p>
      <div className={styles.meta}>
        {version.reason !== '' && <bdi>{version.reason}</bdi>}
        <time dateTime={version.updatedAt}>{sayTime(version.updatedAt)}</time>
        {mayReview && !isAsking && version.state !== 'approved' && (
          <TextButton onPress={() => decide(version, 'approved')}>{t('act.approve')}</TextButton>
        )}
        {mayReview && !isAsking && version.state !== 'changes-requested' && (
          <TextButton onPress={() => setAsking(true)}>{t('act.ask')}</TextButton>
        )}
      </div>
      {isAsking && (
        <ReasonLine
          label={t('ask.reason')}
          act={t('act.ask')}
          onSend={(reason) => {
            decide(version, 'changes-requested', reason);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
});

/** Where a text differs; null where it has so little in common that marks would say nothing. */
function markAgainst(own: string, text: string, language: string): DiffPart[] | null {
  const parts = diffWords(own, text, language).filter(({ kind }) => kind !== 'removed');
  const shared = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.text.length : 0), 0);
  return shared * 4 < text.length ? null : parts;
}
