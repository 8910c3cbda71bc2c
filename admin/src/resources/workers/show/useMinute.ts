import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Something that is on view for a minute and then forgotten, as it is when its page is left. Nothing else keeps it. */
export function useMinute<T>() {
  const [shown, show] = useState<T>();
  useEffect(() => {
    if (shown === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => show(undefined), MINUTE);
    return () => clearTimeout(timer);
  }, [shown]);
  return [shown, show] as const;
}
