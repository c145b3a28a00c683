import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporarySite, temporarySite } from "./temporary-site.ts";

let site: TemporarySite;

beforeEach(async () => {
  site = await temporarySite({
    "thanks-call/index.html": '<!DOCTYPE html><html lang="en"><title>Thanks</title>',
    "he/thanks-call/index.html": '<!DOCTYPE html><html lang="he" dir="rtl"><title>תודה</title>',
  });
});

afterEach(() => site.close());

const whole = { name: " Sam ", phone: "+1 212 555 0100", when: "Evening", message: "After 5, please." };

const send = (fields: Record<string, string>, path = "/thanks-call/"): Promise<Response> =>
  site.ask(path, { method: "POST", body: new URLSearchParams(fields) });

describe("a request for a call", () => {
  it("is kept with its time, and leads to its page of thanks", async () => {
    const answer = await send(whole);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/thanks-call/"]);
    expect(site.signUps()).toEqual([
      {
        name: "Sam",
        phone: "+1 212 555 0100",
        when: "Evening",
        message: "After 5, please.",
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      },
    ]);
  });

  it("is sent back with a word at each field that is at fault, and all that was typed", async () => {
    const answer = await send({ ...whole, name: " ", phone: "212 55" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('<p id="name-error">Write your name.</p>');
    expect(page).toContain('<p id="phone-error">Check the phone number: it needs at least 7 digits.</p>');
    for (const typed of ['value="212 55"', 'value="Evening"', 'value="After 5, please."'])
      expect(page).toContain(typed);
    expect(page).toContain('<form action="/thanks-call/"');
    expect(page).toContain('<a href="/">');
    expect(site.signUps()).toEqual([]);
  });

  it("does not become part of the page", async () => {
    const page = await (await send({ name: "", phone: `"><script>x</script>` })).text();
    expect(page).toContain("&quot;&gt;&lt;script&gt;");
    expect(page).not.toContain("<script>");
  });

  it("is answered in the language of its page", async () => {
    const page = await (await send({ ...whole, name: "" }, "/he/thanks-call/")).text();
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(page).toContain("כתבו את שמכם.");
    expect(page).toContain('<a href="/he/">');
  });

  it("pretends to thank a machine that fills the hidden field, and keeps nothing", async () => {
    expect((await send({ ...whole, website: "https://spam.example" })).status).toBe(303);
    expect(site.signUps()).toEqual([]);
  });

  it("is not taken where no page thanks for it", async () => {
    expect((await send(whole, "/fr/thanks-call/")).status).toBe(405);
  });
});
