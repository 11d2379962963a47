/** What tells a real secret from a placeholder, a variable or a word. */

/** Shannon entropy of the characters, in bits a character. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Pseudonyms, stars, variables, and the names that documentation puts where a secret belongs. */
const PLACEHOLDERS = [
  /^\[[A-Z][A-Z0-9_]{1,39}[\]:]/,
  /^(?:<|\{\{|\$[({]|#\{)/,
  /^\$[A-Za-z_]{1,64}$/,
  /^%[A-Za-z_({]{1,64}[%s)}]/,
  /^@[A-Z_]{1,64}@$/,
  /\*{3}|•{3}|…/,
  /x{6}/i,
  /\.{3}$/,
  /^[*•·.x_?-]{1,256}$/i,
  /^(?:your|my|the|insert|enter|replace|add)[_ -]/i,
  /^your[A-Z]/,
  /(?:goes|here)[_>}]{0,4}$/i,
];
const EMPTY = new Set(
  `null none nil undefined true false string str text number bool boolean int any void unknown object required optional secret
   token key value empty changeme_here placeholder redacted masked hidden removed tbd todo n/a example sample`.split(
    /\s+/,
  ),
);

/** Whether this stands where a secret would, and is none. */
export function isPlaceholder(value: string): boolean {
  return EMPTY.has(value.toLowerCase()) || PLACEHOLDERS.some((form) => form.test(value));
}

/** What code says instead of a value: `config.password`, `process.env.KEY`, `getPassword()`, `DB_PASSWORD`. */
const EXPRESSIONS = [
  /^[A-Za-z_$]{1,64}(?:\.|\?\.|::|->|\[)['"]?[A-Za-z_$][A-Za-z_$.[\]'"]{0,127}[;,)]{0,3}$/,
  /^[A-Za-z_$][\w$.]{0,63}\(/,
  /^(?:new|await|function|lambda|self|this|return|process|os|env)\b/,
  /^[A-Z]{1,32}_[A-Z_]{1,64}$/,
];
/** `userPassword`, `hashed_password`: a name, not a value. */
const SELF_NAMED = /passw(?:or)?d|passwort|secret|token|credential|api_?key|encrypt|hash/i;

export function isExpression(value: string): boolean {
  if (EXPRESSIONS.some((form) => form.test(value))) return true;
  return /^[\w-]{1,64}$/.test(value) && !/\d/.test(value) && SELF_NAMED.test(value);
}
