/** Something that takes `before` pixels ahead of its place and `after` behind it, on a line. */
export interface Span {
  readonly id: string;
  readonly wish: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Places spans on a line from `from` to `to` in the order of their wishes, each as near to its wish as it can be without
 * overlapping its neighbours: the least-squares solution by pooling adjacent violators (Best and Chakravarti 1990).
 * What is placed already stays where it is. Where the line is too short the spans run over its end.
 *
 * @returns the place of each span by id
 */
export function settle(spans: readonly Span[], from: number, to: number): Map<string, number> {
  const sorted = [...spans].sort((a, b) => a.wish - b.wish || (a.id < b.id ? -1 : 1));
  // Offset of each span from the first one of its block when packed tight.
  const offsets: number[] = [];
  let offset = 0;
  sorted.forEach((span, index) => {
    const previous = sorted[index - 1];
    if (previous) offset += previous.after + span.before;
    offsets.push(offset);
  });
  // In coordinates with the offsets taken away, order without overlap is order alone.
  const blocks: { sum: number; count: number }[] = [];
  sorted.forEach((span, index) => {
    blocks.push({ sum: span.wish - (offsets[index] as number), count: 1 });
    for (;;) {
      const last = blocks[blocks.length - 1];
      const before = blocks[blocks.length - 2];
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  const places = new Map<string, number>();
  if (!first || !last) return places;
  const lowest = from + first.before;
  const highest = Math.max(lowest, to - last.after - offset);
  let index = 0;
  for (const block of blocks) {
    const place = Math.min(highest, Math.max(lowest, block.sum / block.count));
    for (let i = 0; i < block.count; i++, index++) {
      const span = sorted[index];
      if (span) places.set(span.id, place + (offsets[index] as number));
    }
  }
  return places;
}
