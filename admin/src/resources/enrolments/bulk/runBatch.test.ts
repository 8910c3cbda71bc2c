import { describe, expect, it } from 'vitest';

import type { BatchProgress } from './runBatch';
import { runBatch } from './runBatch';

const ids = Array.from({ length: 600 }, (_, number) => `e${number}`);
const refusal = (enrolmentId: string) => ({
  enrolmentId,
  code: 'CONFLICT',
  message: 'Sudah diverifikasi',
  enrolment: null,
});

function watch() {
  const seen: BatchProgress[] = [];
  const controller = new AbortController();
  return { seen, controller, onProgress: (progress: BatchProgress) => void seen.push(progress) };
}

describe('something that is done to many', () => {
  it('goes part by part, each once, and tells how far it has come and what was refused', async () => {
    const { seen, controller, onProgress } = watch();
    const sent: string[] = [];
    const send = async (part: readonly string[]) => {
      sent.push(...part);
      const refused = part.filter((id) => id === 'e3' || id === 'e599');
      return { done: part.length - refused.length, results: { items: refused.map(refusal) } };
    };
    await runBatch(ids, send, onProgress, controller.signal);
    expect(sent).toEqual(ids);
    expect(seen.map(({ handled, done }) => [handled, done])).toEqual([
      [0, 0],
      [250, 249],
      [500, 499],
      [600, 598],
    ]);
    expect(seen.at(-1)?.refusals.map(({ enrolmentId }) => enrolmentId)).toEqual(['e3', 'e599']);
  });

  it('stops before the next part when it is told to', async () => {
    const { seen, controller, onProgress } = watch();
    const send = async (part: readonly string[]) => {
      controller.abort();
      return { done: part.length, results: { items: [] } };
    };
    await runBatch(ids, send, onProgress, controller.signal);
    expect(seen.at(-1)).toEqual({ total: 600, handled: 250, done: 250, refusals: [] });
  });

  it('rejects where no answer came, and what was told until then stands', async () => {
    const { seen, controller, onProgress } = watch();
    let parts = 0;
    const send = async (part: readonly string[]) => {
      parts += 1;
      if (parts === 2) throw new Error('no line');
      return { done: part.length, results: { items: [] } };
    };
    await expect(runBatch(ids, send, onProgress, controller.signal)).rejects.toThrow('no line');
    expect(seen.at(-1)).toMatchObject({ handled: 250, done: 250 });
  });
});
