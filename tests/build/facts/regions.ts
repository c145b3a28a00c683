import type { Fact } from "./fact.ts";

/** A region's facts stand on its own page and in the guide. */
const on = (id: string) => [`/regions/${id}/`, "/conditions/low-back-pain/"];

/** The seven muscle regions: what each does, what goes wrong, how it is treated. */
export const regionFacts: readonly Fact[] = [
  {
    fact: "low back: how a session often begins, and why",
    on: on("low-back-fascia"),
    says: [
      /often how a session begins/,
      /spine, pelvis and ribs/,
      /muscle and fascia/,
      /gentle myofascial release/i,
      /warms up and loosens/,
      /restricted/,
    ],
  },
  { fact: "psoas: what it does", on: on("psoas-iliacus"), says: [/strong hip flexors/i, /flexes the spine/, /stabil/] },
  {
    fact: "psoas: what goes wrong",
    on: on("psoas-iliacus"),
    says: [/short/, /fibrotic/, /stiff|inflexible/, /hours of sitting/, /pelvis forward/, /compress the lumbar spine/],
  },
  {
    fact: "psoas: the glutes, switched off",
    on: on("psoas-iliacus"),
    says: [/in effect, switch off the glutes/, /active and strong/, /prevent/, /recover/],
  },
  {
    fact: "psoas: how it is treated",
    on: on("psoas-iliacus"),
    says: [
      /Active Release and trigger point therapy/,
      /very uncomfortable/,
      /benefits are well worth it/,
      /chronic low back pain/,
    ],
  },
  {
    fact: "QL: what it does",
    on: on("quadratus-lumborum"),
    says: [/deep, strong and flat/i, /low back/, /very sensitive/],
  },
  {
    fact: "QL: what goes wrong, how it is treated",
    on: on("quadratus-lumborum"),
    says: [
      /tight it often pulls the pelvis up/,
      /tension/,
      /discs and nerves included/,
      /responds well to deep tissue massage and Active Release/,
    ],
  },
  {
    fact: "lats: what they do",
    on: on("latissimus-dorsi"),
    says: [
      /larger or stronger|largest, strongest/,
      /pull-ups/,
      /rowing/,
      /swimming/,
      /pulling/,
      /forgotten/,
      /crucial to recovery/,
    ],
  },
  {
    fact: "lats: what goes wrong",
    on: on("latissimus-dorsi"),
    says: [
      /turns the shoulder joint inward/,
      /front of the shoulder/,
      /impingement/,
      /biceps tendonitis/,
      /rotator.cuff strain/,
      /poor posture/,
    ],
  },
  {
    fact: "lats: how they are treated, in the clinic's own experience",
    on: on("latissimus-dorsi"),
    says: [/Active Release and myofascial release/, /own experience/, /(more than|over) 75% of shoulder injuries/],
  },
  {
    fact: "lats: half of the low-back cases",
    on: ["/conditions/low-back-pain/"],
    says: [/own experience, 50% of low-back cases/],
  },
  {
    fact: "erectors: what goes wrong",
    on: on("lumbar-erectors"),
    says: [
      /important postur/,
      /strained very often/,
      /directly or after an injury to tissue nearby/,
      /overdrive to guard/,
      /facet joints/,
      /compress/,
      /tight hip flexors (that )?pull pelvis and spine forward/i,
      /herniated/,
      /lift something heavy/,
    ],
  },
  {
    fact: "erectors: how they are treated",
    on: on("lumbar-erectors"),
    says: [
      /easy to treat, and important|easy and important to treat/,
      /deep tissue massage, trigger point therapy, myofascial release, Swedish massage and Active Release/i,
      /best in combination/,
      /primary injury/,
      /short relief at best/,
      /whole strategy/,
      /may help to end nagging, serious back pain/,
    ],
  },
  {
    fact: "thoracic spine",
    on: on("thoracic-spine"),
    says: [
      /longest segment/,
      /12 vertebrae/,
      /7 in the neck/,
      /5 in the low back/,
      /12 pairs of ribs/,
      /cage around the major organs/,
      /mobility matters/,
      /poor posture often limits/,
    ],
  },
  {
    fact: "glutes: rarely left out",
    on: on("glutes-hip-rotators"),
    says: [
      /very rare/,
      /trigger points/i,
      /adhesions/,
      /range of motion/,
      /no back pain/,
      /piriformis/,
      /hip rotators/,
    ],
  },
  {
    fact: "glutes: how they are treated",
    on: on("glutes-hip-rotators"),
    says: [/single muscles/, /one side of hip and pelvis/, /where the pain is/, /posture and biomechanics/],
  },
];
