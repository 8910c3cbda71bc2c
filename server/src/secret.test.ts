import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretOf } from './secret.js';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'payung-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('the secret', () => {
  it('is the one that is given; then none is kept', async () => {
    const home = join(folder, 'given');
    expect(await secretOf({ secret: 'given', home })).toBe('given');
    await expect(stat(home)).rejects.toThrow('ENOENT');
  });

  it('is else made once and kept, the same for all that start at once, and for nobody else to read', async () => {
    const home = join(folder, 'made');
    const made = await Promise.all(Array.from({ length: 12 }, () => secretOf({ secret: undefined, home })));
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^[\w-]{43}$/);
    expect(await secretOf({ secret: undefined, home })).toBe(made[0]);
    expect(await readdir(home)).toEqual(['secret']);
    expect((await stat(join(home, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await secretOf({ secret: undefined, home: join(folder, 'other') })).not.toBe(made[0]);
  });
});
