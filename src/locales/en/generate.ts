/** English words for making appendices. */
import type { Translation } from '../translation';
import type { generate as vi } from '../vi/generate';

export const generate: Translation<typeof vi> = {
  kinds: {
    'next-plan': {
      name: 'Next year’s plan',
      about:
        'A new plan appendix from last year’s results or plan; tasks and units of criteria that stay are carried over.',
    },
    fields: {
      name: 'Appendix 1: by field',
      about: 'Appraised points, survey points and total of each field, for one or two years.',
    },
    'below-maximum': {
      name: 'Appendix 2: below maximum',
      about: 'Criteria below their maximum with reason, lead unit and note, added up by section.',
    },
    survey: {
      name: 'Appendix 3: survey',
      about: 'Points of each survey item, added up by group, with ratios.',
    },
    assignment: {
      name: 'Appendix 4: assignment',
      about: 'Each unit with its criteria, targets, tasks and deadlines.',
    },
    'unit-sheet': {
      name: 'A sheet for each unit',
      about: 'One sheet per unit to send out; the filled sheets can be merged back into the plan.',
    },
    indices: {
      name: 'Three indices: PAR INDEX, SIPAS, PAPI',
      about: 'Three appendices of one plan, a sheet for each index.',
    },
    charts: {
      name: 'Charts',
      about: 'Achieved points against maximum and target by field; points lost by lead unit.',
    },
  },
  needs: {
    'plan-or-results': 'a table of a plan or of results',
    'fields-or-results': 'a table of points by field or by criterion',
    survey: 'a survey table',
    'lead-units': 'a table with lead units',
    schemes: 'a PAR INDEX table; SIPAS and PAPI come from their schemes where there is no table',
  },
  missing: {
    appendix: 'This table is no longer in the workbook.',
    points: 'This table has no points of the year that is wanted.',
    fields: 'This table has no fields.',
    survey: 'There is no survey table in the workbook.',
    'below-maximum': 'No criterion is below its maximum.',
    units: 'This table names no lead unit.',
    'unit-unknown': 'This table assigns no criterion to the chosen unit.',
    scheme: 'There is no such scheme.',
  },
  remarks: {
    'achieved-unknown': (v) =>
      `The points achieved in ${v['year'] ?? ''} are not known yet: the column is left to be filled in.`,
    'tasks-carried': (v) =>
      `Tasks and units of ${v['count'] ?? ''} of ${v['of'] ?? ''} rows were carried over from “${v['sheet'] ?? ''}”.`,
    'units-succeeded': (v) =>
      `Units that no longer exist were replaced by their successors: ${v['units'] ?? ''}.`,
    'units-without-successor': (v) => `Choose a unit in place of: ${v['units'] ?? ''}.`,
    'units-corrected': (v) => `Misspelt unit names were corrected: ${v['units'] ?? ''}.`,
    'to-fill': (v) => `${v['count'] ?? ''} light cells are still to be filled in.`,
    'target-over-maximum': (v) => `Targets above the maximum: ${v['codes'] ?? ''}.`,
    'total-before-rounding': (v) =>
      `${v['year'] ?? ''}: the items add up to ${v['exact'] ?? ''} before rounding, the rounded groups to ${v['rounded'] ?? ''}.`,
    'index-from-scheme': (v) =>
      `There is no ${v['index'] ?? ''} table in the workbook: its rows come from the scheme, its points are left empty.`,
    'charts-lower-bound': (v) =>
      `Targets written as an interval are drawn by their lower bound: ${v['codes'] ?? ''}.`,
  },
};
