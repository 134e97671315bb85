import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Command } from 'commander';
import { loadFolder } from '@/services/folder/load-folder';
import { loadGlossaries } from '@/services/folder/load-glossaries';
import { loadNotes } from '@/services/folder/load-notes';
import { countWorks } from '@/services/works/count-works';
import { compressStatics } from '../compress-statics';
import { readFolder } from '../read-folder';
import { UserError } from '../user-error';
import { withDatabase } from '../with-database';

const root = join(import.meta.dirname, '../..');
const stamp = join(root, '.next/verso-build');

/** What a build is made from. */
const sources = '{app,api,components,core,db,i18n,locales,services}/**/*.{ts,tsx,css,json,sql}';
const settings = [
  'next.config.ts',
  'package-lock.json',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'cli/compress-statics.ts',
];

export const up = new Command('up')
  .description(
    'make ready to serve: build when the sources changed, migrate, load the sample works into an empty database',
  )
  .option('--no-build', 'leave the build alone, for development')
  .action(async ({ build: builds }: { build: boolean }) => {
    const fingerprint = builds ? await fingerprintSources() : null;
    if (fingerprint && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint)) await build(fingerprint);
    step('Opening the database');
    await withDatabase(async (context) => {
      if ((await countWorks(context)) > 0) return;
      for await (const file of glob('*/work.json', { cwd: join(root, 'source-text') })) {
        const { work, glossaries, notes } = await readFolder(join(root, 'source-text', file, '..'));
        step(`Loading ${work.title}`);
        await loadFolder(context, work);
        await loadGlossaries(context, work.id, glossaries);
        await loadNotes(context, work.id, notes);
      }
    });
    const host = process.env.VERSO_HOST ?? '127.0.0.1';
    step(`Verso is at http://${host}:${process.env.PORT ?? 3000}`);
  });

async function build(fingerprint: string): Promise<void> {
  step('Building the interface (a minute or two the first time)');
  const built = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new UserError(`The build failed.\n${built.stdout}\n${built.stderr}`);
  await compressStatics(join(root, '.next/static'));
  writeFileSync(stamp, fingerprint);
}

async function fingerprintSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = [...settings.filter((file) => existsSync(join(root, file)))];
  for await (const entry of glob(sources, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) files.push(relative(root, join(entry.parentPath, entry.name)));
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

function step(text: string): void {
  console.log(`· ${text}`);
}
