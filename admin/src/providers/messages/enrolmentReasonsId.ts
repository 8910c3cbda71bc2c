/** Reasons that are given most often. They are kept with the enrolment as they stand here, or as somebody changes them. */
export const enrolmentReasonsIndonesian = {
  enrolmentReasons: {
    resubmit: {
      repaired: 'Data sudah diperbaiki sesuai KTP.',
      asIs: 'Data sudah diperiksa kembali dan memang benar.',
    },
    return: {
      nik: 'NIK tidak sama dengan KTP. Mohon diperiksa.',
      name: 'Nama tidak sama dengan KTP. Mohon diperbaiki.',
      birthDate: 'Tanggal lahir tidak sama dengan KTP. Mohon diperbaiki.',
      address: 'Alamat tidak sesuai dengan tempat tinggal sekarang.',
      category: 'Pekerjaan tidak sesuai dengan kategori yang dipilih.',
      incomplete: 'Keterangan pekerjaan belum lengkap.',
      duplicate: 'Mungkin orang yang sama dengan data lain. Mohon dipastikan.',
    },
    reject: {
      covered: 'Sudah terlindungi dari dana lain.',
      notVulnerable: 'Bukan pekerja rentan: karyawan perusahaan atau tidak bekerja.',
      criteria: 'Tidak memenuhi syarat kategori.',
      age: 'Usia sudah 65 tahun atau lebih.',
      moved: 'Sudah pindah dan tidak tinggal di sini lagi.',
      died: 'Sudah meninggal dunia.',
      twice: 'Orang yang sama sudah diusulkan.',
    },
    withdraw: { mistake: 'Salah usul.', unwilling: 'Yang bersangkutan tidak bersedia.' },
    end: { employed: 'Sudah menjadi pekerja penerima upah.' },
  },
};
