// Swedish words of the field: parts of compounds, and plurals that change their vowel.

export const parts = `
adress aktie alternativ ansvar anställning anvisning arbete arkiv asyl avdelning avfall avgift avtal bank barn behandling behov beredning
beslut bidrag bilaga biträde bolag brand brev budget bygg byrå center central chef data del delegation dialog dokument domstol drift effekt
ekonomi el enhet enkät expert familj fastighet fiske flykting folk fond forskning fråga främjande funktion förening författning förfarande
förhandling förmån förordning förslag försvar förtroende förvaltning församling föredragning föredragande förteckning gemensam
genomförande grund grupp gräns gränssnitt handel handling handläggning handläggare hav helhet hem hemlighet hus huvud hälsa idrott
industri information infrastruktur inköp innehåll inspektion instruktion integration intresse investering jord jordbruk jäv justerare
juridik jämställdhet kalender kanal kansli kapital karta klient klimat kollektiv kommitté kommun kommunal kommunikation kompetens konferens
konkurrens konsekvens konsult konsument kontakt kontor kontroll kostnad kraft kris kultur kund kunskap kvalitet kvinna kyrka kö lag
lagstiftning land landskap landsbygd ledning ledamot leverans licens linje lista liv lokal löne lön läge läkare län lärare mall mark marknad
material medborgare medlem medel metod miljard miljö minister ministerium mission modell moms mot möte möjlighet motion myndighet mål
människa natur norm nummer närvaro nämnd nät näring nödvändig offentlig offentlighet ombud område omröstning opinion ordförande ordning
organ organisation ort paragraf parti patient pension period person personal plan planering plats plikt polis politik post premie press
princip problem process produkt program projekt promemoria protokoll protokolljusterare prov punkt rapport rapportering redovisning reform
regel regering region register rekrytering remiss resurs resultat revision rikt riktlinje rike risk roll rum rutin råd rådgivning rätt
rättighet röst sak samarbete samband samfund samhälle samman sammanträde samråd samverkan sekretariat sekreterare sekretess sektor semester
service siffra sjuk skada skatt skog skola skrivelse skydd skyldighet social spar spår språk stab stad statistik stat statlig steg stiftelse
strategi struktur studie styrelse styrning stöd summa svar syfte system säkerhet sökande tal taxa teknik text tid tillgång tillgänglighet
tillstånd tillsyn tillägg tjänst tjänsteman trafik transport trygghet turism uppdrag uppföljning uppgift upphandling upplysning ut
utbildning utfall utlåtande utrikes utredning utskick utskott utveckling utvärdering utrymme vakans val valfrihet vatten verk verksamhet
verkställighet version vice vilja villkor våld vård vårdare väg värd värde välfärd värdering väst yrkande yrke yttrande åklagare ålder år
årsverke åtagande åtgärd återrapportering öppning östra överenskommelse överföring översikt överklagande övergång granskning kollektivtrafik
livskraft livskraftscentral nationell internationell regional elev student universitet högskola bibliotek museum sjukhus socialvård
hälsovård räddningsverk räddning välfärdsområde ministeriet chefsbyte flytt flyttning förflyttning utgift inkomst intäkt räkenskap bokslut
bokföring faktura löneräkning förändring förändringskoordinator koordinator koordinering projektledare projektgrupp beredningsgrupp
styrgrupp arbetsgrupp kundbetjäning kundrelation betjäning ärende ärendehantering hantering diarie diarienummer hamn flyg järn
järnväg
`

/** Words whose plural has another vowel. */
export const umlauts: Record<string, string> = {
  ledamöt: 'ledamot', böck: 'bok', städ: 'stad', länd: 'land', händ: 'hand', nätt: 'natt', männ: 'man', män: 'man', rött: 'rot',
  sön: 'son', tänd: 'tand', strand: 'strand', stränd: 'strand', bränd: 'brand', kräft: 'kraft', fött: 'fot', ränt: 'ränt', tåg:
  'tåg', stäv: 'stav', bröd: 'bror', döttr: 'dotter', mödr: 'mor', fäd: 'far', klött: 'klot', gäss: 'gås', vätt: 'vått',
  tjänstemänn: 'tjänsteman', tjänstemän: 'tjänsteman', ombudsmän: 'ombudsman', förtroendemän: 'förtroendeman', huvudstäd:
  'huvudstad',
}
