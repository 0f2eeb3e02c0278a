import type { Box, Scene, SceneItem } from "../../scene";

const AROUND = 3;

/** Rules for the outlines of who is chosen and who has the focus, which have their places from the scene. */
export function outlineRules(scene: Scene, who: { chosen: string | undefined; focused: string | undefined }): string {
  return [ruleFor(scene, ".chosen", who.chosen), ruleFor(scene, ".focus", who.focused)].join("\n");
}

function ruleFor(scene: Scene, selector: string, actor: string | undefined): string {
  if (actor === undefined) return "";
  const item = ["actor", "label"].map((kind) => scene.items.find(({ id }) => id === `${kind}/${actor}`)).find(Boolean);
  if (item?.layer !== "stage") return "";
  const { x, y, width, height } = boundsOf(item);
  const place = `translate(${item.x + x - AROUND}px, ${item.y + y - AROUND}px)`;
  return `.outline${selector} { display: block; transform: ${place}; width: ${width + 2 * AROUND}px; height: ${height + 2 * AROUND}px; }`;
}

/** The box around mark and label. */
function boundsOf({ solid, hit }: SceneItem): Box {
  const boxes = solid?.length ? solid : hit ? [hit] : [];
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
