import { css } from "@lit/reactive-element";

export const workbenchStyles = css`
  :host {
    min-height: 100vh;
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-height: 100vh;
    grid-template-rows: auto 1fr;
  }
  .two {
    grid-template-columns: 232px minmax(0, 1fr);
  }
  .three {
    grid-template-columns: 232px minmax(0, 1fr) 364px;
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: baseline;
    gap: 4px 16px;
    flex-wrap: wrap;
    padding: 13px 20px;
    border-bottom: 1px solid var(--_rule);
  }
  .brand {
    font-size: 16px;
    font-weight: 700;
    letter-spacing: -0.01em;
  }
  h1 {
    margin: 0;
    font-size: 14px;
    font-weight: 400;
    color: var(--_soft);
  }
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  nav {
    background: var(--_shade);
    border-inline-end: 1px solid var(--_rule);
    padding: 16px 8px;
  }
  nav h2 {
    margin: 0 8px 8px;
  }
  nav h2,
  .about h2 {
    font-size: 12px;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--_soft);
  }
  .issue {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 3px 8px;
    width: 100%;
    padding: 7px 9px;
    border: 1px solid transparent;
    border-radius: 8px;
  }
  .issue:hover {
    border-color: var(--_rule);
  }
  .issue[aria-current] {
    background: var(--_surface);
    border-color: var(--_rule);
    font-weight: 600;
  }
  .issue .count {
    font-weight: 400;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    grid-column: 1;
    forced-color-adjust: none;
  }
  .bar .against {
    fill: var(--_oppose);
  }
  .bar .for {
    fill: var(--_support);
  }
  .bar path {
    stroke: var(--_rule);
    stroke-width: 1;
  }
  /* Its place even before there is anything beside it: the picture is never laid out twice. */
  .two main,
  .three main {
    grid-column: 2;
  }
  main {
    padding: 20px 24px;
    min-width: 0;
  }
  main:focus {
    outline: none;
  }
  .one main {
    padding: 16px;
  }
  .chooser {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-bottom: 16px;
    color: var(--_soft);
  }
  select,
  input[type="text"] {
    font: inherit;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_soft);
    border-radius: 6px;
    padding: 5px 8px;
  }
  select {
    flex: 1;
    min-width: 0;
    max-width: 420px;
    min-height: 44px;
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 24px;
    border-bottom: 1px solid var(--_rule);
    margin-bottom: 16px;
  }
  .pictures {
    display: flex;
    gap: 4px;
  }
  .pictures button {
    padding: 9px 12px 8px;
    border-bottom: 2px solid transparent;
    margin-bottom: -1px;
    color: var(--_soft);
  }
  .pictures button:hover {
    color: var(--_ink);
  }
  .pictures [aria-pressed="true"] {
    color: var(--_ink);
    font-weight: 600;
    border-bottom-color: var(--_accent);
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-bottom: 6px;
    font-size: 13px;
  }
  .date label {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_soft);
  }
  .date input[type="text"] {
    width: 8.5em;
    padding-block: 3px;
    font-variant-numeric: tabular-nums;
  }
  .date input[type="range"] {
    width: 140px;
    accent-color: var(--_accent);
  }
  [aria-invalid] {
    border-color: var(--_oppose);
  }
  .fault {
    flex-basis: 100%;
    max-width: 46ch;
  }
  .panel {
    position: relative;
    padding: 20px;
    background: var(--_surface);
    border-inline-start: 1px solid var(--_rule);
  }
  .three main {
    border-inline-end: 1px solid var(--_rule);
  }
  .three .panel {
    grid-column: 3;
    border: 0;
    position: sticky;
    top: 0;
    max-height: 100vh;
    overflow-y: auto;
  }
  .one .panel,
  .two .panel {
    position: fixed;
    z-index: 3;
    inset-block: 0;
    inset-inline-end: 0;
    width: min(420px, 100%);
    overflow-y: auto;
    overscroll-behavior: contain;
    box-shadow: 0 0 24px rgb(0 0 0 / 25%);
  }
  .scrim {
    position: fixed;
    z-index: 2;
    inset: 0;
    background: rgb(0 0 0 / 20%);
  }
  .close {
    float: inline-end;
    margin-inline-start: 12px;
    background: var(--_surface);
  }
  .about p {
    margin-top: 6px;
  }
  .about h2 {
    margin-top: 20px;
  }
  .about h3 {
    margin-top: 14px;
    font-size: 13.5px;
  }
  @media (forced-colors: active) {
    .issue,
    .pictures button {
      border-color: Canvas;
    }
    .issue[aria-current],
    .pictures [aria-pressed="true"] {
      border-color: Highlight;
    }
  }
  @media print {
    nav,
    .controls,
    .chooser {
      display: none;
    }
    .page {
      display: block;
    }
    .three .panel,
    .two .panel,
    .one .panel {
      position: static;
      width: auto;
      max-height: none;
      box-shadow: none;
    }
  }
`;
