import { plain } from './tokens.js';

/** Words that say that somebody lives, is, or gets post at what follows. */
export const RESIDENCE: Readonly<Record<string, readonly string[]>> = {
  en: 'address*|addr|live|lives|lived|living|live at|reside*|residing|ship to|shipping|deliver to|delivery|delivered|moved to|moving to|mail to|mailing|home is|stay at|staying at|located|postal|billing|flat|house is|pick up at|pickup'.split(
    '|',
  ),
  fr: 'adresse*|habite*|habitant|domicil*|demeur*|reside*|residant|livr*|livraison|logement|loge|expedi*|chez moi|chez nous|demenag*|sis|sise|situe|situee|envoyez|courrier'
    .split('|')
    .map(short),
  de: 'adresse*|anschrift*|wohn*|wohnhaft|lieferadresse*|rechnungsadresse*|zuhause|umgezogen|gezogen|wohnsitz*|ansassig|liefern|geliefert|schicken'.split(
    '|',
  ),
  es: 'direccion*|domicili*|vivo|vive|viven|vivimos|resido|reside*|residente|envio|enviar|entrega*|mudado|ubicad*|sito|sita|empadronad*|casa esta'.split(
    '|',
  ),
  it: 'indirizzo|indirizzi|abit*|abito|abita|resident*|residenza|domicili*|vivo|vive|spedi*|consegn*|sito|sita|recapito|trasferit*'
    .split('|')
    .map(short),
  nl: 'adres*|woon|woont|wonen|woonde|woonachtig|woonplaats|bezorg*|gevestigd|verhuisd|postadres|bezoekadres'.split(
    '|',
  ),
  pt: 'endereco*|morada|moro|mora|moramos|morava|resido|resid*|residente|vivo|vive|domicili*|entrega*|enviar|localizad*|sito|sita'.split(
    '|',
  ),
  pl: 'adres*|mieszk*|zamieszk*|zameldowan*|siedzib*|dostaw*|wysylk*|wyslij*|korespondencj*|meldunk*'.split(
    '|',
  ),
};

/** A word with any ending needs four letters. */
function short(word: string): string {
  return word.endsWith('*') && word.length < 5 ? word.slice(0, -1) : word;
}

/** The same, but right before a street without a number. */
const RESIDES =
  /(?:(?:live|lives|lived|living|reside|resides|residing|address(?: is)?|habite|habites|habitons|habitant|habitait|domicili[ée]e?|demeurant|r[ée]sidant|adresse(?: est)?|wohne|wohnt|wohnen|wohnhaft|gewohnt|anschrift|vivo|vive|vivimos|resido|reside|direcci[óo]n(?: es)?|domicilio|abito|abita|abitiamo|residente|indirizzo(?: [èe])?|woon|woont|wonen|woonachtig|adres(?: is)?|moro|mora|morada|moramos|endere[çc]o(?: [ée])?|mieszkam|mieszka|mieszkamy|zamieszka[łl][yae]?m?|zamieszkały|zameldowan[yae])\s?:?\s?)(?:(?:at|on|in|off|au|à|a|dans|sur|la|le|l'|une|der|die|am|an|im|in der|auf der|en|en la|el|alla|di|aan de|aan|op de|op|na|no|w|przy|nella|rua|tu|ici|hier|tutaj)\s){0,2}$/i;

/** Whether the words right before `at` say that somebody lives there. */
export function residesBefore(text: string, at: number): boolean {
  return RESIDES.test(text.slice(Math.max(0, at - 32), at));
}

/** Words with which a sentence goes on; in lower case they are part of no street's name. */
const READS_ON: ReadonlySet<string> = new Set(
  `a an and are as at be but by for from had has have he her here his i if in into is it its me my no not of on or our
  she so that the their then there they this to up us was we were what when where which who will with you your near
  next until since because today tomorrow yesterday please thanks via de off down across along through around behind
  mile miles minute minutes min hour hours day days week month year years block blocks lane way dead end one two
 same other whole side quiet busy empty long short little small big wide narrow bedroom car foot ft meter
  meters metre metres per just like about over under between only any some every each all these those our
  et est sont dans pour avec mais qui que quoi dont ou où depuis je tu il elle on nous vous ils elles ce cette ces
  mon ma mes ton ta tes son sa ses notre votre leur chez a au aux par sur sous vers pas plus tres bien merci puis
  quand comme car donc ni si ne se y etait sera longue long belle calme bruyante principale etroite bonjour
  und ist sind war im in zu zum zur mit von vom bei auf aus nach seit ich du er sie es wir ihr der die das den dem des
  ein eine einen einer nicht auch aber oder wo wie was wenn dass als bis um am an ab fur uber unter neben zwischen
  y e o u en es son con por para pero que del al lo los las el la un una unos mi tu su se si no muy mas desde hasta
  donde cuando como cerca junto hay esta estan era fue vivo vive
  e ed o ma che con per da di del della dei delle in su sul sulla al alla il lo gli le un uno una mio mia tuo suo sono
  non piu molto dove quando come vicino c'e presso
  en of maar dat die het een ik je jij hij zij ze wij we jullie met voor van op bij uit naar sinds niet ook wel
  waar hoe wat als tot om aan is zijn was waren
  e ou mas que com para por de do da dos das em no na nos nas ao um uma meu minha seu sua sao nao muito mais desde ate
  onde quando como perto fica
  i oraz albo lub ale ze ktory ktora ktore w we z ze na do od po przy pod nad dla o u jest sa byl byla to ten ta te
  moj moja jego jej nie tak bardzo od gdzie kiedy jak obok numer nr`
    .split(/\s+/)
    .map(plain),
);

/** Whether a lower-case word goes on with a sentence: prepositions, articles, and the like of eight languages. */
export function readsOn(low: string): boolean {
  return READS_ON.has(low);
}

/** Months as they stand in names of streets. */
export const MONTHS: ReadonlySet<string> = new Set(
  `janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
  januar februar marz april mai juni juli august september oktober november dezember
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
  januari februari maart mei augustus`.split(/\s+/),
);
