import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';

const LONGEST = 200;
let named: string | undefined;

/** `--as NAME`, before or after any command: several people can share an account of the operating system. */
export function addOperatorOption(payung: Command): void {
  payung
    .option('--as <name>', 'who runs the command, as the audit shall have it; else your account’s name', readName)
    .hook('preAction', (_, action) => {
      const { as } = action.optsWithGlobals<{ as?: string }>();
      named = as;
    });
}

/** Who runs the command. What it does is done by Payung itself, on behalf of this person: nobody has proved to be them. */
export function operator(): string {
  return named ?? accountName();
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? '?'}`; // a container may run as an account without a name
  }
}

function readName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > LONGEST)
    throw new InvalidArgumentError(`A name has 1 to ${LONGEST} characters.`);
  return trimmed;
}
