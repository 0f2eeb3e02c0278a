import { css } from "@lit/reactive-element";

/** What templates use, beside the styles of all widgets. */
export const templateStyles = css`
  h3,
  h4,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ol {
    list-style: none;
  }
  a {
    color: inherit;
  }
  .button {
    border: 1px solid var(--_rule);
    border-radius: 6px;
    padding: 5px 12px;
  }
  .button:hover {
    border-color: var(--_soft);
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    button.button {
      display: none;
    }
  }
`;
