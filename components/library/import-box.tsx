'use client';

import { FilePlus } from 'lucide-react';
import { useParams, useRouter } from 'next/navigation';
import { carryFile } from '@/components/import/carried-file';
import { useDrop, usePaste } from '@/components/import/use-drop';
import { Link } from '@/components/ui/link';
import { useT } from '@/i18n/client';
import styles from './import-box.module.css';

/** Takes a text by dropping, choosing or pasting it, and opens the import page with it. */
export function ImportBox() {
  const { t } = useT('library');
  const { lng } = useParams<{ lng: string }>();
  const router = useRouter();
  const path = `/${lng}/import`;

  function open(text: File | string) {
    carryFile(text);
    router.push(path);
  }

  const isOver = useDrop(open);
  usePaste(true, open);

  return (
    <section className={styles.box} aria-labelledby="import-box" data-over={isOver || undefined}>
      <FilePlus aria-hidden />
      <h2 id="import-box">{t('import.title')}</h2>
      <p>{t('import.drop')}</p>
      <p className={styles.ways}>
        <label className={styles.choose}>
          {t('import.choose')}
          <input
            type="file"
            accept=".txt,.md,.markdown,text/plain,text/markdown"
            className="visually-hidden"
            onChange={({ target }) => target.files?.[0] && open(target.files[0])}
          />
        </label>
        <Link href={path}>{t('import.write')}</Link>
      </p>
      <small>{t('import.formats')}</small>
    </section>
  );
}
