import type { Scene } from "./scene.ts";
import { glutesHipRotators } from "./scenes/glutes-hip-rotators.ts";
import { latissimusDorsi } from "./scenes/latissimus-dorsi.ts";
import { lowBackFascia } from "./scenes/low-back-fascia.ts";
import { lumbarErectors } from "./scenes/lumbar-erectors.ts";
import { psoasIliacus } from "./scenes/psoas-iliacus.ts";
import { quadratusLumborum } from "./scenes/quadratus-lumborum.ts";
import { thoracicSpine } from "./scenes/thoracic-spine.ts";

/** Every film there is. To make another, write a scene and add it here. */
export const allScenes: readonly Scene[] = [
  lowBackFascia,
  psoasIliacus,
  quadratusLumborum,
  latissimusDorsi,
  lumbarErectors,
  thoracicSpine,
  glutesHipRotators,
];
