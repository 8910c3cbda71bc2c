import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { StartError } from '../startError.js';

/** A password, from where no other account of the machine can see it: never from the arguments of a command. */
export async function readPassword(): Promise<string> {
  const given = process.env['PAYUNG_PASSWORD'];
  if (given) return given;
  const typed = process.stdin.isTTY ? await ask() : (await text(process.stdin)).split(/\r?\n/, 1)[0];
  if (!typed) throw new StartError('There is no password: type it, pipe it in, or set PAYUNG_PASSWORD.');
  return typed;
}

/** At a terminal, without showing it. */
async function ask(): Promise<string> {
  process.stderr.write('Password: ');
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silence, terminal: true });
  const [line]: unknown[] = await once(lines, 'line');
  lines.close();
  process.stderr.write('\n');
  return String(line);
}
