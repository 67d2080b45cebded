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

/** Pairs of the field written after all others, before they were tried: to be told together. */
export const later: Pair[] = [
  ...pairs('fi', `pykälä pykälässä, momentti momentin, asiakirja asiakirjoja, liite liitteistä, muistio muistioon, esityslista esityslistalla,
    kutsu kutsut, koollekutsuja koollekutsujan, läsnäolija läsnäolijat, poissaolo poissaolosta, esteellisyys esteellisyyden,
    jääviys jääviydestä, äänestys äänestyksessä, ääni ääntä, eriävä eriävät, mielipide mielipiteen, vastuu vastuut, vastuuhenkilö vastuuhenkilöt,
    määräaika määräaikaan, määräaika määräajassa, eräpäivä eräpäivänä, toimenpide toimenpiteitä, sitoumus sitoumukset, lupaus lupauksia,
    vaihtoehto vaihtoehdoista, vaihtoehto vaihtoehtojen, kriteeri kriteerit, painotus painotusten, henkilötyövuosi henkilötyövuotta,
    henkilötyövuosi henkilötyövuosien, määräraha määrärahan, avustus avustukset, tilinpäätös tilinpäätöksestä, vuokra vuokrien,
    irtisanominen irtisanomisesta, siirtyä siirtyvät, siirtyä siirtyy, lakkauttaa lakkautetaan, yhdistää yhdistettiin, jakaa jaettiin,
    jakaa jakautuu, nimittää nimitetään, nimitys nimityksen, virka virkaan, virka viran, virka virkoja, tehtävänkuvaus tehtävänkuvauksia,
    palkkaus palkkauksesta, työaika työajan, loma lomien, eläke eläkkeitä, koulutus koulutukset, perehdytys perehdytyksen,
    tietosuoja tietosuojaan, salassapito salassapidon, julkisuus julkisuuslain, käyttöoikeus käyttöoikeudet, tunnus tunnukset,
    laite laitteet, puhelin puhelimet, kannettava kannettavien, lisenssi lisenssit, palvelin palvelimelle, verkko verkon,
    katko katkoja, jatkuvuus jatkuvuuden, valmius valmiutta, häiriö häiriöistä, testaus testauksen, käyttöönotto käyttöönottoon,
    elinvoimakeskus elinvoimakeskusten, elinvoima elinvoimakeskuksessa, maakunta maakuntien, ohjausryhmä ohjausryhmälle,
    hankeryhmä hankeryhmässä, valmisteluryhmä valmisteluryhmän, ministeri ministerin, eduskunta eduskunnan, valiokunta valiokunnasta,
    hallitus hallituksen, lakiesitys lakiesityksestä, voimaantulo voimaantulosta, siirtymäsäännös siirtymäsäännökset,
    henkilöstöjärjestö henkilöstöjärjestöjen, luottamusmies luottamusmiehen, luottamusmies luottamusmiehiä, kuuleminen kuulemisesta,
    neuvottelu neuvotteluissa, pöytä pöydältä, työpöytä työpöydän, asiakkuus asiakkuuksien, yritys yrityksille, elinkeino elinkeinojen`),
  ...pairs('sv', `paragraf paragrafen, kallelse kallelsen, föredragningslista föredragningslistan, närvarande närvarandes, jäv jävet, omröstning omröstningen,
    tidsfrist tidsfristen, åtgärd åtgärderna, alternativ alternativen, kriterium kriterier, årsverke årsverken, anslag anslaget,
    hyra hyror, uppsägning uppsägningar, nämnd nämndens, utnämna utnämndes, lönesättning lönesättningen, utbildning utbildningarna,
    dataskydd dataskyddet, behörighet behörigheter, anordning anordningar, avbrott avbrotten, beredskap beredskapen, störning störningar,
    ikraftträdande ikraftträdandet, riksdag riksdagens, utskott utskottet, förtroendeman förtroendemännen, företag företagen, näring näringar,
    inflytande inflytandet, medbestämmande medbestämmandet, skiss skissen, kontor kontoren`),
  ...pairs('en', `annex annexes, deadline deadlines, vote voting, criterion criteria, alternative alternatives, premises premise, appointment appointments,
    employee employees, licence licences, server servers, readiness readiness, agenda agendas, chair chaired, vacancy vacancies, transfer transferred`),
]

/** Words to be kept apart, written after all others, before they were tried. */
export const laterApart: Pair[] = [
  ...pairs('fi', `pykälä pyykki, momentti monta, liite liitto, muistio muistuttaa, lista lasti, ääni äänne, vastuu vasta, määrä määri,
    aika aita, aika aie, eräpäivä erä, toimi toimittaja, lupaus lupa, vaihto vaihe, kriteeri kriisi, raha rahka, tili tila, tili tilli, vuokra vuoka,
    siirto siirappi, jakaa jakso, nimitys nimi, virka virkku, palkkaus palkki, loma lomake, eläke eläin, koulutus koulu, suoja suola,
    tieto tiedotus, laite laita, laite laituri, lisenssi lisä, palvelin palvelu, verkko vertaus, katko katto, valmius valmistaja, testi teksti,
    kuntoutus kuntaliitos, ryhmä rytmi, keskus keskustelu, keskus keskiviikko, elinvoima elin, ministeri mini, eduskunta edustaja,
    hallitus hallinta, laki lakana, voima voimistelu, järjestö järjestely, mies mieli, kuulo kuu, pöytä pöyhiä, yritys yrtti, elinkeino eliö,
    tase taso, tase tasa, kassa kassi, viikko vika, kilpi kilpailu, reuna reumatismi, arkisto arki, asema asu, varasto vara,
    ruoka ruoko, kuntayhtymä kuntouttaja, opisto oppi, satama sata, ranta rantti, ratkaisu rata, saldo salko, säästö säästä, tulos tuli,
    menot mennä, kulu kulku, veroilmoitus vero-osuus, turva turve, vakuus vakaus, vakanssi vakaa, kieltää kieli, peruste perunat, koe koje`),
  ...pairs('sv', `ordning order, lista list, vara vare, tjänst tjära, plats platt, mål mål-man, val valp, lön lönn, hand handel, kund kunskap,
    sal sallad, stöd stödja, vatten vatt, ring ringa-rot, frist fristad, skatt skata, brev bredd, far fara, post poster-restante, kontor kontra`),
  ...pairs('en', `minute minister, board border, chair charity, paper pepper, task taskforce-x, office officer, plan plant, region regime,
    rule ruler, fund fundament, cost costume, note notary, union unique, rate ratio, grant granite`),
]
