import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";
import { colourOf, type Theme, type Token } from "../scene";

type Host = ReactiveControllerHost & { readonly theme: "auto" | Theme };

const RESOLVE: Readonly<Record<Theme, (token: Token) => string>> = {
  light: (token) => colourOf(token, "light"),
  dark: (token) => colourOf(token, "dark"),
};

/** Where the system forces its colours, sides are told by glyphs and line ends alone. */
function forced(token: Token): string {
  if (token === "surface" || token.startsWith("tint-")) return "Canvas";
  return token === "rule" || token.endsWith("~") ? "GrayText" : "CanvasText";
}

/** Knows which colours are to be painted with, and asks its host for an update when that changes. */
export class ColourController implements ReactiveController {
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  readonly #forced = matchMedia("(forced-colors: active)");
  readonly #print = matchMedia("print");
  #listening: AbortController | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const update = () => this.host.requestUpdate();
    for (const query of [this.#dark, this.#forced, this.#print]) query.addEventListener("change", update, { signal });
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  get theme(): Theme {
    const { theme } = this.host;
    // Paper is light.
    if (this.#print.matches) return "light";
    return theme === "light" || theme === "dark" ? theme : this.#dark.matches ? "dark" : "light";
  }

  /** The colour of a token; the same function for as long as no colour changes. */
  get resolve(): (token: Token) => string {
    return this.#forced.matches ? forced : RESOLVE[this.theme];
  }
}
