/**
 * The suggestions of an address bar that nobody sees, for which Chromium starts a renderer in every context, and what Playwright
 * turns off itself: of two such lists Chromium heeds the last.
 */
const featuresOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** How Chromium is launched, as Debian has it. */
export function chromiumOptions(args: readonly string[] = []) {
  // Chromium has no sandbox for root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: '/usr/bin/chromium',
    args: [...sandbox, `--disable-features=${featuresOff}`, ...args],
  };
}
