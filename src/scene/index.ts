import type { Coordinates, Environment } from "../layout";
import type { StandpointMap, View } from "../model";
import type { Scene } from "./types";

export { colourOf, FONT_STACK, HALO_WIDTH, type Theme } from "./palette";
export type * from "./types";

/** What every picture's own module offers: (map, view, environment, coordinates) → scene. */
export type PictureBuilder = (map: StandpointMap, view: View, env: Environment, coordinates: Coordinates) => Scene;
