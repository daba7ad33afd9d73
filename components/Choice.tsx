import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

/** One of several: a group of radio buttons with its label. */
export function Choice<Value extends string>(props: {
  label: string;
  hint?: string;
  options: readonly (readonly [value: Value, label: ComponentChildren])[];
  value: Value;
  disabled?: boolean;
  /** What came of the last choice; "" for nothing. Read out when it comes. */
  message?: string;
  onChange: (value: Value) => void;
}) {
  const { options, value, disabled = false, onChange } = props;
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </legend>
      <div ref={group}>
        {options.map(([each, label]) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              onChange={() => {
                // It shows what is so, not what was asked for: the answer draws it anew.
                for (const radio of group.current?.querySelectorAll("input") ?? [])
                  radio.checked = radio.value === value;
                onChange(each);
              }}
            />
            {label}
          </label>
        ))}
      </div>
      {props.message !== undefined && <output class="choice-message">{props.message}</output>}
    </fieldset>
  );
}
