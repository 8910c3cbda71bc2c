import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router';

import { Fact, Facts } from '../../../../components/Facts';
import { NoRecord } from '../../../../components/NoRecord';
import { Page } from '../../../../components/Page';
import { PageHeader } from '../../../../components/PageHeader';
import { useRegionPlace } from '../../../../components/regionName';
import { useOne } from '../../../../providers/queries';
import { useDay, useNumberFormat, useText } from '../../../../providers/useText';
import { Timeline, useMoment } from '../../../auditEvents';
import { enrolmentListPath } from '../../enrolmentPath';
import { ExportButton } from '../../export/ExportButton';
import { decreesPath } from '../decreePath';
import { FrozenList } from './FrozenList';
import { NotRegistered } from './NotRegistered';
import { PaperButton } from './PaperButton';

export const DecreeShowPage = () => {
  const t = useText();
  const day = useDay();
  const format = useNumberFormat();
  const moment = useMoment();
  const placeOf = useRegionPlace();
  const { id = '' } = useParams();
  const { data: decree, error } = useOne('decrees', id);

  if (!decree) {
    return <NoRecord error={error} listPath={decreesPath} />;
  }
  return (
    <Page width="record">
      <PageHeader
        title={t('decrees.name', { number: decree.number, date: day(decree.date) })}
        {...(decree.title && { intro: decree.title })}
        back={{ to: decreesPath, label: t('decrees.title') }}
        actions={
          <>
            <ExportButton of={{ decree: decree.id }} />
            <PaperButton decree={decree} />
          </>
        }
      />
      <NotRegistered />
      <Facts>
        <Fact term={t('decrees.people')}>
          {format(decree.people)}{' '}
          <Button component={Link} to={enrolmentListPath({ queue: 'registered', decree: decree.id })} size="small">
            {t('decrees.toPeople')}
          </Button>
        </Fact>
        <Fact term={t('decrees.region')}>{placeOf(decree.region ?? null)}</Fact>
        <Fact term={t('decrees.registered')}>
          {t('decrees.registeredBy', { name: decree.registeredBy.name, at: moment(decree.registeredAt) })}
        </Fact>
        <Fact term={t('decrees.paper')}>{decree.fileName}</Fact>
      </Facts>
      <FrozenList decree={decree} />
      <Timeline subjectType="Decree" subjectId={decree.id} />
    </Page>
  );
};
