import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";
import type { Scene } from "../../scene";

export type GestureHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What a reader can ask for by mouse, finger or key. */
export interface Intents {
  readonly scene: () => Scene | undefined;
  readonly select: (actor: string) => void;
  /** Show the rest of a long sentence. */
  readonly open: (text: string) => void;
  /** Show all rows of long columns. */
  readonly expand: () => void;
  readonly retry: () => void;
  /** The focus is on this actor of the text alternative now. */
  readonly focus: (actor: string | undefined) => void;
}

const ACTORS = ".twin [data-actor], .rows [data-actor]";

/** Turns events of the shadow root into intents. */
export class GestureController implements ReactiveController {
  #listening: AbortController | undefined;

  constructor(
    private readonly host: GestureHost,
    private readonly intents: Intents,
  ) {}

  hostUpdated(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { renderRoot } = this.host;
    renderRoot.addEventListener("click", (event) => this.#clicked(event.target as Element), { signal });
    renderRoot.addEventListener("focusin", (event) => this.#focusMoved(event.target as HTMLElement), { signal });
    renderRoot.addEventListener("focusout", () => this.intents.focus(undefined), { signal });
    renderRoot.addEventListener("keydown", (event) => this.#keyPressed(event as KeyboardEvent), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #clicked(target: Element): void {
    const { intents } = this;
    const dataOf = (name: string): string | undefined =>
      target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? undefined;
    const act = dataOf("do");
    if (act === "retry") intents.retry();
    if (act === "skip") this.host.renderRoot.querySelector<HTMLElement>("[data-end]")?.focus();
    const text = dataOf("open");
    if (text !== undefined) intents.open(text);
    const actor = dataOf("actor");
    if (actor !== undefined) intents.select(actor);
    const id = dataOf("id");
    const ref = intents.scene()?.items.find((item) => item.id === id && item.hit)?.ref;
    if (ref?.kind === "actor") intents.select(ref.id);
    if (ref?.kind === "more") intents.expand();
  }

  #focusMoved(target: HTMLElement): void {
    const { intents } = this;
    const actor = target.matches(".twin [data-actor]") ? target.dataset.actor : undefined;
    const items = intents.scene()?.items ?? [];
    const isHidden = actor !== undefined && !items.some((item) => item.id === `actor/${actor}`);
    if (isHidden && items.some((item) => item.ref?.kind === "more")) intents.expand();
    intents.focus(actor);
  }

  /** Arrow keys go from actor to actor in the text alternative, as Tab does. */
  #keyPressed(event: KeyboardEvent): void {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const target = event.target as HTMLElement;
    if (step === 0 || !target.matches(ACTORS)) return;
    const all = [...this.host.renderRoot.querySelectorAll<HTMLElement>(ACTORS)];
    const next = all[all.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
