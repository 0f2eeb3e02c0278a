import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";
import type { StandpointMap } from "../../model";
import type { MapElement, Selection } from "../map/map";

type Host = ReactiveControllerHost &
  HTMLElement & {
    map: StandpointMap | undefined;
    selected: Selection | undefined;
    date: string | undefined;
    issue: string | undefined;
  };

/** Takes map, date and choice from a map element that the host names, and hands choices back to it. */
export class PartnerController implements ReactiveController {
  private id: string | undefined;
  private listening: AbortController | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Follows the element with this id from now on; nobody where there is none. */
  follow(id: string | undefined): void {
    if (id === this.id) return;
    this.id = id;
    this.stop();
    this.start();
  }

  hostConnected(): void {
    this.start();
  }

  hostDisconnected(): void {
    this.stop();
  }

  private stop(): void {
    this.listening?.abort();
    this.listening = undefined;
  }

  private start(): void {
    if (this.listening || !this.id || !this.host.isConnected) return;
    const listening = new AbortController();
    this.listening = listening;
    const { signal } = listening;
    const { id } = this;
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.join(id, signal), { signal });
    } else {
      this.join(id, signal);
    }
  }

  private join(id: string, signal: AbortSignal): void {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    const partner = root.getElementById(id) as MapElement | null;
    if (!partner) return;
    const { host } = this;
    const take = () => {
      const view = partner.shownView;
      host.map = partner.map;
      host.selected = partner.selected;
      host.date = view?.date;
      host.issue = view?.issue;
    };
    for (const name of ["standpoint-load", "standpoint-select", "standpoint-view"]) {
      partner.addEventListener(name, take, { signal });
    }
    host.addEventListener(
      "standpoint-select",
      () => {
        partner.selected = host.selected;
      },
      { signal },
    );
    take();
  }
}
