import type { Context, Services } from '../context.js';
import { createCursors } from '../graphql/cursor.js';
import type { Limits } from '../graphql/limits/limits.js';
import { createTold } from '../graphql/told.js';
import { newId } from '../newId.js';
import type { Actor } from '../slices/access/access.rules.js';
import { currentActor } from '../slices/access/currentActor.js';
import type { DemoAccess } from '../slices/access/seedDemo.js';
import { recordEvent } from '../slices/audit/recordEvent.js';
import type { RegionIndex } from '../slices/regions/regionIndex.js';
import { type Inventor, createInventor } from './inventPerson.js';

/** What the people of the demonstration are seeded with. */
export interface Staging {
  readonly regions: RegionIndex;
  readonly access: DemoAccess;
  readonly limits: Limits;
  /** Told how many people are done, of how many. */
  readonly tell: (done: number, of: number) => void;
  /** Whether somebody wants it to end before its time. */
  readonly signal: AbortSignal;
}

export type DemoRole = 'administrator' | 'village-operator' | 'verifier' | 'branch-officer';

/** The open transaction in which it is done, and those who do it: the people with whom one tries Payung out. */
export interface Stage {
  readonly services: Services;
  readonly regions: RegionIndex;
  readonly invent: Inventor;
  /** Whose operator one can be. */
  readonly village: string;
  /** Whether there are people who work for this regency or city. */
  hasOffice(region: string): boolean;
  /** The services as the person of this role has them, on a day of the story; without one, as of now. */
  as(role: DemoRole, region: string, day?: Date): Promise<Services>;
  /** The same for a command that takes what a request brings with it. */
  asRequest(role: DemoRole, region: string): Promise<Context>;
  /** Says how many people there will be. */
  expect(people: number): void;
  /** Counts people who are done; throws when it shall end. */
  done(people: number): void;
  record(role: DemoRole, region: string, what: Readonly<Record<string, string | number>>): Promise<void>;
}

export function createStage(services: Services, { regions, access, limits, tell, signal }: Staging): Stage {
  const actors = new Map<string, Promise<Actor>>();
  let [people, all] = [0, 0];

  function actorOf(role: DemoRole, region: string): Promise<Actor> {
    const key = `${role} ${region}`;
    const known = actors.get(key) ?? findActor(services, access, role, region);
    actors.set(key, known);
    return known;
  }
  const as: Stage['as'] = async (role, region, day) => ({
    ...services,
    actor: await actorOf(role, region),
    clock: day ? () => day : services.clock,
  });

  return {
    services,
    regions,
    as,
    village: access.users.find(({ role }) => role === 'village-operator')?.region ?? '',
    invent: createInventor(),
    hasOffice: (region) => access.users.some((one) => one.role === 'administrator' && one.region === region),
    asRequest: async (role, region) => {
      const own = await as(role, region);
      return {
        ...own,
        session: null,
        apiClient: null,
        requestId: newId(own.clock()),
        deadline: Infinity,
        client: { id: own.actor.id, limits },
        locale: 'id',
        regions,
        cursors: createCursors(own.secret),
        told: createTold(),
        noteRefusal: () => {},
      };
    },
    expect(count) {
      all = count;
    },
    done(count) {
      people += count;
      tell(people, all);
      signal.throwIfAborted();
    },
    /** One event for many: nobody has read or changed what was known of anybody, and a list of 44,259 ids helps no auditor. */
    record: async (role, region, what) => {
      await recordEvent(await as(role, region), {
        action: 'demo.seed',
        subject: { type: 'Demo' },
        regionCode: region,
        after: { ...what },
      });
    },
  };
}

async function findActor(services: Services, access: DemoAccess, role: DemoRole, region: string): Promise<Actor> {
  const user = access.users.find((one) => one.role === role && one.region === region);
  const row = user && (await services.db.user.findUnique({ where: { email: user.email } }));
  const actor = row && (await currentActor(services, { kind: 'USER', id: row.id, hasShownFactor: true }));
  if (!actor) throw new Error(`the demonstration has no ${role} of ${region}`);
  return actor;
}
