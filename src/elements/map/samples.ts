import type { Mark, Size } from "../../scene";
import { paintSample, type Resolve } from "../../svg/dom";

/** Small drawings beside words, each painted once for as long as its marks and colours stay the same. */
export function samples(): (marks: readonly Mark[], size: Size, resolve: Resolve) => SVGElement {
  const kept = new WeakMap<readonly Mark[], { resolve: Resolve; node: SVGElement }>();
  return (marks, size, resolve) => {
    let sample = kept.get(marks);
    if (sample?.resolve !== resolve) {
      sample = { resolve, node: paintSample(marks, size.width, size.height, resolve) };
      kept.set(marks, sample);
    }
    return sample.node;
  };
}
