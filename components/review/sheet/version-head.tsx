'use client';

import type { Version } from '@/api/contract/shapes';
import { Segmented } from '@/components/ui/segmented';
import { Siglum } from '@/components/ui/siglum';
import { TextButton } from '@/components/ui/text-button';
import { useT } from '@/i18n/client';
import { ConfidenceFlag } from '../../bench/rows/confidence-flag';
import { useRowSettings } from '../../bench/rows/row-settings';
import type { Compared } from '../data/use-compared';
import { useReview } from '../use-review';
import styles from './review-sheet.module.css';

/** Whose version it is, and what it is set against. */
export function VersionHead({ base, compared }: { base: Version; compared: Compared }) {
  const { t } = useT('review');
  const { contributors, interfaceDirection } = useRowSettings();
  const { order, turn } = useReview();
  const writer = contributors.get(base.contributorId);
  const { comparisons, place, texts, choose } = compared;
  const options = comparisons.map((one, at) => ({
    value: String(at),
    label:
      one.kind === 'rival' ? (
        <SiglumOf contributorId={one.rival.contributorId} />
      ) : one.kind === 'previous' ? (
        t('against.previous', { number: texts - 1 })
      ) : (
        t('against.none')
      ),
  }));
  return (
    <div className={styles.head} dir={interfaceDirection}>
      {writer && <Siglum siglum={writer.siglum} name={writer.name} tone="current" hidden />}
      <bdi className={styles.who}>{writer?.name}</bdi>
      {texts > 0 && <span>{t('text', { number: texts })}</span>}
      {base.confidence !== null && <ConfidenceFlag confidence={base.confidence} />}
      {order.length > 1 && (
        <TextButton onPress={turn} aria-keyshortcuts="B">
          {t('turn', { place: order.findIndex(({ id }) => id === base.id) + 1, total: order.length })}
        </TextButton>
      )}
      <span className={styles.gap} />
      {comparisons.length > 1 && (
        <Segmented
          label={t('against.label')}
          options={options}
          value={String(place)}
          onChange={(at) => choose(Number(at))}
        />
      )}
    </div>
  );
}

function SiglumOf({ contributorId }: { contributorId: string }) {
  const { contributors } = useRowSettings();
  const { siglum = '?', name = '' } = contributors.get(contributorId) ?? {};
  return (
    <abbr title={name} translate="no">
      {siglum}
    </abbr>
  );
}
