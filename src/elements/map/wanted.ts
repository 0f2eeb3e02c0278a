/** What a map element is asked to show, and the view that comes of it. */
import {
  changeView,
  type Filters,
  mostKnownIssue,
  readDate,
  type StandpointMap,
  startView,
  type View,
} from "../../model";
import { DRAWN, type DrawnPicture, isDrawn } from "./compose";

/** Attributes and properties. Of a text, "" means explicitly none; undefined means as the view has it. */
export interface Wanted {
  readonly picture: string | undefined;
  readonly issue: string | undefined;
  readonly date: string | undefined;
  readonly since: string | undefined;
  readonly focusOn: string | undefined;
  readonly filters: Filters | undefined;
  /** A view, or the id of one that the map has saved. */
  readonly view: View | string | undefined;
}

export type ShownView = View & { readonly picture: DrawnPicture };

/** Something that was asked for and cannot be had. */
export interface Fault {
  readonly code: "picture-unknown" | "issue-unknown" | "view-unknown" | "date-unparsable";
  /** What was asked for. */
  readonly found: string;
  readonly choices?: readonly string[];
}

/** The view to show: what is asked for by name beats the same field of the view. */
export function resolveView(map: StandpointMap, wanted: Wanted): { view: ShownView; faults: Fault[] } {
  const faults: Fault[] = [];
  const saved = typeof wanted.view === "string" ? map.views?.[wanted.view] : wanted.view;
  if (typeof wanted.view === "string" && wanted.view && !saved) {
    faults.push({ code: "view-unknown", found: wanted.view });
  }
  const base = saved ?? startView(map);

  const asked: string = wanted.picture || base.picture || "network";
  const picture = isDrawn(asked) ? asked : "network";
  if (picture !== asked) {
    faults.push({ code: "picture-unknown", found: asked, choices: DRAWN });
  }
  // Without an issue the network shows the ties alone; the other pictures need one.
  let issue = wanted.issue ?? base.issue;
  if (!issue && picture !== "network") issue = mostKnownIssue(map);
  if (issue && !map.issues?.[issue]) {
    faults.push({ code: "issue-unknown", found: issue });
    issue = base.issue;
  }
  let date = wanted.date ?? base.date;
  if (date && !readDate(date)) {
    faults.push({ code: "date-unparsable", found: date });
    date = base.date;
  }
  const view = changeView(base, {
    picture,
    issue: issue || undefined,
    date: date || undefined,
    since: (wanted.since ?? base.since) || undefined,
    focus: (wanted.focusOn ?? base.focus) || undefined,
    filters: wanted.filters ?? base.filters,
  });
  return { view: { ...view, picture }, faults };
}
