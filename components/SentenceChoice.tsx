import type { ComponentChildren } from "preact";
import { stances } from "../content/model.ts";
import type { Settings } from "../content/settings.ts";
import { Choice } from "./Choice.tsx";
import { StanceLine } from "./StanceLine.tsx";

type Sentences = Settings["sentences"];

const options: readonly (readonly [Sentences, ComponentChildren])[] = [
  ["all", "All that the document answers"],
  ["beyond", "Only those that go further than the document"],
  ["none", "None"],
];
const briefOptions: typeof options = [
  ["all", "All"],
  [
    "beyond",
    <>
      Going further<span class="unseen"> than the document</span>
    </>,
  ],
  ["none", "None"],
];

/** Which sentences are marked on pages, and with which lines; brief for small places. */
export function SentenceChoice(props: {
  value: Sentences;
  brief?: boolean;
  disabled?: boolean;
  onChange: (sentences: Sentences) => void;
}) {
  const { value, brief = false, disabled = false, onChange } = props;
  return (
    <>
      <Choice
        label="Mark sentences"
        options={brief ? briefOptions : options}
        value={value}
        disabled={disabled}
        onChange={onChange}
      />
      {!brief && (
        <ul class="stances" aria-label="The lines under sentences">
          {stances.map((stance) => (
            <li key={stance}>
              <StanceLine stance={stance} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
