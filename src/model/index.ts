export type { DatePoint } from "./dates";
export { OPEN_END, OPEN_START, readDate } from "./dates";
export { asOf, evidenceOf, levelOf, positionAt, stancesOf } from "./position";
export type { ProblemCode } from "./problem-codes";
export * from "./queries";
export { readFaultless } from "./read";
export { ACTOR_FAMILIES, RELATION_FAMILIES } from "./schema";
export type * from "./types";
