import { figuresIndonesian } from './figuresId';
import { fundsIndonesian } from './fundsId';
import { programmesIndonesian } from './programmesId';
import { staleIndonesian } from './staleId';

/** The words of what configures cover. */
export const configurationIndonesian = {
  stale: staleIndonesian,
  figures: figuresIndonesian,
  funds: fundsIndonesian,
  programmes: programmesIndonesian,
};
