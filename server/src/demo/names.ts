/**
 * Names as they are common in Bogor and Bekasi, Sundanese, Betawi and Javanese. They are put together by chance: nobody is
 * meant.
 */
type Names = readonly [string, ...string[]];
const words = (text: string): Names => {
  const [first = '', ...others] = text.trim().split(/\s+/);
  return [first, ...others];
};

export const MEN: Names = words(`
  Asep Ujang Dadang Cecep Deden Encep Endang Jajang Maman Nana Oman Tatang Yayan Wawan Iwan Agus Ahmad Muhamad Abdul Hasan
  Idris Junaedi Mulyadi Sanusi Sarip Rojali Sabeni Naim Slamet Sugeng Bambang Joko Supriyadi Sutrisno Suherman Rahmat Aep Ade
  Atang Dede Didin Eman Enjang Gugun Heri Ija Jaenal Karna Lukman Marwan Nasrudin Odih Pepen Rohim Sahrul Tarya Udin Usman
  Wahyu Yusup Zaenal Acep Amin Aceng Dayat Engkos Kosim Mamat Nurdin Rusdi Saman Topik Uci Yana`);

export const WOMEN: Names = words(`
  Siti Euis Neneng Ai Imas Iis Cucu Yati Lilis Elis Dewi Sri Rini Nur Aminah Patimah Khodijah Maryam Yuyun Titin Nining Enok
  Icah Omah Sumarni Tuti Wiwin Yeni Rina Ratna Lina Kokom Juju Iin Hani Eti Entin Dede Dedeh Cicih Atikah Asih Anih Ani Ade Teti
  Rosita Rukmini Saadah Sarmi Suryati Tini Uum Yoyoh Mimin Nani Neni Ningsih Nyai Oom Pipih Popon Rohmah Sopiah`);

export const MEN_LAST: Names = words(`
  Hidayat Saepuloh Ramdani Permana Kurniawan Setiawan Maulana Firmansyah Sopian Nurjaman Suryana Rohman Hakim Mustopa Gunawan
  Sudrajat Wahyudin Sukmana Kusnadi Saputra Supriatna Nugraha Sobari Hermawan Iskandar Jaelani Komarudin Mansur Nurhadi Pirdaus
  Rustandi Saepudin Samsudin Solihin Subagja Sukarna Sumarna Suparman Sutisna Syamsudin Taryana Wiguna Wijaya Yulianto Anwar
  Apandi Badrudin Cahyana Darmawan Efendi Fauzi Gojali Haerudin Ismail Kartiwa Kosasih Mulyana Nurdiansyah Purnama Rosadi Santoso`);

export const WOMEN_LAST: Names = words(`
  Nurhayati Rohayati Sumiati Maesaroh Komariah Rosmiati Suryati Kurniasih Sulastri Handayani Lestari Rahmawati Fitriani Hasanah
  Jubaedah Solihah Mulyani Aisyah Hayati Julaeha Kurnia Latipah Marlina Nuraeni Oktaviani Puspita Rahayu Sadiah Tarsih Umayah
  Wahyuni Yulianti Zakiah Apriani Badriah Carsih Darsih Farida Hartati Indriani Juariah Kartini Masitoh Nurjanah Permatasari
  Rodiah Saripah Suhartini Sunarti Supriati Susanti Tarmini Wulandari Yuningsih`);

/** What stands before the name of who teaches or leads prayers, also on identity cards. */
export const TITLES_OF_MEN: Names = ['H.', 'Ust.', 'H.', 'Ustadz', 'KH.'];
export const TITLES_OF_WOMEN: Names = ['Hj.', 'Ustadzah', 'Hj.'];

export const BIRTH_PLACES: Names = words(
  'Bogor Bogor Bogor Bogor Bogor Bogor Jakarta Bekasi Bekasi Sukabumi Cianjur Karawang Depok Tangerang Garut Lebak',
);

export const HAMLETS: Names = words(`
  Babakan Cikaret Cibeureum Cijulang Cimanggu Cinangka Gunung Kebon Kandang Leuwi Legok Muara Nanggela Nagrak Nyalindung
  Pabuaran Parakan Pasir Rawa Sawah Sukamaju Sukasari Tajur Tegal Tonjong Warung`);
export const SECOND_OF_HAMLETS: Names = words('Hilir Tonggoh Lebak Kaler Kidul Kulon Wetan Tengah Baru Peuntas');
