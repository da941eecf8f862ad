const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([a-z_][a-z0-9_]*)|([-+*/()]))/iy;
/** A formula is a line, not a program. */
const LONGEST = 400;

function tokensOf(formula: string): readonly string[] | null {
  const text = formula.trim();
  if (text.length > LONGEST) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[0].trim());
  }
  return tokens;
}

/**
 * The value of a formula of `+ - * /`, brackets, numbers and names (packs/README.md); null when it cannot be
 * computed: an unknown name, a bracket without its partner, a division by zero.
 */
export function evaluate(formula: string, values: ReadonlyMap<string, number>): number | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  let at = 0;
  const factor = (): number => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '-') return -factor();
    if (token === '+') return factor();
    if (token === '(') {
      const inside = sum();
      if (tokens[at] !== ')') return Number.NaN;
      at += 1;
      return inside;
    }
    return /^\d/.test(token) ? Number(token) : (values.get(token) ?? Number.NaN);
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const isTimes = tokens[at] === '*';
      at += 1;
      const right = factor();
      value = isTimes ? value * right : value / right;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const isPlus = tokens[at] === '+';
      at += 1;
      const right = product();
      value = isPlus ? value + right : value - right;
    }
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : null;
}

/** A name of a formula as words: `transactions_per_day` → `transactions per day`. */
export function nameInWords(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A formula as a reader would write it. */
export function formulaInWords(formula: string): string {
  return formula.replaceAll('*', '×').replaceAll('/', '÷').replaceAll('_', ' ').replace(/\s+/g, ' ').trim();
}

/** A number with thousands apart and three figures that count; whole from a thousand up. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e12 || size < 1e-4) return value.toExponential(1).replace('e+', 'e');
  const rounded = size >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
  const [whole = '0', rest] = String(rounded).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
