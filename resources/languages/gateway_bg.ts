<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg_BG" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Още веднъж {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Все пак {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Току-що регистрирахте {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Вече сте {direction} от {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Дръжте неподвижно</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Дръжте QR кода на формуляра в квадрата</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Кодът се вижда. Дръжте формуляра изпънат и неподвижен.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>На 15–20 cm от камерата</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Със светлина върху хартията, без отблясъци</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Сверяване на часовника</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Ден, месец, година, час и минута, както на телефона.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Няма такъв момент.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Колко е изоставал (+) или избързвал (−); щриховано: неизвестно</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Часовникът е сверен.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Системата не позволява на програмата да сверява часовника. Обадете се на техника.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часовникът е верен</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Часовникът е грешен</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Часовникът не е потвърден</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Показва невъзможен момент.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>След пускането на компютъра нищо не е потвърдило часа.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Часът е потвърден твърде отдавна.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Източниците му си противоречат.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Един източник показва друг час. Ще решат още няколко отговора.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Преместен е и оттогава нищо не е потвърдило часа.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Отклонението е най-много {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Регистрациите се запазват; часът им се поправя по-късно.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Отклонение на ден: още неизвестно</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Изостава с {time} на ден</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Избързва с {time} на ден</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Сървър за време {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Операционна система</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Времеви печат {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – не се приема</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Последно потвърдено: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Друг обект или потребител</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Отворете терминала</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Терминалът е затворен</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Тук още не може да се регистрирате. Техническият ръководител отваря терминала с потребителско име и парола.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>След няколко секунди се рестартира сам. Запазеното остава запазено.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Отваряне както по-рано днес</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Отваряне както последния път: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Затворен от {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Един момент…</translation>
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
        <translation>Нужна ви е помощ? Обадете се: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минути</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ден</numerusform>
            <numerusform>%n дни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n запазена регистрация, ще се изпрати по-късно</numerusform>
            <numerusform>%n запазени регистрации, ще се изпратят по-късно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n запазена регистрация, изпраща се</numerusform>
            <numerusform>%n запазени регистрации, изпращат се</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Още %n цифра</numerusform>
            <numerusform>Още %n цифри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>Въведена %n цифра</numerusform>
            <numerusform>Въведени %n цифри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>и още %n забележка: попитайте техническия ръководител</numerusform>
            <numerusform>и още %n забележки: попитайте техническия ръководител</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нова</numerusform>
            <numerusform>%n нови</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n регистрация изчезна от паметта на този терминал</numerusform>
            <numerusform>%n регистрации изчезнаха от паметта на този терминал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>вече отхвърлена %n път</numerusform>
            <numerusform>вече отхвърлена %n пъти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n работник</numerusform>
            <numerusform>%n работници</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n работник още е на обекта</numerusform>
            <numerusform>%n работници още са на обекта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n регистрация не е изпратена: чака следващото отваряне</numerusform>
            <numerusform>%n регистрации не са изпратени: чакат следващото отваряне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>още %n ден</numerusform>
            <numerusform>още %n дни</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Автоматично след {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Последна регистрация: {last}. Липсва OUT. А сега?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT от {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN от {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Започвам работа</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Спирам или почивам</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Декларация Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Същата фирма като миналия път</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Приключвам работа</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Почивка</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Друга фирма</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Това не съм аз</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Може да тръгвате. До следващия път.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Не е нужно да правите нищо повече.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Днес и утре</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Можете да започнете. Ако утре няма да дойдете, кажете на техническия ръководител.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Приятна почивка. Регистрирайте IN, когато се върнете.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Може да започвате. Потвърждението идва само.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Може да тръгвате. Потвърждението идва само.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Идете сега при техническия ръководител.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Може да започвате работа.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>вече регистрирано</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Вземете картата си</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказателство</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Разбрах</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Забележка {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референтен номер</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>За кого работите тук?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Всички фирми</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Няма фирма с тези букви. Попитайте техническия ръководител.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Още {count}: още една буква</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Наскоро</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>липсват</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} преброени, {here} на обекта</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Към {time} ч.</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Да, махни отметките</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Отначало</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB памет</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>В списъка няма никого.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Всички отново ще липсват. Да се махнат ли отметките?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Списъкът е при принтера.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>преброен</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всички</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>липсват {missing} от {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Евакуация</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Списъкът не се чете. Вземете последния на хартия и бройте на ръка.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Тук никой не регистрира OUT: дошлите днес може да са си тръгнали.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Регистрирани предния ден, може днес да не са тук: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Терминалът беше изключен от {begin} до {end}: влезлите тогава не са в списъка.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Извън списъка, IN преди повече от {hours} часа и без OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Няма връзка с централната служба от {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Тук е известно само: {gate}. Регистриралите се другаде или никъде не са в списъка.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Регистриралите се другаде или никъде не са в списъка.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Неизвестно име</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>от {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Посетители и доставки</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Неизвестна фирма</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Липсва списъкът за евакуация от {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Кого се очаква</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Хора, на ръка</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Всеки ден</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Само днес</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Кога</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Човек, по номер</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Никого на ръка</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Списък на бригади от USB памет</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Премахни списъците на бригади</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Да, премахни</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Хора, на ръка</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Очакван от {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>няма правилен национален номер, BIS или Limosa</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Национален номер или номер Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>не е таблица или е твърде голяма</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>няма колона с национални номера или с номера на предприятия</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>няма правилен номер на предприятие</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>работникът вече е по-горе</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>няма работник в него</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>повече от {count} работници</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Няма USB памет. Поставете една и изчакайте няколко секунди.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>На паметта няма таблица: CSV, XLSX или ODS, извън папки.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>На паметта има няколко таблици. Оставете една.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Дискът не го прие. Всичко е както преди.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Нищо от {file} не е взето:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Очаквани хора според {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Ред {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Валидни списъци на бригади</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Да се премахнат ли всички списъци на бригади? Тогава се очакват дошлите в последния работен ден.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · фирми: {companies} · хора: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Ръководство</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Въведете днешния код</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Кодът не е верен.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Часовникът се сверява на {moment}. Въведете още веднъж днешния код.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Опитайте отново след {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Тук: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN до {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT от {time}</translation>
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
        <translation>За ръководството: задръжте две секунди</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Не се брои</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Верен час, като 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Защо</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Няма такъв час. Като 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Не е записано. Опитайте отново или се обадете на техника.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Поправка за офиса: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Поправяне</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказателство</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Предишен ден</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следващ ден</translation>
    </message>
    <message>
        <source>open</source>
        <translation>липсва</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>На този ден никой не е намерен.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Не се брои: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Поправено: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Име или номер на работник, или име на фирма</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Главни букви</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Изтриване на последния знак</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Букви или знаци</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Изтриване на последната цифра</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Изчисти</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Български</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>bg_BG</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Още езици</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Изберете език</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Програмата спира и се показва работният плот. После трябва да се стартира отново на ръка.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Никой не може да се регистрира, докато програмата не се стартира отново на ръка. Денят остава отворен, нищо не се губи.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Да се затвори ли програмата?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Да, затвори</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Не, остани</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Парола на изпълнителя или код на техника</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Това не е нито паролата на изпълнителя, нито кодът на техника.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Още не е регистрирано</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Поставете картата отново и я оставете, докато видите резултата.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Започнете отначало и докоснете IN или OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Предишна</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} от {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Терминалът е отворен</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Днешен код за ръководството</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Вашият собствен код важи и днес.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Запишете го. За да го използвате, задръжте две секунди името на обекта горе вляво.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продължете</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Записване: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Име на срива</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Номер на сигнала</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Бележка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Запазване</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Доклад за срив</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Две страници за инспектор: какво е отказало, по чия вина, кой се е регистрирал междувременно и как се проверява. В него няма ничий номер.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Помолете външен човек да снима кода: по-късно той показва, че нищо не е променено.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Код на записа за снимане</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Запазване на USB памет</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печат</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Докладът е при принтера.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Запазено като {file}. Паметта може да се извади.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Запис: {number} реда, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Не е отбелязан срив.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Запиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Приключи</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Терминалът отказа</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Работниците не са освободени. Обадете се на техника и дотогава регистрирайте по друг канал.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Мрежата на обекта отказа</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Доставчикът на интернет отказа</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Checkinatwork (NSSO) отказа</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Докато е траяло, никой не е трябвало да се регистрира, ако това може да се провери. Пазете доклада.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Спрял е токът или терминалът е изключен</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Не се знае чия е вината</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Попитайте доставчика на интернет и запишете тук отговора.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Доставчикът на ток трябва да го потвърди.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>още трае</translation>
    </message>
    <message>
        <source>over</source>
        <translation>приключил</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>докладът е взет</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворен</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>терминалът е бил изключен</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>програмата е отказала</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>няма мрежов кабел и Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>няма мрежов адрес</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>рутерът не е отговарял</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>имената не се намираха (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>няма връзка с Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>часовникът е бил грешен</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>връзката не е била надеждна</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>отговаряла е страница за вход в Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>няма отговор от Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork съобщаваше за грешка</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork отхвърляше терминала</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Няма USB памет. Поставете, изчакайте малко и опитайте отново.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>USB паметта е извадена. Поставете я и опитайте отново.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>USB паметта е пълна. Освободете място или вземете друга.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>USB паметта не приема файлове. Вземете друга.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Няма настроен принтер. Използвайте USB памет или попитайте техника.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Принтерът не отговаря. Проверете дали е включен и опитайте отново.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Принтерът не прие доклада. Използвайте USB памет.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Докладът не можа да се направи. Опитайте отново, после се обадете на техника.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Снимки и сметки: прилага ги вашият техник.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>от {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Закъсняло заради срив: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Регистрации междувременно: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>закъснели: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Какво отказа: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Бележки: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Още няма номер на сигнал от доставчика</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Номер на сигнала при доставчика: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Моите регистрации</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Назад към IN и OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Няма през последните дни.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Вземане</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: как се регистрира човек, в картинки и до четири езика, с кода на този обект.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Списък за портала</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV за офиса: фирма, цял номер, име и ден на всеки, който е бил тук.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Часове за офиса</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: часовете между IN и OUT, с цели номера. Отбелязано е кое е отворено или поправено.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Списък за подпис</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: кой е бил тук, откога докога, и ред за подпис. Номерата са скрити.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Кой липсва</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: кой се очаква и сега не е тук, по фирми, с квадратчета за отмятане.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Часове и доказателство на един работник</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: какво е регистрирал един работник за деня, с кодовете на доказателството. Тук се поправят и часовете за офиса.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Плакат за входа, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Плакат за входа, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Папката му не е достъпна: проверете мрежата. Списъците ще дойдат сами.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Папката му е пълна: нека се освободи място. Списъците ще дойдат сами.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>В папката му не може да се пише: обадете се на техника. Списъците ще дойдат сами.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Не могат да се съставят: обадете се на техника.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Вземането на списъка се записва в дневника.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Този месец</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минал месец</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Документът е при принтера.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Офисът няма списъци от {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Картата ви се чете…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Оставете картата в четеца.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Регистрацията ви се запазва…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>за {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Добро утро</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добър ден</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добър вечер</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>ПРИСЪСТВИЕ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>потвърдено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отхвърлено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>запазено</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Лична карта</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Формуляр Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Въведете номер</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>До {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Четецът на карти е готов</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Камерата е готова</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Услугата за карти не работи</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Няма четец на карти</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Няма камера</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Всичко е изпратено</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Повреда с думи</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Извади картата</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Махни формуляра</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Учебен обект</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Постави карта</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Покажи формуляр</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Верен часовник</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Часовник +15 мин</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Часовник −15 мин</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Линията мълчи</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Отговорите се губят</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Службата отказва</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Отговорите закъсняват</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Мрежата е прекъсната – възстанови</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Прекъсни мрежата</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Приложи</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Сега е повредено: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Всичко е наред.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Всичко наред</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>очаквани</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Покажи всичко</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Никой не е намерен.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Никой не се очаква и никой не е тук.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Напомни на фирмата</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кой е тук</translation>
    </message>
    <message>
        <source>here</source>
        <translation>тук</translation>
    </message>
    <message>
        <source>left</source>
        <translation>излезли</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>липсват</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>регистрирани с въведен номер: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>тук е известно само: {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>С номер Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>въведен номер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Име на работник или на фирма</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дадено</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Още не е дадено: отпечатайте, запишете или докоснете „{given}“, щом е прочетено или чуто.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>В дневника: напомнянето е дадено.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>В дневника не е записано нищо. Опитайте отново.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Списъка от {time}, кой липсва, го няма. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Регистрирането продължава. Изпращането чака няколко минути, докато часът стане сигурен.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork показва друг час от този терминал</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Регистрирането и изпращането продължават. Сравнете часа на този терминал с часовника си и уведомете своя техник.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Часовникът на Checkinatwork прескочи</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Файловете не са тези, които са подписани при издаването. Никой не е регистриран. Поискайте друг документ за самоличност.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Централната служба вече не дава достъп</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Скоро изтича сертификат за връзката с централната служба</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Регистрирането продължава. Обадете се на техника: терминалът може да ги изпрати отново.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Централната служба е загубила регистрации, които беше потвърдила</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Върнато е по-старо копие или дискът е загубил данни. Регистрирането продължава. Най-напред се обадете на техника.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Регистрирането продължава, изпращането чака. Техник трябва да отключи хранилището за ключове.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Регистрирането продължава. Не използвайте копието и оригинала едновременно.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Регистрирането продължава. Обадете се на техника и оставете устройството както е.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Регистрирането продължава. Обадете се на техника: дискът може би се поврежда.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Не е сигурно дали сте регистрирани</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Централната служба не познава този обект</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Запазеното остава запазено. Обадете се на техника: централната служба трябва да даде това право.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Обадете се на техника: в настройките липсва адресът на централната служба.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Обадете се на техника: централната служба не познава ключа на този терминал.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Този потребител няма деклариран обект</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Централната служба не може да се разпознае със сигурност</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Потребителското име или паролата са грешни</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Проверете и двете и опитайте отново. Внимавайте с главните и малките букви.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>На този терминал са въведени грешни пароли</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Няма връзка с интернет</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Проверете мрежовия кабел или рутера и опитайте отново.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Централната служба не отговаря</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Тук всичко е наред. Опитайте отново след няколко минути.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Нищо не е изпратено. Проверете датата и часа на устройството, после се обадете на техника.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Датата или часът на този терминал са грешни</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Регистрирането продължава. Изпращането чака: при тази дата сертификатът на Checkinatwork не е валиден. Нека датата и часът бъдат настроени.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Този потребител няма право да отваря терминал</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Липсва правото за достъп „Checkinatwork Gateway“. Поискайте го от администратора на достъпа във фирмата си.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Проверете декларацията за строителни работи или влезте с друго потребителско име.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Терминалът не е вписан в службата</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Терминалът не е настроен</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Адресът на Checkinatwork е променен на този терминал</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Нищо не е изпратено там, нито парола. Обадете се на техника: промененият адрес трябва да се потвърди.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Каналът на този терминал няма правото „enterprise“</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Проверете номера на декларацията за строителни работи и изберете отново.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>В момента картите не могат да се четат</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Изберете друг начин за регистрация. Техническият ръководител трябва да рестартира услугата за карти.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Четецът на карти не е свързан</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Изберете друг начин за регистрация или кажете на техническия ръководител.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Картата не отговаря</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Обърнете я: с чипа напред, и я пъхнете докрай. Още нищо не е регистрирано.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Картата беше извадена твърде рано</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Поставете я отново и я оставете, докато видите резултата. Още нищо не е регистрирано.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Това не е лична карта</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Използвайте белгийската си лична карта или карта за пребиваване, или изберете друг начин за регистрация.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Картата не можа да се прочете</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Избършете чипа и опитайте още веднъж или въведете номера си. Още нищо не е регистрирано.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Друга програма използва картата</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Извадете я, изчакайте малко и я поставете отново.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Четенето трае твърде дълго</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Извадете картата и я поставете отново. Още нищо не е регистрирано.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Тази карта изглежда копие</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Тя не беше приета. Използвайте истинската карта или идете при техническия ръководител.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Данните на тази карта са променени</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Тя не беше приета. Идете при техническия ръководител или изберете друг начин за регистрация.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Данните в чипа не са валидни</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Тази карта не е издадена от Белгия</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Срокът на тази карта е изтекъл</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Тя не се приема на този обект. Използвайте новата си карта или изберете друг начин за регистрация.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Тази карта още не е валидна</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Използвайте старата си карта, докато е валидна, или изберете друг начин за регистрация.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Тази карта не може да докаже, че е истинска</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>По-старите карти не се приемат на този обект. Изберете друг начин за регистрация.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Камерата не е свързана</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Въведете номера на формуляра Limosa или кажете на техническия ръководител.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Този код не е от формуляр Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Покажете QR кода на формуляра L1 или въведете номера, който е написан на него.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Скенерът не е настроен правилно</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Въведете номера си и кажете на техническия ръководител.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Номерът има твърде малко или твърде много цифри</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Номерът от националния регистър (Rijksregister) има 11 цифри, номерът Limosa – 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>В този номер има грешка</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Сравнете номера с гърба на картата.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Това е номерът на картата</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Въведете собствения си номер: 11 цифри, на гърба на картата.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Въвеждането на номер е спряно за малко</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Тук бяха въведени твърде много номера. Използвайте картата или формуляра си или отидете при техническия ръководител.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Регистрацията ви не можа да се запази</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Опитайте отново. Ако се повтори, кажете на техническия ръководител: не сте регистрирани.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Не опитвайте отново. Кажете сега на техническия ръководител и оставете устройството включено.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Паметта на този терминал не работи</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Не сте регистрирани. Кажете на техническия ръководител и се регистрирайте по друг начин.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Терминалът още не е отворен</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Помолете техническия ръководител да го отвори. Нищо не е регистрирано.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Дискът на този терминал е пълен</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Дискът на този терминал е почти пълен</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Скоро трябва да се изтрият файлове: при пълен диск никой не може да се регистрира.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Паметта на този терминал беше повредена и е поправена</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Паметта на този терминал е променена отвън</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Паметта на този терминал е копирана от друг</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Хранилището за ключове на този терминал е заключено</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>От паметта на този терминал изчезнаха регистрации</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Мрежата пропуска кратки съобщения, но не и регистрации</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Запазеното остава запазено. Техникът трябва да провери рутера: MTU може би е твърде голямо.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Изпращането още работи. Кажете на техника: дотогава може да е нужна по-нова версия на програмата.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Вписването на терминала в службата скоро изтича</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Изпращането още работи. Дотогава техникът трябва да впише терминала с нов ключ.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Запазеното остава запазено. Техническият ръководител трябва да влезе отново.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Терминалът не е влязъл в службата</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Запазеното остава запазено. Влезте отново, за да се изпрати.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Нещо се обърка в този терминал</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Опитайте отново. Ако се повтори, обадете се на техника и му прочетете кода долу.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>Чипът съдържа файловете на друга карта, но не и нейния ключ. Никой не е регистриран. Поискайте истинската карта.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Чипът отказа да докаже, че е оригиналът: копие или карта, чиито доказателства са изчерпани. Никой не е регистриран. Поискайте друг документ за самоличност.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Подписът е направен за друга карта. Никой не е регистриран. Поискайте друг документ за самоличност.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Никой белгийски орган не потвърждава тази карта: тя е тестова или фалшива. Никой не е регистриран. Поискайте друг документ за самоличност.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Централната служба не прие тази регистрация</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Тя е стигнала до службата твърде късно или часовникът на терминала е грешен. Запишете причината за закъснението: аварията трябва да може да се докаже. Работникът се регистрира отново при следващото започване или приключване на работа.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Централната служба не приема часа на тази регистрация</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Централната служба не приема мястото на строителните работи</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Централната служба не приема номера на обекта</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Централната служба не приема номера на фирмата</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Работникът не е регистриран. Проверете номера на фирмата в декларацията за строителни работи. После работникът трябва да се регистрира отново за правилната фирма.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Работникът не е регистриран. Проверете дали декларацията за строителни работи още е в сила и дали терминалът е отворен за правилния обект. После работникът трябва да се регистрира отново.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Работникът не е регистриран. Адресът в декларацията за строителни работи трябва да се поправи. После работникът трябва да се регистрира отново.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Работникът не е регистриран и трябва да се регистрира отново. Ако и тази регистрация бъде отхвърлена, обадете се на техника и му прочетете кода долу.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Не е регистрирано</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Регистрирайте се сега и после идете при техническия ръководител.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Терминалът е затворен. Докоснете екрана.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Докоснете екрана или поставете картата си.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Докоснете екрана.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Четец за карти: поставете карта</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Пробвайте какво е свързано</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>работи</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>още не работи</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Пробвай</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Ъгъл {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Екранът работи.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Екран: докоснете бутона във всеки ъгъл.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Този киоск се настройва наново</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Вашият код на техник</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Поне 12 знака; запишете го</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Адрес на Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Адрес за вход</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Адрес или файл на обектите</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Къде е Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Това не може да се използва.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: предишният избор</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: следващият избор</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Нищо не е променено: файлът с настройки има грешка или не може да се запише. Обадете се на техника си.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Това важи, щом се върнете към киоска: той се пуска наново за няколко секунди.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Всичко друго е във файла с настройки, за техника ви.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Език, когато няма никого</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Познат работник с карта: запазва се без докосване</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цветове</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер на текста</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Тъмен екран след</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуци</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Резултатът се казва на глас</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Сила на звука</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Име на този вход</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Посока на този вход</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Според часа</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Кой липсва, се показва от</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Списъкът кой липсва отива към</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Списък за евакуация в</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Списъкът за евакуация отива на</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Светли, за слънце</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Тъмни, за сумрачно място</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Силен контраст</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Изключено</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никога</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Само този екран</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без име</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Отваряне на терминала</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Потребителско име</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Парола</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Показване или скриване на паролата</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Изтрито след срока</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Днес тук още никой не се е регистрирал.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Приключи деня</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Днес</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Забележки</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отхвърлени</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Сривове</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часовник</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Още</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Уредено</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Предай на фирмата</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Няма забележки през последните 30 дни.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Нищо не е отхвърлено през последните 30 дни.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Затвори програмата (техник)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Да се приключи ли денят? Никой не може да се регистрира, докато терминалът не се отвори отново.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Да, приключи</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Не, остави отворен</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Всичко е изпратено</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Вече няма никого на обекта</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>запазени, за изпращане</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>запазени, най-старата от {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>забележка 32 след {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>потвърдени днес</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>отхвърлени днес</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>забележка 32: твърде късно или грешен часовник</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>До {time} не може да се въвежда номер: за една минута дойдоха твърде много различни номера. Потърсете в днешния списък хора, които не са тук, и устройство, което въвежда знаци.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Часовникът на този терминал е грешен.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Часовникът на този терминал изостава с {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Часовникът на този терминал избързва с {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Сверете го: регистрациите сега получават забележка 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Централната служба отговаря.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Централната служба още не е питана.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Централната служба не отговаря. Нищо не се губи.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>забележка {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Състояние</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нова</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – задръжте</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Работници: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Последен ден на декларацията за работите: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Последен ден на договора на {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Последен ден на L1 на {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Последен ден на A1 на {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Забележки за {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>последен ден за поправка</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>твърде късно за поправка</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>отбелязана от терминала</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Причина: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Какво да направите: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Отхвърлена регистрация</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>без регистрация</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Променена регистрация</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Променена извън Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>неизпратена</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Някой е променил тази регистрация във файловете на компютъра</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Не се изпраща: може да не е това, което работникът е направил. Обадете се на техника.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Компютърът беше заключен</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>чака вас</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Изпраща се, щом напуснете тази страница. Ако този човек не е бил тук, обадете се на техника, преди да напуснете страницата.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Отхвърлена карта</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Четец на карти: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>За техника: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Часовникът на този терминал беше грешен: {shown}. Изпратено с най-близкото възможно време: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} видян на {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Уредено, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Референтен номер {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Някой чака: в четеца има карта.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Уредено: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Вашето име</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Какво е направено</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>За {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Какво да се поправи: за снимане или на лист.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Уеб формулярът на RSZ/ONSS, за поправка до 30 дни.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>От {date}: IN и OUT вместо веднъж на ден</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>От {date}: IN и OUT вместо веднъж на ден</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 или A1 на {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Въведете първия и последния ден.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Няма такъв период.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 видян</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 видян</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Вземете картата си</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Тя все още е в четеца. Нямате карта? Докоснете екрана.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Въведете номера си</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 цифри на гърба на личната карта или 17 цифри на формуляра Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Още ли сте тук? Екранът ще се затвори след малко.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Напред</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Натиснете Напред</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Посетители</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Пристигам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>При кого?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Тръгвам</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Още в списъка. Кой е тръгнал? Докоснете ги.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>В списъка няма посетители.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добави</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Отметнатите тръгнаха</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Посетител или доставка</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Няма никого с това име в списъка. Напишете го както при идването.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Списъкът е пълен. Отидете в офиса на обекта.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Това не можа да се запази. Отидете в офиса на обекта.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Вече не сте в списъка.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Довиждане.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>В списъка сте.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Когато си тръгвате: докоснете тук същия бутон и напишете същото име.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>тръгнал</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>на обекта</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Поставете картата си в четеца</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Лична карта, с чипа напред</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Формуляр Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Покажете QR кода на L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Въведете номера си</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Номер от националния регистър или Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Ново: IN при идване, OUT при тръгване</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>От утре: IN при идване, OUT при тръгване</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>От {date}: IN при идване, OUT при тръгване</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Къде стои този терминал?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Няма обект с тези букви или цифри.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>още {count}: добавете буква</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Всички обекти</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Това ли е обектът?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Да, отваряне тук</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Друг обект</translation>
    </message>
</context>
</TS>
