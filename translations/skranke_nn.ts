<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_US">
<context>
    <name>CaseClock</name>
    <message>
        <source>Update overdue %1</source>
        <translation>Oppdatering over frist %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Over frist %1</translation>
    </message>
    <message>
        <source>Next update %1</source>
        <translation>Neste oppdatering %1</translation>
    </message>
    <message>
        <source>Answer due in %1</source>
        <translation>Svarfrist %1</translation>
    </message>
    <message>
        <source>Answered in time · %1</source>
        <translation>Svart innan frist · %1</translation>
    </message>
    <message>
        <source>Answered late · %1</source>
        <translation>Svart etter frist · %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Ventar på kunde</translation>
    </message>
    <message>
        <source>Estimate with customer</source>
        <translation>Estimat hos kunde</translation>
    </message>
    <message>
        <source>Ready for work</source>
        <translation>Klar til arbeid</translation>
    </message>
    <message>
        <source>In test environment</source>
        <translation>I testmiljø</translation>
    </message>
    <message>
        <source>Customer is testing</source>
        <translation>Til test hos kunde</translation>
    </message>
    <message>
        <source>Approved – publish</source>
        <translation>Godkjend – publiser</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbroten</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>Nivå A</translation>
    </message>
    <message>
        <source>Level B</source>
        <translation>Nivå B</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Utan nivå</translation>
    </message>
    <message>
        <source>Level A – critical fault</source>
        <translation>Nivå A – kritisk feil</translation>
    </message>
    <message>
        <source>Level B – serious fault</source>
        <translation>Nivå B – alvorleg feil</translation>
    </message>
    <message>
        <source>No level – as capacity allows</source>
        <translation>Utan nivå – når vi har kapasitet</translation>
    </message>
    <message>
        <source>Kind not set</source>
        <translation>Type ikkje vald</translation>
    </message>
    <message>
        <source>User support</source>
        <translation>Brukarstøtte</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Overvaking</translation>
    </message>
    <message>
        <source>Registered by hand</source>
        <translation>Registrert for hand</translation>
    </message>
    <message>
        <source>My queue</source>
        <translation>Køen min</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle opne</translation>
    </message>
    <message>
        <source>New</source>
        <comment>several cases</comment>
        <translation>Nye</translation>
    </message>
    <message>
        <source>To be assessed</source>
        <translation>Til vurdering</translation>
    </message>
    <message>
        <source>Ready for work</source>
        <comment>several cases</comment>
        <translation>Klare til arbeid</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>several cases</comment>
        <translation>Publiserte</translation>
    </message>
    <message>
        <source>On-call monitoring</source>
        <translation>Driftsvakt</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Ukjend kunde</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>several cases</comment>
        <translation>Lukka</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle saker</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>stage</comment>
        <translation>Registrert</translation>
    </message>
    <message>
        <source>Assessed</source>
        <comment>stage</comment>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>In test</source>
        <comment>stage</comment>
        <translation>I testmiljø</translation>
    </message>
    <message>
        <source>Customer tests</source>
        <comment>stage</comment>
        <translation>Test hos kunde</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>stage</comment>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>stage</comment>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <comment>stage</comment>
        <translation>Fakturert</translation>
    </message>
</context>
<context>
    <name>DayMarks</name>
    <message>
        <source>Open</source>
        <translation>Ope</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Heilagdag</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andre tider</translation>
    </message>
    <message>
        <source>Closed every week</source>
        <translation>Fast stengt</translation>
    </message>
    <message>
        <source>Extra closed day</source>
        <translation>Ekstra stengd dag</translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date in full</comment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>weekday and date</comment>
        <translation>ddd d.M</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stengt</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>correction of %1</source>
        <translation>retting av %1</translation>
    </message>
    <message>
        <source>assignment of %1</source>
        <translation>tildeling av %1</translation>
    </message>
    <message>
        <source>level of %1</source>
        <translation>nivå på %1</translation>
    </message>
    <message>
        <source>kind of %1</source>
        <translation>type på %1</translation>
    </message>
    <message>
        <source>step of %1</source>
        <translation>flytting av %1</translation>
    </message>
    <message>
        <source>merging of %1</source>
        <translation>samanslåing av %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The case cannot make this move from where it stands.</source>
        <translation>Saka kan ikkje flyttast slik herifrå.</translation>
    </message>
    <message>
        <source>“%1” is not possible while the case is “%2”.</source>
        <translation>«%1» er ikkje mogleg medan saka står som «%2».</translation>
    </message>
    <message>
        <source>Work cannot start: the estimate is %1, over 4 hours, and the customer has not approved it.</source>
        <translation>Arbeidet kan ikkje starte: Estimatet er på %1, over 4 timar, og kunden har ikkje godkjent det.</translation>
    </message>
    <message>
        <source>Work cannot start: the estimate is %1, and the customer has approved only %2.</source>
        <translation>Arbeidet kan ikkje starte: Estimatet er på %1, og kunden har berre godkjent %2.</translation>
    </message>
    <message>
        <source>Choose what kind of case it is first.</source>
        <translation>Vel først kva slags sak det er.</translation>
    </message>
    <message>
        <source>Set an estimate above zero first.</source>
        <translation>Set først eit estimat over null.</translation>
    </message>
    <message>
        <source>It cannot be published before the customer has approved the latest change in the test environment.</source>
        <translation>Ho kan ikkje publiserast før kunden har godkjent den siste endringa i testmiljøet.</translation>
    </message>
    <message>
        <source>Say what is wrong.</source>
        <translation>Skriv kva som er gale.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Gje ein grunn.</translation>
    </message>
    <message>
        <source>Write a message to the customer; it goes with this step.</source>
        <translation>Skriv ei melding til kunden; ho høyrer til dette steget.</translation>
    </message>
    <message>
        <source>The case has no e-mail address to write to. Add one to the contact.</source>
        <translation>Saka har inga e-postadresse å skrive til. Legg inn ei på kontaktpersonen.</translation>
    </message>
    <message>
        <source>Say where the customer can test.</source>
        <translation>Skriv kvar kunden kan teste.</translation>
    </message>
    <message>
        <source>The case cannot be closed before the customer has been answered.</source>
        <translation>Saka kan ikkje lukkast før kunden har fått svar.</translation>
    </message>
    <message>
        <source>Only user support, and incidents that needed no change, can be closed with an answer.</source>
        <translation>Berre brukarstøtte, og hendingar som ikkje kravde noka endring, kan lukkast med eit svar.</translation>
    </message>
    <message>
        <source>The case ended more than 14 days ago. Register a new, linked case.</source>
        <translation>Saka vart avslutta for meir enn 14 dagar sidan. Registrer ei ny sak med lenkje til denne.</translation>
    </message>
    <message>
        <source>The case has become part of %1.</source>
        <translation>Saka har vorte ein del av %1.</translation>
    </message>
    <message>
        <source>Choose the message in which the customer says yes, or write down the telephone call.</source>
        <translation>Vel meldinga der kunden seier ja, eller skriv ned telefonsamtalen.</translation>
    </message>
    <message>
        <source>Write who said it on the telephone.</source>
        <translation>Skriv kven som sa det på telefonen.</translation>
    </message>
    <message>
        <source>The message belongs to another case.</source>
        <translation>Meldinga høyrer til ei anna sak.</translation>
    </message>
    <message>
        <source>Only a message from the customer can be an approval.</source>
        <translation>Berre ei melding frå kunden kan vere ei godkjenning.</translation>
    </message>
    <message>
        <source>An automatic reply is never an approval.</source>
        <translation>Eit automatisk svar er aldri ei godkjenning.</translation>
    </message>
    <message>
        <source>The message was written before what it should approve was sent.</source>
        <translation>Meldinga vart skriven før det ho skal godkjenne, vart sendt.</translation>
    </message>
    <message>
        <source>The customer approved %1, but the estimate is now %2. Send it again.</source>
        <translation>Kunden godkjende %1, men estimatet er no %2. Send det på nytt.</translation>
    </message>
    <message>
        <source>A duration cannot be negative.</source>
        <translation>Ei varigheit kan ikkje vere negativ.</translation>
    </message>
    <message>
        <source>One entry can be at most %1 hours.</source>
        <translation>Ei føring kan vere på høgst %1 timar.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>Tidspunktet ligg i framtida.</translation>
    </message>
    <message>
        <source>%1 is locked. Make the correction as a new entry in an open month.</source>
        <translation>Månaden %1 er låst. Før rettinga som ei ny føring i ein open månad.</translation>
    </message>
    <message>
        <source>The month is not over yet.</source>
        <translation>Månaden er ikkje over enno.</translation>
    </message>
    <message>
        <source>Say why the time is not billable.</source>
        <translation>Skriv kvifor tida ikkje skal fakturerast.</translation>
    </message>
    <message>
        <source>No timer is running on this case.</source>
        <translation>Inga klokke går på denne saka.</translation>
    </message>
    <message>
        <source>The breach has already been reviewed.</source>
        <translation>Fristbrotet er alt gjennomgått.</translation>
    </message>
    <message>
        <source>Only a team lead can do this.</source>
        <translation>Berre ein teamleiar kan gjere dette.</translation>
    </message>
    <message>
        <source>You can read here, but not change anything.</source>
        <translation>Du kan lese her, men ikkje endre noko.</translation>
    </message>
    <message>
        <source>%1 must be filled in.</source>
        <translation>%1 må fyllast ut.</translation>
    </message>
    <message>
        <source>%1: “%2” is not valid.</source>
        <translation>%1: «%2» er ikkje gyldig.</translation>
    </message>
    <message>
        <source>The domain %1 already belongs to %2.</source>
        <translation>Domenet %1 høyrer alt til %2.</translation>
    </message>
    <message>
        <source>%1 is a public mail service and cannot belong to one customer.</source>
        <translation>%1 er ei open e-postteneste og kan ikkje høyre til éin kunde.</translation>
    </message>
    <message>
        <source>The address %1 already belongs to a contact of %2.</source>
        <translation>Adressa %1 høyrer alt til ein kontaktperson hos %2.</translation>
    </message>
    <message>
        <source>It is in use by a case or an invoice and cannot be deleted. Retire it instead.</source>
        <translation>Ho er i bruk i ei sak eller ein faktura og kan ikkje slettast. Ta ho ut av bruk i staden.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>Teksten er for lang: høgst %1 teikn.</translation>
    </message>
    <message>
        <source>There is no case with this number.</source>
        <translation>Det finst inga sak med dette nummeret.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Dette er ikkje tillate.</translation>
    </message>
    <message>
        <source>Somebody else changed this first. It has been read again; what you typed is kept.</source>
        <translation>Nokon andre endra dette først. Det er lese inn på nytt; det du skreiv, er teke vare på.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>Fann ikkje %1.</translation>
    </message>
    <message>
        <source>It no longer exists.</source>
        <translation>Det finst ikkje lenger.</translation>
    </message>
    <message>
        <source>“%1” could not be understood.</source>
        <translation>«%1» lét seg ikkje tolke.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Dette lét seg ikkje tolke.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was changed.</source>
        <translation>Får ikkje tak i databasen. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The database was written by a newer Skranke. Update this one.</source>
        <translation>Databasen er skriven av ein nyare Skranke. Oppdater denne.</translation>
    </message>
    <message>
        <source>The database is damaged, or is no database of Skranke&apos;s. Nothing was changed; restore a backup.</source>
        <translation>Databasen er skadd, eller er ikkje ein Skranke-database. Ingenting vart endra; hent tilbake ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>Disken er full. Ingenting vart endra; frigjer plass og prøv igjen.</translation>
    </message>
    <message>
        <source>It can be read but not written. Nothing was changed.</source>
        <translation>Det kan lesast, men ikkje skrivast til. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>Another program holds the database. Nothing was changed; try again.</source>
        <translation>Eit anna program held databasen. Ingenting vart endra; prøv igjen.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Noko gjekk gale. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was registered.</source>
        <translation>Fila er tom. Ingenting vart registrert.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Nothing was registered.</source>
        <translation>Fila er større enn %1 MB. Ingenting vart registrert.</translation>
    </message>
    <message>
        <source>The name “%1” is taken.</source>
        <translation>Namnet «%1» er oppteke.</translation>
    </message>
    <message>
        <source>%1: %2 must begin before it ends, within one day.</source>
        <translation>%1: %2 må byrje før det sluttar, innanfor eitt døgn.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 overlap.</source>
        <translation>%1: %2 og %3 overlappar kvarandre.</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>Dagen finst ikkje: %1.</translation>
    </message>
    <message>
        <source>A calendar must be open at some time. With these hours no due time could be worked out.</source>
        <translation>Ein kalender må vere open ein eller annan gong. Med desse tidene går det ikkje an å rekne ut nokon frist.</translation>
    </message>
    <message>
        <source>The calendar is used by the agreement “%1” and cannot be deleted.</source>
        <translation>Kalenderen er i bruk i avtalen «%1» og kan ikkje slettast.</translation>
    </message>
    <message>
        <source>This is the desk&apos;s own calendar. It can be changed, but not deleted.</source>
        <translation>Dette er den eigne kalenderen til brukarstøtta. Han kan endrast, men ikkje slettast.</translation>
    </message>
    <message>
        <source>This belongs to somebody else.</source>
        <translation>Dette høyrer til nokon andre.</translation>
    </message>
    <message>
        <source>There is nothing to put in place of {%1}.</source>
        <translation>Det finst ikkje noko å setje inn for {%1}.</translation>
    </message>
    <message>
        <source>With http, anybody on the way could read the password or token. Use https:// in the address.</source>
        <translation>Med http kan alle på vegen lese passordet eller nøkkelen. Bruk https:// i adressa.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or move the file away first.</source>
        <translation>%1 finst frå før. Vel eit anna namn, eller flytt fila først.</translation>
    </message>
    <message>
        <source>The database to copy to has cases or agents already. Copy into an empty one, before anybody is let in.</source>
        <translation>Databasen det skal kopierast til, har saker eller medarbeidarar frå før. Kopier til ein tom, før nokon er sleppt inn.</translation>
    </message>
    <message>
        <source>Notes and calls stay with us, and so does what goes with them.</source>
        <translation>Merknader og telefonsamtalar blir hos oss, og det som følgjer med dei òg.</translation>
    </message>
    <message>
        <source>{%1} is missing: the letter cannot do without it.</source>
        <translation>{%1} manglar: Brevet kan ikkje klare seg utan.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikkje skrivast.</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>%1 approved the estimate of %2 by e-mail %3, recorded by %4</source>
        <translation>%1 godkjende estimatet på %2 i e-post %3, registrert av %4</translation>
    </message>
    <message>
        <source>%1 approved the estimate of %2 by telephone %3, recorded by %4</source>
        <translation>%1 godkjende estimatet på %2 på telefon %3, registrert av %4</translation>
    </message>
    <message>
        <source>%1 approved the change by e-mail %2, recorded by %3</source>
        <translation>%1 godkjende endringa i e-post %2, registrert av %3</translation>
    </message>
    <message>
        <source>%1 approved the change by telephone %2, recorded by %3</source>
        <translation>%1 godkjende endringa på telefon %2, registrert av %3</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>%1 took the case</source>
        <translation>%1 tok saka</translation>
    </message>
    <message>
        <source>%1 reopened the case</source>
        <translation>%1 opna saka på nytt</translation>
    </message>
    <message>
        <source>%1 cancelled the case</source>
        <translation>%1 avbraut saka</translation>
    </message>
    <message>
        <source>%1 closed the case</source>
        <translation>%1 lukka saka</translation>
    </message>
    <message>
        <source>%1 moved the case to “%2”</source>
        <translation>%1 flytta saka til «%2»</translation>
    </message>
    <message>
        <source>%1 removed the estimate</source>
        <translation>%1 fjerna estimatet</translation>
    </message>
    <message>
        <source>%1 set the estimate to %2</source>
        <translation>%1 sette estimatet til %2</translation>
    </message>
    <message>
        <source>%1 registered the case</source>
        <translation>%1 registrerte saka</translation>
    </message>
    <message>
        <source>%1 put the case back in the queue</source>
        <translation>%1 la saka tilbake i køen</translation>
    </message>
    <message>
        <source>%1 assigned the case to %2</source>
        <translation>%1 tildelte saka til %2</translation>
    </message>
    <message>
        <source>%1 changed “%2” to “%3”</source>
        <translation>%1 endra «%2» til «%3»</translation>
    </message>
    <message>
        <source>%1 set the kind to “%2”</source>
        <translation>%1 sette typen til «%2»</translation>
    </message>
    <message>
        <source>%1 changed the field “%2”</source>
        <translation>%1 endra feltet «%2»</translation>
    </message>
    <message>
        <source>%1 recorded an approval</source>
        <translation>%1 registrerte ei godkjenning</translation>
    </message>
    <message>
        <source>%1 added a message</source>
        <translation>%1 la til ei melding</translation>
    </message>
    <message>
        <source>The response time was met</source>
        <translation>Svarfristen er halden</translation>
    </message>
    <message>
        <source>%1 sent the customer an update</source>
        <translation>%1 sende kunden ei oppdatering</translation>
    </message>
    <message>
        <source>The deadline was missed</source>
        <translation>Fristen vart broten</translation>
    </message>
    <message>
        <source>%1 reviewed the breach</source>
        <translation>%1 gjekk gjennom fristbrotet</translation>
    </message>
    <message>
        <source>%1 recorded time</source>
        <translation>%1 førte tid</translation>
    </message>
    <message>
        <source>%1 changed a time entry</source>
        <translation>%1 endra ei timeføring</translation>
    </message>
    <message>
        <source>%1 merged cases</source>
        <translation>%1 slo saman saker</translation>
    </message>
    <message>
        <source>%1 moved a message to a case of its own</source>
        <translation>%1 flytta ei melding til ei eiga sak</translation>
    </message>
    <message>
        <source>A mail could not be delivered</source>
        <translation>Ein e-post kunne ikkje leverast</translation>
    </message>
    <message>
        <source>%1 placed the sender with a customer</source>
        <translation>%1 plasserte avsendaren hos ein kunde</translation>
    </message>
    <message>
        <source>%1 corrected the checklist</source>
        <translation>%1 retta sjekklista</translation>
    </message>
    <message>
        <source>%1 changed the calendar “%2”: the first response is now due %3</source>
        <translation>%1 endra kalenderen «%2»: svarfristen er no %3</translation>
    </message>
    <message>
        <source>%1 changed the terms: the first response is now due %2</source>
        <translation>%1 endra vilkåra: svarfristen er no %2</translation>
    </message>
    <message>
        <source>%1 changed the terms: under “%2” the first response is now due %3</source>
        <translation>%1 endra vilkåra: Etter avtalen «%2» er svarfristen no %3</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Skildring</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Nettstad</translation>
    </message>
    <message>
        <source>Included in the agreement</source>
        <translation>Inkludert i avtalen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Test address</source>
        <translation>Testadresse</translation>
    </message>
    <message>
        <source>Monitoring label</source>
        <translation>Namn i overvakinga</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>E-mail domains</source>
        <translation>E-postdomene</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Response time, level A</source>
        <translation>Responstid, nivå A</translation>
    </message>
    <message>
        <source>Response time, level B</source>
        <translation>Responstid, nivå B</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Time between updates</source>
        <translation>Tid mellom oppdateringar</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Timepris</translation>
    </message>
    <message>
        <source>Included minutes a month</source>
        <translation>Inkluderte minutt per månad</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Avrunding</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Teken ut av bruk</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>First response due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Name as sender</source>
        <translation>Avsendarnamn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Word after the slash</source>
        <translation>Ord etter skråstreken</translation>
    </message>
    <message>
        <source>Address of the Alertmanager</source>
        <translation>Adressa til Alertmanager</translation>
    </message>
    <message>
        <source>Label that names the site</source>
        <translation>Merkelapp som namngjev nettstaden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Server for incoming mail (IMAP)</source>
        <translation>Tenar for innkomande e-post (IMAP)</translation>
    </message>
    <message>
        <source>Encryption, incoming</source>
        <translation>Kryptering, innkomande</translation>
    </message>
    <message>
        <source>Port, incoming</source>
        <translation>Port, innkomande</translation>
    </message>
    <message>
        <source>Server for outgoing mail (SMTP)</source>
        <translation>Tenar for utgåande e-post (SMTP)</translation>
    </message>
    <message>
        <source>Encryption, outgoing</source>
        <translation>Kryptering, utgåande</translation>
    </message>
    <message>
        <source>Port, outgoing</source>
        <translation>Port, utgåande</translation>
    </message>
    <message>
        <source>Folders to fetch from</source>
        <translation>Mapper det blir henta frå</translation>
    </message>
    <message>
        <source>Folder for sent mail (empty: no copies)</source>
        <translation>Mappe for send e-post (tom: ingen kopiar)</translation>
    </message>
    <message>
        <source>Mail that has been registered</source>
        <translation>E-post som er registrert</translation>
    </message>
    <message>
        <source>Folder to move it to</source>
        <translation>Mappe den blir flytta til</translation>
    </message>
    <message>
        <source>Mail from before the mailbox was connected</source>
        <translation>E-post frå før postkassa vart kopla til</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passord eller nøkkel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Certificate authority of your own</source>
        <translation>Eigen sertifikatutferdar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Severity rule</source>
        <translation>Alvorsregel</translation>
    </message>
    <message>
        <source>Company and address below letters</source>
        <translation>Firma og adresse under breva</translation>
    </message>
    <message>
        <source>Signature, bokmål</source>
        <translation>Signatur, bokmål</translation>
    </message>
    <message>
        <source>Signature, nynorsk</source>
        <translation>Signatur, nynorsk</translation>
    </message>
    <message>
        <source>Signature, English</source>
        <translation>Signatur, engelsk</translation>
    </message>
    <message>
        <source>Sign-in method</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Klientløyndom</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Katalog-ID (leigar-ID)</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse til påloggingssida</translation>
    </message>
    <message>
        <source>Address for tokens</source>
        <translation>Adresse for tilgangstoken</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Tilgang det blir bede om (scope)</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>NOK %1</source>
        <comment>money</comment>
        <translation>kr %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>decimal hours</comment>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>A span is missing. Write the hours as 09:00–11:30, 12:00–16:00.</source>
        <translation>Det manglar eit tidsrom. Skriv tidene slik: 09:00–11:30, 12:00–16:00.</translation>
    </message>
    <message>
        <source>“%1” is no span. Write the hours as 09:00–11:30, 12:00–16:00.</source>
        <translation>«%1» er ikkje eit tidsrom. Skriv tidene slik: 09:00–11:30, 12:00–16:00.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» sluttar før det byrjar.</translation>
    </message>
    <message>
        <source>%1 overlap.</source>
        <translation>%1 overlappar kvarandre.</translation>
    </message>
</context>
<context>
    <name>LetterLine</name>
    <message>
        <source>Notice of test sent to %1</source>
        <translation>Varsel om test sendt til %1</translation>
    </message>
    <message>
        <source>Estimate sent to %1</source>
        <translation>Estimat sendt til %1</translation>
    </message>
    <message>
        <source>Notice of publication sent to %1</source>
        <translation>Varsel om publisering sendt til %1</translation>
    </message>
    <message>
        <source>Update sent to %1</source>
        <translation>Oppdatering sendt til %1</translation>
    </message>
    <message>
        <source>Acknowledgement sent to %1</source>
        <translation>Kvittering sendt til %1</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 sendt til %2</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>There is no server called %1. Check how its name is written.</source>
        <translation>Det finst ingen tenar som heiter %1. Sjekk korleis namnet er skrive.</translation>
    </message>
    <message>
        <source>%1 takes no connections on port %2. Check the port number.</source>
        <translation>%1 tek ikkje imot på port %2. Sjekk portnummeret.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network connection.</source>
        <translation>%1 kan ikkje nåast. Sjekk nettverket.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 svarar ikkje.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Sambandet med %1 vart brote.</translation>
    </message>
    <message>
        <source>%1 does not encrypt on port %2. STARTTLS, or another port, may be what it wants.</source>
        <translation>%1 krypterer ikkje på port %2. Kanskje den vil ha STARTTLS, eller ein annan port.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS on port %2. Nothing is sent in clear text; try TLS, on the port for it.</source>
        <translation>%1 tilbyr ikkje STARTTLS på port %2. Ingenting blir sendt i klartekst; prøv TLS, på porten for det.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent to it. If it is your own, have its authority added to the system&apos;s trusted ones.</source>
        <translation>Sertifikatet til %1 er ikkje til å stole på, så ingenting vart sendt dit. Er det dykkar eige, må utferdaren leggjast til blant dei maskina stoler på.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another name. Check how the server&apos;s name is written.</source>
        <translation>Sertifikatet %1 viser fram, gjeld eit anna namn. Sjekk korleis namnet på tenaren er skrive.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, or is not valid yet.</source>
        <translation>Sertifikatet til %1 har gått ut, eller gjeld ikkje enno.</translation>
    </message>
    <message>
        <source>%1 answers on port %2, but not as a mail server of this kind does.</source>
        <translation>%1 svarar på port %2, men ikkje slik ein e-posttenar av dette slaget gjer.</translation>
    </message>
    <message>
        <source>%1 does not accept this way of logging in.</source>
        <translation>%1 godtek ikkje denne måten å logge inn på.</translation>
    </message>
    <message>
        <source>The server refuses the user name or the password of %1.</source>
        <translation>Tenaren godtek ikkje brukarnamnet eller passordet til %1.</translation>
    </message>
    <message>
        <source>No password is kept for %1.</source>
        <translation>Det er ikkje lagra noko passord for %1.</translation>
    </message>
    <message>
        <source>The mailbox has no folder “%1”.</source>
        <translation>Postkassa har inga mappe «%1».</translation>
    </message>
    <message>
        <source>The server does not deliver this mail.</source>
        <translation>Tenaren gir ikkje frå seg denne e-posten.</translation>
    </message>
    <message>
        <source>The mail is empty.</source>
        <translation>E-posten er tom.</translation>
    </message>
    <message>
        <source>The mail is larger than %1 MB.</source>
        <translation>E-posten er større enn %1 MB.</translation>
    </message>
    <message>
        <source>The mail could not be registered.</source>
        <translation>E-posten kunne ikkje registrerast.</translation>
    </message>
    <message>
        <source>The server does not let us send from %1: %2</source>
        <translation>Tenaren lèt oss ikkje sende frå %1: %2</translation>
    </message>
    <message>
        <source>%1 was refused as a recipient: %2</source>
        <translation>%1 vart avvist som mottakar: %2</translation>
    </message>
    <message>
        <source>The server refused the mail: %1</source>
        <translation>Tenaren avviste e-posten: %1</translation>
    </message>
    <message>
        <source>The server asks us to try again later: %1</source>
        <translation>Tenaren ber oss prøve igjen seinare: %1</translation>
    </message>
    <message>
        <source>The connection was cut before the server had said that it has the mail.</source>
        <translation>Sambandet vart brote før tenaren hadde sagt at han har fått e-posten.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n day(s) of trying.</source>
        <translation>
            <numerusform>Gitt opp etter %n døgn med forsøk.</numerusform>
            <numerusform>Gitt opp etter %n døgn med forsøk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Stansa før den vart send.</translation>
    </message>
    <message>
        <source>No mailbox is set up to send from %1.</source>
        <translation>Inga postkasse er sett opp til å sende frå %1.</translation>
    </message>
    <message>
        <source>stays, marked as read</source>
        <translation>blir liggjande, merkt som lesen</translation>
    </message>
    <message>
        <source>is moved to a folder</source>
        <translation>blir flytta til ei mappe</translation>
    </message>
    <message>
        <source>is left alone</source>
        <translation>får liggje</translation>
    </message>
    <message>
        <source>is registered if it is unread</source>
        <translation>blir registrert om den er ulesen</translation>
    </message>
    <message>
        <source>is all registered</source>
        <translation>blir registrert, alt saman</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Acknowledgement, outside service hours</source>
        <translation>Kvittering utanfor opningstida</translation>
    </message>
    <message>
        <source>Acknowledgement, on holidays and closed days</source>
        <translation>Kvittering på heilagdagar og stengde dagar</translation>
    </message>
    <message>
        <source>Question about what is missing</source>
        <translation>Spørsmål om det som manglar</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimat</translation>
    </message>
    <message>
        <source>Ready for testing</source>
        <translation>Klar til test</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publisert</translation>
    </message>
    <message>
        <source>Update while the downtime lasts</source>
        <translation>Oppdatering medan nedetida varer</translation>
    </message>
    <message>
        <source>The downtime is over</source>
        <translation>Nedetida er over</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>Hendingsrapport</translation>
    </message>
    <message>
        <source>The sign-in for %1 is no longer valid. Sign in again, under Settings, Mailboxes. Mail waits until then.</source>
        <translation>Pålogginga for %1 gjeld ikkje lenger. Logg på att under Innstillingar, Postkasser. E-posten ventar så lenge.</translation>
    </message>
    <message>
        <source>The keychain did not take the renewed sign-in for %1. Mail waits until it does.</source>
        <translation>Nøkkelringen tok ikkje imot den fornya pålogginga for %1. E-posten ventar til han gjer det.</translation>
    </message>
    <message>
        <source>Nobody has signed in for %1 on this computer. Sign in under Settings, Mailboxes.</source>
        <translation>Ingen har logga på for %1 på denne maskina. Logg på under Innstillingar, Postkasser.</translation>
    </message>
    <message>
        <source>%2 does not let %1 in, though the sign-in at the provider is valid. Whoever signed in needs access to the mailbox, and IMAP and SMTP must be allowed for it.</source>
        <translation>%2 slepper ikkje %1 inn, sjølv om pålogginga hos leverandøren gjeld. Den som logga på, må ha tilgang til postkassa, og IMAP og SMTP må vere tillatne for han.</translation>
    </message>
    <message>
        <source>%1 does not know the client ID, or the client secret is wrong or has expired.</source>
        <translation>%1 kjenner ikkje klient-ID-en, eller så er klientløyndomen feil eller gått ut.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a server for sign-ins does. Check the addresses.</source>
        <translation>%1 svarar, men ikkje slik ein tenar for pålogging gjer. Kontroller adressene.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2</source>
        <translation>%1 avviste pålogginga: %2</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: somebody said no there, or may not say yes.</source>
        <translation>Pålogginga vart avvist i nettlesaren: nokon svara nei der, eller har ikkje lov til å svare ja.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody signed in within %n minute(s).</source>
        <translation>
            <numerusform>Ingen logga på innan %n minutt.</numerusform>
            <numerusform>Ingen logga på innan %n minutt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Pålogginga vart avbroten.</translation>
    </message>
    <message>
        <source>%1 gave a sign-in that ends within the hour. The scope must ask for a lasting one, often with the word offline_access.</source>
        <translation>%1 gav ei pålogging som er over innan ein time. Tilgangen det blir bede om, må vere varig, ofte med ordet offline_access.</translation>
    </message>
    <message>
        <source>The browser’s answer cannot be waited for: port %1 on this computer is taken.</source>
        <translation>Det går ikkje å vente på svaret frå nettlesaren: port %1 på denne maskina er oppteken.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Sign-in with the browser</source>
        <translation>Innlogging i nettlesaren</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Ein annan leverandør</translation>
    </message>
    <message>
        <source>The client ID is your own: register an app at entra.microsoft.com, App registrations, for mobile and desktop applications, with the redirect address http://localhost and the permissions IMAP.AccessAsUser.All and SMTP.Send.</source>
        <translation>Klient-ID-en er dykkar eigen: registrer ein app på entra.microsoft.com under App registrations, for mobil- og skrivebordsprogram, med omdirigeringsadressa http://localhost og løyva IMAP.AccessAsUser.All og SMTP.Send.</translation>
    </message>
    <message>
        <source>The client ID and its secret are your own: make an OAuth client of the type Desktop app at console.cloud.google.com, APIs &amp; Services, Credentials.</source>
        <translation>Klient-ID-en og løyndomen er dykkar eigne: lag ein OAuth-klient av typen Desktop app på console.cloud.google.com under APIs &amp; Services, Credentials.</translation>
    </message>
    <message>
        <source>The provider says where a client ID is had, and which addresses and scope to use. The redirect address is http://localhost, on any port.</source>
        <translation>Leverandøren opplyser kvar ein får ein klient-ID, og kva adresser og kva tilgang som skal brukast. Omdirigeringsadressa er http://localhost, på kva port som helst.</translation>
    </message>
    <message>
        <source>The keychain of this machine cannot be reached, so what one logs in with is not at hand.</source>
        <translation>Nøkkelringen på denne maskina kan ikkje nåast, så det som trengst for å logge inn, er ikkje for handa.</translation>
    </message>
</context>
<context>
    <name>MailboxCommands</name>
    <message>
        <source>You can close this page and go back to where you came from.</source>
        <translation>Du kan lukke denne sida og gå tilbake dit du kom frå.</translation>
    </message>
    <message>
        <source>The desk logs in to %1 with a password, not in the browser.</source>
        <translation>Skranken loggar inn på %1 med passord, ikkje i nettlesaren.</translation>
    </message>
    <message>
        <source>There is no mailbox with the address %1.</source>
        <translation>Det finst inga postkasse med adressa %1.</translation>
    </message>
</context>
<context>
    <name>Meanwhile</name>
    <message>
        <source>Meanwhile: %1. What you typed is kept; look it over and try again.</source>
        <translation>I mellomtida: %1. Det du har skrive, er teke vare på; sjå over det og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>MonitoringWords</name>
    <message>
        <source>It does not answer.</source>
        <translation>Ho svarar ikkje.</translation>
    </message>
    <message>
        <source>It answers too slowly.</source>
        <translation>Ho svarar for seint.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted.</source>
        <translation>Sertifikatet er ikkje til å lite på.</translation>
    </message>
    <message>
        <source>It does not accept our name, password or token.</source>
        <translation>Ho godtek ikkje namnet, passordet eller nøkkelen vår.</translation>
    </message>
    <message>
        <source>It answers that it has failed itself.</source>
        <translation>Ho svarar at ho sjølv har svikta.</translation>
    </message>
    <message>
        <source>What answers is not an Alertmanager.</source>
        <translation>Det som svarar, er ingen Alertmanager.</translation>
    </message>
    <message>
        <source>Its answer is larger than we read.</source>
        <translation>Svaret er større enn vi les.</translation>
    </message>
    <message>
        <source>The password or token for it is not in this machine&apos;s keychain.</source>
        <translation>Passordet eller nøkkelen ligg ikkje i nøkkelringen på denne maskina.</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Inga innlogging</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Namn og passord</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <source>“%1” cannot be read since %2. %3</source>
        <translation>«%1» kan ikkje lesast sidan %2. %3</translation>
    </message>
    <message>
        <source>Alert since %1: %2</source>
        <translation>Varsel sidan %1: %2</translation>
    </message>
    <message>
        <source>The alert ended: %1</source>
        <translation>Varselet er over: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n varsel til</numerusform>
            <numerusform>%n varsel til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s) ended</source>
        <translation>
            <numerusform>%n varsel til er over</numerusform>
            <numerusform>%n varsel til er over</numerusform>
        </translation>
    </message>
    <message>
        <source>All alerts have ended. Is everything back in order?</source>
        <translation>Alle varsel er over. Er alt i orden att?</translation>
    </message>
    <message>
        <source>Down again</source>
        <translation>Nede att</translation>
    </message>
    <message>
        <source>%1: everything is back in order</source>
        <translation>%1: alt er i orden att</translation>
    </message>
    <message>
        <source>There is no machine of that name. Is the address spelt right, and is this machine on the network?</source>
        <translation>Det finst inga maskin med det namnet. Er adressa skriven rett, og er denne maskina på nett?</translation>
    </message>
    <message>
        <source>The machine is there, but nothing listens on that port. Is the port right, and is the Alertmanager running?</source>
        <translation>Maskina finst, men ingenting lyttar på den porten. Er porten rett, og køyrer Alertmanager?</translation>
    </message>
    <message>
        <source>What answers does not speak https. Is the port right?</source>
        <translation>Det som svarar, snakkar ikkje https. Er porten rett?</translation>
    </message>
    <message>
        <source>The connection was broken off before the answer had come.</source>
        <translation>Sambandet vart brote før heile svaret var kome.</translation>
    </message>
    <message>
        <source>No answer came in time. Does a firewall stand between?</source>
        <translation>Det kom ikkje noko svar i tide. Står det ein brannmur imellom?</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: it is issued by somebody whom this machine does not know, is for another name, or has expired. Where the issuer is your own, choose their certificate with the button above.</source>
        <translation>Sertifikatet er ikkje til å stole på: Utferdaren er ukjend for denne maskina, det gjeld eit anna namn, eller det er gått ut. Er utferdaren dykkar eigen, vel sertifikatet til utferdaren med knappen over.</translation>
    </message>
    <message>
        <source>It refuses to let us in. Check the sign-in, the name, and the password or token.</source>
        <translation>Han slepper oss ikkje inn. Sjekk innlogging, namn og passord eller nøkkel.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Alertmanager. Check the address and the path, and whether it should begin with https.</source>
        <translation>Noko svarar der, men det er ingen Alertmanager. Sjekk adressa og stien, og om ho skal ta til med https.</translation>
    </message>
    <message>
        <source>It works. No alert is active.</source>
        <translation>Det verkar. Ingen varsel er aktive.</translation>
    </message>
    <message numerus="yes">
        <source>It works. %n alert(s) are active.</source>
        <translation>
            <numerusform>Det verkar. %n varsel er aktivt.</numerusform>
            <numerusform>Det verkar. %n varsel er aktive.</numerusform>
        </translation>
    </message>
    <message>
        <source>All belong to a site.</source>
        <translation>Alle høyrer til ein nettstad.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them belong to no site.</source>
        <translation>
            <numerusform>%n av dei høyrer ikkje til nokon nettstad.</numerusform>
            <numerusform>%n av dei høyrer ikkje til nokon nettstad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>The customer</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Level A: nobody is on the case yet</source>
        <translation>Nivå A: ingen er på saka enno</translation>
    </message>
    <message>
        <source>The customer is owed an update in %1</source>
        <translation>Kunden skal ha ei oppdatering om %1</translation>
    </message>
    <message>
        <source>The customer is owed an answer in %1</source>
        <translation>Kunden skal ha svar om %1</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 har svart</translation>
    </message>
    <message numerus="yes">
        <source>%n on level A that nobody has answered</source>
        <translation>
            <numerusform>%n på nivå A som ingen har svart på</numerusform>
            <numerusform>%n på nivå A som ingen har svart på</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within half an hour</source>
        <translation>
            <numerusform>%n med frist innan ein halvtime</numerusform>
            <numerusform>%n med frist innan ein halvtime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from customers</source>
        <translation>
            <numerusform>%n svar frå kundar</numerusform>
            <numerusform>%n svar frå kundar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>%1 is writing on the case</source>
        <translation>%1 skriv på saka</translation>
    </message>
    <message>
        <source>%1 is looking at the case too</source>
        <translation>%1 ser òg på saka</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 skriv</translation>
    </message>
    <message>
        <source>%1 looks</source>
        <translation>%1 ser på</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Customer: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Frå: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>With nobody</source>
        <translation>Ingen har saka</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Hos %1</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>Ventar på kunde</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulesne</translation>
    </message>
    <message>
        <source>With a draft</source>
        <translation>Med utkast</translation>
    </message>
</context>
<context>
    <name>QueueWords</name>
    <message>
        <source>next update</source>
        <translation>neste oppdatering</translation>
    </message>
    <message>
        <source>response due</source>
        <translation>svarfrist</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>svart for seint</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>svart i tide</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>om %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>over frist med %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>hos %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ulesen</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>har eit utkast</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>ufordelt</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>Viewer</source>
        <translation>Lesar</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Saksbehandlar</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamleiar</translation>
    </message>
    <message>
        <source>All time on the case together</source>
        <translation>All tid på saka samla</translation>
    </message>
    <message>
        <source>Each time entry by itself</source>
        <translation>Kvar timeføring for seg</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Follow-up question</source>
        <translation>Oppfølgingsspørsmål</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimat</translation>
    </message>
    <message>
        <source>Notice of test</source>
        <translation>Varsel om test</translation>
    </message>
    <message>
        <source>Notice of publication</source>
        <translation>Varsel om publisering</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Oppdatering</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>E-mail in</source>
        <translation>E-post inn</translation>
    </message>
    <message>
        <source>E-mail out</source>
        <translation>E-post ut</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern merknad</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefonsamtale</translation>
    </message>
    <message>
        <source>Matched no earlier case</source>
        <translation>Passa ikkje til noka tidlegare sak</translation>
    </message>
    <message>
        <source>Answers a message of the case</source>
        <translation>Svarar på ei melding i saka</translation>
    </message>
    <message>
        <source>Carries the marker of a mail we sent</source>
        <translation>Ber merket frå ein e-post vi sende</translation>
    </message>
    <message>
        <source>Has the case number in its subject, and the sender is known in the case</source>
        <translation>Har saksnummeret i emnet, og avsendaren er kjend i saka</translation>
    </message>
    <message>
        <source>Has a case number in its subject, but the sender is a stranger to it</source>
        <translation>Har eit saksnummer i emnet, men avsendaren er ukjend i den saka</translation>
    </message>
    <message>
        <source>Answers a case that ended more than 14 days before</source>
        <translation>Svarar på ei sak som vart avslutta meir enn 14 dagar før</translation>
    </message>
    <message>
        <source>Reports that a mail of the case could not be delivered</source>
        <translation>Melder at ein e-post i saka ikkje kunne leverast</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Plassert for hand</translation>
    </message>
    <message>
        <source>Could not be read; the whole mail is attached</source>
        <translation>Lét seg ikkje lese; heile e-posten er lagd ved</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksportert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukkast</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>There is no server of that name. Check the address, and whether this computer is on the network.</source>
        <translation>Det finst ingen tenar med det namnet. Sjekk adressa, og om maskina er på nett.</translation>
    </message>
    <message>
        <source>No database server answers there. Check the name and the port.</source>
        <translation>Ingen databasetenar svarar der. Sjekk namnet og porten.</translation>
    </message>
    <message>
        <source>The server could not show that it is the right one, so nothing was sent to it. Its certificate is missing, has expired or belongs to another.</source>
        <translation>Tenaren kunne ikkje vise at han er den rette, så ingenting vart sendt til han. Sertifikatet manglar, har gått ut eller høyrer til ein annan.</translation>
    </message>
    <message>
        <source>The server did not accept the login. Check the user name and the password.</source>
        <translation>Tenaren godtok ikkje innlogginga. Sjekk brukarnamnet og passordet.</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Tenaren har ingen database med det namnet.</translation>
    </message>
    <message>
        <source>The server&apos;s version, %1, is too old. Skranke needs PostgreSQL 15 or later.</source>
        <translation>Versjonen til tenaren, %1, er for gammal. Skranke treng PostgreSQL 15 eller nyare.</translation>
    </message>
    <message>
        <source>The database does not let this login do that. Nothing was changed; an administrator gives logins their role.</source>
        <translation>Databasen lèt ikkje denne brukaren gjere det. Ingenting er endra; ein administrator gir brukarar rolla deira.</translation>
    </message>
    <message>
        <source>The team&apos;s database is of an older version. An administrator brings it up to date with “skrankectl db migrate”.</source>
        <translation>Databasen til teamet er av ein eldre versjon. Ein administrator oppdaterer han med «skrankectl db migrate».</translation>
    </message>
    <message>
        <source>The server went away while it was saving. Look whether it was saved before you do it again.</source>
        <translation>Tenaren vart borte medan han lagra. Sjå etter om det vart lagra før du gjer det på nytt.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Queues</source>
        <translation>Køar</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeidsflyt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>SLA-oversikt</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundar</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Eigne visingar</translation>
    </message>
    <message>
        <source>Shared with everybody</source>
        <translation>Delt med alle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>SlaWords</name>
    <message>
        <source>Support opens %1</source>
        <comment>today</comment>
        <translation>Support opnar %1</translation>
    </message>
    <message>
        <source>Support opens %1 %2</source>
        <comment>weekday and time</comment>
        <translation>Support opnar %1 %2</translation>
    </message>
    <message>
        <source>Support opens %1</source>
        <comment>date and time</comment>
        <translation>Support opnar %1</translation>
    </message>
    <message>
        <source>No cause given</source>
        <translation>Inga årsak oppgjeven</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Sjukdom</translation>
    </message>
    <message>
        <source>Too much to do</source>
        <translation>For mykje å gjere</translation>
    </message>
    <message>
        <source>Overlooked</source>
        <translation>Oversett</translation>
    </message>
    <message>
        <source>Wrong level</source>
        <translation>Feil nivå</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Technical fault</source>
        <translation>Teknisk feil</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Annan årsak</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Første svar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Oppdatering</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Første nyttårsdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Skjertorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Første påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Andre påskedag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Arbeidardagen</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Grunnlovsdagen</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Første pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Andre pinsedag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Første juledag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Andre juledag</translation>
    </message>
    <message>
        <source>counts round the clock</source>
        <translation>tel heile døgnet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ope</translation>
    </message>
    <message>
        <source>outside opening hours</source>
        <translation>utanfor opningstida</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>helg</translation>
    </message>
    <message>
        <source>closed day</source>
        <translation>stengd dag</translation>
    </message>
    <message>
        <source>Estimate must be sent before work starts</source>
        <translation>Estimat må sendast før oppstart</translation>
    </message>
    <message>
        <source>Passed 4 h without an approved estimate</source>
        <translation>Passerte 4 t utan godkjent estimat</translation>
    </message>
    <message>
        <source>Passed the approved estimate</source>
        <translation>Passerte godkjent estimat</translation>
    </message>
    <message>
        <source>Support open · closes %1</source>
        <translation>Support open · stengjer %1</translation>
    </message>
    <message>
        <source>Support open</source>
        <translation>Support open</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Stengt · %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 t %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 t</translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>venta %1 min</translation>
    </message>
    <message>
        <source>waited %1 h</source>
        <translation>venta %1 t</translation>
    </message>
    <message numerus="yes">
        <source>waited %n day(s)</source>
        <translation>
            <numerusform>venta %n dag</numerusform>
            <numerusform>venta %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMM HH:mm</source>
        <comment>weekday, date and time</comment>
        <translation>ddd d.M HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without a year</comment>
        <translation>d.M</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time</comment>
        <translation>dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>waited %1 d</source>
        <translation>venta %1 d</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>Take the case</source>
        <translation>Ta saka</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <translation>Spør kunden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Assessed – ready for work</source>
        <translation>Vurdert – klar til arbeid</translation>
    </message>
    <message>
        <source>Send estimate</source>
        <translation>Send estimat</translation>
    </message>
    <message>
        <source>Record approved estimate</source>
        <translation>Registrer godkjent estimat</translation>
    </message>
    <message>
        <source>Estimate declined</source>
        <translation>Estimatet er avslått</translation>
    </message>
    <message>
        <source>Start in test environment</source>
        <translation>Start i testmiljø</translation>
    </message>
    <message>
        <source>Hand over for test</source>
        <translation>Overlever til test</translation>
    </message>
    <message>
        <source>Rejected – back to test environment</source>
        <translation>Avvist – tilbake til testmiljø</translation>
    </message>
    <message>
        <source>Record approval</source>
        <translation>Registrer godkjenning</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiser</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Lukk saka</translation>
    </message>
    <message>
        <source>Answered – close the case</source>
        <translation>Svar er gitt – lukk saka</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Avbryt saka</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Opne på nytt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Skranke is open on this database already; its window has been brought to the front.</source>
        <translation>Skranke er alt open på denne databasen. Vindauget er henta fram.</translation>
    </message>
</context>
<context>
    <name>skranke::app::Composition</name>
    <message>
        <source>Import e-mail</source>
        <translation>Les inn e-post</translation>
    </message>
    <message>
        <source>E-mail (*.eml *.mbox *.txt)</source>
        <translation>E-post (*.eml *.mbox *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be read in. They are where they were.</source>
        <translation>
            <numerusform>%n e-post kunne ikkje lesast inn. Ho ligg der ho låg.</numerusform>
            <numerusform>%n e-postar kunne ikkje lesast inn. Dei ligg der dei låg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Kundesenteret</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postkasser</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Driftsvakt</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Signaturen min</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>A timer that was stopped while the database was away could not be recorded. It stands paused on its case: stop it there, or record the time by hand.</source>
        <translation>Ei klokke som vart stoppa medan databasen var borte, kunne ikkje førast. Ho står på pause på saka: stopp henne der, eller før tida for hand.</translation>
    </message>
    <message>
        <source>This desktop hands out no pictures of the screen.</source>
        <translation>Dette skrivebordet gir ikkje frå seg bilete av skjermen.</translation>
    </message>
    <message>
        <source>The case has changed since then, so this cannot be undone.</source>
        <translation>Saka er endra sidan, så dette kan ikkje angrast.</translation>
    </message>
</context>
<context>
    <name>skranke::app::DeskNotifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need somebody</source>
        <translation>
            <numerusform>%n sak treng nokon</numerusform>
            <numerusform>%n saker treng nokon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::app::DesktopNotice</name>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
</context>
<context>
    <name>skranke::app::OutageNotifier</name>
    <message>
        <source>Monitoring cannot be read</source>
        <translation>Overvakinga kan ikkje lesast</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>Vis eller gøym vindauget</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new outage(s)</source>
        <translation>
            <numerusform>%n nytt tilfelle av nedetid</numerusform>
            <numerusform>%n nettstader med ny nedetid</numerusform>
        </translation>
    </message>
    <message>
        <source>To on-call monitoring</source>
        <translation>Til driftsvakta</translation>
    </message>
</context>
<context>
    <name>skranke::ui::AboutDialog</name>
    <message>
        <source>About Skranke</source>
        <translation>Om Skranke</translation>
    </message>
    <message>
        <source>The desk of a team that supports customers&apos; websites.</source>
        <translation>Skranken til eit team som følgjer opp nettstadene til kundane.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versjon %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Licensed under Apache License 2.0.</source>
        <translation>Lisensiert under Apache License 2.0.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ActionPanel</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>skranke::ui::AttachedFiles</name>
    <message>
        <source>screenshot-%1.png</source>
        <translation>skjermbilete-%1.png</translation>
    </message>
    <message>
        <source>Take the file %1 away</source>
        <translation>Fjern fila %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::AttachmentChip</name>
    <message>
        <source>Attachment %1</source>
        <translation>Vedlegg %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::AttachmentChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bilete %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
</context>
<context>
    <name>skranke::ui::AttachmentPreview</name>
    <message>
        <source>The attachment before (←)</source>
        <translation>Førre vedlegg (←)</translation>
    </message>
    <message>
        <source>The next attachment (→)</source>
        <translation>Neste vedlegg (→)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Back to the case (Esc)</source>
        <translation>Tilbake til saka (Esc)</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Vedlegg %1</translation>
    </message>
    <message>
        <source>This file cannot be shown here.</source>
        <translation>Denne fila kan ikkje visast her.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>Open the file to read the other pages.</source>
        <translation>Opne fila for å lese resten av sidene.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::AttachmentSaver</name>
    <message>
        <source>Save attachment</source>
        <translation>Lagre vedlegg</translation>
    </message>
    <message>
        <source>%1 can act on the computer when it is opened.</source>
        <translation>%1 kan gjere noko med maskina når ho blir opna.</translation>
    </message>
    <message>
        <source>Save it only if you know who sent it, and why. Pictures, text and PDF are opened here.</source>
        <translation>Lagre henne berre om du veit kven som har sendt henne, og kvifor. Bilete, tekst og PDF blir opna herfrå.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Lagre likevel</translation>
    </message>
</context>
<context>
    <name>skranke::ui::BillingColumns</name>
    <message>
        <source>under 4 h</source>
        <translation>under 4 t</translation>
    </message>
    <message>
        <source>Estimate approved · %1 left</source>
        <translation>Estimat godkjent · %1 igjen</translation>
    </message>
    <message>
        <source>Estimate approved %1 · %2 left</source>
        <translation>Estimat godkjent %1 · %2 igjen</translation>
    </message>
    <message>
        <source>%1 of it in the agreement</source>
        <translation>%1 av dette i avtalen</translation>
    </message>
    <message>
        <source>%1 on the case altogether</source>
        <translation>%1 på saka i alt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ready for invoice</source>
        <translation>Klar til faktura</translation>
    </message>
    <message>
        <source>Included in the agreement</source>
        <translation>Inkludert i avtalen</translation>
    </message>
    <message>
        <source>Estimate sent, not yet approved</source>
        <translation>Estimat sendt, ikkje godkjent</translation>
    </message>
    <message>
        <source>Estimate must be sent before work starts</source>
        <translation>Estimat må sendast før oppstart</translation>
    </message>
    <message>
        <source>Passed 4 h without approved estimate</source>
        <translation>Passerte 4 t utan godkjent estimat</translation>
    </message>
    <message>
        <source>Passed the approved %1</source>
        <translation>Passerte godkjende %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>Saksnr</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimat</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ført</translation>
    </message>
    <message>
        <source>To bill (h)</source>
        <translation>Å fakturere (t)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>skranke::ui::BillingPage</name>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Needs estimate</source>
        <translation>Treng estimat</translation>
    </message>
    <message>
        <source>Lock basis …</source>
        <translation>Lås grunnlag …</translation>
    </message>
    <message>
        <source>Cases with time in the month</source>
        <translation>Saker med tid i månaden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet …</source>
        <translation>CSV til rekneark …</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Ført tid</translation>
    </message>
    <message>
        <source>Billable, started half hours</source>
        <translation>Fakturerbart, påbyrja halvtimar</translation>
    </message>
    <message>
        <source>Included in agreement</source>
        <translation>Inkludert i avtale</translation>
    </message>
    <message>
        <source>Basis excl. VAT</source>
        <translation>Grunnlag eks. mva.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle kundar</translation>
    </message>
    <message>
        <source>No case needs an estimate</source>
        <translation>Ingen saker treng estimat</translation>
    </message>
    <message>
        <source>No time in this month</source>
        <translation>Inga tid i denne månaden</translation>
    </message>
    <message>
        <source>Cases appear here as soon as time is recorded on them.</source>
        <translation>Saker blir viste her så snart det er ført tid på dei.</translation>
    </message>
    <message>
        <source>The month can be locked when it is over.</source>
        <translation>Månaden kan låsast når han er over.</translation>
    </message>
    <message>
        <source>Locked by %1, %2</source>
        <translation>Låst av %1, %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>invoice-basis-%1.csv</source>
        <translation>fakturagrunnlag-%1.csv</translation>
    </message>
    <message>
        <source>Export the invoice basis</source>
        <translation>Eksporter fakturagrunnlaget</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagra som %1</translation>
    </message>
    <message>
        <source>The basis of %1 is locked.</source>
        <translation>Grunnlaget for %1 er låst.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::BlindCard</name>
    <message>
        <source>Monitoring read %1</source>
        <translation>Overvakinga lesen %1</translation>
    </message>
    <message>
        <source>No monitoring is set up</source>
        <translation>Inga overvaking er sett opp</translation>
    </message>
    <message>
        <source>Monitoring has not been read yet</source>
        <translation>Overvakinga er ikkje lesen enno</translation>
    </message>
</context>
<context>
    <name>skranke::ui::BulkBar</name>
    <message>
        <source>Do with them … (B)</source>
        <translation>Gjer med dei … (B)</translation>
    </message>
    <message>
        <source>Unmark (Esc)</source>
        <translation>Fjern merkinga (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) marked</source>
        <translation>
            <numerusform>%n sak merkt</numerusform>
            <numerusform>%n saker merkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::CalendarsPage</name>
    <message>
        <source>Norwegian time</source>
        <translation>Norsk tid</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>ikkje lagra</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalendrar</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>Ny kalender</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Angre endringane</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lagre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Only a team lead can change the calendars.</source>
        <translation>Berre ein teamleiar kan endre kalendrane.</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile: %1</source>
        <translation>Endra av nokon andre i mellomtida: %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» er lagra.</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) got another due time.</source>
        <translation>
            <numerusform>%n open sak fekk ny frist.</numerusform>
            <numerusform>%n opne saker fekk ny frist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::CallForm</name>
    <message>
        <source>Who at the customer</source>
        <translation>Kven hos kunden</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kva som vart sagt</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Loggfør telefonsamtale</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Loggfør samtalen</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CallTime</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CaseCommands</name>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Follow-up question</source>
        <translation>Oppfølgingsspørsmål</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Intern merknad</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Start klokka eller ta pause</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Stopp klokka</translation>
    </message>
    <message>
        <source>Estimate …</source>
        <translation>Estimat …</translation>
    </message>
    <message>
        <source>How the due time is counted</source>
        <translation>Slik er fristen rekna ut</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Tildel meg</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Change the subject</source>
        <translation>Endre emnet</translation>
    </message>
    <message>
        <source>Log a call …</source>
        <translation>Loggfør telefonsamtale …</translation>
    </message>
    <message>
        <source>Send an update …</source>
        <translation>Send oppdatering …</translation>
    </message>
    <message>
        <source>Merge into another case …</source>
        <translation>Slå saman med ei anna sak …</translation>
    </message>
    <message>
        <source>Assign to …</source>
        <translation>Tildel …</translation>
    </message>
    <message>
        <source>Level …</source>
        <translation>Nivå …</translation>
    </message>
    <message>
        <source>Kind …</source>
        <translation>Type …</translation>
    </message>
    <message>
        <source>Take a step …</source>
        <translation>Ta eit steg …</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svar alle</translation>
    </message>
    <message>
        <source>Forward …</source>
        <translation>Vidaresend …</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopier lenkja</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CaseHeader</name>
    <message>
        <source>Unassigned</source>
        <translation>Ufordelt</translation>
    </message>
    <message>
        <source>Time and customer</source>
        <translation>Tid og kunde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CaseMenu</name>
    <message>
        <source>Assign to</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Covered by the agreement</source>
        <translation>Blir dekt av avtalen</translation>
    </message>
    <message>
        <source>As the kind says</source>
        <translation>Slik typen tilseier</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, invoiced</source>
        <translation>Nei, blir fakturert</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CasePage</name>
    <message>
        <source>No case is open</source>
        <translation>Inga sak er open</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Saka</translation>
    </message>
    <message>
        <source>Choose one in the queue. N opens the next.</source>
        <translation>Vel ei i køen. N opnar den neste.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CasePicks</name>
    <message>
        <source>Assign to …</source>
        <translation>Tildel …</translation>
    </message>
    <message>
        <source>Level …</source>
        <translation>Nivå …</translation>
    </message>
    <message>
        <source>Kind …</source>
        <translation>Type …</translation>
    </message>
    <message>
        <source>Take a step …</source>
        <translation>Ta eit steg …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som no</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CaseSheet</name>
    <message>
        <source>The message is now case %1</source>
        <translation>Meldinga er no sak %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>The figures of the chart as a table</source>
        <translation>Tala i diagrammet som tabell</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Gøym tabellen</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ChartSheet</name>
    <message>
        <source>w%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Share in time by week (bar) and breaches (red)</source>
        <translation>Andel innan frist per veke (søyle) og brot (raudt)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Innan frist</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Brot</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ingen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 in time (%4)</source>
        <translation>%1: %2 av %3 innan frist (%4)</translation>
    </message>
    <message>
        <source>Share in time by week and level</source>
        <translation>Andel innan frist per veke og nivå</translation>
    </message>
    <message>
        <source>A in time</source>
        <translation>A innan frist</translation>
    </message>
    <message>
        <source>A breaches</source>
        <translation>A brot</translation>
    </message>
    <message>
        <source>B in time</source>
        <translation>B innan frist</translation>
    </message>
    <message>
        <source>B breaches</source>
        <translation>B brot</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Veke %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Time to the first answer (A in real time, B in working time)</source>
        <translation>Tid til første svar (A i verkeleg tid, B i arbeidstid)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>≤ %1</source>
        <comment>a length of time</comment>
        <translation>≤ %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>a length of time</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1: A %2, B %3</source>
        <translation>%1: A %2, B %3</translation>
    </message>
    <message>
        <source>Cases submitted by hour of the day</source>
        <translation>Innsende saker per time på døgnet</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>%1:00–%1:59</source>
        <translation>%1:00–%1:59</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Per veke</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Per nivå</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>Svartider</translation>
    </message>
    <message>
        <source>Load by hour</source>
        <translation>Pågang per time</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ChecklistPanel</name>
    <message>
        <source>Information</source>
        <translation>Opplysningar</translation>
    </message>
    <message>
        <source>Ask for what is missing</source>
        <translation>Spør om det som manglar</translation>
    </message>
    <message>
        <source>What they experience</source>
        <translation>Oppleving av problemet</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Skjermbilete</translation>
    </message>
    <message>
        <source>Link to the page</source>
        <translation>Lenkje til sida</translation>
    </message>
    <message>
        <source>Urgent / can wait</source>
        <translation>Hastar / kan vente</translation>
    </message>
</context>
<context>
    <name>skranke::ui::Commands</name>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>Import e-mail …</source>
        <translation>Importer e-post …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Les på nytt</translation>
    </message>
    <message>
        <source>To the queue</source>
        <translation>Til køen</translation>
    </message>
    <message>
        <source>To the sidebar</source>
        <translation>Til sidefeltet</translation>
    </message>
    <message>
        <source>Show the menus</source>
        <translation>Vis menyane</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Snøggtastar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivebordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Byt til</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Go to …</source>
        <translation>Gå til …</translation>
    </message>
    <message>
        <source>Open the next case</source>
        <translation>Opne neste sak</translation>
    </message>
    <message>
        <source>Open the next unread case</source>
        <translation>Opne neste ulesne sak</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vising</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Angre: %1</translation>
    </message>
    <message>
        <source>Choose the database …</source>
        <translation>Vel database …</translation>
    </message>
</context>
<context>
    <name>skranke::ui::Composer</name>
    <message>
        <source>Change the recipients</source>
        <translation>Endre mottakarar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Malar</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Utkast lagra</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Kva du skriv</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Lagre merknaden</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
    <message>
        <source>Attach files; a picture can be pasted, and files dropped</source>
        <translation>Legg ved filer; eit bilete kan limast inn, og filer kan sleppast</translation>
    </message>
    <message>
        <source>Draft kept on this computer</source>
        <translation>Utkastet ligg på denne maskina</translation>
    </message>
    <message>
        <source>Attach a part of the screen</source>
        <translation>Legg ved ein del av skjermen</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svar alle</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ContactPicker</name>
    <message>
        <source>Name, e-mail, telephone or customer</source>
        <translation>Namn, e-post, telefon eller kunde</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Vel ein annan</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Kontaktar som passar</translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation>Ny kontakt: %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::Conversation</name>
    <message>
        <source>Show earlier</source>
        <translation>Vis tidlegare</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CustomerBrowser</name>
    <message>
        <source>Show retired</source>
        <translation>Vis dei som er ute av bruk</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Ingen kontaktar</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Nettstader</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Ny nettstad</translation>
    </message>
    <message>
        <source>No sites</source>
        <translation>Ingen nettstader</translation>
    </message>
    <message>
        <source>Search name, number or domain</source>
        <translation>Søk i namn, nummer og domene</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Søk i kundar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kundar</translation>
    </message>
    <message>
        <source>No customers found</source>
        <translation>Fann ingen kundar</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Vel ein kunde</translation>
    </message>
    <message>
        <source>Nine digits</source>
        <translation>Ni siffer</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Nettstad</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>Mail to the contact has come back</source>
        <translation>E-post til kontakten har kome i retur</translation>
    </message>
    <message>
        <source>Place the sender …</source>
        <translation>Plasser avsendar …</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
    <message>
        <source>Claims to belong to %1</source>
        <translation>Hevdar å høyre til %1</translation>
    </message>
    <message>
        <source>Continues %1</source>
        <translation>Held fram %1</translation>
    </message>
    <message>
        <source>Merged into another case</source>
        <translation>Slått saman med ei anna sak</translation>
    </message>
</context>
<context>
    <name>skranke::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Kundar</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtalar</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
    </message>
    <message>
        <source>No agreements</source>
        <translation>Ingen avtalar</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Saksbehandlarar</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Ny saksbehandlar</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>Ingen saksbehandlarar</translation>
    </message>
    <message>
        <source>Customers …</source>
        <translation>Kundar …</translation>
    </message>
    <message>
        <source>Contacts …</source>
        <translation>Kontaktar …</translation>
    </message>
    <message>
        <source>Sites …</source>
        <translation>Nettstader …</translation>
    </message>
    <message>
        <source>Agreements …</source>
        <translation>Avtalar …</translation>
    </message>
    <message>
        <source>Agents …</source>
        <translation>Saksbehandlarar …</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importer CSV</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Eksporter CSV</translation>
    </message>
    <message>
        <source>Kroner without VAT</source>
        <translation>Kroner eks. mva.</translation>
    </message>
    <message>
        <source>Minutes, at any hour</source>
        <translation>Minutt, heile døgnet</translation>
    </message>
    <message>
        <source>Minutes of working time; empty: 1 working day</source>
        <translation>Minutt arbeidstid; tomt: 1 arbeidsdag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagra som %1</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV-filer (*.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>skranke::ui::DatabaseDialog</name>
    <message>
        <source>Test the connection</source>
        <translation>Test tilkoplinga</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Choose the database</source>
        <translation>Vel database</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Tenar</translation>
    </message>
    <message>
        <source>db.example</source>
        <translation>db.example</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Brukarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keychain</source>
        <translation>blir lagt i nøkkelringen på denne maskina</translation>
    </message>
    <message>
        <source>Where is the desk?</source>
        <translation>Kvar ligg sakene?</translation>
    </message>
    <message>
        <source>On this computer, for me alone</source>
        <translation>På denne maskina, berre for meg</translation>
    </message>
    <message>
        <source>The team&apos;s database, on a server</source>
        <translation>I databasen til teamet, på ein tenar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Spør tenaren …</translation>
    </message>
    <message>
        <source>The server lets you in, and the database is right.</source>
        <translation>Tenaren slepp deg inn, og databasen er i orden.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::DeskSection</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lagre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Kundesenteret</translation>
    </message>
    <message>
        <source>What customers see in mail from us. The language applies to letters to customers who have not chosen one.</source>
        <translation>Det kundane ser i e-posten dei får frå oss. Språket gjeld brev til kundar som ikkje har valt eit språk sjølve.</translation>
    </message>
    <message>
        <source>Only a team lead can change these.</source>
        <translation>Berre ein teamleiar kan endre dette.</translation>
    </message>
    <message>
        <source>The service desk settings are saved.</source>
        <translation>Innstillingane for kundesenteret er lagra.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::DueWords</name>
    <message>
        <source>No response time: followed up as capacity allows.</source>
        <translation>Ingen svarfrist: blir følgd opp etter kapasitet.</translation>
    </message>
    <message>
        <source>First response was due %1.</source>
        <translation>Fristen for første svar var %1.</translation>
    </message>
    <message>
        <source>First response by %1, at any hour of the day.</source>
        <translation>Første svar innan %1, uansett tid på døgnet.</translation>
    </message>
    <message>
        <source>First response by %1.</source>
        <translation>Første svar innan %1.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::EntryPanel</name>
    <message>
        <source>Billable</source>
        <translation>Fakturerbar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Lengd</translation>
    </message>
    <message>
        <source>Minutes, 1:52 or 1 h 52</source>
        <translation>Minutt, 1:52 eller 1 t 52</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som vart gjort</translation>
    </message>
    <message>
        <source>Why it is not billed</source>
        <translation>Kvifor det ikkje blir fakturert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Stop the timer on %1 · %2</source>
        <translation>Stopp klokka på %1 · %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Før tida</translation>
    </message>
    <message>
        <source>It has run for %1. How much of it was work?</source>
        <translation>Ho har gått i %1. Kor mykje av det var arbeid?</translation>
    </message>
    <message>
        <source>Delete the entry of %1 on %2 · %3?</source>
        <translation>Slette føringa på %1 på %2 · %3?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Discard the timer on %1 · %2? %3 will not be recorded.</source>
        <translation>Forkaste klokka på %1 · %2? %3 blir ikkje ført.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Write the duration as minutes, 1:52 or 1 h 52.</source>
        <translation>Skriv lengda som minutt, 1:52 eller 1 t 52.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::EstimateField</name>
    <message>
        <source> h</source>
        <translation> t</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>ikkje overslege</translation>
    </message>
</context>
<context>
    <name>skranke::ui::EstimateForm</name>
    <message>
        <source>Estimate in hours</source>
        <translation>Estimat i timar</translation>
    </message>
    <message>
        <source>Over 4 hours: the customer must approve the estimate before work starts.</source>
        <translation>Over 4 timar: kunden må godkjenne estimatet før arbeidet startar.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimat</translation>
    </message>
    <message>
        <source>Save the estimate</source>
        <translation>Lagre estimatet</translation>
    </message>
</context>
<context>
    <name>skranke::ui::EvidencePicker</name>
    <message>
        <source>The customer wrote it</source>
        <translation>Kunden skreiv det</translation>
    </message>
    <message>
        <source>The customer said it on the telephone</source>
        <translation>Kunden sa det på telefon</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>Meldinga frå kunden</translation>
    </message>
    <message>
        <source>Who at the customer</source>
        <translation>Kven hos kunden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kva som vart sagt</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ExceptionForm</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>24.12.2026</source>
        <translation>24.12.2026</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Kvart år</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>09:00–16:00, several spans with commas between, or 24. Empty is closed.</source>
        <translation>09:00–16:00, fleire tidsrom med komma mellom, eller 24 for heile døgnet. Tomt er stengt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 24.12.2026.</source>
        <translation>«%1» er ingen dato. Skriv han slik: 24.12.2026.</translation>
    </message>
    <message>
        <source>Write the year too, or choose every year.</source>
        <translation>Skriv årstalet òg, eller vel kvart år.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ExceptionsPanel</name>
    <message>
        <source>%1 yearly</source>
        <translation>%1 årleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Fjern (Delete)</translation>
    </message>
    <message>
        <source>Days that differ</source>
        <translation>Avvikande dagar</translation>
    </message>
    <message>
        <source>No days that differ</source>
        <translation>Ingen avvikande dagar</translation>
    </message>
    <message>
        <source>Choose a day in the year to add one.</source>
        <translation>Vel ein dag i året for å leggje til ein.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::FieldForm</name>
    <message>
        <source>unchanged while empty</source>
        <translation>tomt: uendra</translation>
    </message>
</context>
<context>
    <name>skranke::ui::FilterBar</name>
    <message>
        <source>Take all away</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <source>Keep this view …</source>
        <translation>Lagre visinga …</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Slett visinga</translation>
    </message>
    <message>
        <source>The view is narrowed to</source>
        <translation>Visinga er avgrensa til</translation>
    </message>
    <message>
        <source>Take the filter “%1” away</source>
        <translation>Fjern filteret «%1»</translation>
    </message>
</context>
<context>
    <name>skranke::ui::FirstRunBar</name>
    <message>
        <source>The cases are on this computer. Are you a team?</source>
        <translation>Sakene ligg på denne maskina. Er de eit team?</translation>
    </message>
    <message>
        <source>Choose the team&apos;s database …</source>
        <translation>Vel databasen til teamet …</translation>
    </message>
    <message>
        <source>Keep them here</source>
        <translation>Ha dei her</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ForgottenTimer</name>
    <message>
        <source>Hours and minutes to keep</source>
        <translation>Timar og minutt som skal førast</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>It is right, let it run</source>
        <translation>Det stemmer, lat ho gå</translation>
    </message>
    <message>
        <source>The timer has run for %1. How much of it was work?</source>
        <translation>Klokka har gått i %1. Kor mykje av det var arbeid?</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ForwardForm</name>
    <message>
        <source>Message to somebody beside the customer</source>
        <translation>Melding til nokon utanom kunden</translation>
    </message>
    <message>
        <source>Forwarded beneath it</source>
        <translation>Blir vidaresendt under henne</translation>
    </message>
    <message>
        <source>Attach %1 (%2)</source>
        <translation>Legg ved %1 (%2)</translation>
    </message>
    <message>
        <source>Forward to a supplier or developer</source>
        <translation>Vidaresend til leverandør eller utviklar</translation>
    </message>
    <message>
        <source>Reply in the side conversation</source>
        <translation>Svar i sidesamtalen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vidaresend</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>The customer does not see this. Notes and calls never go along.</source>
        <translation>Kunden ser ikkje dette. Merknader og telefonsamtalar følgjer aldri med.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::HoursForm</name>
    <message>
        <source>Closed on public holidays</source>
        <translation>Stengt på heilagdagar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stengt</translation>
    </message>
    <message>
        <source>09:00–16:00, several spans with commas between, or 24. Empty is closed.</source>
        <translation>09:00–16:00, fleire tidsrom med komma mellom, eller 24 for heile døgnet. Tomt er stengt.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ImportReportCard</name>
    <message>
        <source>Lines that were not imported</source>
        <translation>Linjer som ikkje vart importerte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n lagd til</numerusform>
            <numerusform>%n lagde til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endra</numerusform>
            <numerusform>%n endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n uendra</numerusform>
            <numerusform>%n uendra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not imported</source>
        <translation>
            <numerusform>%n linje ikkje importert</numerusform>
            <numerusform>%n linjer ikkje importerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
</context>
<context>
    <name>skranke::ui::IncidentColumns</name>
    <message numerus="yes">
        <source>%n, all ended</source>
        <translation>
            <numerusform>%n, over</numerusform>
            <numerusform>%n, alle over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Next update due %1</source>
        <translation>Neste oppdatering innan %1</translation>
    </message>
    <message>
        <source>First response due %1</source>
        <translation>Svarfrist %1</translation>
    </message>
    <message>
        <source>Back in order</source>
        <translation>I orden att</translation>
    </message>
    <message>
        <source>All alerts ended</source>
        <translation>Alle varsel er over</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nede</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Nettstad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Called by monitoring</source>
        <translation>Namnet i overvakinga</translation>
    </message>
    <message>
        <source>no such label</source>
        <translation>ingen slik merkelapp</translation>
    </message>
</context>
<context>
    <name>skranke::ui::IncidentForm</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Lukk saka</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To: addresses, with commas between</source>
        <translation>Til: adresser, med komma mellom</translation>
    </message>
    <message>
        <source>Who at the customer</source>
        <translation>Kven hos kunden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Update the customer: %1</source>
        <translation>Oppdater kunden: %1</translation>
    </message>
    <message>
        <source>Everything is back in order: %1</source>
        <translation>Alt er i orden att: %1</translation>
    </message>
    <message>
        <source>Telephone note: %1</source>
        <translation>Telefonnotat: %1</translation>
    </message>
    <message>
        <source>Incident report: %1</source>
        <translation>Hendingsrapport: %1</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Lagre notatet</translation>
    </message>
    <message>
        <source>Send and mark as restored</source>
        <translation>Send og merk som gjenoppretta</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Send rapporten</translation>
    </message>
    <message>
        <source>Send the update</source>
        <translation>Send oppdateringa</translation>
    </message>
</context>
<context>
    <name>skranke::ui::IncidentsPage</name>
    <message>
        <source>Save the report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation>Rapporten er lagra i %1.</translation>
    </message>
    <message>
        <source>%1 – %2  %3</source>
        <translation>%1 – %2  %3</translation>
    </message>
    <message>
        <source>Since %1  %2</source>
        <translation>Sidan %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>What is down</source>
        <translation>Kva som er nede</translation>
    </message>
    <message>
        <source>Alerts that belong to no site</source>
        <translation>Varsel som ikkje høyrer til nokon nettstad</translation>
    </message>
    <message>
        <source>Nothing is down</source>
        <translation>Ingenting er nede</translation>
    </message>
    <message>
        <source>A site that monitoring cannot reach stands here as soon as it is known.</source>
        <translation>Ein nettstad som overvakinga ikkje når, står her så snart vi veit det.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta saka</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Send oppdatering</translation>
    </message>
    <message>
        <source>Telephone note</source>
        <translation>Telefonnotat</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>I orden att</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) that belong to no site</source>
        <translation>
            <numerusform>%n varsel som ikkje høyrer til nokon nettstad</numerusform>
            <numerusform>%n varsel som ikkje høyrer til nokon nettstad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is yours.</source>
        <translation>%1 er di.</translation>
    </message>
    <message>
        <source>The update is on its way.</source>
        <translation>Oppdateringa er på veg.</translation>
    </message>
    <message>
        <source>The customer is told that everything is back in order.</source>
        <translation>Kunden får vite at alt er i orden att.</translation>
    </message>
    <message>
        <source>The call is written down.</source>
        <translation>Samtalen er notert.</translation>
    </message>
    <message>
        <source>The report is on its way.</source>
        <translation>Rapporten er på veg.</translation>
    </message>
    <message>
        <source>On-call monitoring</source>
        <translation>Driftsvakt</translation>
    </message>
    <message>
        <source>Say whom it goes to.</source>
        <translation>Skriv kven det skal til.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::IntakeProgress</name>
    <message>
        <source>Reading e-mail: %1 of %2</source>
        <translation>Les inn e-post: %1 av %2</translation>
    </message>
    <message>
        <source>Reading e-mail: %1</source>
        <translation>Les inn e-post: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) read</source>
        <translation>
            <numerusform>%n e-post lesen inn</numerusform>
            <numerusform>%n e-postar lesne inn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 could not be read</source>
        <translation>%1, %2 lét seg ikkje lese</translation>
    </message>
</context>
<context>
    <name>skranke::ui::KeepViewForm</name>
    <message>
        <source>Show it to everybody</source>
        <translation>Vis ho for alle</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Lagre visinga</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Namn på visinga</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lagre</translation>
    </message>
</context>
<context>
    <name>skranke::ui::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Snøggtastar</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>I køen</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Opp og ned</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Opne saka</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Først og sist</translation>
    </message>
    <message>
        <source>From the case back to the queue</source>
        <translation>Frå saka tilbake til køen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>skranke::ui::LedgerPopup</name>
    <message>
        <source>How the time was counted · %1</source>
        <translation>Slik er tida rekna · %1</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>Til saman: %1</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopier som tabell</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Tel</translation>
    </message>
</context>
<context>
    <name>skranke::ui::LetterLine</name>
    <message>
        <source>Show what was sent</source>
        <translation>Vis det som vart sendt</translation>
    </message>
</context>
<context>
    <name>skranke::ui::LetterSection</name>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Restore the original</source>
        <translation>Tilbake til originalen</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Teksten i brevet</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lagre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Filled in for the case: %1</source>
        <translation>Blir fylt inn for saka: %1</translation>
    </message>
    <message>
        <source>As a customer would get it</source>
        <translation>Slik kunden ville fått det</translation>
    </message>
    <message>
        <source>Save what you have typed first, or restore the original.</source>
        <translation>Lagre det du har skrive først, eller hent tilbake originalen.</translation>
    </message>
    <message>
        <source>the desk’s own text</source>
        <translation>eigen tekst for kundesenteret</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>standardteksten</translation>
    </message>
    <message>
        <source>The letter is saved.</source>
        <translation>Brevet er lagra.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::LockPanel</name>
    <message>
        <source>The entries cannot be changed afterwards. Corrections are made as new entries in an open month.</source>
        <translation>Føringane kan ikkje endrast etterpå. Rettingar blir gjorde som nye føringar i ein open månad.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Lock the basis of %1? %2, %3, %4 without VAT.</source>
        <translation>Låse grunnlaget for %1? %2, %3, %4 eks. mva.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) need an approved estimate.</source>
        <translation>
            <numerusform>%n sak treng eit godkjent estimat.</numerusform>
            <numerusform>%n saker treng eit godkjent estimat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lås %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MailSection</name>
    <message>
        <source>not in use</source>
        <translation>ikkje i bruk</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>sidan %1: %2</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>henta %1</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>ikkje henta enno</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Undo time</source>
        <translation>Angretid</translation>
    </message>
    <message>
        <source>New mailbox</source>
        <translation>Ny postkasse</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test tilkoplinga</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postkasser</translation>
    </message>
    <message>
        <source>No mailbox is set up</source>
        <translation>Inga postkasse er sett opp</translation>
    </message>
    <message>
        <source>With a mailbox here, mail is fetched and sent automatically.</source>
        <translation>Med ei postkasse her blir e-post henta og send automatisk.</translation>
    </message>
    <message>
        <source>A team lead can set one up.</source>
        <translation>Ein teamleiar kan setje opp ei.</translation>
    </message>
    <message>
        <source>Mail leaves at once</source>
        <translation>E-post blir send med ein gong</translation>
    </message>
    <message numerus="yes">
        <source>Mail leaves after %n second(s)</source>
        <translation>
            <numerusform>E-post blir send etter %n sekund</numerusform>
            <numerusform>E-post blir send etter %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailbox %1 is saved.</source>
        <translation>Postkassa %1 er lagra.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MainWindow</name>
    <message>
        <source>View</source>
        <translation>Vising</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ManualTimeForm</name>
    <message>
        <source>Billable</source>
        <translation>Fakturerbart</translation>
    </message>
    <message>
        <source>Minutes worked</source>
        <translation>Minutt arbeid</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som vart gjort</translation>
    </message>
    <message>
        <source>Why it is not billed</source>
        <translation>Kvifor det ikkje blir fakturert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Før</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MergeForm</name>
    <message>
        <source>Number of the case it belongs to</source>
        <translation>Nummeret på saka ho høyrer til</translation>
    </message>
    <message>
        <source>The messages move to that case. This one is cancelled, with a link to it.</source>
        <translation>Meldingane blir flytta til den saka. Denne blir avbroten, med lenkje dit.</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Slå saman med ei anna sak</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå saman</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MessageBubble</name>
    <message>
        <source>Internal note</source>
        <translation>Intern merknad</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefonsamtale</translation>
    </message>
    <message>
        <source>%1 talked with %2</source>
        <translation>%1 snakka med %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Show as it was formatted</source>
        <translation>Vis slik ho var formatert</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopier teksten</translation>
    </message>
    <message>
        <source>Move to a case of its own</source>
        <translation>Skil ut som eiga sak</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatisk svar</translation>
    </message>
    <message>
        <source>Mass mail</source>
        <translation>Masseutsending</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Kunne ikkje leverast</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Leveringsrapport</translation>
    </message>
    <message>
        <source>Reads like an approval · record it</source>
        <translation>Ser ut som ei godkjenning · registrer</translation>
    </message>
    <message>
        <source>on the side to %1</source>
        <translation>i sidesamtale til %1</translation>
    </message>
    <message>
        <source>Reply in the side conversation …</source>
        <translation>Svar i sidesamtalen …</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Svar alle</translation>
    </message>
    <message>
        <source>Forward …</source>
        <translation>Vidaresend …</translation>
    </message>
    <message>
        <source>Side conversation · the customer does not see it</source>
        <translation>Sidesamtale · kunden ser han ikkje</translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Last inn denne gongen</translation>
    </message>
    <message>
        <source>Pictures on the network are left out.</source>
        <translation>Bilete på nettet er utelatne.</translation>
    </message>
    <message>
        <source>Fetching them tells the sender that the mail was read.</source>
        <translation>Å hente dei fortel avsendaren at e-posten er lesen.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MessageMenuButton</name>
    <message>
        <source>About this message</source>
        <translation>Om denne meldinga</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MessageText</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Tidlegare meldingar</translation>
    </message>
    <message>
        <source>Show the whole text, %1 characters</source>
        <translation>Vis heile teksten, %1 teikn</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MonitoringSection</name>
    <message>
        <source>Turned off</source>
        <translation>Slått av</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lesen %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ikkje lesen enno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources of alerts</source>
        <translation>Kjelder til varsel</translation>
    </message>
    <message>
        <source>No monitoring is set up</source>
        <translation>Inga overvaking er sett opp</translation>
    </message>
    <message>
        <source>With an Alertmanager here, outages are registered automatically.</source>
        <translation>Med ein Alertmanager her blir nedetid registrert automatisk.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Certificate authority …</source>
        <translation>Sertifikatutferdar …</translation>
    </message>
    <message>
        <source>A PEM file, where the source&apos;s certificate is not issued by one that the system trusts</source>
        <translation>Ei PEM-fil, når sertifikatet til kjelda ikkje er utferda av nokon systemet lit på</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Ny kjelde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>An alert belongs to the site whose name or address is in the alert&apos;s label.</source>
        <translation>Eit varsel blir knytt til nettstaden som har namnet eller adressa i merkelappen på varselet.</translation>
    </message>
    <message>
        <source>Only a team lead can change these.</source>
        <translation>Berre ein teamleiar kan endre desse.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» er lagra.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Sertifikatutferdar</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Sertifikat (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM.</source>
        <translation>Fila inneheld ikkje noko sertifikat i PEM.</translation>
    </message>
    <message>
        <source>The certificate is used once you save.</source>
        <translation>Sertifikatet blir teke i bruk når du lagrar.</translation>
    </message>
    <message>
        <source>The rule is saved. It applies from the next alert.</source>
        <translation>Regelen er lagra. Han gjeld for dei neste varsla.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test tilkoplinga</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Spør …</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lagre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste månad</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>Førre månad (Alt+venstrepil)</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>Neste månad (Alt+høgrepil)</translation>
    </message>
</context>
<context>
    <name>skranke::ui::MovedPanel</name>
    <message>
        <source>Save anyway</source>
        <translation>Lagre likevel</translation>
    </message>
    <message>
        <source>Cases that get another due time</source>
        <translation>Saker som får ny frist</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n open case(s) get(s) another due time.</source>
        <translation>
            <numerusform>%n open sak får ny frist.</numerusform>
            <numerusform>%n opne saker får ny frist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::NewCaseDialog</name>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Nettstad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Take the case myself</source>
        <translation>Ta saka sjølv</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Utan nettstad</translation>
    </message>
    <message>
        <source>Write the time as 09:12, or with a date: 20.11 15:40.</source>
        <translation>Skriv tida som 09:12, eller med dato: 20.11 15:40.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Det tidspunktet har ikkje vore enno.</translation>
    </message>
    <message>
        <source>Kind not set yet</source>
        <translation>Type ikkje sett</translation>
    </message>
    <message>
        <source>What do they experience? An example? Which page? Is it urgent, or can it wait?</source>
        <translation>Kva opplever dei? Eit døme? Kva side? Hastar det, eller kan det vente?</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Tidspunkt for samtalen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Skildring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>What you typed is kept for the next time (Esc)</source>
        <translation>Det du har skrive, blir teke vare på til neste gong (Esc)</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registrert som</translation>
    </message>
    <message>
        <source>To the case</source>
        <translation>Til saka</translation>
    </message>
    <message>
        <source>Register another</source>
        <translation>Registrer ei til</translation>
    </message>
</context>
<context>
    <name>skranke::ui::NewContactForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Customer not known</source>
        <translation>Ukjend kunde</translation>
    </message>
</context>
<context>
    <name>skranke::ui::Notice</name>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>skranke::ui::NoticeSection</name>
    <message>
        <source>A level A case that nobody has answered</source>
        <translation>Ei sak på nivå A som ingen har svart på</translation>
    </message>
    <message>
        <source>An answer or update due within half an hour</source>
        <translation>Svar eller oppdatering med frist innan ein halvtime</translation>
    </message>
    <message>
        <source>A customer has answered on one of my cases</source>
        <translation>Ein kunde har svart i ei av sakene mine</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Stille timar</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Stille frå</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Stille til</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Varsel</translation>
    </message>
    <message>
        <source>Shown on the desktop and counted on the icon, even when the window is not visible. You are not notified about what you did yourself.</source>
        <translation>Dette blir vist som varsel på skrivebordet og talt på ikonet, også når vindauget ikkje er synleg. Du blir ikkje varsla om det du har gjort sjølv.</translation>
    </message>
    <message>
        <source>Notices from quiet hours appear afterwards if they still apply. Outages are announced at any hour.</source>
        <translation>Varsel som kjem då, blir viste etterpå om dei framleis gjeld. Nedetid blir varsla heile døgnet.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::OtherCases</name>
    <message>
        <source>The customer&apos;s other cases</source>
        <translation>Andre saker hos kunden</translation>
    </message>
    <message>
        <source>Under way. Does this belong to it?</source>
        <translation>Går no. Høyrer denne til der?</translation>
    </message>
    <message>
        <source>“Merge into another case” moves what was said there.</source>
        <translation>«Slå saman med ei anna sak» flyttar det som er sagt, dit.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::OutageBanner</name>
    <message>
        <source>%1 has been down since %2</source>
        <translation>%1 har vore nede sidan %2</translation>
    </message>
    <message>
        <source>%1 has a fault since %2</source>
        <translation>%1 har ein feil sidan %2</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ta saka</translation>
    </message>
    <message>
        <source>To on-call monitoring</source>
        <translation>Til driftsvakta</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::OutageOffer</name>
    <message>
        <source>Write the call down there</source>
        <translation>Noter samtalen der</translation>
    </message>
    <message>
        <source>%1 “%2” is open since %3.</source>
        <translation>%1 «%2» er open sidan %3.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::OutboxColumns</name>
    <message>
        <source>Case no.</source>
        <translation>Saksnr</translation>
    </message>
    <message>
        <source>Composed</source>
        <translation>Skriven</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Kind of mail</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>skranke::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Export selected …</source>
        <translation>Eksporter valde …</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Eksporter alle …</translation>
    </message>
    <message>
        <source>Mail in the outbox</source>
        <translation>E-post i utboksen</translation>
    </message>
    <message>
        <source>Save the selected mails as files (Ctrl+E)</source>
        <translation>Lagre dei valde e-postane som filer (Ctrl+E)</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Teksten i e-posten</translation>
    </message>
    <message>
        <source>No mail waits to go out</source>
        <translation>Ingen e-post ventar på å bli send</translation>
    </message>
    <message>
        <source>No mail has been exported</source>
        <translation>Ingen e-post er eksportert</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Til: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopi: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Vedlegg: %1</translation>
    </message>
    <message>
        <source>Export mails to</source>
        <translation>Eksporter e-post til</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) saved in %1</source>
        <translation>
            <numerusform>%n e-post lagra i %1</numerusform>
            <numerusform>%n e-postar lagra i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail has failed or been stopped</source>
        <translation>Ingen e-post er mislukka eller stansa</translation>
    </message>
    <message>
        <source>No mail has been sent</source>
        <translation>Ingen e-post er send</translation>
    </message>
    <message>
        <source>What you send to a customer waits here until it is sent or exported.</source>
        <translation>Det du sender til ein kunde, ventar her til det er sendt eller eksportert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stans</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send på nytt</translation>
    </message>
</context>
<context>
    <name>skranke::ui::PlaceSender</name>
    <message>
        <source>No customer found</source>
        <translation>Fann ingen kunde</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Søk etter kunde</translation>
    </message>
</context>
<context>
    <name>skranke::ui::PreparedTexts</name>
    <message>
        <source>Write texts …</source>
        <translation>Skriv tekstar …</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueueColumnPicks</name>
    <message>
        <source>Hide %1</source>
        <translation>Gøym %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Vis %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Move %1 to the left</source>
        <translation>Flytt %1 til venstre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Move %1 to the right</source>
        <translation>Flytt %1 til høgre</translation>
    </message>
    <message>
        <source>Make %1 wider</source>
        <translation>Gjer %1 breiare</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breidd</translation>
    </message>
    <message>
        <source>Make %1 narrower</source>
        <translation>Gjer %1 smalare</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rekkjefølgje</translation>
    </message>
    <message>
        <source>Sort by %1, from the end</source>
        <translation>Sorter etter %1, bakfrå</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Sorter etter %1</translation>
    </message>
    <message>
        <source>The view&apos;s own order</source>
        <translation>Visinga si eiga rekkjefølgje</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueueDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueueHead</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Narrow the view (F)</source>
        <translation>Avgrens visinga (F)</translation>
    </message>
    <message>
        <source>Sort in another way (O)</source>
        <translation>Sorter på ein annan måte (O)</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueueHeader</name>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>Sort by this</source>
        <translation>Sorter etter dette</translation>
    </message>
    <message>
        <source>This view is not sorted by this</source>
        <translation>Denne visinga kan ikkje sorterast etter dette</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueuePage</name>
    <message>
        <source>Search for “%1”</source>
        <translation>Søk etter «%1»</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyaste først</translation>
    </message>
    <message>
        <source>Sorted by due time</source>
        <translation>Sortert etter frist</translation>
    </message>
    <message>
        <source>Esc leaves the search.</source>
        <translation>Esc går ut av søket.</translation>
    </message>
    <message>
        <source>Ctrl+N registers a new one.</source>
        <translation>Ctrl+N registrerer ei ny.</translation>
    </message>
    <message>
        <source>No cases here.</source>
        <translation>Ingen saker her.</translation>
    </message>
    <message>
        <source>No case matches the search.</source>
        <translation>Ingen saker passar til søket.</translation>
    </message>
    <message>
        <source>Everything here has been read.</source>
        <translation>Alt her er lese.</translation>
    </message>
    <message>
        <source>“%1” says nothing to search for.</source>
        <translation>«%1» seier ikkje kva det skal søkjast etter.</translation>
    </message>
    <message>
        <source>No case answers to the filters.</source>
        <translation>Inga sak passar til filtera.</translation>
    </message>
    <message>
        <source>By %1, from the end</source>
        <translation>Etter %1, bakfrå</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortert etter %1</translation>
    </message>
    <message>
        <source>There is no further case here.</source>
        <translation>Det er ingen fleire saker her.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QueueTools</name>
    <message>
        <source>Narrow the view …</source>
        <translation>Avgrens visinga …</translation>
    </message>
    <message>
        <source>Mark the case</source>
        <translation>Merk saka</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Merk alle</translation>
    </message>
    <message>
        <source>Do with the marked cases …</source>
        <translation>Gjer med dei merkte sakene …</translation>
    </message>
    <message>
        <source>Narrow the view by …</source>
        <translation>Avgrens visinga med …</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Merke</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mark cases with X first.</source>
        <translation>Merk saker med X først.</translation>
    </message>
    <message numerus="yes">
        <source>Do with %n marked case(s) …</source>
        <translation>
            <numerusform>Gjer med %n merkt sak …</numerusform>
            <numerusform>Gjer med %n merkte saker …</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>Tildel %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) changed.</source>
        <translation>
            <numerusform>%n sak endra.</numerusform>
            <numerusform>%n saker endra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <translation>
            <numerusform>%n var slik frå før.</numerusform>
            <numerusform>%n var slik frå før.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <translation>
            <numerusform>%n avvist.</numerusform>
            <numerusform>%n avviste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns or two lines</source>
        <translation>Kolonnar eller to linjer</translation>
    </message>
    <message>
        <source>Choose the columns …</source>
        <translation>Vel kolonnar …</translation>
    </message>
    <message>
        <source>Sort …</source>
        <translation>Sorter …</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Kolonnar …</translation>
    </message>
    <message>
        <source>Sort by …</source>
        <translation>Sorter etter …</translation>
    </message>
</context>
<context>
    <name>skranke::ui::QuickSwitcher</name>
    <message>
        <source>Go to a case, a customer, a view or a command …</source>
        <translation>Gå til ei sak, ein kunde, ei vising eller ein kommando …</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>field word of the search</comment>
        <translation>kunde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Søk etter «%1»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>skranke::ui::RecipientsLine</name>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopi til</translation>
    </message>
</context>
<context>
    <name>skranke::ui::RecordCard</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lagre (Ctrl+S)</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile: %1</source>
        <translation>Endra av nokon andre i mellomtida: %1</translation>
    </message>
    <message>
        <source>Take into use again</source>
        <translation>Ta i bruk igjen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ta ut av bruk</translation>
    </message>
</context>
<context>
    <name>skranke::ui::RegionPicker</name>
    <message>
        <source>Part of the screen</source>
        <translation>Del av skjermen</translation>
    </message>
    <message>
        <source>Draw out the part with the pointer; Enter takes all, Esc nothing.</source>
        <translation>Marker delen med peikaren; Enter tek alt, Esc ingenting.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::RegisterChoices</name>
    <message>
        <source>As the customer</source>
        <translation>Som kunden</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Ingen avtale</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Opningstidene</translation>
    </message>
</context>
<context>
    <name>skranke::ui::RegisterTables</name>
    <message>
        <source>Retired</source>
        <translation>Ute av bruk</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>Opningstidene</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Mail comes back</source>
        <translation>E-post kjem i retur</translation>
    </message>
    <message>
        <source>Level A</source>
        <translation>Nivå A</translation>
    </message>
    <message>
        <source>Level B</source>
        <translation>Nivå B</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 arbeidsdag</translation>
    </message>
    <message>
        <source>Included a month</source>
        <translation>Inkludert per månad</translation>
    </message>
</context>
<context>
    <name>skranke::ui::ReviewPanel</name>
    <message>
        <source>Cause</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Lagre gjennomgang</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What happened, and what do we do differently?</source>
        <translation>Kva skjedde, og kva gjer vi annleis?</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>Vel årsak</translation>
    </message>
    <message>
        <source>Review of %1: %2</source>
        <translation>Gjennomgang av %1: %2</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Not reviewed yet. A lead reviews it.</source>
        <translation>Ikkje gjennomgått enno. Det gjer ein teamleiar.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SearchField</name>
    <message>
        <source>Search cases, customers, messages …</source>
        <translation>Søk i saker, kundar, meldingar …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Words, and field words: %1</source>
        <translation>Ord, og feltord: %1</translation>
    </message>
    <message>
        <source>customer: from: level: status: kind: assigned: no: has:</source>
        <comment>field words of the search</comment>
        <translation>kunde: frå: nivå: status: type: tildelt: nr: har:</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SetAsidePanel</name>
    <message>
        <source>Mailbox</source>
        <translation>Postkasse</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Teke hand om</translation>
    </message>
    <message>
        <source>Mail that was set aside</source>
        <translation>E-post som er lagd til side</translation>
    </message>
    <message>
        <source>Set aside: could not be registered</source>
        <translation>Lagt til side: kunne ikkje registrerast</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Område i innstillingane</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SeverityCard</name>
    <message>
        <source>Save the rule</source>
        <translation>Lagre regelen</translation>
    </message>
    <message>
        <source>How serious an alert is</source>
        <translation>Kor alvorleg eit varsel er</translation>
    </message>
    <message>
        <source>The first line that matches an alert decides.</source>
        <translation>Den første linja som passar til varselet, avgjer.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SeverityEditor</name>
    <message>
        <source>Add a line</source>
        <translation>Legg til ei linje</translation>
    </message>
    <message>
        <source>Level of every other alert</source>
        <translation>Nivå for alle andre varsel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Merkelapp</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>All other alerts</source>
        <translation>Alle andre varsel</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>Inga nedetid</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>a value, or * for any</source>
        <translation>ein verdi, eller * for alle</translation>
    </message>
    <message>
        <source>Remove %1 = %2</source>
        <translation>Fjern %1 = %2</translation>
    </message>
</context>
<context>
    <name>skranke::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Stader</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SignInPanel</name>
    <message>
        <source>Sign in …</source>
        <translation>Logg på …</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Avbryt pålogginga</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopier adressa</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg av</translation>
    </message>
    <message>
        <source>Sign-in with the browser</source>
        <translation>Innlogging i nettlesaren</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>Til ein annan nettlesar på denne maskina</translation>
    </message>
    <message>
        <source>Forgets the sign-in on this computer</source>
        <translation>Gløymer pålogginga på denne maskina</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Ingen har logga på enno.</translation>
    </message>
    <message>
        <source>%1 signed in on %2. The sign-in renews itself.</source>
        <translation>%1 logga på %2. Pålogginga fornyar seg sjølv.</translation>
    </message>
    <message>
        <source>You can close this page and go back to Skranke.</source>
        <translation>Du kan lukke denne sida og gå tilbake til Skranke.</translation>
    </message>
    <message>
        <source>Opening the browser …</source>
        <translation>Opnar nettlesaren …</translation>
    </message>
    <message>
        <source>Waiting until somebody has signed in in the browser …</source>
        <translation>Ventar til nokon har logga på i nettlesaren …</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address, and open it in one on this computer.</source>
        <translation>Ingen nettlesar lét seg opne. Kopier adressa, og opne ho i ein nettlesar på denne maskina.</translation>
    </message>
    <message>
        <source>The address is on the clipboard. Waiting until somebody has signed in …</source>
        <translation>Adressa ligg på utklippstavla. Ventar til nokon har logga på …</translation>
    </message>
    <message>
        <source>Sign in again …</source>
        <translation>Logg på att …</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SignatureLine</name>
    <message>
        <source>Added beneath the letter:</source>
        <translation>Blir lagt til under brevet:</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SignatureSection</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lagre (Ctrl+S)</translation>
    </message>
    <message>
        <source>My signature</source>
        <translation>Signaturen min</translation>
    </message>
    <message>
        <source>Added below what I write to customers, in the language of the letter. If empty, the usual greeting and my name are used. A letter that already ends with a greeting is left as it is.</source>
        <translation>Står under det eg skriv til kundane, på språket i brevet. Tomt: vanleg helsing og namnet mitt. Eit brev som sjølv sluttar med ei helsing, blir ståande som det er.</translation>
    </message>
    <message>
        <source>How letters end</source>
        <translation>Slik sluttar breva</translation>
    </message>
    <message>
        <source>The signature is saved.</source>
        <translation>Signaturen er lagra.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SlaColumns</name>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
    </message>
    <message>
        <source>%1, real time</source>
        <translation>%1 rekna i klokketid</translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1 arbeidstid</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Framleis ikkje svart</translation>
    </message>
    <message>
        <source>Case no.</source>
        <translation>Saksnr</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Ikkje gjennomgått</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Gjennomgått: %1</translation>
    </message>
    <message>
        <source>Reviewed: %1, %2</source>
        <translation>Gjennomgått: %1, %2</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Innsendt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Første svar</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gjennomgang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SlaPage</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>In time, level A / B</source>
        <translation>Innan frist, nivå A / B</translation>
    </message>
    <message>
        <source>Median first response, A / B</source>
        <translation>Median første svar, A / B</translation>
    </message>
    <message>
        <source>At risk now</source>
        <translation>I faresona no</translation>
    </message>
    <message>
        <source>Breaches to review</source>
        <translation>Brot til gjennomgang</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Siste 12 veker</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Siste 4 veker</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle nivå</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>No breaches in this period</source>
        <translation>Ingen fristbrot i perioden</translation>
    </message>
    <message>
        <source>Every answer that was due came in time.</source>
        <translation>Alle svar som hadde frist, kom i tide.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle kundar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time to the due instant</comment>
        <translation>%1 igjen</translation>
    </message>
    <message>
        <source>Every breach in the list is reviewed.</source>
        <translation>Alle brota i lista er gjennomgått.</translation>
    </message>
    <message>
        <source>Export the breaches</source>
        <translation>Eksporter fristbrota</translation>
    </message>
    <message>
        <source>breaches.csv</source>
        <translation>fristbrot.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Lagra som %1</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Diagrammet ligg på utklippstavla.</translation>
    </message>
    <message>
        <source>The breaches as CSV …</source>
        <translation>Brota som CSV …</translation>
    </message>
    <message>
        <source>The chart as CSV …</source>
        <translation>Diagrammet som CSV …</translation>
    </message>
    <message>
        <source>The chart as PDF …</source>
        <translation>Diagrammet som PDF …</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Kopier diagrammet som bilete</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Eksporter diagrammet</translation>
    </message>
    <message>
        <source>Response times</source>
        <translation>SLA-oversikt</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>time since the due instant</comment>
        <translation>%1 over</translation>
    </message>
</context>
<context>
    <name>skranke::ui::Snippets</name>
    <message>
        <source>Prepared texts</source>
        <translation>Ferdige tekstar</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SpellingRows</name>
    <message>
        <source>No suggestions</source>
        <translation>Ingen forslag</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Legg til i ordlista mi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The spelling of %1 is not checked: install the package %2</source>
        <translation>Stavekontroll for %1 manglar: installer pakken %2</translation>
    </message>
    <message>
        <source>The spelling of %1 is not checked: put %2 in %3</source>
        <translation>Stavekontroll for %1 manglar: legg %2 i %3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Språk: %1</translation>
    </message>
    <message>
        <source>As the text is written</source>
        <translation>Slik teksten er skriven</translation>
    </message>
</context>
<context>
    <name>skranke::ui::StatusBar</name>
    <message>
        <source>Connected · %1</source>
        <translation>Tilkopla · %1</translation>
    </message>
    <message>
        <source>No connection to %1 · trying again</source>
        <translation>Ikkje samband med %1 · prøver igjen</translation>
    </message>
    <message>
        <source>E-mail: last read %1</source>
        <translation>E-post: sist lesen inn %1</translation>
    </message>
    <message>
        <source>%1 open · %2 overdue</source>
        <translation>%1 opne · %2 over frist</translation>
    </message>
</context>
<context>
    <name>skranke::ui::SubjectTitle</name>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TemplatesDialog</name>
    <message>
        <source>Everybody may use it</source>
        <translation>Alle kan bruke han</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Prepared texts</source>
        <translation>Ferdige tekstar</translation>
    </message>
    <message>
        <source>Filled in for the case: %1</source>
        <translation>Blir fylt ut for saka: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Word after the slash</source>
        <translation>Ord etter skråstreken</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Ny tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» er lagra.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» er sletta.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>and the key for it</comment>
        <translation>Angre (%1)</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» er tilbake.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TimeColumns</name>
    <message>
        <source>Case no.</source>
        <translation>Saksnr</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Går</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Gått</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Starta %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ført</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Fakturerbar</translation>
    </message>
    <message>
        <source>Not billed: %1</source>
        <translation>Blir ikkje fakturert: %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TimePage</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Ført tid</translation>
    </message>
    <message>
        <source>Of which billable</source>
        <translation>Av dette fakturerbart</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Førre veke</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Endre føring</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Slett føring</translation>
    </message>
    <message>
        <source>My time entries</source>
        <translation>Føringane mine</translation>
    </message>
    <message>
        <source>Time by case</source>
        <translation>Tid per sak</translation>
    </message>
    <message>
        <source>No time recorded in this period</source>
        <translation>Inga tid ført i perioden</translation>
    </message>
    <message>
        <source>T on a case starts its timer. Time can be recorded there by hand, too.</source>
        <translation>Trykk T på ei sak for å starte klokka. Du kan òg føre tid der for hand.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TimePanel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Billable (started ½ h)</source>
        <translation>Fakturerbart (påbyrja ½ t)</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ført på saka</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som vart gjort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>ikkje overslege</translation>
    </message>
    <message>
        <source>under 4 h</source>
        <translation>under 4 t</translation>
    </message>
    <message>
        <source>%1 – not approved</source>
        <translation>%1 – ikkje godkjent</translation>
    </message>
    <message>
        <source>%1 – approved</source>
        <translation>%1 – godkjent</translation>
    </message>
    <message>
        <source>Stop and record</source>
        <translation>Stopp og før</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>Før for hand</translation>
    </message>
    <message>
        <source>Kept on this computer until the database is back</source>
        <translation>Ligg på denne maskina til databasen er tilbake</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TimerBar</name>
    <message>
        <source>My timers</source>
        <translation>Klokkene mine</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop …</source>
        <translation>Stopp …</translation>
    </message>
    <message>
        <source>Discard …</source>
        <translation>Forkast …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TopBar</name>
    <message>
        <source>+ New case</source>
        <translation>+ Ny sak</translation>
    </message>
    <message numerus="yes">
        <source>Monitoring: %n down</source>
        <translation>
            <numerusform>Driftsvakt: %n nede</numerusform>
            <numerusform>Driftsvakt: %n nede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::TransitionBar</name>
    <message>
        <source>Next step (P)</source>
        <translation>Neste steg (P)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TransitionForm</name>
    <message>
        <source>Estimate in hours</source>
        <translation>Estimat i timar</translation>
    </message>
    <message>
        <source>Where to test</source>
        <translation>Kvar kunden skal teste</translation>
    </message>
    <message>
        <source>Message to the customer</source>
        <translation>Melding til kunden</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Kva som er gale</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Over 4 hours: the customer must approve the estimate first.</source>
        <translation>Over 4 timar: kunden må godkjenne estimatet først.</translation>
    </message>
    <message>
        <source>Save and write the estimate</source>
        <translation>Lagre og skriv estimatet</translation>
    </message>
    <message>
        <source>Assess the case again</source>
        <translation>Vurder saka på nytt</translation>
    </message>
    <message>
        <source>Cancel the case</source>
        <translation>Avbryt saka</translation>
    </message>
    <message>
        <source>The contact has no e-mail address</source>
        <translation>Kontakten har inga e-postadresse</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
</context>
<context>
    <name>skranke::ui::TrialPanel</name>
    <message>
        <source>Trying to log in to both servers …</source>
        <translation>Prøver å logge inn på begge tenarane …</translation>
    </message>
    <message>
        <source>Incoming: %1</source>
        <translation>Innkomande: %1</translation>
    </message>
    <message numerus="yes">
        <source>Incoming: all is well. There are %n mail(s) in the mailbox.</source>
        <translation>
            <numerusform>Innkomande: alt er i orden. Det er %n e-post i postkassa.</numerusform>
            <numerusform>Innkomande: alt er i orden. Det er %n e-postar i postkassa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outgoing: %1</source>
        <translation>Utgåande: %1</translation>
    </message>
    <message>
        <source>Outgoing: all is well.</source>
        <translation>Utgåande: alt er i orden.</translation>
    </message>
</context>
<context>
    <name>skranke::ui::UpdateForm</name>
    <message>
        <source>Message to the customer</source>
        <translation>Melding til kunden</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Send oppdatering</translation>
    </message>
    <message>
        <source>Send the update</source>
        <translation>Send oppdateringa</translation>
    </message>
</context>
<context>
    <name>skranke::ui::WeekBars</name>
    <message>
        <source>w%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Week %1: no cases with a response time</source>
        <translation>Veke %1: ingen saker med svarfrist</translation>
    </message>
    <message>
        <source>Week %1: %2 of %3 in time (%4), %5</source>
        <translation>Veke %1: %2 av %3 innan frist (%4), %5</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%n brot</numerusform>
            <numerusform>%n brot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skranke::ui::YearPanel</name>
    <message>
        <source>Previous year</source>
        <translation>Førre år</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Neste år</translation>
    </message>
    <message>
        <source>Previous year (Alt+Left)</source>
        <translation>Førre år (Alt+venstrepil)</translation>
    </message>
    <message>
        <source>Next year (Alt+Right)</source>
        <translation>Neste år (Alt+høgrepil)</translation>
    </message>
</context>
<context>
    <name>skranke::ui::YearView</name>
    <message>
        <source>The days of %1</source>
        <translation>Dagane i %1</translation>
    </message>
</context>
</TS>
