<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro_RO" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Încă o dată {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Totuși {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Tocmai ați înregistrat {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Sunteți deja {direction} din {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Țineți nemișcat</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Țineți codul QR al formularului în pătrat</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Codul se vede. Țineți formularul întins și nemișcat.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>La 15–20 cm de cameră</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Cu lumină pe hârtie, fără reflexii</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Potrivește ceasul</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Ziua, luna, anul, ora și minutul, ca pe un telefon.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Nu există un astfel de moment.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Cu cât a rămas în urmă (+) sau a luat-o înainte (−); hașurat: necunoscut</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Ceasul a fost potrivit.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Sistemul nu permite acestui program să potrivească ceasul. Sunați tehnicianul.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Ceasul este corect</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Ceasul este greșit</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Ceasul nu este confirmat</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Arată un moment imposibil.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>De la pornirea calculatorului nimic nu a confirmat ora.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Ora a fost confirmată prea demult.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Sursele lui se contrazic.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>O sursă indică altă oră. Vor decide încă câteva răspunsuri.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>A fost schimbat și de atunci nimic nu a confirmat ora.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Se abate cu cel mult {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Înregistrările sunt salvate; ora lor se corectează mai târziu.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Derivă: încă necunoscută</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Derivă: rămâne în urmă {time} pe zi</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Derivă: o ia înainte {time} pe zi</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Server de timp {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistem de operare</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Marcă temporală {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – nu e crezut</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Ultima confirmare: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Alt șantier sau utilizator</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Deschideți terminalul</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Acest terminal este închis</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Încă nu vă puteți înregistra aici. Șeful de șantier deschide terminalul cu nume de utilizator și parolă.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Repornește singur în câteva secunde. Ce a fost salvat rămâne salvat.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Deschide ca mai devreme astăzi</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Deschide ca {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Închis din {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un moment…</translation>
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
        <translation>Aveți nevoie de ajutor? Sunați: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n înregistrare salvată, se trimite mai târziu</numerusform>
            <numerusform>%n înregistrări salvate, se trimit mai târziu</numerusform>
            <numerusform>%n de înregistrări salvate, se trimit mai târziu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n înregistrare salvată, se trimite</numerusform>
            <numerusform>%n înregistrări salvate, se trimit</numerusform>
            <numerusform>%n de înregistrări salvate, se trimit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Încă %n cifră</numerusform>
            <numerusform>Încă %n cifre</numerusform>
            <numerusform>Încă %n de cifre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifră introdusă</numerusform>
            <numerusform>%n cifre introduse</numerusform>
            <numerusform>%n de cifre introduse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>și încă %n observație: întrebați șeful de șantier</numerusform>
            <numerusform>și încă %n observații: întrebați șeful de șantier</numerusform>
            <numerusform>și încă %n de observații: întrebați șeful de șantier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouă</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n înregistrare a dispărut din memoria acestui terminal</numerusform>
            <numerusform>%n înregistrări au dispărut din memoria acestui terminal</numerusform>
            <numerusform>%n de înregistrări au dispărut din memoria acestui terminal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>respins anterior %n dată</numerusform>
            <numerusform>respins anterior de %n ori</numerusform>
            <numerusform>respins anterior de %n de ori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n lucrător</numerusform>
            <numerusform>%n lucrători</numerusform>
            <numerusform>%n de lucrători</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n lucrător încă pe șantier</numerusform>
            <numerusform>%n lucrători încă pe șantier</numerusform>
            <numerusform>%n de lucrători încă pe șantier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n înregistrare netrimisă: așteaptă următoarea deschidere</numerusform>
            <numerusform>%n înregistrări netrimise: așteaptă următoarea deschidere</numerusform>
            <numerusform>%n de înregistrări netrimise: așteaptă următoarea deschidere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>încă %n zi</numerusform>
            <numerusform>încă %n zile</numerusform>
            <numerusform>încă %n de zile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automat peste {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Ultima înregistrare: {last}. Lipsește OUT. Și acum?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT din {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN din {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Încep lucrul</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Termin sau iau pauză</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Declarație Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Aceeași firmă ca data trecută</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Termin lucrul</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Altă firmă</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Nu sunt eu</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Puteți pleca. Pe data viitoare.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Nu mai trebuie să faceți nimic.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Astăzi și mâine</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Puteți începe. Dacă mâine nu veniți, spuneți șefului de șantier.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Pauză plăcută. Înregistrați IN când reveniți.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Puteți începe. Confirmarea vine de la sine.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Puteți pleca. Confirmarea vine de la sine.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Mergeți acum la șeful de șantier.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Puteți începe lucrul.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>deja înregistrată</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Luați-vă cardul</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Am înțeles</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Observația {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referință</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Pentru cine lucrați aici?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Toate firmele</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Nicio firmă cu aceste litere. Întrebați șeful de șantier.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Încă {count}: încă o literă</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>lipsesc</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} numărați, {here} pe șantier</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Situația la ora {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Da, șterge bifele</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Reîncepe</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Stick USB</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Nimeni nu este pe listă.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Toți vor lipsi din nou. Ștergeți toate bifele?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Lista este la imprimantă.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>numărat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>lipsesc {missing} din {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuare</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Lista nu poate fi citită. Luați ultima pe hârtie și numărați manual.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Nimeni nu înregistrează aici OUT: cine a venit azi poate să fi plecat.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Înregistrați cu o zi înainte, poate nu sunt aici astăzi: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Terminalul a fost oprit între {begin} și {end}: cine a intrat atunci nu este pe listă.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Nu sunt pe listă, IN acum peste {hours} ore și fără OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Fără legătură cu serviciul central din {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Aici se cunoaște doar {gate}: cine s-a înregistrat în altă parte sau deloc nu este pe listă.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Cine s-a înregistrat în altă parte sau deloc nu este pe listă.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nume necunoscut</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>din {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Vizitatori și livrări</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Firmă necunoscută</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Lista de evacuare de la {time} lipsește. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Cine este așteptat</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Persoane, manual</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>În fiecare zi</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Doar astăzi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>O persoană, după număr</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Nimeni manual</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Lista echipelor de pe un stick USB</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Renunță la listele de echipe</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Da, renunță</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Persoane, manual</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Așteptat de la {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>niciun număr național, BIS sau Limosa corect</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Număr național sau Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>nu este un tabel sau este prea mare</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>nicio coloană cu numere naționale sau niciuna cu numere de întreprindere</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>niciun număr de întreprindere corect</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>lucrătorul apare deja mai sus</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>nu conține niciun lucrător</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>peste {count} de lucrători</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Nu există un stick USB. Introduceți unul și așteptați câteva secunde.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Pe stick nu există niciun tabel: CSV, XLSX sau ODS, în afara dosarelor.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Pe stick sunt mai multe tabele. Lăsați unul singur.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Discul nu a preluat-o. Totul este ca înainte.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Nu s-a preluat nimic din {file}:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Persoane așteptate conform {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Rândul {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Liste de echipe valabile</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Renunțați la toate listele de echipe? Atunci sunt așteptați cei care au venit în ultima zi de lucru.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · firme: {companies} · persoane: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Conducerea șantierului</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Introduceți codul de azi</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Codul nu este corect.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Ceasul va fi pus la {moment}. Introduceți încă o dată codul de azi.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Încercați din nou peste {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Aici: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN până la {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT de la {time}</translation>
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
        <translation>Pentru conducerea șantierului: țineți apăsat două secunde</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Nu contează</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Ora corectă, ca 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Nu există această oră. Ca 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Nu s-a scris. Încercați din nou sau sunați tehnicianul.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Corectare pentru birou: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corectează</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Nu s-a găsit nimeni în această zi.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Nu contează: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Corectat: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Numele sau numărul unui lucrător ori numele unei firme</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Ștergeți ultimul caracter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Litere sau semne</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Ștergeți ultima cifră</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ștergere</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Română</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>ro_RO</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Mai multe limbi</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Alegeți limba</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Programul se oprește și apare desktopul. Trebuie repornit manual.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Nimeni nu se poate înregistra până când programul nu este repornit manual. Ziua rămâne deschisă, nu se pierde nimic.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Închideți programul?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Da, închideți</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nu, rămâneți</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Parola antreprenorului sau codul tehnicianului</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Aceasta nu este nici parola antreprenorului, nici codul tehnicianului.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Încă neînregistrat</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Introduceți cardul din nou și lăsați-l până vedeți rezultatul.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Începeți din nou și atingeți IN sau OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Anterioara</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} din {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Terminalul este deschis</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Codul de azi pentru conducerea șantierului</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Codul dumneavoastră propriu este valabil și astăzi.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Notați-l. Ca să îl folosiți, țineți apăsat două secunde numele șantierului, în stânga sus.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuare</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>De notat: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Numele penei</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Număr de tichet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Raport despre o pană</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Două pagini pentru un inspector: ce s-a defectat, din vina cui, cine s-a înregistrat între timp și cum se verifică. Nu conține numărul nimănui.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Rugați pe cineva din afară să fotografieze codul: el arată mai târziu că nimic nu a fost schimbat.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Codul evidenței, de fotografiat</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Salvează pe stick USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Raportul este la imprimantă.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Salvat ca {file}. Stickul poate fi scos.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Evidență: {number} intrări, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Nu s-a constatat nicio pană.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Acest terminal s-a defectat</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Lucrătorii nu sunt scutiți. Sunați tehnicianul și înregistrați între timp pe alt canal.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Rețeaua șantierului s-a defectat</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Furnizorul de internet a avut o pană</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Checkinatwork (NSSO) a avut o pană</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Cât a durat, nimeni nu trebuia să se înregistreze, dacă se poate verifica. Păstrați raportul.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>S-a întrerupt curentul sau terminalul a fost oprit</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Nu se știe a cui a fost vina</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Întrebați furnizorul de internet și notați aici ce spune.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Furnizorul de electricitate trebuie să confirme.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>încă durează</translation>
    </message>
    <message>
        <source>over</source>
        <translation>încheiată</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>raport luat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închisă</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>terminalul era oprit</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>programul s-a oprit</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>fără cablu de rețea, fără Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>fără adresă de rețea</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>routerul nu răspundea</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>numele nu erau găsite (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>fără conexiune la Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>ceasul era greșit</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>conexiune nesigură</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>a răspuns pagina de conectare a unui Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>niciun răspuns de la Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork raporta o eroare</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork refuza acest terminal</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Nu există stick USB. Introduceți unul, așteptați puțin și încercați din nou.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>Stickul USB a fost scos. Introduceți-l și încercați din nou.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>Stickul USB este plin. Faceți loc sau luați altul.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>Stickul USB nu acceptă fișiere. Luați altul.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Nu este configurată nicio imprimantă. Folosiți un stick USB sau întrebați tehnicianul.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Imprimanta nu răspunde. Verificați dacă este pornită și încercați din nou.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Imprimanta nu a acceptat raportul. Folosiți un stick USB.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Raportul nu a putut fi făcut. Încercați din nou, apoi sunați tehnicianul.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Fotografii și facturi: le atașează tehnicianul dumneavoastră.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>din {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Întârziat din cauza unei pene: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Înregistrări între timp: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>întârziate: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Ce s-a defectat: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Note: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Încă niciun număr de tichet al furnizorului</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Numărul de tichet al furnizorului: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Înregistrările mele</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Înapoi la IN și OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Niciuna în ultimele zile.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Ia cu tine</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documente</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: cum se face înregistrarea, în imagini și cel mult patru limbi, cu codul acestui șantier.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Listă pentru portal</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV pentru birou: firma, numărul întreg, numele și ziua tuturor celor prezenți.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Ore pentru birou</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: orele dintre IN și OUT, cu numere întregi. Ce e deschis sau corectat este marcat.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Listă de semnat</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: cine a fost aici, de când până când, și un loc de semnat. Numerele sunt ascunse.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Cine lipsește</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: cine este așteptat și nu este aici acum, pe firme, cu căsuțe de bifat.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Orele și dovada unui lucrător</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: ce a înregistrat un lucrător într-o zi, cu codurile dovezii. Aici se corectează și orele pentru birou.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Afiș pentru poartă, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Afiș pentru poartă, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Dosarul lui nu poate fi accesat: verificați rețeaua. Listele vin apoi singure.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Dosarul lui este plin: cereți să se facă loc. Listele vin apoi singure.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>În dosarul lui nu se poate scrie: sunați tehnicianul. Listele vin apoi singure.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Nu pot fi făcute: sunați tehnicianul.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Faptul că lista a fost luată stă în jurnal.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Luna aceasta</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Luna trecută</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Documentul este la imprimantă.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Biroul nu are liste din {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Se citește cardul…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Lăsați cardul în cititor.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Înregistrarea se salvează…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>pentru {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bună dimineața</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bună ziua</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bună seara</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PREZENT</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmată</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>respinsă</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>salvată</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte de identitate</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formular Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Introduceți un număr</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Până la {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Cititor de carduri pregătit</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Cameră pregătită</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Serviciul de carduri nu merge</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Fără cititor de carduri</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Fără cameră</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Totul este trimis</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>O defecțiune în cuvinte</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Scoateți cardul</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Luați formularul</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Șantier de exersare</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Introduceți cardul</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Arătați formularul</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Ceas corect</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Ceas +15 min</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Ceas −15 min</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Linia tace</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Răspunsurile se pierd</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Serviciul dă eroare</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Răspunsurile vin târziu</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Rețea întreruptă – refaceți</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Întrerupeți rețeaua</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Acum defect: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Totul este în regulă.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Totul în regulă</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>așteptați</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nu a fost găsit nimeni.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Nimeni nu este așteptat și nimeni nu este aici.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Amintește firmei</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Prezenți</translation>
    </message>
    <message>
        <source>here</source>
        <translation>prezenți</translation>
    </message>
    <message>
        <source>left</source>
        <translation>plecați</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>lipsă</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>înregistrați cu un număr tastat: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>aici se cunoaște doar {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Cu număr Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>număr tastat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Numele unui lucrător sau al unei firme</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dat</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Încă nu a fost dat: tipăriți, salvați sau atingeți „{given}” după ce a fost citit sau auzit.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>În registru: mementoul a fost dat.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>În registru nu s-a scris nimic. Încercați din nou.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Lista de la {time}, cine lipsește, nu a ajuns. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Înregistrarea continuă. Trimiterea așteaptă câteva minute, până când ora este sigură.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork indică altă oră decât acest terminal</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Înregistrarea și trimiterea continuă. Comparați ora acestui terminal cu ceasul dumneavoastră și anunțați tehnicianul.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Ceasul Checkinatwork a făcut un salt</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Fișierele nu sunt cele semnate la emitere. Nu a fost înregistrat nimeni. Cereți alt act de identitate.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Serviciul central nu mai dă acces</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Un certificat al legăturii cu serviciul central expiră în curând</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Înregistrarea continuă. Sunați tehnicianul: terminalul le poate trimite din nou.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Serviciul central a pierdut înregistrări pe care le confirmase</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>A fost repusă o copie mai veche sau discul a pierdut date. Înregistrarea continuă. Sunați întâi tehnicianul.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Înregistrarea continuă, trimiterea așteaptă. Un tehnician trebuie să deblocheze depozitul de chei.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Înregistrarea continuă. Nu folosiți copia și originalul în același timp.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Înregistrarea continuă. Sunați tehnicianul și lăsați aparatul așa cum este.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Înregistrarea continuă. Sunați tehnicianul: discul poate ceda.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Nu este sigur dacă sunteți înregistrat</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Serviciul central nu cunoaște acest șantier</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Ce este salvat rămâne salvat. Sunați tehnicianul: serviciul central trebuie să acorde acest drept.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Sunați tehnicianul: setările nu spun unde se află serviciul central.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Sunați tehnicianul: serviciul central nu cunoaște cheia acestui terminal.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Acest utilizator nu are niciun șantier declarat</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Serviciul central nu poate fi recunoscut cu certitudine</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Numele de utilizator sau parola nu este corectă</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Verificați-le pe ambele și încercați din nou. Atenție la majuscule și minuscule.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>La acest terminal s-au introdus parole greșite</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Fără conexiune la internet</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Verificați cablul de rețea sau routerul, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Serviciul central nu răspunde</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Aici totul este în regulă. Încercați din nou peste câteva minute.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Nu s-a trimis nimic. Verificați data și ora aparatului, apoi sunați tehnicianul.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Data sau ora acestui terminal este greșită</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Înregistrarea continuă. Trimiterea așteaptă: la această dată certificatul Checkinatwork nu este valabil. Cereți să fie setate data și ora.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Acest utilizator nu poate deschide un terminal</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Lipsește dreptul de acces „Checkinatwork Gateway”. Cereți-l administratorului de acces al firmei.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Verificați declarația de lucrări sau conectați-vă cu alt nume de utilizator.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Acest terminal nu este înscris la serviciu</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Acest terminal nu este configurat</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Adresa Checkinatwork a fost schimbată pe acest terminal</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Nu s-a trimis nimic acolo, nici parola. Chemați tehnicianul: o adresă schimbată trebuie confirmată.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Canalului acestui terminal îi lipsește dreptul „enterprise”</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Verificați numărul declarației de lucrări și alegeți din nou.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Momentan cardurile nu pot fi citite</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Alegeți alt mod de înregistrare. Șeful de șantier trebuie să repornească serviciul de carduri.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Cititorul de carduri nu este conectat</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Alegeți alt mod de înregistrare sau spuneți-i șefului de șantier.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Cardul nu răspunde</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Întoarceți-l: cu cipul înainte și împingeți bine. Încă nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Cardul a fost scos prea devreme</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Introduceți-l din nou și lăsați-l până vedeți rezultatul. Încă nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Aceasta nu este o carte de identitate</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Folosiți cartea de identitate belgiană sau permisul de ședere ori alegeți alt mod de înregistrare.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Acest card nu a putut fi citit</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Ștergeți cipul și mai încercați o dată sau introduceți numărul. Încă nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Cardul este folosit de alt program</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Scoateți-l, așteptați puțin și introduceți-l din nou.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Citirea durează prea mult</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Scoateți cardul și introduceți-l din nou. Încă nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Acest card pare să fie o copie</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Nu a fost acceptat. Folosiți cardul adevărat sau mergeți la șeful de șantier.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Datele de pe acest card au fost modificate</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Nu a fost acceptat. Mergeți la șeful de șantier sau alegeți alt mod de înregistrare.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Datele de pe cip nu sunt valabile</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Acest card nu a fost emis de Belgia</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Acest card a expirat</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Nu este acceptat pe acest șantier. Folosiți cardul nou sau alegeți alt mod de înregistrare.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Acest card nu este încă valabil</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Folosiți cardul vechi cât timp este valabil sau alegeți alt mod de înregistrare.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Acest card nu poate dovedi că este autentic</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Cardurile mai vechi nu sunt acceptate pe acest șantier. Alegeți alt mod de înregistrare.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Camera nu este conectată</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Introduceți numărul formularului Limosa sau spuneți-i șefului de șantier.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Acest cod nu este de pe un formular Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Arătați codul QR al formularului L1 sau introduceți numărul scris pe el.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Scanerul nu este configurat corect</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Introduceți numărul și spuneți-i șefului de șantier.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Numărul are prea puține sau prea multe cifre</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Numărul din registrul național (Rijksregister) are 11 cifre, numărul Limosa are 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Acest număr conține o greșeală</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Comparați numărul cu cel de pe spatele cardului.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Acesta este numărul cardului</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Introduceți numărul dumneavoastră: 11 cifre, pe spatele cardului.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Introducerea numărului este suspendată</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Aici au fost introduse prea multe numere. Folosiți cardul sau formularul ori mergeți la șeful de șantier.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Înregistrarea nu a putut fi salvată</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Încercați din nou. Dacă se repetă, spuneți-i șefului de șantier: nu sunteți înregistrat.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Nu încercați din nou. Anunțați acum șeful de șantier și lăsați aparatul pornit.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Memoria acestui terminal nu funcționează</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Nu sunteți înregistrat. Spuneți-i șefului de șantier și înregistrați-vă în alt mod.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Terminalul nu este încă deschis</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Rugați șeful de șantier să îl deschidă. Nu s-a înregistrat nimic.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Discul acestui terminal este plin</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Discul acestui terminal este aproape plin</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Cereți curând ștergerea unor fișiere: cu discul plin nimeni nu se poate înregistra.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Memoria acestui terminal a fost deteriorată și este reparată</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Memoria acestui terminal a fost modificată din afară</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Memoria acestui terminal a fost copiată de pe altul</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Depozitul de chei al acestui terminal este blocat</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Din memoria acestui terminal au dispărut înregistrări</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Rețeaua lasă să treacă mesajele scurte, dar nu și înregistrările</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Ce este salvat rămâne salvat. Rugați tehnicianul să verifice routerul: MTU poate fi prea mare.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Trimiterea încă funcționează. Spuneți-i tehnicianului: până atunci poate fi nevoie de o versiune mai nouă a programului.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Înscrierea acestui terminal la serviciu expiră în curând</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Trimiterea încă funcționează. Până atunci, tehnicianul trebuie să înscrie terminalul cu o cheie nouă.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Ce este salvat rămâne salvat. Șeful de șantier trebuie să se conecteze din nou.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Terminalul este deconectat</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Ce este salvat rămâne salvat. Conectați-vă din nou pentru trimitere.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Ceva nu a mers la acest terminal</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Încercați din nou. Dacă se repetă, sunați tehnicianul și citiți-i codul de mai jos.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>Cipul conține fișierele altui card, dar nu și cheia lui. Nu a fost înregistrat nimeni. Cereți cardul adevărat.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Cipul a refuzat să dovedească faptul că este originalul: o copie sau un card ale cărui dovezi s-au epuizat. Nu a fost înregistrat nimeni. Cereți alt act de identitate.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Semnătura a fost făcută pentru alt card. Nu a fost înregistrat nimeni. Cereți alt act de identitate.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Nicio autoritate belgiană nu garantează acest card: este de test sau fals. Nu a fost înregistrat nimeni. Cereți alt act de identitate.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Serviciul central nu a acceptat această înregistrare</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>A ajuns prea târziu la serviciu sau ceasul terminalului este greșit. Notați cauza întârzierii: o defecțiune trebuie să poată fi verificată. Lucrătorul se înregistrează din nou când începe sau termină lucrul data viitoare.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Serviciul central nu acceptă ora acestei înregistrări</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Serviciul central nu acceptă locul lucrărilor</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Serviciul central nu acceptă numărul șantierului</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Serviciul central nu acceptă numărul firmei</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Lucrătorul nu este înregistrat. Verificați numărul firmei în declarația de lucrări, apoi cereți-i să se înregistreze din nou pentru firma corectă.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Lucrătorul nu este înregistrat. Verificați dacă declarația de lucrări mai este valabilă și dacă terminalul este deschis pentru șantierul corect. Apoi cereți-i să se înregistreze din nou.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Lucrătorul nu este înregistrat. Adresa din declarația de lucrări trebuie corectată. Apoi cereți-i lucrătorului să se înregistreze din nou.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Lucrătorul nu este înregistrat. Cereți-i să se înregistreze din nou. Dacă înregistrarea este iar respinsă, sunați tehnicianul și citiți-i codul de mai jos.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Neînregistrat</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Înregistrați-vă acum, apoi mergeți la șeful de șantier.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Acest terminal este închis. Atingeți ecranul.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Atingeți ecranul sau introduceți cardul.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Atingeți ecranul.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Cititor de carduri: introduceți un card</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cameră</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Încercați ce este conectat</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funcționează</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>nu funcționează încă</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Încearcă</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Colțul {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Ecranul funcționează.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Ecran: atingeți butonul din fiecare colț.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Acest chioșc este configurat din nou</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Codul dumneavoastră de tehnician</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Cel puțin 12 caractere; notați-l</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Adresa Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Adresa de autentificare</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Adresa sau fișierul șantierelor</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Unde este Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Nu se poate folosi.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gata</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: alegerea dinainte</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: alegerea următoare</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Nu s-a schimbat nimic: fișierul de setări are o eroare sau nu poate fi scris. Chemați tehnicianul.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Acest lucru este valabil când vă întoarceți la chioșc: repornește în câteva secunde.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Restul se află în fișierul de setări, pentru tehnician.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Limba când nu e nimeni</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Lucrător cunoscut, cu card: păstrat fără atingere</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Ecran întunecat după</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sunete</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Rezultat rostit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volum</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Numele acestei porți</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Direcția acestei porți</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>După oră</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Cine lipsește se afișează de la</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Lista celor care lipsesc merge la</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Lista de evacuare la</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Lista de evacuare merge la</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Deschise, pentru soare</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Închise, pentru o încăpere întunecoasă</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contrast puternic</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pornit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Oprit</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Doar acest ecran</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimantă</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Fără nume</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Deschiderea terminalului</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nume de utilizator</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectare</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Arată sau ascunde parola</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Șters după termen</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Azi nu s-a înregistrat încă nimeni aici.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Închideți ziua</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observații</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Respinse</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pene</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ceas</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Înapoi la terminal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai multe</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Rezolvat</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Transmite firmei</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Nicio observație în ultimele 30 de zile.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Nimic nu a fost respins în ultimele 30 de zile.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Închideți programul (tehnician)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Închideți ziua? Nimeni nu se mai poate înregistra până la următoarea deschidere a terminalului.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Da, închideți</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Nu, rămâne deschis</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Totul a fost trimis</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Nimeni nu mai este pe șantier</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>salvate, de trimis</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>salvate, cea mai veche de {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>observația 32 peste {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>confirmate azi</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>respinse azi</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>observația 32: prea târziu sau ceas greșit</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Până la {time} nu se poate introduce niciun număr: au venit prea multe numere diferite într-un minut. Căutați în lista de azi persoane care nu sunt aici și un aparat care tastează.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Ceasul acestui terminal este greșit.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Ceasul acestui terminal rămâne în urmă cu {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Ceasul acestui terminal merge înainte cu {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Potriviți-l: înregistrările făcute acum primesc observația 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Serviciul central răspunde.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Serviciul central nu a fost încă întrebat.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Serviciul central nu răspunde. Nu se pierde nimic.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>observația {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouă</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – țineți apăsat</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Lucrători: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Ultima zi a declarației de lucrări: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Ultima zi a contractului firmei {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Ultima zi a L1 pentru {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Ultima zi a A1 pentru {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Observații pentru {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>ultima zi de corectare</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>prea târziu de corectat</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>semnalată de terminal</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Cauza: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Ce este de făcut: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Înregistrare respinsă</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>neînregistrat</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Înregistrare modificată</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Modificată în afara Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>netrimisă</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Cineva a modificat această înregistrare în fișierele calculatorului</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Nu se trimite: poate nu este ceea ce a făcut muncitorul. Sunați tehnicianul.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Calculatorul era blocat</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vă așteaptă</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Se trimite după ce părăsiți această pagină. Dacă persoana nu a fost aici, sunați tehnicianul înainte de a părăsi pagina.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Card respins</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Cititor de carduri: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Pentru tehnician: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Ceasul acestui terminal era greșit: {shown}. Trimis cu cea mai apropiată oră posibilă: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} văzut la {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Rezolvat, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referința {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Cineva așteaptă: este un card în cititor.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Rezolvat: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Numele dvs.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce s-a făcut</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Pentru {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Ce e de pus în ordine: de fotografiat sau de luat pe hârtie.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Formularul web al RSZ/ONSS, pentru corectare în 30 de zile.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Din {date}: IN și OUT, în loc de o dată pe zi</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Din {date}: IN și OUT, în loc de o dată pe zi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 sau A1: {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Introduceți prima și ultima zi.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Nu există o asemenea perioadă.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 văzut</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 văzut</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Luați cardul</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Este încă în cititor. Nu aveți card? Atingeți ecranul.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Introduceți numărul dumneavoastră</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 cifre pe spatele cărții de identitate sau 17 cifre pe formularul Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Mai sunteți acolo? Ecranul se închide imediat.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Apăsați Mai departe</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Vizitatori</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Sosesc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmă</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>La cine?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Plec</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Încă pe listă. Cine a plecat? Atingeți-i.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Niciun vizitator nu este pe listă.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Cei bifați au plecat</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Vizitator sau livrare</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Nimeni cu acest nume nu este pe listă. Scrieți-l ca la sosire.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Lista este plină. Mergeți la biroul șantierului.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Nu s-a putut păstra. Mergeți la biroul șantierului.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Nu mai sunteți pe listă.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>La revedere.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Sunteți pe listă.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Când plecați: atingeți aici același buton și scrieți același nume.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>plecat</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>pe șantier</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Introduceți cardul în cititor</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Carte de identitate, cu cipul înainte</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formular Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Arătați codul QR al formularului L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Introduceți numărul</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Număr din registrul național sau Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Nou: IN la sosire, OUT la plecare</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>De mâine: IN la sosire, OUT la plecare</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Din {date}: IN la sosire, OUT la plecare</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Unde se află acest terminal?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Niciun șantier cu aceste litere sau cifre.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>încă {count}: altă literă</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Toate șantierele</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Acesta este șantierul?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Da, deschide aici</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Alt șantier</translation>
    </message>
</context>
</TS>
