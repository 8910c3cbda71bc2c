import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Waits for what is moving or fading: a colour half way is nobody's fault. */
const STILLNESS = `Promise.allSettled(document.getAnimations()
  .filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity)
  .map((animation) => animation.finished))`;

/** All rules that axe applies by itself; to describe what passed as well would take several times as long. */
const FAULTS = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;

/** The faults of the page that axe calls serious or critical. */
export async function graveFaults(page: Page): Promise<string[]> {
  await page.evaluate(STILLNESS);
  // Once for each document, and without the blank page in which reports of several frames are put together: there are none.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  return z.array(z.string()).parse(await page.evaluate(FAULTS));
}
