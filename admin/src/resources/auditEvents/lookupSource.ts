import type { Choice, Lookup } from '../../components/LookupField';
import type { RegionEntryFragment } from '../../generated/graphql';
import {
  AuditActorNameDocument,
  AuditClientsDocument,
  AuditPeopleSearchDocument,
  AuditRegionNamesDocument,
  AuditRegionSearchDocument,
  AuditSubjectNameDocument,
} from '../../generated/graphql';
import { request } from '../../providers/graphqlClient';

type Abilities = readonly string[];

/** Who did it: people and partner apps that may be seen today; a name that is gone is found in the trail. */
export const actorLookup = (abilities: Abilities): Lookup => ({
  name: 'actor',
  async search(text, signal) {
    const found = await Promise.all([searchPeople(abilities, text, signal), searchClients(abilities, text, signal)]);
    return [...found.flat(), system].filter(({ id, label }) => id !== system.id || isIn(label, text));
  },
  async find(id, signal) {
    const { auditEvents } = await request(AuditActorNameDocument, { id }, signal);
    const name = auditEvents.items[0]?.actor.name;
    return name ? { id, label: name } : null;
  },
});

/** To whom it was done. */
export const subjectLookup = (type: 'User' | 'ApiClient', abilities: Abilities): Lookup => ({
  name: type,
  search: (text, signal) =>
    type === 'User' ? searchPeople(abilities, text, signal) : searchClients(abilities, text, signal),
  async find(id, signal) {
    const { auditEvents } = await request(AuditSubjectNameDocument, { id, type }, signal);
    const name = auditEvents.items[0]?.subjectName;
    return name ? { id, label: name } : null;
  },
});

/** With the names as `nameOf` writes them: a district and a village may share one. */
export const regionLookup = (nameOf: (region: NamedRegion) => string): Lookup => ({
  name: 'region',
  async search(text, signal) {
    const { regions } = await request(AuditRegionSearchDocument, { search: text }, signal);
    return regions.items.map(({ parent, ...region }) => ({
      id: region.code,
      label: nameOf(region),
      detail: parent ? `${nameOf(parent)} · ${region.code}` : region.code,
    }));
  },
  async find(id, signal) {
    const { regions } = await request(AuditRegionNamesDocument, { codes: [id], first: 1 }, signal);
    return regions.items.map((region) => ({ id, label: nameOf(region) }))[0] ?? null;
  },
});

type NamedRegion = Pick<RegionEntryFragment, 'name' | 'type'>;

const system: Choice = { id: 'system', label: 'Payung' };

async function searchPeople(abilities: Abilities, text: string, signal: AbortSignal): Promise<Choice[]> {
  if (!abilities.includes('users.read')) {
    return [];
  }
  const { users } = await request(AuditPeopleSearchDocument, { search: text }, signal);
  return users.items.map(({ id, name, region }) => ({ id, label: name, detail: region?.name }));
}

/** Of partner apps there are few: they are searched here. */
async function searchClients(abilities: Abilities, text: string, signal: AbortSignal): Promise<Choice[]> {
  if (!abilities.includes('clients.read')) {
    return [];
  }
  const { apiClients } = await request(AuditClientsDocument, {}, signal);
  return apiClients.items.filter(({ name }) => isIn(name, text)).map(({ id, name }) => ({ id, label: name }));
}

const isIn = (name: string, text: string) => name.toLowerCase().includes(text.toLowerCase());
