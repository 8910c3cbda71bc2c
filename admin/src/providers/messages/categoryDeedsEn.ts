/** What was done to a category, as the trail tells it after the name of who did it. */
export const categoryDeedsEnglish = {
  'category.ship': 'added the shipped categories',
  'category.draft': 'made a draft of %{subject}',
  'category.changeDraft': 'changed the draft of %{subject}',
  'category.discardDraft': 'discarded the draft of %{subject}',
  'category.publish': 'published %{subject}',
  'category.restore': 'put an older version of %{subject} into force again',
  'category.retire': 'retired %{subject}',
};
