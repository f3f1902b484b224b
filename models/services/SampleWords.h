// The words that the sample desk is made of.
#pragma once

namespace skranke::services::sample {

inline constexpr const char16_t *FirstNames[]{
    u"Ola",      u"Kari",   u"Siri",   u"Per",    u"Anne",     u"Jon",   u"Mette",   u"Åse",
    u"Bjørn",    u"Ingrid", u"Lars",   u"Nora",   u"Henrik",   u"Maja",  u"Sindre",  u"Tuva",
    u"Eirik",    u"Hanne",  u"Magnus", u"Silje",  u"Arne",     u"Turid", u"Øystein", u"Randi",
    u"Jonas",    u"Frida",  u"Trond",  u"Gunn",   u"Ahmed",    u"Leila", u"Mikkel",  u"Synnøve",
    u"Torbjørn", u"Vilde",  u"Amalie", u"Sverre", u"Ragnhild", u"Even",  u"Solveig", u"Håkon",
};
inline constexpr const char16_t *LastNames[]{
    u"Lien",      u"Moe",       u"Dahl",    u"Vik",    u"Ek",     u"Aas",     u"Berg",
    u"Haugen",    u"Solberg",   u"Nygård",  u"Strand", u"Bakke",  u"Myhre",   u"Sæther",
    u"Holm",      u"Lunde",     u"Ødegård", u"Fossum", u"Tangen", u"Rønning", u"Kvam",
    u"Hagen",     u"Nilsen",    u"Brekke",  u"Sunde",  u"Grønli", u"Eide",    u"Aune",
    u"Bjørnstad", u"Halvorsen", u"Iversen", u"Tveit",  u"Ali",    u"Hussain", u"Sand",
    u"Nes",       u"Skogen",    u"Løken",   u"Fjeld",  u"Åsen",
};
inline constexpr const char16_t *Places[]{
    u"Nordlys",   u"Fjord",     u"Vestland",  u"Bryggen",  u"Havn",      u"Solsiden", u"Granli",
    u"Storfjell", u"Elvestad",  u"Kystens",   u"Midtbyen", u"Østfold",   u"Lofoten",  u"Telemark",
    u"Dovre",     u"Jæren",     u"Hardanger", u"Sentrum",  u"Nidaros",   u"Polar",    u"Innlandet",
    u"Mjøsa",     u"Sørlandet", u"Skagerrak", u"Toten",    u"Ringerike", u"Varanger", u"Sunnmøre",
};
inline constexpr const char16_t *Trades[]{
    u"Bokhandel",  u"Sport",     u"Fisk og skalldyr", u"Regnskap",   u"Bygg",       u"Bakeri",
    u"Teater",     u"Kulturhus", u"Tannklinikk",      u"Hagesenter", u"Reiser",     u"Museum",
    u"Eiendom",    u"Verksted",  u"Idrettslag",       u"Bilsenter",  u"Arkitekter", u"Kraftlag",
    u"Barnehager", u"Hotell",    u"Møbler",           u"Elektro",    u"Optikk",     u"Advokater",
    u"Sykkel",     u"Apotek",    u"Forlag",           u"Vinduer",    u"Ysteri",     u"Bibliotek",
};
inline constexpr const char16_t *Forms[]{u"AS", u"", u"SA", u"Gruppen AS"};

inline constexpr const char16_t *Pages[]{
    u"forsiden",       u"nettbutikken",    u"kontaktskjemaet",    u"nyhetsarkivet",
    u"kassen",         u"produktsidene",   u"bunnteksten",        u"toppmenyen",
    u"søket",          u"ansattlisten",    u"påmeldingsskjemaet", u"arrangementskalenderen",
    u"bildegalleriet", u"innloggingen",    u"nyhetsbrevet",       u"stillingssidene",
    u"kartet",         u"prislisten",      u"handlekurven",       u"bestillingsskjemaet",
    u"medlemssidene",  u"personvernsiden", u"blogginnlegget",     u"filarkivet",
};
inline constexpr const char16_t *SupportSubjects[]{
    u"Hvordan endrer jeg %1?",
    u"Får ikke lagret %1",
    u"Ny redaktør trenger tilgang til %1",
    u"Glemt passord for %1",
    u"Hvordan laster jeg opp bilder til %1?",
    u"Spørsmål om statistikk for %1",
    u"Kan dere fjerne en tekst fra %1?",
    u"Hvem kan publisere på %1?",
    u"Forhåndsvisning av %1 virker ikke for meg",
    u"Hvor finner jeg loggen for %1?",
};
inline constexpr const char16_t *TaskSubjects[]{
    u"Nytt felt i %1",
    u"Ny utforming av %1",
    u"Oppdatere teksten i %1",
    u"Importere produkter til %1",
    u"Koble %1 til kassesystemet",
    u"Kampanje på %1",
    u"Flytte innhold fra %1",
    u"Oversette %1 til nynorsk",
    u"Sporing av besøk på %1",
    u"Raskere lasting av %1",
    u"Ny logo i %1",
    u"Universell utforming av %1",
};
inline constexpr const char16_t *FaultSubjects[]{
    u"%1 sender ikke e-post", u"Feil pris vises i %1",
    u"%1 er treg på mobil",   u"Feilmelding i %1",
    u"Bilder mangler i %1",   u"%1 viser feil dato",
    u"Dobbelt opp i %1",      u"Lenker i %1 er døde",
    u"%1 gir ingen treff",    u"Ordrebekreftelse fra %1 kommer ikke fram",
};
inline constexpr const char16_t *IncidentSubjects[]{
    u"Nettstedet svarer ikke (502)", u"Nedetid",
    u"Utsjekk feiler for alle kort", u"Sertifikatet er utløpt",
    u"Hele siden er hvit",           u"Databasen svarer ikke",
};
inline constexpr const char16_t *Experiences[]{
    u"Det skjer hver gang vi prøver, både i Firefox og Chrome.",
    u"Det begynte etter siste oppdatering.",
    u"Flere kunder har ringt oss om det i dag.",
    u"Vi ser det bare på telefon, ikke på datamaskin.",
    u"Det kommer ingen feilmelding, men ingenting blir lagret.",
    u"Det virket som det skulle i forrige uke.",
};
inline constexpr const char16_t *Urgent[]{
    u"Dette haster.",    u"Fint om dere kan se på det i dag.", u"Kan vente til neste uke.",
    u"Det haster ikke.", u"Vi trenger det før fredag.",
};
inline constexpr const char16_t *Questions[]{
    u"Kan du sende oss et skjermbilde av det du ser?",
    u"Hvilken side gjelder det? Send gjerne lenken.",
    u"Gjelder det alle, eller bare når du er innlogget?",
    u"Haster det, eller kan det vente til etter helgen?",
};
inline constexpr const char16_t *Answers[]{
    u"Det gjelder alle. Lenken ligger under.",
    u"Skjermbilde ligger ved.",
    u"Bare når jeg er innlogget som redaktør.",
    u"Det kan vente til mandag.",
};
inline constexpr const char16_t *Replies[]{
    u"Vi har sett på dette og rettet det. Si fra om det dukker opp igjen.",
    u"Du finner valget under Innstillinger, deretter Menyer. Der kan du dra punktet dit du vil.",
    u"Tilgangen er på plass. Logg ut og inn igjen, så skal det virke.",
    u"Vi har gjenskapt det og går i gang. Du hører fra oss når det ligger klart i testmiljøet.",
    u"Det kom av en innstilling som var endret. Nå er den satt tilbake.",
};
inline constexpr const char16_t *Rejections[]{
    u"Knappen er for liten på telefon.",
    u"Det mangler æ, ø og å i overskriften.",
    u"Summen blir fortsatt feil når det er to varer.",
    u"Vi ser ikke endringen på forsiden.",
};
inline constexpr const char16_t *TimeNotes[]{
    u"feilsøking",  u"retting og test",       u"telefon med kunden", u"oppsett i testmiljøet",
    u"publisering", u"gjennomgang av logger", u"tilpasning av mal",  u"",
};
inline constexpr const char16_t *Reasons[]{
    u"Kunden trakk henvendelsen.",
    u"Løste seg av seg selv.",
    u"Duplikat av en annen henvendelse.",
    u"Kunden valgte en annen løsning.",
};
inline constexpr const char16_t *Reviews[]{
    u"Sykdom på vakt, ny vaktliste er satt opp.",
    u"Stor pågang etter oppdateringen.",
    u"Henvendelsen ble liggende i feil kø.",
    u"Leverandøren svarte sent.",
};

} // namespace skranke::services::sample
