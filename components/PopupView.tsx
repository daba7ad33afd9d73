import type { ToldClaim } from "../content/model.ts";
import type { Pack } from "../content/packs/pack.ts";
import type { Settings } from "../content/settings.ts";
import { ClaimList, ClaimPointer } from "./ClaimList.tsx";
import { NotCompared } from "./NotCompared.tsx";
import { NoteLibrary } from "./NoteLibrary.tsx";
import { PageFindings } from "./PageFindings.tsx";
import { Hindered, NothingFound, SwitchedOff, Unreadable } from "./PageStates.tsx";
import type { PopupState } from "./popup-state.ts";
import { SentenceChoice } from "./SentenceChoice.tsx";
import { SourceLine, SourcePassport } from "./Source.tsx";
import { Switch } from "./Switch.tsx";
import { TopicList } from "./TopicList.tsx";

export type PopupProps = {
  pack: Pack;
  state: PopupState;
  settings: Settings;
  /** Host name of the page, "file", or "" where there is none. */
  site: string;
  /** In a private window nothing about a site is stored. */
  isPrivate: boolean;
  positions: Readonly<Record<string, number>>;
  /** The last thing worth saying aloud, such as "Ketamine: 2 of 5". */
  message: string;
  onJump: (topic: string) => void;
  onSwitchSite: (on: boolean) => void;
  onSwitchAll: (on: boolean) => void;
  onOptions: () => void;
  /** The sentences of the page that the document answers, in page order. */
  claims?: readonly ToldClaim[];
  /** The place in `claims` of the sentence that was jumped to last. */
  currentClaim?: number | null;
  onJumpClaim?: (index: number) => void;
  /** Without it there is no choice of sentences here. */
  onSentences?: (sentences: Settings["sentences"]) => void;
};

/** The popup: what the page names, and what the document says about it. */
export function PopupView(props: PopupProps) {
  const { pack, state, claims = [] } = props;
  return (
    <div class="popup notes" aria-busy={state.kind === "loading"}>
      <header>
        <h1>Health Claim Notes</h1>
        {props.site && <p class="site">{siteName(props.site)}</p>}
      </header>
      <main>
        {state.kind === "loading" && <p class="state">Reading the page …</p>}
        {state.kind === "unreadable" && <Unreadable obstacle={state.obstacle} />}
        {state.kind === "off" && <SwitchedOff scope={state.scope} />}
        {state.kind === "nothing" && <NothingFound pack={pack} />}
        {state.kind === "findings" && (
          <>
            {state.subject === "both" && <ClaimPointer claims={claims} />}
            <PageFindings pack={pack} subject={state.subject}>
              <ClaimList
                pack={pack}
                claims={claims}
                current={props.currentClaim ?? null}
                onJump={props.onJumpClaim ?? (() => {})}
              />
              <NotCompared pack={pack} general={state.general} foreign={state.foreign} />
            </PageFindings>
            <section class="on-page">
              <h2>On this page</h2>
              <TopicList
                topics={pack.topics}
                counts={state.counts}
                positions={props.positions}
                onJump={props.onJump}
              />
              {state.hindered && <Hindered by={state.hindered} />}
            </section>
          </>
        )}
      </main>
      <p class="message" role="status">
        {props.message}
      </p>
      <section class="switches" aria-label="Switches">
        {props.site !== "" && <SiteSwitch {...props} />}
        <Switch label="Switched on" checked={props.settings.on} onChange={props.onSwitchAll} />
        {props.onSentences && (
          <SentenceChoice
            brief
            value={props.settings.sentences}
            disabled={!props.settings.on}
            onChange={props.onSentences}
          />
        )}
      </section>
      <aside aria-label="The document">
        <SourcePassport pack={pack} />
        <NoteLibrary pack={pack} />
      </aside>
      <footer>
        <SourceLine pack={pack} />
        <button type="button" class="plain" onClick={props.onOptions}>
          Settings
        </button>
      </footer>
    </div>
  );
}

function SiteSwitch({ site, settings, state, isPrivate, onSwitchSite }: PopupProps) {
  const label = isPrivate ? "On this page" : `On ${siteName(site)}`;
  return (
    <Switch
      label={label}
      {...(isPrivate && { hint: "Private window: kept until you reload, stored nowhere." })}
      checked={state.kind !== "off"}
      disabled={!settings.on}
      onChange={onSwitchSite}
    />
  );
}

/** A site as people say it. */
export function siteName(site: string): string {
  return site === "file" ? "files on this computer" : site;
}
