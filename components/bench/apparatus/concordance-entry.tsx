'use client';

import type { ConcordanceSentence } from '@/api/contract/documents';
import { Link } from '@/components/ui/link';
import { StateMark } from '@/components/ui/state-mark';
import { TextButton } from '@/components/ui/text-button';
import { benchPath } from '@/components/work/work-paths';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { MarkedText } from '../rows/marked-text';
import { useRowSettings } from '../rows/row-settings';
import { useCommands } from '../use-commands';
import styles from './apparatus.module.css';

/** A sentence that has a phrase: where it stands, its source, and the version beside it. */
export function ConcordanceEntry({ sentence, phrase }: { sentence: ConcordanceSentence; phrase: string }) {
  const { lng } = useT('bench');
  const { place } = useBenchChapter().chapter;
  const { source, target } = useRowSettings();
  const { goTo } = useCommands();
  const { documentId, documentNumber, number, version } = sentence;
  const address = `${documentNumber}.${number}`;
  const isHere = documentId === place.documentId;
  return (
    <li className={styles.concorded}>
      <p className={styles.head}>
        {isHere ? (
          <TextButton onPress={() => goTo(number, { align: 'center' })}>{address}</TextButton>
        ) : (
          <Link href={`${benchPath(lng, { ...place, documentId })}?number=${number}`}>{address}</Link>
        )}
        {version && <StateMark state={version.state} />}
        {version && <bdi className={styles.who}>{version.who.name}</bdi>}
      </p>
      <p className={`tx ${styles.text} ${styles.old}`} lang={source.language} dir={source.direction}>
        <MarkedText text={sentence.source} phrase={phrase} />
      </p>
      {version && (
        <p className={`tx ${styles.text}`} lang={target.language} dir={target.direction}>
          <MarkedText text={version.text} phrase={phrase} />
        </p>
      )}
    </li>
  );
}
