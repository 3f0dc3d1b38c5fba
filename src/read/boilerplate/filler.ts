// Is a text the Latin that stands where there is none, as behind a site's paywall?

/** Cicero, De finibus I 32-33, and what printers made of it. */
const LATIN = new Set(
  `lorem ipsum dolor sit amet consectetur consectetuer adipiscing adipisicing adipisci elit velit sed do eiusmod tempor
  tempora incididunt incidunt ut labore et dolore magna magnam aliqua aliquam quaerat enim ad minim minima veniam quis
  nostrud nostrum exercitation exercitationem ullamco ullam corporis laboris suscipit laboriosam nisi aliquip aliquid ex
  ea commodo commodi consequat consequatur duis autem vel eum iure irure in reprehenderit qui voluptate voluptatem
  voluptas esse quam nihil molestiae illum fugiat quo nulla pariatur excepteur excepturi sint occaecat occaecati
  cupidatat cupiditate non proident provident similique sunt culpa officia officiis deserunt mollit mollitia animi anim
  id est laborum at vero eos accusamus iusto odio dignissimos ducimus blanditiis praesentium voluptatum deleniti atque
  corrupti quos dolores quas molestias perspiciatis unde omnis iste natus error accusantium doloremque laudantium totam
  rem aperiam eaque ipsa quae ab illo inventore veritatis quasi architecto beatae vitae dicta explicabo nemo ipsam quia
  aspernatur aut odit fugit consequuntur magni ratione sequi nesciunt neque porro quisquam dolorem numquam eius modi
  harum quidem rerum facilis expedita distinctio nam libero tempore cum soluta nobis eligendi optio cumque impedit minus
  quod maxime placeat facere possimus assumenda repellendus temporibus quibusdam debitis necessitatibus saepe eveniet
  voluptates repudiandae recusandae itaque earum hic tenetur a sapiente delectus reiciendis voluptatibus maiores alias
  perferendis doloribus asperiores repellat fuga dolorum`.split(/\s+/),
)
const WORDS_MIN = 4
const SHARE_MIN = 0.75
/** A text whose beginning is none goes on in the same way. */
const HEAD = 400

/** Whether nearly every word of a text is of that Latin. */
export function isFiller(text: string): boolean {
  const words =
    text
      .slice(0, HEAD)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.length >= WORDS_MIN && words.filter((word) => LATIN.has(word)).length >= SHARE_MIN * words.length
}
