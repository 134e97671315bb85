'use client';

import { useMemo } from 'react';
import type { Row, Version } from '@/api/contract/shapes';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { TextButton } from '@/components/ui/text-button';
import { collate } from '@/core/diff/collate';
import { useT } from '@/i18n/client';
import { useRowSettings } from '../../bench/rows/row-settings';
import { useReviewState } from '../review-provider';
import styles from './collation.module.css';
import { CollationPlaces } from './collation-places';
import { FullTexts } from './full-texts';

type CollationProps = { lead: Row; base: Version; row: number };

/** The rivals of a version across both pages: where they differ from it, or their full texts. */
export function Collation({ lead, base, row }: CollationProps) {
  const { t } = useT('review');
  const { target, contributors, interfaceDirection } = useRowSettings();
  const { showsTexts, setShowsTexts } = useReviewState();
  const rivals = useMemo(
    () => lead.versions.filter(({ id, state }) => id !== base.id && state !== 'withdrawn'),
    [lead.versions, base.id],
  );
  const collated = useMemo(() => rivals.filter((rival) => isCollated(rival, base)), [rivals, base]);
  const places = useMemo(() => {
    const witnesses = collated.map(({ contributorId, text }) => ({
      siglum: contributors.get(contributorId)?.siglum ?? '?',
      text,
    }));
    return collate(base.text, witnesses, target.language);
  }, [collated, base.text, contributors, target.language]);
  if (rivals.length === 0) return null;
  const differing = places.filter(({ readings }) => readings.length > 0).length;
  const asTexts = showsTexts || collated.length < rivals.length || base.omitted;
  return (
    <section className={styles.band} style={{ gridRow: row }} aria-label={t('collation.title')}>
      <div className={styles.head} dir={interfaceDirection}>
        <b>{t('collation.title')}</b>
        <span>{t('collation.rivals', { count: rivals.length })}</span>
        {!base.omitted && <span>{t('collation.places', { count: differing })}</span>}
        <span>
          <TextButton onPress={() => setShowsTexts(!showsTexts)}>
            {showsTexts ? t('collation.differences') : t('collation.texts')}
          </TextButton>{' '}
          <KeyCap keys="KeyV" hidden />
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no form stands here */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where there are many */}
      <div className={styles.body} tabIndex={0} role="group" aria-label={t('collation.body')}>
        {asTexts ? <FullTexts base={base} rivals={rivals} /> : <CollationPlaces places={places} />}
      </div>
    </section>
  );
}

/** A text for the same sentences; what joins or parts them otherwise can only be read in full. */
function isCollated({ omitted, text, segmentIds }: Version, base: Version): boolean {
  return !omitted && text !== '' && segmentIds.join() === base.segmentIds.join();
}
