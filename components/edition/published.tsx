'use client';

import type { LapsedChoice, Release } from '@/api/contract/editions';
import { Button } from '@/components/ui/button';
import { CheckMark } from '@/components/ui/check-mark';
import { useT } from '@/i18n/client';
import styles from './publish-form.module.css';

type PublishedProps = { release: Release & { readonly lapsed: readonly LapsedChoice[] } };

/** The number that a release was given, and whether choices by hand couldn't stand in it. */
export function Published({ release }: PublishedProps) {
  const { t } = useT('edition');
  return (
    <div className={styles.form}>
      <p role="status">{t('done', { number: release.number })}</p>
      <p className="muted">{t('share', { translated: release.translated, segments: release.segments })}</p>
      {release.lapsed.length > 0 && (
        <p>
          <CheckMark tone="care">{t('lapsed', { number: release.lapsed.length })}</CheckMark>
        </p>
      )}
      <div className={styles.acts}>
        <Button slot="close" variant="primary" autoFocus>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
