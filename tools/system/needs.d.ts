/** Types of needs.js. */
interface Need {
  /** As a person calls it. */
  readonly name: string;
  /** The Debian package that brings it. */
  readonly package: string;
  readonly why: string;
  /** The steps of `npm test` that cannot do without. */
  readonly steps: readonly string[];
}

interface CommandNeed extends Need {
  /** Any one of them does. */
  readonly commands: readonly string[];
  /** An environment variable that names a program to be used instead. */
  readonly variable?: string;
}

interface FontNeed extends Need {
  readonly family: string;
  /** A font of the same widths that does as well. */
  readonly twin: string | null;
}

export type SystemNeed = CommandNeed | FontNeed;

export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly exists: (path: string) => boolean;
  readonly match: (family: string) => readonly string[] | null;
}

export declare const BROWSER_VARIABLE: string;
export declare const browserCommands: readonly string[];
export declare const systemNeeds: readonly SystemNeed[];
export declare function lacking(steps?: readonly string[] | null, system?: System): readonly SystemNeed[];
export declare function installCommand(needs: readonly SystemNeed[]): string;
export declare function explain(needs: readonly SystemNeed[]): string;
