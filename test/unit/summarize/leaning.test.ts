// Which sentences of several languages lean on one before them?
import { expect, it } from 'vitest'
import { leansOnPredecessor } from '../../../src/summarize/leaning.ts'

const LEANS: readonly [language: string, ...sentences: string[]][] = [
  [
    'fr',
    'Pour le vérifier, la commune a fait venir deux ingénieurs.',
    'Grâce à elle, les enfants vont de nouveau à pied.',
    "Deux d'entre eux sont restés.",
    'Y travaillent encore douze personnes.',
    'Le deuxième est plus petit.',
  ],
  [
    'es',
    'Gracias a ella, los niños vuelven a ir a pie.',
    'Dos de ellos se quedaron.',
    'En su lugar se plantaron tilos.',
  ],
  ['it', 'Senza di lui, la funivia non andrebbe.', 'Due di loro sono rimasti.', 'Al suo posto hanno piantato tigli.'],
  [
    'pt',
    'Para verificar isso, a câmara chamou dois engenheiros.',
    'Sem ele, o teleférico pararia.',
    'Dois deles ficaram.',
  ],
  [
    'nl',
    'Om dat te controleren kwamen twee ingenieurs.',
    'Twee van hen bleven.',
    'In plaats daarvan plantte men linden.',
  ],
  ['ru', 'Без него канатная дорога не работала бы.', 'Двое из них остались.'],
  ['pl', 'Aby to sprawdzić, gmina wezwała dwóch inżynierów.', 'Dwóch z nich zostało.'],
  ['sv', 'Utan honom skulle linbanan inte gå.', 'Det kostade niotusen kronor.', 'I stället planterade man lindar.'],
]

const STANDS: readonly [language: string, ...sentences: string[]][] = [
  ['fr', "Il faut deux heures pour monter à l'alpage.", 'Il y a trois ponts sur la rivière.'],
  ['es', 'Este sábado el mercado se muda a la vieja fundición.', 'El segundo puente de la ciudad abre en mayo.'],
  ['it', 'Senza sussidi il mulino di Horst chiuderebbe.', 'Due abitanti di Kolm hanno trovato i piani.'],
  ['pt', 'Sem subsídios, o moinho de Horst fecharia.', 'Dois moradores de Kolm encontraram os planos.'],
  ['nl', "Zo'n achtduizend mensen wonen in Horst.", 'Deze zaterdag verhuist de markt naar de oude gieterij.'],
  ['ru', 'В этом году фестиваль начинается на месяц раньше.', 'Два жителя Кольма нашли чертежи.'],
  ['pl', 'W tę sobotę targ przenosi się do starej odlewni.', 'W tym roku festiwal zaczyna się wcześniej.'],
  ['sv', 'I stället för ett torg byggs en park i Horst.', 'Denna lördag flyttar marknaden in i gjuteriet.'],
]

const each = (table: typeof LEANS) =>
  table.flatMap(([language, ...all]) => all.map((text) => [language, text] as const))

it.each(each(LEANS))('in %s: %s', (language, text) => {
  expect(leansOnPredecessor(text, language)).toBe(true)
})

it.each(each(STANDS))('not in %s: %s', (language, text) => {
  expect(leansOnPredecessor(text, language)).toBe(false)
})
