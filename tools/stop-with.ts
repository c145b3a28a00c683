/** Ends a command with exit code 1 and the plain words of what stopped it. */
export function stopWith(reason: unknown): never {
  console.error(`\n${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exit(1);
}
