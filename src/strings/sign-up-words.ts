import type { SpokenLanguage } from "../schemas/language.ts";
import { ownAnswers } from "./own-words.ts";
import { withOwnWords } from "./with-own-words.ts";

/** The answers of the sign-up. They stand apart from the rest since the visitor's browser fetches them. */
export interface SignUpWords {
  sending: string;
  done: string;
  empty: string;
  unfinished: string;
  down: string;
  /** the browser did not show what the newsletter service answered */
  blocked: string;
}

/** The answers in every language that a site may have, by its two letters; one without its words is a type error. */
export const signUpWords: Readonly<Record<SpokenLanguage, SignUpWords>> = {
  en: {
    sending: "Sending",
    done: "Thank you. Your address is on the list.",
    empty: "Write your e-mail address first.",
    unfinished: "That address looks unfinished. Check the part after the @.",
    down: "That didn’t go through. Nothing was saved. Try again in a minute.",
    blocked:
      "Your browser stopped our newsletter service’s answer, so we can’t tell whether it went through. Look for a mail from us.",
  },
  fr: {
    sending: "Envoi en cours",
    done: "Merci. Votre adresse est sur la liste.",
    empty: "Écrivez d’abord votre adresse courriel.",
    unfinished: "Cette adresse semble incomplète. Vérifiez la partie après le @.",
    down: "L’envoi n’a pas réussi. Rien n’a été enregistré. Réessayez dans une minute.",
    blocked:
      "Votre navigateur a bloqué la réponse de notre service d’infolettre : nous ignorons si l’envoi a réussi. Surveillez vos courriels.",
  },
  he: {
    sending: "שולח",
    done: "תודה. הכתובת שלכם נמצאת ברשימה.",
    empty: "כתבו קודם את כתובת הדוא״ל שלכם.",
    unfinished: "נראה שהכתובת לא שלמה. בדקו את החלק שאחרי ה־@.",
    down: "השליחה לא הצליחה. שום דבר לא נשמר. נסו שוב בעוד דקה.",
    blocked: "הדפדפן חסם את התשובה של שירות הדיוור, ולכן איננו יודעים אם השליחה הצליחה. חפשו הודעה מאיתנו בדואר.",
  },
};

/** The answers in a language, by its two letters, with the clinic's own in their place; in English where there are none. */
export function signUpWordsFor(code: string): SignUpWords {
  const byCode: Readonly<Record<string, SignUpWords>> = signUpWords;
  return withOwnWords(byCode[code] ?? signUpWords.en, ownAnswers[code]);
}
