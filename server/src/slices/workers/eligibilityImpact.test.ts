import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CategoryFieldInput,
  EligibilityImpactDocument,
  type EligibilityImpactInput,
  RegisterWorkerDocument,
  type RegisterWorkerInput,
} from '../../../test/generated/graphql.js';
import { invented } from '../../../test/inventedPeople.js';
import { addOjek } from '../../../test/ojekWorkers.js';
import { actingAs } from '../../../test/people.js';
import { type TestServer, startTestServer } from '../../../test/testServer.js';

const YEARS: CategoryFieldInput = { key: 'years', labelId: 'Lama', labelEn: 'Years', type: 'NUMBER' };
let server: TestServer;
let administrator: { cookie: string };
beforeAll(async () => {
  server = await startTestServer();
  await addOjek(server.database, 'worker.desil <= 4');
  administrator = (await actingAs(server, 'administrator', '32.01')).headers;
  const anybody = (await actingAs(server, 'administrator', '32')).headers;
  const people: Partial<RegisterWorkerInput>[] = [
    { desil: 2, attributes: { plate: 'F 1', years: 5 } },
    { desil: 2, attributes: { plate: 'F 2', years: 0 } },
    { desil: 6, attributes: { plate: 'F 3', years: 5 } },
    { desil: null, attributes: { plate: 'F 4' } },
    { desil: 2, attributes: { plate: 'F 5', years: 5 }, regionCode: '32.01.02.2001' },
    { desil: 2, attributes: { plate: 'F 6', years: 5 }, regionCode: '32.71.01.1001' },
    { desil: 2, categoryCode: 'petani', attributes: {} },
  ];
  for (const [index, person] of people.entries()) {
    const input = invented({ name: `Orang ${'abcdefg'.charAt(index)}`, categoryCode: 'ojek', ...person });
    const { errors } = await server.query(RegisterWorkerDocument, { input }, anybody);
    expect(errors).toEqual([]);
  }
});
afterAll(() => server.close());

const ask = async (input: Partial<EligibilityImpactInput>, headers = administrator) =>
  server.query(
    EligibilityImpactDocument,
    { input: { categoryCode: 'ojek', fields: [YEARS], ...input } },
    { ...headers, 'accept-language': 'en' },
  );

describe('what a rule would change', () => {
  it('is told in all, by district and by person, beside the rule in force', async () => {
    const { data, errors } = await ask({ eligibility: 'attributes.years >= 1.0' });
    expect(errors).toEqual([]);
    expect(data?.eligibilityImpact).toMatchObject({
      fault: null,
      workers: 5,
      isComplete: true,
      changed: 2,
      before: { eligible: 3, notEligible: 1, needsReview: 1 },
      after: { eligible: 3, notEligible: 1, needsReview: 1 },
      districts: [
        {
          region: { code: '32.01.01' },
          workers: 4,
          changed: 2,
          before: { eligible: 2, notEligible: 1, needsReview: 1 },
          after: { eligible: 2, notEligible: 1, needsReview: 1 },
        },
        { region: { code: '32.01.02' }, workers: 1, changed: 0, after: { eligible: 1 } },
      ],
      changes: [
        { before: 'ELIGIBLE', after: 'NOT_ELIGIBLE', clause: 'attributes.years >= 1.0', worker: { name: 'Orang b' } },
        { before: 'NOT_ELIGIBLE', after: 'ELIGIBLE', worker: { name: 'Orang c' } },
      ],
    });
    expect(data?.eligibilityImpact.changes[0]?.words).toMatch(/years/i);
  });

  it('is asked about one region, and about whoever is alive and here', async () => {
    const { data } = await ask({ eligibility: null, within: '32.01.02' });
    expect(data?.eligibilityImpact).toMatchObject({ workers: 1, after: { eligible: 1 } });
    await server.database.sql(`UPDATE "Worker" SET "diedOn" = '2026-01-01' WHERE "name" = 'Orang d'`);
    expect((await ask({ eligibility: null })).data?.eligibilityImpact).toMatchObject({ workers: 4, changed: 1 });
    await server.database.sql(`UPDATE "Worker" SET "diedOn" = NULL`);
  });

  it('names what is wrong with a rule, and asks about nobody then', async () => {
    const { data } = await ask({ eligibility: 'attributes.years >=' });
    expect(data?.eligibilityImpact).toMatchObject({
      fault: { message: expect.any(String) },
      workers: 0,
      districts: [],
    });
  });

  it('is recorded as a read of those whom it names', async () => {
    const { headers } = await ask({ eligibility: 'attributes.years >= 1.0' });
    const reads = await server.database.sql<{ subjectIds: string[] }>(
      `SELECT "subjectIds" FROM "AuditEvent" WHERE "requestId" = $1 AND "action" = 'read'`,
      [headers.get('x-request-id')],
    );
    expect(reads.map(({ subjectIds }) => subjectIds.length)).toEqual([2]);
  });

  it('is for who may write rules, of a category that there is', async () => {
    const verifier = (await actingAs(server, 'verifier', '32.01')).headers;
    expect((await ask({}, verifier)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask({ categoryCode: 'astronot' })).errors[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      fields: ['categoryCode'],
    });
  });
});
