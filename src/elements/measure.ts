import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";
import type { Environment } from "../layout";
import { FONT_STACK } from "../scene";

type MeasureText = NonNullable<Environment["measureText"]>;

const KEPT = 5_000;
const PROBE = "Who stands where on which issue, since when? 0123456789";

/** Measures text as the browser will paint it, and asks its host for an update when fonts arrive that change it. */
export class MeasureController implements ReactiveController {
  /** Another function after fonts have changed. */
  measureText: MeasureText = measuring();
  #listening: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.fonts.addEventListener("loadingdone", () => this.#check(), { signal });
    document.fonts.ready.then(() => this.#check());
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #check(): void {
    const fresh = measuring();
    if ([400, 600].every((weight) => fresh(PROBE, 13, weight) === this.measureText(PROBE, 13, weight))) return;
    this.measureText = fresh;
    this.host.requestUpdate();
  }
}

function measuring(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  const measure: MeasureText = (text, size, weight) => {
    const font = `${weight} ${size}px ${FONT_STACK}`;
    const key = `${font}\n${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size >= KEPT) widths.clear();
      if (context) context.font = font;
      width = context?.measureText(text).width ?? text.length * size * 0.6;
      widths.set(key, width);
    }
    return width;
  };
  // What the fonts of this moment say, before others arrive.
  for (const weight of [400, 600]) measure(PROBE, 13, weight);
  return measure;
}
