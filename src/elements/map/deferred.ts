/** A promise that is resolved from outside, and that knows whether it was. */
export interface Deferred {
  readonly promise: Promise<void>;
  readonly done: boolean;
  resolve(): void;
}

export function deferred(): Deferred {
  let settle: () => void = () => {};
  let done = false;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return {
    promise,
    get done() {
      return done;
    },
    resolve() {
      done = true;
      settle();
    },
  };
}
