import { ancestorCodes } from '@payung/shared/regionCode';
import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';

/** The opened nodes of the tree: they outlive the page, and the way to the shown region is always among them. */
export function useOpenedCodes(current: string | undefined, roots: readonly { code: string }[] | undefined) {
  const [opened, setOpened] = useStore<string[]>('regions.tree.opened', []);
  // A tree of one closed province would hide everything behind a click.
  const onlyRoot = roots?.length === 1 ? roots[0]?.code : undefined;

  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  });
  useEffect(() => {
    const way = current ? [...ancestorCodes(current), current] : [];
    const start = latest.current.length === 0 && onlyRoot ? [onlyRoot] : [];
    const wanted = new Set([...latest.current, ...start, ...way]);
    if (wanted.size > latest.current.length) {
      latest.current = [...wanted];
      setOpened([...wanted]);
    }
    // Not on every change of the opened nodes: the user may close what the way has opened.
  }, [current, onlyRoot, setOpened]);

  return [opened, setOpened] as const;
}
