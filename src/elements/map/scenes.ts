import type { Environment } from "../../layout";
import type { StandpointMap } from "../../model";
import type { Scene } from "../../scene";
import { composeScene } from "./compose";
import type { ShownView } from "./wanted";

/** Everything that a scene depends on. */
export interface Subject {
  readonly map: StandpointMap;
  readonly view: ShownView;
  readonly width: number;
  readonly locale: string;
  readonly measureText: NonNullable<Environment["measureText"]>;
  readonly expanded: boolean;
}

/** Keeps the scene up to date. The one before stays until the next is done. */
export class SceneMaker {
  scene: Scene | undefined;
  /** The view of that scene. */
  view: ShownView | undefined;
  #subject: Subject | undefined;
  #composing: AbortController | undefined;

  constructor(
    private readonly onDone: (viewChanged: boolean) => void,
    private readonly onFailed: (reason: unknown) => void,
  ) {}

  /** Begins a new scene where anything is other than before, and gives up one that is still in the making. */
  make(subject: Subject): void {
    const before = this.#subject;
    if (before && (Object.keys(subject) as (keyof Subject)[]).every((key) => subject[key] === before[key])) return;
    this.stop();
    this.#subject = subject;
    const composing = new AbortController();
    this.#composing = composing;
    const { map, view, ...env } = subject;
    composeScene(map, view, env, composing.signal).then(
      (scene) => {
        const changed = this.view !== view;
        this.scene = scene;
        this.view = view;
        this.onDone(changed);
      },
      (reason) => {
        if (!composing.signal.aborted) this.onFailed(reason);
      },
    );
  }

  /** Gives up what is in the making; the next `make` begins anew. */
  stop(): void {
    this.#composing?.abort();
    this.#subject = undefined;
  }

  /** Forgets the scene too. */
  clear(): void {
    this.stop();
    this.scene = undefined;
    this.view = undefined;
  }
}
