/** Leaves the hyphenation patterns of Univer's text engine out of a bundle: five megabytes that no cell of a table needs. */
import type { Plugin } from 'esbuild';

const patterns =
  /@univerjs[\\/]engine-render[\\/]lib[\\/](cjs|es)[\\/][a-z]{2,3}(-[a-z0-9]+)*-[A-Za-z0-9_-]{8}\.js$/;

export const withoutHyphens: Plugin = {
  name: 'without-hyphens',
  setup: (build) => build.onLoad({ filter: patterns }, () => ({ contents: 'module.exports = {};' })),
};
