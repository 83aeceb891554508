interface Shown {
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** The key that lets a person judge. It is kept nowhere: it goes with the page. */
export function KeyField({ value, onChange }: Shown) {
  return (
    <p class="key">
      <label for="key">Key to judge with</label>
      <input
        id="key"
        type="password"
        autocomplete="off"
        value={value}
        aria-describedby="key-note"
        onInput={(event) => onChange(event.currentTarget.value.trim())}
      />
      <span id="key-note" class="note">
        One of ONRECORD_JUDGE_KEYS of the service. It is kept nowhere.
      </span>
    </p>
  );
}
