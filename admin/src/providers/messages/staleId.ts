/** When somebody else has changed the record that is being changed. */
export const staleIndonesian = {
  title: 'Data ini baru saja diubah orang lain',
  text: 'Perubahan Anda belum disimpan. Bandingkan dahulu, lalu pilih.',
  loading: 'Mengambil versi terbaru…',
  field: 'Isian',
  newest: 'Versi terbaru',
  mine: 'Tulisan Anda',
  untouched: 'tidak Anda ubah',
  conflict: 'Anda dan orang lain sama-sama mengubahnya',
  none: 'kosong',
  same: 'Isinya sama dengan tulisan Anda.',
  gone: 'Data ini sudah dihentikan atau ditarik, jadi tidak dapat diubah lagi.',
  takeNewest: 'Pakai versi terbaru',
  putMine: 'Simpan perubahan saya di atasnya',
  putMineHint: 'Isian yang tidak Anda ubah mengikuti versi terbaru.',
};
