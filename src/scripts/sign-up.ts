/** The messages of the sign-up (components/SignUp.astro). */
interface Words {
  sending: string;
  done: string;
  unfinished: string;
  down: string;
}

/**
 * Sends the sign-up without leaving the page. The message takes the place of the hint; what was typed stays until the address
 * is on the list. A form of another provider is sent the plain way, since its answer cannot be read from here.
 */
export class SignUp extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    const words: Words = JSON.parse(this.dataset["words"] ?? "");
    if (!form) return;
    form.noValidate = true;
    form.addEventListener("submit", (event) => {
      const input = form.querySelector<HTMLInputElement>("[type=email]");
      if (!input) return;
      if (!isWhole(input.value)) {
        event.preventDefault();
        return this.refuse(form, input, words.unfinished);
      }
      if (this.dataset["hosted"] !== "true") return;
      event.preventDefault();
      void this.send(form, input, words);
    });
  }

  private async send(form: HTMLFormElement, input: HTMLInputElement, words: Words): Promise<void> {
    const button = form.querySelector("button");
    if (!button || button.ariaDisabled === "true") return;
    const name = button.textContent;
    button.ariaDisabled = "true";
    button.replaceChildren(`${words.sending} `, document.createElement("i"));
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
    button.ariaDisabled = null;
    button.textContent = name;
    if (!answer?.ok) return this.refuse(form, input, answer?.status === 422 ? words.unfinished : words.down);
    const done = message("ok", "check", words.done);
    this.replaceChildren(done);
    done.focus();
  }

  private refuse(form: HTMLFormElement, input: HTMLInputElement, text: string): void {
    const hint = form.lastElementChild;
    const line = message("err", "alert", text);
    line.id = "email-hint";
    hint?.replaceWith(line);
    form.classList.add("bad");
    input.ariaInvalid = "true";
    input.focus();
  }
}

/** Something before the @, and a name with an ending after it. Whether it is a living address only a mail can tell. */
function isWhole(address: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address.trim());
}

function message(look: "ok" | "err", icon: string, text: string): HTMLElement {
  const line = document.createElement("p");
  line.className = `msg ${look}`;
  line.role = look === "ok" ? "status" : "alert";
  line.tabIndex = -1;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "ico");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${icon}`);
  svg.append(use);
  line.append(svg, text);
  return line;
}
