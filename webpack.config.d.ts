/** Types of webpack.config.js for the tools that call it. */
import type { Configuration } from 'webpack';

interface BuildOptions {
  /** Where the add-in will be served from (https). */
  readonly address?: string;
  /** Without source maps and React's warnings to who edits; as a production build is in any case. */
  readonly asShipped?: boolean;
}

declare function configure(
  env?: BuildOptions,
  argv?: { readonly mode?: 'development' | 'production' },
): Configuration;
export = configure;
