export const workersTrailIndonesian = {
  types: { VaultKey: 'kunci data pribadi' },
  did: {
    'worker.register': 'mendaftarkan pekerja %{subject}',
    'worker.change': 'mengubah data pekerja %{subject}',
    'worker.hold': 'menahan pekerja %{subject}',
    'worker.release': 'melepas penahanan pekerja %{subject}',
    'worker.revealNik': 'melihat NIK lengkap pekerja %{subject}',
    'worker.revealContact': 'melihat telepon dan alamat lengkap pekerja %{subject}',
    'vault.registerKey': 'mendaftarkan kunci data pribadi %{subject}',
  },
  fields: {
    sex: 'Jenis kelamin',
    birthDate: 'Tanggal lahir',
    birthPlace: 'Tempat lahir',
    attributes: 'Isian kategori',
    monthlyIncome: 'Penghasilan sebulan (Rp)',
    desil: 'Desil',
    sealed: 'Yang diketahui, tersimpan terkunci',
    sealedChanges: 'Yang berubah, tersimpan terkunci',
    heldAt: 'Ditahan sejak',
    heldReason: 'Alasan ditahan',
  },
};
