/** The list of appendix kinds, in the order in which a person chooses among them: a new kind is one file and its line here. */
import { assignment } from './assignment';
import { belowMaximum } from './below-maximum';
import { components } from './components';
import { fields } from './fields';
import { plan } from './plan';
import { ranking } from './ranking';
import { results } from './results';
import { satisfaction } from './satisfaction';
import { survey } from './survey';

export const registeredKinds = [
  plan,
  results,
  belowMaximum,
  fields,
  survey,
  satisfaction,
  components,
  ranking,
  assignment,
] as const;
