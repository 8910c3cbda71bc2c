import { kindOf } from '@payung/shared/regionCode';

import { useText } from '../../../providers/useText';
import type { GridRow } from './gridRows';

/** A region above others has seats for itself, too: these are told from the sums of its parts. */
export function useRowName() {
  const t = useText();
  return ({ isOwn, code, name }: GridRow) => {
    const kind = kindOf(code);
    return isOwn && kind !== 'VILLAGE' && kind !== 'WARD' ? t('quotas.grid.own', { name }) : name;
  };
}
