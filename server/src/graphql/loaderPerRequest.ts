import DataLoader from 'dataloader';
import { oncePerRequest } from './oncePerRequest.js';

/** Looks up what fields of many objects ask for at the same moment, in one query; undefined for a key that has nothing. */
export function loaderPerRequest<S extends object, V>(
  load: (services: S, keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
): (services: S, key: string) => Promise<V | undefined> {
  const loaderOf = oncePerRequest(async (services: S) => {
    return new DataLoader<string, V | undefined>(async (keys) => {
      const found = await load(services, keys);
      return keys.map((key) => found.get(key));
    });
  });
  return async (services, key) => (await loaderOf(services)).load(key);
}
