import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";
import { type Problem, readFaultless, type StandpointMap } from "../../model";

type Host = ReactiveControllerHost & HTMLElement;

export type SourceState = "empty" | "loading" | "failed" | "ready";

/** What went wrong on the way to a file: no answer at all, or one with this status. */
export interface Failure {
  readonly address: string;
  readonly status: number | undefined;
}

/** A load shorter than this shows nothing of itself, in milliseconds. */
const PATIENCE = 1_000;

/** Brings the map: from an address, from a script in the element, or from a property. */
export class MapSource implements ReactiveController {
  state: SourceState = "empty";
  map: StandpointMap | undefined;
  problems: readonly Problem[] = [];
  failure: Failure | undefined;
  /** Where it comes from; nothing where it was given. */
  address: string | undefined;
  /** True where loading has taken more than a second. */
  slow = false;
  #running: AbortController | undefined;

  constructor(
    private readonly host: Host,
    private readonly onSettled: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state === "loading" && this.address !== undefined) void this.load(this.address);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  /** Takes a map as it is. */
  give(map: StandpointMap | undefined): void {
    this.#running?.abort();
    this.address = undefined;
    this.#settle(map ? "ready" : "empty", { map });
  }

  /** Takes the text of a map file. */
  async read(text: string): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const map = readFaultless(text);
    if (map) return this.#settle("ready", { map });
    // Only a file with something wrong in it needs what finds out what that is.
    const { parseMap, scanJson } = await import("../../model/validate");
    if (running.signal.aborted) return;
    const found = parseMap(text, scanJson);
    this.#settle(found.map ? "ready" : "failed", found);
  }

  async load(address: string): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.address = address;
    this.state = "loading";
    this.slow = false;
    this.failure = undefined;
    this.host.requestUpdate();
    const timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, PATIENCE);
    const found = await fetchText(address, running.signal);
    clearTimeout(timer);
    if (running.signal.aborted) return;
    if ("text" in found) await this.read(found.text);
    else this.#settle("failed", { failure: { address, status: found.status } });
  }

  /** Tries the same address once more. */
  retry(): void {
    if (this.address !== undefined) void this.load(this.address);
  }

  #settle(state: SourceState, found: Partial<Pick<MapSource, "map" | "problems" | "failure">>): void {
    this.state = state;
    this.slow = false;
    this.map = found.map;
    this.problems = found.problems ?? [];
    this.failure = found.failure;
    this.host.requestUpdate();
    this.onSettled();
  }
}

async function fetchText(
  address: string,
  signal: AbortSignal,
): Promise<{ readonly text: string } | { readonly status: number | undefined }> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? { text: await response.text() } : { status: response.status };
  } catch {
    return { status: undefined };
  }
}
