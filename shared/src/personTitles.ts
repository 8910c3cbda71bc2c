/** The words around and in names of people in Indonesia that are written in many ways, for `nameKey`. */

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Before a name: of faith, of learning, of politeness; and of the dead, which lists write behind it. */
export const TITLES: ReadonlySet<string> = new Set(
  words(`
    h hj hjh haji hajjah hajah kh k.h kiai kyai kiyai ky
    ust ustd ustz ustad ustadz ustaz ustadzah ustazah usth
    prof dr drg drh drs dra ir apt ns
    bpk bp bapak pak ibu bu sdr sdri tn ny nn
    alm almh almarhum almarhumah
  `),
);

/** Behind a name, without dots and spaces. */
export const DEGREES: ReadonlySet<string> = new Set(
  words(`
    sh se si ss st sp sag sagr sap sars sds sei sesy sfarm sfil sgz shi shum shut sip sipem sikom
    sked skeb skel skep skg skh skm skom skomp sksi smn som spd spdi spdk spsi spt spi sptk ssi ssn ssos ssosi
    ssy stp sth sthi str strkeb strkes strkep strt stp ssit sst stpd
    ama amak amd amdkeb amdkep amdkom amdpd amkeb amkep amkl ap
    ba bba bsc beng bed
    ma mag mak map mars mba me mei meng mesy mfarm mfil mh mhi mhum mip mkes mkep mkeb mkm mkn mkom mm mmpd mmsi
    mpd mpdi mpsi mp mph ms msc msi msn msos mt mth mti mua
    lc ners phd edd gr cpa ak ca sked spog spa spb
  `),
);

/** Short forms that stand for a word only where a name begins, with more to follow. */
export const FIRST_WORDS: ReadonlyMap<string, string> = new Map([
  ['st', 'siti'],
  ['sti', 'siti'],
  ['m', 'muhamad'],
  ['tb', 'tubagus'],
  ['rd', 'raden'],
  ['rdn', 'raden'],
]);

/** Ways to write one word, after its sounds were folded; the last of each line is what they become. */
export const FORMS: ReadonlyMap<string, string> = new Map(
  [
    'moh muh mhd mohd muhd mo mu mohad muhad mohamad mohamat mohamed muhamed muhamat muhamad',
    'ah ahm ahd ahmat akmad akmat ahmed ahmad',
    'abd abdl abdul',
    'nor noer nour nur',
    'sit siti',
    'binti binte bt bin',
  ].flatMap((line) => {
    const forms = words(line);
    const last = forms.at(-1) ?? '';
    return forms.map((form) => [form, last] as const);
  }),
);
