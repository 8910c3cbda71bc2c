/**
 * The settings of the embedded PostgreSQL, given on its command line at every start: a file in the data folder would keep
 * the settings of the day it was made.
 */
export function settingsFor(options: { port: number; isEphemeral: boolean }): string[] {
  const settings = {
    ...everywhere,
    ...(options.isEphemeral ? forTests : forLaptops),
    port: String(options.port),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const everywhere = {
  cluster_name: 'payung',
  listen_addresses: '127.0.0.1',
  // Paths of sockets are limited to some 100 characters, which a deep checkout exceeds; and Windows has none.
  unix_socket_directories: '',
  jit: 'off',
  // No replica hangs on this database. Without one, loading the regions of the whole country writes far less WAL.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
};

const forLaptops = {
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_wal_size: '512MB',
};

/** Nothing here outlives the run, so nothing needs to survive a power cut. */
const forTests = {
  max_connections: '200',
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '1GB',
  checkpoint_timeout: '1h',
  // Three waiting worker processes fewer; the data of a test is in the cache.
  io_method: 'sync',
  autovacuum: 'off',
};
