/** One step below the other along a line, the newest first. */
export const timelineStyle = {
  listStyle: 'none',
  m: 0,
  mb: 1,
  p: 0,
  borderLeft: '2px solid',
  borderColor: 'primary.light',
};

export const timelineStepStyle = {
  position: 'relative',
  pl: 2,
  pb: 2,
  '&::before': {
    content: '""',
    position: 'absolute',
    left: -6,
    top: 6,
    width: 10,
    height: 10,
    borderRadius: '50%',
    bgcolor: 'primary.main',
  },
};
