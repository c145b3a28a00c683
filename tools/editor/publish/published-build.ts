/** What the public site says of itself in `build.json`: the commit that it was built from, and when. */
export interface PublishedBuild {
  commit: string;
  /** ISO 8601 */
  time: string;
}

/**
 * Asks the public site which state it shows.
 * @param siteUrl its address
 * @returns undefined where it does not answer, or has no `build.json` yet
 */
export async function publishedBuild(siteUrl: string): Promise<PublishedBuild | undefined> {
  try {
    const address = new URL(`build.json?${Date.now()}`, siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/`);
    const response = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(10_000) });
    const said: unknown = response.ok ? await response.json() : undefined;
    if (typeof said !== "object" || said === null) return undefined;
    const { commit, time } = said as Record<string, unknown>;
    return typeof commit === "string" && typeof time === "string" ? { commit, time } : undefined;
  } catch {
    return undefined;
  }
}
