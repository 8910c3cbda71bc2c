import type { Locale } from '@payung/shared/locale';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';

export enum PermissionGroup {
  PEOPLE = 'PEOPLE',
  PARTNERS = 'PARTNERS',
  AUDIT = 'AUDIT',
  CONFIGURATION = 'CONFIGURATION',
  QUOTAS = 'QUOTAS',
  WORKERS = 'WORKERS',
  ENROLMENTS = 'ENROLMENTS',
  CONTRIBUTIONS = 'CONTRIBUTIONS',
  CLAIMS = 'CLAIMS',
  COVERAGE = 'COVERAGE',
}

registerEnumType(PermissionGroup, {
  name: 'PermissionGroup',
  description: 'What a permission is about, in the order in which groups are shown.',
  valuesConfig: {
    PEOPLE: { description: 'The people who work with Payung, and their roles.' },
    PARTNERS: { description: 'API clients and their keys.' },
    AUDIT: { description: 'The trail of what was done and read, and its proof.' },
    CONFIGURATION: { description: 'Categories, programmes, funds and published figures.' },
    QUOTAS: { description: 'Seats for regions.' },
    WORKERS: { description: 'Workers and what is known of them.' },
    ENROLMENTS: { description: 'Enrolments, and the lists that lead to them.' },
    CONTRIBUTIONS: { description: 'Contributions, payments and membership cards.' },
    CLAIMS: { description: 'Claims and beneficiaries.' },
    COVERAGE: { description: 'How many are covered.' },
  },
});

@ObjectType({ description: 'Something that one can be allowed to do. The list is closed.', simpleResolvers: true })
export class Permission {
  @Field(() => ID, { description: 'Its name, `workers.read`.' })
  key: string;

  @Field(() => PermissionGroup, { description: 'What it is about.' })
  group: PermissionGroup;

  meanings: Readonly<Record<Locale, string>>;
}

@ObjectType({
  description: 'A named bundle of permissions, to be granted to people at regions.',
  simpleResolvers: true,
})
export class Role {
  @Field(() => ID, { description: 'Its key, `village-operator`.' })
  code: string;

  @Field(() => String, { description: 'Its name in Indonesian.' })
  nameId: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn: string;

  @Field(() => [String], { description: 'The keys of its permissions, in the order of `permissions`.' })
  permissions: string[];

  @Field(() => Boolean, { description: 'Whether Payung brings it; such a role follows Payung’s version.' })
  isShipped: boolean;

  @Field(() => Boolean, { description: 'Whether it gives nothing to people who have not set up a second factor.' })
  requiresSecondFactor: boolean;

  @Field(() => Int, { description: 'Grows with each change; `changeRole` asks for the one that was seen.' })
  version: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when nobody is given it; null: it is in use.' })
  retiredAt: Date | null;
}

@ObjectType({ description: 'A role that a person has at a region and all below it.', simpleResolvers: true })
export class RoleGrant {
  @Field(() => ID, { description: 'Names it for `revokeRole`.' })
  id: string;

  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: without an end.' })
  to: string | null;

  @Field(() => Boolean, { description: 'Whether today is one of its days.' })
  isInForce: boolean;

  @Field(() => Boolean, { description: 'Whether its last day is over; when neither, it has not begun.' })
  isOver: boolean;

  @Field(() => [String], { description: 'The mutations that the viewer may use on it: `revokeRole`.' })
  abilities: string[];

  /** Null: everywhere. */
  regionCode: string | null;
}
