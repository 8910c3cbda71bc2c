import { StartError } from '../startError.js';

/** An error of the file system, told as a sentence; anything else comes back as it was. */
export function explainFileError(error: unknown, folder: string): unknown {
  const code = errnoOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder, error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new StartError(
      `Payung may not write to ${folder}: give your account write permission there, or set PAYUNG_HOME to a folder it may write to.`,
      { cause: error },
    );
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StartError(
      `Payung wants to keep its data in ${folder}, but there is a file in the way: move it, or set PAYUNG_HOME to another folder.`,
      { cause: error },
    );
  }
  return error;
}

/**
 * What initdb or postgres wrote before it ended with an error, told as a sentence. Both are run with LC_ALL=C, so their
 * messages are English. The kernel's limits come before the disk: both are "No space left on device".
 */
export function explainPostgresOutput(output: string, folder: string, log?: string): StartError {
  if (/could not (create|resize|get|map).{0,40}(shared memory|semaphores)/i.test(output)) {
    return new StartError(
      `PostgreSQL got no shared memory or semaphores from the system (${errorLineOf(output)}): stop other databases, raise the kernel's limits (kernel.shmmni, kernel.sem; in a container --shm-size), or set DATABASE_URL to another PostgreSQL.`,
    );
  }
  if (/No space left on device|Disk quota exceeded|not enough space/i.test(output)) return diskFull(folder);
  if (/error while loading shared libraries|Library not loaded|version `GLIBC|symbol not found/i.test(output)) {
    return new StartError(
      `The PostgreSQL that comes with Payung does not run on this system (${errorLineOf(output)}): set DATABASE_URL to a PostgreSQL of your own, version 15 or later.`,
    );
  }
  if (/administrative permissions/i.test(output)) {
    return new StartError(
      'PostgreSQL refuses to run with administrative permissions: start Payung from an ordinary account, or set DATABASE_URL to another PostgreSQL.',
    );
  }
  if (/Permission denied|has wrong ownership|invalid permissions/i.test(output)) {
    return new StartError(
      `PostgreSQL may not use its data folder ${folder} (${errorLineOf(output)}): repair the permissions there, or set PAYUNG_HOME to another folder.`,
    );
  }
  const where = log === undefined ? '' : ` (all of it is in ${log})`;
  const lines = output.trim().split('\n').slice(-5).join('\n  ');
  return new StartError(
    lines === ''
      ? `PostgreSQL ended without a word while working on ${folder}${where}.`
      : `PostgreSQL ended while working on ${folder}; its last words${where} were:\n  ${lines}`,
  );
}

/** The code of a Node.js system error ('ENOENT'), or undefined for any other value. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function diskFull(folder: string, cause?: unknown): StartError {
  return new StartError(
    `The disk that holds ${folder} is full: free some space, or set PAYUNG_HOME to a folder on a disk with room (an empty database takes about 70 MB).`,
    { cause },
  );
}

function errorLineOf(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const line = lines.find((text) => /FATAL|PANIC|error|could not/i.test(text)) ?? lines[0] ?? '';
  return line.replace(/^.*?(FATAL|PANIC|error): +/i, '');
}
