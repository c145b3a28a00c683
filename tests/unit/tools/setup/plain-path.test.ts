import { describe, expect, it } from "vitest";
import { assertPlainPath } from "../../../../tools/setup/plain-path.mjs";

describe("assertPlainPath", () => {
  it("refuses of a content folder only what its pictures cannot be read from", () => {
    expect(() => assertPlainPath("/home/sam/it's mine", "content")).not.toThrow();
    expect(() => assertPlainPath("/home/sam/#1", "content")).toThrow("The content folder cannot have # in its path");
  });

  it.each(["/home/sam/it's mine", "/home/sam/#1", "/home/sam/100%", "/home/sam/why?"])(
    "refuses %s and says why",
    (folder) => {
      expect(() => assertPlainPath(folder, "project")).toThrow(
        `The project folder cannot have ${/['#%?]/.exec(folder)?.[0]} in its path`,
      );
      expect(() => assertPlainPath(folder, "project")).toThrow("Rename the folder, then run the same command again.");
    },
  );

  it.each(["/home/sam/my clinic", "/home/zoë/Müller & Söhne (neu)", "C:/Users/sam/clinic"])("takes %s", (folder) => {
    expect(() => assertPlainPath(folder, "project")).not.toThrow();
  });
});
