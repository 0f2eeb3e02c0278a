/** Where a command writes: lines of its result, and what is said besides. */
export interface Output {
  line(text: string): void;
  error(text: string): void;
}
