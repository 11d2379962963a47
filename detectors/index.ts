import type { Detector } from '../src/core/detector.js';
import { nrt } from './ad/nrt.js';
import { addressDe } from './address/de.js';
import { addressEn } from './address/en.js';
import { addressEs } from './address/es.js';
import { addressFr } from './address/fr.js';
import { addressIt } from './address/it.js';
import { addressNl } from './address/nl.js';
import { addressPl } from './address/pl.js';
import { addressPt } from './address/pt.js';
import { addressUntyped } from './address/untyped.js';
import { nid as alNid } from './al/nid.js';
import { nipt as alNipt } from './al/nipt.js';
import { targa as alTarga } from './al/targa.js';
import { cuit as arCuit } from './ar/cuit.js';
import { dni as arDni } from './ar/dni.js';
import { kennzeichen as atKennzeichen } from './at/kennzeichen.js';
import { personalausweis as atPersonalausweis } from './at/personalausweis.js';
import { reisepass as atReisepass } from './at/reisepass.js';
import { stnr as atStnr } from './at/stnr.js';
import { svnr as atSvnr } from './at/svnr.js';
import { uid as atUid } from './at/uid.js';
import { abn as auAbn } from './au/abn.js';
import { acn as auAcn } from './au/acn.js';
import { driverLicence as auDriverLicence } from './au/driver-licence.js';
import { medicare as auMedicare } from './au/medicare.js';
import { passport as auPassport } from './au/passport.js';
import { tfn as auTfn } from './au/tfn.js';
import { btw as beBtw } from './be/btw.js';
import { eid as beEid } from './be/eid.js';
import { nn as beNn } from './be/nn.js';
import { passeport as bePasseport } from './be/passeport.js';
import { plaque as bePlaque } from './be/plaque.js';
import { rijbewijs as beRijbewijs } from './be/rijbewijs.js';
import { egn } from './bg/egn.js';
import { eik } from './bg/eik.js';
import { lk } from './bg/lk.js';
import { lnch } from './bg/lnch.js';
import { nomer } from './bg/nomer.js';
import { pasport } from './bg/pasport.js';
import { cnh as brCnh } from './br/cnh.js';
import { cnpj as brCnpj } from './br/cnpj.js';
import { cpf as brCpf } from './br/cpf.js';
import { passport as brPassport } from './br/passport.js';
import { pis as brPis } from './br/pis.js';
import { placa as brPlaca } from './br/placa.js';
import { rg as brRg } from './br/rg.js';
import { bn as caBn } from './ca/bn.js';
import { driversLicence as caDriversLicence } from './ca/drivers-licence.js';
import { ohip as caOhip } from './ca/ohip.js';
import { passport as caPassport } from './ca/passport.js';
import { ramq as caRamq } from './ca/ramq.js';
import { sin as caSin } from './ca/sin.js';
import { ahv as chAhv } from './ch/ahv.js';
import { kontrollschild as chKontrollschild } from './ch/kontrollschild.js';
import { pass as chPass } from './ch/pass.js';
import { uid as chUid } from './ch/uid.js';
import { veka as chVeka } from './ch/veka.js';
import { rut as clRut } from './cl/rut.js';
import { ric as cnRic } from './cn/ric.js';
import { cedula as coCedula } from './co/cedula.js';
import { nit as coNit } from './co/nit.js';
import { id as cyId } from './cy/id.js';
import { passport as cyPassport } from './cy/passport.js';
import { tic } from './cy/tic.js';
import { vat as cyVat } from './cy/vat.js';
import { dic as czDic } from './cz/dic.js';
import { ico as czIco } from './cz/ico.js';
import { op as czOp } from './cz/op.js';
import { pas as czPas } from './cz/pas.js';
import { rc as czRc } from './cz/rc.js';
import { spz as czSpz } from './cz/spz.js';
import { bsnr as deBsnr } from './de/bsnr.js';
import { fuehrerschein as deFuehrerschein } from './de/fuehrerschein.js';
import { handelsregister as deHandelsregister } from './de/handelsregister.js';
import { idnr as deIdnr } from './de/idnr.js';
import { kfz as deKfz } from './de/kfz.js';
import { kvnr as deKvnr } from './de/kvnr.js';
import { lanr as deLanr } from './de/lanr.js';
import { personalausweis as dePersonalausweis } from './de/personalausweis.js';
import { plz as dePlz } from './de/plz.js';
import { reisepass as deReisepass } from './de/reisepass.js';
import { rvnr as deRvnr } from './de/rvnr.js';
import { steuernummer as deSteuernummer } from './de/steuernummer.js';
import { ustid as deUstid } from './de/ustid.js';
import { cpr } from './dk/cpr.js';
import { cvr } from './dk/cvr.js';
import { dkPassport } from './dk/passport.js';
import { dkPlate } from './dk/plate.js';
import { isikukood } from './ee/isikukood.js';
import { kmkr } from './ee/kmkr.js';
import { eePassport } from './ee/passport.js';
import { eePlate } from './ee/plate.js';
import { nid as egNid } from './eg/nid.js';
import { catastro } from './es/catastro.js';
import { cif } from './es/cif.js';
import { cip } from './es/cip.js';
import { matricula } from './es/matricula.js';
import { nie } from './es/nie.js';
import { nif as esNif } from './es/nif.js';
import { nss } from './es/nss.js';
import { pasaporte } from './es/pasaporte.js';
import { soporte } from './es/soporte.js';
import { hetu } from './fi/hetu.js';
import { fiPassport } from './fi/passport.js';
import { fiPlate } from './fi/plate.js';
import { satu } from './fi/satu.js';
import { ytunnus } from './fi/ytunnus.js';
import { pTal } from './fo/p-tal.js';
import { adeli as frAdeli } from './fr/adeli.js';
import { cni as frCni } from './fr/cni.js';
import { ine as frIne } from './fr/ine.js';
import { nir } from './fr/nir.js';
import { passeport as frPasseport } from './fr/passeport.js';
import { permis as frPermis } from './fr/permis.js';
import { plaque as frPlaque } from './fr/plaque.js';
import { rpps as frRpps } from './fr/rpps.js';
import { siren as frSiren } from './fr/siren.js';
import { siret as frSiret } from './fr/siret.js';
import { spi as frSpi } from './fr/spi.js';
import { tva as frTva } from './fr/tva.js';
import { gbBankAccount } from './gb/bank-account.js';
import { brp } from './gb/brp.js';
import { chi } from './gb/chi.js';
import { gbCompany } from './gb/company.js';
import { gbDrivingLicence } from './gb/driving-licence.js';
import { nhs } from './gb/nhs.js';
import { nino } from './gb/nino.js';
import { gbPassport } from './gb/passport.js';
import { gbPostcode } from './gb/postcode.js';
import { upn } from './gb/upn.js';
import { utr } from './gb/utr.js';
import { gbVat } from './gb/vat.js';
import { gbVehicle } from './gb/vehicle.js';
import { age } from './generic/age.js';
import { bankAccount } from './generic/bank-account.js';
import { bic } from './generic/bic.js';
import { birthDate } from './generic/birth-date.js';
import { cardSecurity } from './generic/card-security.js';
import { coordinates } from './generic/coordinates.js';
import { creditCard } from './generic/credit-card.js';
import { crypto } from './generic/crypto.js';
import { deviceId } from './generic/device-id.js';
import { email } from './generic/email.js';
import { handle } from './generic/handle.js';
import { iban } from './generic/iban.js';
import { iccid } from './generic/iccid.js';
import { imei } from './generic/imei.js';
import { imsi } from './generic/imsi.js';
import { ip } from './generic/ip.js';
import { mac } from './generic/mac.js';
import { mailboxName } from './generic/mailbox-name.js';
import { mrz } from './generic/mrz.js';
import { orcid } from './generic/orcid.js';
import { passport } from './generic/passport.js';
import { pathUser } from './generic/path-user.js';
import { pgpKey } from './generic/pgp-key.js';
import { DEFAULT_REGIONS, phoneDetector } from './generic/phone.js';
import { postcode } from './generic/postcode.js';
import { sshKey } from './generic/ssh-key.js';
import { url } from './generic/url.js';
import { username } from './generic/username.js';
import { vin } from './generic/vin.js';
import { adt } from './gr/adt.js';
import { afm } from './gr/afm.js';
import { amka } from './gr/amka.js';
import { diavatirio } from './gr/diavatirio.js';
import { pinakida } from './gr/pinakida.js';
import { hkid as hkHkid } from './hk/hkid.js';
import { oib as hrOib } from './hr/oib.js';
import { osobna as hrOsobna } from './hr/osobna.js';
import { putovnica as hrPutovnica } from './hr/putovnica.js';
import { adoazonosito as huAdoazonosito } from './hu/adoazonosito.js';
import { adoszam as huAdoszam } from './hu/adoszam.js';
import { rendszam as huRendszam } from './hu/rendszam.js';
import { szemelyi as huSzemelyi } from './hu/szemelyi.js';
import { szig as huSzig } from './hu/szig.js';
import { taj as huTaj } from './hu/taj.js';
import { utlevel as huUtlevel } from './hu/utlevel.js';
import { eircode } from './ie/eircode.js';
import { iePassport } from './ie/passport.js';
import { iePlate } from './ie/plate.js';
import { pps } from './ie/pps.js';
import { ieVat } from './ie/vat.js';
import { tz as ilTz } from './il/tz.js';
import { aadhaar as inAadhaar } from './in/aadhaar.js';
import { drivingLicence as inDrivingLicence } from './in/driving-licence.js';
import { epic as inEpic } from './in/epic.js';
import { gstin as inGstin } from './in/gstin.js';
import { pan as inPan } from './in/pan.js';
import { passport as inPassport } from './in/passport.js';
import { vehicle as inVehicle } from './in/vehicle.js';
import { kodeMelli as irKodeMelli } from './ir/kodemelli.js';
import { kennitala } from './is/kennitala.js';
import { isPassport } from './is/passport.js';
import { cf } from './it/cf.js';
import { ci } from './it/ci.js';
import { passaporto } from './it/passaporto.js';
import { patente } from './it/patente.js';
import { piva } from './it/piva.js';
import { targa } from './it/targa.js';
import { ts } from './it/ts.js';
import { menkyo as jpMenkyo } from './jp/menkyo.js';
import { myNumber as jpMyNumber } from './jp/my-number.js';
import { passport as jpPassport } from './jp/passport.js';
import { brn as krBrn } from './kr/brn.js';
import { driverLicense as krDriverLicense } from './kr/driver-license.js';
import { frn as krFrn } from './kr/frn.js';
import { passport as krPassport } from './kr/passport.js';
import { rrn as krRrn } from './kr/rrn.js';
import { kennzeichen as liKennzeichen } from './li/kennzeichen.js';
import { pass as liPass } from './li/pass.js';
import { peid as liPeid } from './li/peid.js';
import { nic as lkNic } from './lk/nic.js';
import { asmensKodas } from './lt/asmens-kodas.js';
import { ltPassport } from './lt/passport.js';
import { ltPlate } from './lt/plate.js';
import { pvm } from './lt/pvm.js';
import { matricule as luMatricule } from './lu/matricule.js';
import { passeport as luPasseport } from './lu/passeport.js';
import { plaque as luPlaque } from './lu/plaque.js';
import { tva as luTva } from './lu/tva.js';
import { lvPassport } from './lv/passport.js';
import { personasKods } from './lv/personas-kods.js';
import { lvPlate } from './lv/plate.js';
import { pvn } from './lv/pvn.js';
import { nid as lyNid } from './ly/nid.js';
import { idnp } from './md/idnp.js';
import { id as mtId } from './mt/id.js';
import { passport as mtPassport } from './mt/passport.js';
import { tin as mtTin } from './mt/tin.js';
import { vat as mtVat } from './mt/vat.js';
import { curp as mxCurp } from './mx/curp.js';
import { rfc as mxRfc } from './mx/rfc.js';
import { nin as ngNin } from './ng/nin.js';
import { plate as ngPlate } from './ng/plate.js';
import { bsn as nlBsn } from './nl/bsn.js';
import { btw as nlBtw } from './nl/btw.js';
import { kenteken as nlKenteken } from './nl/kenteken.js';
import { kvk as nlKvk } from './nl/kvk.js';
import { paspoort as nlPaspoort } from './nl/paspoort.js';
import { rijbewijs as nlRijbewijs } from './nl/rijbewijs.js';
import { fodselsnummer } from './no/fodselsnummer.js';
import { kontonr } from './no/kontonr.js';
import { noOrgnr } from './no/orgnr.js';
import { noPassport } from './no/passport.js';
import { noPlate } from './no/plate.js';
import { ird as nzIrd } from './nz/ird.js';
import { nhi as nzNhi } from './nz/nhi.js';
import { passport as nzPassport } from './nz/passport.js';
import { tin as phTin } from './ph/tin.js';
import { cnic as pkCnic } from './pk/cnic.js';
import { dowod as plDowod } from './pl/dowod.js';
import { krs as plKrs } from './pl/krs.js';
import { kw as plKw } from './pl/kw.js';
import { nip as plNip } from './pl/nip.js';
import { paszport as plPaszport } from './pl/paszport.js';
import { pesel as plPesel } from './pl/pesel.js';
import { prawoJazdy as plPrawoJazdy } from './pl/prawo-jazdy.js';
import { regon as plRegon } from './pl/regon.js';
import { tablica as plTablica } from './pl/tablica.js';
import { carta } from './pt/carta.js';
import { cc } from './pt/cc.js';
import { matricula as ptMatricula } from './pt/matricula.js';
import { nif as ptNif } from './pt/nif.js';
import { nipc } from './pt/nipc.js';
import { niss } from './pt/niss.js';
import { passaporte } from './pt/passaporte.js';
import { utente } from './pt/utente.js';
import { ci as roCi } from './ro/ci.js';
import { cnp } from './ro/cnp.js';
import { cui } from './ro/cui.js';
import { pasaport } from './ro/pasaport.js';
import { placuta } from './ro/placuta.js';
import { jmbg as rsJmbg } from './rs/jmbg.js';
import { pib as rsPib } from './rs/pib.js';
import { inn as ruInn } from './ru/inn.js';
import { snils as ruSnils } from './ru/snils.js';
import { seOrgnr } from './se/orgnr.js';
import { sePassport } from './se/passport.js';
import { personnummer } from './se/personnummer.js';
import { sePlate } from './se/plate.js';
import { apiKey } from './secret/api-key.js';
import { assignment } from './secret/assignment.js';
import { authHeader } from './secret/auth-header.js';
import { code } from './secret/code.js';
import { connectionString } from './secret/connection-string.js';
import { cookie } from './secret/cookie.js';
import { jwt } from './secret/jwt.js';
import { password } from './secret/password.js';
import { privateKey } from './secret/private-key.js';
import { nric as sgNric } from './sg/nric.js';
import { passport as sgPassport } from './sg/passport.js';
import { uen as sgUen } from './sg/uen.js';
import { davcna as siDavcna } from './si/davcna.js';
import { emso as siEmso } from './si/emso.js';
import { izkaznica as siIzkaznica } from './si/izkaznica.js';
import { potniList as siPotniList } from './si/potni-list.js';
import { skDic } from './sk/dic.js';
import { ecv as skEcv } from './sk/ecv.js';
import { skOp } from './sk/op.js';
import { skPas } from './sk/pas.js';
import { coe } from './sm/coe.js';
import { pin as thPin } from './th/pin.js';
import { cin as tnCin } from './tn/cin.js';
import { kimlik as trKimlik } from './tr/kimlik.js';
import { passport as trPassport } from './tr/passport.js';
import { plaka as trPlaka } from './tr/plaka.js';
import { vkn as trVkn } from './tr/vkn.js';
import { nid as twNid } from './tw/nid.js';
import { rnokpp as uaRnokpp } from './ua/rnokpp.js';
import { bankAccount as usBankAccount } from './us/bank-account.js';
import { dea as usDea } from './us/dea.js';
import { driverLicense as usDriverLicense } from './us/driver-license.js';
import { ein as usEin } from './us/ein.js';
import { itin as usItin } from './us/itin.js';
import { mbi as usMbi } from './us/mbi.js';
import { mrn as usMrn } from './us/mrn.js';
import { npi as usNpi } from './us/npi.js';
import { passport as usPassport } from './us/passport.js';
import { routing as usRouting } from './us/routing.js';
import { ssn } from './us/ssn.js';
import { id as zaId } from './za/id.js';

/** What the policy tells detectors when they are made. */
export interface DetectorOptions {
  /** ISO 3166-1 regions in which a phone number without a country code is looked up, in this order. */
  readonly regions: readonly string[];
}

/** Every shipped detector, one line each, in the order in which they are listed to the user. */
export function makeDetectors({ regions }: DetectorOptions): readonly Detector[] {
  return [
    email,
    phoneDetector(regions),
    url,
    ip,
    mac,
    iban,
    bankAccount,
    bic,
    creditCard,
    cardSecurity,
    addressEn,
    addressFr,
    addressDe,
    addressEs,
    addressIt,
    addressNl,
    addressPt,
    addressPl,
    addressUntyped,
    postcode,
    gbPostcode,
    coordinates,
    birthDate,
    age,
    nir,
    frSpi,
    frPasseport,
    frCni,
    frPermis,
    frPlaque,
    frIne,
    frSiren,
    frSiret,
    frTva,
    frRpps,
    frAdeli,
    beNn,
    beEid,
    bePasseport,
    beBtw,
    bePlaque,
    beRijbewijs,
    luMatricule,
    luPasseport,
    luTva,
    luPlaque,
    chAhv,
    chPass,
    chUid,
    chKontrollschild,
    chVeka,
    liPass,
    liKennzeichen,
    liPeid,
    nlBsn,
    nlPaspoort,
    nlRijbewijs,
    nlKenteken,
    nlKvk,
    nlBtw,
    atSvnr,
    atStnr,
    atReisepass,
    atPersonalausweis,
    atKennzeichen,
    atUid,
    nino,
    ssn,
    esNif,
    nie,
    cif,
    nss,
    pasaporte,
    matricula,
    cip,
    catastro,
    soporte,
    crypto,
    deviceId,
    handle,
    iccid,
    imei,
    imsi,
    mailboxName,
    orcid,
    pathUser,
    pgpKey,
    sshKey,
    username,
    vin,
    apiKey,
    assignment,
    authHeader,
    code,
    connectionString,
    cookie,
    jwt,
    password,
    privateKey,
    usItin,
    usMbi,
    usNpi,
    usDea,
    usDriverLicense,
    usPassport,
    usEin,
    usMrn,
    usBankAccount,
    usRouting,
    caSin,
    caOhip,
    caRamq,
    caPassport,
    caDriversLicence,
    caBn,
    nhs,
    chi,
    utr,
    gbDrivingLicence,
    gbPassport,
    gbVehicle,
    gbVat,
    gbCompany,
    brp,
    upn,
    auTfn,
    auMedicare,
    auAbn,
    auAcn,
    auPassport,
    auDriverLicence,
    nzIrd,
    nzNhi,
    nzPassport,
    ptNif,
    nipc,
    cc,
    niss,
    utente,
    passaporte,
    carta,
    ptMatricula,
    cf,
    piva,
    ci,
    passaporto,
    patente,
    targa,
    ts,
    deBsnr,
    deFuehrerschein,
    deHandelsregister,
    deIdnr,
    deKfz,
    deKvnr,
    deLanr,
    dePersonalausweis,
    dePlz,
    deReisepass,
    deRvnr,
    deSteuernummer,
    deUstid,
    plDowod,
    plKrs,
    plKw,
    plNip,
    plPaszport,
    plPesel,
    plPrawoJazdy,
    plRegon,
    plTablica,
    czDic,
    czIco,
    czOp,
    czPas,
    czRc,
    czSpz,
    skDic,
    skEcv,
    skOp,
    skPas,
    huAdoazonosito,
    huAdoszam,
    huRendszam,
    huSzemelyi,
    huSzig,
    huTaj,
    huUtlevel,
    siDavcna,
    siEmso,
    siIzkaznica,
    siPotniList,
    hrOib,
    hrOsobna,
    hrPutovnica,
    rsJmbg,
    rsPib,
    alNid,
    alNipt,
    alTarga,
    inAadhaar,
    inPan,
    inPassport,
    inEpic,
    inDrivingLicence,
    inVehicle,
    inGstin,
    brCpf,
    brCnpj,
    brRg,
    brCnh,
    brPis,
    brPassport,
    brPlaca,
    afm,
    amka,
    adt,
    diavatirio,
    pinakida,
    tic,
    cyVat,
    cyId,
    cyPassport,
    mtId,
    mtTin,
    mtVat,
    mtPassport,
    pps,
    personnummer,
    seOrgnr,
    hetu,
    ytunnus,
    cpr,
    cvr,
    fodselsnummer,
    noOrgnr,
    kontonr,
    kennitala,
    isikukood,
    personasKods,
    asmensKodas,
    pTal,
    trKimlik,
    trVkn,
    trPassport,
    trPlaka,
    krRrn,
    krFrn,
    krDriverLicense,
    krPassport,
    krBrn,
    sgNric,
    sgUen,
    sgPassport,
    jpMyNumber,
    jpPassport,
    jpMenkyo,
    iePassport,
    sePassport,
    fiPassport,
    dkPassport,
    noPassport,
    isPassport,
    eePassport,
    lvPassport,
    ltPassport,
    ieVat,
    kmkr,
    pvn,
    pvm,
    iePlate,
    sePlate,
    fiPlate,
    noPlate,
    dkPlate,
    eePlate,
    lvPlate,
    ltPlate,
    cnp,
    roCi,
    pasaport,
    cui,
    placuta,
    egn,
    lnch,
    lk,
    pasport,
    eik,
    nomer,
    idnp,
    nrt,
    coe,
    gbBankAccount,
    eircode,
    satu,
    cnRic,
    twNid,
    hkHkid,
    ilTz,
    thPin,
    lkNic,
    pkCnic,
    irKodeMelli,
    zaId,
    mxCurp,
    mxRfc,
    arCuit,
    arDni,
    coCedula,
    coNit,
    clRut,
    ngNin,
    ngPlate,
    phTin,
    uaRnokpp,
    ruInn,
    ruSnils,
    tnCin,
    lyNid,
    egNid,
    passport,
    mrz,
  ];
}

/** The shipped detectors as the profiles have them. */
export const detectors: readonly Detector[] = makeDetectors({ regions: DEFAULT_REGIONS });
