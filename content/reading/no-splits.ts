import type * as splits from "./splits.ts";

/**
 * The same as splits.ts where nothing can be split: it takes its place in the script without marks in
 * the page.
 */

export const isPart: typeof splits.isPart = () => false;
export const originOf: typeof splits.originOf = () => null;
export const dataOf: typeof splits.dataOf = (node) => node.data;
export const livePlace: typeof splits.livePlace = (place) => place;
export const ownPlace: typeof splits.ownPlace = (place) => place;
