import type { duplicatesIndonesian } from './duplicatesId';

/** The words of the pages on which somebody decides whether two records are of one person. */
export const duplicatesEnglish: typeof duplicatesIndonesian = {
  title: 'Possible duplicates',
  intro: 'Two records that may be of one person. Compare and decide; the decision is remembered.',
  none: 'Nothing to decide',
  noneText: 'As soon as two records are alike, they show here side by side.',
  waiting: '%{total} pair waiting |||| %{total} pairs waiting',
  position: 'Pair %{position} of %{total}',
  pair: 'Two records compared',
  next: 'Next',
  previous: 'Previous',
  one: 'First record',
  other: 'Second record',
  score: 'Likeness %{score} of 100',
  evidence: 'Why they may be the same',
  points: '+%{points}',
  isSame: 'same',
  differs: 'different',
  same: {
    action: 'Same person',
    title: 'Are both the same person?',
    text: 'The decision is remembered, and a merge of the records is proposed. Somebody else approves it.',
  },
  different: {
    action: 'Two people',
    title: 'Are they two different people?',
    text: 'This pair will not be shown again.',
  },
  keys: 'Keyboard: S same person, D two people, left and right arrows to move on.',
  status: 'Status',
  state: { OPEN: 'Waiting', SAME: 'Same person', DIFFERENT: 'Two people' },
};
