import { describe, expect, it } from 'vitest';
import { readEnv } from './env.js';

const SECRET = 'x'.repeat(32);
const DATABASE_URL = 'postgresql://payung:hunter2hunter2@db.example/payung';

describe('the configuration', () => {
  it('works without any variable, on the embedded database of this machine', () => {
    expect(readEnv({})).toMatchObject({ host: '127.0.0.1', port: 4000, databaseUrl: undefined, isProduction: false });
  });

  it('knows no secret by itself', () => {
    expect(readEnv({}).secret).toBeUndefined();
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 4000, databaseUrl: undefined });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'abc' }, /PORT must be a number/],
    [{ PORT: '70000' }, /PORT must be at most 65535/],
    [{ PORT: '40.5' }, /PORT must be whole/],
    [{ DATABASE_URL: 'mysql://root:hunter2@db/x' }, /DATABASE_URL must begin with postgresql:\/\//],
    [{ DATABASE_URL: 'postgresql://u:hunter2/word#1@localhost/db' }, /DATABASE_URL cannot be read: .*%-codes/],
    [{ DATABASE_URL: 'postgresql://u:hunter2@localhost:99999/db' }, /DATABASE_URL cannot be read/],
    [{ DATABASE_URL: 'postgresql://u:hunter2@localhost/db?sslrootcert=/nonexistent' }, /DATABASE_URL cannot be read/],
    [{ MIGRATION_DATABASE_URL: 'mysql://root:hunter2@db/x' }, /MIGRATION_DATABASE_URL must begin/],
    [{ AUDIT_HEAD_URL: 'ftp://hunter2@x' }, /AUDIT_HEAD_URL must be an address/],
    [{ PAYUNG_REGIONS: '32.01;32.71' }, /PAYUNG_REGIONS must be region codes/],
    [{ PAYUNG_SECRET: 'hunter2' }, /PAYUNG_SECRET must have at least 32 characters/],
    [{ NODE_ENV: 'prod' }, /NODE_ENV/],
    [{ LIMIT_COST: '0' }, /LIMIT_COST must be at least 1/],
    [{ LIMIT_BUDGET: 'much' }, /LIMIT_BUDGET must be a number/],
    [{ TRUST_PROXY: 'true' }, /TRUST_PROXY must be addresses or networks/],
    [{ TRUST_PROXY: '10.0.0.0/8, 10.0.0.0/33' }, /TRUST_PROXY must be addresses or networks/],
    [{ TRUSTED_DOCUMENTS_ONLY: 'true' }, /set TRUSTED_DOCUMENTS to its file/],
    [{ PORT: 'abc', LOG_LEVEL: 'loud' }, /PORT must be a number; LOG_LEVEL/],
  ])('refuses %o in one sentence that names each variable and no value', (source, message) => {
    expect(() => readEnv(source)).toThrow(message);
    expect(() => readEnv(source)).not.toThrow(/hunter2/);
  });

  it('refuses to do without a secret, without keys and on the demo database in production', () => {
    const production = { NODE_ENV: 'production' };
    expect(() => readEnv(production)).toThrow(/set DATABASE_URL/);
    expect(() => readEnv({ ...production, DATABASE_URL })).toThrow(
      /does not start without a secret of yours: set PAYUNG_SECRET/,
    );
    const secret = { ...production, DATABASE_URL, PAYUNG_SECRET: SECRET };
    expect(() => readEnv({ ...secret, PAYUNG_KEYS: '1:x' })).toThrow(/set PAYUNG_KEYS.*and PAYUNG_NIK_KEY/);
    const whole = { ...secret, PAYUNG_KEYS: '1:x', PAYUNG_NIK_KEY: 'x' };
    expect(() => readEnv(whole)).toThrow(/set AUDIT_SIGNING_KEY/);
    expect(readEnv({ ...whole, AUDIT_SIGNING_KEY: 'a key' })).toMatchObject({ isProduction: true });
  });
});
