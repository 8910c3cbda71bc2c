import type { EnrolmentDetailsFragment } from '../../generated/graphql';
import { EnrolmentByIdDocument } from '../../generated/graphql';
import { ApiError } from '../../providers/errors';
import { request } from '../../providers/graphqlClient';
import type { ResourceSource } from '../../providers/resourceSource';

/** Lists go by cursor, past react-admin's pages by number. */
export const enrolmentSource = {
  async getOne({ id, signal }) {
    const { enrolment } = await request(EnrolmentByIdDocument, { id }, signal);
    if (!enrolment) {
      throw new ApiError(`No enrolment has the id ${id}`, 'NOT_FOUND');
    }
    return { data: enrolment };
  },
} satisfies ResourceSource<EnrolmentDetailsFragment>;
