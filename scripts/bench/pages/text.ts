/** The words that made pages are written with, the same in each run. */

/** Random numbers from 0 to 1 that are the same in each run. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of these. */
export function pick<T>(random: Random, from: readonly [T, ...T[]]): T {
  return from[Math.floor(random() * from.length)] ?? from[0];
}

type Words = readonly [string, ...string[]];
const words = (text: string) => text.split(/\s+/u) as unknown as Words;

/** Plain words, some of which look like terms ("add", "speed", "cat", "amine") and are none. */
export const plainWords: Words =
  words(`the the the of of and and to to in in a a is for on with as at
  by from that was it are be has have this or which not after will their been more when about its
  would first also who two new one other time year years some day over city people state could may
  last long most many make made week added add adds speed special attention focus report study
  hospital nurse doctor council river market price house school number public company street water
  light music summer season winter office member station police minister weather morning evening
  garden window letter village country border mountain railway bridge harbour festival museum library
  record travel island forest energy paper power system service project program history science
  research nature culture season player team match coach final league budget growth interest trade
  worker union strike election party leader vote court judge law case trial evidence witness answer
  question reason example result effect change moment problem place part side kind head hand face
  word story line page note card list table chair door wall road field ground stone glass metal wood
  called found given taken moved opened closed built planned expected agreed announced reported
  considered remained returned followed offered reached started ended slowly quickly often never
  always nearly almost perhaps however although because before during under between against through
  amine kept acted dopey nimble glut attuned medical dose clinic patient treatment therapy`);

/** Words that each are one hit, for pages on the treatment alone. */
const treatmentWords: Words = [
  "ketamine",
  "ketamine",
  "ketamine",
  "esketamine",
  "Ketamine",
  "NMDA",
  "glutamate",
  "dopamine",
];

/** Sentences that are claims on both, or have what claims have. */
const claims: Words = [
  "Ketamine may help some adults with ADHD, but the studies are small and the effect is not proven.",
  "Our clinic offers ketamine that restores focus in ADHD within hours of the first visit.",
  "Ketamine is not approved for ADHD, and doctors who prescribe it do so off-label.",
  "Unlike methylphenidate, ketamine acts on glutamate, which is one reason for the interest in ADHD.",
  "ADHD is treated with stimulants first, and ketamine is not a first choice.",
  "Nobody knows whether ketamine for ADHD is safe over many years.",
];

export type Topics = "treatment" | "both";

/** Some plain words, without capital and full stop. */
export function phrase(random: Random, length: number): string {
  return Array.from({ length }, () => pick(random, plainWords)).join(" ");
}

/** A plain sentence. */
export function sentence(random: Random): string {
  return sentenceOf(phrase(random, 8 + Math.floor(random() * 16)));
}

/** A sentence with hits: as many as are due, or a claim where there is room for its hits. */
export function hitSentence(
  random: Random,
  { topics, due, room }: { topics: Topics; due: number; room: number },
  countHits: (text: string) => number,
): string {
  if (topics === "both") {
    const claim = pick(random, claims);
    if (countHits(claim) <= room) return claim;
  }
  const parts: string[] = [phrase(random, 2)];
  for (let hits = Math.min(due, 3); hits > 0; hits -= 1)
    parts.push(pick(random, treatmentWords), phrase(random, 3));
  return sentenceOf(parts.join(" "));
}

function sentenceOf(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
