/** What a column of a list of people can say; besides, `attributes.…` for each field of a category. */
export const PERSON_COLUMNS = [
  'nik',
  'name',
  'sex',
  'birthPlace',
  'birthDate',
  'birthPlaceAndDate',
  'motherName',
  'address',
  'rt',
  'rw',
  'rtRw',
  'code',
  'village',
  'district',
  'regency',
  'phone',
  'email',
  'category',
  'monthlyIncome',
  'desil',
] as const;

export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** The words that people write above them; case, spaces, signs and remarks in brackets do not count. */
export const HEADINGS: readonly (readonly [PersonColumn, readonly string[]])[] = [
  [
    'nik',
    words(`NIK; No NIK; Nomor NIK; NIK KTP; KTP; No KTP; Nomor KTP; No KTP/NIK; NIK/No KTP; No KTP-el; No e-KTP; No Induk Kependudukan;
      Nomor Induk Kependudukan; NIK sesuai KTP; No Identitas; Nomor Identitas; National ID`),
  ],
  [
    'name',
    words(`Nama; Nama Lengkap; Nama KTP; Nama sesuai KTP; Nama Lengkap sesuai KTP; Nama Peserta; Nama Pekerja; Nama Calon Peserta; Nama Tenaga Kerja;
      Nama Penerima; Nama Warga; Nama Penduduk; Nama TK; Nm Lengkap; Name; Full Name`),
  ],
  ['sex', words(`JK; J/K; L/P; LP; L P; Jenis Kelamin; Jns Kelamin; Jenis Kel; Jenkel; Jns Kel; Kelamin; Gender; Sex`)],
  [
    'birthPlace',
    words(
      `Tempat Lahir; Tmp Lahir; Tmpt Lahir; Tempat Kelahiran; Kota Lahir; Kota Kelahiran; Birth Place; Place of Birth`,
    ),
  ],
  [
    'birthDate',
    words(
      `Tanggal Lahir; Tgl Lahir; Tgl. Lhr; Tanggal Kelahiran; Tgl Kelahiran; TglLahir; Lahir; Birth Date; Date of Birth; DOB`,
    ),
  ],
  [
    'birthPlaceAndDate',
    words(`Tempat, Tanggal Lahir; Tempat/Tanggal Lahir; Tempat dan Tanggal Lahir; Tempat & Tanggal Lahir; Tempat, Tgl Lahir; Tempat/Tgl Lahir;
      Tempat dan Tgl Lahir; Tempat Tgl. Lahir; Tempat & Tgl Lahir; Tmpt/Tgl Lahir; Tmp Tgl Lahir; TTL; T.T.L`),
  ],
  [
    'motherName',
    words(
      `Nama Ibu Kandung; Nama Ibu; Ibu Kandung; Nama Gadis Ibu Kandung; Nama Ibu Kandung sesuai KK; Mother’s Name; Mother Name`,
    ),
  ],
  [
    'address',
    words(
      `Alamat; Alamat Lengkap; Alamat KTP; Alamat sesuai KTP; Alamat Rumah; Alamat Domisili; Alamat Tinggal; Alamat Tempat Tinggal; Address`,
    ),
  ],
  ['rt', words(`RT; No RT; Rukun Tetangga`)],
  ['rw', words(`RW; No RW; Rukun Warga`)],
  ['rtRw', words(`RT/RW; RT RW; RT dan RW; RT & RW`)],
  [
    'code',
    words(
      `Kode Wilayah; Kode Desa; Kode Kelurahan; Kode Desa/Kel; Kode Desa/Kelurahan; Kode Kemendagri; Kode Wil; Region Code`,
    ),
  ],
  [
    'village',
    words(`Desa; Kelurahan; Kel; Ds; Desa/Kel; Desa/Kelurahan; Kel/Desa; Kelurahan/Desa; Nama Desa; Nama Kelurahan; Nama Desa/Kel; Nama Desa/Kelurahan;
      Desa atau Kelurahan; Village; Ward`),
  ],
  ['district', words(`Kecamatan; Kec; Nama Kecamatan; Kecamatan KTP; District; Subdistrict`)],
  [
    'regency',
    words(`Kabupaten; Kab; Kota; Kab/Kota; Kabupaten/Kota; Kota/Kabupaten; Kota/Kab; Nama Kabupaten; Regency; City`),
  ],
  [
    'phone',
    words(`No HP; Nomor HP; HP; No Handphone; Nomor Handphone; Handphone; No Telp; No Tlp; No Tlpn; No Telepon; Nomor Telepon; Telepon; Telp; No WA; Nomor WA; WA;
      WhatsApp; No WhatsApp; No HP/WA; No HP/Telp; No Telp/HP; No HP/WhatsApp; Telp/HP; HP/WA; No Kontak; Kontak; Nomor Ponsel; Ponsel; Phone; Phone Number; Mobile`),
  ],
  ['email', words(`Email; E-mail; Alamat Email; Surel; Email Address`)],
  [
    'category',
    words(`Kategori; Kategori Pekerja; Kategori Pekerjaan; Kategori Peserta; Pekerjaan; Jenis Pekerjaan; Jenis Pekerja; Jns Pekerjaan; Profesi; Mata Pencaharian;
      Pekerjaan/Profesi; Jenis Pekerjaan/Profesi; Bidang Pekerjaan; Category; Occupation; Job`),
  ],
  [
    'monthlyIncome',
    words(`Penghasilan; Penghasilan per Bulan; Penghasilan/Bulan; Penghasilan Sebulan; Penghasilan Bulanan; Rata-rata Penghasilan; Pendapatan; Pendapatan per Bulan;
      Pendapatan/Bulan; Upah; Gaji; Upah/Penghasilan; Besar Penghasilan; Income; Monthly Income`),
  ],
  ['desil', words(`Desil; Desil DTSEN; Desil P3KE; Desil Kesejahteraan; Peringkat Desil; Decile; Welfare Decile`)],
];

/** What lists have besides, and nothing here takes: known, so that nobody guesses. */
export const OTHER_HEADINGS: readonly string[] =
  words(`No; Nomor; No Urut; Nomor Urut; Nmr; Keterangan; Ket; Catatan; Tanda Tangan; TTD; Paraf; No KK; Nomor KK; No Kartu Keluarga;
  Kartu Keluarga; Umur; Usia; Agama; Status; Status Perkawinan; Status Kawin; Pendidikan; Pendidikan Terakhir; Foto; KPJ; No KPJ; Nomor KPJ; NPP; NPWP; Kewarganegaraan;
  Golongan Darah; Provinsi; Propinsi; Kode Pos; Dusun; Program; Bulan Awal; Jumlah Bulan; Sumber Dana; Kode Wadah; Iuran; Nama Ahli Waris; Ahli Waris; Nama Ayah;
  Nama Suami; Nama Istri; No Rekening; Rekening; Bank; Tanggal Daftar; Tgl Daftar; Tanggal Input; Remarks; Notes; Signature; Age`);

/** Said in headings beside what they mean: “Nama Calon Peserta”, “Alamat (sesuai KTP)”. */
export const BESIDE: ReadonlySet<string> = new Set(
  words(`peserta; calon; penerima; pekerja; sesuai; dengan; di; pada; ktp; ktpel; ektp; lengkap; tenaga; kerja; penduduk; warga; yang; diusulkan; bersangkutan; manfaat;
    bantuan; bpjs; bpu; tk; data; asli; wajib; diisi; dd; mm; yyyy; tahun; bulan; tanggal; format; teks; contoh; 16; digit; angka; aktif; saat; ini; tinggal; domisili; rentan`),
);

function words(text: string): string[] {
  return text.split(';').map((word) => word.trim().replace(/\s+/g, ' '));
}
