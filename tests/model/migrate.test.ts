import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MIGRATIONS, type Migration, migrate } from "../../src/model/migrate";
import { VERSION } from "../../src/model/schema";

const folder = new URL("./migrations/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

// Two steps that never were, to try the way of stepping: version 1 is the first.
const steps: readonly Migration[] = [
  { from: 2, change: ({ headline, ...map }) => ({ ...map, title: headline }) },
  { from: 1, change: ({ name, ...map }) => ({ ...map, headline: name }) },
];

describe("migrations", () => {
  it("go from version to version, in whatever order they are listed", () => {
    const before = read("synthetic.before.json");
    const kept = structuredClone(before);
    expect(migrate(before, steps, 3)).toEqual(read("synthetic.after.json"));
    expect(before).toEqual(kept);
  });

  it("leave alone what is of the newest version, newer, no map, or too old for any step", () => {
    for (const value of [{ version: 3 }, { version: 4 }, { version: "1" }, { version: 0 }, {}, null, "map", []]) {
      expect(migrate(value, steps, 3)).toBe(value);
    }
  });

  it("lead from each older version to the newest, each with a file before and a file after", () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: VERSION - 1 }, (_, index) => index + 1));
    for (const { from } of MIGRATIONS) {
      expect(
        existsSync(new URL(`${from}.before.json`, folder)) && existsSync(new URL(`${from}.after.json`, folder)),
      ).toBe(true);
      expect(migrate(read(`${from}.before.json`))).toEqual(read(`${from}.after.json`));
    }
  });
});
