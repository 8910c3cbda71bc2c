import { useEffect, useRef } from 'react';

import { isTyping } from '../reasons/isTyping';

/** What a key does, by what it writes: `v`, `?`, `ArrowRight`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Single keys for a page that is worked through by keyboard. Not while something is typed, nor for a key that is held down. */
export function useShortcuts(shortcuts: Shortcuts, isEnabled: boolean) {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!isEnabled) {
      return undefined;
    }
    const pressed = (event: KeyboardEvent) => {
      const { key, repeat, defaultPrevented, ctrlKey, altKey, metaKey, target } = event;
      if (repeat || defaultPrevented || ctrlKey || altKey || metaKey || (target && isTyping(target))) {
        return;
      }
      const deed = latest.current[key.length === 1 ? key.toLowerCase() : key];
      if (deed) {
        event.preventDefault();
        deed();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [isEnabled]);
}
