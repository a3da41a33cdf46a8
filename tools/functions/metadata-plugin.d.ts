import type { Compiler } from 'webpack';

export const metadataFiles: Readonly<Record<'vi' | 'en', string>>;
export const scriptFile: string;
/** Every file of the custom functions by its name. */
export function functionFiles(): Promise<Readonly<Record<string, string>>>;
export class FunctionMetadataPlugin {
  apply(compiler: Compiler): void;
}
