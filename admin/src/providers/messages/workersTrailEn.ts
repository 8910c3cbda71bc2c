import type { workersTrailIndonesian } from './workersTrailId';

export const workersTrailEnglish: typeof workersTrailIndonesian = {
  types: { VaultKey: 'key of personal data' },
  did: {
    'worker.register': 'registered the worker %{subject}',
    'worker.change': 'changed the worker %{subject}',
    'worker.hold': 'put the worker %{subject} on hold',
    'worker.release': 'lifted the hold on the worker %{subject}',
    'worker.revealNik': 'saw the whole national id of the worker %{subject}',
    'worker.revealContact': 'saw the whole phone number and address of the worker %{subject}',
    'vault.registerKey': 'registered the key %{subject} of personal data',
  },
  fields: {
    sex: 'Sex',
    birthDate: 'Birth date',
    birthPlace: 'Place of birth',
    attributes: 'Fields of the category',
    monthlyIncome: 'Monthly income (Rp)',
    desil: 'Welfare decile',
    sealed: 'What is known, kept sealed',
    sealedChanges: 'What changed, kept sealed',
    heldAt: 'On hold since',
    heldReason: 'Why on hold',
  },
};
