/** The one thing that is asked of semver, which brings no types. */
declare module 'semver' {
  /** Whether every version in `sub` is in `dom` too. */
  export function subset(sub: string, dom: string): boolean;
}
