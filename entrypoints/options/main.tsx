import { render } from "preact";
import { OptionsView } from "../../components/OptionsView.tsx";
import { packs } from "../../content/packs/index.ts";
import {
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from "../../content/settings.ts";
import { askForMarks } from "../../content/tabs/marks-script.ts";

const view = document.getElementById("view");
const [pack] = packs;

/** Whether the reader has just refused what marks in the page need. */
let isRefused = false;

async function change(changed: Partial<Settings>): Promise<void> {
  // The browser takes the question only while the reader clicks, so it comes before all else.
  isRefused = changed.painter === "marks" && !(await askForMarks());
  if (isRefused) draw(await readSettings());
  else await writeSettings(changed);
}

function draw(settings: Settings): void {
  if (!view || !pack) return;
  render(
    <OptionsView
      pack={pack}
      settings={settings}
      isRefused={isRefused}
      onChange={(changed) => void change(changed)}
    />,
    view,
  );
}

watchSettings(draw);
draw(await readSettings());
