import type { Candidate, Detector, Report } from '../../src/core/detector.js';
import { canonicalAddress } from './canonical.js';
import { ADDRESS_CONTEXT } from './street.js';
import { codeFirst, readTail } from './tail.js';
import { isCapital, type Token, tokensAround } from './tokens.js';

/**
 * Postal addresses whose street has no word for "street" in it: `Am Markt 5, 10115 Berlin`, `Nowa Wieś 17, 05-816
 * Michałowice`, `Dam 20, 1012 NP Amsterdam`. What gives them away is a name, a number, a postcode and a town in
 * this order, as in most of Europe. `12a, 10115 Berlin` is not seen: a letter ends the number that is the trigger.
 *
 * Source: Universal Postal Union, "Addressing the world" (S42).
 */

const SCORE = 0.7;
const MAX_WORDS = 6;

/** A house number with what may follow it before the postcode: a letter, a flat. */
const HOUSE = /[0-9]{1,4}(?: ?[a-z])?(?: ?[/-] ?[0-9]{1,4}[a-z]?){0,2}(?![\p{L}\p{N}])/iuy;

const PREPOSITIONS =
  /^(?:am|an|auf|im|in|der|den|dem|des|die|zum|zur|vor|beim|unter|hinter|van|de|het|ten|ter|op|aan|del|della|dei|di|do|da|dos|la|el|las|los|na|nad|pod|i|u|o)$/;
/** What stands before a number that is no house. */
const NOT_STREET =
  /^(?:jahr|year|ano|annee|jaar|rok|roku|nr|no|nummer|number|numero|raum|zimmer|room|ticket|seite|page|kapitel|chapter|tabelle|table|abbildung|figure|fig|artikel|article|version|los|lot|tel|telefon|fax|gate|gleis|step|punkt|paragraf|id|pos|januar|januari|february|februar|march|marz|april|may|mai|mei|june|juni|july|juli|august|agosto|september|oktober|october|november|dezember|december)$/;

/** First token of the name that ends before token `to`. */
function nameStart(tokens: readonly Token[], to: number): number | undefined {
  let first: number | undefined;
  for (let at = to - 1; at >= 0 && to - at <= 2 * MAX_WORDS; at--) {
    const token = tokens[at]!;
    if (token.kind === 'sign') {
      if (!/^['’.-]$/.test(token.text)) break;
      continue;
    }
    if (token.kind !== 'word') break;
    if (isCapital(token)) first = at;
    else if (!PREPOSITIONS.test(token.low)) break;
  }
  return first;
}

function detect({ text, at }: Candidate, report: Report): void {
  HOUSE.lastIndex = at;
  if (!HOUSE.test(text)) return;
  const end = HOUSE.lastIndex;
  // The postcode must be in reach: cheaper to see than the name.
  if (!/^.{0,24}?[0-9]{2}/su.test(text.slice(end, end + 26))) return;
  const gap = /^(?:, ?\n?| ?\n)/.exec(text.slice(end, end + 4))?.[0];
  if (gap === undefined) return;
  const tail = readTail(text, end, false);
  if (!tail.proven || codeFirst(text, end + gap.length, false) === undefined) return;
  const tokens = tokensAround(text, at);
  const index = tokens.findIndex(({ start }) => start === at);
  const previous = tokens[index - 1];
  if (previous?.kind !== 'word' || NOT_STREET.test(previous.low)) return;
  const first = nameStart(tokens, index);
  if (first === undefined || tokens[first]!.text.length < 2) return;
  report(tokens[first]!.start, tail.end, 'ADDRESS', SCORE);
}

export const addressUntyped: Detector = {
  id: 'address/untyped',
  version: 1,
  description: 'Postal address without a word for "street": name, number, postcode and town in this order',
  entityTypes: ['ADDRESS'],
  source: 'https://www.upu.int/en/Postal-Solutions/Programmes-Services/Addressing-Solutions',
  triggers: [{ on: 'digits', min: 6, groups: 2 }],
  context: ADDRESS_CONTEXT,
  examples: {
    match: [
      '⟦Am Markt 5, 10115 Berlin⟧',
      'wohnhaft: ⟦Unter den Linden 77\n10117 Berlin⟧',
      '⟦Nowa Wieś 17, 05-816 Michałowice⟧',
      '⟦Dam 20, 1012 NP Amsterdam⟧',
      '⟦Auf der Heide 12/3, 21335 Lüneburg⟧',
      '⟦Graben 21, 1010 Wien⟧',
    ],
    noMatch: [
      'Kapitel 5, 10115 Berlin',
      'we sold 12, 10115 of them',
      'on May 12, 2024 Paris was hot',
      'Ticket 17, 10115 Tests',
      'Summe 12.345,67 Euro',
      'Zeile 12 10115 Berlin',
    ],
  },
  detect,
  canonical: canonicalAddress,
};
