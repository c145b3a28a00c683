import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemporarySite, temporarySite } from "./temporary-site.ts";

let site: TemporarySite;

beforeEach(async () => {
  site = await temporarySite({
    "thanks/index.html": "<title>Thanks</title>",
    "fr/thanks/index.html": '<!DOCTYPE html><html lang="fr"><title>Merci</title>',
    "he/thanks/index.html": '<!DOCTYPE html><html lang="he" dir="rtl"><title>תודה</title>',
  });
});

afterEach(() => site.close());

const asJson = { Accept: "application/json" };

function send(
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  path = "/thanks/",
): Promise<Response> {
  return site.ask(path, { method: "POST", body: new URLSearchParams(fields), headers });
}

describe("a good address", () => {
  it("is kept with its time, and leads to the thank-you page", async () => {
    const answer = await send({ email: " sam@example.com " });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/thanks/"]);
    expect(site.signUps()).toEqual([{ email: "sam@example.com", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) }]);
  });

  it("is answered in JSON to a script", async () => {
    const answer = await send({ email: "sam@example.com" }, asJson);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true, message: "Thank you. Your address is on the list." });
  });
});

describe("a wrong address", () => {
  it.each([
    "",
    "sam",
    "sam@example",
    "sam@@example.com",
    "sam@example..com",
    "sam@-example.com",
    `${"a".repeat(250)}@b.co`,
  ])("%j is sent back and not kept", async (email) => {
    const answer = await send({ email });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("That address looks unfinished. Check the part after the @.");
    expect(site.signUps()).toEqual([]);
  });

  it("stays in the form, without becoming part of the page", async () => {
    const page = await (await send({ email: `sam"><script>x</script>` })).text();
    expect(page).toContain('value="sam&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    expect(page).not.toContain("<script>");
  });

  it("is told to a script in JSON", async () => {
    const answer = await send({ email: "sam@example" }, asJson);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      ok: false,
      message: "That address looks unfinished. Check the part after the @.",
    });
  });
});

describe("a sign-up on a page in another language", () => {
  it("is kept, and leads to the thank-you page of that language", async () => {
    const answer = await send({ email: "sam@example.com" }, {}, "/fr/thanks/");
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/fr/thanks/"]);
    expect(site.signUps()).toHaveLength(1);
  });

  it("is answered in that language, by a page that is written its way and leads back into it", async () => {
    const answer = await (await send({ email: "sam" }, {}, "/he/thanks/")).text();
    expect(answer).toContain('<html lang="he" dir="rtl">');
    expect(answer).toContain('<form action="/he/thanks/"');
    expect(answer).toContain('<a href="/he/">');
    expect(answer).toContain("נראה שהכתובת לא שלמה.");
    const french = await (await send({ email: "sam" }, {}, "/fr/thanks/")).text();
    for (const part of ['<html lang="fr">', "<h1>S’inscrire</h1>", "Cette adresse semble incomplète."])
      expect(french).toContain(part);
  });

  it("is told to a script in that language", async () => {
    const answer = await send({ email: "sam@example.com" }, asJson, "/fr/thanks/");
    expect(await answer.json()).toEqual({ ok: true, message: "Merci. Votre adresse est sur la liste." });
  });

  it("is answered in the first language of the site at its own address", async () => {
    const only = await temporarySite({ "thanks/index.html": '<html lang="fr"><title>Merci</title>' });
    const answer = await only.ask("/thanks/", { method: "POST", body: new URLSearchParams({ email: "sam" }) });
    expect(await answer.text()).toContain("Cette adresse semble incomplète.");
    await only.close();
  });

  it.each(["/de/thanks/", "/fr/thanks/x/", "/fr/"])("is not taken at %s, where no page thanks for it", async (path) => {
    expect((await send({ email: "sam@example.com" }, {}, path)).status).toBe(405);
    expect(site.signUps()).toEqual([]);
  });
});

describe("what is no sign-up", () => {
  it("pretends to thank a machine that fills the hidden field, and keeps nothing", async () => {
    const answer = await send({ email: "sam@example.com", website: "https://spam.example" });
    expect(answer.status).toBe(303);
    expect(site.signUps()).toEqual([]);
  });

  it("refuses more than 10,000 bytes", async () => {
    expect((await send({ email: "sam@example.com", more: "x".repeat(10_000) })).status).toBe(413);
    expect(site.signUps()).toEqual([]);
  });

  it("refuses what was not sent by a form", async () => {
    const answer = await site.ask("/thanks/", { method: "POST", body: '{"email":"sam@example.com"}' });
    expect(answer.status).toBe(415);
    expect(site.signUps()).toEqual([]);
  });
});
