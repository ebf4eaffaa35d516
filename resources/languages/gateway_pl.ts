<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Jeszcze raz {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Mimo to {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Przed chwilą zarejestrowano {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Jest już {direction}: {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Proszę trzymać nieruchomo</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Proszę trzymać kod QR formularza w kwadracie</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Kod jest widoczny. Proszę trzymać formularz płasko i nieruchomo.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>Około 15–20 cm od kamery</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Papier dobrze oświetlony, bez odblasków</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Ustaw zegar</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Dzień, miesiąc, rok, godzina i minuta, jak w telefonie.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Nie ma takiej chwili.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>O ile się spóźniał (+) lub spieszył (−); kreskowane: nieznane</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Zegar został ustawiony.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>System nie pozwala temu programowi ustawić zegara. Proszę zadzwonić do technika.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Zegar działa dobrze</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Zegar jest błędny</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Zegar nie jest potwierdzony</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Pokazuje niemożliwą chwilę.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Od uruchomienia komputera nic nie potwierdziło czasu.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Czas potwierdzono zbyt dawno.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Jego źródła przeczą sobie nawzajem.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Jedno źródło podaje inny czas. Rozstrzygną kolejne odpowiedzi.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Został przestawiony i od tej pory nic nie potwierdziło czasu.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Odchyłka wynosi najwyżej {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Rejestracje są zapisywane; ich czas zostanie później poprawiony.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Dryf: jeszcze nieznany</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Dryf: spóźnia się {time} na dobę</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Dryf: spieszy się {time} na dobę</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Serwer czasu {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>System operacyjny</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Znacznik czasu {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – odrzucone</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Ostatnio potwierdzono: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Inna budowa lub użytkownik</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Otwórz terminal</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Terminal jest zamknięty</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Tutaj nie można się jeszcze rejestrować. Terminal otwiera kierownik budowy nazwą użytkownika i hasłem.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Za kilka sekund uruchomi się ponownie. To, co zapisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Otworzyć jak wcześniej dzisiaj</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Otworzyć jak ostatnio: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Zamknięty: {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
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
        <translation>Potrzebna pomoc? Telefon: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n rejestracja zapisana, zostanie wysłana później</numerusform>
            <numerusform>%n rejestracje zapisane, zostaną wysłane później</numerusform>
            <numerusform>%n rejestracji zapisanych, zostanie wysłanych później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n rejestracja zapisana, trwa wysyłanie</numerusform>
            <numerusform>%n rejestracje zapisane, trwa wysyłanie</numerusform>
            <numerusform>%n rejestracji zapisanych, trwa wysyłanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Jeszcze %n cyfra</numerusform>
            <numerusform>Jeszcze %n cyfry</numerusform>
            <numerusform>Jeszcze %n cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>i jeszcze %n uwaga: proszę zapytać kierownika budowy</numerusform>
            <numerusform>i jeszcze %n uwagi: proszę zapytać kierownika budowy</numerusform>
            <numerusform>i jeszcze %n uwag: proszę zapytać kierownika budowy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n rejestracja zniknęła z pamięci tego terminala</numerusform>
            <numerusform>%n rejestracje zniknęły z pamięci tego terminala</numerusform>
            <numerusform>%n rejestracji zniknęło z pamięci tego terminala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>odrzucona wcześniej %n raz</numerusform>
            <numerusform>odrzucona wcześniej %n razy</numerusform>
            <numerusform>odrzucona wcześniej %n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n pracownik</numerusform>
            <numerusform>%n pracowników</numerusform>
            <numerusform>%n pracowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n pracownik jeszcze na budowie</numerusform>
            <numerusform>%n pracowników jeszcze na budowie</numerusform>
            <numerusform>%n pracowników jeszcze na budowie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n rejestracja niewysłana: czeka do następnego otwarcia</numerusform>
            <numerusform>%n rejestracje niewysłane: czekają do następnego otwarcia</numerusform>
            <numerusform>%n rejestracji niewysłanych: czekają do następnego otwarcia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>jeszcze %n dzień</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automatycznie za: {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Ostatnia rejestracja: {last}. Brakuje OUT. Co teraz?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT od {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN od {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Zaczynam pracę</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Kończę albo robię przerwę</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Zgłoszenie Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Ta sama firma co ostatnio</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Kończę pracę</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Inna firma</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>To nie ja</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Można wyjść. Do następnego razu.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Nic więcej nie trzeba robić.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Dzisiaj i jutro</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Można zaczynać. Jeśli jutro Pan/Pani nie przyjdzie, proszę powiedzieć kierownikowi budowy.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Miłej przerwy. Po powrocie zarejestruj IN.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Można zaczynać. Potwierdzenie przyjdzie samo.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Można wyjść. Potwierdzenie przyjdzie samo.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Proszę iść teraz do kierownika budowy.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Można zaczynać pracę.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>już zarejestrowano</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Proszę zabrać kartę</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kod rejestracji</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Rozumiem</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Uwaga {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Numer referencyjny</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Dla kogo Pan/Pani tu pracuje?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Wszystkie firmy</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Nie ma firmy na te litery. Proszę zapytać kierownika budowy.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Jeszcze {count}: następna litera</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnio</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} policzono, {here} na budowie</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Stan z godz. {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Tak, usuń znaczniki</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Pendrive</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Na liście nie ma nikogo.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Wszystkich znów będzie brakować. Usunąć wszystkie znaczniki?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Lista jest w drukarce.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>policzono</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>brakuje {missing} z {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Ewakuacja</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Listy nie można odczytać. Weź ostatnią na papierze i licz ręcznie.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Nikt nie rejestruje tu OUT: kto dziś przyszedł, mógł już wyjść.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Zarejestrowani dzień wcześniej, może dziś ich tu nie ma: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Terminal był wyłączony od {begin} do {end}: kto wtedy wszedł, tego nie ma na liście.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Poza listą, bo IN ponad {hours} godz. temu i brak OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Brak kontaktu z centralnym systemem od {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Tu znane jest tylko: {gate}. Kto zarejestrował się gdzie indziej lub wcale, tego nie ma na liście.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Kto zarejestrował się gdzie indziej lub wcale, tego nie ma na liście.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nazwisko nieznane</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>od {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Goście i dostawy</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Firma nieznana</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Brakuje listy ewakuacyjnej z {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Kto jest oczekiwany</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Osoby, ręcznie</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Codziennie</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Tylko dziś</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Osoba, według numeru</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Nikt ręcznie</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Lista ekip z pamięci USB</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Usuń listy ekip</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Tak, usuń</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Osoby, ręcznie</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Oczekiwany z {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>brak prawidłowego numeru narodowego, BIS lub Limosa</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Numer narodowy lub Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>to nie jest tabela lub jest za duża</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>brak kolumny z numerami narodowymi lub z numerami przedsiębiorstw</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>brak prawidłowego numeru przedsiębiorstwa</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>pracownik jest już wyżej</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>nie ma w nim pracownika</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>ponad {count} pracowników</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Nie ma pamięci USB. Proszę ją włożyć i odczekać kilka sekund.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Na pamięci nie ma tabeli: CSV, XLSX lub ODS, poza folderami.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Na pamięci jest kilka tabel. Proszę zostawić jedną.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Dysk tego nie przyjął. Wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Nic z {file} nie zostało przyjęte:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Osoby oczekiwane według {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Wiersz {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Obowiązujące listy ekip</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Usunąć wszystkie listy ekip? Wtedy oczekiwani są ci, którzy przyszli w ostatnim dniu pracy.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · firmy: {companies} · osoby: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Kierownictwo</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Proszę wpisać dzisiejszy kod</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Ten kod jest błędny.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Zegar zostanie ustawiony na {moment}. Proszę jeszcze raz wpisać dzisiejszy kod.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Ponowna próba możliwa za: {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Tutaj: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN do {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT od {time}</translation>
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
        <translation>Dla kierownictwa: przytrzymać dwie sekundy</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Nie liczy się</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Właściwy czas, np. 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Nie ma takiego czasu. Np. 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Nie zapisano. Proszę spróbować ponownie albo zadzwonić do technika.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Poprawka dla biura: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kod rejestracji</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dzień wcześniej</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>open</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>W tym dniu nikogo nie znaleziono.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Nie liczy się: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Poprawiono: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Nazwisko lub numer pracownika albo nazwa firmy</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Wielkie litery</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Usuń ostatni znak</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Litery lub znaki</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Polski</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>pl_PL</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Więcej języków</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Proszę wybrać język</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Program się zakończy i pojawi się pulpit. Trzeba go potem ponownie uruchomić ręcznie.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Nikt się nie zarejestruje, dopóki program nie zostanie ręcznie uruchomiony. Dzień pozostaje otwarty, nic nie ginie.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Zakończyć program?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Tak, zakończ</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Nie, zostań</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Hasło wykonawcy lub kod technika</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>To nie jest ani hasło wykonawcy, ani kod technika.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Jeszcze nie zarejestrowano</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Proszę włożyć kartę ponownie i zostawić ją, aż pojawi się wynik.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Proszę zacząć od nowa i dotknąć IN lub OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Poprzednia</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Strona {page} z {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Terminal jest otwarty</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Dzisiejszy kod dla kierownictwa</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Własny kod kierownictwa obowiązuje także dziś.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Proszę go zapisać. Aby go użyć, proszę przytrzymać przez dwie sekundy nazwę budowy u góry po lewej.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Notatka: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Nazwa awarii</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numer zgłoszenia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Raport o awarii</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Dwie strony dla inspektora: co zawiodło, z czyjej winy, kto się w tym czasie rejestrował i jak to sprawdzić. Nie ma w nim niczyjego numeru.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Proszę dać kod do sfotografowania komuś z zewnątrz: później pokaże on, że niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Kod zapisu do sfotografowania</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Zapisz na pendrivie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Raport jest w drukarce.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Zapisano jako {file}. Można wyjąć pendrive.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Zapis: wpisów {number}, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Nie odnotowano żadnej awarii.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Notuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Zawiódł ten terminal</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Pracownicy nie są zwolnieni z obowiązku. Proszę zadzwonić do technika i w tym czasie rejestrować innym kanałem.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Zawiodła sieć budowy</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Zawiódł dostawca internetu</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Zawiódł Checkinatwork (NSSO)</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Póki trwała, nikt nie musiał się rejestrować, o ile da się to sprawdzić. Proszę zachować raport.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Zabrakło prądu lub terminal wyłączono</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Nie wiadomo, czyja to wina</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Proszę zapytać dostawcę internetu i zapisać tu jego odpowiedź.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Dostawca prądu musi to potwierdzić.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>raport pobrany</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>terminal był wyłączony</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>zawiódł program</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>brak kabla sieciowego i Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>brak adresu sieciowego</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>router nie odpowiadał</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>nie znajdowano nazw (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>brak połączenia z Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>zegar był błędny</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>niezaufane połączenie</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>odpowiadała strona logowania Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>brak odpowiedzi Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork zgłaszał błąd</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork odrzucał ten terminal</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Nie ma pendrive&apos;a. Proszę go włożyć, chwilę poczekać i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>Pendrive został wyjęty. Proszę go włożyć i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>Pendrive jest pełny. Proszę zrobić miejsce lub wziąć inny.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>Pendrive nie przyjmuje plików. Proszę wziąć inny.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Nie skonfigurowano drukarki. Proszę użyć pendrive&apos;a lub zapytać technika.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Drukarka nie odpowiada. Proszę sprawdzić, czy jest włączona, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Drukarka nie przyjęła raportu. Proszę użyć pendrive&apos;a.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Nie udało się utworzyć raportu. Proszę spróbować ponownie, potem zadzwonić do technika.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Zdjęcia i rachunki: dołącza je technik.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>od: {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Spóźnione przez awarię: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Rejestracje w tym czasie: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>spóźnione: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Co zawiodło: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notatki: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Brak jeszcze numeru zgłoszenia u dostawcy</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Numer zgłoszenia u dostawcy: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Moje rejestracje</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Powrót do IN i OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Brak w ostatnich dniach.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Zabierz</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: jak się rejestrować, w obrazkach i w czterech językach, z kodem tej budowy.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Lista do portalu</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV dla biura: firma, pełny numer, nazwisko i dzień każdego, kto tu był.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Godziny dla biura</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: godziny między IN a OUT, z pełnymi numerami. Zaznaczono, co jest otwarte lub poprawione.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Lista do podpisu</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: kto tu był, od kiedy do kiedy, i miejsce na podpis. Numery są zakryte.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Kogo brakuje</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: kto jest oczekiwany, a teraz go nie ma, według firm, z polami do odhaczenia.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Godziny i dowód jednego pracownika</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: co jeden pracownik zarejestrował danego dnia, z kodami dowodu. Tu poprawia się też godziny dla biura.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Plakat na bramę, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Plakat na bramę, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Folder jest niedostępny: proszę sprawdzić sieć. Listy przyjdą same.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Folder jest pełny: trzeba zrobić miejsce. Listy przyjdą same.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>W folderze nie wolno zapisywać: proszę zadzwonić do technika. Listy przyjdą same.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Nie można ich sporządzić: proszę zadzwonić do technika.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Zabranie listy jest zapisane w dzienniku.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Zeszły miesiąc</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Dokument jest w drukarce.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Biuro nie ma list od: {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Odczyt karty…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Proszę zostawić kartę w czytniku.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Trwa zapis rejestracji…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>na: {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Dzień dobry</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Dobry wieczór</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>OBECNOŚĆ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzono</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Dowód osobisty</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formularz Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Wpisanie numeru</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Do {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Czytnik kart gotowy</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera gotowa</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Usługa kart nie działa</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Brak czytnika kart</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Brak kamery</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Wszystko wysłane</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Usterka słowami</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Wyjmij kartę</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Zabierz formularz</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Budowa ćwiczebna</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Włóż kartę</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Pokaż formularz</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Zegar dobrze</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Zegar +15 min</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Zegar −15 min</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Linia milczy</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Odpowiedzi giną</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>System zawodzi</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Odpowiedzi się spóźniają</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Sieć odcięta – przywróć</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Odetnij sieć</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Ustaw tak</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Teraz nie działa: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Wszystko jest w porządku.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Przywróć wszystko</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>oczekiwani</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Nikogo nie znaleziono.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Nikt nie jest oczekiwany i nikogo nie ma.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Przypomnij firmie</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>here</source>
        <translation>obecni</translation>
    </message>
    <message>
        <source>left</source>
        <translation>wyszli</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brakuje</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>zarejestrowani wpisanym numerem: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>tu znane jest tylko: {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Z numerem Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>numer wpisany</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Nazwisko pracownika lub nazwa firmy</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Przekazane</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Jeszcze nie przekazano: wydrukuj, zapisz lub dotknij „{given}”, gdy je przeczytano lub usłyszano.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>W rejestrze: przypomnienie przekazano.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>W rejestrze niczego nie zapisano. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Nie ma listy z {time}, kogo brakuje. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Rejestracja trwa dalej. Wysyłanie czeka kilka minut, aż czas będzie pewny.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork podaje inny czas niż ten terminal</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Rejestracja i wysyłanie trwają dalej. Proszę porównać czas na tym terminalu ze swoim zegarkiem i powiadomić technika.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Zegar Checkinatwork przeskoczył</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>To nie są pliki podpisane przy wydaniu karty. Nikogo nie zarejestrowano. Proszę poprosić o inny dokument tożsamości.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Centralny system nie daje już dostępu</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Wkrótce wygaśnie certyfikat połączenia z centralnym systemem</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Rejestracja trwa dalej. Proszę wezwać technika: terminal może wysłać je ponownie.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Centralny system utracił potwierdzone rejestracje</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Przywrócono starszą kopię albo dysk utracił dane. Rejestracja trwa dalej. Proszę najpierw zadzwonić do technika.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Rejestracja trwa dalej, wysyłanie czeka. Technik musi odblokować pęk kluczy.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Rejestracja trwa dalej. Nie wolno używać kopii i oryginału jednocześnie.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Rejestracja trwa dalej. Proszę wezwać technika i zostawić urządzenie tak, jak jest.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Rejestracja trwa dalej. Proszę wezwać technika: dysk może się psuć.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Nie ma pewności, czy rejestracja się udała</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Centralny system nie zna tej budowy</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Co zapisano, pozostaje zapisane. Proszę zadzwonić do technika: to uprawnienie musi nadać usługa centralna.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Proszę zadzwonić do technika: w ustawieniach brakuje adresu centralnego systemu.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Proszę zadzwonić do technika: centralny system nie zna klucza tego terminala.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Ten użytkownik nie ma zgłoszonej budowy</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Nie można z pewnością rozpoznać centralnego systemu</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Nazwa użytkownika lub hasło są błędne</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Proszę sprawdzić jedno i drugie i spróbować ponownie. Uwaga na wielkie i małe litery.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>Na tym terminalu wpisano błędne hasła</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Brak połączenia z internetem</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Proszę sprawdzić kabel sieciowy lub router i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Centralny system nie odpowiada</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Tutaj wszystko działa. Proszę spróbować ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Nic nie wysłano. Proszę sprawdzić datę i godzinę urządzenia, potem zadzwonić do technika.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Data lub godzina tego terminala jest błędna</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Rejestracja trwa dalej. Wysyłanie czeka: przy tej dacie certyfikat Checkinatwork jest nieważny. Proszę zlecić ustawienie daty i godziny.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Ten użytkownik nie może otworzyć terminala</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Brakuje uprawnienia „Checkinatwork Gateway”. Proszę o nie poprosić administratora dostępu w firmie.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Proszę sprawdzić zgłoszenie robót albo zalogować się jako inny użytkownik.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Ten terminal nie jest zgłoszony</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Ten terminal nie jest skonfigurowany</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Adres Checkinatwork został zmieniony na tym terminalu</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Nic tam nie wysłano, hasła też nie. Wezwij technika: zmieniony adres trzeba potwierdzić.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Kanał tego terminalu nie ma uprawnienia „enterprise”</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Proszę sprawdzić numer zgłoszenia robót i wybrać ponownie.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Teraz nie można czytać kart</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Proszę wybrać inny sposób rejestracji. Kierownik budowy musi ponownie uruchomić usługę kart.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Czytnik kart nie jest podłączony</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Proszę wybrać inny sposób rejestracji albo zgłosić to kierownikowi budowy.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Karta nie odpowiada</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Proszę ją odwrócić: chipem do przodu, i mocno wsunąć. Nic jeszcze nie zarejestrowano.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Karta została wyjęta za wcześnie</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Proszę włożyć ją ponownie i zostawić, aż pojawi się wynik. Nic jeszcze nie zarejestrowano.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>To nie jest dowód osobisty</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Proszę użyć belgijskiego dowodu osobistego lub karty pobytu albo wybrać inny sposób rejestracji.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Nie udało się odczytać karty</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Proszę przetrzeć chip i spróbować jeszcze raz albo wpisać numer. Nic jeszcze nie zarejestrowano.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Karty używa inny program</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Proszę ją wyjąć, chwilę poczekać i włożyć ponownie.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Odczyt trwa zbyt długo</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Proszę wyjąć kartę i włożyć ją ponownie. Nic jeszcze nie zarejestrowano.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Ta karta wygląda na kopię</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Nie została przyjęta. Proszę użyć prawdziwej karty albo iść do kierownika budowy.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Dane na tej karcie zostały zmienione</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Nie została przyjęta. Proszę iść do kierownika budowy albo wybrać inny sposób rejestracji.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Dane na chipie są nieważne</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Tej karty nie wydała Belgia</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Ta karta straciła ważność</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Na tej budowie nie jest przyjmowana. Proszę użyć nowej karty albo wybrać inny sposób rejestracji.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Ta karta nie jest jeszcze ważna</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Proszę używać starej karty, póki jest ważna, albo wybrać inny sposób rejestracji.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Ta karta nie może dowieść, że jest prawdziwa</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Starsze karty nie są przyjmowane na tej budowie. Proszę wybrać inny sposób rejestracji.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Kamera nie jest podłączona</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Proszę wpisać numer formularza Limosa albo zgłosić to kierownikowi budowy.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Ten kod nie pochodzi z formularza Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Proszę pokazać kod QR formularza L1 albo wpisać numer, który się na nim znajduje.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Skaner jest źle ustawiony</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Proszę wpisać swój numer i zgłosić to kierownikowi budowy.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Numer ma za mało lub za dużo cyfr</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Numer rejestru narodowego (Rijksregister) ma 11 cyfr, numer Limosa 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>W tym numerze jest błąd</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Proszę porównać numer z tyłem karty.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>To jest numer karty</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Proszę wpisać własny numer: 11 cyfr, z tyłu karty.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Wpisywanie numeru jest wstrzymane</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Wpisano tu zbyt wiele numerów. Proszę użyć karty lub formularza albo pójść do kierownika budowy.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Nie udało się zapisać rejestracji</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Proszę spróbować ponownie. Jeśli to się powtórzy, proszę zgłosić to kierownikowi budowy: rejestracji nie ma.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Proszę nie próbować ponownie. Proszę zgłosić to teraz kierownikowi budowy i nie wyłączać urządzenia.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Pamięć tego terminala nie działa</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Rejestracji nie ma. Proszę zgłosić to kierownikowi budowy i zarejestrować się inaczej.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Terminal nie jest jeszcze otwarty</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Proszę poprosić kierownika budowy o otwarcie. Nic nie zarejestrowano.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Dysk tego terminala jest pełny</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Dysk tego terminala jest prawie pełny</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Trzeba wkrótce usunąć pliki: przy pełnym dysku nikt się nie zarejestruje.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Pamięć tego terminala była uszkodzona i została naprawiona</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Pamięć tego terminala została zmieniona z zewnątrz</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Pamięć tego terminala skopiowano z innego</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Pęk kluczy tego terminala jest zablokowany</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Z pamięci tego terminala zniknęły rejestracje</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Sieć przepuszcza krótkie wiadomości, ale nie rejestracje</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Co zapisano, pozostaje zapisane. Technik powinien sprawdzić router: jego MTU może być za duże.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Wysyłanie jeszcze działa. Proszę zgłosić to technikowi: do tego czasu może być potrzebna nowsza wersja programu.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Zgłoszenie tego terminala wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Wysyłanie jeszcze działa. Do tego czasu technik musi zgłosić terminal z nowym kluczem.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Co zapisano, pozostaje zapisane. Kierownik budowy musi zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Terminal jest wylogowany</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Co zapisano, pozostaje zapisane. Aby wysłać, proszę zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>W tym terminalu coś poszło nie tak</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Proszę spróbować ponownie. Jeśli to się powtórzy, proszę zadzwonić do technika i odczytać mu kod poniżej.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>Chip zawiera pliki innej karty, ale nie jej klucz. Nikogo nie zarejestrowano. Proszę poprosić o prawdziwą kartę.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Chip odmówił dowodu, że jest oryginałem: to kopia albo karta, której dowody się wyczerpały. Nikogo nie zarejestrowano. Proszę poprosić o inny dokument tożsamości.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Podpis powstał dla innej karty. Nikogo nie zarejestrowano. Proszę poprosić o inny dokument tożsamości.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Żaden belgijski urząd nie potwierdza tej karty: jest testowa albo fałszywa. Nikogo nie zarejestrowano. Proszę poprosić o inny dokument tożsamości.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Centralny system nie przyjął tej rejestracji</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Dotarła do systemu za późno albo zegar terminala jest błędny. Proszę zanotować przyczynę opóźnienia: awaria musi być możliwa do sprawdzenia. Pracownik zarejestruje się znowu przy najbliższym rozpoczęciu lub zakończeniu pracy.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Centralny system nie przyjmuje godziny tej rejestracji</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Centralny system nie przyjmuje miejsca robót</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Centralny system nie przyjmuje numeru budowy</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Centralny system nie przyjmuje numeru firmy</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Pracownik nie jest zarejestrowany. Proszę sprawdzić numer firmy w zgłoszeniu robót. Potem pracownik musi zarejestrować się ponownie dla właściwej firmy.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Pracownik nie jest zarejestrowany. Proszę sprawdzić, czy zgłoszenie robót jest nadal ważne i czy terminal jest otwarty dla właściwej budowy. Potem pracownik musi zarejestrować się ponownie.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Pracownik nie jest zarejestrowany. Trzeba poprawić adres w zgłoszeniu robót. Potem pracownik musi zarejestrować się ponownie.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Pracownik nie jest zarejestrowany i musi zarejestrować się ponownie. Jeśli system znowu odrzuci rejestrację, proszę zadzwonić do technika i odczytać mu kod poniżej.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Nie zarejestrowano</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Proszę zarejestrować się teraz, a potem iść do kierownika budowy.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Ten terminal jest zamknięty. Proszę dotknąć ekranu.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Proszę dotknąć ekranu albo włożyć kartę.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Proszę dotknąć ekranu.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Czytnik kart: proszę włożyć kartę</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Proszę wypróbować podłączone urządzenia</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>jeszcze nie działa</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Róg {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Ekran działa.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Ekran: proszę dotknąć przycisku w każdym rogu.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Ten kiosk jest konfigurowany na nowo</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Kod technika</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Co najmniej 12 znaków; proszę zapisać</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Adres Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Adres logowania</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Adres lub plik budów</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Gdzie jest Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Tego nie można użyć.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: poprzedni wybór</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: następny wybór</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Nic nie zmieniono: plik ustawień zawiera błąd albo nie można go zapisać. Proszę wezwać technika.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>To obowiązuje po powrocie do kiosku: uruchomi się on na nowo w kilka sekund.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Cała reszta jest w pliku ustawień, dla technika.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Język, gdy nikogo nie ma</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Znany pracownik z kartą: zapis bez dotyku</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Ekran ciemny po</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Dźwięki</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Wynik czytany na głos</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Nazwa tej bramy</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Kierunek przy tej bramie</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Według godzin</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Kogo brakuje, widać od</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Lista, kogo brakuje, trafia na</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Lista ewakuacyjna o</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Lista ewakuacyjna trafia na</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Jasne, na słońce</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Ciemne, do słabo oświetlonego pomieszczenia</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Silny kontrast</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Tylko ten ekran</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Bez nazwy</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Otwarcie terminala</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Pokaż lub ukryj hasło</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Usunięto po terminie</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Dziś nikt się tu jeszcze nie zarejestrował.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Zamknij dzień</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Awarie</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Powrót do terminala</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Załatwione</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Przekaż firmie</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Brak uwag z ostatnich 30 dni.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>W ostatnich 30 dniach nic nie odrzucono.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Zakończ program (technik)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Zamknąć dzień? Nikt się nie zarejestruje, dopóki terminal nie zostanie znów otwarty.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Tak, zamknij</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Nie, zostaw otwarty</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Wszystko wysłano</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Nikogo nie ma już na budowie</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>zapisano, do wysłania</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>zapisano, najstarsza od: {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>do uwagi 32: {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>potwierdzono dzisiaj</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>odrzucono dzisiaj</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>uwaga 32: za późno albo zły zegar</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Do {time} nie można wpisać numeru: w ciągu minuty wpisano zbyt wiele różnych numerów. Proszę sprawdzić, czy na dzisiejszej liście są osoby, których tu nie ma, i czy nie podłączono urządzenia, które pisze.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Zegar tego terminala jest błędny.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Zegar tego terminala spóźnia się o: {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Zegar tego terminala spieszy się o: {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Proszę go ustawić: obecne rejestracje otrzymują uwagę 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Centralny system odpowiada.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Centralnego systemu jeszcze nie zapytano.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Centralny system nie odpowiada. Nic nie ginie.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>uwaga {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowa</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – przytrzymaj</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Pracownicy: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Ostatni dzień zgłoszenia robót: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Ostatni dzień umowy firmy {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Ostatni dzień L1 osoby {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Ostatni dzień A1 osoby {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Uwagi dotyczące {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>ostatni dzień na poprawkę</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>za późno na poprawkę</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>oznaczona przez terminal</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Przyczyna: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Co zrobić: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Rejestracja odrzucona</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>brak rejestracji</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Zmieniona rejestracja</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Zmieniona poza programem Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>niewysłana</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Ktoś zmienił tę rejestrację w plikach komputera</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Nie zostanie wysłana: może nie odpowiadać temu, co zrobił pracownik. Zadzwoń do technika.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Komputer był zablokowany</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>czeka na Ciebie</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Zostanie wysłana, gdy opuścisz tę stronę. Jeśli tej osoby tu nie było, zadzwoń do technika, zanim opuścisz stronę.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Karta odrzucona</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Czytnik kart: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Dla technika: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Zegar tego terminala był błędny: {shown}. Wysłano z najbliższym możliwym czasem: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} sprawdzono {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Załatwione, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Numer referencyjny {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Ktoś czeka: w czytniku jest karta.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Załatwione: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Pana/Pani nazwisko</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Dla {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Co trzeba poprawić: do sfotografowania albo do zabrania jako kartka.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Formularz internetowy RSZ/ONSS, do poprawek w ciągu 30 dni.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Od {date}: IN i OUT zamiast raz dziennie</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Od {date}: IN i OUT zamiast raz dziennie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 lub A1: {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Proszę wpisać pierwszy i ostatni dzień.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Nie ma takiego okresu.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 sprawdzone</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 sprawdzone</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Proszę zabrać kartę</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Karta jest jeszcze w czytniku. Nie masz karty? Proszę dotknąć ekranu.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Proszę wpisać swój numer</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 cyfr z tyłu dowodu osobistego albo 17 cyfr z formularza Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Czy nadal Pan/Pani tu jest? Ekran za chwilę się zamknie.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Proszę nacisnąć Dalej</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Goście</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Przychodzę</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Do kogo?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Wychodzę</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Jeszcze na liście. Kto wyszedł? Proszę ich dotknąć.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Na liście nie ma gości.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Zaznaczeni wyszli</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Gość lub dostawa</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Nikogo o tym nazwisku nie ma na liście. Proszę wpisać je tak jak przy przyjściu.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Lista jest pełna. Proszę iść do biura budowy.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Nie udało się tego zapisać. Proszę iść do biura budowy.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Nie jest Pan/Pani już na liście.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Do widzenia.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Jest Pan/Pani na liście.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Wychodząc: proszę dotknąć tu tego samego przycisku i wpisać to samo nazwisko.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>wyszedł</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>na budowie</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Proszę włożyć kartę do czytnika</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Dowód osobisty, chipem do przodu</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formularz Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Proszę pokazać kod QR z L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Proszę wpisać swój numer</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Numer rejestru narodowego lub Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Nowość: IN po przyjściu, OUT przy wyjściu</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Od jutra: IN po przyjściu, OUT przy wyjściu</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Od {date}: IN po przyjściu, OUT przy wyjściu</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Gdzie stoi ten terminal?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Nie ma budowy na te litery lub cyfry.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>jeszcze {count}: kolejna litera</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Wszystkie budowy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Czy to ta budowa?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Tak, otworzyć tutaj</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Inna budowa</translation>
    </message>
</context>
</TS>
