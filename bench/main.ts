import { Command } from 'commander';

/** Every measurement by its name; each prints figures, and ratios to a baseline measured in the same run. */
const benches = {
  segment: () => import('./segment').then((bench) => bench.measureSegment()),
  align: () => import('./align').then((bench) => bench.measureAlign()),
  terms: () => import('./terms').then((bench) => bench.measureTerms()),
  glossary: () => import('./glossary').then((bench) => bench.measureGlossary()),
  notes: () => import('./notes').then((bench) => bench.measureNotes()),
  saves: () => import('./saves').then((bench) => bench.measureSaves()),
  import: () => import('./import').then((bench) => bench.measureImport()),
  reimport: () => import('./reimport').then((bench) => bench.measureReimport()),
  review: () => import('./review').then((bench) => bench.measureReview()),
  editions: () => import('./editions').then((bench) => bench.measureEditions()),
  reading: () => import('./reading').then((bench) => bench.measureReading()),
  crashes: () => import('./crashes').then((bench) => bench.measureCrashes()),
  'align-screen': () => import('./align-screen').then((bench) => bench.measureAlignScreen()),
  screens: () => import('./screens').then((bench) => bench.measureScreens()),
};

await new Command('bench')
  .description('measure speed and quality; without names, all of it')
  .argument('[names...]', Object.keys(benches).join(', '))
  .action(async (names: string[]) => {
    for (const [name, run] of Object.entries(benches)) {
      if (names.length > 0 && !names.includes(name)) continue;
      console.log(`\n## ${name}`);
      await run();
    }
  })
  .parseAsync();
