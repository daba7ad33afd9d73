/** Whatever goes wrong on the page of an app: exceptions, and what its framework complains of. */

export const errors: string[] = [];

export function addError(...words: unknown[]): void {
  errors.push(words.map(String).join(" "));
}

/** Starts noting what goes wrong. To be called before the framework does anything. */
export function watchErrors(): void {
  for (const name of ["error", "warn"] as const) {
    const native = console[name].bind(console);
    console[name] = (...words) => {
      native(...words);
      // Lit says so on every page that has its development build.
      if (!String(words[0]).startsWith("Lit is in dev mode")) addError(...words);
    };
  }
  addEventListener("error", ({ message }) => addError(message));
  addEventListener("unhandledrejection", ({ reason }) => addError(reason));
}
