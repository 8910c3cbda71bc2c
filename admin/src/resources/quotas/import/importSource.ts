import type { ImportQuotasInput } from '../../../generated/graphql';
import { ImportQuotaFileDocument } from '../../../generated/graphql';
import type { FormValues } from '../../../providers/formValues';
import { isTicked, optionalTextOf } from '../../../providers/formValues';
import { request } from '../../../providers/graphqlClient';
import { uploadOnce } from '../../../providers/upload';
import { monthOf, textsOf } from '../allocate/allocationValues';

/** From what the form holds; in a preview the server only says what would become of each row. */
export async function importQuotas(values: FormValues, preview: boolean) {
  const input: ImportQuotasInput = {
    uploadId: await uploadOnce(values['file']),
    within: optionalTextOf(values, 'within'),
    fundingSourceCode: optionalTextOf(values, 'fundingSourceCode'),
    programmeCodes: textsOf(values, 'programmeCodes'),
    categoryCode: optionalTextOf(values, 'categoryCode'),
    from: monthOf(values, 'from'),
    to: monthOf(values, 'to'),
    legalBasis: optionalTextOf(values, 'legalBasis'),
    reason: optionalTextOf(values, 'reason'),
    open: isTicked(values, 'open'),
    preview,
  };
  return (await request(ImportQuotaFileDocument, { input })).importQuotas;
}
