'use client';

import { FilePlus } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import placeStyles from '@/components/import/source-place.module.css';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/client';

type TermFilePlaceProps = { isOver: boolean; isReading: boolean; onGiven: (file: File) => void };

/** Where a file of terms comes in: dropped or chosen. */
export function TermFilePlace({ isOver, isReading, onGiven }: TermFilePlaceProps) {
  const { t } = useT('glossaries');
  return (
    <section className={placeStyles.place} aria-label={t('import.file')}>
      <div className={placeStyles.drop} data-over={isOver || undefined}>
        <FilePlus aria-hidden />
        <p className={`tx ${placeStyles.title}`}>{t('import.drop')}</p>
        <p className={placeStyles.hint}>{t('import.formats')}</p>
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.tab', '.xlsx', '.xlsm', '.tbx', '.xml']}
          onSelect={(files) => files?.[0] && onGiven(files[0])}
        >
          <Button variant="primary" size="large" isDisabled={isReading}>
            {t('import.choose')}
          </Button>
        </FileTrigger>
      </div>
    </section>
  );
}
