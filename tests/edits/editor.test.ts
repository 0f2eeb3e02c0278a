import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createEditor, positionAt, type StandpointMap } from "../../src";
import { applyPatch } from "../../src/edits/json-patch";
import { findErrors } from "../../src/model/problems";
import { generateMap } from "../support/generate-map";
import { readMap } from "../support/maps";
import { LONG } from "../support/random";

const sim = readMap("serenity-integrated-mentoring");
const stance = { actor: "nhse", issue: "rollout", position: 0.5, date: "2026-01-15", basis: "stated" } as const;

describe("set-stance", () => {
  test("a new stance is named after actor, issue and year, and the date rule sees it", () => {
    const editor = createEditor(sim);
    const result = editor.run("set-stance", stance);
    expect(result).toMatchObject({ done: true, step: { about: "/stances/nhse-rollout-2026", origin: "user" } });
    expect(positionAt(editor.map, "nhse", "rollout").value).toBe(0.5);
    expect(positionAt(sim, "nhse", "rollout").value).toBe(-1);
    editor.run("set-stance", { ...stance, date: "2026-02" });
    expect(Object.keys(editor.map.stances ?? {})).toContain("nhse-rollout-2026-2");
  });

  test("with an id it corrects the stance that is there", () => {
    const editor = createEditor(sim);
    editor.run("set-stance", { ...stance, id: "nhse-rollout-2023" });
    expect(Object.keys(editor.map.stances ?? {})).toHaveLength(Object.keys(sim.stances ?? {}).length);
    expect(editor.map.stances?.["nhse-rollout-2023"]).toEqual(stance);
  });

  test.each([
    [{ ...stance, actor: "nobody" }, "reference-dangling"],
    [{ ...stance, position: 2 }, "position-range"],
    [{ ...stance, date: "2021-02-30" }, "date-impossible"],
    [{ ...stance, basis: "guessed" }, "choice-unknown"],
    [{ ...stance, actor: "sim" }, "subject-has-stance"],
    [{ ...stance, id: "Not an id" }, "id-pattern"],
    [{ actor: "nhse", issue: "rollout", basis: "stated" }, "field-missing"],
    [{ ...stance, id: "__proto__" }, "key-forbidden"],
    [{ ...stance, id: "constructor" }, "key-forbidden"],
  ])("what would be an error is refused and changes nothing: %o", (args, code) => {
    const editor = createEditor(sim);
    const result = editor.run("set-stance", args);
    expect(result).toMatchObject({ done: false, problems: [{ code }] });
    expect(editor.map).toBe(sim);
    expect(editor.canUndo).toBe(false);
  });
});

describe("the editor", () => {
  test("refuses a command that there is not, naming those there are", () => {
    expect(() => createEditor(sim).run("paint-it", {})).toThrow(/no command "paint-it".*set-stance/);
  });

  test("tells listeners of each change until they leave", () => {
    const editor = createEditor(sim);
    const listener = vi.fn();
    const leave = editor.subscribe(listener);
    editor.run("set-stance", stance);
    editor.undo();
    editor.redo();
    leave();
    editor.undo();
    expect(listener.mock.calls.map(([change]) => change.kind)).toEqual(["run", "undo", "redo"]);
    expect(listener.mock.calls[0]?.[0]).toMatchObject({ before: sim });
  });

  test("a new edit after undo forgets what was undone; undo and redo at the ends do nothing", () => {
    const editor = createEditor(sim);
    expect(editor.undo()).toBeUndefined();
    editor.run("set-stance", stance);
    editor.undo();
    editor.run("set-stance", { ...stance, position: 1 });
    expect(editor.canRedo).toBe(false);
    expect(editor.redo()).toBeUndefined();
    expect(editor.history).toHaveLength(1);
  });

  test("what is not recorded can't be undone", () => {
    const editor = createEditor(sim);
    editor.run("set-stance", stance, { origin: "remote", history: "ignore" });
    expect(editor.canUndo).toBe(false);
    expect(editor.map).not.toBe(sim);
  });

  test("records that an edit does not touch stay the same objects", () => {
    const editor = createEditor(sim);
    editor.run("set-stance", stance);
    expect(editor.map.actors).toBe(sim.actors);
    expect(editor.map.stances?.["rcn-rollout-2021"]).toBe(sim.stances?.["rcn-rollout-2021"]);
  });
});

/** Random edits of a random map, some of them undone and redone. */
const plays = fc.record({
  seed: fc.integer({ min: 1, max: 500 }),
  moves: fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          actor: fc.nat(40),
          issue: fc.nat(2),
          position: fc.double({ min: -1, max: 1, noNaN: true }),
          replace: fc.option(fc.nat(60)),
        }),
      },
      { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
    ),
    { maxLength: 30 },
  ),
});

test("after any edits, undos and redos: patches make the next map, full undo gives back the first, no map has errors", () => {
  fc.assert(
    fc.property(plays, ({ seed, moves }) => {
      const start: StandpointMap = generateMap({ actors: 20, issues: 3, stances: 30, relations: 20, seed });
      const copy = JSON.stringify(start);
      const editor = createEditor(start);
      editor.subscribe(({ map, before, kind, step }) => {
        const [there, back] =
          kind === "undo" ? [step.inversePatches, step.patches] : [step.patches, step.inversePatches];
        expect(applyPatch(before, there)).toEqual(map);
        expect(applyPatch(map, back)).toEqual(before);
      });
      const pick = (collection: object | undefined, index: number): string => {
        const ids = Object.keys(collection ?? {});
        return ids[index % ids.length] as string;
      };
      for (const move of moves) {
        if (move === "undo") editor.undo();
        else if (move === "redo") editor.redo();
        else {
          editor.run("set-stance", {
            actor: pick(start.actors, move.actor),
            issue: pick(start.issues, move.issue),
            position: move.position,
            basis: "stated",
            ...(move.replace === null ? {} : { id: pick(start.stances, move.replace) }),
          });
        }
      }
      expect(findErrors(editor.map).problems).toEqual([]);
      while (editor.canUndo) editor.undo();
      expect(editor.map).toEqual(start);
      expect(JSON.stringify(start)).toBe(copy);
    }),
    { numRuns: LONG ? 500 : 60 },
  );
});

test("patches are those of RFC 6902, also where an array got shorter", async () => {
  const { toJsonPatch } = await import("../../src/edits/json-patch");
  const before = { list: ["a", "b", "c"], "a/b~c": 1 };
  const patch = toJsonPatch(
    [
      { op: "replace", path: ["list", 0], value: "x" },
      { op: "replace", path: ["list", "length"], value: 1 },
      { op: "remove", path: ["a/b~c"] },
    ],
    before,
  );
  expect(patch).toEqual([
    { op: "replace", path: "/list/0", value: "x" },
    { op: "remove", path: "/list/2" },
    { op: "remove", path: "/list/1" },
    { op: "remove", path: "/a~1b~0c" },
  ]);
  expect(applyPatch(before, patch)).toEqual({ list: ["x"] });
});
