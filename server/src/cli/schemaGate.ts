import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compareVersions } from '../schemaGate/compareVersions.js';
import { readDeclarations } from '../schemaGate/declarations.js';
import { readHistory } from '../schemaGate/readHistory.js';

/** Fails when the contract breaks its clients without saying so. Part of `npm run check`. */
const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const history = await readHistory(file);
if (history === null) {
  console.log('Nothing is compared: there is no git, or this is not its repository.');
  // There, the gate would be open without anyone noticing.
  process.exit(process.env['CI'] === 'true' ? 1 : 0);
}

const versions = [...history.versions, { name: 'the working tree', text: await readFile(file, 'utf8') }];
const declarations = readDeclarations(await readFile(new URL('../../schema.breaking.json', import.meta.url), 'utf8'));
const { undeclared, leftovers } = await compareVersions(versions, declarations);

console.log(`Compared ${history.versions.length} landed versions of the contract and the working tree.`);
if (!history.isComplete) console.log('This is a shallow clone: what landed before its oldest commit is not compared.');
for (const { change, from, to } of undeclared) {
  console.log(`Breaking and not declared: ${JSON.stringify(change)} (between ${from} and ${to}).`);
}
if (undeclared.length > 0) {
  console.log(
    'Keep the old form and deprecate it; or declare { "change": the words in quotes, "reason": … } in server/schema.breaking.json.',
  );
}
// The change may have landed before the oldest commit of a shallow clone.
for (const change of history.isComplete ? leftovers : []) {
  console.log(`Declared in server/schema.breaking.json, but occurs nowhere: ${JSON.stringify(change)}. Remove it.`);
}
const isFine = undeclared.length === 0 && (leftovers.length === 0 || !history.isComplete);
process.exitCode = isFine ? 0 : 1;
