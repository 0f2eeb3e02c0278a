import { css } from "@lit/reactive-element";

export const profileStyles = css`
  article {
    font-size: 13.5px;
  }
  article p {
    margin-top: 4px;
  }
  h2 {
    font-size: 18px;
    line-height: 1.25;
    font-weight: 600;
  }
  h2:focus-visible {
    outline-offset: 4px;
  }
  .facts {
    margin-bottom: 8px;
  }
  h3 {
    margin-top: 24px;
    padding-bottom: 4px;
    color: var(--_soft);
    font-size: 12px;
    font-weight: 600;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  section {
    border-top: 1px solid var(--_rule);
    padding-block: 10px 12px;
  }
  h4 {
    font-size: 14px;
    line-height: 1.35;
    font-weight: 600;
  }
  .stances > li {
    margin-top: 10px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_rule);
  }
  .stance {
    margin: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
  }
  .chip {
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding: 0 6px;
    font-size: 12px;
  }
  blockquote {
    margin-top: 4px;
    font-size: 14px;
    line-height: 1.45;
  }
  .source,
  li p.soft,
  details {
    font-size: 12.5px;
    line-height: 1.45;
  }
  .evidence + .evidence {
    margin-top: 8px;
  }
  .plain > li {
    border-top: 1px solid var(--_rule);
    padding-block: 6px 8px;
  }
  .plain > li > p {
    margin: 0;
  }
  summary {
    cursor: pointer;
    width: fit-content;
  }
  .disputes {
    color: var(--_oppose);
  }
  @media print {
    section,
    li {
      break-inside: avoid;
    }
  }
`;
