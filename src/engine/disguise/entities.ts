import { DELETED, fold } from '../fold.js';
import type { Edit } from './rewrite.js';

/**
 * HTML entities: `&#64;`, `&#x40;`, `&commat;`, `Jos&eacute;`. Those that only separate (`&lt;`, `&quot;`) hide
 * nothing and are left, and so is `&amp;` unless it is the half of an entity that was escaped twice.
 *
 * @see https://html.spec.whatwg.org/multipage/named-characters.html
 */
export function entities(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    const made = match[3] === undefined ? numbered(match) : named(match[3], text, end);
    if (made !== undefined) edits.push({ start: at, end, text: made });
  }
  return edits;
}

const ENTITY = /&(?:#([0-9]{1,7});?|#[xX]([0-9A-Fa-f]{1,6});?|([A-Za-z]{2,10});)/y;
/** Separate, and are no part of any value. */
const SEPARATORS = '"<>';

function numbered(match: RegExpExecArray): string | undefined {
  const codePoint = match[1] === undefined ? Number.parseInt(match[2]!, 16) : Number(match[1]);
  return characterOf(codePoint);
}

/** The character as detectors see it; '' when it is not seen; undefined when it is none, or hides nothing. */
export function characterOf(codePoint: number): string | undefined {
  if (codePoint === 0 || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff))
    return undefined;
  const folded = fold(codePoint);
  if (folded === DELETED) return '';
  const made = String.fromCodePoint(folded);
  return SEPARATORS.includes(made) ? undefined : made;
}

function named(name: string, text: string, end: number): string | undefined {
  if (name === 'amp') {
    AGAIN.lastIndex = end;
    return AGAIN.test(text) ? '&' : undefined;
  }
  return NAMED.get(name) ?? letter(name);
}

const AGAIN = /#[0-9xX]|[A-Za-z]{2,10};/y;

const NAMED: ReadonlyMap<string, string> = new Map(
  `commat @  period .  comma ,  colon :  semi ;  lpar (  rpar )  lsqb [  lbrack [  rsqb ]  rbrack ]  lowbar _
   UnderBar _  hyphen -  dash -  ndash -  mdash -  minus -  plus +  num #  sol /  bsol \\  percnt %  ast *  midast *
   excl !  quest ?  equals =  dollar $  grave \`  vert |  verbar |  apos '  rsquo '  lsquo '  middot \u00b7  szlig \u00df
   aelig \u00e6  AElig \u00c6  oelig \u0153  OElig \u0152  oslash \u00f8  Oslash \u00d8  eth \u00f0  thorn \u00fe
   lstrok \u0142  Lstrok \u0141  ordf \u00aa  ordm \u00ba  deg \u00b0`
    .split(/\s{2,}/)
    .map((pair) => pair.split(' ') as [string, string])
    .concat(
      ['nbsp', 'ensp', 'emsp', 'thinsp', 'hairsp', 'numsp', 'puncsp'].map((name) => [name, ' ']),
      ['shy', 'zwj', 'zwnj', 'lrm', 'rlm'].map((name) => [name, '']),
      [
        ['Tab', '\t'],
        ['NewLine', '\n'],
      ],
    ),
);

const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
  ogon: '\u0328',
  dot: '\u0307',
  breve: '\u0306',
};

/** `eacute`: a letter and its accent. */
function letter(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  if (mark === undefined) return undefined;
  const made = `${name[0]}${mark}`.normalize('NFC');
  return made.length === 1 ? made : undefined;
}
