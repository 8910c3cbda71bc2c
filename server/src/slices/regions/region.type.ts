import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RegionType } from '../../generated/prisma/enums.js';
import { pageOf } from '../../graphql/pagination.js';

registerEnumType(RegionType, {
  name: 'RegionType',
  description: 'The kind of an administrative area. It follows from the code (Kepmendagri 300.2.2-2138/2025).',
  valuesConfig: {
    PROVINCE: { description: 'Provinsi; a code of one segment, `32`.' },
    REGENCY: { description: 'Kabupaten; a code of two segments, the second up to 70, `32.01`.' },
    CITY: { description: 'Kota; a code of two segments, the second from 71, `32.71`.' },
    DISTRICT: { description: 'Kecamatan; a code of three segments, `32.01.01`.' },
    VILLAGE: {
      description: 'Desa, and desa adat (customary village); the fourth segment begins with 2 or 3, `32.01.01.2003`.',
    },
    WARD: { description: 'Kelurahan, an urban ward; the fourth segment begins with 1, `32.01.01.1001`.' },
  },
});

@ObjectType({
  description:
    'A point on the earth’s surface, WGS 84. Of a village or ward it is a point inside it (npm geografis 1.3.2, MIT); of a wider area the mean of its villages’ and wards’ points. Indicative: it settles no boundary.',
  simpleResolvers: true,
})
export class GeoPoint {
  @Field(() => Float, { description: 'Degrees north of the equator, negative to the south; -90 to 90.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of Greenwich, negative to the west; -180 to 180.' })
  longitude: number;
}

@ObjectType({
  description: 'How many areas of each kind lie below a region, at any depth. The region itself is not counted.',
  simpleResolvers: true,
})
export class RegionCounts {
  @Field(() => Int, { description: 'Kecamatan.' })
  districts: number;

  @Field(() => Int, { description: 'Desa, with desa adat.' })
  villages: number;

  @Field(() => Int, { description: 'Kelurahan.' })
  wards: number;
}

@ObjectType({
  description:
    'An administrative area of Indonesia, from province to village or ward. Codes and names: npm idn-area-data 4.0.1, after Kepmendagri 300.2.2-2138/2025 (data ODbL 1.0). Names repeat, codes do not: always show the district beside a village.',
  simpleResolvers: true,
})
export class Region {
  @Field(() => ID, {
    description: 'The ministry of home affairs’ code with its dots, `32.01.01.2003`; the key of the area.',
  })
  code: string;

  @Field(() => String, {
    description:
      'The official name. Regencies and cities carry their kind, “Kabupaten Bogor”; the others do not, “Cibinong”.',
  })
  name: string;

  @Field(() => RegionType, { description: 'The kind of area.' })
  type: RegionType;

  @Field(() => RegionCounts, { description: 'The areas of each kind below this one.' })
  counts: RegionCounts;

  @Field(() => [ID], {
    description:
      'Codes that this area bore before, in the order of the codes. `Query.region` finds it by each of them.',
  })
  aliases: string[];

  @Field(() => [String], {
    description: 'Other spellings under which lists still name it; search finds it by each of them.',
  })
  formerNames: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Five digits, `16911`; of villages and wards only. Null where the source has none (npm geografis 1.3.2).',
  })
  postalCode: string | null;

  @Field(() => GeoPoint, { nullable: true, description: 'Where it lies. Null where the source has no point.' })
  location: GeoPoint | null;
}

@ObjectType({ description: 'A page of regions.', simpleResolvers: true })
export class RegionPage extends pageOf(Region) {}
