import type { ReactiveController, ReactiveControllerHost } from "@lit/reactive-element";

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Places that are only known at run time, as rules of a sheet of the element's own: no style attribute is ever written,
 * so that no policy can forbid it and no test has to tell good ones from bad.
 */
export class GeometryController implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  #text = "";

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Sets all of the rules. */
  set(rules: string): void {
    const root = this.host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    }
    if (rules === this.#text) return;
    this.#text = rules;
    this.#sheet.replaceSync(rules);
  }

  // Lit asks every controller for one of its callbacks; this one acts only when told to.
  hostConnected(): void {}
}
