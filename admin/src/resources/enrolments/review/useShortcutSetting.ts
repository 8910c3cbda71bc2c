import { useStore } from 'react-admin';

/** Whether single keys do something: who dictates, or whose hands tremble, turns them off. Kept in this browser. */
export const useShortcutSetting = () => useStore('enrolments.review.shortcuts', true);
