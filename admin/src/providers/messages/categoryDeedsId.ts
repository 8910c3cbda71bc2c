/** What was done to a category, as the trail tells it after the name of who did it. */
export const categoryDeedsIndonesian = {
  'category.ship': 'menyediakan kategori bawaan',
  'category.draft': 'membuat rancangan %{subject}',
  'category.changeDraft': 'mengubah rancangan %{subject}',
  'category.discardDraft': 'membuang rancangan %{subject}',
  'category.publish': 'menerbitkan %{subject}',
  'category.restore': 'memberlakukan kembali versi lama %{subject}',
  'category.retire': 'menghentikan %{subject}',
};
