import { type SignUpWords, signUpWordsFor } from "../strings/sign-up-words.ts";
import answersUrl from "../styles/sign-up-answers.css?url";

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
      if (this.dataset["hosted"] !== "true") {
        // The service answers from a host that the policy does not know: the browser stays here and shows nothing of it.
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (effectiveDirective === "form-action") this.refuse(form, input, words.blocked);
        });
        return;
      }
      event.preventDefault();
      void this.send(form, input, words);
    });
  }

  private async send(form: HTMLFormElement, input: HTMLInputElement, answers: SignUpWords): Promise<void> {
    const button = form.querySelector("button");
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    const name = button.textContent;
    button.setAttribute("aria-disabled", "true");
    button.replaceChildren(`${answers.sending} `, document.createElement("i"));
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
    button.removeAttribute("aria-disabled");
    button.textContent = name;
    if (!answer?.ok) return this.refuse(form, input, answer?.status === 422 ? answers.unfinished : answers.down);
    const done = message("ok", "check", answers.done);
    this.replaceChildren(done);
    done.focus();
  }

  private refuse(form: HTMLFormElement, input: HTMLInputElement, text: string): void {
    const hint = form.lastElementChild;
    const line = message("err", "alert", text);
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

const icons = {
  check: "M5 12.8l4.5 4.5L19 7.3",
  alert: "M12 7.6v5.2M12 16.2v.2M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 0 1 17 0z",
};

function message(look: "ok" | "err", icon: keyof typeof icons, text: string): HTMLElement {
  const line = document.createElement("p");
  line.className = `msg ${look}`;
  line.setAttribute("role", look === "ok" ? "status" : "alert");
  line.tabIndex = -1;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [name, value] of Object.entries({ class: "ico", viewBox: "0 0 24 24", "aria-hidden": "true" }))
    svg.setAttribute(name, value);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", icons[icon]);
  svg.append(path);
  line.append(svg, text);
  return line;
}

customElements.define("sign-up", SignUp);
