import type { TableLimits } from './limits.js';

interface Lane {
  reading: number;
  readonly waiting: (() => void)[];
}

const lanes = new WeakMap<TableLimits, Lane>();

/**
 * Waits until a workbook may be read; call what it gives when that is done. Each may take the memory that its limits allow, so
 * that those of one kind wait for one another, and not for those of another kind, which may take long.
 */
export async function takeTurn(limits: TableLimits): Promise<() => void> {
  const lane = lanes.get(limits) ?? { reading: 0, waiting: [] };
  lanes.set(limits, lane);
  if (lane.reading < limits.atOnce) lane.reading += 1;
  else await new Promise<void>((resolve) => lane.waiting.push(resolve));
  return () => {
    const next = lane.waiting.shift();
    if (next) next();
    else lane.reading -= 1;
  };
}
