import { useList } from '../../providers/queries';

/**
 * All programmes with their rules. Pages about one of them take it from here, too: the record that react-admin keeps of a
 * single one is not renewed when the list is, and a rule that was just added would be missing in it.
 */
export const useProgrammes = () => useList('programmes', {}, { page: 1, perPage: 100 });
