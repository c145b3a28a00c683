import { isCallable } from "../domain/phone-digits.ts";
import { toldTooMuch } from "../domain/told-too-much.ts";
import { callWordsFor } from "../strings/call-words.ts";
import answersUrl from "../styles/form-answers.css?url";
import { formMessage } from "./form-message.ts";
import { onBlockedAnswer, sendForm } from "./form-sending.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Something to look at before the form is sent, at its field; without one it is about the form as a whole. */
interface Fault {
  field?: Field;
  text: string;
}

const words = callWordsFor(document.documentElement.lang);
const title = document.title;

/**
 * Says in words what is at fault, at the field and in a summary that gets the focus; nothing that was typed is lost. A message that seems to
 * tell of an illness or a date of birth is asked about once: the same text goes through the second time.
 */
class CallRequest extends HTMLElement {
  /** the message that was asked about */
  private asked = "";

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: answersUrl }));
    form.noValidate = true;
    form.addEventListener("submit", (event) => {
      const faults = this.faultsIn(form);
      this.tell(form, faults);
      if (faults.length > 0) return event.preventDefault();
      if (this.dataset["hosted"] !== "true") return onBlockedAnswer(() => this.tell(form, [{ text: words.blocked }]));
      event.preventDefault();
      void this.send(form);
    });
  }

  private faultsIn(form: HTMLFormElement): Fault[] {
    const [name, phone, message] = ["name", "phone", "message"].map((id) => form.querySelector<Field>(`#rq-${id}`));
    if (!name || !phone || !message) return [];
    const faults = [
      ...(name.value.trim() ? [] : [{ field: name, text: words.name }]),
      ...(isCallable(phone.value) ? [] : [{ field: phone, text: words.phone }]),
    ];
    if (message.value === this.asked) return faults;
    this.asked = message.value;
    const year = new Date().getFullYear();
    const told = toldTooMuch(message.value, words.healthWords, words.birthWords, year);
    return [...faults, ...told.map((what) => ({ field: message, text: words[what] }))];
  }

  private async send(form: HTMLFormElement): Promise<void> {
    const answer = await sendForm(form, words.sending);
    if (answer === null) return;
    if (answer?.ok) location.assign(form.action);
    else this.tell(form, [{ text: words.down }]);
  }

  /** Puts the faults in the place of the earlier ones. */
  private tell(form: HTMLFormElement, faults: readonly Fault[]): void {
    for (const old of this.querySelectorAll(".sum, .msg")) old.remove();
    for (const field of form.querySelectorAll<Field>(".input")) {
      field.removeAttribute("aria-invalid");
      field.parentElement?.classList.remove("bad");
      describe(field, hintsOf(field));
    }
    document.title = title;
    if (faults.length === 0) return;
    document.title = words.title.replace("{title}", title);
    for (const field of new Set(faults.map((fault) => fault.field))) {
      if (!field) continue;
      const lines = faults.filter((fault) => fault.field === field).map(({ text }) => formMessage("err", text));
      for (const [index, line] of lines.entries()) line.id = `${field.id}-${index}`;
      field.before(...lines);
      field.setAttribute("aria-invalid", "true");
      field.parentElement?.classList.add("bad");
      describe(field, [...lines.map(({ id }) => id), ...hintsOf(field)]);
    }
    const sum = summaryOf(faults);
    form.prepend(sum);
    sum.focus();
  }
}

const hintsOf = (field: Field) => (field.id === "rq-message" ? ["rq-details"] : []);

function describe(field: Field, ids: readonly string[]): void {
  if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}

/** All that is at fault at once, each with the way to its field. */
function summaryOf(faults: readonly Fault[]): HTMLElement {
  const sum = document.createElement("div");
  sum.className = "sum";
  sum.setAttribute("role", "alert");
  sum.tabIndex = -1;
  const heading = document.createElement("h3");
  heading.textContent = words.problem;
  const list = document.createElement("ul");
  for (const { field, text } of faults) {
    const item = document.createElement("li");
    if (field) item.append(Object.assign(document.createElement("a"), { href: `#${field.id}`, textContent: text }));
    else item.textContent = text;
    list.append(item);
  }
  sum.append(heading, list);
  return sum;
}

customElements.define("call-request", CallRequest);
