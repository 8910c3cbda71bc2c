// @ts-check
import { readFileSync } from 'node:fs';

/**
 * Ends this process, with SIGTERM, when the npm that runs it has ended. npm runs a script through a shell; a signal that is
 * sent to npm alone (`kill`, a service manager) ends npm and the shell, and would leave the server running.
 */
export function followNpm() {
  if (!process.env['npm_lifecycle_script']?.includes('server/bin/')) return;
  const before = chain();
  const timer = setInterval(() => {
    if (chain() === before) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 300);
  timer.unref();
}

/** The parent, and where the parent is that shell, npm above it. */
function chain() {
  const parent = process.ppid;
  try {
    // Linux only; elsewhere the shell alone is watched. The name is in parentheses, and may hold anything.
    const [, name, rest] = /\((.*)\) \S (.*)/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    if (name !== undefined && /^(ba|da|z|k)?sh$/.test(name)) return `${parent} ${rest?.split(' ')[0]}`;
  } catch {
    // no /proc, or the parent has just ended
  }
  return String(parent);
}
