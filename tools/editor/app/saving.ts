import type { ConflictReply } from "../server/form-desk.ts";
import { askChoices } from "./choose-versions.ts";
import { tell } from "./tell.ts";

interface ListedForm {
  path: string;
  sha: string;
}

const address = (input: RequestInfo | URL) => new URL(input instanceof Request ? input.url : input, location.href);

/**
 * Stands between Keystatic and the server: says which list of pages a deletion was decided on, asks the owner where two people
 * changed the same, and tells in words when nothing answers.
 */
export function watchSaves(): void {
  const send = window.fetch.bind(window);
  let seen: Record<string, string> = {};
  const remember = async (response: Response) => {
    const list = (await response.clone().json()) as ListedForm[];
    seen = Object.fromEntries(list.map(({ path, sha }) => [path, sha]));
  };

  async function save(options: RequestInit): Promise<Response> {
    const asked = JSON.parse(String(options.body)) as object;
    let choices: Record<string, string> = {};
    for (;;) {
      const body = JSON.stringify({ ...asked, seen, choices });
      const response = await send("/api/keystatic/update", { ...options, body });
      if (response.ok) {
        await remember(response);
        const note = decodeURIComponent(response.headers.get("x-note") ?? "");
        tell(["Saved on this computer, not yet public.", note].filter(Boolean).join(" "));
      }
      if (response.status !== 409 || !response.headers.get("content-type")?.includes("json")) return response;
      const { words, conflicts } = (await response.json()) as ConflictReply;
      const chosen = await askChoices(words, conflicts);
      if (!chosen) return new Response("Not saved. What you typed is still here.", { status: 409 });
      choices = { ...choices, ...chosen };
    }
  }

  window.fetch = async (input, options = {}) => {
    const { pathname } = address(input);
    try {
      if (pathname === "/api/keystatic/update") return await save(options);
      const response = await send(input, options);
      if (pathname === "/api/keystatic/tree" && response.ok) await remember(response);
      return response;
    } catch (error) {
      if (!(error instanceof TypeError) || !pathname.startsWith("/api/keystatic/")) throw error;
      throw new Error(
        "Not saved: the editor's program does not answer. What you typed is kept in this browser. Start it again (npm run edit), then save.",
      );
    }
  };
}
