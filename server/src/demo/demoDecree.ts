import { createHash } from 'node:crypto';
import { commonRegion } from '@payung/shared/regionCode';
import type { Services } from '../context.js';
import { newId } from '../newId.js';
import type { WorkerContent } from '../slices/workers/workerContent.rules.js';

export interface InventedDecree {
  readonly number: string;
  readonly title: string;
  readonly people: readonly WorkerContent[];
}

/** The decree of a list, with a paper that says what it is: an example. Returns its id. */
export async function writeDecree(services: Services, { number, title, people }: InventedDecree): Promise<string> {
  const { db, actor, clock, vault } = services;
  const date = clock();
  const id = newId(date);
  const paper = paperOf([`CONTOH ${number}`, title, `${people.length} orang`, 'Data rekaan untuk peragaan Payung']);
  const list = Buffer.from(people.map((person) => JSON.stringify(lineOf(person))).join('\n'));
  await db.decree.create({
    data: {
      id,
      number,
      date,
      title,
      regionCode: commonRegion(people.map(({ regionCode }) => regionCode)),
      fileName: `${number.replaceAll('/', '-')}.pdf`,
      fileSha256: sha256(paper),
      people: people.length,
      listSha256: sha256(list),
      registeredAt: date,
      registeredById: actor.id,
      registeredByKind: actor.kind,
      registeredByName: actor.name,
    },
  });
  const pieces = [...piecesOf('PAPER', paper), ...piecesOf('LIST', list)];
  await db.decreePiece.createMany({
    data: pieces.map(({ part, number: piece, content }) => ({
      decreeId: id,
      part,
      number: piece,
      sealed: vault.sealBytes(content, { table: 'DecreePiece', id: `${id} ${part} ${piece}`, field: 'sealed' }),
    })),
  });
  return id;
}

const PIECE = 1_000_000;

function piecesOf(part: 'PAPER' | 'LIST', content: Buffer) {
  return Array.from({ length: Math.ceil(content.length / PIECE) }, (_, number) => ({
    part,
    number,
    content: content.subarray(number * PIECE, (number + 1) * PIECE),
  }));
}

const lineOf = ({ nik, name, birthDate, regionCode, categoryCode }: WorkerContent) => ({
  nik,
  name,
  birthDate,
  regionCode,
  categoryCode,
});

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** A page in PDF with these lines. */
function paperOf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, ' ')}) Tj T*`).join('\n');
  const text = `BT /F 14 Tf 20 TL 60 760 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${body}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}
