#!/usr/bin/env node
/** The program behind the command `standpoint`. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run";

/** The version in the package's own file, which lies beside the folder of the built program. */
function version(): string {
  const file = join(dirname(fileURLToPath(import.meta.url)), "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

process.exitCode = run(
  process.argv.slice(2),
  {
    line: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  },
  version,
);
