import type { SpokenLanguage } from "../schemas/language.ts";

/** The answers of the form that asks for a call. They stand apart from the rest since the visitor's browser fetches them. */
export interface CallWords {
  sending: string;
  /** the heading above what is at fault */
  problem: string;
  /** before the title of the page while something is at fault; `{title}` is that title */
  title: string;
  name: string;
  phone: string;
  /** the message tells of an illness */
  health: string;
  /** the message tells a date of birth */
  birth: string;
  down: string;
  /** the browser did not show what the form service answered */
  blocked: string;
  /** words and beginnings of words about health that people write into such a message */
  healthWords: readonly string[];
  /** words that stand with a date of birth */
  birthWords: readonly string[];
}

/** The answers in every language that a site may have, by its two letters; one without its words is a type error. */
export const callWords: Readonly<Record<SpokenLanguage, CallWords>> = {
  en: {
    sending: "Sending",
    problem: "Please look at this first",
    title: "Error: {title}",
    name: "Write your name.",
    phone: "Check the phone number: it needs at least 7 digits.",
    health:
      "This reads like a medical detail, and the form isn’t made for those. Take it out, or send the form again as it is. If you feel ill now, don’t wait for our call: get medical help.",
    birth:
      "This looks like a date of birth. We don’t need it to call you. Take it out, or send the form again as it is.",
    down: "That didn’t go through. Nothing was sent, and what you wrote is still here. Try again in a minute.",
    blocked: "Your browser stopped our form service’s answer, so we can’t tell whether your request went through.",
    healthWords: [
      "fever",
      "temperature of",
      "diagnos",
      "medication",
      "medicine",
      "prescri",
      "cancer",
      "tumou?r",
      "surger",
      "operation on",
      "pregnan",
      "infect",
      "herniat",
      "fractur",
      "numb(?:ness)?(?!\\p{L})",
      "diabet",
      "blood",
      "hiv\\b",
      "mri\\b",
      "x-ray",
    ],
    birthWords: ["born ", "dob\\b", "date of birth", "birth ?da"],
  },
  fr: {
    sending: "Envoi en cours",
    problem: "À vérifier d’abord",
    title: "Erreur\u00a0: {title}",
    name: "Écrivez votre nom.",
    phone: "Vérifiez le numéro de téléphone\u00a0: il lui faut au moins 7 chiffres.",
    health:
      "Ceci ressemble à un détail médical, et ce formulaire n’est pas fait pour cela. Retirez-le, ou renvoyez le formulaire tel quel. Si vous vous sentez malade maintenant, n’attendez pas notre appel\u00a0: consultez.",
    birth:
      "Ceci ressemble à une date de naissance. Nous n’en avons pas besoin pour vous appeler. Retirez-la, ou renvoyez le formulaire tel quel.",
    down: "L’envoi n’a pas réussi. Rien n’est parti, et votre texte est toujours là. Réessayez dans une minute.",
    blocked:
      "Votre navigateur a bloqué la réponse de notre service de formulaires\u00a0: nous ignorons si votre demande est partie.",
    healthWords: [
      "fièvre",
      "température de",
      "diagnos",
      "médicament",
      "ordonnance",
      "cancer",
      "tumeur",
      "chirurg",
      "opérée? ",
      "opération",
      "enceinte",
      "infect",
      "hernie",
      "fractur",
      "engourdi",
      "diabèt",
      "sang(?!\\p{L})",
      "vih(?!\\p{L})",
      "irm(?!\\p{L})",
    ],
    birthWords: ["née? le", "date de naissance", "anniversaire"],
  },
  he: {
    sending: "שולח",
    problem: "כדאי לבדוק קודם",
    title: "שגיאה: {title}",
    name: "כתבו את שמכם.",
    phone: "בדקו את מספר הטלפון: דרושות בו לפחות 7 ספרות.",
    health:
      "זה נראה כמו פרט רפואי, והטופס לא נועד לכך. מחקו אותו, או שלחו שוב את הטופס כמו שהוא. אם אתם מרגישים חולים עכשיו, אל תחכו לשיחה שלנו: פנו לטיפול רפואי.",
    birth: "זה נראה כמו תאריך לידה. הוא לא נחוץ כדי להתקשר אליכם. מחקו אותו, או שלחו שוב את הטופס כמו שהוא.",
    down: "השליחה לא הצליחה. שום דבר לא נשלח, ומה שכתבתם עדיין כאן. נסו שוב בעוד דקה.",
    blocked: "הדפדפן חסם את התשובה של שירות הטפסים, ולכן איננו יודעים אם הבקשה נשלחה.",
    healthWords: [
      "חום",
      "אבחנה",
      "אובחנ",
      "תרופ",
      "מרשם",
      "סרטן",
      "גידול",
      "ניתוח",
      "הריון",
      "בהריון",
      "זיהום",
      "שבר",
      "סוכרת",
      "דם(?!\\p{L})",
      "פריצת דיסק",
    ],
    birthWords: ["נולדתי", "תאריך לידה", "תאריך הלידה"],
  },
};

/** The answers in a language, by its two letters; in English where there are none. */
export function callWordsFor(code: string): CallWords {
  const byCode: Readonly<Record<string, CallWords>> = callWords;
  return byCode[code] ?? callWords.en;
}
