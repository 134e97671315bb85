import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../user-error';

type Count = { readonly passed: number; readonly failed: number };

/** A command of the checks. Without a report it counts as one. */
type Step = {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: { readonly file: string; readonly count: (report: string) => Count };
};

const root = join(import.meta.dirname, '../..');

export const check = new Command('check')
  .description('run every check: types, lint, layers, dead code, locales, tests; the quick ones alone with --quick')
  .option('--quick', 'without the database and the browser')
  .action(async ({ quick }: { quick?: true }) => {
    const reports = await mkdtemp(join(tmpdir(), 'verso-check-'));
    if (!quick) installBrowser();
    let passed = 0;
    let failed = 0;
    for (const step of [...quickSteps(reports), ...(quick ? [] : slowSteps(reports))]) {
      const count = await run(step);
      passed += count.passed;
      failed += count.failed;
    }
    console.log(`\n${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  });

function quickSteps(reports: string): Step[] {
  return [
    { name: 'types', command: ['next', 'typegen'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'format and lint', command: ['biome', 'check', '.'] },
    {
      name: 'layers',
      command: ['depcruise', 'api', 'app', 'bench', 'cli', 'components', 'core', 'db', 'i18n', 'services'],
    },
    { name: 'dead code', command: ['knip'] },
    { name: 'locales', command: ['tsx', 'i18n/check-locales.ts'] },
    vitest('unit tests', 'unit', reports),
  ];
}

function slowSteps(reports: string): Step[] {
  const file = join(reports, 'browser.json');
  return [
    vitest('services', 'services', reports),
    {
      name: 'browser tests',
      command: ['playwright', 'test', '--reporter=list,json'],
      report: { file, count: countPlaywright },
    },
  ];
}

function vitest(name: string, project: string, reports: string): Step {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { name, command: ['vitest', 'run', '--project', project, ...reporters], report: { file, count: countVitest } };
}

async function run({ name, command: [tool = '', ...options], report }: Step): Promise<Count> {
  console.log(`\n── ${name}: ${tool}`);
  const started = performance.now();
  const child = spawn(join(root, 'node_modules/.bin', tool), options, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...(report ? { PLAYWRIGHT_JSON_OUTPUT_FILE: report.file } : {}),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  const counted = report && existsSync(report.file) ? report.count(await readFile(report.file, 'utf8')) : null;
  const count = counted ?? { passed: code === 0 ? 1 : 0, failed: 0 };
  // A tool that fails without a failed test has failed itself.
  const failed = code !== 0 && count.failed === 0 ? 1 : count.failed;
  console.log(
    `── ${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return { passed: count.passed, failed };
}

function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function countPlaywright(report: string): Count {
  const { stats } = JSON.parse(report) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function installBrowser(): void {
  if (existsSync('/usr/bin/chromium')) return;
  console.log('── installing chromium');
  const installed = spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], {
    stdio: 'inherit',
  });
  if (installed.status !== 0)
    throw new UserError('The browser tests need Chromium at /usr/bin/chromium: install it, then try again.');
}
