import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

/** The numbers that one decides by, large. */
export const PlanNumbers = ({ numbers }: { numbers: readonly { term: string; value: string; detail?: string }[] }) => (
  <Box component="dl" sx={listStyle}>
    {numbers.map(({ term, value, detail }) => (
      <div key={term}>
        <Typography component="dt" variant="body2" color="text.secondary">
          {term}
        </Typography>
        <Box component="dd" sx={{ m: 0, fontSize: '1.375rem', fontWeight: 700, fontVariantNumeric: 'tabular-nums' }}>
          {value}
          {detail && (
            <Typography variant="body2" color="text.secondary">
              {detail}
            </Typography>
          )}
        </Box>
      </div>
    ))}
  </Box>
);

const listStyle = { m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 };
