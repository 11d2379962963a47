/** A regular expression of Python, written for JavaScript (flag `u`). */
export interface Converted {
  readonly regex: string;
  readonly flags: string;
  /** What it now does a little differently. */
  readonly notes: readonly string[];
}

/** Syntax that has no counterpart; the message names it. */
export class Unconvertible extends Error {}

/** Flags of Python's `re`, as Presidio adds them up. */
const IGNORECASE = 2;
const MULTILINE = 8;
const DOTALL = 16;
const VERBOSE = 64;

/** Letters, digits and underscore of all scripts, which is what `\w` is in Python. */
const WORD = '\\p{L}\\p{N}_';

/**
 * @param flags of Python's `re` module; 26, Presidio's default, is IGNORECASE, MULTILINE and DOTALL
 * @throws Unconvertible
 */
export function convertRegex(source: string, flags: number): Converted {
  return new Converter(source, flags).convert();
}

class Converter {
  private at = 0;
  private flags: number;
  private readonly source: string;
  private readonly notes = new Set<string>();

  constructor(source: string, flags: number) {
    this.source = source;
    this.flags = flags;
  }

  convert(): Converted {
    this.globalFlags();
    if (this.flags & VERBOSE) throw new Unconvertible('(?x), verbose mode');
    let regex = '';
    while (this.at < this.source.length) regex += this.next();
    return { regex, flags: this.flags & IGNORECASE ? 'iu' : 'u', notes: [...this.notes] };
  }

  /** `(?i)` and the like, which stand at the start. */
  private globalFlags(): void {
    for (;;) {
      const found = /^\(\?([aiLmsux]+)\)/.exec(this.source.slice(this.at));
      if (!found) return;
      for (const letter of found[1]!) {
        if (letter === 'L') throw new Unconvertible('(?L), locale');
        this.flags |= { i: IGNORECASE, m: MULTILINE, s: DOTALL, x: VERBOSE }[letter] ?? 0;
      }
      this.at += found[0].length;
    }
  }

  private next(): string {
    const { source, flags } = this;
    const char = String.fromCodePoint(source.codePointAt(this.at)!);
    if (char === '(') return this.opening();
    if (char === '[') return this.characterClass();
    if (char === '\\') return this.escaped(false);
    const repeat = /^(?:[*+?]|\{\d*(?:,\d*)?\})/.exec(source.slice(this.at))?.[0];
    if (repeat !== undefined && repeat !== '{}' && repeat !== '{,}') return this.repeat(repeat);
    this.at += char.length;
    if (char === '.' && flags & DOTALL) return '[\\s\\S]';
    if (char === '^' && flags & MULTILINE) return '(?<![^\\n])';
    if (char === '$') return flags & MULTILINE ? '(?![^\\n])' : '(?=\\n?(?![\\s\\S]))';
    return '{}]'.includes(char) ? `\\${char}` : char;
  }

  private repeat(text: string): string {
    this.at += text.length;
    if (this.source[this.at] === '+') {
      this.at++;
      this.notes.add('possessive repeats are greedy here, and may match a little more');
    }
    return text.replace('{,', '{0,');
  }

  private opening(): string {
    const rest = this.source.slice(this.at);
    const take = (text: string): void => {
      this.at += text.length;
    };
    const comment = /^\(\?#[^)]*\)/.exec(rest);
    if (comment) {
      take(comment[0]);
      return '';
    }
    const named = /^\(\?P<([A-Za-z_]\w*)>/.exec(rest);
    if (named) {
      take(named[0]);
      return `(?<${named[1]}>`;
    }
    const again = /^\(\?P=(\w+)\)/.exec(rest);
    if (again) {
      take(again[0]);
      return `\\k<${again[1]}>`;
    }
    const plain = /^\((?:\?(?::|<?[=!]))?(?!\?)/.exec(rest);
    if (plain) {
      take(plain[0]);
      return plain[0];
    }
    if (rest.startsWith('(?>')) {
      take('(?>');
      this.notes.add('atomic groups are plain ones here, and may match a little more');
      return '(?:';
    }
    const scoped = /^\(\?([a-zA-Z]*)(?:-([a-z]+))?:/.exec(rest);
    // A scope that changes nothing is a plain group.
    if (scoped && scoped[2] === undefined && [...scoped[1]!].every((letter) => this.has(letter))) {
      take(scoped[0]);
      return '(?:';
    }
    const name = /^\(\?[^)\s]{0,8}/.exec(rest)![0];
    throw new Unconvertible(
      scoped ? `${scoped[0]}, flags for a part` : name.startsWith('(?(') ? '(?(…), a condition' : `${name}…`,
    );
  }

  private has(letter: string): boolean {
    // What Python calls Unicode is how everything is read here.
    if (letter === 'u') return true;
    return (this.flags & ({ i: IGNORECASE, m: MULTILINE, s: DOTALL }[letter] ?? 0)) !== 0;
  }

  private characterClass(): string {
    let text = this.source[this.at + 1] === '^' ? '[^' : '[';
    this.at += text.length;
    // A bracket that comes first is one of the characters.
    for (let first = true; ; first = false) {
      const char = this.source[this.at];
      if (char === undefined) throw new Unconvertible('a class without an end');
      if (char === ']' && !first) break;
      if (char === '\\') text += this.escaped(true);
      else {
        const whole = String.fromCodePoint(this.source.codePointAt(this.at)!);
        text += whole === ']' || whole === '[' ? `\\${whole}` : whole;
        this.at += whole.length;
      }
    }
    this.at++;
    return `${text}]`;
  }

  private escaped(inClass: boolean): string {
    const [text] = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|0[0-7]{0,2}|[1-9]\d?|.)/su.exec(
      this.source.slice(this.at),
    ) ?? [undefined];
    if (text === undefined) throw new Unconvertible('a backslash at the end');
    this.at += text.length;
    const letter = text[1]!;
    if (letter === 'U') return `\\u{${text.slice(2).replace(/^0+(?=.)/, '')}}`;
    if (letter === '0') return `\\x${Number.parseInt(text.slice(1), 8).toString(16).padStart(2, '0')}`;
    if (/[1-9]/.test(letter)) {
      if (inClass) throw new Unconvertible('an octal escape');
      return text;
    }
    if (letter === 'w') return inClass ? WORD : `[${WORD}]`;
    if (letter === 'W') {
      if (inClass) throw new Unconvertible('\\W in a class');
      return `[^${WORD}]`;
    }
    // Not the platform's `\b`, which knows ASCII letters only.
    if (letter === 'b' && !inClass) return `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
    if (letter === 'B' && !inClass) return `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;
    if (letter === 'A') return '(?<![\\s\\S])';
    if (letter === 'Z' || letter === 'z') return '(?![\\s\\S])';
    if (letter === 'a') return '\\x07';
    if (/[dDsSnrtfvxub]/.test(letter)) return text;
    if (/[A-Za-z]/.test(letter)) throw new Unconvertible(`\\${letter}`);
    // With the flag `u`, only what has a meaning may be escaped.
    return /[\^$\\.*+?()[\]{}|/]/.test(letter) || (inClass && letter === '-') ? text : text.slice(1);
  }
}
