import type { Active, Over } from '@dnd-kit/core';
import { useRef } from 'react';

import { useText } from '../../../providers/useText';

interface Drag {
  active: Active;
  over: Over | null;
}

/** What a screen reader says while a field is dragged: the library would say it in English. */
export function useDragSpeech(positionOf: (id: unknown) => number, nameAt: (index: number) => string, count: number) {
  const t = useText();
  // What was said last: the library tells, too, that a field that was only picked up lies over itself.
  const said = useRef(-1);
  const tell = (event: 'picked' | 'over' | 'dropped' | 'cancelled', { active, over }: Drag) => {
    const from = positionOf(active.id);
    const at = over && event !== 'cancelled' ? positionOf(over.id) : from;
    if (event === 'over' && at === said.current) return undefined;
    said.current = at;
    return t(`categories.drag.${event}`, { name: nameAt(from), position: at + 1, count });
  };
  return {
    screenReaderInstructions: { draggable: t('categories.drag.instructions') },
    announcements: {
      onDragStart: ({ active }: Pick<Drag, 'active'>) => tell('picked', { active, over: null }),
      onDragOver: (drag: Drag) => tell('over', drag),
      onDragEnd: (drag: Drag) => tell('dropped', drag),
      onDragCancel: (drag: Drag) => tell('cancelled', drag),
    },
  };
}
