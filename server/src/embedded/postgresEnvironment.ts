/**
 * The environment of PostgreSQL's processes: only what programs need to run. Our own variables stay out, since they hold secrets
 * and since PGDATA, PGPORT and the like would be obeyed; LC_ALL=C keeps the messages English, because some of
 * them are read here; TZ spares initdb a search for the name of the system's time zone.
 */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const inherited = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' };
}
