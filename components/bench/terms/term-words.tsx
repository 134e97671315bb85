'use client';

import { Link } from '@/components/ui/link';
import { glossaryPath } from '@/components/work/work-paths';
import type { TermEntry } from '@/core/terms/list-entries';
import { useT } from '@/i18n/client';
import { useBenchChapter } from '../bench-provider';
import { useRowSettings } from '../rows/row-settings';
import styles from './terms.module.css';

/** A term as the source has it, which leads to its concept, and what stands for it. */
export function TermWords({ entry }: { entry: TermEntry }) {
  const { lng } = useT('terms');
  const { target } = useRowSettings();
  const { workId } = useBenchChapter().chapter.place;
  const { concept, occurrences, renderings } = entry;
  const [{ form, language }] = occurrences;
  const [rendering] = renderings;
  return (
    <p className={styles.words} title={concept.definition}>
      <Link tone="plain" href={glossaryPath(lng, workId, concept.id)}>
        <bdi className="word" lang={language}>
          {form}
        </bdi>
      </Link>
      {rendering && (
        <span className={styles.to}>
          <span className="mirror" aria-hidden="true">
            →
          </span>
          <bdi lang={target.language}>{rendering.text}</bdi>
        </span>
      )}
    </p>
  );
}
