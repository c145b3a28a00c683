import { type SignUpWords, signUpWordsFor } from "../strings/sign-up-words.ts";
import answersUrl from "../styles/form-answers.css?url";
import { formMessage } from "./form-message.ts";
import { onBlockedAnswer, sendForm } from "./form-sending.ts";

const words = signUpWordsFor(document.documentElement.lang);

/**
 * Sends the sign-up without leaving the page. The message takes the place of the hint; what was typed stays until the address
 * is on the list. A form of another provider is sent the plain way, since its answer cannot be read from here; only that the
 * browser has blocked it is known.
 */
class SignUp extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: answersUrl }));
    form.noValidate = true;
    form.addEventListener("submit", (event) => {
      const input = form.querySelector<HTMLInputElement>("[type=email]");
      if (!input) return;
      if (!isWhole(input.value)) {
        event.preventDefault();
        return this.refuse(form, input, input.value.trim() ? words.unfinished : words.empty);
      }
      if (this.dataset["hosted"] !== "true") return onBlockedAnswer(() => this.refuse(form, input, words.blocked));
      event.preventDefault();
      void this.send(form, input, words);
    });
  }

  private async send(form: HTMLFormElement, input: HTMLInputElement, answers: SignUpWords): Promise<void> {
    const answer = await sendForm(form, answers.sending);
    if (answer === null) return;
    if (!answer?.ok) return this.refuse(form, input, answer?.status === 422 ? answers.unfinished : answers.down);
    const done = formMessage("ok", answers.done);
    done.setAttribute("role", "status");
    done.tabIndex = -1;
    this.replaceChildren(done);
    done.focus();
  }

  private refuse(form: HTMLFormElement, input: HTMLInputElement, text: string): void {
    const hint = form.lastElementChild;
    const line = formMessage("err", text);
    line.setAttribute("role", "alert");
    line.id = "email-hint";
    hint?.replaceWith(line);
    form.classList.add("bad");
    input.setAttribute("aria-invalid", "true");
    input.focus();
  }
}

/** Something before the @, and a name with an ending after it. Whether it is a living address only a mail can tell. */
function isWhole(address: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address.trim());
}

customElements.define("sign-up", SignUp);
