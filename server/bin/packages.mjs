// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT, fail, runTool, say } from './tool.mjs';

const LOCKFILE = join(CHECKOUT, 'package-lock.json');
const STAMP = join(CHECKOUT, 'node_modules', '.payung-installed');

/** Installs the packages of package-lock.json, unless just those are installed. */
export async function installPackages() {
  const hash = createHash('sha256')
    .update(`${process.platform} ${process.arch} `)
    .update(readFileSync(LOCKFILE))
    .digest('hex');
  const stamp = readOrNull(STAMP);
  if (stamp === hash) return;
  if (!isInstalled()) await install(stamp === null);
  writeFileSync(STAMP, hash);
}

/** Whether npm's own record agrees with the lockfile: someone may have run `npm ci` by hand. */
function isInstalled() {
  const installed = packagesOf(readOrNull(join(CHECKOUT, 'node_modules', '.package-lock.json')));
  const wanted = packagesOf(readOrNull(LOCKFILE));
  return (
    Object.keys(installed).length > 0 &&
    Object.entries(wanted).every(([path, { version, link, optional, peer }]) => {
      if (!path.includes('node_modules/') || link) return true;
      const found = installed[path];
      // Packages for other platforms are in the lockfile, too.
      return found === undefined ? optional === true || peer === true : found.version === version;
    })
  );
}

/** @param {boolean} isFirst */
async function install(isFirst) {
  const doing = isFirst
    ? 'Installing packages (the first time; about a minute)'
    : 'Installing packages (they have changed)';
  // `npm start` says which npm it is; another one may be first on the path.
  const npm = process.env['npm_execpath'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  const { code, output } = await runTool({
    doing,
    done: 'Packages installed',
    patience: 0,
    command,
    args: [...first, ...args, ...patience],
  });
  if (code === 0) return;
  say(output.trim());
  fail(`\n${reasonOf(output)}`);
}

/** @param {string} output */
function reasonOf(output) {
  if (/ENOSPC|EDQUOT/.test(output)) {
    return `The disk that holds ${CHECKOUT}node_modules is full: free about 1 GB and run this again.`;
  }
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  ) {
    return 'The packages could not be fetched: check the network connection (or the proxy and registry that `npm config list` shows) and run this again.';
  }
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The packages could not be written: give your account write permission to ${CHECKOUT} and to npm's cache, and run this again.`;
  }
  return 'The packages could not be installed: npm says above why; mend that and run this again.';
}

/**
 * @param {string | null} text
 * @returns {Record<string, { version?: string, link?: boolean, optional?: boolean, peer?: boolean }>}
 */
function packagesOf(text) {
  try {
    return JSON.parse(text ?? '{}').packages ?? {};
  } catch {
    return {}; // cut short by whatever ended npm: then it is to be installed again
  }
}

/** @param {string} path */
function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
