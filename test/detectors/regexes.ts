/** A regular expression as it stands in a source file. */
export interface Literal {
  readonly source: string;
  readonly flags: string;
}

/** After these a slash divides; after anything else it opens a regular expression. */
const OPERAND = /[\w$)\]]$/;
const KEYWORD = /(?:^|[^\w$.])(?:return|typeof|case|in|of|void|delete|do|else|throw|yield|await)$/;

/** End of the quoted text that opens at `at`, after its closing quote. */
function quotedEnd(code: string, at: number): number {
  const quote = code[at];
  let next = at + 1;
  while (next < code.length && code[next] !== quote) next += code[next] === '\\' ? 2 : 1;
  return next + 1;
}

/** End of the body of a regular expression: the slash that is neither escaped nor in a class. */
function regexEnd(code: string, at: number): number {
  let inClass = false;
  let next = at + 1;
  while (next < code.length) {
    const char = code[next];
    if (char === '\\') next++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) break;
    next++;
  }
  return next;
}

/**
 * Every regular-expression literal of a source file. Knows as much of the language as it takes to leave out
 * comments, strings and divisions; what stands inside a template's `${ }` is left out with it.
 */
export function regexLiterals(code: string): Literal[] {
  const found: Literal[] = [];
  let before = '';
  let at = 0;
  while (at < code.length) {
    const two = code.slice(at, at + 2);
    const char = code[at]!;
    if (two === '//') {
      const end = code.indexOf('\n', at);
      at = end < 0 ? code.length : end;
    } else if (two === '/*') at = code.indexOf('*/', at + 2) + 2;
    else if (char === "'" || char === '"' || char === '`') {
      at = quotedEnd(code, at);
      before = ')';
    } else if (char === '/' && (!OPERAND.test(before) || KEYWORD.test(before))) {
      const end = regexEnd(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end + 1))![0];
      found.push({ source: code.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
      before = ')';
    } else {
      if (!/\s/.test(char)) before = (before + char).slice(-12);
      else if (KEYWORD.test(before)) before += ' ';
      at++;
    }
  }
  return found;
}
