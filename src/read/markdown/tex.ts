// What can be shown of a formula in plain text?
import { HOLE } from './holes.ts'

const SYMBOLS: Readonly<Record<string, string>> = {
  cdot: '·',
  times: '×',
  div: '÷',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  infty: '∞',
  in: '∈',
  ldots: '…',
  dots: '…',
  cdots: '⋯',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Delta: 'Δ',
  Gamma: 'Γ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Pi: 'Π',
  Phi: 'Φ',
  Omega: 'Ω',
  log: 'log',
  ln: 'ln',
  exp: 'exp',
  sin: 'sin',
  cos: 'cos',
  tan: 'tan',
  min: 'min',
  max: 'max',
  sum: '∑',
  prod: '∏',
  int: '∫',
  partial: '∂',
  nabla: '∇',
  forall: '∀',
  exists: '∃',
  notin: '∉',
  subset: '⊂',
  subseteq: '⊆',
  cup: '∪',
  cap: '∩',
  emptyset: '∅',
  neg: '¬',
  land: '∧',
  lor: '∨',
  equiv: '≡',
  propto: '∝',
  mapsto: '↦',
  Rightarrow: '⇒',
  implies: '⇒',
  iff: '⇔',
  Leftrightarrow: '⇔',
  ell: 'ℓ',
  hbar: 'ℏ',
  eta: 'η',
  zeta: 'ζ',
  kappa: 'κ',
  nu: 'ν',
  xi: 'ξ',
  iota: 'ι',
  upsilon: 'υ',
  Theta: 'Θ',
  Xi: 'Ξ',
  Psi: 'Ψ',
  prime: '′',
  circ: '∘',
  bullet: '•',
  star: '⋆',
  ast: '∗',
  oplus: '⊕',
  otimes: '⊗',
  ll: '≪',
  gg: '≫',
  mid: '|',
  vert: '|',
  lvert: '|',
  rvert: '|',
  langle: '⟨',
  rangle: '⟩',
  lfloor: '⌊',
  rfloor: '⌋',
  lceil: '⌈',
  rceil: '⌉',
  lim: 'lim',
  sup: 'sup',
  inf: 'inf',
  arg: 'arg',
  argmax: 'argmax',
  argmin: 'argmin',
  gcd: 'gcd',
  det: 'det',
  dim: 'dim',
  ker: 'ker',
  Pr: 'Pr',
  mod: 'mod',
  bmod: 'mod',
  limits: '',
  displaystyle: '',
  big: '',
  Big: '',
  bigl: '',
  bigr: '',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  LaTeXe: 'LaTeX2e',
  KaTeX: 'KaTeX',
  BibTeX: 'BibTeX',
  XeTeX: 'XeTeX',
  LuaTeX: 'LuaTeX',
  left: '',
  right: '',
  quad: ' ',
  qquad: ' ',
}

/** What blackboard bold has signs of its own for, which are the only ones that mail programs' fonts show. */
const DOUBLE: Readonly<Record<string, string>> = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }

const [RAISED, RAISED_SIGNS] = ['0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ']
const [LOWERED, LOWERED_SIGNS] = ['0123456789+-=()aeijkmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₘₙₒₚᵣₛₜᵤᵥₓ']

/** The formula in plain signs; where that can't say it, what is left of it, and a hole. */
export function shownFormula(tex: string): string {
  const shown = tex
    .replace(/\\mathbb\s*\{?([A-Z])\}?/g, (_, letter: string) => DOUBLE[letter] ?? letter)
    .replace(
      /\\(?:text|textbf|textit|mathrm|mathbf|mathit|mathsf|mathtt|mathcal|boldsymbol|operatorname)\s*\{([^{}]*)\}/g,
      '$1',
    )
    .replace(/\\([A-Za-z]+)/g, (all, name: string) => SYMBOLS[name] ?? all)
    .replace(/\\[td]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_, a: string, b: string) => `${grouped(a)}/${grouped(b)}`)
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, root: string) => `√${grouped(root)}`)
    .replace(/([_^])(?:\{([^{}]*)\}|([\p{L}\p{N}]))/gu, (_, sign: string, many?: string, one?: string) =>
      set(sign, (many ?? one ?? '').trim()),
    )
    .replace(/\\[,;:! ]/g, ' ')
    .trim()
  const plain = shown.replace(/\\(?=[a-z])|[{}]/gi, '')
  return plain === shown ? shown : plain + HOLE
}

/** `x`, but `(x + 1)`. */
function grouped(part: string): string {
  return /^[\p{L}\p{N}]*$/u.test(part) ? part : `(${part.trim()})`
}

/** Raised (`^`) or lowered (`_`) where there are signs for all of it; else as it is written in plain text: `x^(k+1)`. */
function set(sign: string, text: string): string {
  const [letters, signs] = sign === '^' ? [RAISED, [...RAISED_SIGNS]] : [LOWERED, [...LOWERED_SIGNS]]
  const found = [...text].map((letter) => signs[letters.indexOf(letter)] ?? '')
  return text !== '' && found.every((letter) => letter !== '') ? found.join('') : `${sign}${grouped(text)}`
}
