<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>{direction} outra vez</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>{direction} mesmo assim</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Acabou de registar {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Já está {direction} desde {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Não se mexa</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Ponha o código QR do formulário dentro do quadrado</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>O código está à vista. Mantenha o formulário plano e imóvel.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>A 15 a 20 cm da câmara</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Com luz sobre o papel, sem reflexos</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Acertar o relógio</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Dia, mês, ano, hora e minuto, como num telefone.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Esse momento não existe.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Quanto esteve atrasado (+) ou adiantado (−); tracejado: desconhecido</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>O relógio foi acertado.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>O sistema não deixa este programa acertar o relógio. Chame o técnico.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>O relógio está certo</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>O relógio está errado</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>O relógio não está confirmado</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Mostra um momento impossível.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Nada confirmou a hora desde que o computador arrancou.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>A hora foi confirmada há demasiado tempo.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>As suas fontes contradizem-se.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Uma fonte indica outra hora. Mais algumas respostas decidem.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Foi alterado e nada confirmou a hora desde então.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Desvia-se no máximo {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Os registos são guardados; a hora é corrigida mais tarde.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Deriva: ainda desconhecida</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Deriva: atrasa {time} por dia</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Deriva: adianta {time} por dia</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Servidor de tempo {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistema operativo</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Selo temporal {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – não considerado</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Última confirmação: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Outra obra ou utilizador</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir o terminal</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Este terminal está fechado</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Ainda não se pode registar aqui. O chefe de obra abre o terminal com nome de utilizador e palavra-passe.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Reinicia sozinho dentro de segundos. O que foi guardado está guardado.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Abrir como hoje mais cedo</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Abrir como da última vez: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Fechado desde {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
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
        <translation>Precisa de ajuda? Ligue: {contact}</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n registo guardado, será enviado mais tarde</numerusform>
            <numerusform>%n registos guardados, serão enviados mais tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n registo guardado, a enviar</numerusform>
            <numerusform>%n registos guardados, a enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Falta %n algarismo</numerusform>
            <numerusform>Faltam %n algarismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n algarismo escrito</numerusform>
            <numerusform>%n algarismos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>e mais %n observação: pergunte ao chefe de obra</numerusform>
            <numerusform>e mais %n observações: pergunte ao chefe de obra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n por ler</numerusform>
            <numerusform>%n por ler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n registo desapareceu da memória deste terminal</numerusform>
            <numerusform>%n registos desapareceram da memória deste terminal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>recusado antes %n vez</numerusform>
            <numerusform>recusado antes %n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n trabalhador</numerusform>
            <numerusform>%n trabalhadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n trabalhador ainda na obra</numerusform>
            <numerusform>%n trabalhadores ainda na obra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n registo por enviar: espera pela próxima abertura</numerusform>
            <numerusform>%n registos por enviar: esperam pela próxima abertura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>mais %n dia</numerusform>
            <numerusform>mais %n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automático daqui a {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>O seu último registo: {last}. Falta OUT. E agora?</translation>
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
        <translation>Começo a trabalhar</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>Paro ou faço uma pausa</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Declaração Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>A mesma empresa da última vez</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>Termino o trabalho</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Outra empresa</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Não sou eu</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Pode sair. Até à próxima.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Não precisa de fazer mais nada.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Hoje e amanhã</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Pode começar. Se não vier amanhã, diga ao chefe de obra.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Boa pausa. Registe IN quando voltar.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Pode começar. A confirmação chega automaticamente.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Pode sair. A confirmação chega automaticamente.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Vá agora ter com o chefe de obra.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Pode começar a trabalhar.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>já registado</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Leve o seu cartão</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprovativo</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compreendi</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Observação {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Para quem trabalha aqui?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas as empresas</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Nenhuma empresa com estas letras. Pergunte ao chefe de obra.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Mais {count}: toque noutra letra</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recente</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} contados, {here} na obra</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Situação às {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Sim, tirar os vistos</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Pen USB</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Ninguém está na lista.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Voltam todos a faltar. Tirar todos os vistos?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>A lista está na impressora.</translation>
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
        <translation>faltam {missing} de {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuação</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Não é possível ler a lista. Pegue na última em papel e conte à mão.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Ninguém regista aqui OUT: quem veio hoje pode já ter saído.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Registados na véspera, talvez não estejam aqui hoje: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>O terminal esteve desligado das {begin} às {end}: quem entrou então não está na lista.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Fora da lista, IN há mais de {hours} horas e sem OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Sem contacto com o serviço central desde as {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Aqui só se conhece {gate}: quem se registou noutro lado, ou não se registou, não está na lista.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Quem se registou noutro lado, ou não se registou, não está na lista.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nome desconhecido</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Visitantes e entregas</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Empresa desconhecida</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>Falta a lista de evacuação das {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Quem é esperado</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Pessoas, à mão</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Só hoje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Uma pessoa, por número</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Ninguém à mão</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Lista de equipas de uma pen USB</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Retirar listas de equipas</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Sim, retirar</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Pessoas, à mão</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Esperado de {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>nenhum número nacional, BIS ou Limosa correto</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Número nacional ou Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>não é uma tabela, ou é demasiado grande</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>nenhuma coluna de números nacionais, ou nenhuma de números de empresa</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>nenhum número de empresa correto</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>o trabalhador já está acima</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>nenhum trabalhador nele</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>mais de {count} trabalhadores</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Não há nenhuma pen USB. Introduza uma e espere alguns segundos.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Não há nenhuma tabela na pen: CSV, XLSX ou ODS, fora de pastas.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Há várias tabelas na pen. Deixe só uma.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>O disco não a aceitou. Tudo está como antes.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Nada de {file} foi aceite:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Pessoas esperadas segundo {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Linha {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Listas de equipas em vigor</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Retirar todas as listas de equipas? Então espera-se quem veio no último dia de trabalho.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · empresas: {companies} · pessoas: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Responsáveis da obra</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Escreva o código de hoje</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Esse código não está certo.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>O relógio passa para {moment}. Escreva de novo o código de hoje.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Tente de novo daqui a {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Aqui: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN até às {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT a partir das {time}</translation>
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
        <translation>Para os responsáveis: carregar durante dois segundos</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Não conta</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Hora certa, como 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Hora inexistente. Como 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Não foi gravado. Tente de novo ou chame o técnico.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Corrigir para o escritório: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Comprovativo</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Dia anterior</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Dia seguinte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Ninguém foi encontrado neste dia.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Não conta: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Corrigido: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Nome ou número de um trabalhador, ou nome de uma empresa</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Apagar o último caráter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Letras ou símbolos</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Português</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>pt_PT</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Mais línguas</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Escolha a sua língua</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>O programa termina e aparece o ambiente de trabalho. É preciso iniciá-lo de novo à mão.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Ninguém se pode registar até o programa ser iniciado de novo à mão. O dia fica aberto, nada se perde.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Fechar o programa?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Sim, fechar</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Não, ficar</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Palavra-passe do empreiteiro ou código do técnico</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Não é a palavra-passe do empreiteiro nem o código do técnico.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Ainda não registado</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Insira de novo o cartão e deixe-o até ver o resultado.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Comece de novo e toque em IN ou OUT.</translation>
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
        <translation>Mais</translation>
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
        <translation>O terminal está aberto</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Código de hoje para os responsáveis</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>O seu próprio código também vale hoje.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Anote-o. Para o usar, carregue durante dois segundos no nome da obra, em cima à esquerda.</translation>
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
        <translation>Nome da avaria</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número do pedido</translation>
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
        <translation>Relatório de uma avaria</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Duas páginas para um inspetor: o que falhou, de quem foi a culpa, quem se registou entretanto e como o verificar. Não contém o número de ninguém.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Peça a alguém de fora que fotografe o código: mostra mais tarde que nada foi alterado.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Código do registo, para fotografar</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Guardar numa pen USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>O relatório está na impressora.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Guardado como {file}. Já pode tirar a pen.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Registo: {number} entradas, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Não foi registada nenhuma avaria.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Este terminal falhou</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Os trabalhadores não estão dispensados. Chame o técnico e registe por outro canal enquanto durar.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>A rede da obra falhou</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>O fornecedor de Internet falhou</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>O Checkinatwork (NSSO) falhou</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Enquanto durou, ninguém tinha de se registar, se isso for verificável. Guarde o relatório.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Faltou a eletricidade ou o terminal foi desligado</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Não se sabe de quem foi a culpa</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Pergunte ao fornecedor de Internet e anote aqui a resposta.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>O fornecedor de eletricidade tem de o confirmar.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>ainda dura</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>relatório tirado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>o terminal estava desligado</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>o programa falhou</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>sem cabo de rede, sem Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>sem endereço de rede</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>o router não respondia</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>nomes não encontrados (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>sem ligação ao Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>o relógio estava errado</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>ligação não fiável</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>respondeu a página de entrada de um Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>sem resposta do Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>o Checkinatwork comunicou um erro</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>o Checkinatwork recusou este terminal</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Não há pen USB. Ponha uma, espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>A pen USB foi tirada. Ponha-a e tente de novo.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>A pen USB está cheia. Arranje espaço ou use outra.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>A pen USB não aceita ficheiros. Use outra.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Não há impressora configurada. Use uma pen USB ou pergunte ao técnico.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>A impressora não responde. Veja se está ligada e tente de novo.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>A impressora não aceitou o relatório. Use uma pen USB.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Não foi possível fazer o relatório. Tente de novo e depois chame o técnico.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Fotografias e faturas: o seu técnico anexa-as.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Tarde por causa de uma avaria: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Registos entretanto: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>tarde: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>O que falhou: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notas: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Ainda sem número de pedido do fornecedor</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Número de pedido do fornecedor: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Os meus registos</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Voltar a IN e OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Nenhum nos últimos dias.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Levar</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: como registar-se, em imagens e até quatro línguas, com o código desta obra.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Lista para o portal</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV para o escritório: empresa, número inteiro, nome e dia de quem esteve aqui.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Horas para o escritório</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: as horas entre IN e OUT, com números inteiros. O que está aberto ou foi corrigido está indicado.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Lista para assinar</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: quem esteve aqui, de quando a quando, e uma linha para assinar. Os números estão ocultos.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Quem falta</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: quem é esperado e não está aqui agora, por empresa, com caixas para assinalar.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Horas e prova de um trabalhador</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: o que um trabalhador registou num dia, com os códigos da prova. Aqui também se corrigem as horas para o escritório.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Cartaz para a entrada, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Cartaz para a entrada, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>A pasta não está acessível: verifique a rede. As listas seguem depois sozinhas.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>A pasta está cheia: mande libertar espaço. As listas seguem depois sozinhas.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>Não se pode escrever na pasta: chame o técnico. As listas seguem depois sozinhas.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Não podem ser feitas: chame o técnico.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Fica no registo que a lista foi levada.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>O documento está na impressora.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>O escritório não tem listas desde {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>A ler o seu cartão…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Deixe o cartão no leitor.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>O seu registo está a ser guardado…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>para {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bom dia</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Boa tarde</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Boa noite</translation>
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
        <translation>recusado</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Cartão de identidade</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formulário Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Escrever um número</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Até às {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Leitor de cartões pronto</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Câmara pronta</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Serviço de cartões parado</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Sem leitor de cartões</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sem câmara</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tudo enviado</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Uma avaria por palavras</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Retirar o cartão</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Retirar o formulário</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Obra de treino</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Inserir cartão</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Mostrar formulário</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Relógio certo</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Relógio +15 min</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Relógio −15 min</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>A linha não responde</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Perdem-se respostas</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>O serviço falha</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>As respostas atrasam-se</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Rede cortada – repor</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Cortar a rede</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Avariado agora: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Repor tudo</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Ninguém foi encontrado.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Ninguém é esperado e ninguém está aqui.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Lembrar a empresa</translation>
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
        <translation>saíram</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>registados com número digitado: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>aqui só se conhece {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Com número Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cartão</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>número digitado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Nome de um trabalhador ou de uma empresa</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Ainda não dado: imprima, guarde ou toque em “{given}” depois de lido ou ouvido.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>No registo: o lembrete foi dado.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>O registo não guardou nada. Tente de novo.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>A lista das {time}, quem falta, não está lá. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Os registos continuam. O envio espera alguns minutos, até a hora ser certa.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>O Checkinatwork indica uma hora diferente da deste terminal</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Os registos e o envio continuam. Compare a hora deste terminal com o seu relógio e avise o seu técnico.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>O relógio do Checkinatwork deu um salto</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Os ficheiros não são os que foram assinados na emissão. Ninguém foi registado. Peça outro documento de identidade.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>O serviço central já não dá acesso</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Um certificado da ligação ao serviço central expira em breve</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Os registos continuam. Chame o técnico: o terminal pode enviá-los de novo.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>O serviço central perdeu registos que tinha confirmado</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Foi reposta uma cópia mais antiga, ou o disco perdeu dados. Os registos continuam. Antes de mais, chame o técnico.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Os registos continuam, o envio espera. Peça a um técnico que desbloqueie o porta-chaves.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Os registos continuam. Não use a cópia e o original ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Os registos continuam. Chame o técnico e deixe este aparelho como está.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Os registos continuam. Chame o técnico: o disco pode estar a avariar.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Não é certo que esteja registado</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>O serviço central não conhece esta obra</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>O que está guardado fica guardado. Ligue ao seu técnico: o serviço central tem de dar este direito.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Chame o técnico: as definições não indicam onde está o serviço central.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Chame o técnico: o serviço central não conhece a chave deste terminal.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Não há nenhuma obra declarada para este utilizador</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Não é possível reconhecer o serviço central com certeza</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Nome de utilizador ou palavra-passe errados</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Verifique os dois e tente de novo. Atenção às maiúsculas e minúsculas.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>Foram introduzidas palavras-passe erradas neste terminal</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Sem ligação à Internet</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Verifique o cabo de rede ou o router e tente de novo.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>O serviço central não responde</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Aqui está tudo bem. Tente de novo dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Nada foi enviado. Verifique a data e a hora deste aparelho e depois chame o técnico.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>A data ou a hora deste terminal está errada</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Os registos continuam. O envio espera: com esta data o certificado do Checkinatwork não é válido. Mande acertar a data e a hora.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Este utilizador não pode abrir um terminal</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Falta o direito de acesso “Checkinatwork Gateway”. Peça-o ao gestor de acessos da sua empresa.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Verifique a declaração de trabalhos ou entre com outro nome de utilizador.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Este terminal não está inscrito no serviço</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Este terminal não está configurado</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>O endereço do Checkinatwork foi alterado neste terminal</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Nada foi enviado para lá, nem a palavra-passe. Chame o técnico: um endereço alterado tem de ser confirmado.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>O canal deste terminal não tem o direito “enterprise”</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Verifique o número da declaração de trabalhos e escolha de novo.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>De momento não é possível ler cartões</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Escolha outra forma de se registar. O chefe de obra tem de reiniciar o serviço de cartões.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>O leitor de cartões não está ligado</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Escolha outra forma de se registar ou avise o chefe de obra.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>O cartão não responde</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Vire-o: o chip primeiro, e empurre bem. Ainda nada foi registado.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>O cartão foi retirado cedo demais</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Insira-o de novo e deixe-o até ver o resultado. Ainda nada foi registado.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Isto não é um cartão de identidade</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Use o seu cartão de identidade ou de residência belga, ou escolha outra forma de se registar.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Não foi possível ler este cartão</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Limpe o chip e tente mais uma vez, ou escreva o seu número. Ainda nada foi registado.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>O cartão está a ser usado por outro programa</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Retire-o, espere um momento e insira-o de novo.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>A leitura demora demasiado</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Retire o cartão e insira-o de novo. Ainda nada foi registado.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Este cartão parece ser uma cópia</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Não foi aceite. Use o cartão verdadeiro ou vá ter com o chefe de obra.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Os dados deste cartão foram alterados</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Não foi aceite. Vá ter com o chefe de obra ou escolha outra forma de se registar.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Os dados do chip não são válidos</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Este cartão não foi emitido pela Bélgica</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Este cartão caducou</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Não é aceite nesta obra. Use o seu cartão novo ou escolha outra forma de se registar.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Este cartão ainda não é válido</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Use o cartão antigo enquanto for válido ou escolha outra forma de se registar.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Este cartão não consegue provar que é autêntico</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Os cartões mais antigos não são aceites nesta obra. Escolha outra forma de se registar.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>A câmara não está ligada</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Escreva o número do seu formulário Limosa ou avise o chefe de obra.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Este código não é de um formulário Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Mostre o código QR do seu formulário L1 ou escreva o número que lá está.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>O leitor de códigos não está bem configurado</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Escreva o seu número e avise o chefe de obra.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>O número tem algarismos a menos ou a mais</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>O número de registo nacional (Rijksregister) tem 11 algarismos, o número Limosa 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Este número contém um erro</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Compare o número com o verso do seu cartão.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Esse é o número do cartão</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Escreva o seu próprio número: 11 algarismos, no verso do cartão.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>A escrita de um número está suspensa</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Foram escritos aqui demasiados números. Use o seu cartão ou formulário, ou vá ter com o chefe de obra.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Não foi possível guardar o seu registo</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Tente de novo. Se voltar a acontecer, avise o chefe de obra: não está registado.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Não tente de novo. Avise agora o chefe de obra e deixe este aparelho ligado.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>A memória deste terminal não funciona</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Não está registado. Avise o chefe de obra e registe-se de outra forma.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>O terminal ainda não está aberto</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Peça ao chefe de obra que o abra. Nada foi registado.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>O disco deste terminal está cheio</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>O disco deste terminal está quase cheio</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Mande apagar ficheiros em breve: com o disco cheio ninguém se pode registar.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>A memória deste terminal estava danificada e foi reparada</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>A memória deste terminal foi alterada a partir do exterior</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>A memória deste terminal foi copiada de outro</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>O porta-chaves deste terminal está bloqueado</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Desapareceram registos da memória deste terminal</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>A rede deixa passar mensagens curtas, mas não os registos</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>O que está guardado fica guardado. Peça ao técnico que veja o router: a MTU pode ser demasiado grande.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>O envio ainda funciona. Avise o técnico: até lá pode ser precisa uma versão mais recente deste programa.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>A inscrição deste terminal no serviço expira em breve</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>O envio ainda funciona. Até lá, peça ao técnico que inscreva o terminal com uma chave nova.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>O que está guardado fica guardado. O chefe de obra tem de entrar de novo.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>O terminal está sem sessão iniciada</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>O que está guardado fica guardado. Entre de novo para enviar.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Algo correu mal neste terminal</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Tente de novo. Se voltar a acontecer, chame o técnico e leia-lhe o código em baixo.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>O chip contém os ficheiros de outro cartão, mas não a chave dele. Ninguém foi registado. Peça o cartão verdadeiro.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>O chip recusou-se a provar que é o original: uma cópia, ou um cartão cujas provas se esgotaram. Ninguém foi registado. Peça outro documento de identidade.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>A assinatura foi feita para outro cartão. Ninguém foi registado. Peça outro documento de identidade.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Nenhuma autoridade belga garante este cartão: é de teste ou falso. Ninguém foi registado. Peça outro documento de identidade.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>O serviço central não aceitou este registo</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Chegou tarde demais ao serviço, ou o relógio deste terminal está errado. Anote a causa do atraso: uma avaria tem de poder ser comprovada. O trabalhador regista-se de novo da próxima vez que começar ou terminar o trabalho.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>O serviço central não aceita a hora deste registo</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>O serviço central não aceita o local dos trabalhos</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>O serviço central não aceita o número da obra</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>O serviço central não aceita o número da empresa</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>O trabalhador não está registado. Verifique o número da empresa na declaração de trabalhos e peça-lhe depois que se registe de novo para a empresa certa.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>O trabalhador não está registado. Verifique se a declaração de trabalhos ainda está em vigor e se este terminal está aberto para a obra certa. Depois, peça-lhe que se registe de novo.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>O trabalhador não está registado. Mande corrigir a morada na declaração de trabalhos e peça depois ao trabalhador que se registe de novo.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>O trabalhador não está registado. Peça-lhe que se registe de novo. Se voltar a ser recusado, chame o técnico e leia-lhe o código em baixo.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Não registado</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Registe-se agora e depois vá ter com o chefe de obra.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Este terminal está fechado. Toque no ecrã.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Toque no ecrã ou insira o seu cartão.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Toque no ecrã.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Leitor de cartões: introduza um cartão</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Experimente o que está ligado</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>ainda não funciona</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Canto {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>O ecrã funciona.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Ecrã: toque no botão de cada canto.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Este quiosque é configurado de novo</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>O seu código de técnico</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Pelo menos 12 caracteres; anote-o</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Endereço do Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Endereço do início de sessão</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Endereço ou ficheiro das obras</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Onde está o Checkinatwork?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Isto não pode ser usado.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: a escolha anterior</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: a escolha seguinte</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Nada foi alterado: o ficheiro de definições tem um erro ou não pode ser escrito. Chame o seu técnico.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Isto vale quando voltar ao quiosque: ele reinicia em poucos segundos.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Tudo o resto está no ficheiro de definições, para o seu técnico.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Língua quando ninguém está</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Trabalhador conhecido com cartão: guardado sem toque</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Ecrã escuro após</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Resultado em voz alta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Nome deste portão</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Sentido deste portão</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Conforme a hora</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Quem falta é mostrado desde as</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Lista de quem falta vai para</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Lista de evacuação às</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Lista de evacuação vai para</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Claras, para o sol</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Escuras, para um local com pouca luz</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Contraste forte</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Só este ecrã</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir o terminal</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Mostrar ou esconder a palavra-passe</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Apagado após o prazo</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Hoje ainda ninguém se registou aqui.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Avarias</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Voltar ao terminal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Transmitir à empresa</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Sem observações nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Nada foi recusado nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Fechar o programa (técnico)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Fechar o dia? Ninguém se pode registar até o terminal ser aberto de novo.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Sim, fechar</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Não, deixar aberto</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tudo foi enviado</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Já não está ninguém na obra</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>guardados, por enviar</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>guardados, o mais antigo há {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>observação 32 daqui a {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>confirmados hoje</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>recusados hoje</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>observação 32: tarde demais ou relógio errado</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Até às {time} não se pode escrever nenhum número: chegaram demasiados números diferentes num minuto. Procure na lista de hoje pessoas que não estão cá, e um aparelho que escreve.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>O relógio deste terminal está errado.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>O relógio deste terminal está atrasado {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>O relógio deste terminal está adiantado {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Acerte-o: os registos feitos agora recebem a observação 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>O serviço central responde.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>O serviço central ainda não foi consultado.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>O serviço central não responde. Nada se perde.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>observação {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – manter premido</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Trabalhadores: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Último dia da declaração de obras: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Último dia do contrato de {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Último dia da L1 de {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Último dia da A1 de {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Observações de {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>último dia para corrigir</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>já não se pode corrigir</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>assinalada pelo terminal</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Causa: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>O que fazer: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Registo recusado</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>não registado</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Registo alterado</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Alterado fora do Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Alguém alterou este registo nos ficheiros do computador</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Não é enviado: pode não ser o que o trabalhador fez. Ligue ao seu técnico.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>O computador estava bloqueado</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>à sua espera</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>É enviado assim que sair desta página. Se esta pessoa não esteve aqui, ligue ao seu técnico antes de sair da página.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Cartão recusado</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Leitor de cartões: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Para o técnico: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>O relógio deste terminal estava errado: {shown}. Enviado com a hora possível mais próxima: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} visto em {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Tratado, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referência {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Alguém está à espera: há um cartão no leitor.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Tratado: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Para {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>O que há a corrigir: para fotografar ou levar em papel.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>O formulário web da RSZ/ONSS, para corrigir em 30 dias.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Desde {date}: IN e OUT, em vez de uma vez por dia</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>A partir de {date}: IN e OUT, em vez de uma vez por dia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 ou A1 de {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Introduza o primeiro e o último dia.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Esse período não existe.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 vista</translation>
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
        <translation>Retire o seu cartão</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Ainda está no leitor. Não tem cartão? Toque no ecrã.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Escreva o seu número</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 algarismos no verso do cartão de identidade, ou 17 algarismos no formulário Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Ainda está aí? Este ecrã fecha-se dentro de momentos.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Toque em Seguinte</translation>
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
        <translation>Chego</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Visita quem?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Saio</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Ainda na lista. Quem saiu? Toque neles.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Nenhum visitante está na lista.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Os marcados saíram</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Visitante ou entrega</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Ninguém com este nome está na lista. Escreva-o como à chegada.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>A lista está cheia. Vá ao escritório da obra.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Não foi possível guardar. Vá ao escritório da obra.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Já não está na lista.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Até à próxima.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Está na lista.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Ao sair: toque aqui no mesmo botão e escreva o mesmo nome.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>na obra</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Introduza o seu cartão no leitor</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Cartão de identidade, com o chip para a frente</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formulário Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Mostre o código QR do seu L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Escreva o seu número</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Número de registo nacional ou Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Novo: IN à chegada, OUT à saída</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>A partir de amanhã: IN à chegada, OUT à saída</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>A partir de {date}: IN à chegada, OUT à saída</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Onde está este terminal?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Nenhuma obra com estas letras ou algarismos.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>mais {count}: outra letra</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todas as obras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>É esta a obra?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Sim, abrir aqui</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Outra obra</translation>
    </message>
</context>
</TS>
