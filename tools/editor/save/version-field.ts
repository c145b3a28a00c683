/** The field of a form file that tells its version. It travels with the form: through drafts, other tabs and restarts. */
export const versionField = "formVersion";
