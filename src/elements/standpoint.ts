/** The script-tag file: one line in a page, and `<standpoint-map>` works there. The rest comes when it is needed. */
import { define } from "./define";
import { MapElement } from "./map/map";

define("standpoint-map", MapElement);

const isUsed = (): boolean => document.querySelector("standpoint-profile") !== null;

async function defineProfile(): Promise<void> {
  const { ProfileElement } = await import("./profile/profile");
  define("standpoint-profile", ProfileElement);
}

if (isUsed()) void defineProfile();
else {
  const observer = new MutationObserver(() => {
    if (!isUsed()) return;
    observer.disconnect();
    void defineProfile();
  });
  observer.observe(document, { childList: true, subtree: true });
}
