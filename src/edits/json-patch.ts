import type { Patch } from "immer";

/** One operation of a JSON Patch (RFC 6902), of the three kinds that edits need. */
export type PatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

/**
 * Immer's patches as JSON Patch, to be applied in order to `before`. Where an array got shorter immer sets its length,
 * which JSON has not: the members are removed one by one, the last first.
 */
export function toJsonPatch(patches: readonly Patch[], before: object): PatchOperation[] {
  return patches.flatMap(({ op, path, value }): PatchOperation[] => {
    const parent = path.slice(0, -1);
    const array = path[path.length - 1] === "length" ? memberAt(before, parent) : undefined;
    if (Array.isArray(array)) {
      const surplus = Math.max(0, array.length - Number(value));
      return Array.from({ length: surplus }, (_, index) => ({
        op: "remove",
        path: pointerOf([...parent, array.length - 1 - index]),
      }));
    }
    return [op === "remove" ? { op, path: pointerOf(path) } : { op, path: pointerOf(path), value }];
  });
}

/** A value with a patch applied. What the patch does not touch stays the same object. Throws where a path leads nowhere. */
export function applyPatch<T extends object>(value: T, patch: readonly PatchOperation[]): T {
  return patch.reduce<object>((current, operation) => change(current, keysOf(operation.path), operation), value) as T;
}

function change(container: object, [key, ...rest]: readonly string[], operation: PatchOperation): object {
  if (key === undefined) throw new RangeError("A patch can't replace the whole map.");
  if (rest.length > 0) {
    const inner = (container as Record<string, unknown>)[key];
    if (typeof inner !== "object" || inner === null) throw new RangeError(`There is nothing at ${operation.path}.`);
    return put(container as Container, key, change(inner, rest, operation));
  }
  if (operation.op === "remove") return without(container as Container, key, operation.path);
  if (Array.isArray(container) && operation.op === "add") {
    const copy = [...container];
    copy.splice(key === "-" ? copy.length : Number(key), 0, operation.value);
    return copy;
  }
  return put(container as Container, key, operation.value);
}

function put(container: Container, key: string, value: unknown): object {
  if (!Array.isArray(container)) return { ...container, [key]: value };
  const copy = [...container];
  copy[Number(key)] = value;
  return copy;
}

function without(container: Container, key: string, path: string): object {
  if (!Object.hasOwn(container, key)) throw new RangeError(`There is nothing at ${path}.`);
  if (Array.isArray(container)) return container.filter((_, index) => index !== Number(key));
  const { [key]: _, ...rest } = container as Record<string, unknown>;
  return rest;
}

function memberAt(value: object, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (current, key) => (current as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

/** Keys as a JSON Pointer (RFC 6901). */
function pointerOf(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
