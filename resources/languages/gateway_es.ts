<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Otra vez {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>{direction} de todos modos</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Acaba de registrar {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Ya está {direction} desde {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Coloque el código QR de su formulario dentro del cuadrado</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>El código se ve. Mantenga el formulario plano y quieto.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>A unos 15 a 20 cm de la cámara</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Con luz sobre el papel, sin reflejos</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Poner el reloj en hora</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Día, mes, año, hora y minuto, como en un teléfono.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Ese momento no existe.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Cuánto iba atrasado (+) o adelantado (−); rayado: desconocido</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>El reloj se ha puesto en hora.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>El sistema no permite que este programa ponga el reloj en hora. Llame a su técnico.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj va bien</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>El reloj no va bien</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>El reloj no está confirmado</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Muestra un momento imposible.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Nada ha confirmado la hora desde que arrancó el ordenador.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>La hora se confirmó hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Sus fuentes se contradicen.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Una fuente da otra hora. Decidirán algunas respuestas más.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Se cambió, y desde entonces nada ha confirmado la hora.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Se desvía como máximo {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Los registros se guardan; su hora se corrige más tarde.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Deriva: aún desconocida</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Deriva: atrasa {time} al día</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Deriva: adelanta {time} al día</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Servidor de hora {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Sello de tiempo {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – no se tiene en cuenta</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Última confirmación: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Otra obra o usuario</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir el terminal</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Este terminal está cerrado</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Aquí todavía no puede registrarse. El jefe de obra abre el terminal con su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Se reinicia solo en unos segundos. Lo guardado sigue guardado.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Abrir como antes hoy</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Abrir como el {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Cerrado desde {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
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
        <translation>¿Necesita ayuda? Llame a: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n registro guardado, se enviará más tarde</numerusform>
            <numerusform>%n registros guardados, se enviarán más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n registro guardado, se está enviando</numerusform>
            <numerusform>%n registros guardados, se están enviando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Falta %n cifra</numerusform>
            <numerusform>Faltan %n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>y %n observación más: pregunte al jefe de obra</numerusform>
            <numerusform>y %n observaciones más: pregunte al jefe de obra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n registro ha desaparecido de la memoria de este terminal</numerusform>
            <numerusform>%n registros han desaparecido de la memoria de este terminal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>rechazada antes %n vez</numerusform>
            <numerusform>rechazada antes %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n trabajador sigue en la obra</numerusform>
            <numerusform>%n trabajadores siguen en la obra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n registro sin enviar: espera a la próxima apertura</numerusform>
            <numerusform>%n registros sin enviar: esperan a la próxima apertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automático en {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Su último registro: {last}. Falta OUT. ¿Y ahora?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT desde {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN desde {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Empiezo a trabajar</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Termino o hago una pausa</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Declaración Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>La misma empresa que la última vez</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Termino de trabajar</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Otra empresa</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Puede irse. Hasta la próxima.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>No tiene que hacer nada más.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Hoy y mañana</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Puede empezar. Si no viene mañana, dígaselo al jefe de obra.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Buena pausa. Registre IN cuando vuelva.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Puede empezar. La confirmación llega sola.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Puede irse. La confirmación llega sola.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Vaya ahora a ver al jefe de obra.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Puede empezar a trabajar.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>ya registrado</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Llévese su tarjeta</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Observación {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>¿Para quién trabaja aquí?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Ninguna empresa con estas letras. Pregunte al jefe de obra.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>{count} más: otra letra</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Reciente</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} contados, {here} en la obra</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Situación a las {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Sí, quitar las marcas</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>No hay nadie en la lista.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Volverán a faltar todos. ¿Quitar todas las marcas?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>La lista está en la impresora.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>faltan {missing} de {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuación</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>No se puede leer la lista. Tome la última en papel y cuente a mano.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Aquí nadie registra lOUT: quien vino hoy puede haberse ido.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Registrados la víspera, quizá no estén aquí hoy: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>El terminal estuvo apagado de {begin} a {end}: quien entró entonces no está en la lista.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Fuera de la lista, IN hace más de {hours} horas y sin OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Sin contacto con el servicio central desde las {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Aquí solo se conoce {gate}: quien se registró en otro sitio, o no se registró, no está en la lista.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Quien se registró en otro sitio, o no se registró, no está en la lista.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Visitas y entregas</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Empresa desconocida</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Falta la lista de evacuación de las {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>A quién se espera</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Personas, a mano</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Solo hoy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Una persona, por número</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Nadie a mano</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Lista de cuadrillas de una memoria USB</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Retirar listas de cuadrillas</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Sí, retirar</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Personas, a mano</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Se espera de {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>ningún número nacional, BIS o Limosa correcto</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Número nacional o Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>no es una tabla, o es demasiado grande</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>ninguna columna de números nacionales, o ninguna de números de empresa</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>ningún número de empresa correcto</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>el trabajador ya está más arriba</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>no hay ningún trabajador</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>más de {count} trabajadores</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>No hay memoria USB. Introduzca una y espere unos segundos.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>No hay ninguna tabla en la memoria: CSV, XLSX u ODS, fuera de carpetas.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Hay varias tablas en la memoria. Deje una.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>El disco no la ha aceptado. Todo está como antes.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>No se ha tomado nada de {file}:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Personas esperadas según {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Línea {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Listas de cuadrillas vigentes</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>¿Retirar todas las listas de cuadrillas? Entonces se espera a quienes vinieron el último día de trabajo.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · empresas: {companies} · personas: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Responsables de obra</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Escriba el código de hoy</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Ese código no es correcto.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>El reloj se pondrá a {moment}. Escriba otra vez el código de hoy.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Inténtelo de nuevo en {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Aquí: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN hasta las {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT desde las {time}</translation>
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
        <translation>Para los responsables: mantener pulsado dos segundos</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Hora correcta, como 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>No existe esa hora. Como 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>No se ha guardado. Inténtelo de nuevo o llame a su técnico.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Corregir para la oficina: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>No se encontró a nadie en este día.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>No cuenta: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Corregido: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Nombre o número de un trabajador, o nombre de una empresa</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Letras o símbolos</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>es_ES</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>El programa termina y aparece el escritorio. Hay que volver a iniciarlo a mano.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Nadie puede registrarse hasta que el programa se inicie de nuevo a mano. El día sigue abierto, no se pierde nada.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>¿Cerrar el programa?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Sí, cerrar</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>No, quedarse</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Contraseña del contratista o código del técnico</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>No es la contraseña del contratista ni el código del técnico.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Todavía no registrado</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Inserte de nuevo la tarjeta y déjela hasta ver el resultado.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Empiece de nuevo y toque IN u OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>El terminal está abierto</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Código de hoy para los responsables</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Su propio código también vale hoy.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Anótelo. Para usarlo, mantenga pulsado dos segundos el nombre de la obra, arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Anotar: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Nombre de la avería</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de incidencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Informe de una avería</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Dos páginas para un inspector: qué falló, de quién fue la culpa, quién se registró mientras tanto y cómo comprobarlo. No contiene el número de nadie.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Pida a alguien de fuera que fotografíe el código: más tarde demuestra que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Código del registro, para fotografiar</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Guardar en una memoria USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>El informe está en la impresora.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Guardado como {file}. Ya puede sacar la memoria.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Registro: {number} entradas, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>No se ha registrado ninguna avería.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Falló este terminal</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Los trabajadores no están dispensados. Llame a su técnico y registre mientras tanto por otro canal.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Falló la red de la obra</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Falló el proveedor de internet</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Falló Checkinatwork (NSSO)</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Mientras duró, nadie tenía que registrarse, si se puede comprobar. Guarde el informe.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Falló la corriente o se apagó el terminal</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>No se sabe de quién fue la culpa</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Pregunte a su proveedor de internet y anote aquí lo que diga.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>El proveedor de electricidad debe confirmarlo.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>informe sacado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>el terminal estaba apagado</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>falló el programa</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>sin cable de red ni wifi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>sin dirección de red</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>el router no respondía</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>no se encontraban los nombres (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>sin conexión con Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>el reloj no iba bien</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>conexión no fiable</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>respondía la página de acceso de un wifi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>sin respuesta de Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork comunicaba un error</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork rechazaba este terminal</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>No hay memoria USB. Ponga una, espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>Se ha sacado la memoria USB. Póngala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>La memoria USB está llena. Haga sitio o use otra.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>La memoria USB no admite archivos. Use otra.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>No hay impresora configurada. Use una memoria USB o pregunte a su técnico.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>La impresora no responde. Compruebe que está encendida e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>La impresora no ha aceptado el informe. Use una memoria USB.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>No se ha podido hacer el informe. Inténtelo de nuevo y llame después a su técnico.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Fotos y facturas: las adjunta su técnico.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Tarde por una avería: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Registros mientras tanto: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>tarde: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Qué falló: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notas: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Aún sin número de incidencia del proveedor</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Número de incidencia del proveedor: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Mis registros</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Volver a IN y OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Ninguno en los últimos días.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: cómo registrarse, en imágenes y hasta cuatro idiomas, con el código de esta obra.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Lista para el portal</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV para la oficina: empresa, número entero, nombre y día de cada persona que estuvo aquí.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Horas para la oficina</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: las horas entre IN y OUT, con números enteros. Lo abierto o corregido está indicado.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Lista para firmar</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: quién estuvo aquí, desde cuándo y hasta cuándo, y una línea para firmar. Los números están ocultos.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Quién falta</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: quién es esperado y ahora no está, por empresa, con casillas para marcar.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Horas y prueba de un trabajador</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: lo que un trabajador registró en un día, con los códigos de la prueba. Aquí también se corrigen las horas para la oficina.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Cartel para la entrada, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Cartel para la entrada, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Su carpeta no está accesible: compruebe la red. Las listas llegarán solas.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Su carpeta está llena: haga liberar espacio. Las listas llegarán solas.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>No se puede escribir en su carpeta: llame a su técnico. Las listas llegarán solas.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>No se pueden hacer: llame a su técnico.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Queda en el registro que se llevó la lista.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>El documento está en la impresora.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>La oficina no tiene listas desde el {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Leyendo su tarjeta…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Deje la tarjeta en el lector.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Su registro se está guardando…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRESENTE</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Tarjeta de identidad</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formulario Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Escribir un número</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Hasta las {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Lector de tarjetas listo</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Cámara lista</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Servicio de tarjetas parado</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Sin lector de tarjetas</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Todo enviado</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Un fallo en palabras</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Sacar la tarjeta</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Retirar el formulario</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Obra de prácticas</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Insertar tarjeta</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Mostrar formulario</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Reloj en hora</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Reloj +15 min</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Reloj −15 min</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>La línea no responde</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Se pierden respuestas</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>El servicio falla</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Las respuestas llegan tarde</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Red cortada – restablecer</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Cortar la red</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Falla ahora: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>esperados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>No se ha encontrado a nadie.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>No se espera a nadie y no hay nadie.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Recordar a la empresa</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>here</source>
        <translation>presentes</translation>
    </message>
    <message>
        <source>left</source>
        <translation>salieron</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>registrados con número tecleado: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>aquí solo se conoce {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Con número Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>número tecleado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Nombre de un trabajador o de una empresa</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Aún no dado: imprima, guarde o toque «{given}» cuando se haya leído u oído.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>En el registro: se dio el recordatorio.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>El registro no guardó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>La lista de las {time}, quién falta, no está. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>El registro continúa. El envío espera unos minutos, hasta que la hora sea segura.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork indica otra hora que este terminal</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>El registro y el envío continúan. Compare la hora de este terminal con su reloj y avise a su técnico.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>El reloj de Checkinatwork ha dado un salto</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Los archivos no son los que se firmaron al expedirla. No se ha registrado a nadie. Pida otro documento de identidad.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>El servicio central ya no da acceso</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Un certificado de la conexión con el servicio central caduca pronto</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>El registro continúa. Llame a su técnico: el terminal puede enviarlos de nuevo.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>El servicio central ha perdido registros que había confirmado</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Se ha repuesto una copia más antigua, o el disco ha perdido datos. El registro continúa. Antes de nada, llame a su técnico.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>El registro continúa, el envío espera. Haga que un técnico desbloquee el llavero.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>El registro continúa. No use la copia y el original al mismo tiempo.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>El registro continúa. Llame a su técnico y deje este aparato como está.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>El registro continúa. Llame a su técnico: el disco puede estar fallando.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>No es seguro que esté registrado</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>El servicio central no conoce esta obra</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Lo guardado sigue guardado. Llame a su técnico: el servicio central tiene que dar este derecho.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Llame a su técnico: los ajustes no indican dónde está el servicio central.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Llame a su técnico: el servicio central no conoce la clave de este terminal.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>No hay ninguna obra declarada para este usuario</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>No se puede reconocer con certeza el servicio central</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>El nombre de usuario o la contraseña no son correctos</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Compruebe los dos e inténtelo de nuevo. Fíjese en las mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>En este terminal se han introducido contraseñas incorrectas</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Sin conexión a internet</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Compruebe el cable de red o el router e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>El servicio central no responde</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Aquí todo está bien. Inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>No se ha enviado nada. Compruebe la fecha y la hora de este aparato y llame después a su técnico.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>La fecha o la hora de este terminal no es correcta</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>El registro continúa. El envío espera: con esta fecha el certificado de Checkinatwork no es válido. Haga ajustar la fecha y la hora.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Este usuario no puede abrir un terminal</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Falta el derecho de acceso «Checkinatwork Gateway». Pídalo al gestor de accesos de su empresa.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Compruebe la declaración de obras o entre con otro nombre de usuario.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Este terminal no está inscrito en el servicio</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Este terminal no está configurado</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>La dirección de Checkinatwork se ha cambiado en este terminal</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>No se ha enviado nada allí, tampoco la contraseña. Llame a su técnico: una dirección cambiada se debe confirmar.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Al canal de este terminal le falta el derecho «enterprise»</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Compruebe el número de la declaración de obras y elija de nuevo.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>En este momento no se pueden leer tarjetas</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Elija otra forma de registrarse. El jefe de obra tiene que reiniciar el servicio de tarjetas.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>El lector de tarjetas no está conectado</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Elija otra forma de registrarse o avise al jefe de obra.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>La tarjeta no responde</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Dele la vuelta: el chip primero, y empújela bien. Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>La tarjeta se ha sacado demasiado pronto</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Insértela de nuevo y déjela hasta ver el resultado. Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Esto no es una tarjeta de identidad</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Use su tarjeta de identidad o de residencia belga, o elija otra forma de registrarse.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>No se ha podido leer esta tarjeta</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Limpie el chip e inténtelo otra vez, o escriba su número. Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Otro programa está usando la tarjeta</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Sáquela, espere un momento e insértela de nuevo.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>La lectura tarda demasiado</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Saque la tarjeta e insértela de nuevo. Todavía no se ha registrado nada.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Esta tarjeta parece una copia</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>No se ha aceptado. Use la tarjeta auténtica o vaya a ver al jefe de obra.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Los datos de esta tarjeta se han modificado</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>No se ha aceptado. Vaya a ver al jefe de obra o elija otra forma de registrarse.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Los datos del chip no son válidos</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Esta tarjeta no la ha expedido Bélgica</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Esta tarjeta ha caducado</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>No se acepta en esta obra. Use su tarjeta nueva o elija otra forma de registrarse.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Esta tarjeta todavía no es válida</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Use su tarjeta antigua mientras sea válida, o elija otra forma de registrarse.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Esta tarjeta no puede demostrar que es auténtica</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Las tarjetas más antiguas no se aceptan en esta obra. Elija otra forma de registrarse.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>La cámara no está conectada</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Escriba el número de su formulario Limosa o avise al jefe de obra.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Este código no es de un formulario Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Muestre el código QR de su formulario L1 o escriba el número que figura en él.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>El escáner no está bien configurado</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Escriba su número y avise al jefe de obra.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Al número le faltan o le sobran cifras</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>El número de registro nacional (Rijksregister) tiene 11 cifras; el número Limosa, 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Este número contiene un error</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Compare el número con el dorso de su tarjeta.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Ese es el número de la tarjeta</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Escriba su propio número: 11 cifras, en el dorso de la tarjeta.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Escribir un número está en pausa</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Aquí se han escrito demasiados números. Use su tarjeta o su formulario, o vaya a ver al jefe de obra.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>No se ha podido guardar su registro</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, avise al jefe de obra: usted no está registrado.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>No lo intente de nuevo. Avise ahora al jefe de obra y deje este aparato encendido.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>La memoria de este terminal no funciona</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Usted no está registrado. Avise al jefe de obra y regístrese de otra forma.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>El terminal todavía no está abierto</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Pida al jefe de obra que lo abra. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>El disco de este terminal está lleno</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>El disco de este terminal está casi lleno</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Haga borrar archivos pronto: con el disco lleno nadie puede registrarse.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>La memoria de este terminal estaba dañada y se ha reparado</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>La memoria de este terminal se ha modificado desde fuera</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>La memoria de este terminal se ha copiado de otro</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>El llavero de este terminal está bloqueado</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Han desaparecido registros de la memoria de este terminal</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>La red deja pasar mensajes cortos, pero no los registros</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Lo guardado sigue guardado. Haga que su técnico revise el router: su MTU puede ser demasiado grande.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>El envío todavía funciona. Avise a su técnico: para entonces puede hacer falta una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>La inscripción de este terminal en el servicio caduca pronto</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>El envío todavía funciona. Antes de que caduque, haga que su técnico inscriba el terminal con una clave nueva.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Lo guardado sigue guardado. El jefe de obra tiene que volver a entrar.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>El terminal no tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Lo guardado sigue guardado. Vuelva a entrar para enviarlo.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Algo ha fallado en este terminal</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, llame a su técnico y léale el código de abajo.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>El chip contiene los archivos de otra tarjeta, pero no su clave. No se ha registrado a nadie. Pida la tarjeta auténtica.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>El chip se negó a demostrar que es el original: una copia, o una tarjeta cuyas pruebas se han agotado. No se ha registrado a nadie. Pida otro documento de identidad.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>La firma se hizo para otra tarjeta. No se ha registrado a nadie. Pida otro documento de identidad.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Ninguna autoridad belga responde de esta tarjeta: es de prueba o falsa. No se ha registrado a nadie. Pida otro documento de identidad.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>El servicio central no ha aceptado este registro</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Llegó demasiado tarde al servicio, o el reloj de este terminal no va bien. Anote la causa del retraso: una avería debe poder comprobarse. El trabajador se registra de nuevo la próxima vez que empiece o termine el trabajo.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>El servicio central no acepta la hora de este registro</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>El servicio central no acepta el lugar de las obras</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>El servicio central no acepta el número de la obra</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>El servicio central no acepta el número de la empresa</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>El trabajador no está registrado. Compruebe el número de la empresa en la declaración de obras y pídale después que se registre de nuevo para la empresa correcta.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>El trabajador no está registrado. Compruebe que la declaración de obras sigue vigente y que este terminal está abierto para la obra correcta. Pídale después que se registre de nuevo.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>El trabajador no está registrado. Haga corregir la dirección en la declaración de obras y pídale después que se registre de nuevo.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>El trabajador no está registrado. Pídale que se registre de nuevo. Si se vuelve a rechazar, llame a su técnico y léale el código de abajo.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>No registrado</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Regístrese ahora y después vaya a ver al jefe de obra.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Este terminal está cerrado. Toque la pantalla.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Toque la pantalla o inserte su tarjeta.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Toque la pantalla.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Lector de tarjetas: introduzca una tarjeta</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Pruebe lo que está conectado</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>aún no funciona</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Esquina {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>La pantalla funciona.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Pantalla: toque el botón de cada esquina.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Este quiosco se configura de nuevo</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Su código de técnico</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Al menos 12 caracteres; anótelo</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Dirección de Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Dirección del inicio de sesión</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Dirección o archivo de las obras</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>¿Dónde está Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: la opción anterior</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: la opción siguiente</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>No se cambió nada: el archivo de ajustes tiene un error o no se puede escribir. Llame a su técnico.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Esto vale cuando vuelva al quiosco: se reinicia en unos segundos.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Todo lo demás está en el archivo de ajustes, para su técnico.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Idioma cuando no hay nadie</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Trabajador conocido con tarjeta: guardado sin tocar</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Pantalla oscura tras</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Resultado en voz alta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Nombre de este acceso</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Sentido de este acceso</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Según la hora</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Quién falta se muestra desde las</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>La lista de quién falta va a</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Lista de evacuación a las</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Lista de evacuación va a</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Claros, para el sol</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Oscuros, para un local con poca luz</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste fuerte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Solo esta pantalla</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir el terminal</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Mostrar u ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Borrado tras el plazo</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Hoy todavía no se ha registrado nadie aquí.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Averías</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al terminal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Pasar a la empresa</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Sin observaciones en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>En los últimos 30 días no se ha rechazado nada.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Cerrar el programa (técnico)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>¿Cerrar el día? Nadie podrá registrarse hasta que el terminal se abra de nuevo.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Sí, cerrar</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>No, dejar abierto</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Ya no queda nadie en la obra</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>guardados, por enviar</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>guardados, el más antiguo desde hace {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>observación 32 en {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>confirmados hoy</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>rechazados hoy</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>observación 32: demasiado tarde o reloj incorrecto</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Hasta las {time} no se puede escribir ningún número: llegaron demasiados números distintos en un minuto. Busque en la lista de hoy personas que no están aquí y un aparato que escriba.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>El reloj de este terminal no va bien.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>El reloj de este terminal va atrasado {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>El reloj de este terminal va adelantado {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Póngalo en hora: los registros que se hacen ahora reciben la observación 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>El servicio central responde.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Todavía no se ha consultado al servicio central.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>El servicio central no responde. No se pierde nada.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>observación {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – mantener pulsado</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Trabajadores: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Último día de la declaración de obras: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Último día del contrato de {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Último día del L1 de {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Último día del A1 de {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Observaciones de {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>último día para corregir</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>ya no se puede corregir</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>señalada por el terminal</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Causa: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Qué hacer: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registro rechazado</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Registro modificado</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Modificado fuera del Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Alguien modificó este registro en los archivos del ordenador</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>No se envía: quizá no sea lo que hizo el trabajador. Llame a su técnico.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>El ordenador estaba bloqueado</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera a usted</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Se envía en cuanto salga de esta página. Si esta persona no estuvo aquí, llame a su técnico antes de salir de la página.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Lector de tarjetas: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Para el técnico: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>El reloj de este terminal no iba bien: {shown}. Enviado con la hora posible más próxima: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} visto el {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Resuelto el {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Alguien espera: hay una tarjeta en el lector.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Resuelto: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Para {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Lo que hay que corregir: para fotografiar o llevar en papel.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>El formulario web de la RSZ/ONSS, para corregir en 30 días.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Desde el {date}: IN y OUT, en lugar de una vez al día</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Desde el {date}: IN y OUT, en lugar de una vez al día</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 o A1 de {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Introduzca el primer y el último día.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Ese periodo no existe.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 visto</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 visto</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Retire su tarjeta</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Sigue en el lector. ¿No tiene tarjeta? Toque la pantalla.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Escriba su número</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 cifras en el dorso de su tarjeta de identidad, o 17 cifras en su formulario Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>¿Sigue ahí? Esta pantalla se cerrará enseguida.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Toque Siguiente</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Llego</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>¿A quién visita?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Me voy</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Aún en la lista. ¿Quién se fue? Tóquelos.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>No hay visitantes en la lista.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Los marcados se fueron</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Visitante o entrega</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Nadie con este nombre está en la lista. Escríbalo como al llegar.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>La lista está llena. Vaya a la oficina de la obra.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>No se pudo guardar. Vaya a la oficina de la obra.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Ya no está en la lista.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Hasta la vista.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Está en la lista.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Al irse: toque aquí el mismo botón y escriba el mismo nombre.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>en la obra</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Inserte su tarjeta en el lector</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Tarjeta de identidad, con el chip hacia delante</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formulario Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Muestre el código QR de su L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Escriba su número</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Número de registro nacional o Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Nuevo: IN al llegar, OUT al salir</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Desde mañana: IN al llegar, OUT al salir</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Desde el {date}: IN al llegar, OUT al salir</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>¿Dónde está este terminal?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Ninguna obra con estas letras o cifras.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>{count} más: otra letra</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todas las obras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>¿Es esta la obra?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Sí, abrir aquí</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Otra obra</translation>
    </message>
</context>
</TS>
