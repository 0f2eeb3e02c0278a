import { parseArgs } from "node:util";
import type { Output } from "./output";
import { positions } from "./positions";
import { render } from "./render";
import { HELP, UsageError } from "./usage";
import { validate } from "./validate";

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  public: { type: "boolean" },
  strict: { type: "boolean" },
  issue: { type: "string" },
  date: { type: "string" },
  since: { type: "string" },
  focus: { type: "string" },
  view: { type: "string" },
  format: { type: "string" },
  picture: { type: "string" },
  width: { type: "string" },
  theme: { type: "string" },
  out: { type: "string", short: "o" },
} as const;

/** What each command takes beside files. */
const TAKES: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  validate: ["public", "strict"],
  positions: ["issue", "date", "format"],
  render: ["picture", "issue", "date", "since", "focus", "view", "width", "theme", "out"],
};

/**
 * Runs the command line.
 *
 * @param args what stands after the command's name
 * @param version gives the version of the package, asked for only where it is wanted
 * @returns the exit code: 0 good, 1 errors found, 2 wrong use
 */
export function run(args: readonly string[], output: Output, version: () => string): 0 | 1 | 2 {
  try {
    return dispatch(args, output, version);
  } catch (error) {
    const wrongUse =
      error instanceof UsageError || String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
    if (!wrongUse) throw error;
    output.error(`standpoint: ${(error as Error).message}`);
    output.error("See standpoint --help.");
    return 2;
  }
}

function dispatch(args: readonly string[], output: Output, version: () => string): 0 | 1 {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, ...files] = positionals;
  if (values.version) {
    output.line(version());
    return 0;
  }
  if (values.help) {
    output.line(HELP.trimEnd());
    return 0;
  }
  if (command === undefined) throw new UsageError("No command was given: validate, positions or render.");
  const takes = TAKES[command];
  if (!takes) throw new UsageError(`There is no command "${command}". There are: ${Object.keys(TAKES).join(", ")}.`);
  for (const name of Object.keys(values) as (keyof typeof OPTIONS)[]) {
    if (!takes.includes(name)) throw new UsageError(`${command} takes no --${name}.`);
  }
  if (command === "validate") {
    return validate(files, { public: values.public === true, strict: values.strict === true }, output);
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UsageError(`${command} takes one map file, not ${files.length}.`);
  if (command === "render") return render(file, values, output);
  return positions(file, { issue: values.issue, date: values.date, format: values.format ?? "table" }, output);
}
