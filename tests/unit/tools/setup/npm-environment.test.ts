import { expect, it } from "vitest";
import { npmEnvironment } from "../../../../tools/setup/install-packages.mjs";

it("an installation takes the registry and the cache from around it, but no flag of the command that needs it", () => {
  const around = { PATH: "/bin", npm_config_registry: "https://npm.example", npm_config_cache: "/cache" };
  const flags = {
    npm_config_dry_run: "true",
    npm_config_workspace: "site",
    npm_config_omit: "dev",
    npm_config_json: "true",
  };
  expect(npmEnvironment({ ...around, ...flags })).toEqual(around);
});
