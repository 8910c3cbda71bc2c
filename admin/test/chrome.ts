import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium or Chrome of this machine: the one that `CHROME` names, else on the path, else where it is usually installed. */
export const chrome = findChrome();

if (!chrome) {
  const message =
    'NO BROWSER FOUND: the tests that drive the console need Chromium or Chrome. Install one, or name it in CHROME.';
  if (process.env['CI']) throw new Error(`${message} With CI set this is a failure.`);
  console.warn(
    `\n${'!'.repeat(message.length)}\n${message}\nThese tests are SKIPPED.\n${'!'.repeat(message.length)}\n`,
  );
}

/** What Playwright switches off by itself; named again, since Chromium heeds the last list alone. */
const OFF_FOR_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];
/** The address bar's list of suggestions: web pages of the browser's own, which each new window would open and nobody sees. */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

export const DISABLED_FEATURES = [...OFF_FOR_PLAYWRIGHT, ...OWN_PAGES];

export function launchChrome(): Promise<Browser> {
  return chromium.launch({
    executablePath: chrome ?? '',
    // Nothing of the browser's own may reach for the network while it is driven.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${DISABLED_FEATURES.join(',')}`,
    ],
  });
}

function findChrome(): string | undefined {
  const { CHROME, PATH = '' } = process.env;
  if (CHROME) return CHROME;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
