import Mark from "mark.js";

/** A page marked by mark.js in one call. */

declare const plainPattern: string;

new Mark(document.body).markRegExp(new RegExp(plainPattern, "gi"));
