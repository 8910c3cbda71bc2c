import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';

import { Fact, Facts } from '../../../components/Facts';
import { useRegionPlace } from '../../../components/regionName';
import type { CategoryRecordFragment } from '../../../generated/graphql';
import { useDay, useText } from '../../../providers/useText';
import { categoryPath } from '../categoryPath';

export const CategoryFacts = ({ category }: { category: CategoryRecordFragment }) => {
  const t = useText();
  const day = useDay();
  const placeOf = useRegionPlace();
  const { code, nameId, nameEn, version, from, to, parent, region, kbjiCode, source } = category;
  return (
    <Facts>
      <Fact term={t('categories.code')}>{code}</Fact>
      <Fact term={t('categories.bothNames')}>
        {nameId} / <span lang="en">{nameEn}</span>
      </Fact>
      <Fact term={t('categories.version')}>{version}</Fact>
      <Fact term={t('categories.inForce')}>
        {from === null ? t('categories.notYet') : t(to ? 'categories.fromTo' : 'categories.since', days(day, from, to))}
      </Fact>
      <Fact term={t('categories.region')}>{placeOf(region)}</Fact>
      <Fact term={t('categories.parent')}>
        {parent ? (
          <MuiLink component={Link} to={categoryPath(parent.code)} sx={linkStyle}>
            {parent.name}
          </MuiLink>
        ) : (
          '–'
        )}
      </Fact>
      <Fact term={t('categories.kbji')}>{kbjiCode ?? '–'}</Fact>
      <Fact term={t('categories.source')}>{source ?? '–'}</Fact>
    </Facts>
  );
};

const days = (day: (day: string) => string, from: string, to: string | null) => ({
  from: day(from),
  ...(to && { to: day(to) }),
});

const linkStyle = { display: 'inline-flex', alignItems: 'center', minHeight: 32, textDecoration: 'underline' };
