import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

export interface SchemaVersion {
  /** Where it is from: the short name of a commit, or the working tree. */
  readonly name: string;
  readonly text: string;
}

export interface SchemaHistory {
  /** The oldest first. */
  readonly versions: readonly SchemaVersion[];
  /** In a shallow clone the oldest commits are missing. */
  readonly isComplete: boolean;
}

/** The committed versions of a file on the branch that is checked out; null where there is no git, or no repository. */
export async function readHistory(file: string): Promise<SchemaHistory | null> {
  const folder = dirname(file);
  const [name, git] = [basename(file), (...args: string[]) => run(folder, args)];
  const kind = await git('rev-parse', '--is-shallow-repository').catch(() => null);
  if (kind === null) return null;
  const isComplete = kind.trim() === 'false';
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD').catch(() => null);
  if (head === null) return { versions: [], isComplete };

  // Along the first parents: what a merge brought to this branch is one step, as its users saw it.
  const log = await git('log', '--first-parent', '--reverse', '--diff-filter=AMT', '--format=%h', '--', name);
  const commits = log.split('\n').filter(Boolean);
  const versions = await Promise.all(
    commits.map(async (commit) => ({ name: commit, text: await git('show', `${commit}:./${name}`) })),
  );
  return { versions, isComplete };
}

async function run(cwd: string, args: string[]): Promise<string> {
  // A hook of git names its repository by variables; and a checkout may belong to another user than the one who checks it.
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_')));
  const all = ['-c', 'safe.directory=*', ...args];
  const { stdout } = await promisify(execFile)('git', all, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
