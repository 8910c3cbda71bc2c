import type { CategoryField } from '@payung/shared/categoryFields';
import { isPattern } from '@payung/shared/categoryFields';

import type { DesignField } from './design';
import { tidyField } from './design';

export const FIELD_KEY = /^[a-z][a-zA-Z0-9]{0,39}$/;

/**
 * The fields as forms take them, of those that can be shown already: with a key of their own. What is still at fault in
 * one, such as a pattern, is left out of it.
 */
export function definitionsOf(fields: readonly DesignField[], unnamed: string): CategoryField[] {
  const definitions = fields.map(tidyField).flatMap((field) => toDefinition(field, unnamed));
  return definitions.filter(({ key }, index) => definitions.findIndex((other) => other.key === key) === index);
}

function toDefinition(field: DesignField, unnamed: string): CategoryField[] {
  const { key, type, isRequired, isSearchable, choices, minimum, maximum, pattern, helpId, helpEn } = field;
  const { labelId, labelEn } = field;
  if (key === null || !FIELD_KEY.test(key)) {
    return [];
  }
  return [
    {
      key,
      type,
      isRequired,
      isSearchable,
      labels: { id: labelId ?? labelEn ?? unnamed, en: labelEn ?? labelId ?? unnamed },
      ...(type === 'CHOICE' && { choices }),
      ...(minimum !== null && { minimum }),
      ...(maximum !== null && { maximum }),
      ...(pattern !== null && isPattern(pattern) && { pattern }),
      ...(helpId && helpEn && { helps: { id: helpId, en: helpEn } }),
    },
  ];
}

/** `Lama bekerja (tahun)` → `lamaBekerjaTahun`: a key to begin with. */
export function keyFrom(label: string): string {
  const words = label
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/[^a-zA-Z0-9\s]/g, '')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]
    .join('')
    .replace(/^\d+/, '')
    .replace(/^./, (letter) => letter.toLowerCase())
    .slice(0, 40);
}
