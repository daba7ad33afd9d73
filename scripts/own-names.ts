/**
 * Names of methods and properties that no one but the page's script sees, which are made short there.
 * That saves 460 bytes of 20,450 after gzip; without it Chrome's script would be over its limit. A name
 * that is stored, sent or the browser's would fail without a word, so all that are not listed stay as
 * they are, and `tests/e2e/own-names.test.ts` holds the list against what travels and what browsers have.
 */
export const ownNames = (
  "abbreviation abbreviations again begin besides blocks blocksOf card catchUp certain changes " +
  "changesNow choose come createPainter defined doc doubtful elsewhere elsewhereExact enter " +
  "finder flow follow gone hasGivenUp hasLost hasRead heads hindrance holds hooks inOrder " +
  "isCard isComing isHead isHost isLost isMet isOn isOver isRunning judge keepOnly know knownAt " +
  "lead listen look matcher mayHold mayHoldPart mend mention mentionsIn mentionsOf named " +
  "namesBoth nodeFrom onChange onFound onGivenUp onHindrance onKnown onNewDocument onNews " +
  "onRead onStale owner ownerAround owners pageChanged pass passage patterns pieces place " +
  "placesIn prepare reader records repaint reportNow rest revoke rootOf roots sendAtOnce " +
  "settings settle shorts shown since sourceOf spent spotlight stale tell texts told unnoticed " +
  "unseen win worked"
).split(" ");
