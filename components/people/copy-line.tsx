'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useT } from '@/i18n/client';
import styles from './copy-line.module.css';

type CopyLineProps = { label: string; text: string; children?: ReactNode };

/** A text to hand on: a link, a key. It can also be selected, where the clipboard is out of reach. */
export function CopyLine({ label, text, children }: CopyLineProps) {
  const { t } = useT('people');
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className={styles.line} role="status">
      <TextField
        label={label}
        value={text}
        isReadOnly
        onFocus={(event) => (event.target as HTMLInputElement).select()}
      />
      <Button
        onPress={() =>
          navigator.clipboard?.writeText(text).then(
            () => setIsCopied(true),
            () => setIsCopied(false),
          )
        }
      >
        {isCopied ? t('link.copied') : t('link.copy')}
      </Button>
      {children !== undefined && <p className={styles.note}>{children}</p>}
    </div>
  );
}
