import { render } from "preact";
import { browser } from "wxt/browser";
import { PopupView } from "../../components/PopupView.tsx";
import { obstacleAt, type PopupState, popupStateOf } from "../../components/popup-state.ts";
import { askFrame } from "../../content/messages.ts";
import type { ToldClaim } from "../../content/model.ts";
import { packs } from "../../content/packs/index.ts";
import { countingReports, placeOfMention, sumOf } from "../../content/page-subject.ts";
import { readSettings, watchSettings, withSite, writeSettings } from "../../content/settings.ts";
import { activeTab, reachTab } from "../../content/tabs/active.ts";
import { type FrameReport, reportsOf, watchReports } from "../../content/tabs/reports.ts";

const view = document.getElementById("view");
const pack = packs[0];
if (!view || !pack) throw new Error("The popup has no place to draw or no pack to draw from");

const tab = await activeTab();
let settings = await readSettings();
let reports: FrameReport[] = [];
let obstacle: PopupState | null = null;
let positions: Record<string, number> = {};
let message = "";
/** The claims of all frames in turn, with where each one is. */
let claims: { frameId: number; index: number; claim: ToldClaim }[] = [];
let currentClaim: number | null = null;

function draw(): void {
  if (!view || !pack) return;
  render(
    <PopupView
      pack={pack}
      state={obstacle ?? popupStateOf(reports, settings, pack.topics)}
      settings={settings}
      site={reports[0]?.site ?? ""}
      isPrivate={tab?.isPrivate ?? false}
      positions={positions}
      message={message}
      onJump={(topic) => void jump(topic)}
      onSwitchSite={(on) => void switchSite(on)}
      onSwitchAll={(on) => void writeSettings({ on })}
      onOptions={() => void browser.runtime.openOptionsPage()}
      claims={claims.map(({ claim }) => claim)}
      currentClaim={currentClaim}
      onJumpClaim={(index) => void jumpToClaim(index)}
      onSentences={(sentences) => void writeSettings({ sentences })}
    />,
    view,
  );
}

/** How often the page in the tab names a topic, all frames together. */
function countOf(topic: string): number {
  return sumOf(countingReports(reports)).counts[topic] ?? 0;
}

/** Takes in what the frames report; places that are no more there are forgotten. */
function take(present: FrameReport[]): void {
  if (present[0]?.document !== reports[0]?.document) {
    positions = {};
    message = "";
    claims = [];
    currentClaim = null;
  }
  reports = present;
  if (present.length > 0) obstacle = null;
  const kept = Object.entries(positions).filter(([topic, at]) => at <= countOf(topic));
  positions = Object.fromEntries(kept);
}

async function switchSite(on: boolean): Promise<void> {
  const site = reports[0]?.site;
  if (!tab || !site) return;
  if (tab.isPrivate) {
    await askFrame(tab.id, { type: "override", on });
  } else await writeSettings({ sitesOff: withSite(settings.sitesOff, site, on) });
}

/** Goes to the topic's next mention that the page shows, frame after frame, and round again. */
async function jump(topic: string): Promise<void> {
  if (!tab) return;
  const count = countOf(topic);
  const name = pack?.topics.find(({ id }) => id === topic)?.name ?? topic;
  for (let step = 0; step < count; step += 1) {
    const ordinal = ((positions[topic] ?? 0) + step) % count;
    const place = placeOfMention(reports, topic, ordinal);
    if (!place) break;
    const request = { type: "jump", topic, index: place.index } as const;
    const result = await askFrame(tab.id, request, place.frameId).catch(() => null);
    if (!result?.ok) continue;
    positions = { ...positions, [topic]: ordinal + 1 };
    message = `${name}: ${ordinal + 1} of ${count}`;
    return draw();
  }
  message = `${name}: the page does not show these places at the moment`;
  draw();
}

/** Asks the frames for their claims: what is on a page is kept nowhere but there. */
async function readClaims(): Promise<void> {
  if (!tab) return;
  const told = await Promise.all(
    countingReports(reports)
      .filter((report) => report.claims && Object.values(report.claims).some((count) => count > 0))
      .map(async ({ frameId }) => {
        const found = await askFrame(tab.id, { type: "askClaims" }, frameId).catch(() => null);
        return (found ?? []).map((claim, index) => ({ frameId, index, claim }));
      }),
  );
  const before = JSON.stringify(claims);
  claims = told.flat();
  if (JSON.stringify(claims) !== before) currentClaim = null;
  draw();
}

async function jumpToClaim(ordinal: number): Promise<void> {
  const wanted = claims[ordinal];
  if (!tab || !wanted) return;
  // One sentence may have taken the place of another, which changes nothing in the report.
  await readClaims();
  const place = claims[ordinal];
  const isThere = place?.frameId === wanted.frameId && place.claim.text === wanted.claim.text;
  const request = { type: "jumpToClaim", index: wanted.index } as const;
  const jumped = isThere ? askFrame(tab.id, request, wanted.frameId) : null;
  const isShown = (await jumped?.catch(() => null))?.ok ?? false;
  currentClaim = isShown ? ordinal : null;
  message = isShown
    ? `Sentence ${ordinal + 1} of ${claims.length}`
    : "The page does not show this sentence at the moment";
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
if (!tab) obstacle = { kind: "unreadable", obstacle: "unknown" };
else {
  watchReports(tab.id, (present) => {
    take(present);
    draw();
    void readClaims();
  });
  try {
    const top = await reachTab(tab.id);
    const stored = await reportsOf(tab.id);
    take([{ ...top, frameId: 0 }, ...stored.filter(({ frameId }) => frameId !== 0)]);
  } catch (refusal) {
    obstacle = { kind: "unreadable", obstacle: obstacleAt(tab.address, String(refusal)) };
  }
}
draw();
void readClaims();
