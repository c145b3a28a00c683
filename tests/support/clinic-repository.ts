import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Choice } from "../../tools/editor/conflict/conflict.ts";
import { readFormFile, writeFormFile } from "../../tools/editor/save/form-files.ts";
import { FormDesk, type Reply } from "../../tools/editor/server/form-desk.ts";
import type { ClinicFiles } from "./smallest-clinic.ts";

/** Git as a machine has it that nobody has set up: no name, no settings of a person. */
export const bareGit = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };

export function gitIn(folder: string, ...words: string[]): string {
  return execFileSync("git", words, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...bareGit },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** A computer with a copy of the site, and the editor on it. */
export class Computer {
  readonly root: string;
  readonly folder: string;
  readonly workFolder: string;
  desk: FormDesk;

  constructor(root: string) {
    this.root = root;
    this.folder = join(root, "content");
    this.workFolder = join(root, ".cache/editor");
    this.desk = new FormDesk(this.folder, this.workFolder);
  }

  restart(): void {
    this.desk = new FormDesk(this.folder, this.workFolder);
  }

  git(...words: string[]): string {
    return gitIn(this.root, ...words);
  }

  read(file: string): string {
    return readFileSync(join(this.folder, file), "utf8");
  }

  /** As a text editor does it. */
  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /** Opens a form, as a tab of the editor does. */
  open(path: string) {
    const form = readFormFile(path, this.desk.show(path).body);
    const save = (choices: Record<string, Choice> = {}): Promise<Reply> => {
      const values = { ...form.values, ...(form.version && { formVersion: form.version }) };
      const text = writeFormFile(path, { values, body: form.body });
      return this.desk.save({ additions: [{ path, text }], deletions: [], choices });
    };
    return { form, save };
  }

  /** Opens, changes and saves a form. */
  async change(path: string, values: Record<string, unknown>): Promise<Reply> {
    const { form, save } = this.open(path);
    Object.assign(form.values, values);
    return save();
  }
}

/** A place on the Internet that keeps the site (a bare repository), and computers with copies of it. */
export class Practice {
  readonly home = mkdtempSync(join(tmpdir(), "clinic-practice-"));
  readonly remote = join(this.home, "remote.git");

  constructor(files: ClinicFiles) {
    const first = join(this.home, "first");
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(first, "content", file)), { recursive: true });
      writeFileSync(join(first, "content", file), text);
    }
    writeFileSync(join(first, ".gitignore"), ".cache/\n");
    gitIn(this.home, "init", "--quiet", "--bare", "--initial-branch=main", this.remote);
    gitIn(first, "init", "--quiet", "--initial-branch=main");
    gitIn(first, "remote", "add", "origin", this.remote);
    setName(first, "First");
    gitIn(first, "add", "--all");
    gitIn(first, "commit", "--quiet", "--message", "The site");
    gitIn(first, "push", "--quiet", "--set-upstream", "origin", "main");
  }

  /** @param name whose computer it is; `first` is there from the beginning */
  computer(name: string): Computer {
    const root = join(this.home, name);
    if (name !== "first") {
      gitIn(this.home, "clone", "--quiet", this.remote, root);
      setName(root, name);
    }
    return new Computer(root);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

function setName(root: string, name: string): void {
  gitIn(root, "config", "user.name", name);
  gitIn(root, "config", "user.email", `${name.toLowerCase()}@example.com`);
}
