import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { errnoOf } from './explainFailure.js';

/** Gives the lock back. */
export type Release = () => void;

/**
 * Takes the lock of this name for this process, or returns null when another living process has it. The kernel decides and drops
 * the lock with the process, however that ends: a file with a process id in it would have to be judged stale by whoever comes
 * next, and two who come next at once cannot do that without a race.
 */
export function takeLock(file: string): Promise<Release | null> {
  const path = join(realpathSync(dirname(file)), basename(file));
  return process.platform === 'linux' || process.platform === 'win32' ? lockByName(path) : lockByFile(path);
}

/** Linux: a socket in the abstract namespace; Windows: a named pipe. Both have one listener and leave no file. */
function lockByName(path: string): Promise<Release | null> {
  const name = `payung-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.on('error', (error) => (errnoOf(error) === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`, () => {
      server.unref();
      resolve(() => server.close());
    });
  });
}

/** macOS and the BSDs: open(2) itself takes a lock there. Node.js has no names for its flag, so its value is given. */
async function lockByFile(path: string): Promise<Release | null> {
  const O_EXLOCK = 0x20;
  try {
    const { O_CREAT, O_RDWR, O_NONBLOCK } = constants;
    const file = openSync(path, O_CREAT | O_RDWR | O_NONBLOCK | O_EXLOCK, 0o600);
    return () => closeSync(file);
  } catch (error) {
    if (errnoOf(error) === 'EAGAIN') return null;
    throw error;
  }
}
