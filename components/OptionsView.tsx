import type { Pack } from "../content/packs/pack.ts";
import { type Settings, withSite } from "../content/settings.ts";
import { Choice } from "./Choice.tsx";
import { siteName } from "./PopupView.tsx";
import { SentenceChoice } from "./SentenceChoice.tsx";
import { SourceLine, SourcePassport } from "./Source.tsx";
import { Switch } from "./Switch.tsx";

const counted: readonly (readonly [Settings["badgeCounts"], string])[] = [
  ["mentions", "Terms"],
  ["claims", "Sentences that go further than the document"],
];

const painters: readonly (readonly [Settings["painter"], string])[] = [
  ["highlights", "Over the text: the page itself stays as it is"],
  ["marks", "Marks in the page"],
];

const refusal =
  "Your browser was not given leave to put marks into pages, so words stay marked over the text.";

/** The settings page: every setting there is, and what each one does. */
export function OptionsView(props: {
  pack: Pack;
  settings: Settings;
  /** The browser asked for leave to put marks into pages, and the reader said no. */
  isRefused?: boolean;
  onChange: (changed: Partial<Settings>) => void;
}) {
  const { settings, onChange } = props;
  return (
    <main class="options notes">
      <h1>Health Claim Notes: settings</h1>
      <section class="switches">
        <Switch
          label="Switched on"
          hint="Mark terms and sentences, and show notes, on the pages you read."
          checked={settings.on}
          onChange={(on) => onChange({ on })}
        />
        <SentenceChoice
          value={settings.sentences}
          onChange={(sentences) => onChange({ sentences })}
        />
        <Choice
          label="How words and sentences are marked"
          hint="Marks in the page are read out by screen readers and kept when you print or copy. For that they add elements to the page, which some pages do not take well, and your browser asks you first."
          options={painters}
          value={settings.painter}
          message={props.isRefused ? refusal : ""}
          onChange={(painter) => onChange({ painter })}
        />
        <Switch
          label="Number on the toolbar button"
          hint="Show how much was found on the page."
          checked={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
        <Choice
          label="The number on the button counts"
          options={counted}
          value={settings.badgeCounts}
          disabled={!settings.badge}
          onChange={(badgeCounts) => onChange({ badgeCounts })}
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
                  onClick={() => onChange({ sitesOff: withSite(settings.sitesOff, site, true) })}
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
          The extension sends nothing anywhere. Words and sentences are read on this machine, by
          rules that come with the extension. These settings are stored in this browser, on this
          machine. Nothing of the pages you read is stored; what was found on a page is held in
          memory while it is open.
        </p>
      </section>
      <SourcePassport pack={props.pack} />
      <SourceLine pack={props.pack} />
    </main>
  );
}
