import { vi } from "vitest";

/*
 * Components are drawn as on the published site: without the marked slots of the owner's preview. This must be said
 * before a component is loaded.
 */
vi.stubEnv("DEV", false);
