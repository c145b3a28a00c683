import callRequestUrl from "./call-request.ts?worker&url";

// The form's script is fetched when somebody turns to the form, like the sign-up's (main.ts); only the page with the form asks for it.
document
  .querySelector("call-request")
  ?.addEventListener("focusin", () => import(/* @vite-ignore */ callRequestUrl), { once: true });
