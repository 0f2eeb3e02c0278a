import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";

type Host = ReactiveControllerHost & HTMLElement;

/** The width of its host's content in whole pixels: of the element itself, whatever the window's. */
export class WidthController implements ReactiveController {
  /** 0 while the host is not laid out. */
  width = 0;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    // At once, not a frame later: the first picture waits for it.
    this.#take(this.host.clientWidth);
    this.#observer = new ResizeObserver(([entry]) => this.#take(entry?.contentRect.width ?? 0));
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #take(measured: number): void {
    const width = Math.floor(measured);
    if (width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
