import type { Report } from "../../content/model.ts";

/** The report of a frame that holds nothing, but for what is given. */
export const report = (changes: Partial<Report> = {}): Report => ({
  document: "a",
  site: "example.org",
  started: 1,
  on: true,
  reading: false,
  contentType: "text/html",
  counts: {},
  running: { treatment: 0, condition: 0 },
  meetings: 0,
  claims: { contradicts: 0, overstates: 0, consistent: 0 },
  general: 0,
  foreign: 0,
  hindered: null,
  ...changes,
});
