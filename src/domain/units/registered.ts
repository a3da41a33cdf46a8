/** The lists of units that come with the product: one file each, one line here. */
import central from './central.json';
import communes from './communes.json';
import vietnam from './vietnam.json';

export const registeredLists: readonly unknown[] = [vietnam, communes, central];
