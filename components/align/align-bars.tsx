'use client';

import { Check, FileText, RefreshCw, TriangleAlert } from 'lucide-react';
import { memo, type Ref } from 'react';
import bars from '@/components/bench/bars/bars.module.css';
import { FilterButton } from '@/components/bench/bars/filter-button';
import { Crumb } from '@/components/shell/crumb';
import { isolate } from '@/components/ui/isolate';
import { KeyCap } from '@/components/ui/keys/key-cap';
import { useMoment } from '@/components/work/use-moment';
import { languageName } from '@/core/text/language';
import { useT } from '@/i18n/client';
import styles from './align.module.css';
import { useAlignment, useBeads } from './align-provider';
import { useStepsNow } from './use-steps';

/** The work, and the pair of languages. */
export function AlignCrumb() {
  const { t, lng } = useT('align');
  const { work, language } = useAlignment().alignment;
  const nameOf = (tag: string) => languageName(tag, lng);
  return (
    <Crumb title={work.title} lang={work.language} href={`/${lng}/works/${work.id}`}>
      <span className={styles.pair}>{t('pair', { source: nameOf(work.language), target: nameOf(language) })}</span>
    </Crumb>
  );
}

/** Whether every step is kept. */
export function KeepState() {
  const { t } = useT('align');
  const keeping = useStepsNow(useAlignment().steps, (now) => now.keeping);
  return (
    <span className={bars.saved} role="status" data-kind={keeping.kind === 'failed' ? 'refused' : undefined}>
      {keeping.kind === 'kept' && (
        <>
          <Check aria-hidden /> <Kept at={keeping.at} />
        </>
      )}
      {keeping.kind === 'keeping' && (
        <>
          <RefreshCw aria-hidden /> {t('keep.keeping')}
        </>
      )}
      {keeping.kind === 'failed' && (
        <>
          <TriangleAlert aria-hidden /> {t('keep.failed')}
        </>
      )}
    </span>
  );
}

/** When the last step was kept, by the clock of the reader. */
function Kept({ at }: { at: number }) {
  const { t } = useT('align');
  return (
    <span className={styles.kept}>{t('keep.kept', { time: useMoment(new Date(at).toISOString(), 'clock') })}</span>
  );
}

/** What the file is, which beads are listed, and how many are resolved. */
export const AlignFilters = memo(function AlignFilters({ firstRef }: { firstRef: Ref<HTMLElement> }) {
  const { t, lng } = useT('align');
  const { alignment, acts } = useAlignment();
  const { beads, unresolved, oneSided, filter } = useBeads();
  const resolved = beads.length - unresolved.length;
  const pieces = beads.reduce((sum, bead) => sum + bead.pieces.length, 0);
  return (
    <section ref={firstRef} className={bars.filters} aria-label={t('filter.label')}>
      <span className={styles.file}>
        <FileText aria-hidden />
        <b>
          <bdi>{alignment.fileName}</bdi>
        </b>
        <span>
          {t('file', {
            language: languageName(alignment.language, lng),
            sentences: t('sentences', { count: pieces }),
            name: isolate(alignment.contributor.name),
          })}
        </span>
      </span>
      <span className={bars.divide} />
      <FilterButton isOn={filter === 'all'} count={beads.length} onPress={() => acts.setFilter('all')}>
        {t('filter.all')}
      </FilterButton>
      <FilterButton
        isOn={filter === 'unresolved'}
        count={unresolved.length}
        onPress={() => acts.setFilter('unresolved')}
      >
        {t('filter.unresolved')}
      </FilterButton>
      <FilterButton isOn={filter === 'one-sided'} count={oneSided.length} onPress={() => acts.setFilter('one-sided')}>
        {t('filter.oneSided')}
      </FilterButton>
      <span className={bars.gap} />
      <span className={styles.resolved}>
        <span className={styles.meter} aria-hidden="true">
          <span style={{ width: `${(100 * resolved) / Math.max(1, beads.length)}%` }} />
        </span>
        <span role="status">{t('resolved', { count: resolved, total: beads.length })}</span>
      </span>
    </section>
  );
});

/** What the hands can do here. */
export function AlignFoot() {
  const { t } = useT('align');
  const hint = (keys: readonly string[], label: string, isWide = false) => (
    <span className={bars.hint} data-wide={isWide || undefined}>
      {keys.map((chord) => (
        <KeyCap key={chord} keys={chord} />
      ))}
      {label}
    </span>
  );
  return (
    <footer className={bars.foot}>
      {hint(['ArrowUp', 'ArrowDown'], t('hint.bead'))}
      {hint(['Tab'], t('hint.unresolved'))}
      <span className={bars.gap} />
      {hint(['KeyM'], t('hint.merge'))}
      {hint(['KeyX'], t('hint.split'))}
      {hint(['Alt+ArrowUp', 'Alt+ArrowDown'], t('hint.shift'))}
      {hint(['KeyO'], t('hint.omitted'))}
      {hint(['KeyP'], t('hint.added'))}
      {hint(['Space'], t('hint.confirm'))}
      {hint(['Mod+KeyZ'], t('hint.undo'), true)}
      {hint(['?'], t('hint.keys'))}
    </footer>
  );
}
