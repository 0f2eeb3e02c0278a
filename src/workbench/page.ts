/** The page: the workbench with the map that `?map=` names, or with the first map of this project. */
import { WorkbenchElement } from "./workbench";

const FIRST_MAP = "graph-data/serenity-integrated-mentoring.json";

const workbench = new WorkbenchElement();
workbench.src = new URLSearchParams(location.search).get("map") ?? FIRST_MAP;
workbench.addEventListener("standpoint-load", () => {
  const title = workbench.map?.title;
  if (title) document.title = `${title} · Standpoint`;
});
document.body.append(workbench);
