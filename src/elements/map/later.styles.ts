import { css } from "@lit/reactive-element";

/** For what comes after the first picture: news, text alternative, outlines, rows. */
export const laterStyles = css`
  .state {
    border: 1px solid var(--_rule);
    border-radius: 8px;
    padding: 12px 16px;
    margin-bottom: 16px;
  }
  .state .button {
    margin-top: 10px;
  }
  progress {
    vertical-align: middle;
    accent-color: var(--_accent);
  }
  .problems {
    border-inline-start: 3px solid var(--_oppose);
    padding: 2px 0 2px 12px;
    margin-bottom: 16px;
  }
  .problems summary {
    cursor: pointer;
  }
  .problems li {
    margin-top: 6px;
    font-size: 13px;
  }
  .outline {
    display: none;
    position: absolute;
    inset: 0 auto auto 0;
    border-radius: 6px;
    pointer-events: none;
  }
  .outline.chosen {
    border: 1.5px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .outline.focus {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .twin {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skip {
    position: absolute;
    z-index: 1;
    background: var(--_surface);
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .rows {
    margin-bottom: 14px;
  }
  .rows h3 {
    position: sticky;
    top: var(--standpoint-sticky-top, 0);
    z-index: 1;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    margin-top: 12px;
    padding-block: 8px 6px;
    background: var(--_surface);
    border-bottom: 2px solid currentcolor;
    font-size: 14px;
    font-weight: 600;
  }
  .rows h3 > :first-child {
    color: var(--_ink);
  }
  .rows li {
    border-bottom: 1px solid var(--_rule);
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: 44px;
    padding-block: 5px;
  }
  .row[aria-current] {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .row.faded {
    opacity: 0.6;
  }
  .row svg {
    flex: none;
    forced-color-adjust: none;
  }
  .what {
    min-width: 0;
    flex: 1;
  }
  .label {
    font-size: 15px;
  }
  .row .note {
    margin-inline-start: 4px;
    font-size: 12.5px;
  }
  .detail {
    display: block;
    font-size: 12.5px;
    line-height: 1.35;
  }
  .empty {
    padding-block: 8px;
    font-size: 13px;
  }
  @media print {
    .rows h3 {
      position: static;
    }
    .rows li {
      break-inside: avoid;
    }
  }
`;
