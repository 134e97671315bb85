'use client';

import { OpenAlignments } from '@/components/align/open-alignments';
import { EditionShelf } from '@/components/edition/edition-shelf';
import { GlossaryShelf } from '@/components/glossary/glossary-shelf';
import { Activity } from './activity';
import { Matrix } from './matrix';
import { OpenSuggestions } from './open-suggestions';
import { Team } from './team';
import { WorkContext } from './use-work';
import { WorkHead } from './work-head';
import styles from './work-page.module.css';

/** A work: its chapters in all languages, and beside them what happened and who works on it. */
export function WorkPage({ workId }: { workId: string }) {
  return (
    <WorkContext value={workId}>
      <main id="page" className={styles.page}>
        <div className={styles.work}>
          <WorkHead />
          <OpenAlignments workId={workId} />
          <OpenSuggestions />
          <Matrix />
        </div>
        <div className={styles.side}>
          <Activity />
          <EditionShelf />
          <Team />
          <GlossaryShelf />
        </div>
      </main>
    </WorkContext>
  );
}
