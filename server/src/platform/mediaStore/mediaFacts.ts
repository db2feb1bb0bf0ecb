/** What a file is by its content, whatever its name says. */
export interface MediaFacts {
  readonly ext: string;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
}

/** Facts of a file that can be shown, or what its author should do about it. */
export type Inspected = { readonly facts: MediaFacts } | { readonly problem: string };
