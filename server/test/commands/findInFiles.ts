import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Which files below the folder hold a text that the pattern finds and that is wanted, by their paths. */
export async function findInFiles(
  folder: string,
  pattern: RegExp,
  isWanted: (found: string) => boolean = () => true,
): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const holding: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && (await holds(path, pattern, isWanted))) holding.push(path);
  }
  return holding;
}

/** More than anything that is looked for, so that what lies across two pieces is found, too. */
const OVERLAP = 200;

async function holds(path: string, pattern: RegExp, isWanted: (found: string) => boolean): Promise<boolean> {
  let kept = '';
  // As latin1 each byte is a character, whatever the file is.
  for await (const piece of createReadStream(path, { encoding: 'latin1', highWaterMark: 4 << 20 })) {
    const text = kept + String(piece);
    for (const [found] of text.matchAll(pattern)) if (isWanted(found)) return true;
    kept = text.slice(-OVERLAP);
  }
  return false;
}
