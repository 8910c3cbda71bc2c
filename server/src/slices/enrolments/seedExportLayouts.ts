import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';

/**
 * No official template of the columns for many participants (BPU) was found: these are neutral ones. The workplace and the hours
 * are fields of categories that ask for them.
 */
const NEUTRAL = {
  code: 'netral',
  names: { id: 'Kolom netral BPU', en: 'Neutral columns of BPU' },
  columns: [
    ['rowNumber', 'no'],
    ['nik', 'NIK'],
    ['name', 'nama_ktp'],
    ['birthPlace', 'tempat_lahir'],
    ['birthDate', 'tanggal_lahir'],
    ['sex', 'jenis_kelamin'],
    ['motherName', 'nama_ibu_kandung'],
    ['address', 'alamat'],
    ['rt', 'RT'],
    ['rw', 'RW'],
    ['village', 'desa'],
    ['district', 'kecamatan'],
    ['regionCode', 'kode_wilayah'],
    ['phone', 'no_hp'],
    ['email', 'email'],
    ['category', 'jenis_pekerjaan'],
    ['attributes.workplace', 'lokasi_kerja'],
    ['attributes.worksFrom', 'jam_kerja_mulai'],
    ['attributes.worksTo', 'jam_kerja_selesai'],
    ['income', 'penghasilan'],
    ['programmes', 'program'],
    ['from', 'bulan_awal'],
    ['months', 'jumlah_bulan'],
    ['fund', 'sumber_dana'],
    ['wadahCode', 'kode_wadah'],
  ].map(([field = '', heading = '']) => ({ field, heading })),
};

/** Adds the layout to begin with, unless it is there: what became of it stays. */
export async function seedExportLayouts(services: Services): Promise<void> {
  if ((await services.db.exportLayout.count({ where: { code: NEUTRAL.code } })) > 0) return;
  await transact(services, async (services) => {
    await services.db.exportLayout.create({ data: NEUTRAL });
    await recordEvent(services, {
      action: 'exportLayout.ship',
      subject: { type: 'ExportLayout', id: NEUTRAL.code },
      after: { names: NEUTRAL.names, columns: NEUTRAL.columns },
    });
  });
}
