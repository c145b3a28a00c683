import { expect, it } from "vitest";
import { leadsOn, movedByQuery, movedScript } from "../../../src/domain/moved-script.ts";
import { redirectsFile } from "../../../src/domain/redirects-file.ts";

const redirects = [
  { from: "/?page_id=12", to: "/about/" },
  { from: "/page.php?id=3&lang=en", to: "/regions/" },
  { from: "/old/", to: "/new/" },
];
const moved = movedByQuery(redirects);

/** Where the script leads a browser that asks for the address; `undefined` if it stays. */
function ledTo(address: string): string | undefined {
  const { pathname, search } = new URL(address, "https://clinic.example");
  const goals: string[] = [];
  const location = { pathname, search, replace: (to: string) => goals.push(to) };
  new Function("location", movedScript(moved))(location);
  return goals[0];
}

it.each([
  ["/?page_id=12", "/about/"],
  ["/?utm_source=x&page_id=12", "/about/"],
  ["/?page_id=13", undefined],
  ["/", undefined],
  ["/page.php?lang=en&id=3", "/regions/"],
  ["/page.php?id=3", undefined],
  ["/other/?page_id=12", undefined],
])("from %s to %s", (address, to) => expect(ledTo(address)).toBe(to));

it("stands on the home page and on the one for unknown addresses, where it is needed", () => {
  const paths = ["/", "/about/", "/404.html"];
  expect(paths.map((path) => leadsOn(path, moved, paths))).toEqual([true, false, true]);
  expect(leadsOn("/404.html", movedByQuery([{ from: "/?p=1", to: "/about/" }]), paths)).toBe(false);
  expect(leadsOn("/", [], paths)).toBe(false);
});

it("leaves addresses with a query out of the host's list", () => {
  expect(redirectsFile(redirects, [])).toBe("/old /new/ 301\n/old/ /new/ 301\n");
});
