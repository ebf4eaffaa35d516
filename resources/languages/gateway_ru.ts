<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Ещё раз {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Всё равно {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Вы только что отметили {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Вы уже {direction}: {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Держите неподвижно</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Держите QR-код бланка в квадрате</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Код виден. Держите бланк ровно и неподвижно.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>На расстоянии 15–20 см от камеры</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>На бумагу должен падать свет, без бликов</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Установить часы</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>День, месяц, год, час и минута, как в телефоне.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Такого момента нет.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Насколько отставали (+) или спешили (−); заштриховано: неизвестно</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Часы установлены.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Система не позволяет этой программе устанавливать часы. Позвоните технику.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часы точны</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Часы неточны</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Часы не подтверждены</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Они показывают невозможный момент.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>С запуска компьютера ничто не подтвердило время.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Время подтверждено слишком давно.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Их источники противоречат друг другу.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Один источник показывает другое время. Решат ещё несколько ответов.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Их переставили, и с тех пор ничто не подтвердило время.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Отклонение не больше {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Регистрации сохраняются; их время исправляется позже.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Ход: ещё неизвестен</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Ход: отстают на {time} в сутки</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Ход: спешат на {time} в сутки</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Сервер времени {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Операционная система</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Метка времени {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – не учтено</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Последнее подтверждение: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Другой объект или пользователь</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Открыть терминал</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Этот терминал закрыт</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Здесь пока нельзя зарегистрироваться. Прораб открывает терминал по имени пользователя и паролю.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Через несколько секунд он перезапустится сам. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Открыть как ранее сегодня</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Открыть как в прошлый раз ({day})</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Закрыт: {time}</translation>
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
        <translation>Одну минуту…</translation>
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
        <translation>Нужна помощь? Звоните: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n регистрация сохранена, будет отправлена позже</numerusform>
            <numerusform>%n регистрации сохранены, будут отправлены позже</numerusform>
            <numerusform>%n регистраций сохранено, будут отправлены позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n регистрация сохранена, отправляется</numerusform>
            <numerusform>%n регистрации сохранены, отправляются</numerusform>
            <numerusform>%n регистраций сохранено, отправляются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Ещё %n цифра</numerusform>
            <numerusform>Ещё %n цифры</numerusform>
            <numerusform>Ещё %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>Введена %n цифра</numerusform>
            <numerusform>Введено %n цифры</numerusform>
            <numerusform>Введено %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>и ещё %n замечание: спросите прораба</numerusform>
            <numerusform>и ещё %n замечания: спросите прораба</numerusform>
            <numerusform>и ещё %n замечаний: спросите прораба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n регистрация исчезла из памяти этого терминала</numerusform>
            <numerusform>%n регистрации исчезли из памяти этого терминала</numerusform>
            <numerusform>%n регистраций исчезло из памяти этого терминала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>ранее отклонена %n раз</numerusform>
            <numerusform>ранее отклонена %n раза</numerusform>
            <numerusform>ранее отклонена %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n работник</numerusform>
            <numerusform>%n работника</numerusform>
            <numerusform>%n работников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n работник ещё на объекте</numerusform>
            <numerusform>%n работника ещё на объекте</numerusform>
            <numerusform>%n работников ещё на объекте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n регистрация не отправлена: ждёт следующего открытия</numerusform>
            <numerusform>%n регистрации не отправлены: ждут следующего открытия</numerusform>
            <numerusform>%n регистраций не отправлено: ждут следующего открытия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>ещё %n день</numerusform>
            <numerusform>ещё %n дня</numerusform>
            <numerusform>ещё %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Автоматически. Осталось: {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Последняя отметка: {last}. Нет OUT. Что сейчас?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT с {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN с {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Начинаю работу</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Заканчиваю или иду на перерыв</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Декларация Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Та же фирма, что в прошлый раз</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Заканчиваю работу</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Другая фирма</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Это не я</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Можно идти. До следующего раза.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Сегодня и завтра</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Можно начинать. Если завтра не придёте, скажите прорабу.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Хорошего перерыва. Отметьте IN, когда вернётесь.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Можно начинать. Подтверждение придёт само.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Можно идти. Подтверждение придёт само.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Идите сейчас к прорабу.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Можно приступать к работе.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>уже зарегистрировано</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Заберите свою карту</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Замечание {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справочный номер</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>На кого вы здесь работаете?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Все фирмы</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Нет фирмы с такими буквами. Спросите прораба.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Ещё {count}: ещё одна буква</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавно</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} посчитано, {here} на объекте</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>По состоянию на {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Да, снять отметки</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-флешка</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>В списке никого нет.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Все снова будут отсутствовать. Снять все отметки?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Список отправлен на принтер.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>посчитан</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>не хватает {missing} из {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Эвакуация</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Список не читается. Возьмите последний на бумаге и считайте вручную.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Здесь никто не регистрирует OUT: пришедшие сегодня могли уже уйти.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Зарегистрированы накануне, возможно, сегодня не здесь: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Терминал был выключен с {begin} до {end}: кто тогда вошёл, того нет в списке.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Вне списка, IN более {hours} ч назад и без OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Нет связи с Checkinatwork (NSSO) с {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Здесь известно только: {gate}. Кто зарегистрировался в другом месте или нигде, того нет в списке.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Кто зарегистрировался в другом месте или нигде, того нет в списке.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Имя неизвестно</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Посетители и доставки</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Компания неизвестна</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Нет списка эвакуации на {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Кого ждут</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Людей, вручную</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Только сегодня</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Человек, по номеру</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Никого вручную</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Список бригад с USB-флешки</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Отменить списки бригад</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Да, отменить</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Люди, вручную</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Ожидается от {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>нет правильного национального номера, BIS или Limosa</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Национальный номер или номер Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>это не таблица, или она слишком большая</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>нет столбца с национальными номерами или с номерами предприятий</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>нет правильного номера предприятия</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>работник уже есть выше</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>в нём нет работников</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>более {count} работников</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Нет USB-флешки. Вставьте её и подождите несколько секунд.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>На флешке нет таблицы: CSV, XLSX или ODS, не в папке.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>На флешке несколько таблиц. Оставьте одну.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Диск это не принял. Всё как прежде.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Из {file} ничего не взято:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Ожидается людей по {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Строка {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Действующие списки бригад</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Отменить все списки бригад? Тогда ожидаются те, кто пришёл в последний рабочий день.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · фирмы: {companies} · люди: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Введите сегодняшний код</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Код неверный.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Часы будут установлены на {moment}. Введите сегодняшний код ещё раз.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Попробуйте снова. Подождите: {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Здесь: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN до {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT с {time}</translation>
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
        <translation>Для руководства: удерживайте две секунды</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Не считается</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Верное время, как 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Нет такого времени. Как 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Не записано. Попробуйте снова или позвоните технику.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Исправить для офиса: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>open</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>В этот день никто не найден.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Не считается: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Исправлено: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Фамилия или номер работника либо название фирмы</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Стереть последний знак</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Буквы или знаки</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Русский</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>ru_RU</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Другие языки</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Выберите язык</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Программа завершится, и появится рабочий стол. Потом её нужно запустить вручную.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Никто не сможет зарегистрироваться, пока программу снова не запустят вручную. День остаётся открытым, ничего не теряется.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Закрыть программу?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Да, закрыть</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Нет, остаться</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Пароль подрядчика или код техника</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Это не пароль подрядчика и не код техника.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Ещё не зарегистрировано</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Вставьте карту снова и оставьте её, пока не увидите результат.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Начните снова и нажмите IN или OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущая</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Терминал открыт</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Сегодняшний код для руководства</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Ваш собственный код действует и сегодня.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Запишите его. Чтобы им воспользоваться, удерживайте две секунды название объекта вверху слева.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Записать: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Название сбоя</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Две страницы для инспектора: что отказало, по чьей вине, кто тем временем регистрировался и как это проверить. Ничьих номеров в нём нет.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Попросите кого-то со стороны сфотографировать код: позже он покажет, что ничего не изменено.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Код записи для фотографирования</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Сохранить на флешку</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Отчёт на принтере.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Сохранено как {file}. Флешку можно вынуть.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Запись: строк {number}, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Сбоев не отмечено.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Отказал этот терминал</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Работники не освобождены. Позвоните технику и пока регистрируйте через другой канал.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Отказала сеть стройки</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Отказал интернет-провайдер</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Отказал Checkinatwork (NSSO)</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Пока это длилось, никто не был обязан регистрироваться, если это можно проверить. Сохраните отчёт.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Пропал ток, или терминал выключили</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Неизвестно, чья это вина</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Спросите интернет-провайдера и запишите здесь ответ.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Поставщик электричества должен это подтвердить.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>ещё длится</translation>
    </message>
    <message>
        <source>over</source>
        <translation>закончился</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>отчёт взят</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>терминал был выключен</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>отказала программа</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>нет ни кабеля, ни Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>нет сетевого адреса</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>роутер не отвечал</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>имена не находились (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>нет соединения с Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>часы были неточны</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>ненадёжное соединение</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>отвечала страница входа Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>Checkinatwork не отвечал</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork сообщал об ошибке</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork отклонял этот терминал</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Нет флешки. Вставьте её, подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>Флешку вынули. Вставьте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>Флешка заполнена. Освободите место или возьмите другую.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>Флешка не принимает файлы. Возьмите другую.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Принтер не настроен. Возьмите флешку или спросите техника.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Принтер не отвечает. Проверьте, включён ли он, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Принтер не принял отчёт. Возьмите флешку.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Отчёт не удалось составить. Попробуйте снова, потом позвоните технику.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Фотографии и счета: их прилагает ваш техник.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>начало: {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Опоздало из-за сбоя: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Регистраций за это время: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>опоздало: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Что отказало: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Заметки: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Ещё нет номера обращения к провайдеру</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Номер обращения к провайдеру: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Мои отметки</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Назад к IN и OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>За последние дни нет.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: как регистрироваться, в картинках и на языках числом до четырёх, с кодом этой стройки.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Список для портала</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV для офиса: фирма, полный номер, имя и день каждого, кто здесь был.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Часы для офиса</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: часы между IN и OUT, с полными номерами. Отмечено, что открыто или исправлено.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Список на подпись</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: кто здесь был, с какого и до какого времени, и строка для подписи. Номера скрыты.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Кого нет</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: кого ждут, а сейчас нет, по фирмам, с квадратиками для отметок.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Часы и подтверждение одного работника</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: что один работник зарегистрировал за день, с кодами подтверждения. Здесь же исправляют часы для офиса.</translation>
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
        <translation>Его папка недоступна: проверьте сеть. Списки придут сами.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Его папка заполнена: нужно освободить место. Списки придут сами.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>В его папку нельзя записывать: позвоните технику. Списки придут сами.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Их не удаётся составить: позвоните технику.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>То, что список забрали, записано в журнале.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Документ на принтере.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>У офиса нет списков с: {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Читаем вашу карту…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Оставьте карту в считывателе.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Сохраняем вашу регистрацию…</translation>
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
        <translation>Доброе утро</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Добрый день</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Добрый вечер</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>ПРИСУТСТВИЕ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Удостоверение личности</translation>
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
        <translation>Считыватель карт готов</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Камера готова</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Служба карт не работает</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Нет считывателя карт</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Нет камеры</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Всё отправлено</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Неисправность словами</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Вынуть карту</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Убрать бланк</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Учебный объект</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Вставить карту</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Показать бланк</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Часы точные</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Часы +15 мин</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Часы −15 мин</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Линия молчит</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Ответы теряются</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Сбой службы</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Ответы опаздывают</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Сеть отключена – восстановить</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Отключить сеть</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Сейчас неисправно: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Снова всё в порядке</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>ожидаются</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Никто не найден.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Никого не ожидают, и никого здесь нет.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Напомнить фирме</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто здесь</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>left</source>
        <translation>вышли</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>зарегистрированы введённым номером: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>здесь известно только: {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>С номером Limosa</translation>
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
        <translation>номер введён</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Фамилия работника или название фирмы</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Ещё не передано: распечатайте, сохраните или коснитесь «{given}», когда его прочли или услышали.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>В журнале: напоминание передано.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>В журнал ничего не записано. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Списка на {time}, кого нет, не выдано. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Регистрация продолжается. Отправка ждёт несколько минут, пока время не станет достоверным.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork показывает другое время, чем этот терминал</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Регистрация и отправка продолжаются. Сравните время на этом терминале со своими часами и сообщите технику.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Часы Checkinatwork перескочили</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Файлы не те, что были подписаны при выдаче. Никто не зарегистрирован. Попросите другой документ, удостоверяющий личность.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Центральная служба больше не даёт доступа</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Скоро истекает сертификат для связи с центральной службой</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Регистрация продолжается. Позвоните технику: терминал может отправить их ещё раз.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Центральная служба потеряла регистрации, которые подтвердила</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Возвращена более старая копия, или диск потерял данные. Регистрация продолжается. Прежде всего позвоните технику.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Регистрация продолжается, отправка ждёт. Техник должен разблокировать хранилище ключей.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Регистрация продолжается. Не используйте копию и оригинал одновременно.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Регистрация продолжается. Позвоните технику и оставьте устройство как есть.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Регистрация продолжается. Позвоните технику: возможно, диск выходит из строя.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Неизвестно, зарегистрированы ли вы</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Центральная служба не знает этого объекта</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Ничего не потеряно. Позвоните технику: это право должна дать центральная служба.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Позвоните технику: в настройках нет адреса центральной службы.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Позвоните технику: центральная служба не знает ключа этого терминала.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Для этого пользователя нет заявленного объекта</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Центральную службу нельзя уверенно распознать</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Неверное имя пользователя или пароль</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Проверьте и то и другое и попробуйте снова. Обратите внимание на заглавные и строчные буквы.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>На этом терминале вводили неверные пароли</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Нет соединения с интернетом</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Проверьте сетевой кабель или роутер и попробуйте снова.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Checkinatwork (NSSO) недоступна</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Дело не в этом терминале. Попробуйте снова через несколько минут.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Ничего не отправлено. Проверьте дату и время устройства, затем позвоните технику.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Дата или время этого терминала неверны</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Регистрация продолжается. Отправка ждёт: при этой дате сертификат Checkinatwork недействителен. Попросите установить дату и время.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Этот пользователь не может открыть терминал</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Нет права доступа «Checkinatwork Gateway». Запросите его у администратора доступа вашей фирмы.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Проверьте декларацию о работах или войдите под другим именем пользователя.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Этот терминал не зарегистрирован в службе</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Этот терминал не настроен</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Адрес Checkinatwork на этом терминале изменён</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Туда ничего не отправлено, пароль тоже. Позвоните технику: изменённый адрес нужно подтвердить.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>У канала этого терминала нет права «enterprise»</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Проверьте номер декларации о работах и выберите снова.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Сейчас карты прочитать нельзя</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Выберите другой способ регистрации. Прораб должен перезапустить службу карт.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Считыватель карт не подключён</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Выберите другой способ регистрации или скажите прорабу.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Карта не отвечает</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Переверните её: чипом вперёд, и вставьте до упора. Пока ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Карту вынули слишком рано</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Вставьте её снова и оставьте, пока не увидите результат. Пока ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Это не удостоверение личности</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Возьмите своё бельгийское удостоверение личности или вид на жительство либо выберите другой способ регистрации.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Карту не удалось прочитать</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Протрите чип и попробуйте ещё раз или введите свой номер. Пока ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Карту использует другая программа</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Выньте её, немного подождите и вставьте снова.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Чтение длится слишком долго</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Выньте карту и вставьте снова. Пока ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Эта карта похожа на копию</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Она не принята. Возьмите настоящую карту или идите к прорабу.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Данные на этой карте изменены</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Она не принята. Идите к прорабу или выберите другой способ регистрации.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Данные на чипе недействительны</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Эта карта выдана не в Бельгии</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Срок действия карты истёк</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>На этом объекте её не принимают. Возьмите новую карту или выберите другой способ регистрации.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Эта карта ещё не действует</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Пользуйтесь старой картой, пока она действует, или выберите другой способ регистрации.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Эта карта не может доказать, что она настоящая</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Более старые карты на этом объекте не принимают. Выберите другой способ регистрации.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Камера не подключена</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Введите номер бланка Limosa или скажите прорабу.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Этот код не с бланка Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Покажите QR-код бланка L1 или введите номер, который на нём указан.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Сканер настроен неправильно</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Введите свой номер и скажите прорабу.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>В номере слишком мало или слишком много цифр</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>В номере национального реестра (Rijksregister) 11 цифр, в номере Limosa – 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>В этом номере ошибка</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Сравните номер с оборотной стороной карты.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Это номер карты</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Введите свой собственный номер: 11 цифр, на обороте карты.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Ввод номера приостановлен</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Здесь ввели слишком много номеров. Используйте карту или формуляр либо подойдите к прорабу.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Вашу регистрацию не удалось сохранить</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Попробуйте снова. Если это повторится, скажите прорабу: вы не зарегистрированы.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Не пробуйте ещё раз. Скажите сейчас прорабу и не выключайте это устройство.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Память этого терминала не работает</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Вы не зарегистрированы. Скажите прорабу и зарегистрируйтесь другим способом.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Терминал ещё не открыт</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Попросите прораба открыть его. Ничего не зарегистрировано.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Диск этого терминала заполнен</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Диск этого терминала почти заполнен</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Скоро нужно удалить файлы: когда диск полон, никто не сможет зарегистрироваться.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Память этого терминала была повреждена и восстановлена</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Память этого терминала изменена извне</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Память этого терминала скопирована с другого</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Хранилище ключей этого терминала заблокировано</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Из памяти этого терминала исчезли регистрации</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Сеть пропускает короткие сообщения, а регистрации – нет</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Ничего не потеряно. Попросите техника проверить роутер: возможно, его MTU слишком велико.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Отправка пока работает. Скажите технику: до того времени может понадобиться новая версия программы.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Скоро истекает регистрация этого терминала в службе</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Отправка пока работает. До того времени техник должен зарегистрировать терминал с новым ключом.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Ничего не потеряно. Прораб должен войти снова.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Терминал не вошёл в систему</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Ничего не потеряно. Войдите снова, чтобы отправить.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>В этом терминале что‑то пошло не так</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Попробуйте снова. Если это повторится, позвоните технику и прочитайте ему код внизу.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>На чипе файлы другой карты, но не её ключ. Никто не зарегистрирован. Попросите настоящую карту.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Чип отказался доказать, что он подлинный: это копия или карта, доказательства которой исчерпаны. Никто не зарегистрирован. Попросите другой документ, удостоверяющий личность.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>Подпись сделана для другой карты. Никто не зарегистрирован. Попросите другой документ, удостоверяющий личность.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Ни один бельгийский орган не подтверждает эту карту: она тестовая или поддельная. Никто не зарегистрирован. Попросите другой документ, удостоверяющий личность.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Центральная служба не приняла эту регистрацию</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Она поступила в службу слишком поздно, или часы терминала неточны. Запишите причину задержки: сбой должно быть можно проверить. Работник зарегистрируется снова, когда в следующий раз начнёт или закончит работу.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Центральная служба не принимает время этой регистрации</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Центральная служба не принимает место работ</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Центральная служба не принимает номер объекта</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Центральная служба не принимает номер фирмы</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Работник не зарегистрирован. Проверьте номер фирмы в декларации о работах, затем попросите работника зарегистрироваться снова, для правильной фирмы.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Работник не зарегистрирован. Проверьте, действует ли ещё декларация о работах и открыт ли терминал для правильного объекта. Затем попросите работника зарегистрироваться снова.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Работник не зарегистрирован. Адрес в декларации о работах нужно исправить. Затем попросите работника зарегистрироваться снова.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Работник не зарегистрирован. Попросите его зарегистрироваться снова. Если и это будет отклонено, позвоните технику и прочитайте ему код внизу.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрировано</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Зарегистрируйтесь сейчас, затем идите к прорабу.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Этот терминал закрыт. Коснитесь экрана.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Коснитесь экрана или вставьте карту.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Коснитесь экрана.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Считыватель карт: вставьте карту</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Проверьте, что подключено</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>ещё не работает</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Угол {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Экран работает.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Экран: коснитесь кнопки в каждом углу.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Этот киоск настраивается заново</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Ваш код техника</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Не меньше 12 знаков; запишите его</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Адрес Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Адрес входа</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Адрес или файл объектов</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Где Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Это нельзя использовать.</translation>
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
        <translation>{setting}: предыдущий вариант</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: следующий вариант</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Ничего не изменено: в файле настроек ошибка, или его нельзя записать. Позвоните своему технику.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Это действует, как только вы вернётесь к киоску: он перезапустится за несколько секунд.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Всё остальное — в файле настроек, для вашего техника.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Язык, когда никого нет</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Известный работник с картой: сохранено без касания</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Экран тёмный через</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Результат вслух</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Название этого входа</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Направление на этом входе</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>По часам</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Кого не хватает, видно с</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Список, кого нет, поступает на</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Список эвакуации в</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Список эвакуации — на</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Светлые, для солнца</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Тёмные, для полутёмного помещения</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Сильный контраст</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Только этот экран</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Открытие терминала</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Показать или скрыть пароль</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Стёрто по истечении срока</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Сегодня здесь ещё никто не зарегистрировался.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Передать фирме</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>За последние 30 дней замечаний нет.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>За последние 30 дней ничего не отклонено.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Закрыть программу (техник)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Закрыть день? Никто не сможет зарегистрироваться, пока терминал снова не откроют.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Да, закрыть</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Нет, оставить открытым</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Всё отправлено</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>На объекте больше никого нет</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>сохранено, ждут отправки</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>сохранено, самая старая ждёт {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>до замечания 32: {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>подтверждено сегодня</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>отклонено сегодня</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>замечание 32: поздно или часы неточны</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>До {time} номер ввести нельзя: за минуту поступило слишком много разных номеров. Поищите в сегодняшнем списке людей, которых здесь нет, и устройство, которое вводит символы.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Часы этого терминала неточны.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Часы этого терминала отстают. Разница: {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Часы этого терминала спешат. Разница: {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Исправьте их: нынешние регистрации получают замечание 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Checkinatwork (NSSO) доступна.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>К Checkinatwork (NSSO) ещё не обращались.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Checkinatwork (NSSO) недоступна. Ничего не теряется.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>замечание {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – удерживайте</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Работники: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Последний день декларации работ: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Последний день договора фирмы {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Последний день L1 у {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Последний день A1 у {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Замечания по {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>последний день для исправления</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>исправлять уже поздно</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>отмечено терминалом</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Причина: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Что делать: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Регистрация отклонена</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не зарегистрировано</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Изменённая регистрация</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Изменена вне программы Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Кто-то изменил эту регистрацию на компьютере</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Не отправляется: возможно, работник этого не делал. Позвоните технику.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Компьютер был заблокирован</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>ждёт вас</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Уйдёт, когда вы покинете страницу. Если этого человека здесь не было, сначала позвоните технику.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Карта отклонена</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Считыватель карт: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Для техника: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Часы этого терминала были неточны: {shown}. Отправлено с ближайшим возможным временем: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} проверено {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Улажено, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Справочный номер {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Кто-то ждёт: в считывателе карта.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Улажено: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Для {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Что исправить: сфотографировать или взять листом.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Веб-форма RSZ/ONSS, для исправления за 30 дней.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>С {date}: IN и OUT вместо одного раза в день</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>С {date}: IN и OUT вместо одного раза в день</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 или A1: {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Введите первый и последний день.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Такого периода нет.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 проверено</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 проверено</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Заберите карту</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Она ещё в считывателе. Карты нет? Коснитесь экрана.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Введите свой номер</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 цифр на обороте удостоверения личности или 17 цифр на бланке Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Вы ещё здесь? Экран сейчас закроется.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Нажмите Далее</translation>
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
        <translation>Я пришёл</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>К кому?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Я ухожу</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Ещё в списке. Кто ушёл? Коснитесь их.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>В списке нет посетителей.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Отмеченные ушли</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Посетитель или доставка</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>В списке нет никого с таким именем. Введите его так, как при приходе.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Список заполнен. Идите в контору стройки.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Это не удалось сохранить. Идите в контору стройки.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Вас больше нет в списке.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>До свидания.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Вы в списке.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Когда будете уходить: коснитесь здесь той же кнопки и введите то же имя.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>на стройке</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Вставьте карту в считыватель</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Удостоверение личности, чипом вперёд</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Бланк Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Покажите QR-код из L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Введите свой номер</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Номер национального реестра или Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Новое: IN при приходе, OUT при уходе</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>С завтрашнего дня: IN при приходе, OUT при уходе</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>С {date}: IN при приходе, OUT при уходе</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>На каком объекте этот терминал?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Нет объекта с такими буквами или цифрами.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>ещё {count}: добавьте букву</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Все объекты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Это тот объект?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Да, открыть здесь</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Другой объект</translation>
    </message>
</context>
</TS>
