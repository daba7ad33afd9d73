import { type VerbClass, verbClasses } from "./verb-classes.ts";
import { plainVerbs, verbsThatAreNouns } from "./verb-lists.ts";

/** Every known verb, with all its forms. */

const nounsToo = new Set(verbsThatAreNouns.split(/\s+/u));

const irregular: Record<string, readonly [past: string, participle: string]> = {
  show: ["showed", "shown"],
  prove: ["proved", "proven"],
  find: ["found", "found"],
  give: ["gave", "given"],
  bring: ["brought", "brought"],
  lead: ["led", "led"],
  make: ["made", "made"],
  think: ["thought", "thought"],
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  see: ["saw", "seen"],
  feel: ["felt", "felt"],
  get: ["got", "gotten"],
  have: ["had", "had"],
  take: ["took", "taken"],
  let: ["let", "let"],
  cut: ["cut", "cut"],
  beat: ["beat", "beaten"],
  hurt: ["hurt", "hurt"],
  fight: ["fought", "fought"],
  overcome: ["overcame", "overcome"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  know: ["knew", "known"],
  keep: ["kept", "kept"],
  hold: ["held", "held"],
  run: ["ran", "run"],
  pay: ["paid", "paid"],
  build: ["built", "built"],
  rebuild: ["rebuilt", "rebuilt"],
  buy: ["bought", "bought"],
  catch: ["caught", "caught"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  deal: ["dealt", "dealt"],
  draw: ["drew", "drawn"],
  eat: ["ate", "eaten"],
  drink: ["drank", "drunk"],
  fall: ["fell", "fallen"],
  feed: ["fed", "fed"],
  forget: ["forgot", "forgotten"],
  go: ["went", "gone"],
  grow: ["grew", "grown"],
  regrow: ["regrew", "regrown"],
  hear: ["heard", "heard"],
  hit: ["hit", "hit"],
  leave: ["left", "left"],
  lie: ["lay", "lain"],
  lose: ["lost", "lost"],
  mean: ["meant", "meant"],
  meet: ["met", "met"],
  put: ["put", "put"],
  read: ["read", "read"],
  reset: ["reset", "reset"],
  rise: ["rose", "risen"],
  arise: ["arose", "arisen"],
  sell: ["sold", "sold"],
  send: ["sent", "sent"],
  set: ["set", "set"],
  shed: ["shed", "shed"],
  shrink: ["shrank", "shrunk"],
  sit: ["sat", "sat"],
  sleep: ["slept", "slept"],
  speak: ["spoke", "spoken"],
  spend: ["spent", "spent"],
  stand: ["stood", "stood"],
  stick: ["stuck", "stuck"],
  swear: ["swore", "sworn"],
  teach: ["taught", "taught"],
  throw: ["threw", "thrown"],
  undergo: ["underwent", "undergone"],
  understand: ["understood", "understood"],
  undo: ["undid", "undone"],
  wear: ["wore", "worn"],
  win: ["won", "won"],
  drive: ["drove", "driven"],
  outdo: ["outdid", "outdone"],
  overtake: ["overtook", "overtaken"],
  bind: ["bound", "bound"],
  seek: ["sought", "sought"],
  underlie: ["underlay", "underlain"],
  strive: ["strove", "striven"],
  speed: ["sped", "sped"],
  outshine: ["outshone", "outshone"],
  hide: ["hid", "hidden"],
  bite: ["bit", "bitten"],
  bleed: ["bled", "bled"],
  fly: ["flew", "flown"],
  forbid: ["forbade", "forbidden"],
  forgive: ["forgave", "forgiven"],
  freeze: ["froze", "frozen"],
  grind: ["ground", "ground"],
  hang: ["hung", "hung"],
  lend: ["lent", "lent"],
  mislead: ["misled", "misled"],
  misunderstand: ["misunderstood", "misunderstood"],
  oversee: ["oversaw", "overseen"],
  override: ["overrode", "overridden"],
  ring: ["rang", "rung"],
  shake: ["shook", "shaken"],
  shine: ["shone", "shone"],
  shoot: ["shot", "shot"],
  sing: ["sang", "sung"],
  slide: ["slid", "slid"],
  spin: ["spun", "spun"],
  sting: ["stung", "stung"],
  swim: ["swam", "swum"],
  swing: ["swung", "swung"],
  undertake: ["undertook", "undertaken"],
  withdraw: ["withdrew", "withdrawn"],
  withhold: ["withheld", "withheld"],
  rewrite: ["rewrote", "rewritten"],
  outgrow: ["outgrew", "outgrown"],
  bear: ["bore", "born"],
  bend: ["bent", "bent"],
  bet: ["bet", "bet"],
  cast: ["cast", "cast"],
  cling: ["clung", "clung"],
  dig: ["dug", "dug"],
  flee: ["fled", "fled"],
  found: ["founded", "founded"],
  overdo: ["overdid", "overdone"],
  forgo: ["forwent", "forgone"],
  forecast: ["forecast", "forecast"],
  burst: ["burst", "burst"],
  bid: ["bid", "bid"],
  breed: ["bred", "bred"],
  beget: ["begot", "begotten"],
  sow: ["sowed", "sown"],
  foretell: ["foretold", "foretold"],
  rid: ["rid", "rid"],
  swell: ["swelled", "swollen"],
  quit: ["quit", "quit"],
  spread: ["spread", "spread"],
  break: ["broke", "broken"],
  shut: ["shut", "shut"],
  strike: ["struck", "struck"],
  sink: ["sank", "sunk"],
  withstand: ["withstood", "withstood"],
  sweep: ["swept", "swept"],
  steal: ["stole", "stolen"],
  tear: ["tore", "torn"],
  split: ["split", "split"],
  upset: ["upset", "upset"],
  wake: ["woke", "woken"],
  light: ["lit", "lit"],
  learn: ["learnt", "learnt"],
};

/** Short verbs whose last consonant is written twice. */
const doubling =
  /^(?:stop|drop|get|plan|permit|commit|refer|prefer|occur|cut|set|put|let|run|sit|hit|shop|skip|win|begin|shed|reset|swap|transfer|ban|log|spot|spur|propel|compel|impel|dispel|expel|trim|stem|rid|dip|slip|strip|wrap|clog|tap|sap|snap|flag|dim|pin|tip|top|control|regret|equip|allot|deter|confer|infer|incur|concur|recur|upset|outrun|plug|chip|lag|rub|scar|bar|jar|mar|stir|dub|rob|submit|admit|emit|omit|permit|transmit|outfit)$/u;

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";
export type VerbEntry = { lemma: string; forms: ReadonlySet<VerbForm>; isNounToo: boolean };

const classesByLemma = new Map<string, Set<VerbClass>>();
const entries = new Map<string, { lemma: string; forms: Set<VerbForm>; isNounToo: boolean }>();

for (const [name, list] of Object.entries(verbClasses) as [VerbClass, string][])
  for (const lemma of list.trim().split(/\s+/u)) {
    const known = classesByLemma.get(lemma);
    if (known) known.add(name);
    else classesByLemma.set(lemma, new Set([name]));
  }
for (const lemma of [...classesByLemma.keys(), ...plainVerbs.split(/\s+/u)])
  for (const [form, word] of formsOf(lemma)) {
    const known = entries.get(word);
    const isNounToo = nounsToo.has(lemma) && (form === "base" || form === "s");
    if (!known) entries.set(word, { lemma, forms: new Set([form]), isNounToo });
    else if (known.lemma === lemma) known.forms.add(form);
  }

/** What verb a word is a form of; undefined where it is none that is known. */
export function verbOf(word: string): VerbEntry | undefined {
  return entries.get(word);
}

/** Whether a verb is of one of the classes. */
export function isOfClass(lemma: string, ...classes: readonly VerbClass[]): boolean {
  const own = classesByLemma.get(lemma);
  return own !== undefined && classes.some((name) => own.has(name));
}

function formsOf(lemma: string): [VerbForm, string][] {
  const [past, participle] = irregular[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  return [
    ["base", lemma],
    ["s", third(lemma)],
    ["past", past],
    ["participle", participle],
    ["ing", gerund(lemma)],
  ];
}

function third(lemma: string): string {
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubling.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubling.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}
