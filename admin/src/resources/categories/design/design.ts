import type { CategoryField } from '@payung/shared/categoryFields';

import type { CategoryContentFragment, CategoryContentInput, CategoryPersonaInput } from '../../../generated/graphql';

/** A field while it is being designed: all of it may still be missing. */
export interface DesignField {
  readonly key: string | null;
  readonly type: CategoryField['type'];
  readonly labelId: string | null;
  readonly labelEn: string | null;
  readonly helpId: string | null;
  readonly helpEn: string | null;
  readonly isRequired: boolean;
  readonly isSearchable: boolean;
  /** One a line as they are typed, blank lines too. */
  readonly choices: readonly string[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly pattern: string | null;
}

/** What a version says, as the form of the designer holds it: what is empty there is null. */
export interface Design {
  readonly nameId: string | null;
  readonly nameEn: string | null;
  readonly descriptionId: string | null;
  readonly descriptionEn: string | null;
  readonly kbjiCode: string | null;
  readonly source: string | null;
  readonly eligibility: string | null;
  readonly fields: readonly DesignField[];
  readonly personas: readonly CategoryPersonaInput[];
}

export const EMPTY_FIELD: DesignField = {
  key: null,
  type: 'TEXT',
  labelId: null,
  labelEn: null,
  helpId: null,
  helpEn: null,
  isRequired: false,
  isSearchable: false,
  choices: [],
  minimum: null,
  maximum: null,
  pattern: null,
};

export const EMPTY_DESIGN: Design = {
  nameId: null,
  nameEn: null,
  descriptionId: null,
  descriptionEn: null,
  kbjiCode: null,
  source: null,
  eligibility: null,
  fields: [],
  personas: [],
};

interface Version extends CategoryContentFragment {
  readonly personas?: readonly (CategoryPersonaInput & { readonly actual?: unknown; readonly clause?: unknown })[];
}

/** What a version of a category says; without its personas where they were not asked for. */
export function designOf({ fields, personas = [], ...version }: Version): Design {
  const { nameId, nameEn, descriptionId, descriptionEn, kbjiCode, source, eligibility } = version;
  return {
    nameId,
    nameEn,
    descriptionId,
    descriptionEn,
    kbjiCode,
    source,
    eligibility,
    fields: fields.map(({ required, searchable, choices, ...field }) => ({
      ...field,
      isRequired: required,
      isSearchable: searchable,
      choices: choices ?? [],
    })),
    personas: personas.map(({ actual: _actual, clause: _clause, ...persona }) => persona),
  };
}

/** As it is sent: trimmed, and of each field what its type has. */
export function inputOf(design: Design): CategoryContentInput {
  const fields = design.fields.map(tidyField);
  const keys = fields.map(({ key }) => key);
  return {
    nameId: tidy(design.nameId) ?? '',
    nameEn: tidy(design.nameEn) ?? '',
    descriptionId: tidy(design.descriptionId),
    descriptionEn: tidy(design.descriptionEn),
    kbjiCode: tidy(design.kbjiCode),
    source: tidy(design.source),
    eligibility: tidy(design.eligibility),
    fields: fields.map(({ key, labelId, labelEn, choices, ...field }) => ({
      ...field,
      key: key ?? '',
      labelId: labelId ?? '',
      labelEn: labelEn ?? '',
      choices: field.type === 'CHOICE' ? [...choices] : null,
    })),
    // What a field that was removed asked for nobody sees any more, so nobody could take it out by hand.
    personas: design.personas.map((persona) => ({ ...persona, attributes: only(keys, persona.attributes) })),
  };
}

/** Without what is blank, and without what another type would have. */
export function tidyField(field: DesignField): DesignField {
  const { type, choices } = field;
  const isBounded = type === 'TEXT' || type === 'NUMBER';
  return {
    ...field,
    key: tidy(field.key),
    labelId: tidy(field.labelId),
    labelEn: tidy(field.labelEn),
    helpId: tidy(field.helpId),
    helpEn: tidy(field.helpEn),
    choices: type === 'CHOICE' ? choices.flatMap((choice) => tidy(choice) ?? []) : [],
    minimum: isBounded ? field.minimum : null,
    maximum: isBounded ? field.maximum : null,
    pattern: type === 'TEXT' ? tidy(field.pattern) : null,
  };
}

const tidy = (text: string | null): string | null => text?.trim() || null;

const only = (keys: readonly (string | null)[], attributes: unknown) =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).filter(([key, value]) => keys.includes(key) && value !== null && value !== ''),
  );
