import type { Fact } from "./fact.ts";

const guide = "/conditions/low-back-pain/";
const everyPage = ["every page"];

/** The clinic itself: name, place, hours, first step, newsletter, small print. */
export const clinicFacts: readonly Fact[] = [
  { fact: "the public name", on: everyPage, says: [/On Your Mark/i] },
  { fact: "the legal name in the notice", on: ["/notices/videos/"], says: [/On Your Mark NYC, LLC/] },
  { fact: "what it is", on: ["/privacy/"], says: [/manual.therapy practice in New York City/i] },
  { fact: "where it is, at a glance", on: ["/"], says: [/Midtown Manhattan/] },
  {
    fact: "the address",
    on: everyPage,
    says: [/530 7th Ave/, /Suite 908/, /inside Recovery PT/i, /New York, NY 10018/],
  },
  { fact: "the cross streets", on: ["/", guide, "/contact/"], says: [/between 38th and 39th Streets/i] },
  { fact: "the time zone", on: ["/contact/"], says: [/New York time/i] },
  {
    fact: "the hours of the week, Sunday closed",
    on: everyPage,
    says: [
      /Mon 2pm–7pm Tue 2pm–7pm Wed 2pm–7pm Thu 2pm–7pm Fri 1pm–6pm Sat 10am–2pm Sun Closed/,
      /Mon to Thu 2pm–7pm Fri 1pm–6pm Sat 10am–2pm/,
    ],
  },
  {
    fact: "the first step: a free phone consultation, for people who don't know where to start",
    on: ["/", guide],
    says: [/phone consultation is free|free phone consultation/i, /(not|don.t) (sure|know) where to start/i],
  },
  { fact: "the newsletter", on: everyPage, says: [/updates and promotions/i, /sign up/i, /your e-?mail/i] },
  { fact: "the copyright line", on: everyPage, says: [/© 20\d\d On Your Mark\. All rights reserved\./] },
  { fact: "the page after a sign-up", on: ["/thanks/"], says: [/updates and promotions/i] },
  { fact: "the byline", on: [guide], says: [/by On Your Mark\b/i] },
];
