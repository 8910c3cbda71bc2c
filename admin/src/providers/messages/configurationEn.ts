import type { configurationIndonesian } from './configurationId';
import { figuresEnglish } from './figuresEn';
import { staleEnglish } from './staleEn';

export const configurationEnglish: typeof configurationIndonesian = { stale: staleEnglish, figures: figuresEnglish };
