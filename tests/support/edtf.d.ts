declare module "edtf" {
  interface Extended {
    readonly type: string;
    /** Milliseconds since 1970. */
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  export default function edtf(text: string): Extended;
}
