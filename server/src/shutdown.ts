/** A terminal sends Ctrl-C to npm and to us, and npm passes it on: what comes this soon is the same wish once more. */
const SAME_WISH = 1_000;

/** Settles with the signal that asks this process to stop. Who presses Ctrl-C again does not want to wait any longer. */
export async function untilToldToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const stop = (signal: NodeJS.Signals): void => {
      if (asked === undefined) {
        asked = performance.now();
        resolve(signal);
      } else if (signal === 'SIGINT' && performance.now() - asked > SAME_WISH) {
        process.exit(1);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}
