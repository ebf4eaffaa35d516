<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>De nouveau {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>{direction} quand même</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Vous venez d&apos;enregistrer {direction}</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Vous êtes déjà {direction} depuis {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Placez le code QR de votre formulaire dans le carré</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Le code est visible. Tenez le formulaire bien à plat, sans bouger.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>À 15-20 cm de la caméra</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Avec de la lumière sur le papier, sans reflet</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Régler l&apos;horloge</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Jour, mois, année, heure et minutes, comme sur un téléphone.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Ce moment n&apos;existe pas.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Retard (+) ou avance (−)&#xa0;; hachuré&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>L&apos;horloge a été réglée.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Le système ne laisse pas ce programme régler l&apos;horloge. Appelez votre technicien.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L&apos;horloge est à l&apos;heure</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>L&apos;horloge n&apos;est pas à l&apos;heure</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>L&apos;horloge n&apos;est pas confirmée</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Elle affiche un moment impossible.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Rien n&apos;a confirmé l&apos;heure depuis le démarrage de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>L&apos;heure a été confirmée il y a trop longtemps.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Ses sources se contredisent.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Une source donne une autre heure. Quelques réponses de plus décideront.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Elle a été réglée, et rien n&apos;a confirmé l&apos;heure depuis.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>Son écart est d&apos;au plus {time}.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Les enregistrements sont sauvegardés&#xa0;; leur heure est corrigée plus tard.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Dérive&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Dérive&#xa0;: elle retarde de {time} par jour</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Dérive&#xa0;: elle avance de {time} par jour</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Serveur de temps {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d&apos;exploitation</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Horodatage {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – pas retenu</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Dernière confirmation&#xa0;: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Autre chantier ou utilisateur</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Cette borne est fermée</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Vous ne pouvez pas encore vous enregistrer ici. Le chef de chantier ouvre la borne avec son nom d&apos;utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Elle redémarre d&apos;elle-même dans quelques secondes. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Ouvrir comme tout à l&apos;heure</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Ouvrir comme {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Fermée depuis {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Need help? Call {contact}</source>
        <translation>Besoin d&apos;aide&#xa0;? Appelez {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n enregistrement sera envoyé plus tard</numerusform>
            <numerusform>%n enregistrements seront envoyés plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n enregistrement en cours d&apos;envoi</numerusform>
            <numerusform>%n enregistrements en cours d&apos;envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>Encore %n chiffre</numerusform>
            <numerusform>Encore %n chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre introduit</numerusform>
            <numerusform>%n chiffres introduits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>et encore %n remarque&#xa0;: demandez au chef de chantier</numerusform>
            <numerusform>et encore %n remarques&#xa0;: demandez au chef de chantier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n à lire</numerusform>
            <numerusform>%n à lire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>%n enregistrement a disparu de la mémoire de cette borne</numerusform>
            <numerusform>%n enregistrements ont disparu de la mémoire de cette borne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>déjà refusée %n fois</numerusform>
            <numerusform>déjà refusée %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n travailleur</numerusform>
            <numerusform>%n travailleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n travailleur encore sur le chantier</numerusform>
            <numerusform>%n travailleurs encore sur le chantier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n enregistrement non envoyé&#xa0;: il attend la prochaine ouverture</numerusform>
            <numerusform>%n enregistrements non envoyés&#xa0;: ils attendent la prochaine ouverture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Automatiquement dans {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Votre dernier enregistrement&#xa0;: {last}. OUT manque. Et maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>OUT depuis {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>IN depuis {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>Je commence à travailler</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>J&apos;arrête ou je fais une pause</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Déclaration Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Même entreprise que la dernière fois</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>J&apos;arrête le travail</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Autre entreprise</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n&apos;est pas moi</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Vous pouvez partir. À bientôt.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Vous n&apos;avez plus rien à faire.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Aujourd’hui et demain</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Vous pouvez commencer. Si vous ne venez pas demain, dites-le au chef de chantier.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>Bonne pause. Enregistrez IN à votre retour.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Vous pouvez commencer. La confirmation suit automatiquement.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Vous pouvez partir. La confirmation suit automatiquement.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Allez voir le chef de chantier maintenant.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>Vous pouvez commencer à travailler.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>déjà enregistré</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Reprenez votre carte</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Remarque {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Pour qui travaillez-vous ici&#xa0;?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Toutes les entreprises</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Aucune entreprise avec ces lettres. Demandez au chef de chantier.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>Encore {count}&#xa0;: ajoutez une lettre</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récemment</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>manquent</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} comptés, {here} sur le chantier</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Situation connue à {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Oui, tout décocher</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Personne n’est sur la liste.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Tout le monde manquera de nouveau. Tout décocher&#x202f;?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>La liste est à l’imprimante.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>{missing} sur {here} manquent</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>La liste est illisible. Prenez la dernière sur papier et comptez à la main.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Personne n’enregistre OUT ici&#x202f;: qui est venu aujourd’hui est peut-être déjà parti.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Enregistrés la veille, peut-être pas ici aujourd’hui&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>La borne était éteinte de {begin} à {end}&#x202f;: qui est entré alors n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>Pas sur la liste, car IN depuis plus de {hours} heures et jamais OUT&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>Pas de contact avec Checkinatwork (ONSS) depuis {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Ici, on ne connaît que {gate}&#xa0;: qui s’est enregistré ailleurs, ou pas du tout, n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Qui s’est enregistré ailleurs, ou pas du tout, n’est pas sur la liste.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Visiteurs et livraisons</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Entreprise inconnue</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>La liste d&apos;évacuation de {time} manque. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Qui est attendu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Personnes, à la main</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Aujourd&apos;hui seulement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Une personne, par numéro</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Personne à la main</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>Liste d&apos;équipes d&apos;une clé USB</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Retirer les listes d&apos;équipes</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Personnes, à la main</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Attendu de {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>pas de numéro national, BIS ou Limosa correct</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Numéro national ou Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>ce n&apos;est pas un tableau, ou il est trop grand</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>aucune colonne de numéros nationaux, ou aucune de numéros d&apos;entreprise</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>pas de numéro d&apos;entreprise correct</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>le travailleur figure déjà plus haut</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>aucun travailleur dedans</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>plus de {count} travailleurs</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>Il n&apos;y a pas de clé USB. Insérez-en une et attendez quelques secondes.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Il n&apos;y a pas de tableau sur la clé&#x202f;: CSV, XLSX ou ODS, hors de tout dossier.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Il y a plusieurs tableaux sur la clé. N&apos;en laissez qu&apos;un.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Le disque ne l&apos;a pas pris. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>Rien de {file} n&apos;a été repris&#x202f;:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>Personnes attendues selon {file}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Ligne {number}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Listes d&apos;équipes en vigueur</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Retirer toutes les listes d&apos;équipes&#xa0;? Sont alors attendus ceux qui sont venus le dernier jour de travail.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · entreprises&#xa0;: {companies} · personnes&#xa0;: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Chef de chantier</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Introduisez le code du jour</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Ce code est incorrect.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>L&apos;horloge sera mise à {moment}. Introduisez encore une fois le code du jour.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Réessayez dans {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Ici&#x202f;: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT à partir de {time}</translation>
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
        <translation>Pour le chef de chantier&#xa0;: appuyez deux secondes</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Heure exacte, p. ex. 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Heure impossible. P. ex. 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Non enregistré. Réessayez, ou appelez votre technicien.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Corriger pour le bureau&#xa0;: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Personne n’a été trouvé ce jour-là.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Ne compte pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Corrigé&#xa0;: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Nom ou numéro d&apos;un travailleur, ou nom d&apos;une entreprise</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Lettres ou symboles</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>fr_BE</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Le programme s&apos;arrête et le bureau apparaît. Il faudra le relancer à la main.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Plus personne ne peut s&apos;enregistrer tant que le programme n&apos;est pas relancé à la main. La journée reste ouverte, rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Fermer le programme&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Oui, fermer</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Non, rester</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Mot de passe de l&apos;entrepreneur ou code du technicien</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Ce n&apos;est ni le mot de passe de l&apos;entrepreneur ni le code du technicien.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Insérez de nouveau votre carte et laissez-la jusqu&apos;à ce que le résultat s&apos;affiche.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Recommencez et touchez IN ou OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>La borne est ouverte</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Code du jour du chef de chantier</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Votre propre code vaut aussi aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Notez-le. Pour l&apos;utiliser, appuyez deux secondes sur le nom du chantier, en haut à gauche.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>À noter&#xa0;: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Nom de la panne</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Rapport d&apos;une panne</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Deux pages pour un inspecteur&#xa0;: ce qui est tombé en panne, à qui la faute, qui s&apos;est enregistré entre-temps et comment le vérifier. Aucun numéro personnel n&apos;y figure.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Faites photographier le code par une personne extérieure&#xa0;: il montrera plus tard que rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Code du journal, à photographier</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>Enregistrer sur une clé USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Le rapport est à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>Enregistré sous {file}. La clé peut être retirée.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Journal&#xa0;: {number} lignes, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Aucune panne n&apos;a été constatée.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Cette borne est tombée en panne</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>Les travailleurs ne sont pas dispensés. Appelez votre technicien et enregistrez-les entre-temps par un autre canal.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Le réseau du chantier est tombé en panne</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>Le fournisseur d&apos;accès est tombé en panne</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Checkinatwork (ONSS) est tombé en panne</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Personne ne devait s&apos;enregistrer tant qu&apos;elle durait, si cela est vérifiable. Gardez le rapport.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Le courant a été coupé, ou la borne a été éteinte</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Personne ne peut dire à qui la faute</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>Demandez à votre fournisseur d&apos;accès et notez ici sa réponse.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Le fournisseur d&apos;électricité doit le confirmer.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>rapport pris</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>la borne était éteinte</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>le programme est tombé en panne</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>ni câble réseau ni Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>pas d&apos;adresse réseau</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>le routeur ne répondait pas</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>noms introuvables (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>pas de connexion à Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>l&apos;horloge n&apos;était pas à l&apos;heure</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>connexion non fiable</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>la page de connexion d&apos;un Wi-Fi a répondu</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>pas de réponse de Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork signalait une erreur</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork refusait cette borne</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>Il n&apos;y a pas de clé USB. Insérez-en une, patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>La clé USB a été retirée. Insérez-la et réessayez.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>La clé USB est pleine. Faites de la place ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>La clé USB n&apos;accepte pas de fichiers. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Aucune imprimante n&apos;est installée. Utilisez une clé USB ou demandez à votre technicien.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>L&apos;imprimante ne répond pas. Vérifiez qu&apos;elle est allumée et réessayez.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>L&apos;imprimante n&apos;a pas accepté le rapport. Utilisez une clé USB.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Le rapport n&apos;a pas pu être établi. Réessayez, puis appelez votre technicien.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Photos et factures&#xa0;: votre technicien les joint.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>En retard à cause d&apos;une panne&#xa0;: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Enregistrements entre-temps&#xa0;: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>en retard&#xa0;: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Ce qui est tombé en panne&#xa0;: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notes&#xa0;: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Pas encore de numéro de ticket du fournisseur</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Numéro de ticket du fournisseur&#xa0;: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Mes enregistrements</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>Retour à IN et OUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Aucun ces derniers jours.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF&#xa0;: comment s’enregistrer, en images et en quatre langues au plus, avec le code de ce chantier.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Liste pour le portail</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>CSV pour le bureau&#xa0;: entreprise, numéro entier, nom et jour de chaque personne présente.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Heures pour le bureau</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel&#xa0;: les heures entre IN et OUT, avec les numéros entiers. Ce qui est ouvert ou corrigé est indiqué.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>Liste à signer</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF&#xa0;: qui était ici, de quand à quand, et une ligne pour signer. Les numéros sont masqués.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Qui manque</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF&#xa0;: qui est attendu et n&apos;est pas là maintenant, par entreprise, avec des cases à cocher.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Heures et preuve d’un travailleur</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF&#xa0;: ce qu’un travailleur a enregistré un jour donné, avec les codes de la preuve. Ici, on corrige aussi les heures pour le bureau.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Affiche pour l’entrée, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Affiche pour l’entrée, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Son dossier est inaccessible&#xa0;: vérifiez le réseau. Les listes suivront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Son dossier est plein&#xa0;: faites libérer de la place. Les listes suivront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>Son dossier refuse l’écriture&#xa0;: appelez votre technicien. Les listes suivront d’elles-mêmes.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Elles ne peuvent pas être faites&#xa0;: appelez votre technicien.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Le journal garde la trace que la liste a été emportée.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Le document est à l’imprimante.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Le bureau n’a plus de listes depuis le {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Lecture de votre carte…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Laissez la carte dans le lecteur.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Enregistrement en cours…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>PRÉSENT</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d&apos;identité</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formulaire Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Introduire un numéro</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Lecteur de cartes prêt</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Caméra prête</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Service de cartes arrêté</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Pas de lecteur de cartes</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Introduire une panne</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Retirer le formulaire</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Chantier d&apos;exercice</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Insérer la carte</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Montrer le formulaire</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Horloge à l&apos;heure</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Horloge +15 min</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Horloge −15 min</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Ligne muette</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Réponses perdues</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Service en panne</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Réponses tardives</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Réseau coupé – le rétablir</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Couper le réseau</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>En panne&#xa0;: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Tout rétablir</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Personne n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Personne n&apos;est attendu, et personne n&apos;est là.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Rappel à l&apos;entreprise</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présents</translation>
    </message>
    <message>
        <source>left</source>
        <translation>partis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>enregistrés par un numéro introduit&#xa0;: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>ici, on ne connaît que {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Avec un numéro Limosa</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>numéro introduit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Nom d&apos;un travailleur ou d&apos;une entreprise</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Pas encore donné&#xa0;: imprimez, enregistrez, ou touchez «&#xa0;{given}&#xa0;» une fois lu ou entendu.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>Dans le journal&#xa0;: le rappel a été donné.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>Le journal n&apos;a rien enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>La liste de {time}, qui manque, n&apos;est pas là. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>On peut continuer à s&apos;enregistrer. L&apos;envoi attend quelques minutes, jusqu&apos;à ce que l&apos;heure soit certaine.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork indique une autre heure que cette borne</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>L&apos;enregistrement et l&apos;envoi continuent. Comparez l&apos;heure de cette borne avec votre montre et prévenez votre technicien.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>L&apos;horloge de Checkinatwork a fait un saut</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Les données ne sont pas celles qui ont été signées lors de la délivrance. Personne n&apos;a été enregistré. Demandez un autre document d&apos;identité.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Checkinatwork ne donne plus accès</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Un certificat pour la connexion à Checkinatwork expire bientôt</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>On peut continuer à s&apos;enregistrer. Appelez votre technicien&#xa0;: la borne peut les renvoyer.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Checkinatwork a perdu des enregistrements qu&apos;il avait confirmés</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Une copie plus ancienne a été remise en place, ou le disque a perdu des données. On peut continuer à s&apos;enregistrer. Appelez votre technicien avant toute autre chose.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>On peut continuer à s&apos;enregistrer, l&apos;envoi attend. Faites déverrouiller le trousseau par un technicien.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>On peut continuer à s&apos;enregistrer. N&apos;utilisez pas la copie et l&apos;original en même temps.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>On peut continuer à s&apos;enregistrer. Appelez votre technicien et laissez cet appareil tel quel.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>On peut continuer à s&apos;enregistrer. Appelez votre technicien&#xa0;: le disque est peut-être défaillant.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>On ne sait pas si vous êtes enregistré</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Checkinatwork ne connaît pas ce chantier</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Rien n&apos;est perdu. Appelez votre technicien&#xa0;: l&apos;ONSS doit accorder ce droit.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Appelez votre technicien&#xa0;: l&apos;adresse de Checkinatwork manque dans les réglages.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Appelez votre technicien&#xa0;: Checkinatwork ne connaît pas la clé de cette borne.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Aucun chantier déclaré pour cet utilisateur</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>La connexion à Checkinatwork n&apos;est pas sûre</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Nom d&apos;utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>Vérifiez les deux et réessayez. Attention aux majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>De mauvais mots de passe ont été saisis sur cette borne</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>Pas de connexion à internet</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Vérifiez le câble réseau ou le routeur, puis réessayez.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Checkinatwork (ONSS) est injoignable</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Le problème ne vient pas d&apos;ici. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Rien n&apos;a été envoyé. Vérifiez la date et l&apos;heure de l&apos;appareil, puis appelez votre technicien.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>La date ou l&apos;heure de cette borne est fausse</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>On peut continuer à s&apos;enregistrer. L&apos;envoi attend&#xa0;: à cette date, le certificat de Checkinatwork n&apos;est pas valable. Faites régler la date et l&apos;heure.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Cet utilisateur ne peut pas ouvrir de borne</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>Le droit d&apos;accès «&#xa0;Checkinatwork Gateway&#xa0;» manque. Demandez-le au gestionnaire des accès de votre entreprise.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>Vérifiez la déclaration de travaux, ou connectez-vous avec un autre nom d&apos;utilisateur.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Cette borne n&apos;est pas inscrite auprès de Checkinatwork</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Cette borne n&apos;est pas configurée</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>L&apos;adresse de Checkinatwork a été modifiée sur cette borne</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Rien n&apos;y a été envoyé, aucun mot de passe non plus. Appelez votre technicien, qui doit confirmer une adresse modifiée.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Le canal de cette borne n&apos;a pas le droit «&#xa0;enterprise&#xa0;»</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>Vérifiez le numéro de la déclaration de travaux et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Les cartes ne peuvent pas être lues pour le moment</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Choisissez un autre moyen. Le chef de chantier doit redémarrer le service de cartes.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Le lecteur de cartes n&apos;est pas connecté</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Choisissez un autre moyen, ou prévenez le chef de chantier.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>La carte ne répond pas</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Insérez-la dans l&apos;autre sens, la puce d&apos;abord, et poussez bien. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>La carte a été retirée trop tôt</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Insérez-la de nouveau et laissez-la jusqu&apos;à ce que le résultat s&apos;affiche. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Ce n&apos;est pas une carte d&apos;identité</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Utilisez votre carte d&apos;identité ou de séjour belge, ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Cette carte n&apos;a pas pu être lue</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Essuyez la puce et réessayez, ou introduisez votre numéro. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Un autre programme utilise la carte</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Retirez-la, attendez un instant et insérez-la de nouveau.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>La lecture prend trop de temps</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Retirez la carte et insérez-la de nouveau. Rien n&apos;est encore enregistré.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Cette carte semble être une copie</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Elle n&apos;a pas été acceptée. Utilisez la vraie carte ou allez voir le chef de chantier.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Les données de cette carte ont été modifiées</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Elle n&apos;a pas été acceptée. Allez voir le chef de chantier ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Les données de la puce ne sont pas valables</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Cette carte n&apos;a pas été délivrée par la Belgique</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Cette carte est périmée</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Elle n&apos;est pas acceptée sur ce chantier. Utilisez votre nouvelle carte ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Cette carte n&apos;est pas encore valable</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Utilisez votre ancienne carte tant qu&apos;elle est valable, ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Cette carte ne peut pas prouver qu&apos;elle est authentique</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Les cartes plus anciennes ne sont pas acceptées sur ce chantier. Choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>La caméra n&apos;est pas connectée</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Introduisez le numéro de votre formulaire Limosa, ou prévenez le chef de chantier.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Ce code ne vient pas d&apos;un formulaire Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>Montrez le code QR de votre formulaire L1, ou introduisez le numéro qui y figure.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Le scanner est mal configuré</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Introduisez votre numéro et prévenez le chef de chantier.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Le numéro a trop peu ou trop de chiffres</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Un numéro national a 11 chiffres, un numéro Limosa 17.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Ce numéro contient une erreur</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Comparez le numéro avec le dos de votre carte.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>C&apos;est le numéro de la carte</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Introduisez votre propre numéro&#xa0;: 11 chiffres, au dos de la carte.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>La saisie d&apos;un numéro est suspendue</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Trop de numéros ont été introduits ici. Utilisez votre carte ou votre formulaire, ou allez voir le chef de chantier.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Votre présence n&apos;a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Réessayez. Si cela se répète, prévenez le chef de chantier&#xa0;: vous n&apos;êtes pas enregistré.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Ne réessayez pas. Prévenez maintenant le chef de chantier et laissez cet appareil allumé.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>La mémoire de cette borne ne fonctionne pas</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Vous n&apos;êtes pas enregistré. Prévenez le chef de chantier et enregistrez-vous par un autre moyen.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>La borne n&apos;est pas encore ouverte</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Demandez au chef de chantier de l&apos;ouvrir. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Le disque de cette borne est plein</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Le disque de cette borne est presque plein</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Faites vite supprimer des fichiers&#xa0;: avec un disque plein, personne ne peut s&apos;enregistrer.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>La mémoire de cette borne était endommagée et a été réparée</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>La mémoire de cette borne a été modifiée de l&apos;extérieur</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>La mémoire de cette borne a été copiée d&apos;une autre</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Le trousseau de clés de cette borne est verrouillé</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Des enregistrements ont disparu de la mémoire de cette borne</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Le réseau laisse passer les messages courts, mais pas les enregistrements</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Rien n&apos;est perdu. Faites vérifier le routeur par votre technicien&#xa0;: sa MTU est peut-être trop grande.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>L&apos;envoi fonctionne encore. Prévenez votre technicien&#xa0;: d&apos;ici là, il faudra peut-être une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>L&apos;inscription de cette borne auprès de Checkinatwork expire bientôt</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>L&apos;envoi fonctionne encore. D&apos;ici là, faites inscrire la borne avec une nouvelle clé par votre technicien.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Rien n&apos;est perdu. Le chef de chantier doit se reconnecter.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>La session de la borne est fermée</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Rien n&apos;est perdu. Reconnectez-vous pour envoyer les enregistrements.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Quelque chose n&apos;a pas fonctionné dans cette borne</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Réessayez. Si cela se répète, appelez votre technicien et lisez-lui le code ci-dessous.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>La puce contient les données d&apos;une autre carte, mais pas sa clé. Personne n&apos;a été enregistré. Demandez la vraie carte.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>La puce a refusé de prouver qu&apos;elle est l&apos;originale&#xa0;: une copie, ou une carte dont les preuves sont épuisées. Personne n&apos;a été enregistré. Demandez un autre document d&apos;identité.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>La signature a été faite pour une autre carte. Personne n&apos;a été enregistré. Demandez un autre document d&apos;identité.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Aucune autorité belge ne garantit cette carte&#xa0;: c&apos;est une carte de test ou une fausse carte. Personne n&apos;a été enregistré. Demandez un autre document d&apos;identité.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Checkinatwork n&apos;a pas accepté cet enregistrement</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Checkinatwork l&apos;a reçu trop tard, ou l&apos;horloge de cette borne n&apos;est pas à l&apos;heure. Notez la cause du retard&#xa0;: une panne doit pouvoir être vérifiée. Le travailleur s&apos;enregistre de nouveau la prochaine fois qu&apos;il commence ou termine le travail.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Checkinatwork n&apos;accepte pas l&apos;heure de cet enregistrement</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Checkinatwork n&apos;accepte pas le lieu du chantier</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Checkinatwork n&apos;accepte pas le numéro du chantier</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Checkinatwork n&apos;accepte pas le numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Le travailleur n&apos;est pas enregistré. Vérifiez le numéro d&apos;entreprise dans la déclaration de travaux, puis demandez-lui de s&apos;enregistrer de nouveau pour la bonne entreprise.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Le travailleur n&apos;est pas enregistré. Vérifiez que la déclaration de travaux est encore valable et que cette borne est ouverte pour le bon chantier. Demandez-lui ensuite de s&apos;enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Le travailleur n&apos;est pas enregistré. Faites corriger l&apos;adresse dans la déclaration de travaux, puis demandez-lui de s&apos;enregistrer de nouveau.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Le travailleur n&apos;est pas enregistré. Demandez-lui de s&apos;enregistrer de nouveau. Si c&apos;est encore refusé, appelez votre technicien et lisez-lui le code ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Enregistrez-vous maintenant, puis allez voir le chef de chantier.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Cette borne est fermée. Touchez l&apos;écran.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Touchez l&apos;écran ou insérez votre carte.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Touchez l&apos;écran.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Lecteur de cartes&#xa0;: insérez une carte</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Essayez ce qui est branché</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Coin {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>L&apos;écran fonctionne.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Écran&#xa0;: touchez le bouton dans chaque coin.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Cette borne est configurée à nouveau</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Votre code de technicien</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>Au moins 12 caractères&#xa0;; notez-le</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Adresse de Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Adresse de la connexion</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Adresse ou fichier des chantiers</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Où se trouve Checkinatwork&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Ceci n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}&#xa0;: le choix précédent</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}&#xa0;: le choix suivant</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Rien n&apos;a été modifié&#xa0;: le fichier des paramètres contient une erreur ou ne peut pas être écrit. Appelez votre technicien.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Ceci vaut dès que vous revenez à la borne&#xa0;: elle redémarre en quelques secondes.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Tout le reste se trouve dans le fichier des paramètres, pour votre technicien.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Langue quand personne n&apos;est là</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Travailleur connu avec carte&#xa0;: enregistré sans toucher</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Écran noir après</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Résultat dit à voix haute</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Nom de cette entrée</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Sens de cette entrée</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Selon l&apos;heure</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Qui manque est affiché dès</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Liste de qui manque vers</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Liste d&apos;évacuation à</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Liste d&apos;évacuation vers</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Clair, pour le soleil</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Sombre, pour un local peu éclairé</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Cet écran seul</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Afficher ou masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Effacé après le délai fixé</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Personne ne s&apos;est encore enregistré ici aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Retour à la borne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Transmettre à l&apos;entreprise</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Aucune remarque ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Rien n&apos;a été refusé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Fermer le programme (technicien)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Clôturer la journée&#xa0;? Plus personne ne pourra s&apos;enregistrer jusqu&apos;à la prochaine ouverture.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Oui, clôturer</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Non, rester ouvert</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Plus personne n&apos;est sur le chantier</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>enregistrés, à envoyer</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>enregistrés, le plus ancien il y a {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>remarque 32 dans {time}</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>confirmés aujourd&apos;hui</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>refusés aujourd&apos;hui</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>remarque 32&#xa0;: trop tard ou horloge fausse</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Jusqu&apos;à {time}, aucun numéro ne peut être introduit&#xa0;: trop de numéros différents sont arrivés en une minute. Cherchez dans la liste du jour des personnes qui ne sont pas là, et un appareil qui tape.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>L&apos;horloge de cette borne n&apos;est pas à l&apos;heure.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>L&apos;horloge de cette borne retarde de {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>L&apos;horloge de cette borne avance de {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Réglez-la&#xa0;: les enregistrements faits maintenant reçoivent la remarque 32.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Checkinatwork (ONSS) est joignable.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Checkinatwork (ONSS) n&apos;a pas encore été contacté.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Checkinatwork (ONSS) est injoignable. Rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>remarque {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – maintenir pour lire</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Travailleurs&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>Dernier jour de la déclaration de travaux&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>Dernier jour du contrat de {name}&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>Dernier jour du L1 de {name}&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>Dernier jour du A1 de {name}&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>Remarques pour {companies}&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>dernier jour pour corriger</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>trop tard pour corriger</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>signalée par cette borne</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Cause&#xa0;: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Que faire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Enregistrement refusé</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Enregistrement modifié</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Modifié hors du Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Quelqu’un a modifié cet enregistrement dans les fichiers de l’ordinateur</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Il n’est pas envoyé&#xa0;: ce n’est peut-être pas ce que le travailleur a fait. Appelez votre technicien.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>L’ordinateur était verrouillé</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>attend votre accord</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Il est envoyé dès que vous quittez cette page. Si cette personne n’était pas là, appelez votre technicien avant de quitter la page.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Carte refusée</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Lecteur de cartes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Pour le technicien&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>L&apos;horloge de cette borne était fausse&#xa0;: {shown}. Envoyé avec l&apos;heure possible la plus proche&#xa0;: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} vu le {day}&#xa0;: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Réglé le {day}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Référence {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Quelqu&apos;un attend&#xa0;: une carte est dans le lecteur.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Réglé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>Pour {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Ce qui est à régler&#xa0;: à photographier, ou à emporter sur papier.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>Le formulaire web de l&apos;ONSS, pour corriger dans les 30 jours.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>Depuis le {date}&#xa0;: IN et OUT, au lieu d’une fois par jour</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>Dès le {date}&#xa0;: IN et OUT, au lieu d’une fois par jour</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 ou A1 de {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>Introduisez le premier et le dernier jour.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Cette période n&apos;existe pas.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 vu</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 vu</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Reprenez votre carte</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Elle est encore dans le lecteur. Pas de carte&#xa0;? Touchez l&apos;écran.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Introduisez votre numéro</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>11 chiffres au dos de votre carte d&apos;identité, ou 17 chiffres sur votre formulaire Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Êtes-vous toujours là&#xa0;? Cet écran va se fermer.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>Appuyez sur Suivant</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>J&apos;arrive</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Chez qui&#xa0;?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Je pars</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Encore sur la liste. Qui est parti&#xa0;? Touchez-les.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Aucun visiteur n&apos;est sur la liste.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>Les cochés sont partis</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Visiteur ou livraison</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Personne de ce nom n&apos;est sur la liste. Introduisez-le comme à votre arrivée.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>La liste est pleine. Allez au bureau du chantier.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Ceci n&apos;a pas pu être enregistré. Allez au bureau du chantier.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Vous n&apos;êtes plus sur la liste.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Au revoir.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Vous êtes sur la liste.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Quand vous partez&#xa0;: touchez le même bouton ici et introduisez le même nom.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur le chantier</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Insérez votre carte dans le lecteur</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Carte d&apos;identité, la puce vers l&apos;avant</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Formulaire Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>Montrez le code QR de votre L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Introduisez votre numéro</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Numéro national ou Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Nouveau&#xa0;: IN à l’arrivée, OUT au départ</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Dès demain&#xa0;: IN à l’arrivée, OUT au départ</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>Dès le {date}&#xa0;: IN à l’arrivée, OUT au départ</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Sur quel chantier se trouve cette borne&#xa0;?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Aucun chantier avec ces lettres ou ces chiffres.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>encore {count}&#xa0;: ajoutez une lettre</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les chantiers</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Est-ce le bon chantier&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Oui, ouvrir ici</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Autre chantier</translation>
    </message>
</context>
</TS>
