import { Navigate, useParams } from 'react-router';

import { FailurePanel } from '../../components/FailurePanel';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { ApiError } from '../../providers/errors';
import { useOne } from '../../providers/queries';
import { regionPath } from './regionPath';
import { RegionMissing } from './RegionMissing';
import { RegionPage } from './RegionPage';
import { RegionPanes } from './RegionPanes';

export const RegionShowPage = () => {
  const { id: code = '' } = useParams();
  const { data: region, error } = useOne('regions', code);

  if (region && region.code !== code) {
    // A former code: the address becomes the current one, the page tells of the change.
    return <Navigate to={regionPath(region.code)} state={{ formerCode: code }} replace />;
  }
  if (error && isUnknownCode(error)) {
    return (
      <RegionPanes>
        <RegionMissing code={code} />
      </RegionPanes>
    );
  }
  return (
    <RegionPanes current={code}>
      {region ? (
        <RegionPage key={code} region={region} />
      ) : error ? (
        <FailurePanel error={error} heading="h1" />
      ) : (
        <PageSkeleton />
      )}
    </RegionPanes>
  );
};

const isUnknownCode = (error: Error) =>
  error instanceof ApiError && (error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT');
