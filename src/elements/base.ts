import { type PropertyDeclarations, ReactiveElement } from "@lit/reactive-element";
import { type Words, wordsFor } from "../text";
import { ColourController } from "./colours";

/** Light or dark as the reader's system has it, or one of them always. */
export type ThemeChoice = "auto" | "light" | "dark";

/** What all widgets share: theme, language, and events that leave the shadow root. */
export abstract class StandpointElement extends ReactiveElement {
  static override properties: PropertyDeclarations = { theme: { reflect: true } };

  /** `auto` (default) follows the reader's system. */
  declare theme: ThemeChoice;

  protected readonly colours = new ColourController(this);

  constructor() {
    super();
    this.theme = "auto";
  }

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: through `super` the getter sees the properties of the subclass.
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (name === "lang") this.requestUpdate();
    else super.attributeChangedCallback(name, before, after);
  }

  /** Language of the sentences: that of the nearest element with a `lang`, through shadow roots. Default: English. */
  protected get locale(): string {
    let node: Element | undefined = this;
    while (node) {
      const lang = node.closest("[lang]")?.getAttribute("lang");
      if (lang) return lang;
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : undefined;
    }
    return "en";
  }

  protected get words(): Words {
    return wordsFor(this.locale);
  }

  protected emit(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
