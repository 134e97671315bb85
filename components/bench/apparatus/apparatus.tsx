'use client';

import { memo } from 'react';
import { useT } from '@/i18n/client';
import { useBench } from '../bench-provider';
import { NotesSection } from '../notes/notes-section';
import { useRowSettings } from '../rows/row-settings';
import { SuggestionsSection } from '../suggestions/suggestions-section';
import { useCommands } from '../use-commands';
import styles from './apparatus.module.css';
import { Concordance } from './concordance';
import { History } from './history';
import { Rivals } from './rivals';

/** All that is said about the translation of the current sentence. */
export const Apparatus = memo(function Apparatus({ isDrawerOpen, showsHistory, onHistory }: ApparatusProps) {
  const { t } = useT('bench');
  const { selection } = useBench();
  const { lead } = useCommands();
  const { interfaceDirection } = useRowSettings();
  return (
    <aside
      className={styles.apparatus}
      data-open={isDrawerOpen || undefined}
      aria-label={t('apparatus.label', { number: selection.current })}
    >
      <div dir={interfaceDirection}>
        <SuggestionsSection />
        {lead && <Rivals key={`rivals ${lead.id}`} lead={lead} />}
        <NotesSection key={`notes ${lead?.id}`} />
        {lead && <History key={`history ${lead.id}`} lead={lead} isShown={showsHistory} onShow={onHistory} />}
        <Concordance />
      </div>
    </aside>
  );
});

type ApparatusProps = { isDrawerOpen: boolean; showsHistory: boolean; onHistory: (shows: boolean) => void };
