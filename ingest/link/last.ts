/** The same function, remembering its last answer: many places ask about the very thing that was asked about before. */
export function rememberingLast<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (asked) => {
    if (last === null || last.asked !== asked) last = { asked, answer: answer(asked) };
    return last.answer;
  };
}
