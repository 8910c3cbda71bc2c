import type { enrolmentProposalIndonesian } from './enrolmentProposalId';

export const enrolmentProposalEnglish: typeof enrolmentProposalIndonesian = {
  enrolmentProposal: {
    action: 'Propose people',
    title: 'Propose people',
    intro: 'Choose who, which months and which quota. The seats are reserved at once; then somebody else verifies.',
    people: 'Who is proposed',
    search: 'Search workers by name',
    remove: 'Do not propose %{name}',
    notHere: 'You may not propose this person.',
    seat: 'Months and quota',
    reversed: 'The last month comes before the first.',
    quota: 'From the quota',
    noQuota: 'No open quota has seats left for all these people and months.',
    cost: '%{people} person, %{months} months: %{total} (%{each} each). |||| %{people} people, %{months} months: %{total} (%{each} each).',
    short: 'Only %{count} seats are left: the last ones get none.',
    override: 'People whom the rule does not allow',
    overrideReason: 'Why against the rule',
    overrideHint: 'Used only for those whom the rule of their category does not allow. Kept with the proposal.',
    confirm: 'Propose %{count} person |||| Propose %{count} people',
    doneTitle: 'What became of it',
    done: '%{count} person was proposed and waits to be verified. |||| %{count} people were proposed and wait to be verified.',
    again: 'Propose others',
  },
};
