<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Nog eens {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Toch {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>U hebt net {direction} geregistreerd</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>U bent al {direction} sinds {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Houd stil</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Houd de QR-code van uw formulier in het vierkant</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>De code is in beeld. Houd het formulier vlak en stil.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>Op 15 tot 20 cm van de camera</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Met licht op het papier, zonder weerspiegeling</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Klok gelijkzetten</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Dag, maand, jaar, uur en minuut, zoals op een telefoon.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Dat moment bestaat niet.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Hoeveel ze achter (+) of voor (−) liep; gearceerd: niet bekend</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>De klok is gelijkgezet.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Het systeem laat dit programma de klok niet gelijkzetten. Bel uw technicus.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>De klok staat juist</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>De klok staat verkeerd</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>De klok is niet bevestigd</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Ze toont een moment dat niet kan.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Sinds de computer gestart is, heeft niets de tijd bevestigd.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>De tijd is te lang geleden bevestigd.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>De bronnen spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Een bron geeft een andere tijd. Nog enkele antwoorden beslissen.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Ze is verzet, en sindsdien heeft niets de tijd bevestigd.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Ze wijkt hoogstens {time} af.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Registraties worden opgeslagen; hun tijd wordt later rechtgezet.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Afwijking per dag: nog niet bekend</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Ze verliest {time} per dag</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Ze wint {time} per dag</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Tijdserver {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Besturingssysteem</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Tijdstempel {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – niet geloofd</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Laatst bevestigd: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Andere werf of gebruiker</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Kiosk openen</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Deze kiosk is gesloten</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>U kunt zich hier nog niet registreren. De werfleider opent de kiosk met gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Hij start binnen enkele seconden vanzelf opnieuw. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Openen zoals eerder vandaag</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Openen zoals {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Gesloten sinds {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Need help? Call {contact}</source>
        <translation>Hulp nodig? Bel {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n registratie opgeslagen, wordt later verzonden</numerusform>
            <numerusform>%n registraties opgeslagen, worden later verzonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n registratie opgeslagen, wordt verzonden</numerusform>
            <numerusform>%n registraties opgeslagen, worden verzonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Nog %n cijfer</numerusform>
            <numerusform>Nog %n cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer ingetikt</numerusform>
            <numerusform>%n cijfers ingetikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>en nog %n opmerking: vraag het aan de werfleider</numerusform>
            <numerusform>en nog %n opmerkingen: vraag het aan de werfleider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n registratie is verdwenen uit het geheugen van deze kiosk</numerusform>
            <numerusform>%n registraties zijn verdwenen uit het geheugen van deze kiosk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>eerder %n keer geweigerd</numerusform>
            <numerusform>eerder %n keer geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n werknemer</numerusform>
            <numerusform>%n werknemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n werknemer nog binnen</numerusform>
            <numerusform>%n werknemers nog binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n registratie niet verzonden: ze wacht op de volgende opening</numerusform>
            <numerusform>%n registraties niet verzonden: ze wachten op de volgende opening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automatisch over {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Uw laatste registratie: {last}. OUT ontbreekt. Wat nu?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT sinds {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN sinds {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Ik begin te werken</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Ik stop of neem pauze</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Limosa-aangifte</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Zelfde bedrijf als vorige keer</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Ik stop met werken</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Ander bedrijf</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Dit ben ik niet</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>U mag gaan. Tot de volgende keer.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Vandaag en morgen</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>U mag beginnen. Komt u morgen niet, zeg het dan aan de werfleider.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Fijne pauze. Registreer IN als u terugkomt.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>U mag beginnen. De bevestiging volgt vanzelf.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>U mag gaan. De bevestiging volgt vanzelf.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Ga nu naar de werfleider.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>U mag aan het werk.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>al geregistreerd</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Neem uw kaart mee</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Opmerking {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Voor wie werkt u hier?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle bedrijven</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Geen bedrijf met deze letters. Vraag het aan de werfleider.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Nog {count}: kies nog een letter</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Onlangs</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>ontbreken</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} geteld, {here} op de werf</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Zoals bekend om {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Ja, alle vinkjes weg</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-stick</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Niemand staat op de lijst.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Iedereen staat dan weer als ontbrekend. Alle vinkjes weghalen?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>De lijst is bij de printer.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>geteld</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Allen</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>{missing} van {here} ontbreken</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuatie</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>De lijst is niet leesbaar. Neem de laatste op papier en tel met de hand.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Niemand registreert hier OUT: wie vandaag kwam, kan al weg zijn.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>De dag ervoor geregistreerd, misschien niet hier vandaag: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>De kiosk stond uit van {begin} tot {end}: wie toen binnenkwam, staat niet op de lijst.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Niet op de lijst, want meer dan {hours} uur geleden IN en nooit OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Geen contact met Checkinatwork (RSZ) sinds {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Alleen {gate} is hier bekend: wie zich elders of niet registreerde, staat niet op de lijst.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Wie zich elders of niet registreerde, staat niet op de lijst.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Naam niet bekend</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Bezoekers en leveringen</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Bedrijf niet bekend</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>De evacuatielijst van {time} ontbreekt. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Wie wordt verwacht</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Personen, met de hand</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Alleen vandaag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Een persoon, met nummer</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Niemand met de hand</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Ploegenlijst van een USB-stick</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Ploegenlijsten opheffen</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Ja, opheffen</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Personen, met de hand</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Verwacht van {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>geen juist rijksregister-, BIS- of Limosanummer</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Rijksregister- of Limosanummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>het is geen tabel, of ze is te groot</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>geen kolom met rijksregisternummers, of geen met ondernemingsnummers</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>geen juist ondernemingsnummer</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>de werknemer staat er al boven</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>er staat geen werknemer in</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>meer dan {count} werknemers</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Er is geen USB-stick. Steek er een in en wacht enkele seconden.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Er staat geen tabel op de stick: CSV, XLSX of ODS, niet in een map.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Er staan verschillende tabellen op de stick. Laat er één op.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>De schijf heeft het niet opgenomen. Alles is zoals voorheen.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Van {file} is niets overgenomen:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Verwachte personen volgens {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Regel {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Ploegenlijsten die gelden</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Alle ploegenlijsten opheffen? Dan wordt verwacht wie de laatste werkdag kwam.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · bedrijven: {companies} · personen: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Werfleiding</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Tik de code van vandaag in</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Die code klopt niet.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>De klok wordt op {moment} gezet. Tik de code van vandaag nog eens in.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Probeer over {time} opnieuw.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Hier: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN tot {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT vanaf {time}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>For staff: hold for two seconds</source>
        <translation>Voor de werfleiding: twee seconden ingedrukt houden</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Telt niet mee</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Juiste tijd, bijvoorbeeld 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Ongeldige tijd. Bijvoorbeeld 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Niet opgeslagen. Probeer opnieuw, of bel uw technicus.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Verbeteren voor het kantoor: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dag ervoor</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Niemand gevonden op deze dag.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Telt niet mee: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Verbeterd: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Naam of nummer van een werknemer, of naam van een bedrijf</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Laatste teken wissen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Letters of tekens</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>nl_BE</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Meer talen</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Het programma stopt en het bureaublad verschijnt. Het moet met de hand opnieuw worden gestart.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Niemand kan zich registreren tot het programma met de hand opnieuw is gestart. De dag blijft open, er gaat niets verloren.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Het programma afsluiten?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, afsluiten</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nee, blijven</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Wachtwoord van de aannemer of code van de technicus</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Dit is niet het wachtwoord van de aannemer en niet de code van de technicus.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Nog niet geregistreerd</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Steek uw kaart opnieuw in en laat ze zitten tot u het resultaat ziet.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Begin opnieuw en raak IN of OUT aan.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>De kiosk is open</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Code van vandaag voor de werfleiding</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Uw eigen code geldt ook vandaag.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Noteer de code. Om hem te gebruiken houdt u linksboven de naam van de werf twee seconden ingedrukt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Noteren: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Naam van de storing</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Verslag van een storing</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Twee pagina&apos;s voor een inspecteur: wat uitviel, wiens fout het was, wie zich intussen registreerde en hoe men het nagaat. Er staat geen enkel rijksregisternummer in.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Laat iemand van buiten de code fotograferen: ze toont later dat er niets veranderd is.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Code van het logboek, om te fotograferen</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Opslaan op USB-stick</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Het verslag is bij de printer.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Opgeslagen als {file}. De stick mag eruit.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Logboek: {number} regels, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Er is geen storing vastgesteld.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Deze kiosk viel uit</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>De werknemers zijn niet vrijgesteld. Bel uw technicus en registreer zolang via een ander kanaal.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Het netwerk van de werf viel uit</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>De internetprovider viel uit</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Checkinatwork (RSZ) viel uit</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Zolang het duurde, moest niemand zich registreren, als dat na te gaan is. Houd het verslag bij.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>De stroom viel uit, of de kiosk werd uitgezet</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Niemand kan zeggen wiens fout het was</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Vraag het uw internetprovider en noteer hier wat hij zegt.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>De elektriciteitsleverancier moet het bevestigen.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>duurt nog</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>verslag genomen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>de kiosk stond uit</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>het programma viel uit</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>geen netwerkkabel, geen wifi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>geen netwerkadres</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>de router antwoordde niet</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>namen werden niet gevonden (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>geen verbinding met Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>de klok stond verkeerd</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>de verbinding was niet te vertrouwen</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>de aanmeldpagina van een wifi antwoordde</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>geen antwoord van Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork meldde een fout</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork weigerde deze kiosk</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Er is geen USB-stick. Steek er een in, wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>De USB-stick is uitgetrokken. Steek hem in en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>De USB-stick is vol. Maak er plaats op of neem een andere.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>De USB-stick neemt geen bestanden aan. Neem een andere.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Er is geen printer ingesteld. Gebruik een USB-stick of vraag het uw technicus.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>De printer antwoordt niet. Kijk of hij aan staat en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>De printer nam het verslag niet aan. Gebruik een USB-stick.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Het verslag kon niet gemaakt worden. Probeer opnieuw en bel dan uw technicus.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Foto’s en facturen: uw technicus voegt ze bij.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>sinds {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Te laat door een storing: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Registraties intussen: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>te laat: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Wat uitviel: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notities: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Nog geen ticketnummer van de provider</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Ticketnummer van de provider: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Mijn registraties</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Terug naar IN en OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Geen in de laatste dagen.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Meenemen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: hoe men registreert, in beelden en tot vier talen, met de code van deze werf.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Lijst voor het portaal</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV voor het kantoor: bedrijf, volledig nummer, naam en dag van iedereen die hier was.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Uren voor het kantoor</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: de uren tussen IN en OUT, met volledige nummers. Wat open staat of verbeterd is, staat erbij.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Lijst om te tekenen</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: wie hier was, van wanneer tot wanneer, en een lijn om te tekenen. Nummers zijn afgeschermd.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Wie ontbreekt</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: wie verwacht wordt en er nu niet is, per bedrijf, met vakjes om af te vinken.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Uren en bewijs van één werknemer</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: wat één werknemer op een dag registreerde, met de codes van het bewijs. Hier worden ook de uren voor het kantoor verbeterd.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Affiche voor de poort, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Affiche voor de poort, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>De map is niet te bereiken: controleer het netwerk. De lijsten volgen vanzelf.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>De map is vol: laat plaats maken. De lijsten volgen vanzelf.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>In de map mag niet geschreven worden: bel uw technicus. De lijsten volgen vanzelf.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Ze kunnen niet gemaakt worden: bel uw technicus.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Dat de lijst is meegenomen, staat in het logboek.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Het document is bij de printer.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Het kantoor heeft geen lijsten sinds {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Uw kaart wordt gelezen…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Laat de kaart in de lezer zitten.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Uw registratie wordt opgeslagen…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>voor {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>AANWEZIG</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identiteitskaart</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa-formulier</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Nummer intikken</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Tot {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Kaartlezer klaar</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Camera klaar</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Kaartdienst werkt niet</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Geen kaartlezer</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles verzonden</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Storing intikken</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Haal de kaart eruit</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Formulier wegnemen</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Oefenwerf</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Kaart insteken</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Formulier tonen</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Klok juist</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Klok +15 min</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Klok −15 min</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Lijn zwijgt</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Antwoorden gaan verloren</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Dienst valt uit</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Antwoorden komen laat</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Netwerk verbroken – herstellen</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Netwerk verbreken</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Storing nu: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Alles is nu in orde.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Alles weer goed</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Niemand gevonden.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Niemand wordt verwacht, en niemand is er.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Bedrijf herinneren</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wie is er</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>geregistreerd met een ingetikt nummer: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>alleen {gate} is hier bekend</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Met een Limosanummer</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>nummer ingetikt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Naam van een werknemer of van een bedrijf</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Nog niet gegeven: druk af, bewaar, of raak “{given}” aan zodra het gelezen of gehoord is.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>In het logboek: de herinnering is gegeven.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>Het logboek nam niets op. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>De lijst van {time}, wie ontbreekt, is er niet. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Registreren blijft mogelijk. Verzenden wacht enkele minuten, tot de tijd zeker is.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork geeft een andere tijd dan deze kiosk</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Registreren en verzenden gaan door. Vergelijk de tijd op deze kiosk met uw horloge en verwittig uw technicus.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>De klok van Checkinatwork is versprongen</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>De gegevens zijn niet dezelfde als die bij de uitgifte ondertekend zijn. Niemand werd geregistreerd. Vraag een ander identiteitsbewijs.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Checkinatwork geeft geen toegang meer</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Een certificaat voor de verbinding met Checkinatwork vervalt binnenkort</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Registreren blijft mogelijk. Bel uw technicus: de kiosk kan ze opnieuw verzenden.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Checkinatwork is registraties kwijt die het bevestigd had</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Er is een oudere kopie teruggezet, of de schijf verloor gegevens. Registreren blijft mogelijk. Bel uw technicus voor u iets anders doet.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Registreren blijft mogelijk, verzenden wacht. Laat een technicus de sleutelbos ontgrendelen.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Registreren blijft mogelijk. Gebruik de kopie en het origineel niet tegelijk.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Registreren blijft mogelijk. Bel uw technicus en laat dit toestel zoals het is.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Registreren blijft mogelijk. Bel uw technicus: de schijf kan defect raken.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Het is niet zeker of u geregistreerd bent</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Checkinatwork kent deze werf niet</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Er gaat niets verloren. Bel uw technicus: de RSZ moet dit recht geven.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Bel uw technicus: in de instellingen ontbreekt het adres van Checkinatwork.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Bel uw technicus: Checkinatwork kent de sleutel van deze kiosk niet.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Er is geen aangegeven werf voor deze gebruiker</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>De verbinding met Checkinatwork is niet te vertrouwen</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Gebruikersnaam of wachtwoord klopt niet</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Controleer beide en probeer opnieuw. Let op hoofdletters en kleine letters.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>Er zijn verkeerde wachtwoorden ingetikt op deze kiosk</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Geen verbinding met internet</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Controleer de netwerkkabel en de router en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Checkinatwork (RSZ) is niet bereikbaar</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Aan deze kiosk ligt het niet. Probeer over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Er is niets verzonden. Kijk datum en uur van dit toestel na en bel dan uw technicus.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>De datum of het uur van deze kiosk is verkeerd</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Registreren blijft mogelijk. Verzenden wacht: op deze datum is het certificaat van Checkinatwork niet geldig. Laat datum en uur instellen.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Deze gebruiker mag geen kiosk openen</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Het toegangsrecht “Checkinatwork Gateway” ontbreekt. Vraag het aan de toegangsbeheerder van uw bedrijf.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Kijk de Aangifte van Werken na, of meld u aan met een andere gebruikersnaam.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Deze kiosk is niet ingeschreven bij Checkinatwork</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Deze kiosk is nog niet ingesteld</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Het adres van Checkinatwork is op deze kiosk veranderd</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Er is niets naartoe gestuurd, ook geen wachtwoord. Bel uw technicus: een veranderd adres moet worden bevestigd.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Het kanaal van deze kiosk mist het recht “enterprise”</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Kijk het nummer van de Aangifte van Werken na en kies opnieuw.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Kaarten kunnen nu niet worden gelezen</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Kies een andere manier. De werfleider moet de kaartdienst opnieuw starten.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>De kaartlezer is niet aangesloten</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Kies een andere manier, of zeg het aan de werfleider.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>De kaart reageert niet</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Steek de kaart andersom in, met de chip eerst, en duw goed door. Er is nog niets geregistreerd.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>De kaart is er te vroeg uitgehaald</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Steek ze opnieuw in en laat ze zitten tot u het resultaat ziet. Er is nog niets geregistreerd.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Dit is geen identiteitskaart</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Gebruik uw Belgische identiteitskaart of verblijfskaart, of kies een andere manier.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Deze kaart kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Veeg de chip schoon en probeer nog eens, of tik uw nummer in. Er is nog niets geregistreerd.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Een ander programma gebruikt de kaart</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Haal de kaart eruit, wacht even en steek ze opnieuw in.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Het lezen duurt te lang</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Haal de kaart eruit en steek ze opnieuw in. Er is nog niets geregistreerd.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Deze kaart lijkt een kopie te zijn</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Ze werd niet aanvaard. Gebruik de echte kaart of ga naar de werfleider.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>De gegevens op deze kaart zijn gewijzigd</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Ze werd niet aanvaard. Ga naar de werfleider of kies een andere manier.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>De gegevens van de chip zijn niet geldig</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Deze kaart is niet door België uitgegeven</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Deze kaart is vervallen</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Ze wordt op deze werf niet aanvaard. Gebruik uw nieuwe kaart of kies een andere manier.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Deze kaart is nog niet geldig</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Gebruik uw oude kaart zolang die geldig is, of kies een andere manier.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Deze kaart kan niet bewijzen dat ze echt is</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Oudere kaarten worden op deze werf niet aanvaard. Kies een andere manier.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>De camera is niet aangesloten</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Tik het nummer van uw Limosa-formulier in, of zeg het aan de werfleider.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Deze code is niet van een Limosa-formulier</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Toon de QR-code van uw L1-formulier, of tik het nummer in dat erop staat.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>De scanner is niet goed ingesteld</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Tik uw nummer in, en zeg het aan de werfleider.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Het nummer heeft te weinig of te veel cijfers</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Een rijksregisternummer heeft 11 cijfers, een Limosanummer 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Dit nummer klopt niet</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Vergelijk het nummer met de achterkant van uw kaart.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Dat is het nummer van de kaart</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Tik uw eigen nummer in: 11 cijfers, op de achterkant van de kaart.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Een nummer intikken kan nu even niet</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Hier werden te veel nummers ingetikt. Gebruik uw kaart of formulier, of ga naar de werfleider.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Uw registratie kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Probeer opnieuw. Gebeurt het twee keer, zeg het dan aan de werfleider: u bent niet geregistreerd.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Probeer niet opnieuw. Zeg het nu aan de werfleider en laat dit toestel aanstaan.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Het geheugen van deze kiosk werkt niet</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>U bent niet geregistreerd. Zeg het aan de werfleider en registreer u op een andere manier.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>De kiosk is nog niet open</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Vraag aan de werfleider om hem te openen. Er is niets geregistreerd.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>De schijf van deze kiosk is vol</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>De schijf van deze kiosk is bijna vol</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Laat snel bestanden verwijderen: met een volle schijf kan niemand zich registreren.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Het geheugen van deze kiosk was beschadigd en is hersteld</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Het geheugen van deze kiosk is van buitenaf gewijzigd</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Het geheugen van deze kiosk is van een andere gekopieerd</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>De sleutelbos van deze kiosk is vergrendeld</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Er zijn registraties verdwenen uit het geheugen van deze kiosk</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Het netwerk laat korte berichten door, maar registraties niet</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Er gaat niets verloren. Laat uw technicus de router nakijken: de MTU is misschien te groot.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Verzenden werkt nog. Zeg het aan uw technicus: misschien is tegen dan een nieuwere versie van dit programma nodig.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>De inschrijving van deze kiosk bij Checkinatwork vervalt binnenkort</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Verzenden werkt nog. Laat uw technicus de kiosk voor die tijd inschrijven met een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Er gaat niets verloren. De werfleider moet zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>De kiosk is afgemeld</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Er gaat niets verloren. Meld u opnieuw aan om te verzenden.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Er ging iets mis in deze kiosk</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Probeer opnieuw. Gebeurt het twee keer, bel dan uw technicus en lees de code hieronder voor.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>De chip bevat de gegevens van een andere kaart, maar niet de sleutel ervan. Niemand werd geregistreerd. Vraag de echte kaart.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>De chip weigerde te bewijzen dat hij het origineel is: een kopie, of een kaart waarvan de bewijzen op zijn. Niemand werd geregistreerd. Vraag een ander identiteitsbewijs.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>De handtekening werd voor een andere kaart gemaakt. Niemand werd geregistreerd. Vraag een ander identiteitsbewijs.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Geen Belgische overheid staat in voor deze kaart: het is een testkaart of een valse kaart. Niemand werd geregistreerd. Vraag een ander identiteitsbewijs.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Checkinatwork heeft deze registratie niet aanvaard</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Ze kwam te laat bij Checkinatwork aan, of de klok van deze kiosk staat verkeerd. Noteer wat de vertraging veroorzaakte: een storing moet aantoonbaar zijn. De werknemer registreert zich opnieuw bij het volgende begin of einde van het werk.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Checkinatwork aanvaardt het tijdstip van deze registratie niet</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Checkinatwork aanvaardt de plaats van de werf niet</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Checkinatwork aanvaardt het nummer van de werf niet</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Checkinatwork aanvaardt het ondernemingsnummer niet</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>De werknemer is niet geregistreerd. Kijk het ondernemingsnummer in de Aangifte van Werken na en laat de werknemer zich daarna opnieuw registreren voor het juiste bedrijf.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>De werknemer is niet geregistreerd. Kijk na of de Aangifte van Werken nog loopt en of deze kiosk voor de juiste werf open is. Laat de werknemer zich daarna opnieuw registreren.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>De werknemer is niet geregistreerd. Laat het adres in de Aangifte van Werken verbeteren en laat de werknemer zich daarna opnieuw registreren.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>De werknemer is niet geregistreerd. Laat de werknemer zich opnieuw registreren. Wordt het nog eens geweigerd, bel dan uw technicus en lees de code hieronder voor.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Niet geregistreerd</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Registreer u nu en ga daarna naar de werfleider.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Deze kiosk is gesloten. Raak het scherm aan.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Raak het scherm aan of steek uw kaart in.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Raak het scherm aan.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Kaartlezer: steek er een kaart in</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Probeer wat is aangesloten</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>werkt nog niet</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Hoek {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Het scherm werkt.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Scherm: raak in elke hoek de knop aan.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Deze kiosk wordt opnieuw ingesteld</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Uw code als technicus</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Minstens 12 tekens; noteer hem</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Adres van Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Adres van de aanmelding</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Adres of bestand van de werven</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Waar is Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Dit is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: de vorige keuze</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: de volgende keuze</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Er is niets gewijzigd: het instellingenbestand bevat een fout of kan niet worden geschreven. Bel uw technicus.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Dit geldt zodra u teruggaat naar de kiosk: die start dan enkele seconden opnieuw op.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Al het andere staat in het instellingenbestand, voor uw technicus.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Taal als er niemand staat</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Bekende werknemer met kaart: opgeslagen zonder aanraking</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Scherm donker na</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Geluiden</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Resultaat uitgesproken</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Naam van deze poort</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Richting aan deze poort</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Volgens het uur</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Wie ontbreekt, wordt getoond vanaf</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Lijst van wie ontbreekt gaat naar</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Evacuatielijst om</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Evacuatielijst gaat naar</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Licht, voor in de zon</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Donker, voor een schemerige ruimte</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Alleen dit scherm</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Kiosk openen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Wachtwoord tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Gewist na de bewaartermijn</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Vandaag heeft zich hier nog niemand geregistreerd.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Storingen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Terug naar de kiosk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Doorgeven aan het bedrijf</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Geen opmerkingen in de laatste 30 dagen.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Niets geweigerd in de laatste 30 dagen.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Programma afsluiten (technicus)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>De dag afsluiten? Niemand kan zich nog registreren tot de kiosk weer open is.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Ja, afsluiten</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Nee, open laten</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Alles is verzonden</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Er is niemand meer binnen</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>opgeslagen, nog te verzenden</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>opgeslagen, de oudste {time} geleden</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>opmerking 32 over {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>bevestigd vandaag</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>geweigerd vandaag</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>opmerking 32: te laat of klok verkeerd</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Tot {time} kan er geen nummer ingetikt worden: er kwamen te veel verschillende binnen een minuut. Kijk of er in de lijst van vandaag mensen staan die er niet zijn, en of er een toestel is aangesloten dat typt.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>De klok van deze kiosk staat verkeerd.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>De klok van deze kiosk loopt {time} achter.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>De klok van deze kiosk loopt {time} voor.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Zet ze juist: wie zich nu registreert, krijgt opmerking 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Checkinatwork (RSZ) is bereikbaar.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Checkinatwork (RSZ) is nog niet gecontacteerd.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Checkinatwork (RSZ) is niet bereikbaar. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>opmerking {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – ingedrukt houden</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Werknemers: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Laatste dag van de Aangifte van Werken: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Laatste dag van het contract van {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Laatste dag van de L1 van {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Laatste dag van de A1 van {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Opmerkingen bij {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>laatste dag voor correctie</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>te laat voor correctie</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>gemeld door deze kiosk</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Oorzaak: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Wat te doen: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registratie geweigerd</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>niet geregistreerd</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Gewijzigde registratie</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Gewijzigd buiten de Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niet verstuurd</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Iemand heeft deze registratie in de bestanden van de computer gewijzigd</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Ze wordt niet verstuurd: misschien is dit niet wat de werknemer deed. Bel uw technicus.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>De computer was vergrendeld</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op u</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Ze wordt verstuurd zodra u deze pagina verlaat. Was deze persoon hier niet, bel dan uw technicus vóór u de pagina verlaat.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Kaart geweigerd</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Kaartlezer: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Voor de technicus: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>De klok van deze kiosk stond verkeerd: {shown}. Verstuurd met het dichtstbijzijnde mogelijke tijdstip: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} gezien op {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Afgehandeld op {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referentie {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Er wacht iemand: er zit een kaart in de lezer.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Afgehandeld: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Voor {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Wat in orde moet komen: om te fotograferen, of mee te nemen als blad.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Het webformulier van de RSZ, om binnen 30 dagen te corrigeren.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Sinds {date}: IN en OUT, in plaats van één keer per dag</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Vanaf {date}: IN en OUT, in plaats van één keer per dag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 of A1 van {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Geef de eerste en de laatste dag in.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Zo&apos;n periode bestaat niet.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 gezien</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 gezien</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Neem uw kaart</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Ze zit nog in de lezer. Geen kaart? Raak het scherm aan.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Tik uw nummer in</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 cijfers op de achterkant van uw identiteitskaart, of 17 cijfers op uw Limosa-formulier</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Bent u er nog? Dit scherm sluit zo meteen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Druk op Verder</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Bezoekers</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Ik kom aan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Bij wie?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Ik vertrek</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Nog op de lijst. Wie is vertrokken? Raak hen aan.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Er staat geen bezoeker op de lijst.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Aangevinkten zijn weg</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Bezoeker of levering</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Niemand met deze naam staat op de lijst. Tik de naam in zoals toen u aankwam.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>De lijst is vol. Ga naar de werfkeet.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Dit kon niet worden opgeslagen. Ga naar de werfkeet.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>U staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Tot ziens.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>U staat op de lijst.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Als u vertrekt: raak hier dezelfde knop aan en tik dezelfde naam in.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>op de werf</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Steek uw kaart in de lezer</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Identiteitskaart, met de chip naar voren</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa-formulier</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Toon de QR-code van uw L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Tik uw nummer in</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Rijksregister- of Limosanummer</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Nieuw: IN als u aankomt, OUT als u vertrekt</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Vanaf morgen: IN als u aankomt, OUT als u vertrekt</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Vanaf {date}: IN als u aankomt, OUT als u vertrekt</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Op welke werf staat deze kiosk?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Geen werf met deze letters of cijfers.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>nog {count}: kies nog een letter</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle werven</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Is dit de werf?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Ja, hier openen</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Andere werf</translation>
    </message>
</context>
</TS>
