import { projectRoot } from "../../tools/project-root.ts";
import { runNode, stopChildrenOnSignals } from "../../tools/run-node.ts";
import { editedClinic, publicSite, writeEditedClinic } from "./edited-clinic.ts";

/** Runs `npm run edit` on the folder that the tests edit. */
stopChildrenOnSignals(0);
writeEditedClinic();
const environment = {
  ...process.env,
  CONTENT_DIR: editedClinic.folder,
  PORT: String(editedClinic.port),
  SITE_URL: publicSite.origin,
};
process.exitCode = await runNode([`${projectRoot}/tools/edit.ts`], environment);
