/** The answers of the sign-up, by the language of the page. They stand apart from the rest since the visitor's browser fetches them. */
export const signUpWords: Readonly<Record<string, SignUpWords>> = {
  en: {
    sending: "Sending",
    done: "Thank you. Your address is on the list.",
    empty: "Write your e-mail address first.",
    unfinished: "That address looks unfinished. Check the part after the @.",
    down: "That didn’t go through. Nothing was saved. Try again in a minute.",
  },
};

export interface SignUpWords {
  sending: string;
  done: string;
  empty: string;
  unfinished: string;
  down: string;
}
