/** A switch with its label; the whole line can be clicked. */
export function Switch(props: {
  label: string;
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="switch">
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={props.checked}
        aria-checked={props.checked}
        disabled={props.disabled ?? false}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
          // It shows what is so, not what was asked for: the answer draws it anew.
          event.currentTarget.checked = props.checked;
        }}
      />
    </label>
  );
}
