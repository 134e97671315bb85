import { defineConfig } from '@playwright/test';
import { chromiumOptions } from './bench/chromium';

export default defineConfig({
  testDir: 'tests/e2e',
  // Some tests hold what happens against a clock, and a second worker makes them late where there are two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    launchOptions: chromiumOptions(),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // To trace every test costs a quarter of the run: `--trace=retain-on-failure` asks for it where a picture isn't enough.
    screenshot: 'only-on-failure',
    // A covered button should fail while the page is still worth looking at.
    actionTimeout: 20_000,
  },
});
