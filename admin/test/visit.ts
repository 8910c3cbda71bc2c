import type { Browser, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Person, addPerson, signIn } from '../../server/test/people.js';
import type { TestServer } from '../../server/test/testServer.js';
import { graveFaults } from './graveFaults.js';

export const WIDE = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

export interface Visit {
  readonly page: Page;
  /** What the browser complained of: a broken security policy, a failed request, an error that React reports. */
  readonly complaints: readonly string[];
  heading(name: string | RegExp): Locator;
  searchField(): Locator;
  isWiderThanScreen(): Promise<unknown>;
  /** The faults that axe calls serious or critical. */
  graveFaults(): Promise<string[]>;
}

/** Somebody who comes to the console with a browser that has never seen it. */
export async function visit(
  browser: Browser,
  baseURL: string,
  viewport: typeof WIDE,
  path = '/',
  cookie = '',
): Promise<Visit> {
  // Who prefers it still sees the same, without the frames in between, each of which is drawn by the processor.
  const context = await browser.newContext({ viewport, baseURL, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  for (const one of cookie.split('; ')) {
    const [name, value] = one.split('=', 2);
    if (name && value) await context.addCookies([{ name, value, url: baseURL, httpOnly: true, sameSite: 'Strict' }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(path);
  return {
    page,
    complaints,
    heading: (name) => page.getByRole('heading', { level: 1, name }),
    searchField: () => page.getByRole('searchbox', { name: 'Cari wilayah' }),
    isWiderThanScreen: () =>
      page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth'),
    graveFaults: () => graveFaults(page),
  };
}

/** Somebody who is signed in already: a person of the office at the region, who has no role unless one is given. */
export async function visitSignedIn(
  browser: Browser,
  { url, database }: TestServer,
  viewport: typeof WIDE,
  path = '/',
  { role, region = null }: { role?: string; region?: string | null } = {},
): Promise<Visit & { person: Person }> {
  const person = await addPerson(database, role === undefined ? [] : [{ role, region }], region);
  const { cookie } = await signIn(url, person);
  return { ...(await visit(browser, url, viewport, path, cookie)), person };
}

/** The buttons of the page by which something is changed; a look at the history changes nothing. */
export const deedsOn = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('button')
    .filter({ hasNotText: /riwayat|history/i });
