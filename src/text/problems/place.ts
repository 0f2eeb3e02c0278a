/** A JSON Pointer taken apart: the record it leads to, and the way from there. */
export interface Place {
  /** Name of the collection; "" where the place is in none. */
  readonly collection: string;
  readonly id: string;
  /** Names of fields, and indexes into lists. */
  readonly rest: readonly (string | number)[];
}

const LONGEST = 64;

/** Takes a JSON Pointer apart. What `collections` has a word for is a collection. */
export function partsOf(path: string, collections: Readonly<Record<string, string>>): Place {
  const parts = path.split("/").slice(1).map(plain);
  const [collection = "", id] = parts;
  const inside = id !== undefined && Object.hasOwn(collections, collection);
  return {
    collection: inside ? collection : "",
    id: inside ? id : "",
    rest: (inside ? parts.slice(2) : parts).map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part)),
  };
}

/** A part as its key reads in the file, short enough for a sentence. */
function plain(part: string): string {
  const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
  return key.length > LONGEST ? `${key.slice(0, LONGEST - 1)}…` : key;
}
