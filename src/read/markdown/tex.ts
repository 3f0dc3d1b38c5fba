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
  left: '',
  right: '',
  quad: ' ',
  qquad: ' ',
}

/** The formula in plain signs; where that can't say it, what is left of it, and a hole. */
export function shownFormula(tex: string): string {
  const shown = tex
    .replace(/\\(?:text|mathrm|mathbf|mathit|mathcal|operatorname)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)/g, (all, name: string) => SYMBOLS[name] ?? all)
    .replace(/\\[,;:! ]/g, ' ')
    .trim()
  const plain = shown.replace(/\\(?=[a-z])|[{}]/gi, '')
  return plain === shown ? shown : plain + HOLE
}
