import { describe, it } from "vitest";
import { expectOneProblem, type PlantedFault } from "../../support/planted-fault.ts";

const location = "locations/main.yaml";
const after = 'postalCode: "62701"';
const planted = (line: string): PlantedFault["change"] => ({ [location]: [after, `${after}\n${line}`] });

const faults: Record<string, PlantedFault> = {
  "the phone number": {
    change: planted('phone: "+1 212 555 0100"'),
    at: "phone:",
    field: "phone",
    advice: /only the example/,
  },
  "the e-mail address": {
    change: planted("email: hello@example.com"),
    at: "email:",
    field: "email",
    advice: /only the example/,
  },
  "the booking link": {
    change: planted("bookingUrl: https://www.example.com/book"),
    at: "bookingUrl:",
    field: "bookingUrl",
    advice: /only the example/,
  },
};

describe("an example of the guide that was copied and not replaced", () => {
  for (const [name, fault] of Object.entries(faults)) it(name, () => expectOneProblem(fault));
});
