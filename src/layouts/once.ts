const fragments = new Map<string, Promise<string>>();

/**
 * A fragment cache: renders a part of pages once a build, however many pages show it.
 * @param key all that the part depends on beside the content (`visit en-US`)
 * @param render gives its HTML
 */
export function once(key: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const fragment = fragments.get(key) ?? render();
  fragments.set(key, fragment);
  return fragment;
}
