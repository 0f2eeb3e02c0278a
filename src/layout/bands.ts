/**
 * The network's geometry when an issue is chosen: five columns for the levels, in each a part for current positions and
 * under it one for those last known or undated; below the columns everyone else who is tied to somebody.
 *
 *   wishes ──► columns (y settled) ──► zone below (rows, x settled) ──► coordinates and the boxes to draw
 */
import type { Level, StandpointMap, View } from "../model";
import { wordsFor } from "../text";
import { type Cast, castOf, LEVELS, tiesOf } from "./cast";
import { type Environment, type Surroundings, surroundingsOf } from "./env";
import { LABEL_OFFSET, type Label, labelFor, MARK_RADIUS, TARGET } from "./labels";
import { type Span, settle } from "./settle";

/** A place on the stage in pixels: x from its left, y from its top. */
export type Coordinate = readonly [x: number, y: number];
export type Coordinates = Readonly<Record<string, Coordinate>>;

export interface BandBox {
  readonly level: Level;
  readonly x: number;
  readonly width: number;
}

export interface Arrangement {
  readonly coordinates: Coordinates;
  readonly labels: ReadonlyMap<string, Label>;
  readonly bands: readonly BandBox[];
  /** Where the columns end; they begin at 0. */
  readonly bottom: number;
  /** Where the part for last known and undated positions begins; nothing where there are none. */
  readonly staleFrom: number | undefined;
  /** Where the zone below begins, with its heading; nothing where the zone is empty. */
  readonly zoneFrom: number | undefined;
  readonly height: number;
  /** Actors that stand in the zone below the columns, in rows from the top. */
  readonly zone: readonly string[];
}

const GAP = 8;
/** Room left of the marks of a column, for ties that bow between two of them. */
export const GUTTER = 30;
const COLUMN_PAD = 8;
const SECTION_HEAD = 22;
const ZONE_HEAD = 30;
/** What a mark in the zone takes to its left. */
const BEFORE = MARK_RADIUS + 6;
/** Marks of the zone stand no further left than those of the first column. */
export const ZONE_LEFT = GUTTER - BEFORE;
/** Widest label in the zone below the columns. */
const ZONE_LABEL = 170;

/** Fewer known positions than this are told in sentences, not columns. */
export const FEWEST_KNOWN = 4;

function bandBoxes(around: Surroundings): BandBox[] {
  const width = (around.width - GAP * (LEVELS.length - 1)) / LEVELS.length;
  return LEVELS.map((level, index) => ({ level, x: index * (width + GAP), width }));
}

/** Who has a place on the stage: known positions in columns; the rest where a tie or a mark of their own says something. */
export function groupsOf(cast: Cast): { columns: boolean; zone: string[]; untied: string[]; tiedElsewhere: string[] } {
  const columns = cast.issue !== undefined && cast.known >= FEWEST_KNOWN;
  const marked = [...cast.mixed, ...cast.undeclared, ...cast.over];
  const inColumns = cast.bands.flatMap((band) => [...band.current, ...band.stale]);
  const zone = [...(columns ? [] : inColumns), ...marked];
  const untied: string[] = [];
  const tiedElsewhere: string[] = [];
  for (const id of [...cast.unknown, ...cast.bystanders]) {
    if (tiesOf(cast, id).length > 0) zone.push(id);
    else (cast.ties.recorded.has(id) ? tiedElsewhere : untied).push(id);
  }
  return { columns, zone, untied, tiedElsewhere };
}

/** What stays the same while places are sought: who stands where in principle, and how much room each takes. */
export interface Plan {
  readonly cast: Cast;
  readonly around: Surroundings;
  readonly labels: ReadonlyMap<string, Label>;
  readonly boxes: readonly BandBox[];
  readonly columns: boolean;
  readonly zone: readonly string[];
  /** Actors that a picture names in a sentence: no tie is on the map, or none that it draws. */
  readonly untied: readonly string[];
  readonly tiedElsewhere: readonly string[];
  readonly rowPad: number;
}

export function planBands(map: StandpointMap, view: View, env: Environment): Plan {
  const around = surroundingsOf(env);
  const words = wordsFor(around.locale);
  const cast = castOf(map, view);
  const boxes = bandBoxes(around);
  const groups = groupsOf(cast);
  const labels = new Map<string, Label>();
  const label = (id: string, width: number) =>
    labels.set(id, labelFor(words, map, id, cast.results.get(id), width, around));
  if (groups.columns) {
    const width = (boxes[0]?.width ?? 0) - GUTTER - LABEL_OFFSET - COLUMN_PAD;
    for (const band of cast.bands) for (const id of [...band.current, ...band.stale]) label(id, width);
  }
  for (const id of groups.zone) label(id, ZONE_LABEL);
  return { cast, around, labels, boxes, ...groups, rowPad: around.compact ? 4 : 9 };
}

/**
 * Puts everyone in their place as near to the wishes as they can be without overlap. Arranging what is arranged already
 * changes nothing.
 */
export function arrange(plan: Plan, wishes: Coordinates): Arrangement {
  const { cast, labels, boxes, columns, zone, rowPad } = plan;
  const coordinates: Record<string, Coordinate> = {};
  const rowHeight = (id: string): number => Math.max(TARGET, labels.get(id)?.height ?? 0) + rowPad;

  /** One part of all five columns, from `y` down; gives the y under it. */
  const section = (part: "current" | "stale", y: number): number => {
    const members = cast.bands.map((band) => band[part]);
    const heights = members.map((ids) => ids.reduce((sum, id) => sum + rowHeight(id), 0));
    const height = Math.max(TARGET + rowPad, ...heights);
    members.forEach((ids, index) => {
      const spans = ids.map((id): Span => {
        const half = rowHeight(id) / 2;
        return { id, wish: wishes[id]?.[1] ?? y + height / 2, before: half, after: half };
      });
      for (const [id, place] of settle(spans, y, y + height)) {
        coordinates[id] = [(boxes[index]?.x ?? 0) + GUTTER, place];
      }
    });
    return y + height + COLUMN_PAD;
  };

  let bottom = 0;
  let staleFrom: number | undefined;
  if (columns) {
    bottom = section("current", COLUMN_PAD);
    if (cast.bands.some((band) => band.stale.length > 0)) {
      staleFrom = bottom;
      bottom = section("stale", bottom + SECTION_HEAD);
    }
  }
  let height = bottom;
  if (zone.length > 0) height = arrangeZone(plan, wishes, coordinates, bottom + (columns ? ZONE_HEAD : 0));
  return {
    coordinates,
    labels,
    bands: columns ? boxes : [],
    bottom,
    staleFrom,
    zoneFrom: zone.length > 0 ? bottom : undefined,
    height: Math.max(height, plan.around.height ?? 0),
    zone,
  };
}

/** What an actor in the zone takes of its row, left and right of the middle of its mark. */
export function zoneRoom(plan: Plan, id: string): { before: number; after: number } {
  return { before: BEFORE, after: LABEL_OFFSET + (plan.labels.get(id)?.width ?? 0) + 14 };
}

/** Rows below the columns: actors keep the row and place that they wish for as far as there is room. */
function arrangeZone(plan: Plan, wishes: Coordinates, coordinates: Record<string, Coordinate>, top: number): number {
  const { zone, labels, around, rowPad } = plan;
  const wish = (id: string): Coordinate => wishes[id] ?? [around.width / 2, top];
  const inOrder = [...zone].sort((a, b) => wish(a)[1] - wish(b)[1] || wish(a)[0] - wish(b)[0] || (a < b ? -1 : 1));

  const rows: { ids: string[]; wish: number; width: number }[] = [];
  for (const id of inOrder) {
    const room = zoneRoom(plan, id);
    const width = room.before + room.after;
    const row = rows[rows.length - 1];
    if (row && Math.abs(wish(id)[1] - row.wish) < TARGET / 2 && row.width + width <= around.width - ZONE_LEFT) {
      row.ids.push(id);
      row.width += width;
    } else {
      rows.push({ ids: [id], wish: wish(id)[1], width });
    }
  }
  let y = top;
  for (const row of rows) {
    const height = Math.max(...row.ids.map((id) => Math.max(TARGET, labels.get(id)?.height ?? 0))) + rowPad;
    const spans = row.ids.map((id): Span => ({ id, wish: wish(id)[0], ...zoneRoom(plan, id) }));
    for (const [id, x] of settle(spans, ZONE_LEFT, around.width)) coordinates[id] = [x, y + height / 2];
    y += height;
  }
  return y;
}
