import type { configurationIndonesian } from './configurationId';
import { figuresEnglish } from './figuresEn';
import { fundsEnglish } from './fundsEn';
import { programmesEnglish } from './programmesEn';
import { staleEnglish } from './staleEn';

export const configurationEnglish: typeof configurationIndonesian = {
  stale: staleEnglish,
  figures: figuresEnglish,
  funds: fundsEnglish,
  programmes: programmesEnglish,
};
