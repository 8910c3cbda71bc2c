import { FUNDING_KINDS } from '@payung/shared/ruleParameters';

import type { CreateFundingSourceInput, FundEntryFragment } from '../../generated/graphql';
import type { FormValues } from '../../providers/formValues';
import { numberOf, optionalTextOf, textOf, textsOf } from '../../providers/formValues';

/** How BPJS Ketenagakerjaan calls the groups of participants that governments pay for. */
export const WADAH_CODES = ['SG', 'SA', 'SD', 'SL'] as const;

/** What a form begins with; `version` only where there is one. */
export function valuesOf(fund: FundEntryFragment) {
  const { version, nameId, nameEn, kind, payer, wadahCode, ceilingPerRegion, programmeCodes, legalBasis, source } =
    fund;
  const payerCode = payer?.code ?? null;
  return { version, nameId, nameEn, kind, payerCode, wadahCode, ceilingPerRegion, programmeCodes, legalBasis, source };
}

export function newValues(payerCode: string | null) {
  return {
    code: '',
    nameId: '',
    nameEn: '',
    kind: '',
    payerCode,
    wadahCode: null,
    ceilingPerRegion: null,
    programmeCodes: ['JKK', 'JKM'],
    legalBasis: '',
    source: '',
  };
}

/** What the form says, as the API takes it. */
export function inputIn(values: FormValues): Omit<CreateFundingSourceInput, 'code'> {
  return {
    nameId: textOf(values, 'nameId'),
    nameEn: textOf(values, 'nameEn'),
    kind: FUNDING_KINDS.find((kind) => kind === values['kind']) ?? 'OTHER',
    payerCode: textOf(values, 'payerCode'),
    wadahCode: optionalTextOf(values, 'wadahCode'),
    ceilingPerRegion: numberOf(values, 'ceilingPerRegion'),
    programmeCodes: textsOf(values, 'programmeCodes'),
    legalBasis: optionalTextOf(values, 'legalBasis'),
    source: optionalTextOf(values, 'source'),
  };
}
