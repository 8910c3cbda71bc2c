import type {
  AddUserInput,
  ChangeUserInput,
  GrantRoleInput,
  UserEntryFragment,
  UserFilter,
} from '../../generated/graphql';
import {
  AddUserDocument,
  ChangeUserDocument,
  GrantRoleDocument,
  ReinstateUserDocument,
  RemoveUserDocument,
  ResetPasswordDocument,
  RevokeRoleDocument,
  SuspendUserDocument,
  UserByIdDocument,
  UserListDocument,
} from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

/** Lists and single records select the same fields: react-admin fills the one's cache from the other. */
export const userSource = {
  // The API's order is by name.
  async getList({ filter = {}, pagination = { page: 1, perPage: 25 }, signal }) {
    const { page, perPage } = pagination;
    const variables = { filter, first: perPage, offset: (page - 1) * perPage };
    const { users } = await request(UserListDocument, variables, signal);
    return { data: users.items, total: users.totalCount };
  },

  async getOne({ id, signal }) {
    const { user } = await request(UserByIdDocument, { id }, signal);
    if (!user) {
      throw new ApiError(`Nobody has the id ${id}`, 'NOT_FOUND');
    }
    return { data: user };
  },
} satisfies ResourceSource<UserEntryFragment, UserFilter>;

export const addUser = async (input: AddUserInput) => (await request(AddUserDocument, { input })).addUser;
export const changeUser = (id: string, input: ChangeUserInput) => request(ChangeUserDocument, { id, input });
export const grantRole = (input: GrantRoleInput) => request(GrantRoleDocument, { input });
export const revokeRole = (grantId: string, reason: string | null) => request(RevokeRoleDocument, { grantId, reason });
export const suspendUser = (id: string, reason: string | null) => request(SuspendUserDocument, { id, reason });
export const reinstateUser = (id: string, reason: string | null) => request(ReinstateUserDocument, { id, reason });
export const resetPassword = async (userId: string, reason: string | null) =>
  (await request(ResetPasswordDocument, { userId, reason })).resetPassword;
export const removeUser = (id: string, reason: string | null) => request(RemoveUserDocument, { id, reason });
