/** English words that carry a question rather than its subject; left out beside others that do. Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about an and any are as at be been between by can could did do does for from had has have how i if in into ' +
    'is it its me my need of on or our should so some than that the their them there these they this to ' +
    'used using versus vs was we were what when where which who why will with would you your'
  ).split(' '),
);
