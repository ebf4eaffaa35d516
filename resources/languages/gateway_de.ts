<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Noch einmal {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Trotzdem {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Sie haben eben {direction} registriert</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Sie sind schon {direction} seit {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Bitte stillhalten</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Halten Sie den QR-Code Ihres Formulars in das Quadrat</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Der Code ist im Bild. Halten Sie das Formular flach und ruhig.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>Etwa 15 bis 20 cm vor der Kamera</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Mit Licht auf dem Papier, ohne Spiegelung</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Tag, Monat, Jahr, Stunde und Minute wie auf einem Telefon.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Diesen Zeitpunkt gibt es nicht.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Wie weit sie nach (+) oder vor (−) ging; schraffiert: unbekannt</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Die Uhr wurde gestellt.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Das System lässt dieses Programm die Uhr nicht stellen. Rufen Sie Ihren Techniker an.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Die Uhr ist nicht bestätigt</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Sie zeigt einen Zeitpunkt, der nicht sein kann.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Seit dem Start des Computers hat nichts die Zeit bestätigt.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Die Zeit wurde vor zu langer Zeit bestätigt.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Ihre Quellen widersprechen einander.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Eine Quelle nennt eine andere Zeit. Einige weitere Antworten entscheiden.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Sie wurde verstellt, und seither hat nichts die Zeit bestätigt.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Sie weicht höchstens {time} ab.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Registrierungen werden gespeichert; ihre Zeit wird später berichtigt.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Gang: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Gang: {time} am Tag nach</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Gang: {time} am Tag vor</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Zeitserver {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Zeitstempel {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – nicht geglaubt</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Zuletzt bestätigt: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Andere Baustelle oder Benutzer</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Dieses Terminal ist geschlossen</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Sie können sich hier noch nicht registrieren. Der Bauleiter öffnet das Terminal mit Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Es startet in wenigen Sekunden von selbst neu. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Öffnen wie vorhin</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Öffnen wie am {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Geschlossen seit {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
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
        <translation>Brauchen Sie Hilfe? Rufen Sie an: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n Registrierung gespeichert, wird später gesendet</numerusform>
            <numerusform>%n Registrierungen gespeichert, werden später gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n Registrierung gespeichert, wird gesendet</numerusform>
            <numerusform>%n Registrierungen gespeichert, werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Noch %n Ziffer</numerusform>
            <numerusform>Noch %n Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingetippt</numerusform>
            <numerusform>%n Ziffern eingetippt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>und noch %n Bemerkung: fragen Sie den Bauleiter</numerusform>
            <numerusform>und noch %n Bemerkungen: fragen Sie den Bauleiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n Registrierung ist aus dem Speicher dieses Terminals verschwunden</numerusform>
            <numerusform>%n Registrierungen sind aus dem Speicher dieses Terminals verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>zuvor %n-mal abgelehnt</numerusform>
            <numerusform>zuvor %n-mal abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n Person noch auf der Baustelle</numerusform>
            <numerusform>%n Personen noch auf der Baustelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n Registrierung nicht gesendet: Sie wartet bis zum nächsten Öffnen</numerusform>
            <numerusform>%n Registrierungen nicht gesendet: Sie warten bis zum nächsten Öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automatisch in {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Ihre letzte Registrierung: {last}. OUT fehlt. Was jetzt?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT seit {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN seit {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Ich fange an zu arbeiten</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Ich höre auf oder mache Pause</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Limosa-Meldung</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Dasselbe Unternehmen wie zuletzt</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Ich höre auf zu arbeiten</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Anderes Unternehmen</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Das bin ich nicht</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Sie können gehen. Bis zum nächsten Mal.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Sie brauchen nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Heute und morgen</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Sie dürfen anfangen. Wenn Sie morgen nicht kommen, sagen Sie es dem Bauleiter.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Gute Pause. Registrieren Sie IN, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Sie können anfangen. Die Bestätigung folgt von selbst.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Sie können gehen. Die Bestätigung folgt von selbst.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Gehen Sie jetzt zum Bauleiter.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Sie können mit der Arbeit beginnen.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>schon registriert</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Nehmen Sie Ihre Karte mit</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Bemerkung {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Für wen arbeiten Sie hier?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Kein Unternehmen mit diesen Buchstaben. Fragen Sie den Bauleiter.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Noch {count}: noch einen Buchstaben</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>fehlen</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} gezählt, {here} auf der Baustelle</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Ja, alle Haken weg</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-Stick</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Niemand steht auf der Liste.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Dann fehlen wieder alle. Alle Haken entfernen?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Die Liste ist beim Drucker.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>{missing} von {here} fehlen</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evakuierung</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Die Liste ist nicht lesbar. Nehmen Sie die letzte auf Papier und zählen Sie von Hand.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Hier registriert niemand OUT: Wer heute kam, kann schon gegangen sein.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Am Vortag registriert, heute vielleicht nicht hier: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Das Terminal war von {begin} bis {end} aus: Wer in dieser Zeit hereinkam, steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Nicht auf der Liste, da IN vor mehr als {hours} Stunden und nie OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Kein Kontakt mit Checkinatwork (LSS) seit {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Hier ist nur {gate} bekannt: Wer sich woanders oder gar nicht registriert hat, steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Wer sich woanders oder gar nicht registriert hat, steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Besucher und Lieferungen</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Unternehmen nicht bekannt</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Die Evakuierungsliste von {time} fehlt. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Wer erwartet wird</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Personen, von Hand</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Nur heute</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Eine Person, mit Nummer</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Niemand von Hand</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Mannschaftsliste von einem USB-Stick</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Mannschaftslisten aufheben</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Ja, aufheben</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Personen, von Hand</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Erwartet von {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>keine richtige National-, BIS- oder Limosa-Nummer</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>National- oder Limosa-Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>es ist keine Tabelle, oder sie ist zu groß</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>keine Spalte mit Nationalnummern oder keine mit Unternehmensnummern</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>keine richtige Unternehmensnummer</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>der Arbeitnehmer steht schon weiter oben</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>es steht kein Arbeitnehmer darin</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>mehr als {count} Arbeitnehmer</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Es ist kein USB-Stick da. Stecken Sie einen ein, und warten Sie einige Sekunden.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Auf dem Stick ist keine Tabelle: CSV, XLSX oder ODS, in keinem Ordner.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Auf dem Stick sind mehrere Tabellen. Lassen Sie eine darauf.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Die Festplatte hat sie nicht angenommen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Von {file} wurde nichts übernommen:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Erwartete Personen laut {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Zeile {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Mannschaftslisten, die gelten</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Alle Mannschaftslisten aufheben? Dann wird erwartet, wer am letzten Arbeitstag kam.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · Unternehmen: {companies} · Personen: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Bauleitung</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Tippen Sie den heutigen Code ein</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Die Uhr wird auf {moment} gestellt. Tippen Sie den heutigen Code noch einmal ein.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Versuchen Sie es in {time} noch einmal.</translation>
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
        <translation>IN bis {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT ab {time}</translation>
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
        <translation>Für die Bauleitung: zwei Sekunden gedrückt halten</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Zählt nicht</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Richtige Zeit, zum Beispiel 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Ungültige Zeit. Zum Beispiel 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Nicht gespeichert. Versuchen Sie es noch einmal, oder rufen Sie Ihren Techniker an.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Berichtigen für das Büro: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>An diesem Tag wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Zählt nicht: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Berichtigt: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Name oder Nummer eines Arbeitnehmers oder Name eines Unternehmens</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Buchstaben oder Zeichen</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>de_BE</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Mehr Sprachen</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Das Programm wird beendet, und der Desktop erscheint. Es muss von Hand neu gestartet werden.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Niemand kann sich registrieren, bis das Programm von Hand neu gestartet wird. Der Tag bleibt offen, nichts geht verloren.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Programm beenden?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Ja, beenden</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nein, bleiben</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Passwort des Unternehmers oder Code des Technikers</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Das ist weder das Passwort des Unternehmers noch der Code des Technikers.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Noch nicht registriert</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Stecken Sie Ihre Karte noch einmal ein und lassen Sie sie stecken, bis Sie das Ergebnis sehen.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Beginnen Sie noch einmal und tippen Sie auf IN oder OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Das Terminal ist geöffnet</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Heutiger Code für die Bauleitung</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Ihr eigener Code gilt auch heute.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Notieren Sie ihn. Halten Sie oben links den Namen der Baustelle zwei Sekunden gedrückt, um ihn zu verwenden.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Notieren: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Name des Ausfalls</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Bericht über einen Ausfall</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Zwei Seiten für einen Inspektor: was ausfiel, wessen Schuld es war, wer sich währenddessen registrierte und wie man es prüft. Niemandes Nummer steht darin.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Lassen Sie jemanden von außen den Code fotografieren: Er zeigt später, dass nichts geändert wurde.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Code des Protokolls, zum Fotografieren</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Auf USB-Stick speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Der Bericht ist beim Drucker.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Gespeichert als {file}. Der Stick kann abgezogen werden.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Protokoll: {number} Einträge, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Es wurde kein Ausfall festgestellt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Dieses Terminal fiel aus</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Die Arbeitnehmer sind nicht entschuldigt. Rufen Sie Ihren Techniker an und registrieren Sie solange über einen anderen Kanal.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Das Netzwerk der Baustelle fiel aus</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Der Internetanbieter fiel aus</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Checkinatwork (LSS) fiel aus</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Solange es dauerte, musste sich niemand registrieren, wenn das nachprüfbar ist. Heben Sie den Bericht auf.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Der Strom fiel aus, oder das Terminal wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Niemand kann sagen, wessen Schuld es war</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Fragen Sie Ihren Internetanbieter und notieren Sie hier, was er sagt.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Der Stromversorger muss es bestätigen.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>Bericht geholt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>das Terminal war aus</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>das Programm fiel aus</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>kein Netzwerkkabel, kein WLAN</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>keine Netzwerkadresse</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>der Router antwortete nicht</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>Namen wurden nicht gefunden (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>keine Verbindung zu Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>die Uhr ging falsch</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>der Verbindung war nicht zu trauen</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>die Anmeldeseite eines WLAN antwortete</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>keine Antwort von Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork meldete einen Fehler</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork lehnte dieses Terminal ab</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Es ist kein USB-Stick da. Stecken Sie einen ein, warten Sie kurz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>Der USB-Stick wurde abgezogen. Stecken Sie ihn ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>Der USB-Stick ist voll. Schaffen Sie Platz oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>Der USB-Stick nimmt keine Dateien an. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Es ist kein Drucker eingerichtet. Nehmen Sie einen USB-Stick oder fragen Sie Ihren Techniker.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Der Drucker antwortet nicht. Sehen Sie nach, ob er an ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Der Drucker hat den Bericht nicht angenommen. Nehmen Sie einen USB-Stick.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Der Bericht konnte nicht erstellt werden. Versuchen Sie es noch einmal und rufen Sie dann Ihren Techniker an.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Fotos und Rechnungen: Ihr Techniker fügt sie bei.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Zu spät wegen eines Ausfalls: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Registrierungen währenddessen: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>zu spät: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Was ausfiel: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notizen: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Noch keine Ticketnummer des Anbieters</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Ticketnummer des Anbieters: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Meine Registrierungen</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Zurück zu IN und OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Keine in den letzten Tagen.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: wie man sich registriert, in Bildern und bis zu vier Sprachen, mit dem Code dieser Baustelle.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Liste für das Portal</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV für das Büro: Unternehmen, ganze Nummer, Name und Tag von allen, die hier waren.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Stunden für das Büro</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: die Stunden zwischen IN und OUT, mit ganzen Nummern. Was offen ist oder berichtigt wurde, steht dabei.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Liste zum Unterschreiben</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: wer hier war, von wann bis wann, und eine Zeile zum Unterschreiben. Nummern sind verdeckt.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Wer fehlt</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: wer erwartet wird und jetzt nicht da ist, nach Betrieb, mit Kästchen zum Abhaken.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Stunden und Nachweis eines Arbeitnehmers</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: was ein Arbeitnehmer an einem Tag registrierte, mit den Codes des Nachweises. Hier werden auch die Stunden für das Büro berichtigt.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Plakat für das Tor, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Plakat für das Tor, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Sein Ordner ist nicht zu erreichen: Prüfen Sie das Netzwerk. Die Listen folgen von selbst.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Sein Ordner ist voll: Lassen Sie Platz schaffen. Die Listen folgen von selbst.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>In seinen Ordner darf nicht geschrieben werden: Rufen Sie Ihren Techniker an. Die Listen folgen von selbst.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Sie können nicht erstellt werden: Rufen Sie Ihren Techniker an.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Dass die Liste mitgenommen wurde, steht im Protokoll.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Das Dokument ist beim Drucker.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Das Büro hat keine Listen seit {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Ihre Karte wird gelesen…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Lassen Sie die Karte im Leser stecken.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Ihre Registrierung wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>für {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>ANWESEND</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa-Formular</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Nummer eintippen</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Kartenleser bereit</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera bereit</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Kartendienst läuft nicht</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Kein Kartenleser</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Störung eintippen</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Karte herausnehmen</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Formular wegnehmen</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Übungsbaustelle</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Karte einstecken</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Uhr richtig</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Uhr +15 Min.</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Uhr −15 Min.</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Leitung schweigt</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Antworten gehen verloren</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Dienst fällt aus</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Antworten kommen spät</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Netz getrennt – wiederherstellen</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Netz trennen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>So einstellen</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Jetzt gestört: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Alles wieder in Ordnung</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Niemand wird erwartet, und niemand ist da.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Unternehmen erinnern</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>here</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>mit eingetippter Nummer registriert: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>hier ist nur {gate} bekannt</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Mit Limosa-Nummer</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>Nummer eingetippt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Name eines Arbeitnehmers oder eines Unternehmens</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Noch nicht gegeben: drucken, speichern, oder „{given}“ berühren, sobald sie gelesen oder gehört wurde.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>Im Protokoll: Die Erinnerung wurde gegeben.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>Das Protokoll hat nichts aufgenommen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Die Liste von {time}, wer fehlt, ist nicht da. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Registrieren ist weiter möglich. Das Senden wartet einige Minuten, bis die Uhrzeit sicher ist.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork nennt eine andere Uhrzeit als dieses Terminal</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Registrierung und Senden laufen weiter. Vergleichen Sie die Uhrzeit dieses Terminals mit Ihrer Uhr und melden Sie es Ihrem Techniker.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Die Uhr von Checkinatwork ist gesprungen</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Die Daten sind andere als die, die bei der Ausstellung signiert wurden. Es wurde niemand registriert. Fragen Sie nach einem anderen Ausweis.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Checkinatwork gewährt keinen Zugang mehr</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Ein Zertifikat für die Verbindung zu Checkinatwork läuft bald ab</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Die Registrierung läuft weiter. Rufen Sie Ihren Techniker an: Das Terminal kann sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Checkinatwork hat Registrierungen verloren, die es bestätigt hatte</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Eine ältere Kopie wurde eingespielt, oder die Festplatte hat Daten verloren. Die Registrierung läuft weiter. Rufen Sie zuerst Ihren Techniker an.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Die Registrierung läuft weiter, das Senden wartet. Lassen Sie einen Techniker den Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Die Registrierung läuft weiter. Betreiben Sie Kopie und Original nicht gleichzeitig.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Die Registrierung läuft weiter. Rufen Sie Ihren Techniker an und lassen Sie das Gerät, wie es ist.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Die Registrierung läuft weiter. Rufen Sie Ihren Techniker an: Die Festplatte könnte ausfallen.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Es ist nicht sicher, ob Sie registriert sind</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Checkinatwork kennt diese Baustelle nicht</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Es geht nichts verloren. Rufen Sie Ihren Techniker an: Das LSS muss dieses Recht erteilen.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Rufen Sie Ihren Techniker an: In den Einstellungen fehlt die Adresse von Checkinatwork.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Rufen Sie Ihren Techniker an: Checkinatwork kennt den Schlüssel dieses Terminals nicht.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Für diesen Benutzer ist keine Baustelle gemeldet</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Die Verbindung zu Checkinatwork ist nicht sicher</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Benutzername oder Passwort stimmt nicht</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Prüfen Sie beides und versuchen Sie es noch einmal. Achten Sie auf Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>An diesem Terminal wurden falsche Passwörter eingegeben</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Keine Verbindung zum Internet</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Prüfen Sie Netzwerkkabel oder Router und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Checkinatwork (LSS) ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>An diesem Terminal liegt es nicht. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Geräts und rufen Sie dann Ihren Techniker an.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Datum oder Uhrzeit dieses Terminals sind falsch</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Registrieren ist weiter möglich. Das Senden wartet: Zu diesem Datum ist das Zertifikat von Checkinatwork nicht gültig. Lassen Sie Datum und Uhrzeit einstellen.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Dieser Benutzer darf kein Terminal öffnen</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Das Zugriffsrecht „Checkinatwork Gateway“ fehlt. Bitten Sie den Zugangsverwalter Ihres Unternehmens darum.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Prüfen Sie die Meldung von Arbeiten, oder melden Sie sich mit einem anderen Benutzernamen an.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Dieses Terminal ist bei Checkinatwork nicht eingetragen</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Dieses Terminal ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Die Adresse von Checkinatwork wurde auf diesem Terminal geändert</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Dorthin wurde nichts gesendet, auch kein Passwort. Rufen Sie Ihren Techniker: eine geänderte Adresse muss bestätigt werden.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Dem Kanal dieses Terminals fehlt das Recht „enterprise“</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Prüfen Sie die Nummer der Meldung von Arbeiten und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Karten können gerade nicht gelesen werden</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Wählen Sie einen anderen Weg. Der Bauleiter muss den Kartendienst neu starten.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Der Kartenleser ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Wählen Sie einen anderen Weg, oder sagen Sie dem Bauleiter Bescheid.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Die Karte antwortet nicht</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Stecken Sie die Karte andersherum ein, den Chip zuerst, und schieben Sie sie fest hinein. Es ist noch nichts registriert.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Die Karte wurde zu früh herausgezogen</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Stecken Sie sie noch einmal ein und lassen Sie sie stecken, bis Sie das Ergebnis sehen. Es ist noch nichts registriert.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Das ist kein Personalausweis</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Verwenden Sie Ihren belgischen Personalausweis oder Aufenthaltstitel, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Diese Karte konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Wischen Sie den Chip ab und versuchen Sie es noch einmal, oder tippen Sie Ihre Nummer ein. Es ist noch nichts registriert.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Ein anderes Programm benutzt die Karte</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Nehmen Sie sie heraus, warten Sie kurz und stecken Sie sie wieder ein.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Das Lesen dauert zu lange</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Nehmen Sie die Karte heraus und stecken Sie sie wieder ein. Es ist noch nichts registriert.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Diese Karte scheint eine Kopie zu sein</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Sie wurde nicht angenommen. Verwenden Sie die echte Karte oder gehen Sie zum Bauleiter.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Die Daten auf dieser Karte wurden verändert</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Sie wurde nicht angenommen. Gehen Sie zum Bauleiter oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Die Daten auf dem Chip sind nicht gültig</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Diese Karte wurde nicht von Belgien ausgestellt</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Diese Karte ist abgelaufen</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Sie wird auf dieser Baustelle nicht angenommen. Verwenden Sie Ihre neue Karte oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Diese Karte ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Verwenden Sie Ihre alte Karte, solange sie gilt, oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Diese Karte kann ihre Echtheit nicht beweisen</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Ältere Karten werden auf dieser Baustelle nicht angenommen. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Die Kamera ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Tippen Sie die Nummer Ihres Limosa-Formulars ein, oder sagen Sie dem Bauleiter Bescheid.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Dieser Code ist nicht von einem Limosa-Formular</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Zeigen Sie den QR-Code Ihres L1-Formulars, oder tippen Sie die Nummer ein, die darauf steht.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Der Scanner ist nicht richtig eingestellt</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Tippen Sie Ihre Nummer ein, und sagen Sie dem Bauleiter Bescheid.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Die Nummer hat zu wenige oder zu viele Ziffern</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Eine Nationalregisternummer hat 11 Ziffern, eine Limosa-Nummer 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Diese Nummer stimmt nicht</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Vergleichen Sie die Nummer mit der Rückseite Ihrer Karte.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Das ist die Nummer der Karte</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Tippen Sie Ihre eigene Nummer ein: 11 Ziffern, auf der Rückseite der Karte.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Das Eintippen einer Nummer ist unterbrochen</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Hier wurden zu viele Nummern eingetippt. Nehmen Sie Ihre Karte oder Ihr Formular, oder gehen Sie zum Bauleiter.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Ihre Registrierung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder passiert, sagen Sie dem Bauleiter Bescheid: Sie sind nicht registriert.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Versuchen Sie es nicht noch einmal. Sagen Sie es jetzt dem Bauleiter und lassen Sie dieses Gerät eingeschaltet.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Der Speicher dieses Terminals funktioniert nicht</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Sie sind nicht registriert. Sagen Sie dem Bauleiter Bescheid und registrieren Sie sich auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Das Terminal ist noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Bitten Sie den Bauleiter, es zu öffnen. Es wurde nichts registriert.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Die Festplatte dieses Terminals ist voll</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Die Festplatte dieses Terminals ist fast voll</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Lassen Sie bald Dateien löschen: Ist die Festplatte voll, kann sich niemand registrieren.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Der Speicher dieses Terminals war beschädigt und ist repariert</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Der Speicher dieses Terminals wurde von außen verändert</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Der Speicher dieses Terminals wurde von einem anderen kopiert</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Der Schlüsselbund dieses Terminals ist gesperrt</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Aus dem Speicher dieses Terminals sind Registrierungen verschwunden</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Das Netz lässt kurze Nachrichten durch, Registrierungen aber nicht</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Es geht nichts verloren. Lassen Sie Ihren Techniker den Router prüfen: Die MTU ist vielleicht zu groß.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Das Senden funktioniert noch. Sagen Sie Ihrem Techniker Bescheid: Bis dahin ist vielleicht eine neuere Version dieses Programms nötig.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Die Eintragung dieses Terminals bei Checkinatwork läuft bald ab</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Das Senden funktioniert noch. Lassen Sie das Terminal vorher von Ihrem Techniker mit einem neuen Schlüssel eintragen.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Es geht nichts verloren. Der Bauleiter muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Das Terminal ist abgemeldet</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Es geht nichts verloren. Melden Sie sich neu an, damit gesendet wird.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>In diesem Terminal ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es wieder passiert, rufen Sie Ihren Techniker an und nennen Sie den Code unten.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>Der Chip enthält die Daten einer anderen Karte, aber nicht deren Schlüssel. Es wurde niemand registriert. Fragen Sie nach der echten Karte.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Der Chip hat sich geweigert, seine Echtheit zu beweisen: eine Kopie, oder eine Karte, deren Nachweise aufgebraucht sind. Es wurde niemand registriert. Fragen Sie nach einem anderen Ausweis.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Die Signatur gehört zu einer anderen Karte. Es wurde niemand registriert. Fragen Sie nach einem anderen Ausweis.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Keine belgische Behörde bürgt für diese Karte: Sie ist eine Testkarte oder gefälscht. Es wurde niemand registriert. Fragen Sie nach einem anderen Ausweis.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Checkinatwork hat diese Registrierung nicht angenommen</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Sie kam zu spät bei Checkinatwork an, oder die Uhr dieses Terminals geht falsch. Notieren Sie den Grund der Verspätung: Eine Störung muss nachprüfbar sein. Der Arbeitnehmer registriert sich wieder beim nächsten Beginn oder Ende der Arbeit.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Checkinatwork nimmt den Zeitpunkt dieser Registrierung nicht an</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Checkinatwork nimmt den Ort der Baustelle nicht an</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Checkinatwork nimmt die Nummer der Baustelle nicht an</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Checkinatwork nimmt die Unternehmensnummer nicht an</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Der Arbeitnehmer ist nicht registriert. Prüfen Sie die Unternehmensnummer in der Meldung von Arbeiten. Danach muss er sich noch einmal registrieren, für das richtige Unternehmen.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Der Arbeitnehmer ist nicht registriert. Prüfen Sie, ob die Meldung von Arbeiten noch läuft und ob dieses Terminal für die richtige Baustelle geöffnet ist. Danach muss er sich noch einmal registrieren.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Der Arbeitnehmer ist nicht registriert. Lassen Sie die Adresse in der Meldung von Arbeiten berichtigen. Danach muss er sich noch einmal registrieren.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Der Arbeitnehmer ist nicht registriert. Er muss sich noch einmal registrieren. Wird das wieder abgelehnt, rufen Sie Ihren Techniker an und nennen Sie den Code unten.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Registrieren Sie sich jetzt und gehen Sie dann zum Bauleiter.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Dieses Terminal ist geschlossen. Berühren Sie den Bildschirm.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Berühren Sie den Bildschirm oder stecken Sie Ihre Karte ein.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Berühren Sie den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Kartenleser: Stecken Sie eine Karte ein</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Probieren Sie, was angeschlossen ist</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>funktioniert noch nicht</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Ecke {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Der Bildschirm funktioniert.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Bildschirm: Berühren Sie den Knopf in jeder Ecke.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Dieses Terminal wird neu eingerichtet</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Ihr Code als Techniker</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Mindestens 12 Zeichen; notieren Sie ihn</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Adresse von Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Adresse oder Datei der Baustellen</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Wo ist Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: die vorige Wahl</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: die nächste Wahl</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Nichts wurde geändert: Die Einstellungsdatei hat einen Fehler oder kann nicht geschrieben werden. Rufen Sie Ihren Techniker an.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Dies gilt, sobald Sie zum Terminal zurückkehren: Es startet dann in wenigen Sekunden neu.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Alles andere steht in der Einstellungsdatei, für Ihren Techniker.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Sprache, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Bekannter Arbeitnehmer mit Karte: ohne Berührung gespeichert</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Bildschirm dunkel nach</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Ergebnis gesprochen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Name dieses Tors</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Richtung an diesem Tor</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Nach der Uhrzeit</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Wer fehlt, wird gezeigt ab</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Liste, wer fehlt, geht an</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Evakuierungsliste um</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Evakuierungsliste geht an</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Hell, für die Sonne</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Dunkel, für einen dämmrigen Raum</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Nur dieser Bildschirm</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Passwort zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Nach Fristablauf gelöscht</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Heute hat sich hier noch niemand registriert.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>An das Unternehmen weitergeben</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Keine Bemerkungen in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts abgelehnt.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Programm beenden (Techniker)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Den Tag abschließen? Niemand kann sich registrieren, bis das Terminal wieder geöffnet ist.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Ja, abschließen</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Nein, offen lassen</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Niemand ist mehr auf der Baustelle</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>gespeichert, noch zu senden</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>gespeichert, Wartezeit der ältesten: {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>Bemerkung 32 in {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>heute bestätigt</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>heute abgelehnt</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>Bemerkung 32: zu spät oder Uhr falsch</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Bis {time} kann keine Nummer eingetippt werden: Zu viele verschiedene kamen in einer Minute. Suchen Sie in der Liste von heute nach Personen, die nicht hier sind, und nach einem Gerät, das tippt.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Die Uhr dieses Terminals geht falsch.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Die Uhr dieses Terminals geht {time} nach.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Die Uhr dieses Terminals geht {time} vor.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Stellen Sie sie richtig: Registrierungen ab jetzt erhalten Bemerkung 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Checkinatwork (LSS) ist erreichbar.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Checkinatwork (LSS) wurde noch nicht kontaktiert.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Checkinatwork (LSS) ist nicht erreichbar. Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>Bemerkung {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – zum Lesen gedrückt halten</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Beschäftigte: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Letzter Tag der Meldung von Arbeiten: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Letzter Tag des Vertrags von {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Letzter Tag des L1 von {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Letzter Tag der A1 von {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Bemerkungen zu {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>letzter Tag zur Korrektur</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>zu spät zur Korrektur</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>vom Terminal vermerkt</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Ursache: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Was zu tun ist: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registrierung abgelehnt</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nicht registriert</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Geänderte Registrierung</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Außerhalb des Gateways geändert</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Jemand hat diese Registrierung in den Dateien des Computers geändert</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Sie wird nicht gesendet: Vielleicht ist sie nicht das, was der Arbeitnehmer getan hat. Rufen Sie Ihren Techniker an.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Der Computer war gesperrt</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Sie wird gesendet, sobald Sie diese Seite verlassen. War diese Person nicht hier, rufen Sie vorher Ihren Techniker an.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Kartenleser: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Für den Techniker: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Die Uhr dieses Terminals ging falsch: {shown}. Gesendet mit der nächsten möglichen Zeit: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} gesehen am {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Erledigt am {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Jemand wartet: Im Leser steckt eine Karte.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Für {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Was in Ordnung zu bringen ist: zum Fotografieren oder als Blatt zum Mitnehmen.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Das Webformular des LSS, zur Berichtigung innerhalb von 30 Tagen.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Seit {date}: IN und OUT statt einmal am Tag</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Ab {date}: IN und OUT statt einmal am Tag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 oder A1 von {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Geben Sie den ersten und den letzten Tag ein.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Diesen Zeitraum gibt es nicht.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 gesehen</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 gesehen</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Nehmen Sie Ihre Karte</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Sie steckt noch im Leser. Keine Karte? Berühren Sie den Bildschirm.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Tippen Sie Ihre Nummer ein</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 Ziffern auf der Rückseite Ihres Ausweises, oder 17 Ziffern auf Ihrem Limosa-Formular</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Sind Sie noch da? Dieser Bildschirm schließt gleich.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Tippen Sie auf Weiter</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Bei wem?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Noch auf der Liste. Wer ist gegangen? Berühren Sie sie.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Kein Besucher steht auf der Liste.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Angehakte sind gegangen</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Besucher oder Lieferung</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Niemand mit diesem Namen steht auf der Liste. Tippen Sie ihn ein wie bei der Ankunft.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Die Liste ist voll. Gehen Sie zum Baubüro.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Das konnte nicht gespeichert werden. Gehen Sie zum Baubüro.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Sie stehen nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Auf Wiedersehen.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Sie stehen auf der Liste.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Wenn Sie gehen: Berühren Sie hier dieselbe Taste und tippen Sie denselben Namen ein.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>auf der Baustelle</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Stecken Sie Ihre Karte in den Leser</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Personalausweis, mit dem Chip nach vorn</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa-Formular</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Zeigen Sie den QR-Code Ihres L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Tippen Sie Ihre Nummer ein</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Nationalregister- oder Limosa-Nummer</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Neu: IN beim Kommen, OUT beim Gehen</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Ab morgen: IN beim Kommen, OUT beim Gehen</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Ab {date}: IN beim Kommen, OUT beim Gehen</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Auf welcher Baustelle steht dieses Terminal?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Keine Baustelle mit diesen Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>noch {count}: weiterer Buchstabe</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Baustellen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Ist das die Baustelle?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Ja, hier öffnen</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Andere Baustelle</translation>
    </message>
</context>
</TS>
