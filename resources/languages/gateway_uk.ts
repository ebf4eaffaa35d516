<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Ще раз {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Все одно {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Ви щойно зареєстрували {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Ви вже {direction}: {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Тримайте нерухомо</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Тримайте QR-код бланка у квадраті</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Код видно. Тримайте бланк рівно й нерухомо.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>За 15–20 см від камери</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Зі світлом на папері, без відблисків</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Виставити годинник</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>День, місяць, рік, година і хвилина, як у телефоні.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Такого моменту не існує.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Наскільки відставав (+) чи поспішав (−); заштриховано: невідомо</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Годинник виставлено.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Система не дозволяє цій програмі виставляти годинник. Зателефонуйте технікові.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Годинник точний</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Годинник неточний</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Годинник не підтверджено</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Він показує неможливий момент.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Від запуску комп’ютера ніщо не підтвердило час.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Час підтверджено надто давно.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Його джерела суперечать одне одному.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Одне джерело показує інший час. Вирішать ще кілька відповідей.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Його переставлено, і відтоді ніщо не підтвердило час.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Відхилення щонайбільше {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Реєстрації зберігаються; їхній час виправляється пізніше.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Хід: ще невідомо</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Хід: відстає на {time} за добу</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Хід: поспішає на {time} за добу</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Сервер часу {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Операційна система</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Позначка часу {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – не враховано</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Востаннє підтверджено: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Інший майданчик або користувач</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Відкрити термінал</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Цей термінал закрито</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Тут ще не можна зареєструватися. Виконроб відкриває термінал за іменем користувача й паролем.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>За кілька секунд він перезапуститься сам. Збережене залишається збереженим.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Відкрити, як раніше сьогодні</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Відкрити, як минулого разу: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Закрито: {time}</translation>
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
        <translation>Одну мить…</translation>
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
        <translation>Потрібна допомога? Телефонуйте: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунди</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n година</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n реєстрацію збережено, буде надіслано пізніше</numerusform>
            <numerusform>%n реєстрації збережено, буде надіслано пізніше</numerusform>
            <numerusform>%n реєстрацій збережено, буде надіслано пізніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n реєстрацію збережено, надсилається</numerusform>
            <numerusform>%n реєстрації збережено, надсилаються</numerusform>
            <numerusform>%n реєстрацій збережено, надсилаються</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Ще %n цифра</numerusform>
            <numerusform>Ще %n цифри</numerusform>
            <numerusform>Ще %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>Введено %n цифру</numerusform>
            <numerusform>Введено %n цифри</numerusform>
            <numerusform>Введено %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>і ще %n зауваження: запитайте виконроба</numerusform>
            <numerusform>і ще %n зауваження: запитайте виконроба</numerusform>
            <numerusform>і ще %n зауважень: запитайте виконроба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n нове</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n реєстрація зникла з пам’яті цього термінала</numerusform>
            <numerusform>%n реєстрації зникли з пам’яті цього термінала</numerusform>
            <numerusform>%n реєстрацій зникло з пам’яті цього термінала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>раніше відхилено %n раз</numerusform>
            <numerusform>раніше відхилено %n рази</numerusform>
            <numerusform>раніше відхилено %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n працівник</numerusform>
            <numerusform>%n працівники</numerusform>
            <numerusform>%n працівників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n працівник ще на об&apos;єкті</numerusform>
            <numerusform>%n працівники ще на об&apos;єкті</numerusform>
            <numerusform>%n працівників ще на об&apos;єкті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n реєстрацію не надіслано: вона чекає наступного відкриття</numerusform>
            <numerusform>%n реєстрації не надіслано: вони чекають наступного відкриття</numerusform>
            <numerusform>%n реєстрацій не надіслано: вони чекають наступного відкриття</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>ще %n день</numerusform>
            <numerusform>ще %n дні</numerusform>
            <numerusform>ще %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Автоматично. Залишилося: {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Остання реєстрація: {last}. Немає OUT. Що тепер?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT з {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN з {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Починаю роботу</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Закінчую або йду на перерву</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Декларація Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Та сама фірма, що й минулого разу</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Закінчую роботу</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Інша фірма</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Це не я</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Можна йти. До наступного разу.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Сьогодні й завтра</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Можна починати. Якщо завтра не прийдете, скажіть виконробові.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Гарної перерви. Зареєструйте IN, коли повернетеся.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Можна починати. Підтвердження надійде саме.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Можна йти. Підтвердження надійде саме.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Ідіть зараз до виконроба.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Можна починати роботу.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>уже зареєстровано</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Заберіть свою картку</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Зауваження {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Довідковий номер</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Для кого ви тут працюєте?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Усі фірми</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Немає фірми з такими літерами. Запитайте виконроба.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Ще {count}: ще одна літера</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Нещодавно</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} пораховано, {here} на об’єкті</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Станом на {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Так, зняти позначки</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Почати знову</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-флешка</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>У списку нікого немає.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Усіх знову не вистачатиме. Зняти всі позначки?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Список у принтері.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>пораховано</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>немає {missing} із {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Евакуація</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Список не читається. Візьміть останній паперовий і рахуйте вручну.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Тут ніхто не реєструє OUT: хто прийшов сьогодні, міг уже піти.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Зареєстровані напередодні, можливо, сьогодні не тут: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Термінал був вимкнений з {begin} до {end}: хто тоді зайшов, того немає у списку.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Поза списком, IN понад {hours} год тому і без OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Немає зв’язку з центральною службою з {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Тут відомо лише: {gate}. Хто зареєструвався деінде або ніде, того немає у списку.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Хто зареєструвався деінде або ніде, того немає у списку.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Ім’я невідоме</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>з {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Відвідувачі та доставки</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Фірма невідома</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Немає списку евакуації на {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Кого очікують</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Людей, вручну</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Щодня</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Лише сьогодні</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Особа, за номером</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Нікого вручну</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Список бригад з USB-флешки</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Скасувати списки бригад</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Так, скасувати</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Особи, вручну</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Очікується від {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>немає правильного національного номера, BIS або Limosa</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Національний номер або номер Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>це не таблиця, або вона завелика</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>немає стовпця з національними номерами або з номерами підприємств</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>немає правильного номера підприємства</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>працівник уже є вище</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>у ньому немає працівників</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>понад {count} працівників</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Немає USB-флешки. Вставте її та зачекайте кілька секунд.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>На флешці немає таблиці: CSV, XLSX або ODS, не в теці.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>На флешці кілька таблиць. Залиште одну.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Диск цього не прийняв. Усе як раніше.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>З {file} нічого не взято:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Очікується людей за {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Рядок {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Чинні списки бригад</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Скасувати всі списки бригад? Тоді очікують тих, хто прийшов останнього робочого дня.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · фірми: {companies} · люди: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Керівництво</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Введіть сьогоднішній код</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Код неправильний.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Годинник буде виставлено на {moment}. Введіть сьогоднішній код ще раз.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Спробуйте знову. Зачекайте: {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Тут: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN до {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT з {time}</translation>
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
        <translation>Для керівництва: утримуйте дві секунди</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Не рахується</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Правильний час, як 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Немає такого часу. Як 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Не записано. Спробуйте ще раз або зателефонуйте технікові.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Виправлення для офісу: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Попередній день</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Наступний день</translation>
    </message>
    <message>
        <source>open</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Цього дня нікого не знайдено.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Не рахується: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Виправлено: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Прізвище або номер працівника чи назва компанії</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Стерти останній знак</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Літери або знаки</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Стерти останню цифру</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Українська</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>uk_UA</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Більше мов</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Виберіть мову</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Програма завершиться, і з’явиться робочий стіл. Потім її треба запустити вручну.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Ніхто не зможе зареєструватися, поки програму знову не запустять вручну. День лишається відкритим, нічого не губиться.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Закрити програму?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Так, закрити</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Ні, лишитися</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Пароль підрядника або код техніка</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Це не пароль підрядника і не код техніка.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Ще не зареєстровано</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Вставте картку знову й залиште, поки не побачите результат.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Почніть знову й торкніться IN або OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Сторінка {page} з {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Термінал відкрито</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Сьогоднішній код для керівництва</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Ваш власний код діє й сьогодні.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Запишіть його. Щоб скористатися ним, утримуйте дві секунди назву об’єкта вгорі ліворуч.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Записати: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Назва збою</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Номер звернення</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Звіт про збій</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Дві сторінки для інспектора: що відмовило, з чиєї вини, хто тим часом реєструвався і як це перевірити. Нічиїх номерів у ньому немає.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Попросіть когось стороннього сфотографувати код: згодом він покаже, що нічого не змінено.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Код запису для фотографування</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Зберегти на флешку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Звіт на принтері.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Збережено як {file}. Флешку можна виймати.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Запис: рядків {number}, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Збоїв не зафіксовано.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Відмовив цей термінал</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Працівники не звільнені від реєстрації. Зателефонуйте технікові й поки що реєструйте іншим каналом.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Відмовила мережа об’єкта</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Відмовив інтернет-провайдер</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Відмовив Checkinatwork (NSSO)</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Поки це тривало, ніхто не мусив реєструватися, якщо це можна перевірити. Збережіть звіт.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Зникла напруга або термінал вимкнули</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Невідомо, чия це вина</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Запитайте інтернет-провайдера й запишіть тут відповідь.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Постачальник електрики має це підтвердити.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>ще триває</translation>
    </message>
    <message>
        <source>over</source>
        <translation>минув</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>звіт узято</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>термінал був вимкнений</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>відмовила програма</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>немає ні кабелю, ні Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>немає мережевої адреси</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>роутер не відповідав</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>імена не знаходилися (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>немає з’єднання з Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>годинник був неточний</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>ненадійне з’єднання</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>відповідала сторінка входу Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>Checkinatwork не відповідав</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork повідомляв про помилку</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork відхиляв цей термінал</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Немає флешки. Вставте її, зачекайте й спробуйте знову.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>Флешку витягли. Вставте її й спробуйте знову.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>Флешка повна. Звільніть місце або візьміть іншу.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>Флешка не приймає файлів. Візьміть іншу.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Принтер не налаштовано. Скористайтеся флешкою або запитайте техніка.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Принтер не відповідає. Перевірте, чи він увімкнений, і спробуйте знову.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Принтер не прийняв звіту. Скористайтеся флешкою.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Звіт не вдалося створити. Спробуйте знову, потім зателефонуйте технікові.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Фотографії та рахунки: їх додає ваш технік.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>відколи: {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Запізно через збій: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Реєстрацій за цей час: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>запізно: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Що відмовило: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Нотатки: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Ще немає номера звернення до провайдера</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Номер звернення до провайдера: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Мої реєстрації</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Назад до IN і OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>За останні дні немає.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Забрати</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: як реєструватися, у малюнках і до чотирьох мов, з кодом цього майданчика.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Список для порталу</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV для офісу: фірма, повний номер, ім’я та день кожного, хто тут був.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Години для офісу</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: години між IN і OUT, з повними номерами. Позначено, що відкрите чи виправлене.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Список на підпис</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: хто тут був, відколи й доки, і рядок для підпису. Номери приховані.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Кого немає</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: кого очікують, а зараз немає, за фірмами, з квадратиками для позначок.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Години й підтвердження одного працівника</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: що один працівник зареєстрував за день, з кодами підтвердження. Тут також виправляють години для офісу.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Плакат на ворота, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Плакат на ворота, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Його папка недоступна: перевірте мережу. Списки надійдуть самі.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Його папка заповнена: треба звільнити місце. Списки надійдуть самі.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>У його папку не можна записувати: зателефонуйте технікові. Списки надійдуть самі.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Їх не вдається скласти: зателефонуйте технікові.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Те, що список забрали, записано в журналі.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Минулий місяць</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Документ на принтері.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Офіс не має списків з: {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Читаємо вашу картку…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Залиште картку в зчитувачі.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Вашу реєстрацію зберігаємо…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>на: {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Доброго ранку</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрий день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрий вечір</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>ПРИСУТНІСТЬ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>підтверджено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>збережено</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Посвідчення особи</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Бланк Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Ввести номер</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>До {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Зчитувач карток готовий</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Камера готова</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Служба карток не працює</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Немає зчитувача карток</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Немає камери</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Усе надіслано</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Несправність словами</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Вийняти картку</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Прибрати бланк</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Навчальний об’єкт</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Вставити картку</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Показати бланк</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Годинник точний</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Годинник +15 хв</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Годинник −15 хв</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Лінія мовчить</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Відповіді губляться</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Служба дає збій</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Відповіді запізнюються</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Мережу відрізано – відновити</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Відрізати мережу</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Зараз несправно: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Усе гаразд.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Усе знову гаразд</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>очікуються</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Нікого не знайдено.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Нікого не очікують, і нікого тут немає.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Нагадати фірмі</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Хто тут</translation>
    </message>
    <message>
        <source>here</source>
        <translation>тут</translation>
    </message>
    <message>
        <source>left</source>
        <translation>вийшли</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>бракує</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>зареєстровано введеним номером: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>тут відомо лише: {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>З номером Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>картка</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>номер введено</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Прізвище працівника або назва компанії</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Ще не передано: надрукуйте, збережіть або торкніться «{given}», коли його прочитали або почули.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>У журналі: нагадування передано.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>До журналу нічого не записано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Списку на {time}, кого немає, не видано. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Реєстрація триває. Надсилання чекає кілька хвилин, доки час не стане певним.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork показує інший час, ніж цей термінал</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Реєстрація та надсилання тривають. Порівняйте час на цьому терміналі зі своїм годинником і повідомте технікові.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Годинник Checkinatwork перескочив</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Файли не ті, що були підписані під час видачі. Нікого не зареєстровано. Попросіть інший документ, що посвідчує особу.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Центральна служба більше не дає доступу</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Невдовзі спливе термін сертифіката для зв’язку з центральною службою</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Реєстрація триває. Зателефонуйте технікові: термінал може надіслати їх ще раз.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Центральна служба втратила реєстрації, які була підтвердила</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Повернуто старішу копію, або диск утратив дані. Реєстрація триває. Насамперед зателефонуйте технікові.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Реєстрація триває, надсилання чекає. Технік має розблокувати сховище ключів.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Реєстрація триває. Не користуйтеся копією та оригіналом водночас.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Реєстрація триває. Зателефонуйте технікові й залиште пристрій як є.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Реєстрація триває. Зателефонуйте технікові: можливо, диск псується.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Невідомо, чи вас зареєстровано</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Центральна служба не знає цього об’єкта</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Збережене лишається збереженим. Зателефонуйте техніку: це право має надати центральна служба.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Зателефонуйте технікові: у налаштуваннях немає адреси центральної служби.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Зателефонуйте технікові: центральна служба не знає ключа цього термінала.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Для цього користувача немає заявленого об’єкта</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Центральну службу неможливо розпізнати напевно</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Ім’я користувача або пароль неправильні</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Перевірте обидва й спробуйте знову. Зважайте на великі й малі літери.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>На цьому терміналі вводили неправильні паролі</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Немає з’єднання з інтернетом</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Перевірте мережевий кабель або роутер і спробуйте знову.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Центральна служба не відповідає</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Тут усе гаразд. Спробуйте знову за кілька хвилин.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Нічого не надіслано. Перевірте дату й час пристрою, потім зателефонуйте технікові.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Дата або час цього термінала неправильні</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Реєстрація триває. Надсилання чекає: за цією датою сертифікат Checkinatwork недійсний. Попросіть установити дату й час.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Цей користувач не може відкривати термінал</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Бракує права доступу «Checkinatwork Gateway». Попросіть його в адміністратора доступу вашої фірми.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Перевірте декларацію про роботи або ввійдіть під іншим іменем користувача.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Цей термінал не зареєстровано в службі</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Цей термінал не налаштовано</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Адресу Checkinatwork на цьому терміналі змінено</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Туди нічого не надіслано, пароль теж. Зателефонуйте техніку: змінену адресу треба підтвердити.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Каналу цього термінала бракує права «enterprise»</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Перевірте номер декларації про роботи й виберіть знову.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Зараз картки неможливо прочитати</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Виберіть інший спосіб реєстрації. Виконроб має перезапустити службу карток.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Зчитувач карток не підключено</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Виберіть інший спосіб реєстрації або скажіть виконробу.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Картка не відповідає</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Переверніть її: чипом уперед, і вставте до упору. Ще нічого не зареєстровано.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Картку вийнято зарано</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Вставте її знову й залиште, поки не побачите результат. Ще нічого не зареєстровано.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Це не посвідчення особи</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Візьміть своє бельгійське посвідчення особи чи посвідку на проживання або виберіть інший спосіб реєстрації.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Картку не вдалося прочитати</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Протріть чип і спробуйте ще раз або введіть свій номер. Ще нічого не зареєстровано.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Карткою користується інша програма</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Вийміть її, трохи зачекайте й вставте знову.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Зчитування триває надто довго</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Вийміть картку й вставте знову. Ще нічого не зареєстровано.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Ця картка схожа на копію</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Її не прийнято. Візьміть справжню картку або йдіть до виконроба.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Дані на цій картці змінено</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Її не прийнято. Ідіть до виконроба або виберіть інший спосіб реєстрації.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Дані на чипі недійсні</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Цю картку видано не в Бельгії</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Термін дії картки минув</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>На цьому об’єкті її не приймають. Візьміть нову картку або виберіть інший спосіб реєстрації.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Ця картка ще не дійсна</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Користуйтеся старою карткою, поки вона дійсна, або виберіть інший спосіб реєстрації.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Ця картка не може довести, що вона справжня</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Старіших карток на цьому об’єкті не приймають. Виберіть інший спосіб реєстрації.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Камеру не підключено</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Введіть номер бланка Limosa або скажіть виконробу.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Цей код не з бланка Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Покажіть QR-код бланка L1 або введіть номер, що на ньому стоїть.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Сканер налаштовано неправильно</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Введіть свій номер і скажіть виконробу.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>У номері замало або забагато цифр</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Номер національного реєстру (Rijksregister) має 11 цифр, номер Limosa – 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>У цьому номері помилка</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Порівняйте номер зі зворотом картки.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Це номер картки</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Введіть власний номер: 11 цифр, на звороті картки.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Введення номера призупинено</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Тут введено забагато номерів. Скористайтеся карткою або формуляром чи зверніться до виконроба.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Вашу реєстрацію не вдалося зберегти</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Спробуйте знову. Якщо це повториться, скажіть виконробу: вас не зареєстровано.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Не пробуйте ще раз. Скажіть зараз виконробу й не вимикайте цей пристрій.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Пам’ять цього термінала не працює</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Вас не зареєстровано. Скажіть виконробу й зареєструйтеся іншим способом.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Термінал ще не відкрито</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Попросіть виконроба відкрити його. Нічого не зареєстровано.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Диск цього термінала заповнений</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Диск цього термінала майже заповнений</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Невдовзі треба видалити файли: коли диск заповнений, ніхто не зареєструється.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Пам’ять цього термінала було пошкоджено, її відновлено</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Пам’ять цього термінала змінено ззовні</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Пам’ять цього термінала скопійовано з іншого</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Сховище ключів цього термінала заблоковано</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>З пам’яті цього термінала зникли реєстрації</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Мережа пропускає короткі повідомлення, а реєстрації – ні</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Збережене лишається збереженим. Попросіть техніка перевірити роутер: можливо, його MTU завелике.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Надсилання поки що працює. Скажіть технікові: до того часу може знадобитися новіша версія програми.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Реєстрація цього термінала в службі невдовзі закінчиться</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Надсилання поки що працює. До того часу технік має зареєструвати термінал із новим ключем.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Збережене лишається збереженим. Виконроб має ввійти знову.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Термінал не ввійшов у систему</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Збережене лишається збереженим. Увійдіть знову, щоб надіслати.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>У цьому терміналі щось пішло не так</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Спробуйте знову. Якщо це повториться, зателефонуйте технікові й прочитайте йому код унизу.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>Чип містить файли іншої картки, але не її ключ. Нікого не зареєстровано. Попросіть справжню картку.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Чип відмовився довести, що він оригінал: це копія або картка, докази якої вичерпано. Нікого не зареєстровано. Попросіть інший документ, що посвідчує особу.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Підпис зроблено для іншої картки. Нікого не зареєстровано. Попросіть інший документ, що посвідчує особу.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Жоден бельгійський орган не підтверджує цю картку: вона тестова або підроблена. Нікого не зареєстровано. Попросіть інший документ, що посвідчує особу.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Центральна служба не прийняла цю реєстрацію</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Вона надійшла до служби запізно, або годинник термінала неточний. Запишіть причину затримки: збій має бути можливо перевірити. Працівник зареєструється знову, коли наступного разу почне або закінчить роботу.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Центральна служба не приймає час цієї реєстрації</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Центральна служба не приймає місце робіт</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Центральна служба не приймає номер об’єкта</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Центральна служба не приймає номер фірми</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Працівника не зареєстровано. Перевірте номер фірми в декларації про роботи, потім попросіть працівника зареєструватися знову для правильної фірми.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Працівника не зареєстровано. Перевірте, чи декларація про роботи ще чинна й чи термінал відкрито для правильного об’єкта. Потім попросіть працівника зареєструватися знову.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Працівника не зареєстровано. Адресу в декларації про роботи треба виправити. Потім попросіть працівника зареєструватися знову.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Працівника не зареєстровано. Попросіть його зареєструватися знову. Якщо й це буде відхилено, зателефонуйте технікові й прочитайте йому код унизу.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Не зареєстровано</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Зареєструйтеся зараз, а потім ідіть до виконроба.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Цей термінал закрито. Торкніться екрана.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Торкніться екрана або вставте картку.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Торкніться екрана.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Зчитувач карток: вставте картку</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Перевірте, що під’єднано</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>ще не працює</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Кут {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Екран працює.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Екран: торкніться кнопки в кожному куті.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Цей кіоск налаштовується заново</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Ваш код техніка</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Щонайменше 12 знаків; запишіть його</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Адреса Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Адреса входу</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Адреса або файл об’єктів</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Де Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Це не можна використати.</translation>
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
        <translation>{setting}: попередній вибір</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: наступний вибір</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Нічого не змінено: файл налаштувань має помилку або його не можна записати. Зателефонуйте своєму техніку.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Це діє, щойно ви повернетеся до кіоска: він перезапуститься за кілька секунд.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Усе інше — у файлі налаштувань, для вашого техніка.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Мова, коли нікого немає</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Відомий працівник із карткою: збережено без дотику</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Екран темний через</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Результат уголос</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Назва цього входу</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Напрямок на цьому вході</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>За годинами</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Кого бракує, показано з</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Список, кого немає, надходить на</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Список евакуації о</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Список евакуації — на</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Світлі, для сонця</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Темні, для тьмяного приміщення</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильний контраст</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнено</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Лише цей екран</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Відкриття термінала</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Показати або сховати пароль</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Стерто після строку</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Сьогодні тут ще ніхто не зареєструвався.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрити день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилені</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Збої</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Улагоджено</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Передати фірмі</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>За останні 30 днів зауважень немає.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>За останні 30 днів нічого не відхилено.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Закрити програму (технік)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Закрити день? Ніхто не зможе зареєструватися, поки термінал знову не відкриють.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Так, закрити</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Ні, лишити відкритим</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Усе надіслано</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>На об&apos;єкті вже нікого немає</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>збережено, чекають надсилання</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>збережено, найстаріша чекає {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>до зауваження 32: {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>підтверджено сьогодні</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>відхилено сьогодні</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>зауваження 32: запізно або годинник неточний</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>До {time} номер ввести не можна: за хвилину надійшло забагато різних номерів. Пошукайте в сьогоднішньому списку людей, яких тут немає, і пристрій, що вводить символи.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Годинник цього термінала неточний.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Годинник цього термінала відстає. Різниця: {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Годинник цього термінала поспішає. Різниця: {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Виправте його: теперішні реєстрації отримують зауваження 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Центральна служба відповідає.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Центральну службу ще не запитували.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Центральна служба не відповідає. Нічого не губиться.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>зауваження {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>new</source>
        <translation>нове</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – утримуйте</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Працівники: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Останній день декларації робіт: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Останній день договору фірми {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Останній день L1 особи {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Останній день A1 особи {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Зауваження щодо {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>останній день на правки</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>правити вже пізно</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>позначено терміналом</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Причина: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Що робити: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Реєстрацію відхилено</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не зареєстровано</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Змінена реєстрація</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Змінена поза програмою Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не надіслано</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Хтось змінив цю реєстрацію у файлах комп’ютера</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Її не буде надіслано: можливо, це не те, що зробив працівник. Зателефонуйте техніку.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Комп’ютер був заблокований</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>чекає на вас</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Її буде надіслано, щойно ви залишите цю сторінку. Якщо цієї людини тут не було, зателефонуйте техніку, перш ніж залишити сторінку.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Картку відхилено</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Зчитувач карток: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Для техніка: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Годинник цього термінала був неточний: {shown}. Надіслано з найближчим можливим часом: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} перевірено {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Улагоджено, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Довідковий номер {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Хтось чекає: у зчитувачі є картка.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Улагоджено: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Для {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Що виправити: сфотографувати або взяти аркуш.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Вебформа RSZ/ONSS, для виправлення протягом 30 днів.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Від {date}: IN і OUT замість одного разу на день</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Від {date}: IN і OUT замість одного разу на день</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 або A1: {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Введіть перший і останній день.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Такого періоду немає.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 перевірено</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 перевірено</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Заберіть свою картку</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Вона ще в зчитувачі. Немає картки? Торкніться екрана.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Введіть свій номер</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 цифр на звороті посвідчення особи або 17 цифр на бланку Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Ви ще тут? Екран зараз закриється.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Натисніть Далі</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Відвідувачі</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Я прийшов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фірма</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>До кого?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Ще у списку. Хто пішов? Торкніться їх.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>У списку немає відвідувачів.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Позначені пішли</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Відвідувач або доставка</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>У списку немає нікого з таким ім’ям. Введіть його так, як під час приходу.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Список заповнений. Ідіть до контори будмайданчика.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Це не вдалося зберегти. Ідіть до контори будмайданчика.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Вас більше немає у списку.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>До побачення.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Ви у списку.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Коли йтимете: торкніться тут тієї самої кнопки і введіть те саме ім’я.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>пішов</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>на майданчику</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Вставте картку в зчитувач</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Посвідчення особи, чипом уперед</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Бланк Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Покажіть QR-код із L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Введіть свій номер</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Номер національного реєстру або Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Нове: IN, коли приходите, OUT, коли йдете</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Від завтра: IN, коли приходите, OUT, коли йдете</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Від {date}: IN, коли приходите, OUT, коли йдете</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Де стоїть цей термінал?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Немає майданчика з такими літерами чи цифрами.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>ще {count}: додайте літеру</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Усі майданчики</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Це той майданчик?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Так, відкрити тут</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Інший майданчик</translation>
    </message>
</context>
</TS>
