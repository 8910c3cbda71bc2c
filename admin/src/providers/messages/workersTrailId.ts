export const workersTrailIndonesian = {
  types: { VaultKey: 'kunci data pribadi' },
  did: {
    'vault.registerKey': 'mendaftarkan kunci data pribadi %{subject}',
  },
};
