import { css } from "@lit/reactive-element";

export const mapStyles = css`
  :host {
    min-width: 0;
  }
  .heading {
    font-size: 21px;
    line-height: 1.25;
    font-weight: 600;
    text-wrap: balance;
    margin-bottom: 4px;
  }
  .lead {
    color: var(--_soft);
    margin-bottom: 14px;
  }
  .notice {
    margin-bottom: 12px;
  }
  .sentence {
    margin-bottom: 6px;
    font-size: 13px;
    line-height: 1.55;
  }
  .sentence b {
    margin-inline-end: 6px;
  }
  .name {
    white-space: nowrap;
  }
  .name .link {
    white-space: normal;
  }
  .picture {
    position: relative;
  }
  .scroller {
    overflow-x: auto;
    overflow-y: hidden;
    /* Room for outlines at the edges. */
    margin: 0 -5px 8px;
    padding: 0 5px 4px;
  }
  .heads {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    /* Gaps as in the scenes, so that heads and columns line up. */
    column-gap: 8px;
    align-items: end;
    margin-bottom: 6px;
  }
  .heads.spectrum {
    column-gap: 14px;
  }
  .head {
    border-bottom: 2px solid currentcolor;
    padding-bottom: 4px;
    font-size: 12px;
    line-height: 16px;
  }
  .head .count {
    display: inline-block;
  }
  .head .note {
    display: block;
    color: var(--_soft);
    font-size: 11px;
    line-height: 14px;
  }
  .stage {
    position: relative;
  }
  .stage svg {
    display: block;
    max-width: 100%;
    height: auto;
    overflow: visible;
    forced-color-adjust: none;
  }
  .stage rect,
  .stage rect ~ * {
    cursor: pointer;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block: 14px;
    font-size: 12px;
  }
  .legend svg {
    flex: none;
    overflow: visible;
    forced-color-adjust: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .credit {
    border-top: 1px solid var(--_rule);
    padding-block: 10px;
    font-size: 11.5px;
  }
  @media print {
    .legend {
      break-inside: avoid;
    }
  }
`;
