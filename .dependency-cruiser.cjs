// No file may reach itself through its imports, types included: what ties itself in a knot can only be read as a whole.
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Move what both sides need into a file of its own that imports neither.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'workbench-alone',
      comment: 'The embedded Excel and its tests know nothing of the add-in: only a1 is common ground.',
      severity: 'error',
      from: { path: '^(src|test)/workbench/' },
      to: { path: '^src/(?!workbench/|a1/)', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](json|css|html)$' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count.
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
  },
};
