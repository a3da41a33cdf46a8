/** Lead units: the registry of names, and reading them out of cells. One door to units/. */
export * from './units/registry';
export * from './units/index';
