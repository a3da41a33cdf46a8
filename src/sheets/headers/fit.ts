/** How well the words of a header fit a wording, 0 … 1: from where on they mean it. */

/** Below this fit words say nothing: what shares less than three fifths with a wording shares it by chance. */
const leastFit = 0.6;
/** From this fit on words say a wording of ours as it stands, and not by chance (“Long Hải” has the words of “hài lòng”). */
const wholePhrase = 0.9;
/** From this fit on words belong to another table: looser than a wording of ours, for those of others are fewer here. */
const surelyOther = 0.75;

/** True for words that mean a wording. */
export const isMeant = (fit: number): boolean => fit >= leastFit;

/** True for words that say a wording of ours as it stands. */
export const isWhole = (fit: number): boolean => fit >= wholePhrase;

/** True for words that belong to another table, if their wording does. */
export const isSurelyOther = (fit: number): boolean => fit >= surelyOther;
