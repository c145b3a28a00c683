import { describe, expect, it } from "vitest";
import DoAndDont from "../../src/components/DoAndDont.astro";
import Questions from "../../src/components/Questions.astro";
import { attribute, elementsNamed, textOf } from "../support/elements.ts";
import { renderComponent } from "../support/render-component.ts";

describe("what people can do themselves", () => {
  it("is two lists that say in words which is which, with their sources", async () => {
    const { names, text, byRole } = await renderComponent(DoAndDont, {
      advice: {
        do: ["Keep moving.", "Sleep well."],
        dont: ["Don’t stay in bed."],
        sources: [{ name: "A public source", url: "https://health.example" }],
      },
    });
    expect(names("heading")).toEqual(["What you can do yourself", "Do", "Don’t"]);
    expect(names("listitem")).toEqual(["Keep moving.", "Sleep well.", "Don’t stay in bed."]);
    expect(text).toContain("Sources: A public source");
    expect(byRole("link").map((link) => attribute(link, "href"))).toEqual(["https://health.example"]);
  });

  it("is not there where nothing is known", async () => {
    expect((await renderComponent(DoAndDont, { advice: undefined })).elements).toEqual([]);
  });
});

describe("questions people ask", () => {
  it("open their answers without script, and a link follows where there is one", async () => {
    const { names, elements } = await renderComponent(Questions, {
      questions: [
        { question: "Does it hurt?", answer: "Some spots.", link: { text: "The list", url: "/contact/" } },
        { question: "May I run?", answer: "Yes." },
      ],
    });
    expect(names("heading")).toEqual(["Questions people ask"]);
    const all = elements.filter(({ tagName }) => tagName === "details");
    expect(all.map((each) => elementsNamed(each, "summary").map(textOf)[0])).toEqual(["Does it hurt?", "May I run?"]);
    expect(all.map((each) => elementsNamed(each, "p").map(textOf)[0])).toEqual(["Some spots. The list", "Yes."]);
  });

  it("are not there where nobody asks", async () => {
    expect((await renderComponent(Questions, { questions: [] })).elements).toEqual([]);
  });
});
