import { chmod, cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errnoOf, explainFileError } from './explainFailure.js';
import { makeOpenFolder } from './folders.js';

/**
 * Copies the binaries into a folder, once, and returns where they are. They are made under a temporary name and renamed,
 * so that what has the right name is whole, and two processes may do it at once.
 */
export async function copyBinaries(
  native: string,
  folder: string,
  complete: (native: string) => Promise<unknown>,
): Promise<string> {
  const copy = join(folder, basename(native));
  if (
    await stat(copy).then(
      () => true,
      () => false,
    )
  )
    return copy;
  const making = `${folder}.new-${process.pid}`;
  try {
    await makeOpenFolder(dirname(folder));
    // The static libraries are half of the files and serve only who compiles against them.
    await cp(native, join(making, basename(native)), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    await openToAll(making);
    await complete(join(making, basename(native)));
    await rename(making, folder);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    // Another process was quicker: its copy is as good.
    if (!['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error) ?? '')) throw explainFileError(error, dirname(folder));
  }
  return copy;
}

/** The packages may have been installed under a umask that shuts others out. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o444);
  }
}
