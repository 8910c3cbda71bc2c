import { type ChildProcess, type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, test as base } from 'vitest';
import { killAll, noneLeft } from './processes.js';

/** A command in a process group of its own, as a terminal runs it. */
export interface Running {
  pid: number;
  /** Settles with the first match in what it writes to standard output; rejects with the rest when it ends without. */
  says(pattern: RegExp): Promise<string>;
  exit: Promise<{ code: number | null; stdout: string; stderr: string }>;
  signal(name: NodeJS.Signals): void;
  /** To the whole process group, as the terminal does at Ctrl-C. */
  signalGroup(name: NodeJS.Signals): void;
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  account?: { uid?: number; gid?: number };
  cwd?: string;
}

export interface HoldOptions {
  drain?: boolean;
  address?: string;
  ephemeral?: boolean;
  shareRunning?: boolean;
}

/** Each test has a stage of its own, so that tests may run at the same time; what is on it goes with it. */
export const test = base.extend<{ stage: Stage }>({
  stage: async ({ task }, use) => {
    const stage = new Stage(task.id);
    await use(stage);
    await stage.clear();
  },
});

export class Stage {
  readonly #alive = new Set<ChildProcess>();
  readonly #folders: string[] = [];

  constructor(private readonly id: string) {}

  /** An empty folder that every account may enter. */
  async folder(): Promise<string> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), `payung-${this.id}-`)));
    await chmod(folder, 0o755);
    this.#folders.push(folder);
    return folder;
  }

  /** Removed with the stage, too. */
  alsoRemove(folder: string): void {
    this.#folders.push(folder);
  }

  /** A home with a database that was made and stopped: a copy, since initdb takes ten times as long. */
  async home(): Promise<string> {
    const home = await this.folder();
    model ??= makeModel();
    await promisify(execFile)('cp', ['-a', `${await model}/.`, home]);
    return home;
  }

  run(command: string, args: string[], { env, account, cwd = '/' }: RunOptions = {}): Running {
    const child = spawn(command, args, {
      ...account,
      cwd,
      detached: true,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: tmpdir(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#alive.add(child);
    void new Promise((resolve) => child.on('close', resolve)).then(() => this.#alive.delete(child));
    return follow(child);
  }

  /** A process that holds an embedded PostgreSQL; `ready` is the address of its database. */
  hold(
    home: string,
    options: HoldOptions = {},
    account: RunOptions['account'] = {},
  ): Running & { ready: Promise<string> } {
    const args = [fixture, JSON.stringify(options)];
    const running = this.run(process.execPath, args, { env: { PAYUNG_HOME: home }, account });
    const ready = running.says(/postgresql:[^"]+/);
    ready.catch(() => undefined); // who awaits `exit` need not await this
    return { ...running, ready };
  }

  async clear(): Promise<void> {
    // A negative number means the whole group.
    killAll([...this.#alive].flatMap(({ pid }) => (pid === undefined ? [] : [-pid])));
    for (const folder of this.#folders) {
      await noneLeft(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

const fixture = fileURLToPath(new URL('./holdPostgres.mjs', import.meta.url));
let model: Promise<string> | undefined;
afterAll(async () => {
  if (model !== undefined) await rm(await model, { recursive: true, force: true });
});

async function makeModel(): Promise<string> {
  const stage = new Stage('model');
  const home = await stage.folder();
  const holder = stage.hold(home, { drain: true });
  await holder.ready;
  holder.signal('SIGTERM');
  await holder.exit;
  return home;
}

function follow(child: ChildProcessByStdio<null, Readable, Readable>): Running {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const exit = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  const pid = child.pid ?? 0;
  return {
    pid,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(stdout);
          if (found !== null) resolve(found[0]);
        };
        look();
        child.stdout.on('data', look);
        void exit.then(() => reject(new Error(`${stdout}\n${stderr}`)));
      }),
    exit,
    signal: (name) => void child.kill(name),
    signalGroup: (name) => void process.kill(-pid, name),
  };
}
