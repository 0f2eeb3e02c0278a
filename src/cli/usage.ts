/** Wrong use of the command line: the sentence says what was wrong and how it should be. Exit code 2. */
export class UsageError extends Error {}

export const HELP = `standpoint: who stands where on which issue, from a map file

Usage
  standpoint validate FILE… [--public] [--strict]
      Names everything that is wrong in map files, and what was probably not meant.
      --public   also what must not be published: drafts, private notes, missing authors …
      --strict   warnings count as errors

  standpoint positions FILE [--issue ID] [--date DATE] [--format table|csv|json]
      The position of every stakeholder, on one issue or on all, as known on a date.
      --date     2021, 2021-05 or 2021-05-20; default: the map's asOf

  standpoint render FILE [--picture network|spectrum] [--issue ID] [--date DATE] [--since DATE]
                    [--focus ID] [--view ID] [--width PIXELS] [--theme light|dark] [-o OUT.svg]
      A picture of the map as an SVG file; without -o it is written to standard output.
      Below 720 pixels the picture is a list. Default: the map's first view, 1200 pixels wide.

  standpoint --help, standpoint --version

Exit codes: 0 good, 1 errors found, 2 wrong use.
`;
