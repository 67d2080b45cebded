// Finnish words of the field beside the nouns of bodies and matters: parts of compounds, and verbs whose forms look like nouns.

/** Nouns and adjectives in the nominative that a compound may have as a part, or a form of which must not be taken for another word. */
export const moreNouns = `
aikataulu aika aihe ala alku ammatti ansio apu asema asenne asiakirja asunto asumis auto avustus edellytys edunvalvonta elinkeino elinvoima
elämä energia ennakko ennuste epäkohta erikois erillis ero esteettömyys etu eturyhmä etätyö hallintolaki hanke hallintopäätös harkinta hanka
hyöty hyvä hätä ihminen ilma ilmasto ilmastonmuutos innovaatio insinööri investointi joukkoliikenne julkisuus jäsenmaksu järvi jäte
kaavio kaikki kalastus kanava kansalainen kansa kansi katto kauppa kausi keino kehitys keskustelu keskitys kesä kestävyys kieli kielto
kierto kirja koe kohde kohta kokemus kolmas korjaus korko koti koulu kulttuuri kulu kumppanuus kunnossapito kunta kuntalainen kuluttaja
kuolema kuu kuukausi kuuleminen kuusi kuva kuvaus kyky kylä kynnys käsittely käsi käyttö käyttäjä laatu laina lainsäädäntö laji lapsi
laskenta lasku lehti lento lisä loma lomake luokka luokitus luonto luonnonsuojelu luottamus luku lupa lähde lähtö lääkäri maa maahanmuutto
maatalous maaseutu maksatus maksu merkintä meri merkitys metsä metsätalous mieli mies muoto muutos muutto myynti määrä määräaika naapuri
nainen nimi nimike nuori näkökulma näkemys nopeus odotus ohjelma oikeus omistaja omistus ongelma onni opetus opiskelu osaaja osallisuus
osallistuminen osakas osuus oppi otos ote paikka paikkatieto palaute palkanlaskenta palkka palkkio panos pelastus peruste perusta pinta pito
pitäjä poikkeus posti prosentti puhelin puhe puolue puoli puolisko puu pysyvyys päästö pää päivä päivitys päätäntävalta pöytä raaka raja
rakennus rakenne rakentaminen raha rahasto ranta rata rauha ravinto reuna reunaehto rekrytointi riita rikos rinnakkais ruoka ruotsi rooli
ryhmä saatavuus salaisuus salassapito sana sanasto sairaus satama seutu sija sijainen sijoitus siirtymä siirtymäaika siirto siivous silta
sisältö sivu sopeutus sopimus sosiaali sovittelu sovitus suhde sukupuoli suojelu suomi suoritus suunta suuri syy synty säilytys säännös
säätö sähkö taito talo talous talvi tapa tarjonta tarkistus tarkkuus tarkoitus tarve tasa taso tasaarvo tausta tavara tehokkuus tekijä teko
tekoäly teksti tie tieto tiede tietotekniikka tiivistelmä tila tilasto tili toimi toimija toimisto toiminto toimeksianto toimialue toimiala
totuus tori tuki tulevaisuus tulkki tulli tulo tuloksellisuus tulva tuotanto tuotto tuote tuomio turva tuntemus tunti tutkija tutkimus
tutkinto työ työaika työllisyys työmarkkina työmäärä työnantaja työsuojelu työtila työvoima tähti täydennys täytäntöönpano täyttö vaali
vaara vaihe vaihto vaikuttavuus vakuutus valinta valitus valmentaja valmistelija valta valtio valtiovarain valvoja vanhus vanha vapaa
varallisuus vara varaus varajäsen varapuheenjohtaja vastine vastuu vastustus vero verotus verkko vesi vesistö viestintä viha vika viikko
viite viittomakieli vienti vientituki viranhaltija virhe virta vuokra vuoro vuorovaikutus vuosi väestö väki väylä väylävirasto välitys väli
palvelin tulostin selain reititin
yhdenvertaisuus yhdys yhteisö yhteiskunta yhteys yleisö yleis yksikkö yksilö ylläpito yrittäjä yritys ystävä yö ympäristö ympäristönsuojelu
äänestys ääni öljy luovutus luovuttaja vastaanottaja luovutusasiakirja tehtävänkuva palkansaaja esihenkilö lähiesihenkilö esteellisyys
läsnäolo pöytäkirjantarkastaja asianosainen asiakkuus asianhallinta tiedotus tiedottaja tiedonanto tiedote henkilötieto henkilötyövuosi
työvuosi määräraha tulosohjaus tulostavoite tilaisuus jatkaja jatkuvuus seuraanto siirtosopimus vakanssinumero nimikirja organisaatio
lautanen terveys henki mielipide kannanotto äänestystulos puheenvuoro pykälä momentti laatija vireillepano vireilletulo diaari diaarinumero
kirjaamo arkistointi julkaisu julkaisija saavutettavuus selkokieli käännös kääntäjä tulkinta tulkkaus ruotsinkielinen suomenkielinen saame
saamelainen pohjoinen etelä itä länsi lappi savo häme satakunta pirkanmaa uusimaa kainuu karjala pohjanmaa keski elinvoimakeskus elykeskus
lupapalvelu ilmoittaja vastuualue toimialajohtaja ylijohtaja projektipäällikkö hankejohtaja ministeriö oikeusministeriö sisäministeriö
parempi paras suurin kansallinen kansainvälinen sisäinen ulkoinen julkinen yksityinen sähköinen digitaalinen digitalisaatio automaatio
robotiikka
`

/** Verbs in the infinitive. */
export const verbs = `
aiheuttaa aikoa alkaa aloittaa antaa arvioida asettaa auttaa edellyttää edetä edistää edustaa ehdottaa ehtiä erota esitellä esittää estää
etsiä hakea hallita hankkia harkita hoitaa huolehtia huomata huomioida hylätä hyväksyä ilmoittaa ilmetä irtisanoa jakaa jatkaa jatkua jäädä
järjestää johtaa johtua julkaista julkistaa jättää kannattaa kartoittaa katsoa kehittää keskeyttää keskittyä keskittää keskustella kertoa
kerätä kieltää kilpailuttaa kirjata kirjoittaa koota korjata korostaa korvata koskea koulutta kouluttaa kuluttaa kuulla kuulua kuvata kysyä
käsitellä käydä käynnistää käyttää kääntää laatia lainata lakkauttaa laskea laskuttaa lausua liittyä liittää linjata lisätä lopettaa luoda
luopua luottaa luovuttaa lukea lykätä lähettää lähteä maksaa mahdollistaa merkitä mitata muodostaa muuttaa muuttua myydä myöntää määritellä
määrittää määrätä nimetä nimittää nostaa nousta noudattaa nähdä odottaa ohjata ohjeistaa olla omistaa onnistua opastaa osallistua osata
osoittaa ostaa ottaa otsikoida palata palauttaa palkata palvella panna parantaa perustaa perustella peruuttaa pitää pienentää poistaa
poiketa priorisoida puhua puolustaa purkaa puuttua pyrkiä pyytää päivittää päättyä päättää päätyä raportoida rahoittaa rajata rakentaa
ratkaista rekisteröidä rekrytoida saada saapua sallia salata sanoa selvittää seurata siirtyä siirtää sijoittaa sijoittua sisältää sitoa
sitoutua sopia soveltaa sovittaa suorittaa suositella suojata suunnata suunnitella supistaa syntyä säilyttää säätää tapahtua tarjota
tarkastaa tarkastella tarkentaa tarkistaa tarkoittaa tarvita tavoitella tehdä tehostaa teettää tiedottaa tilata todeta toimia toimittaa
toteuttaa toteutua tukea tulkita tulla tunnistaa tuntea tuottaa tuoda turvata tutkia tutustua työllistää työskennellä täydentää täyttää
täsmentää uhata uudistaa vaatia vahvistaa vahvistua vaihtaa vaikuttaa valita valittaa valmentaa valmistella valmistua valtuuttaa valvoa
varata varautua varmistaa vastata vastaanottaa vastustaa vertailla verrata viedä viestiä viivästyä voida vähentää välittää yhdistyä yhdistää
yhtenäistää ylläpitää ymmärtää äänestää ansaita eritellä esiintyä havaita henkilöstää jäsentää kiinnittää kohdentaa kohdistaa kohdistua
koordinoida kytkeä käynnistyä luetella luokitella lunastaa menettää menetellä muistuttaa muokata nojata numeroida ohittaa painottaa periä
perehdyttää pilotoida pohtia poimia pysyä pöydätä päästä rajoittaa saattaa seisoa sulkea taata tallentaa tallettaa tavata tyytyä todentaa
tuhota vakiinnuttaa vakinaistaa yksilöidä kumota sivuuttaa jäävätä täyttyä irtautua eriyttää hajauttaa keventää kiireellistää
`

/** Forms that follow no rule, and what they are forms of. */
export const odd = `
mies miehen miestä miehet miesten miehiä miehille miehelle miehistä miehissä miehellä; uusi uuden uutta uudet uusien uusia uudessa uudella
uudelle uuteen uusista uusissa uusiin uutena uudeksi uudesta; työ töitä töiden töissä töistä töihin töille töillä töinä; tie teitä teiden
teillä teille teiltä teissä; yö öitä öiden öinä; tehdä tekee teki tekevät tekivät tehdään tehtiin tehnyt tehneet tehty tehdyn tehtyä tehtävä
teen teemme tekisi tekemään tekemässä tekemällä tekeminen tekemisen; nähdä näkee näki nähdään nähtiin nähnyt nähty näkevät näkemään; käydä
käy käydään käytiin käynyt käyty kävi kävivät käyvät käymään; lapsi lasta lasten lapsen lapset lapsia lapsille; muu muita muiden muille
muissa muista muilla muihin muuta muun muut; mikä minkä mitä missä mistä; kevät kevään keväällä keväänä keväästä kevääseen keväät keväiden;
kokous kokouksin; hyvä hyvien hyviä hyvin; poika pojan pojat poikien; aika ajan ajassa ajasta ajalla ajaksi ajat aikaan aikojen aikoina
aikoja ajoissa ajoista ajalle ajalta; väki väen väellä väelle väkeä väestä; käsi käden kädet käsien käsiä kättä; poikkeus poikkeuksin; lähde
lähteiden; jälki jäljen jäljet jälkiä; järki järjen järkeä; loppu lopun lopussa lopusta lopulla; alku alun alussa alusta alulla; aihe aiheen
aiheesta aiheita; tuli tulen tulessa tulta tulet; meri meren merta meret; olut oluen olutta; selvä selvästi; olla on ovat oli olivat ollut
olleet olisi olisivat oltava ollaan oltiin olla ole
`
