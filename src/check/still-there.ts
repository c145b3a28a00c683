/** What is read from a file; undefined where the file has gone since it was listed, as it does while an owner works in the preview. */
export function stillThere<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
