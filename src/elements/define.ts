/** Defines an element unless the page already has one of that name, such as from another copy of this file. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
