/**
 * Loads once for one request what its fields ask for again and again. For small tables that are read as a whole; the
 * services of a transaction are others than those of the request, so it reads anew.
 */
export function oncePerRequest<S extends object, T>(load: (services: S) => Promise<T>): (services: S) => Promise<T> {
  const loaded = new WeakMap<S, Promise<T>>();
  return (services) => {
    const known = loaded.get(services);
    if (known) return known;
    const loading = load(services);
    loaded.set(services, loading);
    return loading;
  };
}
