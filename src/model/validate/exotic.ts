import { isForbidden, pointer, shapeOf } from "../check";
import { MAX_DEPTH } from "../json";
import type { Tell } from "../problems";

/**
 * Tells what keeps a value from being written as JSON that could be read again: cycles, nesting beyond `MAX_DEPTH`,
 * what is neither plain nor finite, and keys that would reach into JavaScript's own objects. Each object is looked into
 * once, at the first place where it stands, so that a few objects that share each other can't stand for millions.
 */
export function findExotic(value: unknown, tell: Tell): void {
  /** Levels in each object; Infinity while it is being looked into. */
  const heights = new Map<object, number>();

  const visit = (given: unknown, path: string, depth: number): number => {
    const shape = shapeOf(given);
    if (shape === "other") tell(path, "value-exotic", { found: nameOf(given) });
    if (shape !== "record" && shape !== "list") return 0;
    const object = given as object;
    const known = heights.get(object);
    if (known === Number.POSITIVE_INFINITY) {
      tell(path, "value-exotic", { found: "cycle" });
      return 0;
    }
    if (depth + (known ?? 1) - 1 > MAX_DEPTH) {
      tell(path, "json-too-deep", { levels: MAX_DEPTH });
      return known ?? 1;
    }
    if (known !== undefined) return known;
    heights.set(object, Number.POSITIVE_INFINITY);
    let height = 0;
    if (Array.isArray(object)) {
      for (let index = 0; index < object.length; index++) {
        height = Math.max(height, visit(object[index], `${path}/${index}`, depth + 1));
      }
    } else {
      for (const key of Object.keys(object)) {
        const place = `${path}/${pointer(key)}`;
        const inner = (object as Readonly<Record<string, unknown>>)[key];
        if (isForbidden(key)) tell(place, "key-forbidden", { key });
        // A field that is there without a value is as good as absent.
        else if (inner !== undefined) height = Math.max(height, visit(inner, place, depth + 1));
      }
    }
    heights.set(object, height + 1);
    return height + 1;
  };
  visit(value, "", 1);
}

function nameOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "object" ? "object" : typeof value;
}
