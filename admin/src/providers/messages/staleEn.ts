import type { staleIndonesian } from './staleId';

export const staleEnglish: typeof staleIndonesian = {
  title: 'Somebody else has just changed this',
  text: 'Your change is not saved yet. Compare, then choose.',
  loading: 'Getting the newest version…',
  field: 'Field',
  newest: 'Newest version',
  mine: 'What you wrote',
  untouched: 'not changed by you',
  conflict: 'Both of you have changed it',
  none: 'empty',
  same: 'It says the same as what you wrote.',
  gone: 'This was retired or withdrawn, so it cannot be changed any more.',
  takeNewest: 'Take the newest version',
  putMine: 'Save my changes on top of it',
  putMineHint: 'What you have not changed follows the newest version.',
};
