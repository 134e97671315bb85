'use client';

import { FilePlus } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { formats } from '@/core/format/registry';
import { useT } from '@/i18n/client';
import styles from './source-place.module.css';

/** More characters than a field shows without delay: such a text is read at once. */
const longPaste = 100_000;

type SourcePlaceProps = { isOver: boolean; isOpening: boolean; onGiven: (given: File | string) => void };

/** Where a text comes in: dropped, chosen or pasted. */
export function SourcePlace({ isOver, isOpening, onGiven }: SourcePlaceProps) {
  const { t } = useT('import');
  const [pasted, setPasted] = useState('');

  function takeLongPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain');
    if (pasted !== '' || text.length < longPaste) return;
    event.preventDefault();
    onGiven(text);
  }

  return (
    <section className={styles.place} aria-label={t('step.file')}>
      <div className={styles.drop} data-over={isOver || undefined}>
        <FilePlus aria-hidden />
        <p className={`tx ${styles.title}`}>{t('drop.title')}</p>
        <p className={styles.hint}>{t('drop.hint')}</p>
        <FileTrigger
          acceptedFileTypes={formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))}
          onSelect={(files) => files?.[0] && onGiven(files[0])}
        >
          <Button variant="primary" size="large" isDisabled={isOpening}>
            {t('drop.choose')}
          </Button>
        </FileTrigger>
      </div>
      <form
        className={styles.paste}
        onPaste={takeLongPaste}
        onSubmit={(event) => {
          event.preventDefault();
          onGiven(pasted);
        }}
      >
        <TextArea label={t('paste.label')} value={pasted} onChange={setPasted} rows={7} />
        <div>
          <Button type="submit" isDisabled={pasted.trim() === '' || isOpening}>
            {t('paste.use')}
          </Button>
        </div>
      </form>
    </section>
  );
}
