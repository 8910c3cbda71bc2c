import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FundingKind } from '../../generated/prisma/enums.js';
import { RupiahScalar } from '../../graphql/scalars.js';

registerEnumType(FundingKind, {
  name: 'FundingKind',
  description: 'Whose money it is.',
  valuesConfig: {
    PROVINCE_BUDGET: { description: 'The budget of a province (APBD provinsi).' },
    REGENCY_BUDGET: { description: 'The budget of a regency (APBD kabupaten).' },
    CITY_BUDGET: { description: 'The budget of a city (APBD kota).' },
    VILLAGE_GRANT: { description: 'Money that a regency gives to its villages (bantuan keuangan desa).' },
    VILLAGE_BUDGET: { description: 'A village’s own budget (APBDes).' },
    OTHER: { description: 'Another payer: a company, a foundation, the workers themselves.' },
  },
});

@ObjectType({ description: 'Whose budget pays contributions.', simpleResolvers: true })
export class FundingSource {
  @Field(() => ID, { description: 'Its key, `apbd-kab-bogor`.' })
  code: string;

  @Field(() => FundingKind, { description: 'Whose money it is; reliefs depend on it.' })
  kind: FundingKind;

  @Field(() => String, {
    nullable: true,
    description: 'How BPJS Ketenagakerjaan calls the group of participants (wadah): `SG`, `SD`, `SA`, `SL`.',
  })
  wadahCode: string | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What it may pay for one region in a year at most; null: without a ceiling.',
  })
  ceilingPerRegion: number | null;

  @Field(() => [ID], { description: 'The codes of the programmes that it may pay.' })
  programmeCodes: string[];

  @Field(() => String, { nullable: true, description: 'The regulation, `Perbup Bogor 48/2025`.' })
  legalBasis: string | null;

  @Field(() => String, { nullable: true, description: 'Where that was read.' })
  source: string | null;

  @Field(() => Boolean, { description: 'Whether nothing new may be paid by it.' })
  isRetired: boolean;

  @Field(() => Int, { description: 'Counts its changes; a change names the one that it was made from.' })
  version: number;

  @Field(() => [String], {
    description: 'The mutations that the viewer may use on it: `changeFundingSource`, `retireFundingSource`.',
  })
  abilities: string[];

  names: Readonly<Record<'id' | 'en', string>>;
  payerCode: string;
}
