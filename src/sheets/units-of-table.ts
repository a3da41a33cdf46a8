/** The units as the table of a report names them. */
import { registryFor } from '../domain/units';
import type { UnitRegistry } from '../domain/units';
import type { AppendixReport } from './report';

/** The registry at the level of the table, or of the scheme it is held against. */
export const registryOf = (
  { appendix, scheme }: Pick<AppendixReport, 'appendix' | 'scheme'>,
  registry: UnitRegistry,
): UnitRegistry => registryFor(appendix, registry, scheme.scheme?.level ?? null);
