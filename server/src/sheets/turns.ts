/** How many workbooks are read at once: each may take the memory that its limits allow. */
const AT_ONCE = 2;

let reading = 0;
const waiting: (() => void)[] = [];

/** Waits until a workbook may be read; call what it gives when that is done. */
export async function takeTurn(): Promise<() => void> {
  if (reading < AT_ONCE) reading += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  return () => {
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  };
}
