import BodyPicture from "../components/BodyPicture.astro";
import type { BlockName } from "../schemas/body-components.ts";
import AccessTests from "./AccessTests.astro";
import CallToAction from "./CallToAction.astro";
import Glossary from "./Glossary.astro";
import Hours from "./Hours.astro";
import Location from "./Location.astro";
import Notice from "./Notice.astro";
import PrivacyReceipt from "./PrivacyReceipt.astro";
import Video from "./Video.astro";

/**
 * The components that an owner may write in a body, and `img`, which renders the pictures of a text. The table of their
 * attributes stands in `schemas/body-components.ts`.
 */
export const blocks = {
  img: BodyPicture,
  AccessTests,
  CallToAction,
  Glossary,
  Hours,
  Location,
  Notice,
  PrivacyReceipt,
  Video,
} satisfies Readonly<Record<BlockName | "img", unknown>>;
