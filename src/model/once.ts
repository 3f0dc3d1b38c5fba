// How is a result computed once for each article?

/** The same pure function, which works out each answer once for as long as what it is about lives and never changes. */
export function oncePer<Subject extends object, Answer>(
  answer: (about: Subject) => Answer,
): (about: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>()
  return (about) => {
    const before = known.get(about)
    if (before) return before.answer
    const now = { answer: answer(about) }
    known.set(about, now)
    return now.answer
  }
}
