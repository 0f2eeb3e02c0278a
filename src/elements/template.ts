import type { PropertyValues } from "@lit/reactive-element";
import { render, type TemplateResult } from "lit/html.js";
import { StandpointElement } from "./base";

/**
 * A widget written as a template. The map is none: its first picture would have to wait for the code that renders
 * templates.
 */
export abstract class TemplateElement extends StandpointElement {
  protected abstract render(): TemplateResult;

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.render(), this.renderRoot, { host: this });
  }
}
