/** Says how far a command is. On a terminal, in place; elsewhere progress would only fill a file. */
export function tellProgress(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${progress}`);
}
