import { type Analysis, findsOf, isSameClause, type TokenSpan, wordAt } from "./analysis.ts";
import { determiner, finiteVerb, listing, oblique, relativePronoun } from "./cues/grammar.ts";
import type { Found } from "./phrases.ts";

/** Whose property a cue states: the treatment's, or that of another drug or another condition. */

const rivals = ["M", "usual", "other"];
const own = ["T", "pronoun", "form"];
/** The lists that speak of what stands behind a drug: it may be named after them. */
const backing = /^(?:approved|proven|strong|shows)$/u;

/** Whether the clause of a cue is about another drug than the treatment. */
export function isOfRival(analysis: Analysis, cue: Found): boolean {
  if (isOfDrugs(analysis, cue)) return true;
  const from = analysis.clauses.indexOf(analysis.clauses[cue.from] ?? -1);
  const named = entitiesOf(analysis);
  const opener = wordAt(analysis, from) === "," ? from + 1 : from;
  // "Adderall, which is approved": the pronoun stands for the name before it.
  if (relativePronoun.test(wordAt(analysis, opener))) {
    const last = named.findLast(({ to }) => to <= opener);
    if (last) return rivals.includes(last.name);
  }
  const isSubject = (name: Found) => !isOblique(analysis, name);
  const subject = named.find((name) => name.from >= from && name.to <= cue.from && isSubject(name));
  if (subject) return rivals.includes(meantBy(analysis, subject, named)?.name ?? subject.name);
  const later = findsOf(analysis, "T").filter(
    (name) => name.from >= cue.from && isSameClause(analysis, name, cue),
  );
  // "They recommend Ritalin first, not it."
  const isExcepted = ({ from: at }: Found) => /^(?:not|over)$/u.test(wordAt(analysis, at - 1));
  if (later.some((name) => !isExcepted(name))) return false;
  if (later.length > 0)
    return named.some(
      (name) => rivals.includes(name.name) && isSameClause(analysis, name, cue) && isSubject(name),
    );
  // "Large trials have shown that Ritalin works, but none …": what is backed is named after what backs it.
  const inClause = named.filter((name) => isSameClause(analysis, name, cue));
  const isRivalsAlone = inClause.every(({ name }) => rivals.includes(name));
  if (backing.test(cue.name) && isRivalsAlone && inClause.some(isSubject)) return true;
  // A clause without a name goes on about what the one before it was about.
  const earlier = named.findLast((name) => name.to <= from && isSubject(name));
  return earlier !== undefined && rivals.includes(earlier.name);
}

/** "Ritalin comes first: it is well studied, unlike …": what a pronoun stands for in the same sentence. */
function meantBy(analysis: Analysis, subject: Found, named: readonly Found[]): Found | undefined {
  const word = wordAt(analysis, subject.from);
  const isSetAgainst = named.some(
    (name) => name.name === "T" && name.from > subject.from && isOblique(analysis, name),
  );
  if (word !== "they" && !(word === "it" && isSetAgainst)) return undefined;
  const earlier = named.findLast(({ name, to }) => name !== "pronoun" && to <= subject.from);
  return earlier && !isOblique(analysis, earlier) ? earlier : undefined;
}

/** "Unlike drugs approved for it", "the medicines that are approved": said of drugs in general. */
function isOfDrugs(analysis: Analysis, { name, from }: Found): boolean {
  if (!backing.test(name)) return false;
  const isRelative =
    /^(?:are|were)$/u.test(wordAt(analysis, from - 1)) &&
    relativePronoun.test(wordAt(analysis, from - 2));
  const noun = isRelative ? from - 3 : from - 1;
  if (
    !/^(?:drugs|medicines|medications|treatments|therapies|agents)$/u.test(wordAt(analysis, noun))
  )
    return false;
  // "It is one of the drugs approved for it", but "better than the drugs approved for it".
  const before = wordAt(analysis, noun - 1);
  const link = determiner.test(before) ? wordAt(analysis, noun - 2) : before;
  const isTheirs = oblique.test(link) && link !== "of";
  return isTheirs || !findsOf(analysis, "T").some(({ to }) => to <= noun);
}

/** "than Ritalin", "unlike it": named, but not what the clause is about. */
function isOblique(analysis: Analysis, { from }: Found): boolean {
  const before = wordAt(analysis, from - 1);
  const { clauses } = analysis;
  // "… and stimulants keep": the clause begins with its subject.
  if (before === "and" && clauses[from - 1] !== clauses[from - 2]) return false;
  if (oblique.test(before)) return true;
  return determiner.test(before) && oblique.test(wordAt(analysis, from - 2));
}

function entitiesOf(analysis: Analysis): Found[] {
  return [...rivals, ...own]
    .flatMap((name) => findsOf(analysis, name))
    .sort((a, b) => a.from - b.from);
}

/** "Approved by the ethics committee", "licensed nurses": a regulator's word, but not on the treatment. */
export function isOfOthers(analysis: Analysis, cue: Found): boolean {
  if (cue.name !== "approved") return false;
  const after = analysis.tokens.slice(cue.to, cue.to + 6).map(({ word }) => word);
  if (/\bby (?:\w+ ){0,3}(?:ethics|committee|board|irb|state)\b/u.test(after.join(" ")))
    return true;
  if (/\b(?:application|trial|study|protocol)\b/u.test(after.slice(0, 2).join(" "))) return true;
  const treatment = findsOf(analysis, "T");
  const isTreatmentBetween = (from: number) =>
    treatment.some((name) => name.from >= from && name.to <= cue.from);
  return [...findsOf(analysis, "professional"), ...findsOf(analysis, "clinic")].some(
    ({ from, to }) => to <= cue.from && cue.from - to < 3 && !isTreatmentBetween(from),
  );
}

/** What stands before the last member of a list. */
const listEnd =
  /(?:^|\s)(?:and|,)(?: as well as)?(?: for| in)?(?: (?!in\b|to\b|at\b|with\b|of\b|on\b)\S+){0,3}$/u;

/** Whether what a cue says is about another condition, and not about the pack's own. */
export function isOfOtherUse(analysis: Analysis, cue: Found): boolean {
  const inClause = (name: string) =>
    findsOf(analysis, name).filter((found) => isSameClause(analysis, found, cue));
  const conditions = inClause("C");
  const isNextTo = (found: TokenSpan, reach: number) =>
    found.from >= cue.to &&
    found.from - cue.to < reach &&
    !conditions.some(({ from }) => from >= cue.to && from < found.from);
  if (inClause("elsewhere").some((place) => isNextTo(place, 4))) return true;
  const others = inClause("indication");
  if (others.length === 0) return false;
  if (conditions.length === 0) return true;
  // "a licence for depression, not for …": the next condition named is what it is for.
  const next = others.find((other) => isNextTo(other, 5));
  if (!next) return false;
  const after = conditions.find(({ from }) => from >= next.to);
  if (!after) return !conditions.some(({ to }) => to <= cue.from);
  const between = analysis.tokens.slice(next.to, after.from).map(({ word }) => word);
  // "Depression and adult …" is a list; "depression, it is used for …" and "depression and new in …" are none.
  const isList =
    between.every((word) => listing.test(word)) ||
    (listEnd.test(between.join(" ")) && !between.some((word) => finiteVerb.test(word)));
  return !isList && others.every(({ from }) => from < after.from);
}
