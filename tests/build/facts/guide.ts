import type { Fact } from "./fact.ts";

const guide = "/conditions/low-back-pain/";
const active = "/treatments/active-release/";
const myofascial = "/treatments/myofascial-release/";
const sports = "/treatments/sports-massage/";
const notice = "/notices/videos/";

/** The low-back-pain page, from its opening to the legal notice. */
export const guideFacts: readonly Fact[] = [
  {
    fact: "back pain is ordinary, of every kind",
    on: [guide],
    says: [
      /ordinary part of life/,
      /New Yorkers/,
      /Americans/,
      /past/,
      /current injury/,
      /chronic/,
      /acute/,
      /serious/,
      /mild/,
    ],
  },
  {
    fact: "manual therapy can make a significant difference, above all with other therapies",
    on: [guide],
    says: [
      /manual therapy/i,
      /Active Release/,
      /myofascial release/i,
      /sports massage/i,
      /significant difference/,
      /other injury.recovery therapies/,
    ],
  },
  {
    fact: "what Active Release is",
    on: [guide, active],
    says: [
      /\bART\b/,
      /Active Release Techniques/,
      /Active Release Therapy/,
      /clinical/,
      /movement/,
      /muscles, tendons, ligaments, joint tissue and nerves/,
    ],
  },
  {
    fact: "what Active Release aims for",
    on: [guide, active],
    says: [/range of motion/, /scar tissue/, /adhesions/, /blood flow/, /acute/, /chronic/],
  },
  {
    fact: "what myofascial release is",
    on: [guide, myofascial],
    says: [/gentle/i, /stretch/, /massage/, /oil/, /slow/i, /non.invasive/, /sustained pressure/],
  },
  {
    fact: "what myofascial release does",
    on: [guide, myofascial],
    says: [
      /oil or cream/,
      /shear/,
      /move and slide/,
      /fascia/,
      /pressure/,
      /mechanical stress/,
      /micro.trauma/,
      /poor movement/,
    ],
  },
  {
    fact: "what sports massage is",
    on: [guide, sports],
    says: [/athletic performance/, /training/, /at an event or in an office/, /function and performance/],
  },
  {
    fact: "the three kinds of sports massage",
    on: [guide, sports],
    says: [/pre-event/i, /post-event/i, /maintenance/i],
  },
  {
    fact: "what goes into sports massage",
    on: [guide, sports],
    says: [
      /deep tissue massage/i,
      /trigger point therapy/i,
      /active release/i,
      /myofascial release/i,
      /compression/i,
      /therapeutic stretching/i,
      /Swedish massage/i,
      /others/i,
    ],
  },
  {
    fact: "which treatment fits depends",
    on: [guide],
    says: [/many treatments/, /diagnosis/, /sever/, /symptoms/, /goals/, /prefer/],
  },
  { fact: "surgery is the last resort", on: [guide], says: [/surgery should be the last resort/i, /spine/] },
  {
    fact: "what the notice says",
    on: [notice],
    says: [
      /not instruction for health providers/i,
      /learn/,
      /certifi/,
      /teach/,
      /educate clients|client education/i,
      /Active Release name, trademark or logo/,
      /without current certification is strictly prohibited/,
      /legal action by Active Release Techniques, Inc\. and On Your Mark NYC, LLC/,
    ],
  },
];

/** What must be there only once a region of the guide has a film. */
export const filmFacts: readonly Fact[] = [
  {
    fact: "what the videos show",
    on: [guide],
    says: [
      /videos (show|are about) Active Release, deep tissue massage, sports massage and myofascial release/i,
      /muscle/,
      /ligament/,
      /connective tissue/,
      /joint/,
    ],
  },
  { fact: "what the choice depends on", on: [guide], says: [/kind of injury/, /how severe/, /how long/, /your goals/] },
  { fact: "the notice in place", on: [guide], says: [/strictly prohibited/, /On Your Mark NYC, LLC/] },
];
