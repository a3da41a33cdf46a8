/** The registry as one table reads it: whose table it is decides what a bare "Văn phòng HĐND và UBND" means, wherever it is read. */
import type { Appendix } from '../appendix';
import { levelOf, ownerLevel } from '../schemes/levels';
import type { LevelId } from '../schemes/levels';
import { registryAt } from './level';
import type { UnitRegistry } from './registry';

/** `scheme` is the level of the scheme in use, which says more than a title and less than the owner's name. */
export const registryFor = (
  appendix: Pick<Appendix, 'owner' | 'title' | 'columns'>,
  registry: UnitRegistry,
  scheme: LevelId | null = null,
): UnitRegistry => registryAt(registry, ownerLevel(appendix.owner) ?? scheme ?? levelOf(appendix));
