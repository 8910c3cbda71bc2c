import { useEffect, useRef } from 'react';

/**
 * With the first condition that is added and the last that is removed the button that was pressed goes: the keyboard goes on
 * at the first of what came in its place. What changes for another reason moves nothing.
 */
export function useFocusThatFollows(isEmpty: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    if (hasActed.current && wasEmpty.current !== isEmpty)
      box.current?.querySelector<HTMLElement>('[role=combobox], button')?.focus();
    hasActed.current = false;
    wasEmpty.current = isEmpty;
  });

  const follow =
    <Value>(change: (value: Value) => void) =>
    (value: Value) => {
      hasActed.current = true;
      change(value);
    };
  return { box, follow };
}
