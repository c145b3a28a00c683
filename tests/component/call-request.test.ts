import { describe, expect, it } from "vitest";
import CallRequest from "../../src/components/CallRequest.astro";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { type Drawn, renderComponent } from "../support/render-component.ts";

const words = { title: "Request a call", privacy: "Used to call you back." };
const hosted = { provider: "netlify", ...words };
const foreign = {
  provider: "form",
  action: "https://forms.example/call",
  nameField: "NAME",
  phoneField: "TEL",
  whenField: "WHEN",
  messageField: "NOTE",
  ...words,
};

const draw = (callback: object) =>
  renderComponent(CallRequest, {
    request: {
      callback,
      text: "A talk is free.",
      thanks: "/thanks-call/",
      privacy: { href: "/privacy/", title: "Privacy" },
    },
  });
const fieldOf = ({ elements }: Drawn, id: string) => elements.find((element) => attribute(element, "id") === id);
const namesOf = ({ elements }: Drawn) => [
  ...new Set(
    elements.flatMap((element) =>
      element.tagName === "input" || element.tagName === "textarea" ? (attribute(element, "name") ?? []) : [],
    ),
  ),
];
const formOf = ({ byRole }: Drawn, name: string) => byRole("form").map((form) => attribute(form, name))[0];

describe.each([
  ["the host", hosted],
  ["another service", foreign],
])("the form for a call with %s", (_, callback) => {
  it("says what it is, what is free, what the number is for, and where to read more", async () => {
    const { names, text } = await draw(callback);
    expect([names("heading"), names("button"), names("link")]).toEqual([
      ["Request a call"],
      ["Request a call"],
      ["Privacy"],
    ]);
    for (const said of ["A talk is free.", "Used to call you back."]) expect(text).toContain(said);
  });

  it("asks for a name and a number that can be called, and leaves the rest open", async () => {
    const drawn = await draw(callback);
    const required = drawn.elements.filter((element) => attribute(element, "required") === "");
    expect(required.map((element) => attribute(element, "id"))).toEqual(["rq-name", "rq-phone"]);
    expect(required.map((element) => attribute(element, "autocomplete"))).toEqual(["name", "tel"]);
    const phone = fieldOf(drawn, "rq-phone");
    expect(phone && attribute(phone, "title")).toMatch(/7 digits/);
    const labels = drawn.elements.filter(({ tagName }) => tagName === "label").map(textOf);
    for (const label of ["Your name", "Phone number", "Any time", "Evening", "Message (optional)"])
      expect(labels).toContain(label);
    expect(drawn.elements.filter(({ tagName }) => tagName === "legend").map(textOf)).toEqual([
      "When does a call suit you?",
    ]);
  });

  it("says before the message that no medical details belong there, tied to the field", async () => {
    const drawn = await draw(callback);
    const message = fieldOf(drawn, "rq-message");
    const hint = message && fieldOf(drawn, attribute(message, "aria-describedby") ?? "");
    expect(hint && textOf(hint)).toBe("Please don’t put medical details here.");
    expect(drawn.elements.indexOf(hint as never)).toBeLessThan(drawn.elements.indexOf(message as never));
  });

  it("has a trap for robots that people neither see nor reach", async () => {
    const { elements } = await draw(callback);
    const trap = elements.find((element) => attribute(element, "name") === "website");
    const around = elements.find(
      (element) => element.tagName === "p" && elementsNamed(element, "input").includes(trap as never),
    );
    expect([trap && attribute(trap, "tabindex"), around && attribute(around, "hidden")]).toEqual(["-1", ""]);
  });
});

describe("where the form for a call is sent to", () => {
  it("is the host, which then shows the page of thanks", async () => {
    const drawn = await draw(hosted);
    expect(["method", "action", "name", "data-netlify"].map((name) => formOf(drawn, name))).toEqual([
      "post",
      "/thanks-call/",
      "call",
      "true",
    ]);
    expect(namesOf(drawn)).toEqual(["form-name", "website", "name", "phone", "when", "message"]);
  });

  it("is another service, with the fields as it calls them", async () => {
    const drawn = await draw(foreign);
    expect([formOf(drawn, "action"), formOf(drawn, "data-netlify")]).toEqual(["https://forms.example/call", undefined]);
    expect(namesOf(drawn)).toEqual(["website", "NAME", "TEL", "WHEN", "NOTE"]);
  });
});
