import { render } from "preact";
import { OptionsView } from "../../components/OptionsView.tsx";
import { packs } from "../../content/packs/index.ts";
import {
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from "../../content/settings.ts";

const view = document.getElementById("view");
const [pack] = packs;

function draw(settings: Settings): void {
  if (!view || !pack) return;
  render(
    <OptionsView
      pack={pack}
      settings={settings}
      onChange={(changed) => void writeSettings(changed)}
    />,
    view,
  );
}

watchSettings(draw);
draw(await readSettings());
