// The Finnish words that end the names of bodies and matters in public administration, by how they are inflected.
// A compound is recognised by its last part, so "ryhmä" stands for every hankeryhmä and ohjausryhmä.

/** Words whose stem follows from their ending; a star means that the consonants never weaken. */
export const regularNouns = `
ryhmä hankeryhmä jaosto tiimi toimikunta neuvottelukunta lautakunta valiokunta johtokunta hallitus ministeriö virasto
keskus palvelukeskus kehittämiskeskus ohjauskeskus foorumi verkosto hallinto henkilöstöhallinto komitea* neuvosto
valtuusto eduskunta kabinetti yksikkö osasto sihteeristö henkilöstö raati kollegio tuomioistuin hovi laitos yhtymä
kuntayhtymä valtuuskunta johto yhteisö kunta maakunta alue liitto järjestö yliopisto korkeakoulu kumppani verkko piiri
kokous istunto tilaisuus:d työpaja seminaari kehittämispäivä päivä projekti hanke ohjelma uudistus toimeenpano
valmistelu kokonaisuus:d osio osa vaihe malli työ yhteistyö strategia* suunnitelma lanseeraussuunnitelma linjaus esitys
ehdotus luonnos mietintö lausunto selvitys raportti katsaus tilannekatsaus tilanne esittely rakenne organisaatiorakenne
järjestys työjärjestys ohje ohjeistus määräys asetus sääntö säännös sopimus päätös periaate asia asiakirja liite
pöytäkirja muistio esityslista asialista tiedote kirje viesti viestintä ilme brändi* kuva tavoite mittari arviointi
seuranta ohjaus johtaminen kehittäminen järjestäminen valinta nimitys rekrytointi haku hakemus siirto muutos tarkastelu
tarkistus kysely jatko toteuma tulos analyysi vertailu vaihtoehto ratkaisu ehto kriteeri laki lainsäädäntö säädös talous:d talousarvio
budjetti rahoitus määräraha kustannus resurssi tarve resurssitarve järjestelmä tietojärjestelmä arkkitehtuuri palvelu
asiakaspalvelu asiakkuus:d tuki kanava sivusto sivu portaali sovellus alusta lisenssi laite tietoturva turvallisuus:d
tietosuoja valmius:d varautuminen jatkuvuus:d riski riskienhallinta hallinta hallintamalli toiminta toimintamalli
toimivalta tehtävä tehtäväkuva tehtävänkuva vastuu vakanssi virka virkamies:m johtaja päällikkö asiantuntija sihteeri
edustaja jäsen:j koordinaattori muutoskoordinaattori esimies:m työntekijä asiakas:a toimipaikka toimipiste tila
toimitila sijainti sijoittuminen koulutus perehdytys valmennus tapahtuma tilaus hankinta kilpailutus aikataulu
kalenteri tiekartta kartta nimi:e nimeäminen nimistö tunnus logo* kieli:e käännös termi sanasto aineisto tieto tietovarasto
rekisteri arkisto tiedonhallinta tiedonohjaus luettelo taulukko laskelma arvio ennuste muutosohjelma muutostuki
yhteistoiminta neuvottelu menettely prosessi työnjako vastuunjako jako rajaus siirtyminen käyttöönotto testaus
pilotti kokeilu huoli kysymys havainto palaute toimenpide toimi:e teema painopiste visio missio arvo* kulttuuri
asema rooli valtuus:d delegointi toimivaltuus:d palkka palkkaus palvelussuhde työehto vuosikello kokouskäytäntö käytäntö
ajankohta lähtökohta lopputulos yhteenveto esiselvitys loppuraportti väliraportti kirjaus kanta kannanotto vastaus
pyyntö toimielin elin yhteistyöelin ohjausmalli johtamisjärjestelmä johtamismalli asiakaspalvelumalli
asiakkuudenhoitomalli asiakasohjaus sidosryhmä sidosryhmätyö vaikutus vaikutusarviointi valvonta tarkastus tilivirasto
tilinpäätös kirjanpito matkahallinto taloushallinto palkanlaskenta maksatus hankesuunnitelma projektisuunnitelma
viestintäsuunnitelma viestintäsuunnittelu suunnittelu koordinointi tehtävänjako toimeenpanosuunnitelma intra* uutiskirje
sähköposti posti lista jakelu kehys tulossopimus strategiatyö lupa päätöksenteko poikkeama kysyntä laatu
jalkautus perustaminen lakkauttaminen yhdistäminen yhtenäistäminen siirtosuunnitelma riskiarvio kartoitus tavoitetila
nykytila kokoonpano kiinteistö säästö toimisto konttori kierros kirjasto museo*
päiväkirja käyttäjä pitäjä järjestäjä toimija tuottaja ohjaaja
virkamieskunta ministeri palveluntuottaja viranomainen lautakuntaohje materiaali koulutusmateriaali politiikka kampanja* kanta
muuttoilmoitus ilmoitus kortti profiili sarja lomake malliasiakirja hankintasuunnitelma aineistopaketti byrokratia*
linja kysymyssarja tukipalvelu tietopaketti testi tarjous tarjouspyyntö pilotointi aloitus lopetus yhteys:d aloite
työpanos kommentti sopimusmalli loppuselvitys kooste palautekooste tarveselvitys jaos puheenvuoro pöytäkirjaote rehtori
tilintarkastaja tarkastaja tiedekunta ylioppilaskunta opiskelija oppilaskunta professori dekaani työnantaja työntekijäjärjestö luottamusmies:m
valtuutettu lautamies:m kaupunki taide taidetoimikunta terveys:d terveydenhuolto sosiaalihuolto pelastuslaitos pelastustoimi:e
esimieskunta kansalainen potilas:a omainen yhdistys säätiö yritys osakeyhtiö kuntaliitos liitos voittaja nimikilpailu kilpailu vaakuna
opisto akatemia* ammattikorkeakoulu hovioikeus:d prosentti oikeus:d käräjäoikeus:d
hallintosääntö johtosääntö toimintasääntö tutkintosääntö vaalikelpoisuus:d suositus tavoiteohjelma maksu asiakasmaksu tariffi hinnasto
sijoitus investointi laina velka omaisuus:d kalusto laitteisto ajoneuvo varasto vuokra vuokrasopimus urakka remontti rakennus rakentaminen
kaava kaavoitus liikenne reitti aikatauluehdotus vuoro lautta satama silta kartoitustyö kenttä näyte näyttely kokoelma
juhla tapaaminen vierailu matka esitelmä luento käsikirja ohjekirja malliasiakirja pohja mallipohja lomakepohja
verkosto-ohjelma vastuuhenkilö yhteyshenkilö henkilö
tietosuojaseloste seloste selonteko laskentamalli malli hinnoittelu sopimuskausi kausi:e rekisteröinti
kansleri oikeusasiamies:m presidentti valtioneuvosto puolue ryhmittymä
työpanos kuntoutus hoito oppilaitos koulu päiväkoti sairaala hyvinvointialue maakuntaliitto virta linjapäätös
nykytila osaaminen työhyvinvointi hyvinvointi kokemus kokeilu paketti ulkoasu verkkopalvelu verkkosivu hankesalkku salkku
`

/** Inflecting words that may stand before a noun and agree with it. */
export const adjectives = `
uusi:u seuraava tuleva laaja laajennettu oma muu* yhteinen alueellinen valtakunnallinen paikallinen lopullinen alustava
johtava koskeva liittyvä päivitetty tarkennettu kolmas kaikki jokainen nykyinen valmis:t keskeinen hyväksytty valmisteltu ehdotettu suunniteltu
vaihtoehtoinen pysyvä tilapäinen strateginen taloudellinen toiminnallinen hallinnollinen
`

/** Names that are plural or whose stem nothing shows. */
export const namedUnits: Record<string, { nominative: string; stem: string; plural: boolean }> = {
  palkeet: { nominative: 'Palkeet', stem: 'Palkei', plural: true },
  valtori: { nominative: 'Valtori', stem: 'Valtori', plural: false },
  senaatti: { nominative: 'Senaatti', stem: 'Senaati', plural: false },
  traficom: { nominative: 'Traficom', stem: 'Traficomi', plural: false },
  intranet: { nominative: 'intranet', stem: 'intraneti', plural: false },
  teams: { nominative: 'Teams', stem: 'Teamsi', plural: false },
  kela: { nominative: 'Kela', stem: 'Kela', plural: false },
  tulli: { nominative: 'Tulli', stem: 'Tulli', plural: false },
  fintraffic: { nominative: 'Fintraffic', stem: 'Fintraffici', plural: false },
  poliisi: { nominative: 'Poliisi', stem: 'Poliisi', plural: false },
  väylä: { nominative: 'Väylä', stem: 'Väylä', plural: false },
}

/** Last parts of the names of bodies and organisations a matter can come to, in the nominative. */
export const bodyHeads = new Set(
  `ryhmä jaosto tiimi toimikunta neuvottelukunta lautakunta valiokunta johtokunta hallitus ministeriö virasto keskus
   palvelukeskus kehittämiskeskus ohjauskeskus foorumi verkosto hallinto komitea neuvosto valtuusto eduskunta kabinetti
   yksikkö osasto sihteeristö raati kollegio laitos valtuuskunta johto liitto toimielin elin yhteistyöelin kunta
   hankeryhmä henkilöstö henkilöstöhallinto taloushallinto matkahallinto kuntayhtymä yhtymä hanke projekti
   kiinteistö toimisto konttori hyvinvointialue tiedekunta ylioppilaskunta jaos pelastuslaitos säätiö yhdistys valtioneuvosto taidetoimikunta
   maakuntaliitto kirjasto yliopisto oppilaitos opisto akatemia korkeakoulu oikeus käräjäoikeus hovioikeus`
    .split(/\s+/),
)

/** Offices a matter can come to, where the words around it say so: "osastopäällikön päätettäväksi". */
export const officeHeads = new Set('johtaja päällikkö rehtori ministeri professori dekaani tilintarkastaja esimies virkamies luottamusmies'.split(' '))

/** What is written down and sent: before a body's name such a genitive is what is sent, not part of the name. */
export const paperHeads = new Set(
  `lausunto esitys raportti selvitys ehdotus luonnos päätös katsaus ilmoitus hakemus vastaus kannanotto yhteenveto kooste
   tieto asia loppuraportti väliraportti kirje kysely suositus muistio`
    .split(/\s+/),
)
