// Only eslint knows Lit's templates and custom elements; all else is Biome's.
import parser from "@typescript-eslint/parser";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";

// Under a strict content policy with Trusted Types each of these throws or is blocked, on somebody else's page.
const MARKUP = "innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment";
const FORBIDDEN = [
  { selector: `MemberExpression[property.name=/^(${MARKUP})$/]`, message: "Build nodes, not markup." },
  { selector: `MemberExpression[property.value=/^(${MARKUP})$/]`, message: "Build nodes, not markup." },
  { selector: `TemplateElement[value.raw=/\\.(${MARKUP})\\s*=/]`, message: "Build nodes, not markup." },
  { selector: "MemberExpression[object.name='document'][property.name=/^write(ln)?$/]", message: "Build nodes." },
  { selector: "Identifier[name='DOMParser']", message: "Build nodes, not markup." },
  { selector: "ImportSpecifier[imported.name=/^unsafe/]", message: "Use html`…` or svg`…` templates." },
  { selector: "ImportDeclaration[source.value=/unsafe-/]", message: "Use html`…` or svg`…` templates." },
  { selector: "TemplateElement[value.raw=/<style[\\s>]/]", message: "Use `static styles`." },
  { selector: "TemplateElement[value.raw=/\\sstyle\\s*=\\s*[\"']?[^\\s\"'>]/]", message: "Use a class or styleMap." },
];

export default [
  {
    files: ["src/elements/**/*.ts", "src/workbench/**/*.ts", "src/svg/**/*.ts", "src/canvas/**/*.ts"],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { "no-restricted-syntax": ["error", ...FORBIDDEN] },
  },
  {
    files: ["src/elements/**/*.ts", "src/workbench/**/*.ts"],
    plugins: { lit, wc, "lit-a11y": litA11y },
    rules: {
      ...lit.configs["flat/recommended"].rules,
      ...wc.configs["flat/best-practice"].rules,
      ...litA11y.configs.recommended.rules,
      "lit/attribute-names": "error",
      "lit/lifecycle-super": "error",
      "lit/no-classfield-shadowing": "error",
      "lit/no-invalid-escape-sequences": "error",
      "lit/no-legacy-imports": "error",
      "lit/no-this-assign-in-render": "error",
      "lit/no-useless-template-literals": "error",
      "lit/no-value-attribute": "error",
      "lit/prefer-static-styles": "error",
      "lit/value-after-constraints": "error",
      "wc/guard-define-call": "error",
      // Lit's own callbacks always exist, and listeners carry an AbortController's signal.
      "wc/guard-super-call": "off",
      "wc/require-listener-teardown": "off",
    },
  },
];
