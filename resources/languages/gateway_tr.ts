<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>Yine {direction}</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>Yine de {direction}</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>Az önce {direction} kaydettiniz</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>Zaten {direction} yapılmış: {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>Kıpırdatmayın</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>Formunuzun QR kodunu karenin içinde tutun</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>Kod görünüyor. Formu düz ve sabit tutun.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>Kameradan 15–20 cm uzakta</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>Kâğıda ışık gelsin, parlama olmasın</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>Saati ayarla</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>Gün, ay, yıl, saat ve dakika, telefondaki gibi.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>Böyle bir an yok.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>Ne kadar geri (+) veya ileri (−) kaldı; taralı: bilinmiyor</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>Saat ayarlandı.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>Sistem bu programın saati ayarlamasına izin vermiyor. Teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Saat doğru</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Saat yanlış</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>Saat doğrulanmadı</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>Olamayacak bir an gösteriyor.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>Bilgisayar açıldığından beri hiçbir şey saati doğrulamadı.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>Saat çok uzun süre önce doğrulandı.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>Kaynakları birbiriyle çelişiyor.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>Bir kaynak başka bir saat bildiriyor. Birkaç yanıt daha karar verecek.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>Değiştirildi ve o zamandan beri hiçbir şey saati doğrulamadı.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>En fazla {time} sapıyor.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>Kayıtlar saklanıyor; saatleri sonra düzeltilir.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>Sapma: henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>Sapma: günde {time} geri kalıyor</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>Sapma: günde {time} ileri gidiyor</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>Zaman sunucusu {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>İşletim sistemi</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>Zaman damgası {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – dikkate alınmıyor</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>Son doğrulama: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>Başka şantiye veya kullanıcı</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Terminali açın</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>Bu terminal kapalı</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>Burada henüz kayıt yapılamıyor. Şantiye şefi terminali kullanıcı adı ve şifreyle açar.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>Birkaç saniye içinde kendiliğinden yeniden başlar. Saklanan kayıtlar saklı kalır.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>Bugün daha önceki gibi aç</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>Son seferki gibi aç: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>Kapanış: {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
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
        <translation>Yardım mı lazım? Arayın: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>%n kayıt alındı, daha sonra gönderilecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>%n kayıt alındı, gönderiliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>%n rakam kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n rakam girildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>ve %n not daha: şantiye şefine sorun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>Bu terminalin belleğinden %n kayıt kayboldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>daha önce %n kez reddedildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n çalışan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n çalışan hâlâ şantiyede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>%n kayıt gönderilmedi: bir sonraki açılışı bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>%n gün kaldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>Kendiliğinden. Kalan: {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>Son kaydınız: {last}. OUT eksik. Şimdi hangisi?</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>Son OUT: {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>Son IN: {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>İşe başlıyorum</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>İşi bitiriyorum veya mola veriyorum</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>Limosa bildirimi</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>Geçen seferki firma</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>İşi bırakıyorum</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Mola</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>Başka firma</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Bu ben değilim</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>Gidebilirsiniz. Görüşmek üzere.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Başka bir şey yapmanız gerekmiyor.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>Bugün ve yarın</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>Başlayabilirsiniz. Yarın gelmeyecekseniz şantiye şefine söyleyin.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>İyi molalar. Dönünce IN kaydedin.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>Başlayabilirsiniz. Onay kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>Gidebilirsiniz. Onay kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>Şimdi şantiye şefine gidin.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>İşe başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>zaten kayıtlı</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>Kartınızı alın</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Anladım</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>Not {number}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referans</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>Burada kimin için çalışıyorsunuz?</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Tüm firmalar</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>Bu harflerle firma yok. Şantiye şefine sorun.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>{count} tane daha: bir harf daha</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son kullanılan</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>{counted} sayıldı, {here} şantiyede</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>Saat {time} itibarıyla</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>Evet, işaretleri kaldır</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Yeniden başla</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB bellek</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>Listede kimse yok.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>Herkes yeniden eksik olacak. Tüm işaretler kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>Liste yazıcıda.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>sayıldı</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>{here} kişiden {missing} eksik</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Tahliye</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>Liste okunamıyor. Kâğıttaki son listeyi alın ve elle sayın.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>Burada kimse OUT kaydetmez: bugün gelenler ayrılmış olabilir.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>Bir gün önce kaydedildi, bugün burada olmayabilir: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>Terminal {begin} ile {end} arasında kapalıydı: o sırada girenler listede yok.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>IN {hours} saatten eski ve OUT yok, listede değil: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>{time} saatinden beri merkezi hizmetle bağlantı yok.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Burada yalnızca {gate} biliniyor: başka yerde kaydolan veya hiç kaydolmayan listede yok.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>Başka yerde kaydolan veya hiç kaydolmayan listede yok.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Ad bilinmiyor</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} beri</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>Ziyaretçiler ve teslimatlar</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>Firma bilinmiyor</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>{time} tahliye listesi eksik. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>Kim bekleniyor</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>Kişi, elle</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Yalnızca bugün</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>Bir kişi, numarayla</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>Elle kimse</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>USB bellekten ekip listesi</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>Ekip listelerini kaldır</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>Evet, kaldır</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>Kişiler, elle</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>Beklenen: {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>doğru ulusal, BIS veya Limosa numarası yok</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>Ulusal numara veya Limosa numarası</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>bu bir tablo değil veya çok büyük</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>ulusal numaralar sütunu veya işletme numaraları sütunu yok</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>doğru işletme numarası yok</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>çalışan yukarıda zaten var</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>içinde çalışan yok</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>{count} çalışandan fazla</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>USB bellek yok. Bir tane takın ve birkaç saniye bekleyin.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>Bellekte tablo yok: CSV, XLSX veya ODS, klasör içinde değil.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>Bellekte birkaç tablo var. Bir tane bırakın.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>Disk bunu almadı. Her şey eskisi gibi.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>{file} dosyasından hiçbir şey alınmadı:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>{file} dosyasına göre beklenen kişi: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>Satır {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>Geçerli ekip listeleri</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>Tüm ekip listeleri kaldırılsın mı? O zaman son iş gününde gelenler beklenir.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}, {date} · firmalar: {companies} · kişiler: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>Şantiye yönetimi</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>Bugünün kodunu girin</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>Bu kod doğru değil.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>Saat {moment} olarak ayarlanacak. Bugünün kodunu bir kez daha girin.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Tekrar deneyin. Bekleme: {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>Burada: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN: saat {time} öncesi</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT: saat {time} sonrası</translation>
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
        <translation>Yönetim için: iki saniye basılı tutun</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>Sayılmaz</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>Doğru saat, örnek 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>Böyle bir saat yok. Örnek 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>Yazılmadı. Yeniden deneyin ya da teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>Ofis için düzelt: {name}, {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Önceki gün</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Sonraki gün</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>Bu gün için kimse bulunamadı.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>Sayılmaz: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>Düzeltildi: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>Bir çalışanın adı veya numarası ya da bir şirketin adı</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>Büyük harf</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>Son karakteri sil</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>Harfler veya işaretler</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>left to right</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>tr_TR</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>Diğer diller</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Dilinizi seçin</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>Program kapanır ve masaüstü görünür. Yeniden elle başlatılması gerekir.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>Program yeniden elle başlatılana kadar kimse kaydolamaz. Gün açık kalır, hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>Program kapatılsın mı?</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Evet, kapat</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>Hayır, kal</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>Yüklenicinin parolası veya teknisyenin kodu</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>Bu ne yüklenicinin parolası ne de teknisyenin kodu.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>Henüz kayıt yapılmadı</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>Kartınızı yeniden takın ve sonucu görene kadar bırakın.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>Yeniden başlayın ve IN ya da OUT tuşuna dokunun.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>Terminal açık</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>Bugünün yönetim kodu</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>Kendi kodunuz bugün de geçerli.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>Not edin. Kullanmak için sol üstteki şantiye adını iki saniye basılı tutun.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>Not: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>Kesintinin adı</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Kayıt numarası</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>Kesinti raporu</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>Müfettiş için iki sayfa: ne bozuldu, kimin kusuruydu, bu sırada kim kayıt oldu ve nasıl doğrulanır. Kimsenin numarası yer almaz.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>Dışarıdan birine kodun fotoğrafını çektirin: sonradan hiçbir şeyin değişmediğini gösterir.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>Fotoğraflanacak kayıt kodu</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>USB belleğe kaydet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>Rapor yazıcıda.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>{file} olarak kaydedildi. Bellek çıkarılabilir.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>Kayıt: {number} satır, {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>Hiçbir kesinti kaydedilmedi.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Not al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>Bu terminal bozuldu</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>İşçiler muaf değildir. Teknisyeninizi arayın ve bu sürede başka bir kanaldan kaydedin.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>Şantiyenin ağı bozuldu</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>İnternet sağlayıcısı bozuldu</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>Checkinatwork (NSSO) bozuldu</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>Sürdüğü sürece, doğrulanabiliyorsa kimse kayıt olmak zorunda değildi. Raporu saklayın.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>Elektrik kesildi veya terminal kapatıldı</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>Kimin kusuru olduğu bilinmiyor</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>İnternet sağlayıcınıza sorun ve yanıtını buraya yazın.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>Elektrik şirketi bunu doğrulamalıdır.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>over</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>rapor alındı</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapatıldı</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>terminal kapalıydı</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>program bozuldu</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>ağ kablosu ve Wi-Fi yok</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>ağ adresi yok</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>yönlendirici yanıt vermedi</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>adlar bulunamadı (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>Checkinatwork bağlantısı yok</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>saat yanlıştı</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>bağlantı güvenilir değildi</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>bir Wi-Fi giriş sayfası yanıt verdi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>Checkinatwork yanıt vermedi</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>Checkinatwork hata bildirdi</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>Checkinatwork bu terminali reddetti</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>USB bellek yok. Bir tane takın, biraz bekleyip tekrar deneyin.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>USB bellek çıkarıldı. Takıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>USB bellek dolu. Yer açın veya başka bir tane alın.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>USB bellek dosya kabul etmiyor. Başka bir tane alın.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>Ayarlı yazıcı yok. USB bellek kullanın veya teknisyeninize sorun.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>Yazıcı yanıt vermiyor. Açık olup olmadığına bakıp tekrar deneyin.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>Yazıcı raporu kabul etmedi. USB bellek kullanın.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>Rapor hazırlanamadı. Tekrar deneyin, sonra teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>Fotoğraflar ve faturalar: teknisyeniniz ekler.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>başlangıç: {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>Bir kesinti yüzünden geç: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>Bu sırada yapılan kayıtlar: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>geç: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>Bozulan: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>Notlar: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>Sağlayıcının kayıt numarası henüz yok</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>Sağlayıcının kayıt numarası: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>Kayıtlarım</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>IN ve OUT ekranına dön</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>Son günlerde kayıt yok.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>Yanına al</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Belgeler</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>PDF: nasıl kayıt olunur; resimlerle, en çok dört dilde ve bu şantiyenin koduyla.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>Portal için liste</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>Ofis için CSV: burada olan herkesin firması, tam numarası, adı ve günü.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>Ofis için saatler</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>Excel: IN ile OUT arasındaki saatler, tam numaralarla. Açık kalan veya düzeltilen belirtilir.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>İmza listesi</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>PDF: kim, ne zamandan ne zamana kadar buradaydı ve imza satırı. Numaralar gizlidir.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>Kimler eksik</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: kimler bekleniyor ve şu anda burada değil, firmalara göre, işaretleme kutularıyla.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>Bir işçinin saatleri ve kanıtı</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>PDF: bir işçinin bir günde kaydettikleri, kanıt kodlarıyla. Ofis için saatler de burada düzeltilir.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>Kapı için afiş, A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>Kapı için afiş, A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>Klasörüne ulaşılamıyor: ağı kontrol edin. Listeler kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>Klasörü dolu: yer açılmasını isteyin. Listeler kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>Klasörüne yazılamıyor: teknisyeninizi arayın. Listeler kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>Hazırlanamıyorlar: teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>Listenin alındığı kayıt defterinde durur.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Geçen ay</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>Belge yazıcıda.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>Ofisin listeleri {day} gününden beri yok.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>Kartınız okunuyor…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>Kartı okuyucuda bırakın.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>Kaydınız alınıyor…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>{day} için</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Günaydın</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>İyi günler</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>İyi akşamlar</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>BURADA</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>kayıt onaylandı</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>kayıt reddedildi</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>kayıt alındı</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Kimlik kartı</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa formu</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Numara gir</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Saat {time} sonuna kadar</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>Kart okuyucu hazır</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Kamera hazır</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>Kart hizmeti çalışmıyor</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>Kart okuyucu yok</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Hepsi gönderildi</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>Sözle bir arıza</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Kartı çıkar</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>Formu kaldır</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>Alıştırma şantiyesi</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>Kart tak</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>Form göster</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Saat doğru</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>Saat +15 dk</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>Saat −15 dk</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>Hat sessiz</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>Yanıtlar kayboluyor</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>Servis hata veriyor</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>Yanıtlar geç geliyor</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>Ağ kesik – geri getir</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>Ağı kes</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>Şu an bozuk: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>Her şey yolunda.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Hepsini düzelt</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>beklenen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Kimse bulunamadı.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>Kimse beklenmiyor ve kimse burada değil.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>Firmaya hatırlat</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kim burada</translation>
    </message>
    <message>
        <source>here</source>
        <translation>burada</translation>
    </message>
    <message>
        <source>left</source>
        <translation>çıktı</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>yazılan numarayla kaydedilen: % {share}</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>burada yalnızca {gate} biliniyor</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>Limosa numarasıyla</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kart</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>numara yazıldı</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>Bir çalışanın veya bir şirketin adı</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>Henüz verilmedi: yazdırın, kaydedin veya okunduğunda ya da duyulduğunda “{given}” tuşuna dokunun.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>Kayıtta: hatırlatma verildi.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>Kayda hiçbir şey yazılmadı. Tekrar deneyin.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>Saat {time} listesi, kimler eksik, yerinde yok. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>Kayıt sürüyor. Saat kesinleşene kadar gönderme birkaç dakika bekliyor.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>Checkinatwork bu terminalden başka bir saat bildiriyor</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>Kayıt ve gönderme sürüyor. Bu terminaldeki saati kendi saatinizle karşılaştırın ve teknisyeninize bildirin.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>Checkinatwork saati atladı</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>Dosyalar, kart verilirken imzalanan dosyalar değil. Kimse kaydedilmedi. Başka bir kimlik belgesi isteyin.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>Merkezi servis artık erişim vermiyor</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>Merkezi servis bağlantısındaki bir sertifikanın süresi yakında doluyor</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>Kayıt devam ediyor. Teknisyeninizi arayın: terminal bunları yeniden gönderebilir.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>Merkezi servis onayladığı kayıtları kaybetti</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>Eski bir kopya geri konmuş veya disk veri kaybetmiş. Kayıt sürüyor. Her şeyden önce teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>Kayıt sürüyor, gönderme bekliyor. Bir teknisyene anahtarlığın kilidini açtırın.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>Kayıt sürüyor. Kopyayı ve aslını aynı anda çalıştırmayın.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>Kayıt sürüyor. Teknisyeninizi arayın ve bu cihazı olduğu gibi bırakın.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>Kayıt sürüyor. Teknisyeninizi arayın: disk bozuluyor olabilir.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>Kaydınızın yapılıp yapılmadığı belli değil</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>Merkezi servis bu şantiyeyi tanımıyor</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>Alınan kayıt kaybolmaz. Teknisyeninizi arayın: bu yetkiyi merkezi hizmet vermelidir.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>Teknisyeninizi arayın: ayarlarda merkezi servisin adresi yok.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>Teknisyeninizi arayın: merkezi servis bu terminalin anahtarını tanımıyor.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>Bu kullanıcı için bildirilmiş şantiye yok</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>Merkezi servis kesin olarak tanınamıyor</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>Kullanıcı adı veya şifre doğru değil</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>İkisini de kontrol edip tekrar deneyin. Büyük ve küçük harfe dikkat edin.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>Bu terminalde yanlış şifreler girildi</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>İnternet bağlantısı yok</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>Ağ kablosunu veya yönlendiriciyi kontrol edip tekrar deneyin.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>Merkezi servis yanıt vermiyor</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>Burada bir sorun yok. Birkaç dakika sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>Hiçbir şey gönderilmedi. Bu cihazın tarih ve saatini kontrol edin, sonra teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>Bu terminalin tarihi veya saati yanlış</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>Kayıt sürüyor. Gönderme bekliyor: bu tarihe göre Checkinatwork sertifikası geçerli değil. Tarih ve saati ayarlatın.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>Bu kullanıcı terminal açamaz</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>“Checkinatwork Gateway” erişim hakkı yok. Firmanızın erişim yöneticisinden isteyin.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>İş bildirimini kontrol edin veya başka bir kullanıcı adıyla giriş yapın.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>Bu terminal servise tanıtılmamış</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>Bu terminal henüz kurulmamış</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>Bu terminalde Checkinatwork adresi değiştirildi</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>Oraya hiçbir şey gönderilmedi, parola da. Teknisyeninizi arayın: değişen adresin onaylanması gerekir.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>Bu terminalin kanalında “enterprise” yetkisi eksik</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>İş bildiriminin numarasını kontrol edip yeniden seçin.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>Şu anda kartlar okunamıyor</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>Başka bir kayıt yolu seçin. Şantiye şefinin kart hizmetini yeniden başlatması gerekiyor.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>Kart okuyucu bağlı değil</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>Başka bir kayıt yolu seçin veya şantiye şefine haber verin.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>Kart yanıt vermiyor</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>Kartı çevirin: önce çip, sonuna kadar itin. Henüz kayıt yapılmadı.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>Kart çok erken çıkarıldı</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>Yeniden takın ve sonucu görene kadar bırakın. Henüz kayıt yapılmadı.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>Bu bir kimlik kartı değil</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>Belçika kimlik veya oturum kartınızı kullanın ya da başka bir kayıt yolu seçin.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>Bu kart okunamadı</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>Çipi silip bir kez daha deneyin veya numaranızı girin. Henüz kayıt yapılmadı.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>Kartı başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>Çıkarın, biraz bekleyin ve yeniden takın.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>Okuma çok uzun sürüyor</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>Kartı çıkarıp yeniden takın. Henüz kayıt yapılmadı.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>Bu kart kopya gibi görünüyor</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>Kabul edilmedi. Kartın aslını kullanın veya şantiye şefine gidin.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>Bu karttaki bilgiler değiştirilmiş</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>Kabul edilmedi. Şantiye şefine gidin veya başka bir kayıt yolu seçin.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>Çipteki veriler geçerli değil</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>Bu kartı Belçika vermemiş</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>Bu kartın süresi dolmuş</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>Bu şantiyede kabul edilmiyor. Yeni kartınızı kullanın veya başka bir kayıt yolu seçin.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>Bu kart henüz geçerli değil</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>Geçerli olduğu sürece eski kartınızı kullanın veya başka bir kayıt yolu seçin.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>Bu kart gerçek olduğunu kanıtlayamıyor</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>Eski kartlar bu şantiyede kabul edilmiyor. Başka bir kayıt yolu seçin.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>Kamera bağlı değil</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>Limosa formunuzun numarasını girin veya şantiye şefine haber verin.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>Bu kod bir Limosa formuna ait değil</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>L1 formunuzun QR kodunu gösterin veya üzerindeki numarayı girin.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>Tarayıcı doğru ayarlanmamış</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>Numaranızı girin ve şantiye şefine haber verin.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>Numarada eksik veya fazla rakam var</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>Ulusal sicil numarası (Rijksregister) 11 rakamlı, Limosa numarası 17 rakamlıdır.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>Bu numarada bir hata var</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>Numarayı kartınızın arkasıyla karşılaştırın.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>Bu, kartın numarası</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>Kendi numaranızı girin: 11 rakam, kartın arkasında.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>Numara girme geçici olarak durduruldu</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>Burada çok fazla numara girildi. Kartınızı veya formunuzu kullanın ya da şantiye şefine gidin.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>Kaydınız alınamadı</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>Tekrar deneyin. Yine olursa şantiye şefine haber verin: kayıtlı değilsiniz.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>Yeniden denemeyin. Şimdi şantiye şefine söyleyin ve cihazı açık bırakın.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>Bu terminalin belleği çalışmıyor</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>Kayıtlı değilsiniz. Şantiye şefine haber verin ve başka bir yolla kaydolun.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>Terminal henüz açık değil</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>Şantiye şefinden açmasını isteyin. Hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>Bu terminalin diski dolu</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>Bu terminalin diski dolmak üzere</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>Yakında dosya sildirin: disk doluyken kimse kaydolamaz.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>Bu terminalin belleği bozulmuştu ve onarıldı</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>Bu terminalin belleği dışarıdan değiştirilmiş</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>Bu terminalin belleği başka bir terminalden kopyalanmış</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>Bu terminalin anahtarlığı kilitli</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>Bu terminalin belleğinden kayıtlar kayboldu</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>Ağ kısa mesajları geçiriyor, kayıtları geçirmiyor</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>Alınan kayıt kaybolmaz. Teknisyeninize yönlendiriciyi kontrol ettirin: MTU değeri çok büyük olabilir.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>Gönderme hâlâ çalışıyor. Teknisyeninize haber verin: o güne kadar programın daha yeni bir sürümü gerekebilir.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>Bu terminalin servisteki tanımının süresi yakında doluyor</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>Gönderme hâlâ çalışıyor. O güne kadar teknisyeninize terminali yeni bir anahtarla tanıttırın.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>Alınan kayıt kaybolmaz. Şantiye şefinin yeniden giriş yapması gerekiyor.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>Terminalin oturumu kapalı</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>Alınan kayıt kaybolmaz. Göndermek için yeniden giriş yapın.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>Bu terminalde bir şey ters gitti</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>Tekrar deneyin. Yine olursa teknisyeninizi arayın ve aşağıdaki kodu okuyun.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>Çipte başka bir kartın dosyaları var, anahtarı yok. Kimse kaydedilmedi. Kartın aslını isteyin.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>Çip, aslı olduğunu kanıtlamayı reddetti: bir kopya ya da kanıt hakkı bitmiş bir kart. Kimse kaydedilmedi. Başka bir kimlik belgesi isteyin.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>İmza başka bir kart için atılmış. Kimse kaydedilmedi. Başka bir kimlik belgesi isteyin.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>Hiçbir Belçika makamı bu kartı doğrulamıyor: test kartı veya sahte. Kimse kaydedilmedi. Başka bir kimlik belgesi isteyin.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>Merkezi servis bu kaydı kabul etmedi</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>Kayıt servise çok geç ulaştı veya terminalin saati yanlış. Gecikmenin nedenini not edin: arıza kanıtlanabilir olmalı. Çalışan, bir sonraki iş başında veya sonunda yeniden kaydolur.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>Merkezi servis bu kaydın saatini kabul etmiyor</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>Merkezi servis çalışma yerini kabul etmiyor</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>Merkezi servis şantiye numarasını kabul etmiyor</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>Merkezi servis firma numarasını kabul etmiyor</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>Çalışan kayıtlı değil. İş bildirimindeki firma numarasını kontrol edin, sonra çalışan doğru firma için yeniden kaydolsun.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>Çalışan kayıtlı değil. İş bildiriminin hâlâ geçerli olduğunu ve terminalin doğru şantiye için açıldığını kontrol edin. Sonra çalışan yeniden kaydolsun.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>Çalışan kayıtlı değil. İş bildirimindeki adresi düzelttirin, sonra çalışan yeniden kaydolsun.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>Çalışan kayıtlı değil. Çalışan yeniden kaydolsun. Kayıt yine reddedilirse teknisyeninizi arayın ve aşağıdaki kodu okuyun.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>Kayıt yapılmadı</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>Şimdi kaydolun, sonra şantiye şefine gidin.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>Bu terminal kapalı. Ekrana dokunun.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>Ekrana dokunun veya kartınızı takın.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>Ekrana dokunun.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>Kart okuyucu: bir kart takın</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>Bağlı olanları deneyin</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>çalışıyor</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>henüz çalışmıyor</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>Köşe {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>Ekran çalışıyor.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>Ekran: her köşedeki düğmeye dokunun.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>Bu kiosk yeniden ayarlanıyor</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>Teknisyen kodunuz</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>En az 12 karakter; not edin</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>Checkinatwork adresi</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>Oturum açma adresi</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>Şantiyelerin adresi veya dosyası</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>Checkinatwork nerede?</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Bu kullanılamaz.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Bitir</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: önceki seçenek</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: sonraki seçenek</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>Hiçbir şey değişmedi: ayar dosyasında hata var ya da dosya yazılamıyor. Teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>Kioska döndüğünüzde geçerli olur: birkaç saniyede yeniden başlar.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>Geri kalan her şey ayar dosyasında, teknisyeniniz için.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>Kimse yokken dil</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>Kartlı, tanınan işçi: dokunmadan kaydedilir</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>Ekran şu süreden sonra kararır</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sesler</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>Sonuç sesli söylenir</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>Bu kapının adı</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>Bu kapının yönü</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>Saatlere göre</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>Eksik olanlar şu saatten sonra gösterilir</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>Eksikler listesi nereye</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>Tahliye listesi saati</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>Tahliye listesi nereye</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>Açık, güneş için</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>Koyu, loş yer için</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Güçlü karşıtlık</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>Yalnız bu ekran</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>Terminali aç</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Şifre</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>Şifreyi göster veya gizle</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>Süre sonunda silindi</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>Bugün burada henüz kimse kaydolmadı.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Günü kapat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedilen</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Kesintiler</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Terminale dön</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Halledildi</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>Şirkete ilet</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>Son 30 günde not yok.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>Son 30 günde hiçbir şey reddedilmedi.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>Programı kapat (teknisyen)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>Gün kapatılsın mı? Terminal yeniden açılana kadar kimse kaydolamaz.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>Evet, kapat</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>Hayır, açık kalsın</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Her şey gönderildi</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>Şantiyede kimse kalmadı</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>alındı, gönderilecek</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>alındı, en eskisi {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>not 32: {time} sonra</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>bugün onaylandı</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>bugün reddedildi</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>not 32: çok geç veya saat yanlış</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>Saat {time} sonuna kadar numara girilemez: bir dakika içinde çok fazla farklı numara geldi. Bugünkü listede burada olmayan kişiler ve kendiliğinden yazan bir cihaz olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>Bu terminalin saati yanlış.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>Bu terminalin saati {time} geri.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>Bu terminalin saati {time} ileri.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>Saati düzeltin: şimdi yapılan kayıtlar 32 numaralı notu alıyor.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>Merkezi servis yanıt veriyor.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>Merkezi servise henüz sorulmadı.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>Merkezi servis yanıt vermiyor. Hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>not {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – basılı tutun</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>Çalışanlar: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>İş bildiriminin son günü: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>{name} sözleşmesinin son günü: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>{name} için L1&apos;in son günü: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>{name} için A1&apos;in son günü: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>{companies} için notlar: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>düzeltme için son gün</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>düzeltmek için geç</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>bu terminal işaretledi</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>Neden: {text}</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>Ne yapmalı: {text}</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Kayıt reddedildi</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>kayıtlı değil</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>Değiştirilmiş kayıt</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>Gateway dışında değiştirildi</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>Birisi bu kaydı bilgisayarın dosyalarında değiştirdi</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>Gönderilmiyor: işçinin yaptığı kayıt olmayabilir. Teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>Bilgisayar kilitliydi</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>sizi bekliyor</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>Bu sayfadan ayrıldığınızda gönderilir. Bu kişi burada değildiyse sayfadan ayrılmadan önce teknisyeninizi arayın.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>Kart reddedildi</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>Kart okuyucu: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>Teknisyen için: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>Bu terminalin saati yanlıştı: {shown}. Mümkün olan en yakın zamanla gönderildi: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>{paper} görüldü, {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>Halledildi, {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referans {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>Biri bekliyor: okuyucuda bir kart var.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>Halledildi: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ne yapıldı</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>{company} için</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>Düzeltilecekler: fotoğrafını çekin ya da kâğıt olarak alın.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>RSZ/ONSS web formu, 30 gün içinde düzeltmek için.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>{date} tarihinden beri: günde bir kez yerine IN ve OUT</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>{date} itibarıyla: günde bir kez yerine IN ve OUT</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>{name}: L1 veya A1</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>İlk ve son günü girin.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>Böyle bir dönem yok.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>L1 görüldü</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>A1 görüldü</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>Kartınızı alın</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>Hâlâ okuyucuda. Kartınız yok mu? Ekrana dokunun.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>Numaranızı girin</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>Kimlik kartınızın arkasındaki 11 rakam veya Limosa formunuzdaki 17 rakam</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>Hâlâ orada mısınız? Bu ekran birazdan kapanacak.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>İleri düğmesine basın</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>Ziyaretçiler</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>Geldim</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>Kimi ziyaret?</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>Ayrılıyorum</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>Hâlâ listede. Kim ayrıldı? Onlara dokunun.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>Listede ziyaretçi yok.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>İşaretliler ayrıldı</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>Ziyaretçi veya teslimat</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>Listede bu adla kimse yok. Geldiğinizde yazdığınız gibi yazın.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>Liste dolu. Şantiye ofisine gidin.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>Kaydedilemedi. Şantiye ofisine gidin.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>Artık listede değilsiniz.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>Güle güle.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>Listedesiniz.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>Ayrılırken: burada aynı düğmeye dokunun ve aynı adı yazın.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ayrıldı</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>şantiyede</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>Kartınızı okuyucuya takın</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>Kimlik kartı, önce çip</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>Limosa formu</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>L1 formunuzun QR kodunu gösterin</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>Numaranızı girin</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>Ulusal sicil veya Limosa numarası</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>Yeni: gelince IN, giderken OUT</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>Yarından itibaren: gelince IN, giderken OUT</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>{date} itibarıyla: gelince IN, giderken OUT</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>Bu terminal nerede duruyor?</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>Bu harf veya rakamlarla şantiye yok.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>{count} tane daha: bir harf daha</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tüm şantiyeler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>Şantiye bu mu?</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>Evet, burada aç</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Başka şantiye</translation>
    </message>
</context>
</TS>
