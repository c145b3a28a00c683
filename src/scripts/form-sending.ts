/**
 * Sends a form that the site's own host takes. Its button says so meanwhile, and a second press is left unanswered.
 * @returns the answer; undefined where there is none, null where the form is being sent already
 */
export async function sendForm(form: HTMLFormElement, sending: string): Promise<Response | undefined | null> {
  const button = form.querySelector("button");
  if (!button || button.getAttribute("aria-disabled") === "true") return null;
  const name = button.textContent;
  button.setAttribute("aria-disabled", "true");
  button.replaceChildren(`${sending} `, document.createElement("i"));
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
  const answer = await fetch(form.action, { method: "POST", body }).catch(() => undefined);
  button.removeAttribute("aria-disabled");
  button.textContent = name;
  return answer;
}

/** Calls back when the browser does not show what another service answered: its host is not one that the policy knows. */
export function onBlockedAnswer(tell: () => void): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
    if (effectiveDirective === "form-action") tell();
  });
}
