import Ajv2020 from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model";
import { parseStrictly } from "../../src/model/validate";
import { completeMap } from "../support/complete-map";
import { jsonSchema, reference } from "../support/generate-schema";
import { LONG } from "../support/random";
import { mutatedMap } from "../support/random-map-mutations";

const folder = "../../graph-data/schema";

describe("what is generated from the schema is not stale (else run `npm run generate`)", () => {
  it("the JSON Schema", async () => {
    await expect(jsonSchema()).toMatchFileSnapshot(`${folder}/standpoint-map.schema.json`);
  });

  it("the reference table", async () => {
    await expect(reference()).toMatchFileSnapshot(`${folder}/reference.md`);
  });
});

/** What a JSON Schema can say. It doesn't know how long a month is, nor that a range must not end before it begins. */
function schemaCanSay({ code, values }: Problem): boolean {
  if (code === "date-impossible") return values.part === "month" || (values.part === "day" && !inAnyMonth(values.day));
  return [
    "date-interval",
    "date-season",
    "date-unparsable",
    "type-wrong",
    "field-missing",
    "format-unknown",
    "choice-unknown",
    "picture-unknown",
    "number-range",
    "number-fraction",
    "position-range",
    "id-pattern",
    "address-scheme",
  ].includes(code);
}
const inAnyMonth = (day: unknown) => Number(day) >= 1 && Number(day) <= 31;

describe("the JSON Schema", () => {
  const validate = new Ajv2020({ allErrors: false }).compile(JSON.parse(jsonSchema()) as object);

  it("accepts a map that uses the whole format", () => {
    expect(validate(completeMap)).toBe(true);
  });

  it("agrees with the validator on changed maps, as far as a schema can tell", { timeout: 300_000 }, () => {
    const verdicts = { good: 0, bad: 0 };
    for (let seed = 1; seed <= (LONG ? 20_000 : 2_000); seed++) {
      const text = JSON.stringify(mutatedMap(completeMap, seed + 1e6)) ?? "null";
      const { problems } = parseStrictly(text);
      // Where the validator looks no further.
      if (problems.some(({ code }) => ["json-too-deep", "key-forbidden", "version-newer"].includes(code))) continue;
      const good = !problems.some(schemaCanSay);
      expect(validate(JSON.parse(text)), `seed ${seed}: ${JSON.stringify(validate.errors)}`).toBe(good);
      verdicts[good ? "good" : "bad"]++;
    }
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(100);
  });
});
