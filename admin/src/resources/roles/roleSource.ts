import type { ChangeRoleInput, CreateRoleInput, RoleEntryFragment } from '../../generated/graphql';
import {
  ChangeRoleDocument,
  CreateRoleDocument,
  RequireSecondFactorDocument,
  RetireRoleDocument,
  RoleByCodeDocument,
  RoleListDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

export type RoleRecord = RoleEntryFragment & { id: string };

interface RoleFilter {
  isRetired?: boolean;
}

export const roleSource = {
  // There are few, so the API gives them all at once.
  async getList({ filter: { isRetired } = {}, signal }) {
    const { roles } = await request(RoleListDocument, {}, signal);
    const data = roles
      .map(toRecord)
      .filter(({ retiredAt }) => isRetired === undefined || isRetired === (retiredAt != null));
    return { data, total: data.length };
  },

  async getOne({ id, signal }) {
    const { role } = await request(RoleByCodeDocument, { code: id }, signal);
    if (!role) {
      throw new ApiError(`No role has the code ${id}`, 'NOT_FOUND');
    }
    return { data: toRecord(role) };
  },

  async getMany({ ids, signal }) {
    const { roles } = await request(RoleListDocument, {}, signal);
    return { data: roles.map(toRecord).filter(({ id }) => ids.includes(id)) };
  },
} satisfies ResourceSource<RoleRecord, RoleFilter>;

const toRecord = (role: RoleEntryFragment): RoleRecord => ({ ...role, id: role.code });

export const createRole = async (input: CreateRoleInput) => (await request(CreateRoleDocument, { input })).createRole;
export const changeRole = (code: string, input: ChangeRoleInput) => request(ChangeRoleDocument, { code, input });
export const retireRole = (code: string, reason: string | null) => request(RetireRoleDocument, { code, reason });
export const requireSecondFactor = (code: string, isRequired: boolean) =>
  request(RequireSecondFactorDocument, { code, isRequired });
