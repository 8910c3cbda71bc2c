import type { DemoAccess } from './slices/access/seedDemo.js';

/** What stands on the console of who has started Payung to try it out. */
export interface DemoShown {
  readonly access: DemoAccess;
  /** How many people there are, invented or added since. */
  readonly people: number;
}

export function welcome(address: string, demo: DemoShown | undefined): void {
  console.log(`
Payung is ready.
  Console   ${address}/
  GraphQL   ${address}/graphql (for programs; README.md has a first query)
  Sign in   ${demo ? 'for trying out, as one of these (all of them, and API keys, are in demo.json):' : 'the first administrator: npx payung users add EMAIL'}${demo ? signIns(demo) : ''}
  Database  ${demo ? 'the embedded PostgreSQL (for trying out; set DATABASE_URL for your own)' : 'the one of DATABASE_URL'}${demo ? `\n  People    ${peopleIn(demo)}` : ''}
Stop it with Ctrl-C.`);
}

/** Those of the first regency: one for each role. */
function signIns({ access: { users } }: DemoShown): string {
  const roles = new Set<string>();
  const first = users.filter(({ role }) => !roles.has(role) && roles.add(role));
  return first.map(({ email, password }) => `\n            ${email.padEnd(42)} ${password}`).join('');
}

function peopleIn({ people }: DemoShown): string {
  return people === 0
    ? 'none (started with --empty)'
    : `${people.toLocaleString('en')}, all invented: nobody has these NIKs. For a database without them: npm start -- --empty, in a new folder (PAYUNG_HOME)`;
}
