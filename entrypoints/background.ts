import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { drawCard } from "../components/card-drawing.tsx";
import { judgePassages } from "../content/claims/judge.ts";
import { contentOn } from "../content/claims/selected-text.ts";
import { keepTerms } from "../content/kept-terms.ts";
import { hearNews } from "../content/messages.ts";
import { compiledTerms } from "../content/packs/compiled-terms.ts";
import { reportUnlessGone, watchSettings } from "../content/settings.ts";
import { withSettledPlaces } from "../content/settled-places.ts";
import { showBadge, showBadgesEverywhere, styleBadge } from "../content/tabs/badge.ts";
import { followPainterChoice } from "../content/tabs/marks-script.ts";
import { addMenu, watchMenu } from "../content/tabs/menu.ts";
import { dropReport, dropTab, putReport, topReportOf } from "../content/tabs/reports.ts";

/** Listeners are set at once and everything is kept in storage: the browser may stop this at any time. */
export default defineBackground(() => {
  hearNews(async (news, { tabId, frameId }) => {
    if (news.type === "askTop") return topReportOf(tabId);
    if (news.type === "judge") return judgePassages(news.passages.map(withSettledPlaces));
    if (news.type === "askTerms") return giveTerms(news.name);
    if (news.type === "drawCard") {
      const { content } = news;
      return drawCard("selected" in content ? await contentOn(content) : content);
    }
    if (news.type === "report") await putReport(tabId, frameId, news.report);
    else await dropReport(tabId, news.document);
    await showBadge(tabId);
    return null;
  });
  const forget = (tabId: number) => void dropTab(tabId).catch(reportUnlessGone);
  browser.tabs.onRemoved.addListener(forget);
  // Chromium gives a tab that it has discarded another id.
  browser.tabs.onReplaced?.addListener((_now, before) => forget(before));
  browser.runtime.onInstalled.addListener(() => {
    void addMenu().catch(reportUnlessGone);
    void giveTerms().catch(reportUnlessGone);
  });
  watchMenu();
  followPainterChoice();
  watchSettings(() => void showBadgesEverywhere().catch(reportUnlessGone));
  void styleBadge().catch(reportUnlessGone);
});

/** The table of terms of this name, or null; whoever has to ask for it finds it in storage from then on. */
async function giveTerms(asked = compiledTerms.name): Promise<object | null> {
  const { name, table } = compiledTerms;
  if (asked !== name || !table) return null;
  await keepTerms({ name, table });
  return table;
}
