import Box from '@mui/material/Box';
import { useEffect, useRef, useState } from 'react';

import { SearchField } from '../../components/SearchField';
import { useText } from '../../providers/useText';
import { useLocationFlag } from './useLocationState';
import { useRegionQuery } from './useRegionQuery';

const pauseInTyping = 300;

/** Searches as you type, from any page of the regions; the text goes to the list's address. */
export const RegionSearch = () => {
  const t = useText();
  // The first letters may be typed on a region's page: the box of the list that then opens takes over the focus.
  const isTyping = useLocationFlag('isTyping');
  const { text, setText, commit } = useSearchText();

  return (
    <Box
      component="form"
      role="search"
      aria-label={t('regions.search.label')}
      onSubmit={(event) => {
        event.preventDefault();
        commit(text);
      }}
    >
      <SearchField
        label={t('regions.search.label')}
        placeholder={t('regions.search.placeholder')}
        clearLabel={t('regions.search.clear')}
        value={text}
        onChange={setText}
        autoFocus={isTyping}
      />
    </Box>
  );
};

function useSearchText() {
  const { query, change } = useRegionQuery();
  const [text, setText] = useState(query.search);
  const committed = useRef(query.search);

  useEffect(() => {
    // The address changed by other means than this box: the back button, a link, the filters' reset.
    if (query.search !== committed.current) {
      committed.current = query.search;
      setText(query.search);
    }
  }, [query.search]);

  const commit = (typed: string) => {
    const search = typed.trim();
    if (search !== committed.current) {
      // One step back leaves the search, not its last letter.
      const replace = committed.current !== '' && search !== '';
      committed.current = search;
      change({ search }, { replace, state: { isTyping: true } });
    }
  };

  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });
  useEffect(() => {
    const timer = setTimeout(() => latestCommit.current(text), pauseInTyping);
    return () => clearTimeout(timer);
  }, [text]);

  return { text, setText, commit };
}
