import { expect, it } from "vitest";
import { obstacle } from "./ready.mjs";

const wanted = "20.19";

it.each(["20.19.0", "20.20.2", "22.0.0"])("Node %s with its packages can run everything", (node) => {
  expect(obstacle({ node, wanted, installed: true })).toBeUndefined();
});

it.each(["18.20.4", "20.9.0", "20.18.3"])("Node %s is too old, which is said first", (node) => {
  expect(obstacle({ node, wanted, installed: false })).toBe(
    `Standpoint needs Node 20.19 or newer, and this is Node ${node}.`,
  );
});

it("without packages it says how to get them", () => {
  expect(obstacle({ node: "22.0.0", wanted, installed: false })).toMatch(/npm ci/);
});
