<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Újra {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Mégis {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Az imént regisztrálta: {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Már {direction} van: {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Tartsa mozdulatlanul</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Tartsa az űrlap QR-kódját a négyzetbe</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>A kód látszik. Tartsa az űrlapot simán és mozdulatlanul.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>Kb. 15–20 cm-re a kamerától</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Fény legyen a papíron, csillogás nélkül</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Óra beállítása</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Nap, hónap, év, óra és perc, mint egy telefonon.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Nincs ilyen időpont.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Mennyit késett (+) vagy sietett (−); vonalkázva: ismeretlen</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Az óra be van állítva.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>A rendszer nem engedi, hogy ez a program beállítsa az órát. Hívja a technikust.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Az óra pontos</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Az óra nem pontos</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Az óra nincs megerősítve</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Lehetetlen időpontot mutat.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>A számítógép indítása óta semmi sem erősítette meg az időt.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Az időt túl régen erősítették meg.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>A forrásai ellentmondanak egymásnak.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Egy forrás más időt mond. Néhány további válasz dönt.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Átállították, és azóta semmi sem erősítette meg az időt.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Legfeljebb {time} az eltérése.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>A regisztrációk mentve vannak; az idejüket később helyesbítjük.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Járás: még nem ismert</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Járás: naponta {time} késés</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Járás: naponta {time} sietés</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Időkiszolgáló {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operációs rendszer</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Időbélyeg {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – nem hihető</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Utolsó megerősítés: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Másik építkezés vagy felhasználó</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>A terminál megnyitása</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Ez a terminál zárva van</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Itt még nem lehet regisztrálni. A terminált az építésvezető nyitja meg felhasználónévvel és jelszóval.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Néhány másodperc múlva magától újraindul. Ami el van mentve, megmarad.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Megnyitás, mint ma korábban</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Megnyitás, mint legutóbb: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Zárva ettől: {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Egy pillanat…</translation>
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
        <translation>Segítség kell? Hívja: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n másodperc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n perc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n óra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n nap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n regisztráció elmentve, később lesz elküldve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n regisztráció elmentve, küldés folyamatban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Még %n számjegy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n számjegy beírva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>és még %n megjegyzés: kérdezze az építésvezetőt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n új</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n regisztráció eltűnt a terminál memóriájából</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>%n korábbi elutasítás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n dolgozó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n dolgozó még bent van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n regisztráció nincs elküldve: a következő nyitásra vár</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>még %n nap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Magától. Hátravan: {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Utolsó regisztrációja: {last}. Hiányzik az OUT. Most mi legyen?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT {time} óta</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN {time} óta</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Munkát kezdek</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Befejezem vagy szünetet tartok</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Limosa-bejelentés</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Ugyanaz a cég, mint legutóbb</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Befejezem a munkát</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Szünet</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Másik cég</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ez nem én vagyok</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Mehet. Viszontlátásra!</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Nincs több teendője.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Ma és holnap</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Kezdheti. Ha holnap nem jön, szóljon az építésvezetőnek.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Jó szünetet. Ha visszajön, regisztráljon IN-t.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Kezdheti. A megerősítés magától megjön.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Mehet. A megerősítés magától megjön.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Menjen most az építésvezetőhöz.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Kezdheti a munkát.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>már regisztrálva</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Vigye magával a kártyáját</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Igazolás</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Értettem</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>{number}. megjegyzés</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Hivatkozási szám</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Kinek dolgozik itt?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Minden cég</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Nincs cég ezekkel a betűkkel. Kérdezze az építésvezetőt.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Még {count}: adjon meg újabb betűt</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Nemrég</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>hiányzik</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} megszámolva, {here} az építkezésen</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Állapot: {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Igen, jelölések törlése</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Elölről</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-kulcs</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Senki sincs a listán.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Ismét mindenki hiányozni fog. Törli az összes jelölést?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>A lista a nyomtatónál van.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>megszámolva</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Mindenki</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>{here} közül {missing} hiányzik</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Kiürítés</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>A lista nem olvasható. Vegye az utolsót papíron, és számoljon kézzel.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Itt senki nem rögzít OUT-ot: aki ma jött, már elmehetett.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Előző nap regisztráltak, ma talán nincsenek itt: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>A terminál {begin} és {end} között ki volt kapcsolva: aki akkor jött be, nincs a listán.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Nincs a listán, IN több mint {hours} órája, OUT nélkül: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Nincs kapcsolat a központi szolgáltatással {time} óta.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Itt csak ez ismert: {gate}. Aki máshol vagy sehol nem regisztrált, nincs a listán.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Aki máshol vagy sehol nem regisztrált, nincs a listán.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Ismeretlen név</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} óta</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Látogatók és szállítások</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Ismeretlen cég</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Hiányzik a {time}-i kiürítési lista. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Kit várnak</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Létszám, kézzel</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Minden nap</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Csak ma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mikor</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Egy személy, számmal</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Kézzel senki</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Brigádlista USB-kulcsról</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Brigádlisták visszavonása</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Igen, visszavonás</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Személyek, kézzel</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Várt: {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>nincs helyes nemzeti, BIS- vagy Limosa-szám</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Nemzeti vagy Limosa-szám</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>ez nem táblázat, vagy túl nagy</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>nincs nemzeti számok oszlopa, vagy nincs vállalkozási számoké</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>nincs helyes vállalkozási szám</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>a munkavállaló feljebb már szerepel</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>nincs benne munkavállaló</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>több mint {count} munkavállaló</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Nincs USB-kulcs. Tegyen be egyet, és várjon néhány másodpercet.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Nincs táblázat a kulcson: CSV, XLSX vagy ODS, mappán kívül.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Több táblázat van a kulcson. Hagyjon rajta egyet.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>A lemez nem fogadta el. Minden a régi.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>A(z) {file} fájlból semmi sem került át:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>A(z) {file} szerint várt személyek: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>{number}. sor: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Érvényes brigádlisták</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Visszavonja az összes brigádlistát? Akkor azokat várjuk, akik az utolsó munkanapon jöttek.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · cégek: {companies} · személyek: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Építésvezetés</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Írja be a mai kódot</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Ez a kód nem jó.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Az óra új ideje: {moment}. Írja be még egyszer a mai kódot.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Próbálja újra. Várakozás: {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Itt: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN eddig: {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT ettől: {time}</translation>
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
        <translation>Az építésvezetésnek: két másodpercig nyomva tartani</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Nem számít</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Helyes idő, pl. 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miért</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Nincs ilyen idő. Pl. 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Nincs mentve. Próbálja újra, vagy hívja a technikust.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Javítás az irodának: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Javítás</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Igazolás</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Előző nap</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Következő nap</translation>
    </message>
    <message>
        <source>open</source>
        <translation>nyitott</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Ezen a napon nincs senki.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Nem számít: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Javítva: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Munkavállaló neve vagy száma, vagy cég neve</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Nagybetűk</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Utolsó jel törlése</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Szóköz</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Betűk vagy jelek</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Utolsó számjegy törlése</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Törlés</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Magyar</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>hu_HU</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>További nyelvek</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Válasszon nyelvet</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>A program leáll, és megjelenik az asztal. Kézzel kell újraindítani.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Senki sem regisztrálhat, amíg a programot kézzel újra nem indítják. A nap nyitva marad, semmi nem vész el.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Bezárja a programot?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Igen, bezárom</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nem, maradok</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>A kivitelező jelszava vagy a technikus kódja</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Ez sem a kivitelező jelszava, sem a technikus kódja.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Még nincs regisztrálva</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Tegye be újra a kártyát, és hagyja benne, amíg meg nem látja az eredményt.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Kezdje újra, és érintse meg az IN vagy az OUT gombot.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Előző</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}. oldal, összesen {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>A terminál nyitva van</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Mai kód az építésvezetésnek</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Az Ön saját kódja ma is érvényes.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Írja fel. Használatához tartsa nyomva két másodpercig a munkahely nevét a bal felső sarokban.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tovább</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Feljegyzés: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>A kiesés neve</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Hibajegy száma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Megjegyzés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Mentés</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Jelentés egy kiesésről</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Két oldal egy ellenőrnek: mi romlott el, kinek a hibája volt, ki regisztrált közben, és hogyan ellenőrizhető. Senkinek a száma nincs benne.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Fényképeztesse le a kódot egy külső személlyel: később megmutatja, hogy semmi sem változott.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>A napló kódja, lefényképezésre</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Mentés pendrive-ra</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Nyomtatás</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>A jelentés a nyomtatónál van.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Mentve: {file}. A pendrive kihúzható.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Napló: {number} bejegyzés, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Nem történt kiesés.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Jelentés</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Feljegyzés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lezárás</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>A terminál romlott el</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>A dolgozók nincsenek felmentve. Hívja a technikust, és addig regisztráljanak más csatornán.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Az építkezés hálózata romlott el</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Az internetszolgáltató hibája</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>A Checkinatwork (NSSO) hibája</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Amíg tartott, senkinek sem kellett regisztrálnia, ha ez ellenőrizhető. Őrizze meg a jelentést.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Áramkimaradás, vagy kikapcsolták a terminált</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Nem tudni, kinek a hibája volt</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Kérdezze meg az internetszolgáltatót, és jegyezze fel ide a válaszát.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Az áramszolgáltatónak meg kell erősítenie.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>még tart</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vége</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>jelentés elvíve</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lezárva</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>a terminál ki volt kapcsolva</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>a program hibája</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>nincs hálózati kábel, nincs Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>nincs hálózati cím</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>a router nem válaszolt</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>a neveket nem találta (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>nincs kapcsolat a Checkinatworkkel</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>az óra nem volt pontos</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>a kapcsolat nem volt megbízható</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>egy Wi-Fi bejelentkező oldala válaszolt</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>a Checkinatwork nem válaszolt</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>a Checkinatwork hibát jelzett</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>a Checkinatwork elutasította a terminált</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Nincs pendrive. Dugjon be egyet, várjon egy kicsit, és próbálja újra.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>A pendrive-ot kihúzták. Dugja be, és próbálja újra.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>A pendrive megtelt. Szabadítson fel helyet, vagy vegyen másikat.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>A pendrive nem fogad fájlokat. Vegyen másikat.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Nincs beállított nyomtató. Használjon pendrive-ot, vagy kérdezze a technikust.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>A nyomtató nem válaszol. Nézze meg, be van-e kapcsolva, és próbálja újra.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>A nyomtató nem fogadta el a jelentést. Használjon pendrive-ot.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>A jelentés nem készült el. Próbálja újra, majd hívja a technikust.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Fényképek és számlák: a technikus csatolja őket.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>kezdete: {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Kiesés miatt késett: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Regisztrációk közben: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>késett: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Mi romlott el: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Megjegyzések: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Még nincs hibajegyszám a szolgáltatótól</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>A szolgáltató hibajegyszáma: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Regisztrációim</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Vissza: IN és OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Az utolsó napokban nincs.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Elvitel</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papírok</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: hogyan kell regisztrálni, képekben és legfeljebb négy nyelven, az építkezés kódjával.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Lista a portálhoz</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV az irodának: cég, teljes szám, név és nap mindenkiről, aki itt volt.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Órák az irodának</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: az IN és OUT közötti órák, teljes számokkal. Jelzi, mi maradt nyitva vagy mit javítottak.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Aláírandó lista</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: ki volt itt, mettől meddig, és egy sor az aláírásnak. A számok takarva vannak.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Kik hiányoznak</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: kit várnak, aki most nincs itt, cégenként, kipipálható négyzetekkel.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Egy dolgozó órái és igazolása</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: mit regisztrált egy dolgozó egy napon, az igazolás kódjaival. Itt javítják az irodának szóló órákat is.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Plakát a kapuhoz, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Plakát a kapuhoz, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>A mappája nem érhető el: ellenőrizze a hálózatot. A listák maguktól követik.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>A mappája megtelt: helyet kell csinálni benne. A listák maguktól követik.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>A mappájába nem lehet írni: hívja a technikust. A listák maguktól követik.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Nem készíthetők el: hívja a technikust.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>A lista elvitele bekerül a naplóba.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Tegnap</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ez a hónap</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Múlt hónap</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>A papír a nyomtatónál van.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Az iroda nem kap listát, ettől a naptól: {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Kártya beolvasása…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Hagyja a kártyát az olvasóban.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Regisztráció mentése…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>erre a napra: {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Jó reggelt</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Jó napot</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Jó estét</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>JELEN</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>megerősítve</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>elutasítva</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>elmentve</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Személyazonosító kártya</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa-űrlap</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Szám beírása</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Eddig: {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>A kártyaolvasó kész</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>A kamera kész</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>A kártyaszolgáltatás nem fut</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Nincs kártyaolvasó</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nincs kamera</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Minden elküldve</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Hiba szavakkal</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Kártya ki</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Űrlap el</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Gyakorló munkahely</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Kártya be</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Űrlap felmutatása</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Pontos óra</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Óra +15 perc</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Óra −15 perc</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>A vonal néma</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Válaszok vesznek el</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>A szolgálat hibázik</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>A válaszok késnek</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Hálózat megszakítva – vissza</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Hálózat megszakítása</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Beállítás</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Most hibás: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Minden rendben.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Minden helyre</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>várt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mind mutatása</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Senki sem található.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Senkit sem várnak, és senki sincs itt.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Cég emlékeztetése</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Ki van itt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>itt van</translation>
    </message>
    <message>
        <source>left</source>
        <translation>elment</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>hiányzik</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>beírt számmal regisztrálva: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>itt csak ez ismert: {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Limosa-számmal</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kártya</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>beírt szám</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Munkavállaló vagy cég neve</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Átadva</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Még nincs átadva: nyomtassa ki, mentse el, vagy érintse meg: „{given}”, ha elolvasták vagy meghallgatták.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>A naplóban: az emlékeztetőt átadták.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>A naplóba semmi sem került. Próbálja újra.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>A {time}-i lista, kik hiányoznak, nincs meg. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>A regisztrálás folytatódik. A küldés néhány percig vár, amíg az idő biztos nem lesz.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>A Checkinatwork más időt mutat, mint ez a terminál</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>A regisztrálás és a küldés folytatódik. Hasonlítsa össze a terminál idejét a saját órájával, és szóljon a technikusnak.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>A Checkinatwork órája ugrott</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>A fájlok nem azok, amelyeket a kiadáskor aláírtak. Senkit sem regisztráltunk. Kérjen másik személyazonosító okmányt.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>A központi szolgálat már nem ad hozzáférést</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>A központi szolgálathoz vezető kapcsolat egyik tanúsítványa hamarosan lejár</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>A regisztrálás folytatódik. Hívja a technikust: a terminál újra el tudja küldeni őket.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>A központi szolgálat elveszített már megerősített regisztrációkat</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Egy régebbi másolat került vissza, vagy a lemez adatokat veszített. A regisztrálás folytatódik. Mindenekelőtt hívja a technikust.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>A regisztrálás folytatódik, a küldés vár. Technikusnak kell feloldania a kulcstárat.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>A regisztrálás folytatódik. Ne használja egyszerre a másolatot és az eredetit.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>A regisztrálás folytatódik. Hívja a technikust, és hagyja az eszközt úgy, ahogy van.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>A regisztrálás folytatódik. Hívja a technikust: a lemez meghibásodhat.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Nem biztos, hogy a regisztráció sikerült</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>A központi szolgálat nem ismeri ezt a munkahelyet</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Ami el van mentve, megmarad. Hívja a technikust: ezt a jogot a központi szolgáltatásnak kell megadnia.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Hívja a technikust: a beállításokból hiányzik a központi szolgálat címe.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Hívja a technikust: a központi szolgálat nem ismeri a terminál kulcsát.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Ennek a felhasználónak nincs bejelentett munkahelye</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>A központi szolgálat nem ismerhető fel biztosan</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>A felhasználónév vagy a jelszó nem jó</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Ellenőrizze mindkettőt, és próbálja újra. Figyeljen a kis- és nagybetűkre.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>Ezen a terminálon hibás jelszavakat írtak be</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Nincs internetkapcsolat</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Ellenőrizze a hálózati kábelt vagy a routert, és próbálja újra.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>A központi szolgálat nem válaszol</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Itt nincs hiba. Próbálja újra néhány perc múlva.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Semmit sem küldtünk el. Ellenőrizze az eszköz dátumát és óráját, majd hívja a technikust.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>A terminál dátuma vagy órája hibás</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>A regisztrálás folytatódik. A küldés vár: e dátum szerint a Checkinatwork tanúsítványa nem érvényes. Állíttassa be a dátumot és az órát.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Ez a felhasználó nem nyithat meg terminált</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Hiányzik a „Checkinatwork Gateway” hozzáférési jog. Kérje a cég hozzáférés-kezelőjétől.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Ellenőrizze a munkálatok bejelentését, vagy jelentkezzen be más felhasználónévvel.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Ez a terminál nincs bejegyezve a szolgálatnál</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Ez a terminál nincs beállítva</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>A Checkinatwork címét ezen a terminálon megváltoztatták</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Oda semmit sem küldtünk, jelszót sem. Hívja a technikust: a megváltozott címet meg kell erősíteni.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>A terminál csatornájának nincs „enterprise” joga</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Ellenőrizze a munkálatok bejelentésének számát, és válasszon újra.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Most nem lehet kártyát olvasni</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Válasszon más regisztrálási módot. Az építésvezetőnek újra kell indítania a kártyaszolgáltatást.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>A kártyaolvasó nincs csatlakoztatva</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Válasszon más regisztrálási módot, vagy szóljon az építésvezetőnek.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>A kártya nem válaszol</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Fordítsa meg: a chip előre, és tolja be erősen. Még nincs regisztráció.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>A kártyát túl korán vették ki</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Tegye be újra, és hagyja benne, amíg meg nem látja az eredményt. Még nincs regisztráció.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Ez nem személyazonosító kártya</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Használja belga személyazonosító vagy tartózkodási kártyáját, vagy válasszon más regisztrálási módot.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Ezt a kártyát nem sikerült beolvasni</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Törölje meg a chipet, és próbálja még egyszer, vagy írja be a számát. Még nincs regisztráció.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>A kártyát egy másik program használja</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Vegye ki, várjon egy kicsit, és tegye be újra.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Az olvasás túl sokáig tart</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Vegye ki a kártyát, és tegye be újra. Még nincs regisztráció.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Ez a kártya másolatnak tűnik</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Nem fogadtuk el. Használja az eredeti kártyát, vagy menjen az építésvezetőhöz.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>A kártya adatait megváltoztatták</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Nem fogadtuk el. Menjen az építésvezetőhöz, vagy válasszon más regisztrálási módot.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>A chip adatai nem érvényesek</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Ezt a kártyát nem Belgium adta ki</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Ez a kártya lejárt</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Ezen a munkahelyen nem fogadják el. Használja az új kártyáját, vagy válasszon más regisztrálási módot.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Ez a kártya még nem érvényes</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Használja a régi kártyáját, amíg érvényes, vagy válasszon más regisztrálási módot.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Ez a kártya nem tudja bizonyítani, hogy valódi</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Régebbi kártyákat ezen a munkahelyen nem fogadnak el. Válasszon más regisztrálási módot.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>A kamera nincs csatlakoztatva</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Írja be a Limosa-űrlap számát, vagy szóljon az építésvezetőnek.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Ez a kód nem Limosa-űrlapról való</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Mutassa meg az L1 űrlap QR-kódját, vagy írja be a rajta lévő számot.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>A szkenner nincs jól beállítva</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Írja be a számát, és szóljon az építésvezetőnek.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>A szám túl kevés vagy túl sok számjegyből áll</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>A nemzeti nyilvántartási szám (Rijksregister) 11 számjegyű, a Limosa-szám 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Hiba van ebben a számban</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Hasonlítsa össze a számot a kártya hátoldalával.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Ez a kártya száma</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Írja be a saját számát: 11 számjegy a kártya hátoldalán.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>A szám beírása most szünetel</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Itt túl sok számot írtak be. Használja a kártyáját vagy az űrlapját, vagy menjen az építésvezetőhöz.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Regisztrációját nem sikerült elmenteni</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Próbálja újra. Ha megismétlődik, szóljon az építésvezetőnek: Ön nincs regisztrálva.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Ne próbálja újra. Szóljon most az építésvezetőnek, és hagyja bekapcsolva a készüléket.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>A terminál memóriája nem működik</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Ön nincs regisztrálva. Szóljon az építésvezetőnek, és regisztráljon más módon.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>A terminál még nincs nyitva</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Kérje meg az építésvezetőt, hogy nyissa meg. Semmit sem regisztráltunk.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>A terminál lemeze megtelt</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>A terminál lemeze majdnem megtelt</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Töröltessen hamarosan fájlokat: ha a lemez megtelt, senki sem regisztrálhat.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>A terminál memóriája megsérült, és ki lett javítva</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>A terminál memóriáját kívülről megváltoztatták</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>A terminál memóriáját egy másikról másolták</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>A terminál kulcstára zárolva van</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Regisztrációk tűntek el a terminál memóriájából</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>A hálózat a rövid üzeneteket átengedi, a regisztrációkat nem</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Ami el van mentve, megmarad. Nézesse meg a routert a technikussal: lehet, hogy túl nagy az MTU értéke.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>A küldés még működik. Szóljon a technikusnak: addigra a program újabb változatára lehet szükség.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>A terminál bejegyzése a szolgálatnál hamarosan lejár</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>A küldés még működik. Addigra jegyeztesse be a terminált a technikussal egy új kulccsal.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Ami el van mentve, megmarad. Az építésvezetőnek újra be kell jelentkeznie.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>A terminál ki van jelentkezve</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Ami el van mentve, megmarad. A küldéshez jelentkezzen be újra.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Valami hiba történt ebben a terminálban</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Próbálja újra. Ha megismétlődik, hívja a technikust, és olvassa fel neki a lenti kódot.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>A chip egy másik kártya fájljait tartalmazza, de a kulcsát nem. Senkit sem regisztráltunk. Kérje az eredeti kártyát.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>A chip nem volt hajlandó bizonyítani, hogy eredeti: másolat, vagy olyan kártya, amelynek bizonyításai elfogytak. Senkit sem regisztráltunk. Kérjen másik személyazonosító okmányt.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Az aláírás egy másik kártyához készült. Senkit sem regisztráltunk. Kérjen másik személyazonosító okmányt.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Egyetlen belga hatóság sem igazolja ezt a kártyát: tesztkártya vagy hamis. Senkit sem regisztráltunk. Kérjen másik személyazonosító okmányt.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>A központi szolgálat nem fogadta el ezt a regisztrációt</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Túl későn érkezett a szolgálathoz, vagy nem pontos a terminál órája. Jegyezze fel a késés okát: az üzemzavarnak ellenőrizhetőnek kell lennie. A dolgozó a következő munkakezdéskor vagy a munka végén regisztrál újra.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>A központi szolgálat nem fogadja el ennek a regisztrációnak az időpontját</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>A központi szolgálat nem fogadja el a munkavégzés helyét</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>A központi szolgálat nem fogadja el a munkahely számát</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>A központi szolgálat nem fogadja el a cég számát</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>A dolgozó nincs regisztrálva. Ellenőrizze a cég számát a munkálatok bejelentésében, majd kérje meg a dolgozót, hogy regisztráljon újra a megfelelő céghez.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>A dolgozó nincs regisztrálva. Ellenőrizze, hogy a munkálatok bejelentése még érvényes-e, és hogy a terminált a megfelelő munkahelyhez nyitották-e meg. Utána kérje meg a dolgozót, hogy regisztráljon újra.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>A dolgozó nincs regisztrálva. Javíttassa ki a címet a munkálatok bejelentésében, majd kérje meg a dolgozót, hogy regisztráljon újra.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>A dolgozó nincs regisztrálva. Kérje meg, hogy regisztráljon újra. Ha megint elutasítják, hívja a technikust, és olvassa fel neki a lenti kódot.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Nincs regisztrálva</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Regisztráljon most, majd menjen az építésvezetőhöz.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Ez a terminál zárva van. Érintse meg a képernyőt.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Érintse meg a képernyőt, vagy tegye be a kártyáját.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Érintse meg a képernyőt.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Kártyaolvasó: tegyen be egy kártyát</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Próbálja ki, ami csatlakozik</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>működik</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>még nem működik</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Kipróbálás</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>{number}. sarok</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>A képernyő működik.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Képernyő: érintse meg a gombot mindegyik sarokban.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Ezt a kioszkot újra beállítják</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Az Ön technikusi kódja</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Legalább 12 karakter; írja fel</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>A Checkinatwork címe</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>A bejelentkezés címe</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>A munkahelyek címe vagy fájlja</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Hol van a Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Ez nem használható.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kész</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: az előző választás</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: a következő választás</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Semmi sem változott: a beállítások fájlja hibás, vagy nem írható. Hívja a technikusát.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Ez akkor érvényes, ha visszatér a kioszkhoz: néhány másodperc alatt újraindul.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Minden más a beállítások fájljában van, a technikusának.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Nyelv, ha nincs ott senki</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Ismert dolgozó kártyával: érintés nélkül mentve</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Színek</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>A szöveg mérete</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>A képernyő elsötétül ennyi után</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Hangok</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Az eredmény kimondva</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Hangerő</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>E kapu neve</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>E kapu iránya</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Óra szerint</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Aki hiányzik, látszik ettől</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>A hiányzók listája ide kerül</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Kiürítési lista ekkor</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Kiürítési lista ide</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Világos, napra</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Sötét, félhomályos helyre</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Erős kontraszt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Be</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Soha</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Csak ez a képernyő</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Nyomtató</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Név nélkül</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>A terminál megnyitása</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Felhasználónév</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Jelszó</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Bejelentkezés</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Jelszó megjelenítése vagy elrejtése</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Lejárat után törölve</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Ma itt még senki sem regisztrált.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Nap lezárása</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Megjegyzések</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Elutasítva</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Kiesések</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Óra</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Vissza</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Több</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Elintézve</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Továbbítás a cégnek</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Az utolsó 30 napban nem volt megjegyzés.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Az utolsó 30 napban semmit sem utasítottak el.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Program bezárása (technikus)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Lezárja a napot? Senki sem regisztrálhat, amíg a terminált újra meg nem nyitják.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Igen, lezárom</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Nem, maradjon nyitva</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Minden el lett küldve</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Már senki sincs bent</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>elmentve, küldésre vár</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>elmentve, a legrégebbi: {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>32. megjegyzés: {time} múlva</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>ma megerősítve</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>ma elutasítva</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>32. megjegyzés: túl késő, vagy rossz az óra</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>{time} előtt nem írható be szám: egy percen belül túl sok különböző szám érkezett. Nézze meg, hogy a mai listán vannak-e olyanok, akik nincsenek itt, és hogy nincs-e csatlakoztatva gépelő eszköz.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>A terminál órája nem pontos.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>A terminál órája késik. Eltérés: {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>A terminál órája siet. Eltérés: {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Állítsa be: a mostani regisztrációk 32. megjegyzést kapnak.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>A központi szolgálat válaszol.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>A központi szolgálatot még nem kérdezték.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>A központi szolgálat nem válaszol. Semmi nem vész el.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>{number}. megjegyzés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Idő</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Állapot</translation>
    </message>
    <message>
        <source>new</source>
        <translation>új</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – tartsa lenyomva</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Dolgozók: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>A munkabejelentés utolsó napja: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>{name} szerződésének utolsó napja: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>{name} L1 igazolásának utolsó napja: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>{name} A1 igazolásának utolsó napja: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Megjegyzések, {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>a javítás utolsó napja</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>javításhoz már késő</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>a terminál jelezte</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Oka: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Teendő: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Regisztráció elutasítva</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>nincs regisztrálva</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Módosított regisztráció</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>A Gatewayen kívül módosították</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nincs elküldve</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Valaki módosította ezt a regisztrációt a számítógép fájljaiban</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Nem küldjük el: lehet, hogy nem az, amit a dolgozó tett. Hívja a technikusát.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>A számítógép zárolva volt</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>Önre vár</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Elküldjük, amint elhagyja ezt az oldalt. Ha ez a személy nem volt itt, hívja a technikusát, mielőtt elhagyja az oldalt.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Kártya elutasítva</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Kártyaolvasó: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>A technikusnak: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>A terminál órája nem volt pontos: {shown}. A legközelebbi lehetséges időponttal elküldve: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} megnézve, {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Elintézve, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Hivatkozás: {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Valaki vár: kártya van az olvasóban.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Elintézve: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Az Ön neve</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mi történt</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>{company} részére</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Amit rendbe kell tenni: lefényképezni vagy papíron elvinni.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Az RSZ/ONSS webes űrlapja, javításra 30 napon belül.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Ettől a naptól ({date}): IN és OUT a napi egyszeri helyett</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Ettől a naptól ({date}): IN és OUT a napi egyszeri helyett</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Beállítások</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>{name}: L1 vagy A1</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Írja be az első és az utolsó napot.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Nincs ilyen időszak.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 megnézve</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 megnézve</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Vegye ki a kártyáját</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Még az olvasóban van. Nincs kártyája? Érintse meg a képernyőt.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Írja be a számát</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 számjegy a személyazonosító kártya hátoldalán, vagy 17 számjegy a Limosa-űrlapon</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Itt van még? Ez a képernyő mindjárt bezárul.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tovább</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Érintse meg: Tovább</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Látogatók</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Érkezem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Cég</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Kihez jön?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Távozom</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Még a listán. Ki távozott? Érintse meg őket.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Nincs látogató a listán.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hozzáadás</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>A jelöltek távoztak</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Látogató vagy szállítás</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Ilyen nevű nincs a listán. Írja úgy, ahogy érkezéskor.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>A lista megtelt. Menjen az építésvezetőségre.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Ezt nem sikerült menteni. Menjen az építésvezetőségre.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Már nincs a listán.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Viszontlátásra.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Ön rajta van a listán.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Távozáskor: érintse meg itt ugyanezt a gombot, és írja be ugyanezt a nevet.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>távozott</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>a helyszínen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Helyezze kártyáját az olvasóba</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Személyazonosító kártya, chippel előre</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa-űrlap</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Mutassa meg az L1 QR-kódját</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Írja be a számát</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Nemzeti nyilvántartási vagy Limosa-szám</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Új: érkezéskor IN, távozáskor OUT</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Holnaptól: érkezéskor IN, távozáskor OUT</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Ettől a naptól ({date}): érkezéskor IN, távozáskor OUT</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Hol áll ez a terminál?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Nincs építkezés ezekkel a betűkkel vagy számokkal.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>még {count}: újabb betű</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Minden építkezés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Keresés</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Ez az az építkezés?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Igen, megnyitás itt</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Másik építkezés</translation>
    </message>
</context>
</TS>
