import type { Context } from '../../context.js';
import { headingKey } from '../../sheets/headingKey.rules.js';
import { listCategories } from '../categories/category.service.js';
import { ConfigStatus } from '../categories/category.type.js';
import { listFundingSources } from '../funds/fundingSource.service.js';
import { listProgrammes } from '../programmes/programme.service.js';

/** What people write for categories, programmes and funds, as their codes; undefined for what means nothing. */
export interface QuotaWords {
  /** Null: any category. */
  category(text: string): string | null | undefined;
  programmes(text: string): string[] | undefined;
  fund(text: string): string | undefined;
}

const ANY_CATEGORY = new Set(['semua', 'semuakategori', 'semuapekerja', 'umum', 'any', 'all']);
const BETWEEN = /\s*(?:[+&,;/]|\b(?:dan|and)\b)\s*/i;

/** By code or by name, in either language; case, spaces and signs do not count. */
export async function findQuotaWords(ctx: Context): Promise<QuotaWords> {
  const [categories, programmes, funds] = await Promise.all([
    listCategories(ctx, [ConfigStatus.PUBLISHED]),
    listProgrammes(ctx),
    listFundingSources(ctx, false),
  ]);
  const [ofCategory, ofProgramme, ofFund] = [categories, programmes, funds].map(byWord);
  return {
    category: (text) => (ANY_CATEGORY.has(headingKey(text)) ? null : ofCategory?.get(headingKey(text))),
    programmes(text) {
      const codes = text
        .split(BETWEEN)
        .filter(Boolean)
        .map((one) => ofProgramme?.get(headingKey(one)));
      const known = codes.flatMap((code) => code ?? []);
      return known.length === codes.length && known.length > 0 ? known : undefined;
    },
    fund: (text) => ofFund?.get(headingKey(text)),
  };
}

function byWord(
  things: readonly { readonly code: string; readonly names: { readonly id: string; readonly en: string } }[],
) {
  return new Map(
    things.flatMap(({ code, names }) => [code, names.id, names.en].map((word) => [headingKey(word), code] as const)),
  );
}
