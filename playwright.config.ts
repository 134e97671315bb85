import { defineConfig } from '@playwright/test';

/** Chromium has no sandbox for root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: { executablePath: '/usr/bin/chromium', args },
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    // A covered button should fail while the page is still worth looking at.
    actionTimeout: 20_000,
  },
});
