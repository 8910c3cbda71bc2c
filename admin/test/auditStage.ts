import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { actingAs } from '../../server/test/people.js';
import type { TestDatabase } from '../../server/test/testDatabase.js';
import { type TestServer, startTestServer } from '../../server/test/testServer.js';
import { chrome, launchChrome } from './chrome.js';
import { WIDE, visitSignedIn } from './visit.js';

/** The places of the events: one sees all of them, a regional auditor only those of the first. */
export const [CIBINONG, GUNUNGPUTRI] = ['32.01.01', '32.01.02'];

/** A server and a browser for the tests of this file, and what an administrator does to leave events. */
export function stageTrail() {
  let server: TestServer;
  let browser: Browser;
  let administrator: Record<string, string>;
  beforeAll(async () => {
    if (!chrome) return;
    [server, browser] = await Promise.all([startTestServer(), launchChrome()]);
    administrator = (await actingAs(server, 'administrator', null)).headers;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function ask<Result>(document: string, variables: Record<string, unknown>): Promise<Result> {
    const { data, errors } = await server.query<Result, Record<string, unknown>>(document, variables, administrator);
    if (!data) throw new Error(errors[0]?.message ?? 'no data');
    return data;
  }

  const eventsOf = async (subjectId: string) =>
    (
      await ask<{ auditEvents: { items: { id: string; actor: { id: string; name: string } }[] } }>(
        'query($id: ID!) { auditEvents(filter: { subjectId: $id, actions: ["user.add", "role.grant"] }) { items { id actor { id name } } } }',
        { id: subjectId },
      )
    ).auditEvents.items;

  return {
    database: (): TestDatabase => server.database,

    open: (viewport: typeof WIDE, path: string, role = 'auditor', region: string | null = null) =>
      visitSignedIn(browser, server, viewport, path, { role, region }),

    /** Adds a person and gives them a role, as an administrator does; with the two events of it, the later one first. */
    async appoint(name: string, regionCode = CIBINONG) {
      const email = `${randomUUID()}@payung.example`;
      const { addUser } = await ask<{ addUser: { user: { id: string } } }>(
        'mutation($input: AddUserInput!) { addUser(input: $input) { user { id } } }',
        { input: { name, email, regionCode } },
      );
      const { id } = addUser.user;
      await ask('mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }', {
        input: { userId: id, roleCode: 'verifier', regionCode },
      });
      return { id, events: await eventsOf(id) };
    },

    /** The address of the event, once it is sealed. */
    async sealed(eventId = ''): Promise<string> {
      const leaves = () => server.database.sql('SELECT FROM "AuditLeaf" WHERE "eventId" = $1', [eventId]);
      await vi.waitUntil(async () => (await leaves()).length === 1, { timeout: 60_000, interval: 100 });
      return `/auditEvents/${eventId}/show`;
    },
  };
}

export const whole = (page: Page) => page.getByText(/Catatan ini terbukti utuh: nomor \d+ dari \d+/);
export const alarm = (page: Page, text: RegExp) => page.getByRole('alert').filter({ hasText: text });
