import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root.ts";
import { thirdPartyList } from "./third-party/third-party-list.ts";

/* `npm run third-party`: writes `THIRD-PARTY.md`, whose work the project stands on and under which licences. */
const locks = ["package-lock.json", "tools/editor/package-lock.json"];
const list = thirdPartyList(locks.map((file) => ({ file, lock: readFileSync(join(projectRoot, file), "utf8") })));
writeFileSync(join(projectRoot, "THIRD-PARTY.md"), list);
