import type { Services } from '../../context.js';
import type { CheckedRow } from './checkRows.js';
import { asBase64, asJson } from './importRun.js';
import { sealCells } from './rowSeal.js';

/** Keeps rows with their verdicts; what they say of people is sealed. */
export async function writeRows(services: Services, importId: string, rows: readonly CheckedRow[]): Promise<void> {
  const written = rows.map(({ number, verdict, problems, cells, values, nikHash, regionCode, quotaId, workerId }) => ({
    number,
    verdict,
    problems,
    cells: asBase64(sealCells(services, importId, number, { cells: [...cells], values })),
    nikHash: nikHash && asBase64(nikHash),
    regionCode,
    quotaId,
    workerId,
  }));
  await services.db.$executeRaw`
    INSERT INTO "ImportRow" ("importId", "number", "verdict", "problems", "cellsSealed", "nikHash", "regionCode", "quotaId", "workerId")
    SELECT ${importId}, "number", "verdict"::"RowVerdict", "problems", decode("cells", 'base64'), decode("nikHash", 'base64'),
      "regionCode", "quotaId", "workerId"
    FROM json_to_recordset(${asJson(written)}) AS row ("number" int, "verdict" text, "problems" jsonb, "cells" text,
      "nikHash" text, "regionCode" text, "quotaId" text, "workerId" text)`;
}
