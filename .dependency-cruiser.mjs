/** Which folder may import which: the table of docs/architecture.md. */
const allowed = {
  core: ['core'],
  api: ['api', 'core'],
  db: ['db', 'core'],
  services: ['services', 'core', 'db'],
  i18n: ['i18n', 'locales', 'core'],
  components: ['components', 'core', 'api', 'i18n'],
  cli: ['cli', 'core', 'api', 'services', 'db'],
  bench: ['bench', 'core', 'api', 'services', 'db', 'cli', 'tests'],
};

const ours = '^(api|app|bench|cli|components|core|db|i18n|locales|services|source-text|tests)/';

/** Folders of core that all others of core may build on, in their order. */
const ground = ['text', 'segment'];

export default {
  forbidden: [
    ...Object.entries(allowed).map(([folder, targets]) => ({
      name: `${folder}-imports`,
      severity: 'error',
      comment: `${folder}/ imports only from ${targets.join(', ')}: move the code to where both may reach it.`,
      from: { path: `^${folder}/` },
      to: { path: ours, pathNot: `^(${targets.join('|')})/` },
    })),
    {
      name: 'core-siblings',
      severity: 'error',
      comment: 'Inside core: text, then segment, then the rest, which do not import one another.',
      from: { path: '^core/([^/]+)/' },
      to: { path: '^core/', pathNot: [`^core/(${ground.join('|')}|format|work)/`, '^core/$1/'] },
    },
    {
      name: 'core-ground',
      severity: 'error',
      comment: 'core/text imports nothing of ours; core/segment only core/text.',
      from: { path: '^core/(text|segment)/' },
      to: { path: '^core/', pathNot: ['^core/text/', '^core/$1/'] },
    },
    {
      name: 'cycles',
      severity: 'error',
      comment: 'Two files that need each other are one, or three; types alone may point both ways.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'browser-strings',
      severity: 'error',
      comment: 'i18next stays on the server: a browser takes useT from i18n/client.',
      from: { path: '^(app|components|i18n)/' },
      to: { path: 'next-i18next/(client|dist/appRouter/client)|react-i18next' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core/ runs in the browser and knows no database.',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|node_modules)' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
