import { useNumberFormat, useText } from '../../providers/useText';

export interface Seats {
  readonly seats: number;
  readonly reserved: number;
  readonly committed: number;
  readonly available: number;
}

/** "250 kursi: 10 terpakai, 5 dipesan, 235 tersisa": what a bar shows, in words. */
export function useSeatsSentence() {
  const t = useText();
  const format = useNumberFormat();
  return ({ seats, reserved, committed, available }: Seats) =>
    t('quotas.sentence', {
      seats: format(seats),
      reserved: format(reserved),
      committed: format(committed),
      available: format(available),
    });
}
