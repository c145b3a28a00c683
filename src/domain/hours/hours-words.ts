/** How people say that a place is closed, in the languages of clinics that were met. */
const closed =
  /^(?:closed|close|off|fermée?|geschlossen|zu|ruhetag|cerrado|chiuso|gesloten|fechado|lukket|stängt|סגור)(?:\s+(?:all day|today|toute la journée|ganztags))?\.?$/i;

const appointment =
  /appointment|\bby appt\.?|rendez-?\s?vous|\brdv\b|vereinbarung|\btermin|cita previa|appuntamento|afspraak|תור/i;

const wholeDay =
  /^(?:(?:open|ouvert|geöffnet)\s+)?(?:24\s?(?:h|hrs?|hours?|heures|stunden|uur)(?:\s+a day)?|24\s?\/\s?7|all day|rund um die uhr)$/i;

/** Does the text say that the place is closed? */
export const saysClosed = (text: string): boolean => closed.test(text);

/** Does it say that people come by appointment? */
export const saysAppointment = (text: string): boolean => appointment.test(text);

/** Does it say nothing else: `by appointment only`, `sur rendez-vous`, `nach Vereinbarung`? */
export function saysOnlyAppointment(text: string): boolean {
  return saysAppointment(text) && !/\d/.test(text) && text.length <= 40;
}

/** Does it say that the place is open around the clock? */
export const saysWholeDay = (text: string): boolean => wholeDay.test(text);
