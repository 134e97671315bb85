'use client';

import { useState } from 'react';
import type { Row } from '@/api/contract/shapes';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { listSplitPlaces, proposePlace } from '@/core/editing/list-split-places';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useRowSettings } from './row-settings';
import styles from './split-source-dialog.module.css';

type SplitSourceDialogProps = {
  row: Row;
  caret: number | null;
  onSplit: (offset: number) => void;
  onClose: () => void;
};

/** Asks where to split a sentence of the source, and shows what it becomes. */
export function SplitSourceDialog({ row, caret, onSplit, onClose }: SplitSourceDialogProps) {
  const { t } = useT('bench');
  const { bench } = useBenchChapter().chapter;
  const { source, interfaceDirection } = useRowSettings();
  const [places] = useState(() => listSplitPlaces(row.text, source.language));
  const [at, setAt] = useState(() => proposePlace(row.text, places, caret));
  const words = { lang: source.language, dir: source.direction };
  const address = `${bench.document.number}.${row.number}`;

  return (
    <Dialog title={t('source.splitTitle', { address })} isOpen onOpenChange={(isOpen) => isOpen || onClose()}>
      <div className={styles.dialog} dir={interfaceDirection}>
        {at === null ? (
          <p>{t('source.oneWord')}</p>
        ) : (
          <>
            <ol className={styles.halves}>
              <li>
                <p className="tx" {...words}>
                  {row.text.slice(0, at).trim()}
                </p>
              </li>
              <li>
                <p className="tx" {...words}>
                  {row.text.slice(at).trim()}
                </p>
              </li>
            </ol>
            <input
              className={styles.place}
              type="range"
              autoFocus
              dir={source.direction}
              min={0}
              max={places.length - 1}
              value={places.indexOf(at)}
              onChange={({ target }) => setAt(places[target.valueAsNumber] ?? at)}
              aria-label={t('source.place')}
              aria-valuetext={t('source.before', { words: row.text.slice(at).trim() })}
            />
            <p className={styles.note}>{t('source.splitNote')}</p>
          </>
        )}
        <div className={styles.acts}>
          {at !== null && (
            <Button
              variant="primary"
              onPress={() => {
                onSplit(at);
                onClose();
              }}
            >
              {t('source.splitAct')}
            </Button>
          )}
          <Button onPress={onClose}>{t('source.cancel')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
