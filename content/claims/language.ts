/** Whether a text is English enough for rules that know English alone. */

const english =
  /\b(?:the|and|of|is|are|for|with|that|this|it|was|be|has|have|not|from|can|may|as|on|at|by|or|an|your|you|we|they|who|more|about|but|been|which|will|their|its|does|how|what|no|in|to|a|i)\b/giu;
/** Small words of other languages that are none in English, or hardly ever. */
const foreign =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|einen|für|mit|bei|auf|auch|kein|keine|wird|werden|oder|sich|dem|den|des|von|zu|als|le|la|les|une|et|est|dans|pour|pas|que|qui|sur|avec|ne|du|au|aux|plus|el|los|las|del|y|es|por|con|una|para|como|se|su|más|no es|il|lo|gli|di|che|per|non|sono|della|delle|nel|het|een|van|niet|voor|zijn|met|og|er|ikke|til|som|af|på|det|har|och|inte|att|för|em|não|uma|dos|das|ou|ja|ei|on ole)(?!\p{L})/giu;

/**
 * Whether a passage is in another language: by the language that its page names, and by its own small
 * words, which overrule it. Short texts without small words go by the page's word alone.
 */
export function isForeign(text: string, lang: string): boolean {
  const own = text.match(english)?.length ?? 0;
  const others = text.match(foreign)?.length ?? 0;
  const isNamedForeign = lang !== "" && !/^en\b/iu.test(lang);
  if (own + others < 3) return isNamedForeign;
  return isNamedForeign ? own < 3 * others + 2 : others > own;
}
