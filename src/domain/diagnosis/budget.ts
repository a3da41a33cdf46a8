/** A bound on work, counted in steps so that the same table always gets the same answer. */

/** Thrown when the work would cost more than was allowed. */
export class BudgetSpent extends Error {
  constructor() {
    super('The work would cost more than it is allowed to.');
    this.name = 'BudgetSpent';
  }
}

export interface Budget {
  /** Counts steps; throws `BudgetSpent` when there are none left. */
  readonly spend: (steps: number) => void;
}

export const budgetOf = (steps: number): Budget => {
  let left = steps;
  return {
    spend: (cost) => {
      left -= Math.max(1, cost);
      if (left < 0) throw new BudgetSpent();
    },
  };
};

/** Never spent. */
export const unlimited: Budget = { spend: () => undefined };
