/** The elements as a package: importing this defines them. */
import { baseStyles } from "./base.styles";
import { define } from "./define";
import { MapElement, type Selection } from "./map/map";
import { ProfileElement } from "./profile/profile";
import { TemplateElement } from "./template";
import { templateStyles } from "./template.styles";
import { WidthController } from "./width";

define("standpoint-map", MapElement);
define("standpoint-profile", ProfileElement);

export {
  baseStyles,
  define,
  MapElement,
  ProfileElement,
  type Selection,
  TemplateElement,
  templateStyles,
  WidthController,
};

declare global {
  interface HTMLElementTagNameMap {
    "standpoint-map": MapElement;
    "standpoint-profile": ProfileElement;
  }
}
