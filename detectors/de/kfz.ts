/**
 * Kfz-Kennzeichen: the registration plate of a vehicle in Germany; leads to its keeper.
 *
 * One to three letters of the district, one or two letters, one to four digits, E for electric or H for historic.
 * Written `HH-AB 1234`. Nothing in it is checked but the district, and a short one is like any abbreviation with a
 * number, so plates are found behind a word that names them.
 *
 * Source: FZV, Anlage 1; Kraftfahrt-Bundesamt, Unterscheidungszeichen der Verwaltungsbezirke.
 */
import { canonicalCompact } from '../../src/core/canonical.js';
import type { Detector } from '../../src/core/detector.js';
import { valueBehind } from '../words/behind.js';
import { PLATE_WORDS } from '../words/central-europe.js';

/** Districts, states and federal offices. */
const DISTRICTS: ReadonlySet<string> = new Set(
  `
  A AA AB ABG ABI AC AE AH AIB AIC AK ALF ALZ AM AN ANA ANG ANK AP APD ARN ART AS ASL ASZ AT AU AUR AW AZ AZE
  AÖ B BA BAD BAR BB BBG BBL BC BCH BE BED BER BF BGD BGL BH BI BID BIN BIR BIT BIW BK BKS BL BLB BLK BM BN
  BNA BO BOG BOH BOR BOT BP BRA BRB BRG BRK BRL BRV BS BSB BSK BT BTF BUL BWL BYL BZ BÖ BÜD BÜR BÜS BÜZ C CA
  CAS CB CE CHA CLP CLZ CO COC COE CR CUX CW D DA DAH DAN DAU DBR DD DE DEG DEL DGF DH DI DIL DIN DIZ DKB DL
  DLG DM DN DO DON DU DUD DW DZ DÜW E EA EB EBE EBN EBS ECK ED EE EF EG EH EI EIC EIL EIN EIS EL EM EMD EMS EN
  ER ERB ERH ERK ERZ ES ESB ESW EU EW F FB FD FDB FDS FEU FF FFB FG FI FKB FL FLÖ FN FO FOR FR FRG FRI FRW FS
  FT FTL FW FZ FÜ FÜS G GA GAN GAP GC GD GDB GE GEL GEO GER GF GG GHA GHC GI GK GL GLA GM GMN GN GNT GOA GOH
  GP GR GRA GRH GRI GRM GRZ GS GT GTH GUB GUN GV GVM GW GZ GÖ GÜ H HA HAB HAL HAM HAS HB HBN HBS HC HCH HD HDH
  HDL HE HEB HEF HEI HER HET HF HG HGN HGW HH HHM HI HIG HIP HK HL HM HMÜ HN HO HOG HOH HOL HOM HOR HOT HP HR
  HRO HS HSK HST HU HV HVL HWI HX HY HZ HÖS IGB IK IL ILL IN IZ J JE JL JÜL K KA KB KC KE KEH KEL KEM KF KG KH
  KI KIB KK KL KLE KLZ KM KN KO KR KRU KS KT KU KUS KW KY KYF KÖN KÖT KÖZ KÜN L LA LAN LAU LB LBS LBZ LC LD
  LDK LDS LEO LER LEV LF LG LH LI LIB LIF LIP LL LM LN LOS LP LR LRO LSA LSN LSZ LU LUP LWL LÖ LÖB LÜN M MA
  MAB MAI MAK MAL MB MC MD ME MED MEG MEI MEK MEL MER MET MG MGH MGN MH MHL MI MIL MK MKK ML MM MN MO MOD MOL
  MON MOS MQ MR MS MSE MSH MSP MST MTK MTL MVL MW MY MYK MZ MZG MÜ MÜB MÜR N NAB NAI NAU NB ND NDH NE NEA NEB
  NEC NEN NES NEW NF NH NI NK NL NM NMB NMS NOH NOL NOM NOR NP NR NRW NT NU NVP NW NWM NY NZ NÖ OA OAL OB OBB
  OBG OC OCH OD OE OF OG OH OHA OHV OHZ OK OL OP OPR OS OSL OVI OVL OVP OZ P PA PAF PAN PAR PB PCH PE PEG PF
  PI PIR PL PLÖ PM PN PR PRÜ PS PW PZ QFT QLB R RA RC RD RDG RE REG REH REI RG RH RI RID RIE RL RM RN RO ROD
  ROF ROK ROL ROS ROT ROW RP RPL RS RSL RT RU RV RW RZ RÜD RÜG S SAB SAD SAL SAN SAW SB SBG SBK SC SCZ SDH SDL
  SDT SE SEB SEE SEF SEL SFB SFT SG SGH SH SHA SHG SHK SHL SI SIG SIM SK SL SLE SLF SLK SLN SLS SLZ SLÜ SM SMÜ
  SN SO SOB SOG SOK SON SP SPB SPN SR SRB SRO ST STA STB STD STE STL SU SUL SW SWA SY SZ SZB SÖM SÜW TBB TDO
  TE TET TF TG THL THW TIR TO TP TR TS TT TUT TÖL TÜ UE UEM UER UFF UH UL UM UN USI V VAI VB VEC VER VG VIB
  VIE VIT VK VOH VR VS W WA WAF WAK WAN WAR WAT WB WBS WDA WE WEL WEN WER WES WF WHV WI WIL WIS WIT WIZ WK WL
  WLG WM WMS WN WND WO WOB WOH WOL WOR WOS WR WRN WS WSF WST WSW WT WTL WTM WUG WUN WUR WW WZ WZL WÜ WÜM Z ZE
  ZEL ZI ZIG ZP ZR ZW ZZ ÖHR ÜB
`
    .trim()
    .split(/\s+/),
);

const PLATE = /(?:[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?|[A-ZÄÖÜ]{2,5})[1-9]\d{0,3}(?:[ -]?[EH](?![A-Za-z]))?/iy;

/** Whether a plate begins with a district, and has at most eight characters. */
export function isPlate(value: string): boolean {
  const upper = value.toUpperCase();
  const letters = /^[A-ZÄÖÜ]+/.exec(upper)![0];
  const compact = upper.replace(/[^A-ZÄÖÜ0-9]/g, '');
  const tail = /\d[EH]$/.test(compact) ? 1 : 0;
  if (compact.length - tail > 8) return false;
  if (/^[A-ZÄÖÜ]+[ -]+[A-Z]/.test(upper)) return DISTRICTS.has(letters);
  // Written in one piece: any cut that leaves one or two letters. In small letters it would be a word and a number.
  if (value !== upper) return false;
  return [1, 2].some((own) => letters.length > own && DISTRICTS.has(letters.slice(0, -own)));
}

/** Where the district ends is a part of the plate: `B-AB 1` and `BA-B 1` are two cars. */
function canonical(value: string): string {
  const parts = /^([A-ZÄÖÜ]{1,3})[ -]([A-Z]{1,2})[ -]?(\d{1,4})[ -]?([EH]?)$/.exec(value.toUpperCase());
  return parts ? `${parts[1]}-${parts[2]}${parts[3]}${parts[4]}` : canonicalCompact(value);
}

const WORDS = [...PLATE_WORDS, 'kfz', 'kennz', 'pkw', 'lkw', 'autokennz', 'amtl'];

export const kfz: Detector = {
  id: 'de/kfz',
  version: 1,
  description: 'German registration plate behind a word that names it, by its district',
  entityTypes: ['DE_KFZ'],
  source: 'https://www.gesetze-im-internet.de/fzv_2023/anlage_1.html',
  triggers: [{ on: 'word', words: WORDS, withDigit: true }],
  examples: {
    match: [
      'Kennzeichen: ⟦HH-AB 1234⟧.',
      'Kfz-Kennzeichen ⟦M-XY 999⟧',
      'license plate ⟦B AB 1234⟧, blue car',
      'Nummernschild ⟦LRO-AB 123E⟧',
      'PKW ⟦FSAB123⟧ vor der Einfahrt',
      'plaque allemande ⟦TÖL-A 12⟧',
    ],
    noMatch: [
      'HH-AB 1234',
      'Kennzeichen XX-AB 1234',
      'Kennzeichen folgt am 12. Mai',
      'Kennzeichen HH-ABC 1234',
      'Pkw, Baujahr 2019',
      'Kennzeichen HH-AB 12345',
    ],
  },
  detect: valueBehind(WORDS, PLATE, 'DE_KFZ', 0.85, isPlate),
  canonical,
};
