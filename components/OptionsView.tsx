import type { Pack } from "../content/packs/pack.ts";
import type { Settings } from "../content/settings.ts";
import { siteName } from "./PopupView.tsx";
import { SourceLine, SourcePassport } from "./Source.tsx";
import { Switch } from "./Switch.tsx";

/** The settings page: every setting there is, and what each one does. */
export function OptionsView(props: {
  pack: Pack;
  settings: Settings;
  onChange: (changed: Partial<Settings>) => void;
}) {
  const { settings, onChange } = props;
  return (
    <main class="options notes">
      <h1>Health Claim Notes: settings</h1>
      <section class="switches">
        <Switch
          label="Switched on"
          hint="Mark terms and show notes on the pages you read."
          checked={settings.on}
          onChange={(on) => onChange({ on })}
        />
        <Switch
          label="Number on the toolbar button"
          hint="Show how often the page names one of the terms."
          checked={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
      </section>
      <section>
        <h2>Sites where it is switched off</h2>
        {settings.sitesOff.length === 0 ? (
          <p>None. Open the popup on a page to switch its site off.</p>
        ) : (
          <ul class="sites">
            {settings.sitesOff.map((site) => (
              <li key={site}>
                <span>{siteName(site)}</span>
                <button
                  type="button"
                  class="plain"
                  aria-label={`Switch on again on ${siteName(site)}`}
                  onClick={() =>
                    onChange({ sitesOff: settings.sitesOff.filter((other) => other !== site) })
                  }
                >
                  Switch on again
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>Privacy</h2>
        <p>
          The extension sends nothing anywhere. These settings are stored in this browser, on this
          machine. What is on the pages you read is not stored; counts are held in memory while a
          page is open.
        </p>
      </section>
      <SourcePassport pack={props.pack} />
      <SourceLine pack={props.pack} />
    </main>
  );
}
