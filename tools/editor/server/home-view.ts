import { checkContent } from "../../../src/check/check-content.ts";
import type { CheckedEntry } from "../../../src/check/read-content.ts";
import { formatDayHours } from "../../../src/domain/hours/format-day-hours.ts";
import { formatSpecialDays } from "../../../src/domain/hours/format-special-days.ts";
import { hoursOn } from "../../../src/domain/hours/hours-on.ts";
import { localTime } from "../../../src/domain/hours/local-time.ts";
import { upcomingSpecialDays } from "../../../src/domain/hours/upcoming-special-days.ts";
import type { Clinic } from "../../../src/schemas/clinic.ts";
import { type CollectionName, collections } from "../../../src/schemas/collections.ts";
import type { Location } from "../../../src/schemas/location.ts";
import { english } from "../../../src/strings/en.ts";
import type { Todo } from "../../../src/todo/todo.ts";
import { todoList } from "../../../src/todo/todo-list.ts";
import { describeFields, labelOf } from "../fields/describe-fields.ts";
import { titleOf } from "../git/change-words.ts";
import { readHistory, timeOf, timeOfTag } from "../git/history.ts";
import { findRepository, uncommittedFiles } from "../git/repository.ts";
import { tryGit } from "../git/run-git.ts";
import { contactWays, type HomeView } from "../pages/home-page.ts";
import { findDestination, knowsUpstream } from "../publish/destination.ts";
import type { PublishState } from "../publish/publisher.ts";
import { entryAtFile } from "../save/form-files.ts";
import { formAddress } from "./form-address.ts";

const daysAhead = 400;

/** Reads what the owner's first page tells. */
export async function homeView(folder: string, state: PublishState, now: Date): Promise<HomeView> {
  const { entries, problems } = await checkContent(folder);
  const originals = entries.filter(({ language }) => !language);
  const clinic = originals.find(({ collection }) => collection === "clinic");
  const facts = clinic?.value as Clinic | undefined;
  const places = originals.filter(({ collection }) => collection === "locations");
  const first = places[0]?.value as Location | undefined;
  const { date } = localTime(now, first?.timeZone ?? "UTC");
  return {
    name: facts?.name ?? "Your site",
    places: places.map((entry) => placeView(entry, now)),
    news: {
      lines: (facts?.announcements ?? []).map(
        ({ text, from, until }) => `${text} (${[from, until].filter(Boolean).join(" to ")})`,
      ),
      href: clinic ? formAddress(clinic, "announcements") : "/keystatic",
    },
    prices: {
      lines: (facts?.services ?? [])
        .slice(0, 6)
        .map(({ name, price }) => [name, price].filter((part) => part !== undefined).join(": ")),
      href: clinic ? formAddress(clinic, "services") : "/keystatic",
    },
    todos: todoList(entries, date).map((todo) => ({ title: todo.title, why: todo.why, href: todoAddress(todo) })),
    drafts: originals
      .filter(({ value }) => (value as { draft?: boolean }).draft === true)
      .map((entry) => ({ words: titleOf(entry, entry.text), href: formAddress(entry) })),
    kinds: kindsOf(originals),
    ...(await publishedView(folder)),
    state,
    problems: problems.length,
  };
}

function placeView(entry: CheckedEntry, now: Date): HomeView["places"][number] {
  const place = entry.value as Location;
  const { date, day } = localTime(now, place.timeZone);
  const inWords = (hours: Parameters<typeof formatDayHours>[0]) => formatDayHours(hours, "en-US", english);
  return {
    name: place.name,
    today: place.hours
      ? inWords(hoursOn(date, place.hours, upcomingSpecialDays(place.specialDays, date, 0)))
      : "By appointment",
    href: formAddress(entry, `hours.${day}`),
    ahead: upcomingSpecialDays(place.specialDays, date, daysAhead)
      .slice(0, 4)
      .map((special) => `${formatSpecialDays(special, "en-US")}: ${inWords(special)} (${special.reason})`),
    holidays: formAddress(entry, "specialDays"),
    contact: contactWays(place, (field) => formAddress(entry, field)),
  };
}

/** The field that a to-do is about stands at the beginning of what is to be written. */
function todoAddress({ file, write }: Todo): string {
  const entry = entryAtFile(file);
  if (!entry) return file.includes(".") ? "/keystatic" : `/keystatic/collection/${file}/create`;
  const [, field = ""] = /^(\w+):/.exec(write) ?? [];
  return formAddress(entry, field in describeFields(collections[entry.collection].schema) ? field : undefined);
}

function kindsOf(entries: readonly CheckedEntry[]): HomeView["kinds"] {
  return (Object.keys(collections) as CollectionName[]).map((name) => ({
    label: labelOf(name),
    forms: entries
      .filter(({ collection }) => collection === name)
      .map((entry) => ({ words: titleOf(entry, entry.text), href: formAddress(entry) })),
    ...(!("only" in collections[name]) && { create: `/keystatic/collection/${name}/create` }),
  }));
}

/** How many saves are not public yet, and when something was published last. */
async function publishedView(folder: string): Promise<Pick<HomeView, "waiting" | "published">> {
  const repository = await findRepository(folder);
  if (!repository) return { waiting: 0, published: undefined };
  const destination = await findDestination(folder);
  const isKnown = "upstream" in destination && (await knowsUpstream(destination));
  const range = isKnown ? `${destination.upstream}..HEAD` : undefined;
  const waiting =
    (await readHistory(repository, { range, most: 500 })).length + (await uncommittedFiles(repository)).length;
  const { out } = await tryGit(folder, ["tag", "--list", "published/*", "--sort=-refname"]);
  const tagged = timeOfTag(out.split("\n")[0] ?? "");
  return { waiting, published: tagged ?? (isKnown ? await timeOf(repository, destination.upstream) : undefined) };
}
