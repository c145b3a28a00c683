/** The pages of the editor that are no forms. */
export const ownPages = [
  { path: "/keystatic", name: "Start" },
  { path: "/keystatic/publish", name: "Publish" },
  { path: "/keystatic/history", name: "History" },
] as const;
