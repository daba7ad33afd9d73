import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { hearNews } from "../content/messages.ts";
import { reportUnlessGone, watchSettings } from "../content/settings.ts";
import { showBadge, showBadgesEverywhere, styleBadge } from "../content/tabs/badge.ts";
import { dropReport, dropTab, putReport } from "../content/tabs/reports.ts";

/** Listeners are set at once and everything is kept in storage: the browser may stop this at any time. */
export default defineBackground(() => {
  hearNews((news, tabId, frameId) => {
    const stored =
      news.type === "report" ? putReport(tabId, frameId, news.report) : dropReport(tabId, frameId);
    stored.then(() => showBadge(tabId)).catch(reportUnlessGone);
  });
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId).catch(reportUnlessGone));
  watchSettings(() => void showBadgesEverywhere().catch(reportUnlessGone));
  void styleBadge().catch(reportUnlessGone);
});
