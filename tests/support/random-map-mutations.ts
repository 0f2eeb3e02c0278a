import { randomOf } from "./random";

type Random = () => number;
type Container = Record<string, unknown> | unknown[];
interface Place {
  readonly holder: Container;
  readonly key: string;
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const TEXTS = [
  "",
  " ",
  "x".repeat(20_000),
  "\u202egnirts\u202c",
  "é".normalize("NFD"),
  "\ud800",
  "\0",
  "👩‍👩‍👧",
  "2021/2023",
  "2021-02-30",
  "2021-23",
  "[2021..",
  "XXXX",
  "https://",
  "javascript:alert(1)",
  "mailto:a@b",
  "constructor",
  "__proto__",
  "toString",
  "../../etc",
  "~0~1/",
  "mixed",
  "draft",
  "never-said",
  "subject",
];
const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => 0,
  () => -0,
  () => 1e308,
  () => -1.5,
  () => 0.3,
  () => [],
  () => ({}),
  () => [null],
  () => ({ toString: 1, valueOf: {} }),
  () => ({ length: -1 }),
  () => [[["a"]]],
];

/**
 * One to four random changes of a map, as plain data: something deleted, retyped, copied under another key, nested,
 * made huge or odd, swapped, pointed elsewhere, or given a key that must never be assigned. Depends on the seed alone;
 * the map that is given stays as it is.
 */
export function mutatedMap(map: object, seed: number): unknown {
  const random = randomOf(seed);
  const root = { map: structuredClone(map) as unknown };
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const places = placesOf(root);
    if (places.length > 0) change(random, pick(random, places), places);
  }
  return root.map;
}

/** One to four random changes of a text: cut off, doubled, a character changed, dropped or put in. */
export function mutatedText(text: string, seed: number): string {
  const random = randomOf(seed);
  let result = text;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const at = Math.floor(random() * (result.length + 1));
    const odd = pick(random, [
      '"',
      "\\",
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      "\n",
      "\0",
      "0",
      "e",
      "-",
      "\ufeff",
      "\ud800",
      "u",
    ]);
    result = pick(random, [
      () => result.slice(0, at),
      () => result.slice(0, at) + odd + result.slice(at),
      () => result.slice(0, at) + odd + result.slice(at + 1),
      () => result.slice(0, at) + result.slice(at + 1),
      () =>
        result.slice(0, at) +
        String.fromCharCode(result.charCodeAt(at) ^ (1 << Math.floor(random() * 8))) +
        result.slice(at + 1),
      () => result.slice(0, at) + "[".repeat(70) + result.slice(at),
      () => result.slice(0, at) + result.slice(Math.floor(random() * at)),
    ])();
  }
  return result;
}

function placesOf(root: Container): Place[] {
  const places: Place[] = [];
  const visit = (holder: Container, depth: number) => {
    if (depth > 70) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const inner: unknown = Reflect.get(holder, key);
      if (typeof inner === "object" && inner !== null) visit(inner as Container, depth + 1);
    }
  };
  visit(root, 0);
  return places;
}

function change(random: Random, place: Place, places: readonly Place[]): void {
  const { holder, key } = place;
  const value: unknown = Reflect.get(holder, key);
  const set = (given: unknown, name = key) => {
    Object.defineProperty(holder, name, { value: given, enumerable: true, configurable: true, writable: true });
  };
  const name = pick(random, ["__proto__", "constructor", "prototype", "a/b~c", "", "Big", "private", "x".repeat(70)]);
  const texts = places.map((other) => Reflect.get(other.holder, other.key)).filter((text) => typeof text === "string");
  const changes: readonly (() => void)[] = [
    () => (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
    () => set(pick(random, VALUES)()),
    () => set(pick(random, TEXTS)),
    // Ids, dates and words of other places: right in form and wrong in sense.
    () => set(pick(random, texts)),
    () =>
      set(
        pick(
          random,
          places.map((other) => other.key),
        ),
      ),
    () => {
      const other = pick(random, places);
      const theirs: unknown = structuredClone(Reflect.get(other.holder, other.key));
      set(theirs);
    },
    () => (Array.isArray(holder) ? holder.push(structuredClone(value)) : set(structuredClone(value), name)),
    () => {
      let nested = value;
      for (let left = Math.floor(random() * 70); left > 0; left--) nested = left % 2 ? [nested] : { a: nested };
      set(nested);
    },
    () => {
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        Object.defineProperty(value, name, { value: {}, enumerable: true, configurable: true, writable: true });
      }
    },
    () => set(typeof value === "number" ? value + pick(random, [-2, 0.01, 1, 1e9]) : value),
  ];
  pick(random, changes)();
}
