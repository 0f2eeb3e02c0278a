// Neither markup nor a policy is involved: numbers and colours of the palette become part of an adopted sheet.
// eslint-disable-next-line no-restricted-syntax
import { type CSSResult, css, unsafeCSS } from "@lit/reactive-element";
import { colourOf, FONT_STACK, type Token } from "../scene";

const both = (token: Token): CSSResult =>
  unsafeCSS(`light-dark(${colourOf(token, "light")}, ${colourOf(token, "dark")})`);

/** Colours, type and what the first picture of a map needs of what all widgets share. Each `--standpoint-…` may be set from outside. */
export const baseStyles = css`
  :host {
    --_surface: var(--standpoint-surface, ${both("surface")});
    --_ink: var(--standpoint-ink, ${both("ink")});
    --_soft: var(--standpoint-soft, ${both("soft")});
    --_rule: var(--standpoint-rule, ${both("rule")});
    --_oppose: var(--standpoint-oppose, ${both("oppose")});
    --_support: var(--standpoint-support, ${both("support")});
    --_neutral: var(--standpoint-neutral, ${both("neutral")});
    --_shade: var(--standpoint-shade, light-dark(#f6f8fa, #1b2027));
    --_accent: var(--standpoint-accent, light-dark(#1f4e79, #8ab8e6));
    color-scheme: light dark;
    display: block;
    color: var(--_ink);
    background: var(--_surface);
    font: 400 14px/1.45 var(--standpoint-font, ${unsafeCSS(FONT_STACK)});
    overflow-wrap: break-word;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
  }
  .link:hover {
    text-decoration-color: currentcolor;
  }
  .soft {
    color: var(--_soft);
  }
  .oppose {
    color: var(--_oppose);
  }
  .support {
    color: var(--_support);
  }
  .neutral {
    color: var(--_neutral);
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
