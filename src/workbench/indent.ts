/** Indentation: Excel counts steps, Univer pixels of padding. */
import type { IStyleData } from '@univerjs/core';

/** Pixels of one step of indentation, and those that stand left of every text. */
const [step, usual] = [10, 2];

export const indentOf = ({ pd }: IStyleData): number => Math.round(((pd?.l ?? usual) - usual) / step);

export const indented = (steps: number): Pick<IStyleData, 'pd'> => ({ pd: { l: steps * step + usual } });
