import { otherAddressAdvice, parseVideoAddress, videoAddressAdvice } from "../domain/video/parse-video-address.ts";
import { videoAddresses } from "../domain/video/video-addresses.ts";
import type { ReachedAddress } from "./reached.ts";

/** An attribute of a component: `url` in `<Video url="…" />`. */
export interface ComponentAttribute {
  required: boolean;
  /** what to write, in the owner's words */
  describe: string;
  /** the collection whose entry it names */
  collection?: "notices" | "locations";
  /** what is wrong with a value, in the owner's words; `undefined` if nothing is */
  refuse?: (value: string) => string | undefined;
  /** the addresses of other hosts that a value leads to, and when each is asked */
  reaches?: (value: string) => ReachedAddress[];
}

/** A component that may stand in the text of a page. */
export interface BodyComponent {
  describe: string;
  attributes: Readonly<Record<string, ComponentAttribute>>;
  /** how it is written, as the owner can copy it */
  example: string;
}

const location: ComponentAttribute = {
  required: false,
  describe: "The location, by its file name, if only one is meant.",
  collection: "locations",
  refuse: refuseNoId("locations"),
};

const components = {
  AccessTests: {
    describe:
      "For the accessibility page: what was tested, how and when, from the last test run that was recorded. Nothing where none was.",
    attributes: {},
    example: "<AccessTests />",
  },
  CallToAction: {
    describe: "The button with the first step that the clinic offers.",
    attributes: {},
    example: "<CallToAction />",
  },
  Glossary: {
    describe:
      "The list of the words in `glossary.yaml`, each with what it means. Where another page uses one first, it leads here.",
    attributes: {},
    example: "<Glossary />",
  },
  Hours: {
    describe: "The opening hours: of the location it names, else of every location.",
    attributes: { id: location },
    example: "<Hours />",
  },
  Location: {
    describe: "The address and how to get there: of the location it names, else of every location.",
    attributes: { id: location },
    example: "<Location />",
  },
  Notice: {
    describe: "The text of a legal notice.",
    attributes: {
      id: {
        required: true,
        describe: "The notice, by its file name.",
        collection: "notices",
        refuse: refuseNoId("notices"),
      },
    },
    example: '<Notice id="videos" />',
  },
  PrivacyReceipt: {
    describe:
      "A table for the privacy page: which other hosts the site can contact, and when. It keeps itself up to date.",
    attributes: {},
    example: "<PrivacyReceipt />",
  },
  Video: {
    describe: "One more video in the text. The video of the page itself stands in its fields.",
    attributes: {
      url: {
        required: true,
        describe: `The address of the video. ${videoAddressAdvice}`,
        refuse: refuseVideoAddress,
        reaches: (value) => videoAddresses(parseVideoAddress(value)),
      },
      title: { required: true, describe: "What the video is called.", refuse: refuseLongTitle },
    },
    example: '<Video url="https://vimeo.com/123456789" title="Stretching the hip" />',
  },
} as const satisfies Readonly<Record<string, BodyComponent>>;

/** The name of a component; `blocks/blocks.ts` has what renders each. */
export type BlockName = keyof typeof components;

/** The components that an owner may write in a text, by their names, each on a line of its own. */
export const bodyComponents: Readonly<Record<string, BodyComponent>> = components;

/** The component of this name, if there is one. */
export function componentNamed(name: string | null | undefined): BodyComponent | undefined {
  return name && Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined;
}

function refuseNoId(folder: string): (value: string) => string | undefined {
  return (value) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
      ? undefined
      : `"${value}" is no file name. Write the name of a file in ${folder}/, without its ending.`;
}

function refuseVideoAddress(value: string): string | undefined {
  return parseVideoAddress(value) ? undefined : `This is no video address. ${otherAddressAdvice(value)}`;
}

function refuseLongTitle(value: string): string | undefined {
  return value.length > 100 ? `Shorten the title to 100 characters; it has ${value.length}.` : undefined;
}
