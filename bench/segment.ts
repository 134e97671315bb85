import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** F1 of the sentence splitter on gold paragraphs, file by file. The sets are not part of the project. */
export function measureSegment(): void {
  const scorer = join(root, '../shared/bench/score-segmentation.mjs');
  if (!existsSync(scorer)) {
    console.log('skipped: there is no gold data in ../shared/bench');
    return;
  }
  const command = [process.execPath, '--import', 'tsx', 'cli/main.ts', 'segment', '--jsonl'];
  spawnSync(process.execPath, [scorer, '--', ...command], { cwd: root, stdio: 'inherit' });
}
