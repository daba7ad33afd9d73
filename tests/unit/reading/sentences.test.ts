import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../../content/reading/sentences.ts";
import { anyText } from "../../any-text.ts";

/** The sentences as they stand in the text. */
const read = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

/** Sentences that stand one after the other, with a space between. */
const inARow: [name: string, ...sentences: string[]][] = [
  ["one without a stop", "Ketamine for ADHD"],
  ["two with capitals", "Ketamine is an anaesthetic.", "It is not a stimulant."],
  ["three kinds of stops", "Is it safe?", "Nobody knows!", "Ask a doctor."],
  ["stops in a row", "Really?!", "Yes!!!", "It is..", "They say so."],
  ["a stop after a space", "The effect did not last .", "Nobody knows why ."],
  ["semicolons and colons", "It helps some; others feel worse: dizziness, nausea; it varies."],
  ["a sentence that begins with a number", "It helped most.", "70% of patients felt better."],
  ["a number after a year", "It was approved in 2019.", "12 studies followed."],
  ["a name without a capital", "Receptors were blocked.", "nAChRs and p53 were not."],
  ["a currency", "One session is enough.", "$400 is the price."],

  ["titles", "Ask Dr. Smith, Prof. Jones, Mr. Hall, Mrs. Hall or Ms. Lee.", "They know."],
  ["a title as a noun", "Please tell your Dr.", "I was on this drug for a year."],
  ["a saint", "St. John's wort is not ketamine.", "It is a herb."],
  ["initials", "A study by J. K. Smith and M. Jones was small.", "It was open."],
  ["a species", "It killed E. coli and S. aureus.", "That is all."],
  ["a vitamin", "Eat foods with vitamin C.", "Sleep well."],
  ["a schedule", "Ketamine is in Schedule III and cannabis in Schedule I.", "Both are used."],
  [
    "a unit of one letter",
    "Plasma was kept at 37 °C.",
    "Samples were taken after 5 h.",
    "All fell.",
  ],
  ["than I", "She knows more than I.", "Ask her."],
  ["an initial before an opener", "Give vitamins like B or K.", "They do no harm."],
  ["for example", "Stimulants, e.g. Ritalin, help.", "Others, i.e. Strattera, do too."],
  ["versus", "Ketamine vs. placebo, or ketamine v. midazolam, was tested.", "Both failed."],
  ["compare", "It was weak (cf. Smith 2019).", "It was approx. 5 mg."],
  ["and others", "Smith et al. found no effect.", "Jones et al. (2020) did."],
  ["and others at an end", "This was shown by Smith et al.", "Others disagree."],
  ["and so on inside", "Anxiety, pain, etc. are other uses.", "They are not approved."],
  ["and so on at an end", "It is used for anxiety, pain, etc.", "Ask your doctor."],
  ["and so on in brackets", "It has side effects (nausea, etc.) and risks.", "Ask first."],
  ["figures", "The score fell (Fig. 2, Figs. S1 and S2, Eq. 3).", "See Ref. 4, Vol. 2, pp. 5–9."],
  ["a number", "See No. 5 and Nos. 6 and 7.", "The no. of patients was low."],
  ["no", "Is it approved for ADHD?", "No.", "It is off label."],
  ["no, without a capital", "is it approved?", "no.", "it is off label"],
  [
    "with and or",
    "Stimulants incl. Ritalin resp. Concerta, esp. at 5 yr. of age, help.",
    "They are old.",
  ],
  ["months", "The trial ran from Jan. 5 to Dec. 20.", "It ended in Sept.", "The drug was safe."],
  ["units", "Take 0.5 mg. per day for 2 wk. or 1 mo. at least.", "Take 50 mg.", "Wait for 2 hr."],
  ["units and capitals", "The dose was 50 mg.", "Patients lay down for 2 hrs.", "Nurses watched."],
  ["smallest and largest", "The min. dose is 5, the max. dose 10 mg.", "Do not take more."],
  ["a company", "Johnson & Johnson Inc. and Jazz Ltd. make it.", "It is dear."],
  ["a company at an end", "It is made by Acme Inc.", "The price is high."],
  ["a degree", "Ask Jane Hall, Ph.D., or John Hall, M.D. of Boston.", "They know."],
  ["a degree at an end", "Reviewed by John Smith Jr., B.Sc., M.D.", "This page was checked."],
  [
    "a country before a name",
    "The U.S. Food and Drug Administration said no.",
    "So did the U.K. regulator.",
  ],
  ["a country before a house", "The U.S. Senate is slow.", "The U.S. FDA has not approved it."],
  ["a country at an end", "It is approved in the U.S.", "Ketamine is a generic drug."],
  ["a country before an opener", "It is legal in the U.K.", "In Germany it is too."],
  ["an agency with stops", "It has been approved by the F.D.A. for pain.", "It was in 1970."],
  [
    "a condition with stops",
    "People with A.D.H.D. often ask.",
    "They have A.D.H.D.",
    "Ketamine may help.",
  ],
  [
    "ways to give a drug",
    "It was given i.v., i.m. or s.c. to rats.",
    "They got 5 mg p.o. b.i.d. for a week.",
  ],
  ["a way to give a drug at an end", "Rats were given 5 mg/kg i.v.", "Blood samples were taken."],
  ["a way in a title", "Effects of I.V. Ketamine in Adults With A.D.H.D. Symptoms"],
  [
    "the time of day",
    "Come at 9 a.m. or 5 p.m. on Monday.",
    "We open at 8 a.m.",
    "She left at 5 p.m.",
    "Call us.",
  ],
  ["a time zone", "The call is at 5 p.m. Eastern.", "It ends at 6 p.m. EST."],

  ["decimals", "It was 0.5 mg/kg (p < .05, 95% CI 1.2.3 to 4.5).", "Version 2.0.1 is out."],
  ["decimals cut in two", "The score was 13. 70 (p < . 05 and P = 0. 048).", "It fell."],
  [
    "addresses",
    "Visit example.com or www.example.org/faq?id=A.B today.",
    "Write to a.b@example.com.",
    "Read notes.txt.",
  ],
  ["a name with a sign", "I read it on Yahoo! answers and on Yahoo! Health too.", "It was wrong."],
  ["an ellipsis inside", "well … it works"],
  ["an ellipsis of stops inside", "It works... sometimes, for some .. people."],
  ["an ellipsis at an end", "I waited for weeks...", "Then it worked…", "It was over."],
  ["an ellipsis in brackets", "Ketamine […] is not approved (...) for ADHD.", "It is [...] used."],
  ["a sign in brackets", "It worked (!) for Anna and (?) Ben.", "Nobody else was asked."],

  [
    "quotation marks after a stop",
    "He said “It is safe.”",
    "She said ‘No.’",
    'They said "Perhaps."',
    "We wait.",
  ],
  ["a question that goes on", "'Is it safe?' she asked.", "“It is!” he said, and “Yes.” too."],
  ["an exclamation that goes on", 'The "a-ha!" moment came late.', "It came (at last!) anyway."],
  [
    "brackets after a stop",
    "(It is not approved.)",
    "[See below.]",
    "Ask first (or not?).",
    "Well.",
  ],
  [
    "brackets before a sentence",
    "It works.",
    "(Nobody knows why.)",
    "“Perhaps it does not.”",
    "End.",
  ],
  [
    "marks of references",
    "It binds to receptors.[3]",
    "It does more. [4] [5–7]",
    "It is old.[citation needed]",
    "See [8].",
  ],
  ["marks of references with pages", "It is old. [67] :35", "It is safe. [1]  [2]", "End."],
  ["raised figures", "This was shown before.12,13", "The dose was higher."],

  [
    "an abstract with labels",
    "BACKGROUND: Attention-deficit/hyperactivity disorder (ADHD) is common.",
    "METHODS: Adults (n = 40; 18–55 yr.) were given ketamine 0.5 mg/kg i.v. vs. saline.",
    "RESULTS: Scores fell by 4.2 points (95% CI, -1.3 to 9.7; p = .13).",
    "CONCLUSIONS: Larger trials are needed.",
  ],
  [
    "an abstract with references",
    "Ketamine acts at NMDA receptors (Zanos et al., 2016; Krystal et al. 2019).",
    "In mice (C57BL/6J), 10 mg/kg i.p. increased glutamate by approx. 30% (Fig. 2A).",
    "D-amphetamine (2.5 mg/kg, s.c.) had no such effect.",
    "alpha-Methyltyrosine blocked both.",
  ],
  [
    "an abstract with numbers",
    "Effects of clonidine in rats.",
    "1. Studies were performed in rats (SHR).",
    "2. Conscious rats were treated for 4 days (n = 6).",
    "3. The pressure fell by 19%.",
  ],
  ["a section's number", "2.3. Participants"],
  [
    "a clinic's page",
    "At our St. Louis clinic, Dr. J. Hall, M.D., treats A.D.H.D. with ketamine.",
    "Most patients feel better within 2 hrs.!",
    "Sessions cost $450.",
    "Call us at 314.555.0100 or visit example-clinic.com.",
    "Results may vary…",
  ],
  [
    "questions and answers",
    "Q. Is ketamine approved for ADHD?",
    "A. No, it is not approved by the U.S. FDA.",
    "Q: Does it work?",
    "A: We do not know.",
    "Can I drive home?",
    "No!",
  ],
  [
    "a forum without capitals",
    "ok so i tried k for my adhd.",
    "it worked for me!!",
    "has anyone else done this?",
    "i felt calm etc.",
    "i'm not a dr. but my dr. said its fine... ymmv!",
    "im happy",
  ],
  [
    "a forum in lower case with units",
    "i took 50mg.",
    "it was ok.",
    "then 2.5 hrs later it wore off",
  ],
  ["a forum that shouts", "DO NOT STOP COLD TURKEY.", "AVOID IT!!", "IT IS RAT POISON"],
  ["other scripts", "ケタミンは薬です。", "安全ですか？", "Да.", "Кетамин помогает."],
  ["Devanagari", "यह दवा है।", "यह सुरक्षित है।"],
];

/** Texts in which white space or its lack counts. */
const cases: [name: string, text: string, sentences: string[]][] = [
  ["nothing", "", []],
  ["white space", " \n\u00A0\t", []],
  ["signs of lists alone", "• ✓ -\n- ", []],
  ["a stop alone", " . ", ["."]],
  ["white space around", "\n  It works.  \n  It helps.\u00A0\n", ["It works.", "It helps."]],
  [
    "a line break in the source",
    "It works\n   for some.\nIt helps.",
    ["It works\n   for some.", "It helps."],
  ],
  [
    "a line break after a title",
    "Ask Dr.\nSmith, e.g.\non Monday.",
    ["Ask Dr.\nSmith, e.g.\non Monday."],
  ],
  ["an empty line", "Ketamine and ADHD\n\nwhat we know", ["Ketamine and ADHD", "what we know"]],
  ["an empty line with blanks", "Dr.\r\n \r\nSmith", ["Dr.", "Smith"]],
  ["one line break of two signs", "It works\r\nfor some", ["It works\r\nfor some"]],
  ["lines with bullets", "It helps with:\n• focus\n• sleep", ["It helps with:", "focus", "sleep"]],
  [
    "lines with dashes",
    "Benefits\n- Better focus\n- less pain",
    ["Benefits", "Better focus", "less pain"],
  ],
  ["lines with long dashes", "Risks:\n– nausea\n– pain", ["Risks:", "nausea", "pain"]],
  ["lines with stars", "* Fast relief\n* no pills", ["Fast relief", "no pills"]],
  [
    "lines with numbers",
    "Steps\n1. Call us.\n2. Come in\n10. Rest",
    ["Steps", "1. Call us.", "2. Come in", "10. Rest"],
  ],
  ["lines with numbers in brackets", "First:\n1) call\n2) come", ["First:", "1) call", "2) come"]],
  [
    "an item over two lines",
    "- Better focus\n  at work\n- less pain",
    ["Better focus\n  at work", "less pain"],
  ],
  [
    "a dash at a line's start",
    "it is a drug\n- an old one -\nfor pain",
    ["it is a drug\n- an old one -\nfor pain"],
  ],
  [
    "a number at a line's start",
    "They had a score of\n10. The rest fell.",
    ["They had a score of\n10.", "The rest fell."],
  ],
  [
    "bullets in the line",
    "• Better focus • Less restlessness •More sleep",
    ["Better focus", "Less restlessness", "More sleep"],
  ],
  ["ticks in the line", "✓ FDA approved ✔️ Safe ✅ No pills", ["FDA approved", "Safe", "No pills"]],
  ["a tick at an end", "Ketamine ✓ Ritalin ✗", ["Ketamine", "Ritalin"]],
  [
    "bullets after stops",
    "It helps.• It is fast. • It is safe.",
    ["It helps.", "It is fast.", "It is safe."],
  ],
  [
    "dots of chemistry",
    "Ketamine•HCl and the •OH radical at 5 cd·s",
    ["Ketamine•HCl and the •OH radical at 5 cd·s"],
  ],
  [
    "dashes after stops",
    "It is fast. - It is safe. - it is new",
    ["It is fast.", "It is safe.", "it is new"],
  ],
  ["a minus", "It fell to -5. It rose.", ["It fell to -5.", "It rose."]],
  [
    "no space after a stop",
    "It is safe.The next dose.It helps!Yes",
    ["It is safe.", "The next dose.", "It helps!", "Yes"],
  ],
  [
    "no space after a quotation",
    "“It is safe.”She left.(He did not.)",
    ["“It is safe.”", "She left.", "(He did not.)"],
  ],
  [
    "no space in names",
    "ASP.NET, Health.com, e.g.Ketamine, Ph.D.Hall, U.S.A.",
    ["ASP.NET, Health.com, e.g.Ketamine, Ph.D.Hall, U.S.A."],
  ],
  [
    "no space after a raised figure",
    "It grew in cells.14 This was new.",
    ["It grew in cells.14", "This was new."],
  ],
];

describe("cutting a text into sentences", () => {
  it.each(inARow)("%s", (_name, ...sentences) => {
    expect(read(sentences.join(" "))).toEqual(sentences);
  });

  it.each(inARow)("%s, over line breaks of the source", (_name, ...sentences) => {
    expect(read(`\n  ${sentences.join("\n  ")}\n`)).toEqual(sentences);
  });

  it.each(cases)("%s", (_name, text, sentences) => {
    expect(read(text)).toEqual(sentences);
  });

  it("gives positions in UTF-16 code units, the end exclusive", () => {
    expect(sentencesOf(" 𝐤 works. • It … ")).toEqual([
      { start: 1, end: 10 },
      { start: 13, end: 17 },
    ]);
  });
});

const signs =
  ". | .|...|…|?|!|?! |.)|.” |' |\"| (|(| [2]|12 |- | - |• |✓|\n|\n\n|\r\n|\u2028| |  |,|;|:|。 ";
const words =
  "ketamine|Ketamine|The|it|i|I|A|C|J|Dr|e.g|etc|al|U.S|p.m|No|Fig|Jan|mg|0|5|2019|is|1.|2) |of|Yahoo|vitamin|example.com|ADHD|é|𝐤";
const manyStops = fc
  .array(fc.constantFrom(...signs.split("|"), ...words.split("|"), " ", " "), { maxLength: 40 })
  .map((parts) => parts.join(""));
const texts = fc.oneof(anyText, manyStops);

describe("for any text", () => {
  it("sentences lie inside, in order, without overlap, trimmed and never empty", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of sentencesOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("nothing but white space and signs of lists is left out", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of [...sentencesOf(text), { start: text.length, end: 0 }]) {
          expect(text.slice(last, start)).toMatch(
            /^(?:\uFE0F|[\s•‣◦▪▫●○■□◆◇▶►➤❖✓✔✗✘☑✅❌*·–-])*$/u,
          );
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("a sentence is one sentence when it is read again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const sentence of read(text)) expect(read(sentence)).toEqual([sentence]);
      }),
      { numRuns: 1000 },
    );
  });

  it("what stands before an empty line does not depend on what stands after it", () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const both = read(`${before.trim()}\n\n${after.trim()}`);
        expect(both).toEqual([...read(before), ...read(after)]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("time", () => {
  const timeFor = (text: string) => {
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      sentencesOf(text);
      return performance.now() - begun;
    });
    return Math.min(...times);
  };

  it.each([
    ["words without a stop", "ketamine ", 110_000],
    ["one word", "k", 1_000_000],
    ["sentences", "It works. ", 100_000],
    ["sentences without spaces", "It works.", 30_000],
    ["shortened words", "U.S. Ketamine etc. ", 50_000],
    ["stops alone", ".", 1_000_000],
    ["stops and quotation marks", '."', 100_000],
    ["stops and brackets", ".(", 100_000],
    ["marks of references", ". [", 100_000],
    ["spaces", " ", 1_000_000],
    ["line breaks", "\n", 1_000_000],
    ["lines", "k\n", 100_000],
    ["items", "- k\n", 100_000],
    ["empty items", "-\n", 100_000],
    ["numbers", "1. ", 100_000],
    ["bullets", "• ", 100_000],
  ])("grows with the text and no faster: %s", (_name, piece, count) => {
    const small = timeFor(piece.repeat(count / 10));
    const large = timeFor(piece.repeat(count));
    // Below some milliseconds the clock tells little.
    expect(large / Math.max(small, 5)).toBeLessThan(30);
  });
});
