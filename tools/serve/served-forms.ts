import { isCallable } from "../../src/domain/phone-digits.ts";
import { callWordsFor } from "../../src/strings/call-words.ts";
import { signUpWordsFor } from "../../src/strings/sign-up-words.ts";
import { stringsFor } from "../../src/strings/strings-for.ts";
import { isEmailAddress } from "./email-address.ts";

/** A field as a refused form shows it again. */
export interface ServedField {
  label: string;
  type: "email" | "tel" | "text";
  autocomplete: string;
  isRequired: boolean;
}

/** What was typed, by the names of the fields. */
export type Typed = Readonly<Record<string, string>>;

/** What a form says in a language. */
export interface ServedWords {
  title: string;
  /** the fields in their order, by their names */
  fields: Readonly<Record<string, ServedField>>;
  /** after it was taken, for a script */
  done: string;
  /** it was no form, or could not be kept */
  unreadable: string;
  down: string;
}

/** A form that the site's own host takes: what it asks, and what is wrong with an answer. */
export interface ServedForm {
  words(language: string): ServedWords;
  /** what is wrong with the fields, by their names */
  faults(typed: Typed, language: string): Readonly<Record<string, string>>;
}

const newsletter: ServedForm = {
  words(language) {
    const { done, unfinished, down } = signUpWordsFor(language);
    const t = stringsFor(language);
    return {
      title: t.signUp,
      fields: { email: { label: t.email, type: "email", autocomplete: "email", isRequired: true } },
      done,
      unreadable: unfinished,
      down,
    };
  },
  faults({ email = "" }, language) {
    return isEmailAddress(email) ? {} : { email: signUpWordsFor(language).unfinished };
  },
};

const call: ServedForm = {
  words(language) {
    const { problem, down } = callWordsFor(language);
    const { callback: t } = stringsFor(language);
    const field = (label: string, autocomplete = "off", isRequired = false): ServedField => ({
      label,
      type: autocomplete === "tel" ? "tel" : "text",
      autocomplete,
      isRequired,
    });
    return {
      title: problem,
      fields: {
        name: field(t.name, "name", true),
        phone: field(t.phone, "tel", true),
        when: field(t.when),
        message: field(`${t.message} ${t.optional}`),
      },
      done: "",
      unreadable: down,
      down,
    };
  },
  faults({ name = "", phone = "" }, language) {
    const words = callWordsFor(language);
    return { ...(name ? {} : { name: words.name }), ...(isCallable(phone) ? {} : { phone: words.phone }) };
  },
};

/** The forms by the name of the page that thanks for them. */
export const servedForms: Readonly<Record<string, ServedForm>> = { thanks: newsletter, "thanks-call": call };
