import { type PositionResult, positionAt, type StandpointMap } from "../index";
import { issuesInOrder, labelOf, stakeholdersOf } from "../model";
import { fullWordsFor, positionSentence, whySentence } from "../text/sentences";
import { checkDate, readMap, requireId } from "./inputs";
import type { Output } from "./output";
import { UsageError } from "./usage";

export type PositionRow = PositionResult & { readonly actor: string; readonly issue: string };

const FORMATS = ["table", "csv", "json"];

/** `standpoint positions`: the result of the date rule for every stakeholder on one issue or on all. */
export function positions(
  file: string,
  options: { issue?: string | undefined; date?: string | undefined; format: string },
  output: Output,
): 0 | 1 {
  const { issue, date, format } = options;
  if (!FORMATS.includes(format))
    throw new UsageError(`There is no format "${format}". Choose one of: ${FORMATS.join(", ")}.`);
  checkDate(date);
  const map = readMap(file, output);
  if (!map) return 1;
  if (issue !== undefined) requireId(map.issues, issue, "issue");
  const issues = issue === undefined ? issuesInOrder(map, date) : [issue];
  const rows = issues.flatMap((id) =>
    stakeholdersOf(map).map((actor): PositionRow => ({ actor, issue: id, ...positionAt(map, actor, id, date) })),
  );
  if (format === "json") output.line(JSON.stringify(rows, null, 2));
  else if (format === "csv") output.line(csv(rows));
  else output.line(table(map, rows));
  return 0;
}

const COLUMNS = ["actor", "issue", "state", "value", "certainty", "freshness", "since", "until", "basis"] as const;

function csv(rows: readonly PositionRow[]): string {
  const cell = (value: string): string => {
    // A cell that begins like a formula is marked as text, so that no spreadsheet runs it.
    const safe = /^[=+@\t\r]|^-(?![\d.])/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) =>
    [...COLUMNS.map((column) => String(row[column] ?? "")), row.stances.join(" ")].map(cell).join(","),
  );
  return [[...COLUMNS, "stances"].join(","), ...lines].join("\n");
}

function table(map: StandpointMap, rows: readonly PositionRow[]): string {
  const words = fullWordsFor("en");
  const label = (id: string): string => labelOf(map.actors?.[id] ?? { name: id });
  const width = Math.max(0, ...rows.map((row) => label(row.actor).length));
  const lines: string[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.issue !== rows[index - 1]?.issue) {
      if (index > 0) lines.push("");
      lines.push(`${map.issues?.[row.issue]?.claim ?? row.issue} (${row.issue})`);
    }
    const told = [positionSentence(words, map, row.actor, row.issue, row), whySentence(words, row)];
    lines.push(`  ${label(row.actor).padEnd(width)}  ${told.join(" ").trim()}`);
  }
  return lines.join("\n");
}
