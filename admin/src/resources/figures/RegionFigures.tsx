import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { useRegionPlace } from '../../components/regionName';
import { useText } from '../../providers/useText';
import { FigureTile } from './FigureTile';
import type { RegionGroup, TopicGroup } from './figureGroups';
import { doDiffer } from './figureGroups';

/** The figures of one region: those of a topic that differ side by side over the whole width, the others as they fit. */
export const RegionFigures = ({ group: { region, topics } }: { group: RegionGroup }) => {
  const t = useText();
  const placeOf = useRegionPlace();
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1.5, mt: 1 }}>
      <Typography component="h2" variant="h1" id={id} sx={{ fontSize: '1.25rem' }}>
        {region ? placeOf(region) : t('figures.country')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))' }}>
        {topics.map((topic) => (
          <TopicCard key={topic.code} topic={topic} />
        ))}
      </Box>
    </Box>
  );
};

const TopicCard = ({ topic }: { topic: TopicGroup }) => {
  const t = useText();
  const { name, figures } = topic;
  const differ = doDiffer(topic);
  const highest = Math.max(...figures.map(({ value }) => value));
  return (
    <Paper sx={{ p: 2, ...(figures.length > 1 && { gridColumn: '1 / -1' }) }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography component="h3" variant="h2">
          {name}
        </Typography>
        {differ && (
          <Chip
            size="small"
            color="secondary"
            label={`${t('figures.differs')}: ${t('figures.differsText', { smart_count: figures.length })}`}
          />
        )}
      </Box>
      <Box component="ul" sx={tilesStyle}>
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureTile figure={figure} {...(differ && highest > 0 && { share: figure.value / highest })} />
          </li>
        ))}
      </Box>
    </Paper>
  );
};

const tilesStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  columnGap: 3,
  rowGap: 2.5,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
};
