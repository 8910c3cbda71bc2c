import type { WorkerContent } from './workerContent.rules.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What the audit keeps of a person’s content. It is never forgotten there, so of what is sealed it keeps only that it is known,
 * and `sealedChanges` tells which of it changed.
 */
export function trailOf(content: WorkerContent): Fields {
  const { nik: _, details, ...open } = content;
  const known = Object.entries(details).flatMap(([name, value]) => (value === null ? [] : [name]));
  return { ...open, sealed: ['nik', ...known] };
}

/** The same of a change, on both sides. */
export function trailOfChange(before: WorkerContent, after: WorkerContent): { before: Fields; after: Fields } {
  const sealedChanges = Object.entries({ nik: after.nik, ...after.details }).flatMap(([name, value]) => {
    const former: Readonly<Record<string, string | null>> = { nik: before.nik, ...before.details };
    return former[name] === value ? [] : [name];
  });
  return {
    before: trailOf(before),
    after: { ...trailOf(after), ...(sealedChanges.length > 0 ? { sealedChanges } : {}) },
  };
}
