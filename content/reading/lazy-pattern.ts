/**
 * A pattern that is made when it is first used. A browser reads the patterns that are written out in a
 * script with the script itself, and those with classes of Unicode take it milliseconds.
 */
export function lazyPattern(source: string, flags = "u"): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
