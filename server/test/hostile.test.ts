import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HOSTILE, HOSTILE_SDL } from './hostileOperations.mjs';
import { type LimitedServer, startLimitedServer } from './limitedServer.js';

let server: LimitedServer;
const measured: { name: string; status: number; code: string; milliseconds: number }[] = [];

beforeAll(async () => {
  server = await startLimitedServer({
    more: {
      sdl: HOSTILE_SDL,
      resolvers: { deep: () => 1, touch: () => 1 },
    },
  });
});
afterAll(async () => {
  console.table(measured);
  await server.close();
});

const answered = z.object({ msg: z.literal('answered'), reqId: z.string(), milliseconds: z.number() });
const answer = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })),
});

async function send({ request: { search, ...request } }: (typeof HOSTILE)[number]) {
  const headers = { 'accept-language': 'en', ...server.partner.headers, ...request.headers };
  const response = await fetch(`${server.url}/graphql${search ? `?${search}` : ''}`, { ...request, headers });
  const id = response.headers.get('x-request-id') ?? '';
  return { id, status: response.status, errors: answer.parse(await response.json()).errors };
}

async function attackWithAll(): Promise<void> {
  for (const hostile of HOSTILE) await send(hostile);
}

/** How long the server was busy with it, by its own log. */
function millisecondsOf(id: string): number {
  const lines = server.lines.map((line) => answered.safeParse(JSON.parse(line)).data);
  return lines.find((line) => line?.reqId === id)?.milliseconds ?? Number.NaN;
}

const ask = (query: string) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...server.partner.headers },
    body: JSON.stringify({ query }),
  });

describe('a hostile operation', () => {
  it.each(HOSTILE)('$name is refused with $status $code, and no resolver sees it', async (hostile) => {
    const before = server.resolved();
    const { id, status, errors } = await send(hostile);
    expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: hostile.status, code: hostile.code });
    expect(errors[0]?.message).not.toMatch(/\{\w+\}/);
    expect(errors.length).toBeLessThan(25);
    expect(server.resolved()).toBe(before);
    await expect.poll(() => millisecondsOf(id)).toBeTypeOf('number');
    measured.push({ name: hostile.name, status, code: hostile.code, milliseconds: millisecondsOf(id) });
  });

  it('spends nothing of the budget', async () => {
    expect(await server.database.sql('SELECT * FROM "ClientBudget"')).toEqual([]);
  });

  it('does not keep an honest client waiting', async () => {
    let isOver = false;
    const flood = Promise.all(Array.from({ length: 4 }, attackWithAll)).finally(() => (isOver = true));
    const waits: number[] = [];
    while (!isOver) {
      const begin = performance.now();
      const response = await ask('{ region(code: "32.71") { name } }');
      expect(await response.json()).toMatchObject({ data: { region: { name: 'Kota Bogor' } } });
      waits.push(performance.now() - begin);
    }
    await flood;
    console.log(
      `beside ${4 * HOSTILE.length} hostile operations, four at a time, ${waits.length} honest ones; the slowest took ${Math.round(Math.max(...waits))} ms`,
    );
    expect(waits.length).toBeGreaterThan(0);
  });
});
