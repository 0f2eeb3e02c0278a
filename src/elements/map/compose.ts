/** From a map and a view to a scene, without ever holding up the page for long. */
import {
  type Coordinates,
  type Environment,
  type Layout,
  layoutKind,
  pictureForm,
  savedLayout,
  WIDE_FROM,
} from "../../layout";
import type { StandpointMap, View } from "../../model";
import type { PictureBuilder, Scene } from "../../scene";
import { buildNetwork } from "../../scene/pictures/network";

/** Milliseconds of work before the page gets its turn. */
const SLICE = 8;

const LOADERS = {
  // What most embeds show first comes with the element, so that nothing waits for a second round trip.
  network: async (): Promise<PictureBuilder> => buildNetwork,
  spectrum: async (): Promise<PictureBuilder> => (await import("../../scene/pictures/spectrum")).buildSpectrum,
  sparse: async (): Promise<PictureBuilder> => (await import("../../scene/pictures/sparse")).buildSparse,
  list: async (): Promise<PictureBuilder> => (await import("../../scene/pictures/list")).buildList,
} as const;

export const DRAWN = ["network", "spectrum"] as const;

export type DrawnPicture = (typeof DRAWN)[number];

export function isDrawn(picture: string): picture is DrawnPicture {
  return DRAWN.includes(picture as DrawnPicture);
}

/** Begins to load the code of a picture, so that it comes while the map does. */
export function preload(picture: string, width: number): void {
  const loading = width > 0 && width < WIDE_FROM ? LOADERS.list() : LOADERS[isDrawn(picture) ? picture : "network"]();
  // A failure shows itself when the picture is drawn.
  loading.catch(() => {});
}

/** The scene of a view; rejects with the signal's reason when it is aborted. */
export async function composeScene(
  map: StandpointMap,
  view: View & { readonly picture: DrawnPicture },
  env: Environment,
  signal: AbortSignal,
): Promise<Scene> {
  const loading = LOADERS[pictureForm(map, view, env)]();
  // It may fail while the layout is still at work.
  loading.catch(() => {});
  let coordinates: Coordinates = {};
  const layout = await layoutFor(map, view, env);
  if (layout) {
    while (!layout.step(SLICE)) {
      await nextTask();
      signal.throwIfAborted();
    }
    coordinates = layout.coordinates;
  }
  const build = await loading;
  signal.throwIfAborted();
  return build(map, view, env, coordinates);
}

async function layoutFor(map: StandpointMap, view: View, env: Environment): Promise<Layout | undefined> {
  const kind = layoutKind(map, view, env);
  if (kind === "columns") {
    const coordinates = savedLayout(map, view, env);
    if (coordinates) return { step: () => true, coordinates };
    return (await import("../../layout/columns")).createColumnLayout(map, view, env);
  }
  if (kind === "force") return (await import("../../layout/force")).createForceLayout(map, view, env);
  return undefined;
}

/** Resolves in a task of its own. Timers would wait four milliseconds each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
