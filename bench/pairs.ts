// Pairs of words that a search must tell together, or must keep apart. Lists called unseen were written before they were tried; what the first run
// gave stands in bench/words.ts, since rules were mended after it.
import type { Language } from '../src/platform/kit/language.ts'

/** What is looked for, and the word that stands in a text. */
export type Pair = [language: Language, asked: string, stands: string]

const pairs = (language: Language, list: string): Pair[] => list.trim().split(/\s*,\s*/).map((line) => {
  const [asked = '', stands = ''] = line.split(' ')
  return [language, asked, stands]
})

/** Looked at while the keys were made. */
export const seen: Pair[] = [
  ...pairs('fi', `kokous kokouksessa, päätös päätöksen, rakenne rakenteita, yksikkö yksiköiden, virasto virastoissa, tehtävä tehtäviä,
    asiakas asiakkaille, henkilöstö henkilöstölle, palkka palkanlaskennan, rakenne organisaatiorakenteiden, laki lain,
    vuosi vuoden, keskus keskusten, valmistelu valmisteluryhmän, päättää päätettiin, kehittäminen kehittämisestä,
    toimielin toimielinten, hanke hankkeeseen, kunta kuntien, lausunto lausuntoja, käsitellä käsiteltiin,
    mahdollisuus mahdollisuuksia`),
  ...pairs('sv', `beslut besluten, möte mötet, ärende ärenden, struktur organisationsstrukturen, enhet enheterna, förslag förslagets`),
  ...pairs('en', `decision decisions, agency agencies, planning planned, meeting meetings`),
]

/** Written before the keys were. */
export const unseen: Pair[] = [
  ...pairs('fi', `pöytäkirja pöytäkirjoissa, esitys esitykseen, muutos muutosten, siirto siirrot, siirto tehtäväsiirtojen, johtaja johtajia,
    budjetti budjetin, talousarvio talousarviosta, sopimus sopimuksia, hankinta hankintojen, kilpailutus kilpailutuksen,
    tietojärjestelmä tietojärjestelmiä, järjestelmä asianhallintajärjestelmän, alue alueilla, alue aluehallinnon,
    osasto osastojen, lautakunta lautakunnalle, jäsen jäsenten, jäsen varajäsenen, sihteeri sihteerille,
    puheenjohtaja puheenjohtajan, toimipaikka toimipaikat, resurssi resursseja, resurssi henkilöresurssien,
    kustannus kustannuksista, säästö säästöt, riski riskejä, riski riskienhallinnan, aikataulu aikataulussa,
    tavoite tavoitteiden, strategia strategian, viestintä viestinnän, viestintä viestintäsuunnitelma, suunnitelma suunnitelmaan,
    yhteistyö yhteistyötä, työryhmä työryhmään, ohje ohjeita, sääntö sääntöjen, asetus asetuksen, vakanssi vakansseja,
    esimies esimiehet, virkamies virkamiehille, kaupunki kaupungin, ympäristö ympäristön, liikenne liikenteen,
    joukkoliikenne joukkoliikenteestä, oikeus oikeudet, velvollisuus velvollisuuksista, luottamus luottamusta,
    kysymys kysymykset, vastaus vastauksia, uusi uudet, julkinen julkiset, alueellinen alueellisia, hyväksyä hyväksyttiin,
    esittää esitettiin, valmistella valmisteltu, perustaa perustetaan, linjata linjattiin, arvioida arvioitiin, valita valittiin,
    tieto tietojen, väki väen, tarve tarpeet, luku luvun, kuukausi kuukauden, ihminen ihmisten, kieli kielet, käytäntö käytännöt,
    hallinto hallintojohtaja, palvelu palveluiden, palvelu asiakaspalvelumalli, rahoitus rahoituksen, tila toimitilojen,
    kartta karttoja, asunto asunnon`),
  ...pairs('sv', `protokoll protokollet, protokoll protokollen, ordförande ordförandens, ledamot ledamöter, organisation organisationer,
    myndighet myndigheterna, avdelning avdelningarna, budget budgeten, tjänst tjänster, avtal avtalen, region regionernas,
    uppgift uppgifterna, lön lönesystem, personal personalens, kostnad kostnaderna, behandla behandlades, besluta beslutade,
    grupp arbetsgruppen, lag lagen, land länder, bilaga bilagorna, plan verksamhetsplan, utredning utredningens,
    kommun kommunerna, år åren, system systemet, regel regler, språk språket`),
  ...pairs('en', `structure structures, policy policies, commitment commitments, approve approved, minute minutes, review reviewing,
    child children`),
]

/** Words that have nothing to do with each other. */
export const apart: Pair[] = [
  ...pairs('fi', `kuu kuusi, kuu kuusen, tuli tulla, maa maksaa, alue alus, alue aluksen, tila tilata, kanta kansi, kansi kansa, kansa kanssa,
    valta valinta, virta virka, osa osasto, osa osata, sana sanoa, tie tieto, tieto tiede, työ tyttö, työ työntää,
    palkka palkinto, palkki palkka, kunta kunto, luku lukko, laki lakka, laki lakata, hallinto halli, kirja kirje, johto johtua,
    jako jakku, piiri piirtää, liike liite, liike liikenne, ryhmä ryhmitys, kokous koko, kokous kokoelma, päätös pää,
    päätös päättely, raha raja, viesti vieras, matka matto, takki taka, lauta lautta, määrä määräys, ohje ohjaus, vuosi vuori,
    vuosi vuokra, hinta hinku, kasvi kasvo, sopu sopimus, velka vele, muoto muotti, pinta pinne, arvo arpa, henki henkilö,
    haku hakku, esitys esite`),
  ...pairs('sv', `lag lager, tid tidning, rum runt, led ledig, bo bord, land landa, del delta, stat stad, man mann, råd rådjur`),
  ...pairs('en', `plan plane, minute minus, policy police, act actor, unit unite, order border`),
]

/** Words from elsewhere, of which none stands in a list of ours: what the rules find by themselves. */
export const strange: Pair[] = [
  ...pairs('fi', `hevonen hevosia, kynttilä kynttilöitä, lentokone lentokoneiden, banaani banaaneja, omena omenoita, ruusu ruusujen,
    kukka kukkia, kukka kukan, mökki mökissä, saari saaren, jalka jalan, hammas hampaat, rikas rikkaita, kaunis kauniita,
    vaate vaatteet, kaste kasteen, savuke savukkeita, ikkuna ikkunoissa, ovi oven, ovi ovia, lumi lumen, niemi niemeä,
    kaapeli kaapelit, motti motin, turbiini turbiineilla, keittiö keittiöön, parveke parvekkeella, sipuli sipuleita,
    tomaatti tomaattien, peruna perunoiden, kala kaloja, lintu lintuja, lintu linnut, hirvi hirviä, susi suden, karhu karhuille,
    kettu ketun, pelto pellot, silmä silmiä, korva korvat, nenä nenän, vatsa vatsassa, valokuva valokuvia, kitara kitarat,
    rumpu rummut, kenkä kengät, sukka sukat, paita paitoja, huivi huivit, takki takkien, sormus sormuksia, kellu kelluja,
    hyppiä hyppivät, juosta juoksevat, laulaa lauloivat, tanssia tanssittiin, leikata leikattiin, maalata maalattu, uida uitiin,
    imuroida imuroitiin, kuunnella kuunneltiin, soitella soiteltu, kalastaa kalastettiin, lämmittää lämmitetty, vihreä vihreitä,
    punainen punaiset, sininen sinisiä, pimeä pimeässä, tuore tuoretta, korkea korkeita, ahven ahvenen, avain avaimet,
    laidun laitumet, askel askelten, kyynel kyynelet, kannas kannaksen, taivas taivaan, vieras vieraita, saapas saappaat`),
  ...pairs('sv', `fågel fåglar, fisk fiskarna, blomma blommor, träd träden, stol stolarna, fönster fönstret, soffa soffan, äpple äpplen,
    cykel cykeln, bil bilarna, häst hästens, skjorta skjortorna, måla målade, simma simmar, gata gatorna, ö öarna, båt båtens,
    tröja tröjor, sten stenarna, nyckel nycklar`),
  ...pairs('en', `horse horses, berry berries, box boxes, glass glasses, paint painted, stop stopped, dance dancing, city cities, knife knives,
    party parties`),
]

/** More words that have nothing to do with each other, written before they were tried. */
export const alsoApart: Pair[] = [
  ...pairs('fi', `sopimus sopiva, kuva kuuma, tavoite tapa, tavoite taito, kieli kiele, kieli kielto, hanke hanka, rakenne raketti,
    rakenne raketit, jäsen jäsentää, jäte jättää, jako jakso, lasku laskos, laki laiva, laki laina, laki laine, tuki tukko,
    tuki tukos, siirto siirappi, suku sukka, sika sikko, muisti muistio, vesi vessa, käsi kasa, nimi nimike, risti risteys,
    kortti korti, kirja kirjo, kunta kuntosali, alue aluna, vaali vaalea, vastuu vastus, esimies esine, toimi toive,
    virasto viranhaltija, meri meritä, puoli puolukka, puisto puistattaa, maali maalis, posti posliini, matto matala, kello kela,
    pallo paloja, sääntö sääty, saate saatava, hallitus halli, lausunto lause, koulu koulia, sija siivo, lähde lähetys,
    tilaus tila, tilasto tila, kanava kana, palautus pala, palvelu palo, päätoimi päätös, kustannus kustantaja, väite väli,
    sivu siivu, luku luokka, osoite osake, äiti ääni, kausi kauhu, henkilö hengitys, ohjaus ohje, valinta valinen, taso tasku,
    ero erotus, kurssi kurki, lupa luppa, lapsi lapsus, kansi kannus, kanto kanta, seuranta seura, tarkastus tarkka`),
  ...pairs('sv', `rad radio, dag dagg, hus husk, sal salt, nät natt, mat mått, rät ratt, fil film, mil mild, gran granne, kur kurs, tal tall,
    ben bensin, arm armé, bor borg, vin vind, skola skolios, klass klassisk, tak takt, man manus`),
  ...pairs('en', `form format, part party, port portion, bill billion, act action, comm comma, state station, meet meat, moral morale,
    organ organise`),
]
