'use client';

import { Fragment } from 'react';
import { useNoteMarks } from '../notes/use-note-marks';
import { useSourceMarks } from '../terms/use-term-marks';
import type { Run } from '../terms/use-terms';
import { MarkedText } from './marked-text';
import styles from './row.module.css';
import { useRowSettings } from './row-settings';
import { SourceTools } from './source-tools';

/** The verso of a row: number and source text of each of its sentences. */
export function SourceCells({ run, isCurrent }: { run: Run; isCurrent: boolean }) {
  const { source, phrase, select } = useRowSettings();
  const marksOf = useSourceMarks(run, isCurrent);
  const { marksOn } = useNoteMarks();
  return run.map((row, place) => (
    <Fragment key={row.id}>
      <div className={styles.margin} {...edgesOf(place, run.length)}>
        <span className={styles.number}>{row.number}</span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys lead here too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys lead here too */}
      <div
        className={styles.verso}
        {...edgesOf(place, run.length)}
        onClick={() => isCurrent || hasSelection() || select(run[0].number)}
      >
        <p className="tx" lang={source.language} dir={source.direction} data-segment={row.id}>
          <MarkedText text={row.text} phrase={phrase} marks={[...marksOf(row), ...marksOn(row.id, row.text)]} />
        </p>
        {isCurrent && <SourceTools row={row} />}
      </div>
    </Fragment>
  ));
}

function edgesOf(place: number, length: number) {
  return {
    style: { gridRow: place + 1 },
    'data-lead': place === 0 || undefined,
    'data-last': place === length - 1 || undefined,
  };
}

/** Marking a word to copy it is no call. */
function hasSelection(): boolean {
  return window.getSelection()?.isCollapsed === false;
}
