import { useToday } from '../../components/useToday';
import { useDay, useText } from '../../providers/useText';
import { ageOn } from './age';

/** A person’s birth date as lists and records show it: “12 Mei 1980 (46 tahun)”. */
export function useBorn() {
  const t = useText();
  const day = useDay();
  const today = useToday();
  return (birthDate: string) => `${day(birthDate)} (${t('workers.age', { age: ageOn(today, birthDate) })})`;
}
