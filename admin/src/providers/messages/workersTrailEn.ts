import type { workersTrailIndonesian } from './workersTrailId';

export const workersTrailEnglish: typeof workersTrailIndonesian = {
  types: { VaultKey: 'key of personal data' },
  did: {
    'vault.registerKey': 'registered the key %{subject} of personal data',
  },
};
