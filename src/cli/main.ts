/** The program behind the command `standpoint`. */
import { readFileSync } from "node:fs";
import { run } from "./run";

process.exitCode = run(
  process.argv.slice(2),
  {
    line: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  },
  () => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version,
);
