/** Schemes: their shape, reading one from JSON or from a table, and matching tables against them. One door to schemes/. */
export * from './schemes/schema';
export * from './schemes/match';
export * from './schemes/from-appendix';
export type { SchemeProblem } from './schemes/problems';
export * from './schemes/index';
