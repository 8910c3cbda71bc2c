import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router';

import { Section } from '../../../components/Section';
import type { CategoryRecordFragment, CategoryStateFragment } from '../../../generated/graphql';
import { useDay, useText } from '../../../providers/useText';
import { categoryPath, comparePath } from '../categoryPath';
import { CategoryStatus } from '../CategoryStatus';
import { RestoreDialog } from '../publish/RestoreDialog';

/** All versions, the newest first; an older one can be put into force again. */
export const CategoryVersions = ({ category }: { category: CategoryRecordFragment }) => {
  const t = useText();
  const { code, versions } = category;
  return (
    <Section
      title={t('categories.versions.title', { count: versions.length })}
      actions={
        versions.length > 1 && (
          <Button component={Link} to={comparePath(code)} variant="outlined">
            {t('categories.compare.action')}
          </Button>
        )
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {versions.map((state) => (
          <VersionRow key={state.version} category={category} state={state} />
        ))}
      </Box>
    </Section>
  );
};

const VersionRow = ({ category, state }: { category: CategoryRecordFragment; state: CategoryStateFragment }) => {
  const t = useText();
  const day = useDay();
  const [isAsked, setAsked] = useState(false);
  const { version, status, from, to, abilities } = state;
  const isOnView = version === category.version;
  const title = t('categories.versionOf', { version });
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {isOnView ? (
            <Typography component="span" sx={{ fontWeight: 600 }} aria-current="page">
              {title}
            </Typography>
          ) : (
            <MuiLink component={Link} to={categoryPath(category.code, version)} sx={linkStyle}>
              {title}
            </MuiLink>
          )}
          <CategoryStatus status={status} from={from} />
        </Box>
        <Typography variant="body2" color="text.secondary">
          {from === null
            ? t('categories.notYet')
            : t(to ? 'categories.fromTo' : 'categories.since', { from: day(from), to: to ? day(to) : '' })}
        </Typography>
      </Box>
      {abilities.includes('restoreCategoryVersion') && (
        <Button
          variant="outlined"
          aria-label={t('categories.restore.label', { version })}
          onClick={() => setAsked(true)}
        >
          {t('categories.restore.action')}
        </Button>
      )}
      {isAsked && <RestoreDialog category={category} version={version} onClose={() => setAsked(false)} />}
    </Box>
  );
};

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  py: 1.5,
  '& + &': { borderTop: '1px solid', borderColor: 'divider' },
};

const linkStyle = { fontWeight: 600, display: 'inline-flex', alignItems: 'center', minHeight: 32 };
