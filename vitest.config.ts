import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{core,i18n,api,components}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'services',
          include: ['tests/{db,services,cli}/**/*.test.ts'],
          globalSetup: './tests/services/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
