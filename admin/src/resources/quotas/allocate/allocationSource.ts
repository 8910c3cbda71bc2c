import type { AllocateQuotasInput, CopyQuotasInput, OpenQuotasInput } from '../../../generated/graphql';
import { AllocateQuotasDocument, CopyQuotasDocument, OpenQuotasDocument } from '../../../generated/graphql';
import type { FormValues } from '../../../providers/formValues';
import { isTicked, numberOf, optionalTextOf, textOf } from '../../../providers/formValues';
import { request } from '../../../providers/graphqlClient';
import { TARGETS, monthOf, textsOf } from './allocationValues';

/** From what the form holds; in a preview the server only says what would be given. */
export async function allocateQuotas(values: FormValues, preview: boolean) {
  const input: AllocateQuotasInput = {
    within: textOf(values, 'within'),
    regionTypes: TARGETS.filter((type) => textsOf(values, 'regionTypes').includes(type)),
    seatsPerRegion: numberOf(values, 'seatsPerRegion') ?? 0,
    fundingSourceCode: textOf(values, 'fundingSourceCode'),
    programmeCodes: textsOf(values, 'programmeCodes'),
    categoryCode: optionalTextOf(values, 'categoryCode'),
    from: monthOf(values, 'from'),
    to: monthOf(values, 'to'),
    legalBasis: optionalTextOf(values, 'legalBasis'),
    reason: optionalTextOf(values, 'reason'),
    open: isTicked(values, 'open'),
    preview,
  };
  return (await request(AllocateQuotasDocument, { input })).allocateQuotas;
}

export async function copyQuotas(values: FormValues, preview: boolean) {
  const fund = optionalTextOf(values, 'fundingSourceCodes');
  const category = optionalTextOf(values, 'categoryCodes');
  const input: CopyQuotasInput = {
    within: textOf(values, 'within'),
    fromYear: numberOf(values, 'fromYear') ?? 0,
    toYear: numberOf(values, 'toYear') ?? 0,
    fundingSourceCodes: fund === null ? null : [fund],
    categoryCodes: category === null ? null : [category],
    legalBasis: optionalTextOf(values, 'legalBasis'),
    reason: optionalTextOf(values, 'reason'),
    preview,
  };
  return (await request(CopyQuotasDocument, { input })).copyQuotas;
}

export async function openDrafts(values: FormValues, preview: boolean) {
  const fund = optionalTextOf(values, 'fundingSourceCodes');
  const input: OpenQuotasInput = {
    within: textOf(values, 'within'),
    year: numberOf(values, 'year') ?? 0,
    fundingSourceCodes: fund === null ? null : [fund],
    reason: optionalTextOf(values, 'reason'),
    preview,
  };
  return (await request(OpenQuotasDocument, { input })).openQuotas;
}
