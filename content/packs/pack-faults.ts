import type { Pack, PackFault } from "./pack.ts";

/** Faults that only show when the parts are held against each other. */
export function crossFaults(pack: Pack): PackFault[] {
  const faults: PackFault[] = [];
  const noteIdsSeen = new Set<string>();
  pack.notes.forEach((note, index) => {
    if (noteIdsSeen.has(note.id))
      faults.push({ path: `notes.${index}.id`, fault: `${note.id} is there twice` });
    noteIdsSeen.add(note.id);
    if (!pack.sections.includes(note.section))
      faults.push({ path: `notes.${index}.section`, fault: `"${note.section}" is no section` });
  });
  for (const [path, ids] of noteLists(pack)) {
    ids.forEach((id, index) => {
      if (!noteIdsSeen.has(id)) faults.push({ path: `${path}.${index}`, fault: `no note ${id}` });
    });
  }
  const topicIds = new Set<string>();
  const termOwners = new Map<string, string>();
  pack.topics.forEach((topic, index) => {
    if (topicIds.has(topic.id))
      faults.push({ path: `topics.${index}.id`, fault: `${topic.id} is there twice` });
    topicIds.add(topic.id);
    topic.terms.forEach((entry, at) => {
      const term = typeof entry === "string" ? entry : entry.text;
      if (typeof entry !== "string" && entry.company && !(entry.company in pack.companies))
        faults.push({
          path: `topics.${index}.terms.${at}.company`,
          fault: `no company ${entry.company}`,
        });
      const key = term.toLowerCase().replace(/[\s/-]+/gu, " ");
      const owner = termOwners.get(key);
      if (owner !== undefined)
        faults.push({
          path: `topics.${index}.terms.${at}`,
          fault: `"${term}" already belongs to ${owner}`,
        });
      termOwners.set(key, topic.id);
    });
  });
  for (const role of ["treatment", "condition"] as const) {
    if (!pack.topics.some((topic) => topic.id === pack[role] && topic.role === role))
      faults.push({ path: role, fault: `no topic ${pack[role]} with the role ${role}` });
  }
  return faults;
}

/** Every list of note ids in a pack, with its path. */
function noteLists(pack: Pack): [string, string[]][] {
  return [
    ...pack.topics.flatMap((topic, index): [string, string[]][] => [
      [`topics.${index}.summary.notes`, topic.summary.notes],
      [`topics.${index}.notes`, topic.notes],
    ]),
    ...Object.entries(pack.summaries).map(([key, value]): [string, string[]] => [
      `summaries.${key}.notes`,
      value.notes,
    ]),
    ["status.regulatory.notes", pack.status.regulatory.notes],
    ["status.evidence.notes", pack.status.evidence.notes],
    ["status.beside.notes", pack.status.beside.notes],
    ["risks.main", pack.risks.main],
    ["risks.also", pack.risks.also],
    ["risks.therefore", pack.risks.therefore],
    ["benefits", pack.benefits],
    ["limit.notes", pack.limit.notes],
    ...Object.entries(pack.answers).map(([kind, answer]): [string, string[]] => [
      `answers.${kind}.notes`,
      answer.notes,
    ]),
  ];
}
