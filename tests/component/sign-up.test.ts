import { describe, expect, it } from "vitest";
import SignUp from "../../src/components/SignUp.astro";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { type Drawn, renderComponent } from "../support/render-component.ts";

const words = { title: "News", purpose: "A letter now and then.", privacy: "You can leave at any time." };
const hosted = { provider: "netlify", ...words };
const foreign = { provider: "form", action: "https://example.com/subscribe", emailField: "EMAIL", ...words };

const draw = (newsletter: object) => renderComponent(SignUp, { newsletter, blush: false });
const field = ({ elements }: Drawn) => elements.find((element) => attribute(element, "type") === "email");
const formOf = ({ byRole }: Drawn, name: string) => byRole("form").map((form) => attribute(form, name))[0];

describe.each([
  ["the host", hosted],
  ["another provider", foreign],
])("the sign-up with %s", (_, newsletter) => {
  it("says what it is for and what happens to an address", async () => {
    const { text, names } = await draw(newsletter);
    expect(names("heading")).toEqual(["News"]);
    expect(text).toContain("A letter now and then.");
    expect(text).toContain("You can leave at any time.");
  });

  it("has one field with a label, a hint and a button, and asks for a whole address", async () => {
    const drawn = await draw(newsletter);
    const input = field(drawn);
    const label = drawn.elements.find((element) => attribute(element, "for") === (input && attribute(input, "id")));
    const hint = drawn.elements.find(
      (element) => attribute(element, "id") === (input && attribute(input, "aria-describedby")),
    );
    expect(label && textOf(label)).toBe("Your e-mail");
    expect(hint && textOf(hint)).toBe("You can leave at any time.");
    expect(input && [attribute(input, "required"), attribute(input, "autocomplete")]).toEqual(["", "email"]);
    expect(drawn.names("button")).toEqual(["Sign up"]);
  });

  it("has a trap for robots that people neither see nor reach", async () => {
    const { elements } = await draw(newsletter);
    const trap = elements.find((element) => attribute(element, "name") === "website");
    const around = elements.find(
      (element) => element.tagName === "p" && elementsNamed(element, "input").includes(trap as never),
    );
    expect(trap && attribute(trap, "tabindex")).toBe("-1");
    expect(around && attribute(around, "hidden")).toBe("");
  });
});

describe("where the sign-up sends an address", () => {
  it("to the host, which then shows the page of thanks", async () => {
    const drawn = await draw(hosted);
    expect([formOf(drawn, "method"), formOf(drawn, "action"), formOf(drawn, "data-netlify")]).toEqual([
      "post",
      "/thanks/",
      "true",
    ]);
    const input = field(drawn);
    expect(input && attribute(input, "name")).toBe("email");
    const name = drawn.elements.find((element) => attribute(element, "name") === "form-name");
    expect(name && attribute(name, "value")).toBe(formOf(drawn, "name"));
  });

  it("to another provider, with the field as the provider calls it", async () => {
    const drawn = await draw(foreign);
    expect([formOf(drawn, "method"), formOf(drawn, "action")]).toEqual(["post", "https://example.com/subscribe"]);
    expect(formOf(drawn, "data-netlify")).toBeUndefined();
    const input = field(drawn);
    expect(input && attribute(input, "name")).toBe("EMAIL");
  });
});
