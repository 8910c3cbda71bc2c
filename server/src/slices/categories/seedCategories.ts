import type { Services } from '../../context.js';
import { transact } from '../../transact.js';
import { recordEvent } from '../audit/recordEvent.js';

interface ShippedCategory {
  readonly code: string;
  readonly parentCode?: string;
  readonly names: { readonly id: string; readonly en: string };
  readonly descriptions?: { readonly id: string; readonly en: string };
  readonly kbjiCode?: string;
  readonly source: string;
}

/** The occupations that the first users cover; the KBJI codes are BPS’s (KBJI 2026), where one is known. */
const SHIPPED_CATEGORIES: readonly ShippedCategory[] = [
  {
    code: 'pekerja-keagamaan',
    names: { id: 'Pekerja keagamaan', en: 'Religious workers' },
    source: 'metropolitan.id 2025-12-18; antaranews.com 2025',
  },
  {
    code: 'marbot',
    parentCode: 'pekerja-keagamaan',
    names: { id: 'Marbot', en: 'Mosque caretakers' },
    descriptions: {
      id: 'Penjaga dan pengurus harian masjid, musala, atau rumah ibadah lain.',
      en: 'Who keeps a mosque, a prayer house or another house of worship from day to day.',
    },
    kbjiCode: '5153.04',
    source: 'metropolitan.id 2025-12-18',
  },
  {
    code: 'guru-ngaji',
    parentCode: 'pekerja-keagamaan',
    names: { id: 'Guru ngaji', en: 'Quran teachers' },
    source: 'metropolitan.id 2025-12-18; no KBJI entry of that name was found',
  },
  {
    code: 'nelayan',
    names: { id: 'Nelayan', en: 'Fishers' },
    kbjiCode: '6222',
    source: 'antaranews.com 2025; KBJI 6222.02 on the coast, 6222.03 inland',
  },
  {
    code: 'relawan-bencana',
    names: { id: 'Relawan bencana', en: 'Disaster volunteers' },
    source: 'antaranews.com 2025; no KBJI entry of that name was found',
  },
  { code: 'petani', names: { id: 'Petani', en: 'Farmers' }, source: 'antaranews.com 2025' },
  {
    code: 'pelaku-umkm',
    names: { id: 'Pelaku UMKM', en: 'Owners of micro and small businesses' },
    source: 'antaranews.com 2025; a size of business, no occupation',
  },
  { code: 'pedagang', names: { id: 'Pedagang', en: 'Traders' }, source: 'bogor.disway.id 2025-11-24' },
  {
    code: 'pekerja-bangunan',
    names: { id: 'Pekerja bangunan', en: 'Construction workers' },
    kbjiCode: '7112.01',
    source: 'bogor.disway.id 2025-11-24',
  },
];

/** In force before the first cover that the sources tell of. */
const FROM = new Date('2025-01-01');

/** Adds the categories that Payung brings and the database has not; what is there stays as it is. */
export async function seedCategories(services: Services): Promise<void> {
  const held = await services.db.workerCategory.findMany({ select: { code: true } });
  const missing = SHIPPED_CATEGORIES.filter(({ code }) => !held.some((one) => one.code === code));
  if (missing.length === 0) return;
  await transact(services, async (services) => {
    const { db, clock } = services;
    for (const { code, parentCode = null, ...content } of missing) {
      await db.workerCategory.create({ data: { code, parentCode } });
      await db.categoryVersion.create({
        data: {
          categoryCode: code,
          version: 1,
          ...content,
          fields: [],
          personas: [],
          publishedFrom: FROM,
          publishedAt: clock(),
        },
      });
    }
    await recordEvent(services, {
      action: 'category.ship',
      subject: { type: 'WorkerCategory' },
      after: { codes: missing.map(({ code }) => code) },
    });
  });
}
