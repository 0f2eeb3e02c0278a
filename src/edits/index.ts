export { createEditor, type Editor, type EditorChange, type RunResult, type Step } from "./editor";
export type { PatchOperation } from "./json-patch";
