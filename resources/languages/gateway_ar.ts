<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_MA" sourcelanguage="en_GB">
<context>
    <name>Again</name>
    <message>
        <source>{direction} again</source>
        <translation>{direction} مرة أخرى</translation>
    </message>
    <message>
        <source>{direction} now</source>
        <translation>{direction} رغم ذلك</translation>
    </message>
    <message>
        <source>You have just registered {direction}</source>
        <translation>سجّلت {direction} قبل قليل</translation>
    </message>
    <message>
        <source>You are already {direction}, since {time}</source>
        <translation>أنت {direction} منذ {time}</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>Hold still</source>
        <translation>ثبّت يدك</translation>
    </message>
    <message>
        <source>Hold the QR code of your form in the square</source>
        <translation>ضع رمز QR الموجود في الاستمارة داخل المربع</translation>
    </message>
    <message>
        <source>The code is in view. Keep the form flat and still.</source>
        <translation>الرمز ظاهر. أبقِ الاستمارة مستوية وثابتة.</translation>
    </message>
    <message>
        <source>About 15 to 20 cm from the camera</source>
        <translation>على بعد ⁦15⁩ إلى ⁦20⁩ سم من الكاميرا</translation>
    </message>
    <message>
        <source>With light on the paper, without glare</source>
        <translation>مع ضوء على الورقة وبدون انعكاس</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Set the clock</source>
        <translation>ضبط الساعة</translation>
    </message>
    <message>
        <source>Day, month, year, hour, minute, as on a telephone.</source>
        <translation>اليوم والشهر والسنة والوقت.</translation>
    </message>
    <message>
        <source>There is no such moment.</source>
        <translation>لا توجد لحظة كهذه.</translation>
    </message>
    <message>
        <source>How far it was slow (+) or fast (−); hatched: not known</source>
        <translation>مقدار التأخر (+) أو التقدم (−)؛ المظلل: غير معروف</translation>
    </message>
    <message>
        <source>The clock has been set.</source>
        <translation>ضُبطت الساعة.</translation>
    </message>
    <message>
        <source>The system does not let this program set the clock. Call your technician.</source>
        <translation>لا يسمح النظام لهذا البرنامج بضبط الساعة. اتصل بالتقني.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>الساعة خاطئة</translation>
    </message>
    <message>
        <source>The clock is not confirmed</source>
        <translation>الساعة غير مؤكدة</translation>
    </message>
    <message>
        <source>It shows a moment that cannot be.</source>
        <translation>تُظهر لحظة مستحيلة.</translation>
    </message>
    <message>
        <source>Nobody has told the time since the computer was started.</source>
        <translation>لم يؤكد شيء الوقت منذ تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>The time was last told too long ago.</source>
        <translation>أُكد الوقت منذ وقت طويل جدًا.</translation>
    </message>
    <message>
        <source>Its sources contradict one another.</source>
        <translation>مصادرها متناقضة.</translation>
    </message>
    <message>
        <source>A source tells another time. Some more answers decide.</source>
        <translation>مصدر يعطي وقتًا آخر. ستحسم بضع إجابات أخرى.</translation>
    </message>
    <message>
        <source>It was set, and nobody has told the time since.</source>
        <translation>غُيِّرت الساعة ولم يؤكد شيء الوقت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It is off by {time} at most.</source>
        <translation>الفرق {time} على الأكثر.</translation>
    </message>
    <message>
        <source>Registrations are saved; their time is put right later.</source>
        <translation>تُحفظ التسجيلات، ويُصحح وقتها لاحقًا.</translation>
    </message>
    <message>
        <source>Drift: not known yet</source>
        <translation>الانحراف: غير معروف بعد</translation>
    </message>
    <message>
        <source>Drift: it loses {time} a day</source>
        <translation>الانحراف: تتأخر {time} في اليوم</translation>
    </message>
    <message>
        <source>Drift: it gains {time} a day</source>
        <translation>الانحراف: تتقدم {time} في اليوم</translation>
    </message>
    <message>
        <source>Time server {name}</source>
        <translation>خادم الوقت {name}</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>نظام التشغيل</translation>
    </message>
    <message>
        <source>Time stamp {name}</source>
        <translation>طابع زمني {name}</translation>
    </message>
    <message>
        <source>{source} – not believed</source>
        <translation>{source} – غير معتمد</translation>
    </message>
    <message>
        <source>Last told: {moment}</source>
        <translation>آخر تأكيد: {moment}</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Another site or user</source>
        <translation>ورشة أخرى أو مستخدم آخر</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>This kiosk is closed</source>
        <translation>هذا الجهاز مغلق</translation>
    </message>
    <message>
        <source>Nobody can register here yet. The site manager opens it with a user name and a password.</source>
        <translation>لا يمكن التسجيل هنا بعد. رئيس الورشة يفتح الجهاز باسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>It starts again by itself in a few seconds. Nothing is lost.</source>
        <translation>سيعيد الجهاز التشغيل تلقائيًا خلال ثوانٍ. ما حُفظ يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Open as earlier today</source>
        <translation>فتح كما في وقت سابق اليوم</translation>
    </message>
    <message>
        <source>Open as on {day}</source>
        <translation>فتح كما في المرة الماضية: {day}</translation>
    </message>
    <message>
        <source>Closed since {time}</source>
        <translation>مغلق منذ {time}</translation>
    </message>
</context>
<context>
    <name>Common</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
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
        <translation>هل تحتاج إلى مساعدة؟ اتصل بـ: {contact}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>⁦%n⁩ ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>⁦%n⁩ ثوانٍ</numerusform>
            <numerusform>⁦%n⁩ ثانية</numerusform>
            <numerusform>⁦%n⁩ ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>⁦%n⁩ دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>⁦%n⁩ دقائق</numerusform>
            <numerusform>⁦%n⁩ دقيقة</numerusform>
            <numerusform>⁦%n⁩ دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>⁦%n⁩ ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>⁦%n⁩ ساعات</numerusform>
            <numerusform>⁦%n⁩ ساعة</numerusform>
            <numerusform>⁦%n⁩ ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>⁦%n⁩ يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>⁦%n⁩ أيام</numerusform>
            <numerusform>⁦%n⁩ يومًا</numerusform>
            <numerusform>⁦%n⁩ يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, will be sent later</source>
        <translation>
            <numerusform>⁦%n⁩ تسجيل محفوظ، يُرسل لاحقًا</numerusform>
            <numerusform>تسجيل واحد محفوظ، يُرسل لاحقًا</numerusform>
            <numerusform>تسجيلان محفوظان، يُرسلان لاحقًا</numerusform>
            <numerusform>⁦%n⁩ تسجيلات محفوظة، تُرسل لاحقًا</numerusform>
            <numerusform>⁦%n⁩ تسجيلًا محفوظًا، تُرسل لاحقًا</numerusform>
            <numerusform>⁦%n⁩ تسجيل محفوظ، تُرسل لاحقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) saved, being sent</source>
        <translation>
            <numerusform>⁦%n⁩ تسجيل محفوظ، جارٍ الإرسال</numerusform>
            <numerusform>تسجيل واحد محفوظ، جارٍ الإرسال</numerusform>
            <numerusform>تسجيلان محفوظان، جارٍ الإرسال</numerusform>
            <numerusform>⁦%n⁩ تسجيلات محفوظة، جارٍ الإرسال</numerusform>
            <numerusform>⁦%n⁩ تسجيلًا محفوظًا، جارٍ الإرسال</numerusform>
            <numerusform>⁦%n⁩ تسجيل محفوظ، جارٍ الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) to go</source>
        <translation>
            <numerusform>باقي ⁦%n⁩ رقم</numerusform>
            <numerusform>باقي رقم واحد</numerusform>
            <numerusform>باقي رقمان</numerusform>
            <numerusform>باقي ⁦%n⁩ أرقام</numerusform>
            <numerusform>باقي ⁦%n⁩ رقمًا</numerusform>
            <numerusform>باقي ⁦%n⁩ رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>كُتب ⁦%n⁩ رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت ⁦%n⁩ أرقام</numerusform>
            <numerusform>كُتب ⁦%n⁩ رقمًا</numerusform>
            <numerusform>كُتب ⁦%n⁩ رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more remark(s): ask the site manager</source>
        <translation>
            <numerusform>و⁦%n⁩ ملاحظة أخرى: اسأل رئيس الورشة</numerusform>
            <numerusform>وملاحظة أخرى: اسأل رئيس الورشة</numerusform>
            <numerusform>وملاحظتان أخريان: اسأل رئيس الورشة</numerusform>
            <numerusform>و⁦%n⁩ ملاحظات أخرى: اسأل رئيس الورشة</numerusform>
            <numerusform>و⁦%n⁩ ملاحظة أخرى: اسأل رئيس الورشة</numerusform>
            <numerusform>و⁦%n⁩ ملاحظة أخرى: اسأل رئيس الورشة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>⁦%n⁩ جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>⁦%n⁩ جديدة</numerusform>
            <numerusform>⁦%n⁩ جديدة</numerusform>
            <numerusform>⁦%n⁩ جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) vanished from the memory of this kiosk</source>
        <translation>
            <numerusform>اختفى ⁦%n⁩ تسجيل من ذاكرة هذا الجهاز</numerusform>
            <numerusform>اختفى تسجيل واحد من ذاكرة هذا الجهاز</numerusform>
            <numerusform>اختفى تسجيلان من ذاكرة هذا الجهاز</numerusform>
            <numerusform>اختفت ⁦%n⁩ تسجيلات من ذاكرة هذا الجهاز</numerusform>
            <numerusform>اختفى ⁦%n⁩ تسجيلًا من ذاكرة هذا الجهاز</numerusform>
            <numerusform>اختفى ⁦%n⁩ تسجيل من ذاكرة هذا الجهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused %n time(s) before</source>
        <translation>
            <numerusform>رُفضت ⁦%n⁩ مرة من قبل</numerusform>
            <numerusform>رُفضت مرة واحدة من قبل</numerusform>
            <numerusform>رُفضت مرتين من قبل</numerusform>
            <numerusform>رُفضت ⁦%n⁩ مرات من قبل</numerusform>
            <numerusform>رُفضت ⁦%n⁩ مرة من قبل</numerusform>
            <numerusform>رُفضت ⁦%n⁩ مرة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n عامل</numerusform>
            <numerusform>عامل واحد</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>%n عمال</numerusform>
            <numerusform>%n عاملًا</numerusform>
            <numerusform>%n عامل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) still in</source>
        <translation>
            <numerusform>%n عامل ما زال في الموقع</numerusform>
            <numerusform>عامل واحد ما زال في الموقع</numerusform>
            <numerusform>عاملان ما زالا في الموقع</numerusform>
            <numerusform>%n عمال ما زالوا في الموقع</numerusform>
            <numerusform>%n عاملًا ما زالوا في الموقع</numerusform>
            <numerusform>%n عامل ما زالوا في الموقع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) not sent: they wait for the next opening</source>
        <translation>
            <numerusform>لم يُرسل %n تسجيل: ينتظر الفتح التالي</numerusform>
            <numerusform>لم يُرسل تسجيل واحد: ينتظر الفتح التالي</numerusform>
            <numerusform>لم يُرسل تسجيلان: ينتظران الفتح التالي</numerusform>
            <numerusform>لم تُرسل %n تسجيلات: تنتظر الفتح التالي</numerusform>
            <numerusform>لم يُرسل %n تسجيلًا: تنتظر الفتح التالي</numerusform>
            <numerusform>لم يُرسل %n تسجيل: تنتظر الفتح التالي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to correct</source>
        <translation>
            <numerusform>باقي ⁦%n⁩ يوم</numerusform>
            <numerusform>باقي يوم واحد</numerusform>
            <numerusform>باقي يومان</numerusform>
            <numerusform>باقي ⁦%n⁩ أيام</numerusform>
            <numerusform>باقي ⁦%n⁩ يومًا</numerusform>
            <numerusform>باقي ⁦%n⁩ يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Automatically in {time}</source>
        <translation>تلقائيًا بعد {time}</translation>
    </message>
    <message>
        <source>Your last registration: {last}. OUT is missing. What now?</source>
        <translation>آخر تسجيل لك: {last}. ينقص OUT. ماذا الآن؟</translation>
    </message>
    <message>
        <source>OUT since {time}</source>
        <translation>خارج منذ {time}</translation>
    </message>
    <message>
        <source>IN since {time}</source>
        <translation>داخل منذ {time}</translation>
    </message>
    <message>
        <source>I start work</source>
        <translation>أبدأ العمل</translation>
    </message>
    <message>
        <source>I stop or take a break</source>
        <translation>أتوقف أو آخذ استراحة</translation>
    </message>
    <message>
        <source>Limosa declaration</source>
        <translation>تصريح Limosa</translation>
    </message>
    <message>
        <source>Same company as last time</source>
        <translation>الشركة نفسها كالمرة السابقة</translation>
    </message>
    <message>
        <source>I stop work</source>
        <translation>أنهي العمل</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>شركة أخرى</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>هذا ليس أنا</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>You may go. See you next time.</source>
        <translation>يمكنك الانصراف. إلى اللقاء.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>لا حاجة إلى فعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Today + tomorrow</source>
        <translation>اليوم وغدًا</translation>
    </message>
    <message>
        <source>You may start. If you do not come tomorrow, tell the site manager.</source>
        <translation>يمكنك البدء. إذا لم تأتِ غدًا فأخبر رئيس الورشة.</translation>
    </message>
    <message>
        <source>Enjoy your break. Register IN when you come back.</source>
        <translation>استراحة طيبة. سجّل IN عند عودتك.</translation>
    </message>
    <message>
        <source>You may start. The confirmation follows by itself.</source>
        <translation>يمكنك البدء. يصل التأكيد تلقائيًا.</translation>
    </message>
    <message>
        <source>You may go. The confirmation follows by itself.</source>
        <translation>يمكنك الانصراف. يصل التأكيد تلقائيًا.</translation>
    </message>
    <message>
        <source>Go to the site manager now.</source>
        <translation>اذهب الآن إلى رئيس الورشة.</translation>
    </message>
    <message>
        <source>You may start work.</source>
        <translation>يمكنك بدء العمل.</translation>
    </message>
    <message>
        <source>already registered</source>
        <translation>مسجّل من قبل</translation>
    </message>
    <message>
        <source>Take your card with you</source>
        <translation>خذ بطاقتك معك</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>إثبات</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Remark {number}</source>
        <translation>ملاحظة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
</context>
<context>
    <name>Employer</name>
    <message>
        <source>Who do you work for here?</source>
        <translation>لحساب من تعمل هنا؟</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>كل الشركات</translation>
    </message>
    <message>
        <source>No company with these letters. Ask the site manager.</source>
        <translation>لا توجد شركة بهذه الحروف. اسأل رئيس الورشة.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>{count} أخرى: حرف آخر</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>حديثًا</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>{counted} counted, {here} on site</source>
        <translation>تم عدّ {counted}، في الموقع {here}</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>كما هو معروف في {time}</translation>
    </message>
    <message>
        <source>Yes, all ticks away</source>
        <translation>نعم، أزل العلامات</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation>لا أحد في القائمة.</translation>
    </message>
    <message>
        <source>Everybody will be missing again. Take all ticks away?</source>
        <translation>سيُعتبر الجميع مفقودين من جديد. إزالة كل العلامات؟</translation>
    </message>
    <message>
        <source>The list is with the printer.</source>
        <translation>القائمة لدى الطابعة.</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>تم عدّه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{missing} of {here} missing</source>
        <translation>{missing} مفقود من {here}</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>إخلاء</translation>
    </message>
    <message>
        <source>The list cannot be read. Take the last one on paper, and count by hand.</source>
        <translation>تعذّرت قراءة القائمة. خذ آخر قائمة ورقية وعُدّ يدويًا.</translation>
    </message>
    <message>
        <source>Nobody registers OUT here: who came today may have left.</source>
        <translation>لا أحد يسجّل OUT هنا: من جاء اليوم ربما غادر.</translation>
    </message>
    <message>
        <source>Registered the day before, perhaps not here today: {count}.</source>
        <translation>مسجّلون في اليوم السابق، وربما ليسوا هنا اليوم: {count}.</translation>
    </message>
    <message>
        <source>The kiosk was off from {begin} to {end}: who came in then is not on the list.</source>
        <translation>كان الجهاز متوقفًا من {begin} إلى {end}: من دخل حينها ليس في القائمة.</translation>
    </message>
    <message>
        <source>Not on the list, since IN is more than {hours} hours ago and OUT never came: {count}.</source>
        <translation>خارج القائمة، IN قبل أكثر من {hours} ساعة بلا OUT: {count}.</translation>
    </message>
    <message>
        <source>No contact with Checkinatwork (NSSO) since {time}.</source>
        <translation>لا اتصال بالخدمة المركزية منذ {time}.</translation>
    </message>
    <message>
        <source>Only {gate} is known here: who registered elsewhere, or not at all, is not on the list.</source>
        <translation>لا يُعرف هنا سوى {gate}: من سجّل في مكان آخر أو لم يسجّل ليس في القائمة.</translation>
    </message>
    <message>
        <source>Who registered elsewhere, or not at all, is not on the list.</source>
        <translation>من سجّل في مكان آخر أو لم يسجّل ليس في القائمة.</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>الاسم غير معروف</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ {time}</translation>
    </message>
    <message>
        <source>Visitors and deliveries</source>
        <translation>الزوار وعمليات التسليم</translation>
    </message>
    <message>
        <source>Company not known</source>
        <translation>الشركة غير معروفة</translation>
    </message>
    <message>
        <source>The evacuation list of {time} is missing. {reason}</source>
        <translation>تنقص قائمة الإخلاء للساعة {time}. {reason}</translation>
    </message>
</context>
<context>
    <name>Expected</name>
    <message>
        <source>Who is expected</source>
        <translation>من المتوقع</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>People, by hand</source>
        <translation>أشخاص، يدويًا</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>اليوم فقط</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>A person, by number</source>
        <translation>شخص، بالرقم</translation>
    </message>
    <message>
        <source>Nobody by hand</source>
        <translation>لا أحد يدويًا</translation>
    </message>
    <message>
        <source>Crew file from a USB stick</source>
        <translation>قائمة الفرق من ذاكرة USB</translation>
    </message>
    <message>
        <source>Give up crew files</source>
        <translation>إلغاء قوائم الفرق</translation>
    </message>
    <message>
        <source>Yes, give up</source>
        <translation>نعم، إلغاء</translation>
    </message>
    <message>
        <source>Persons, by hand</source>
        <translation>أشخاص، يدويًا</translation>
    </message>
    <message>
        <source>Expected of {company}</source>
        <translation>متوقع من {company}</translation>
    </message>
    <message>
        <source>no right national, BIS or Limosa number</source>
        <translation>لا يوجد رقم وطني أو BIS أو Limosa صحيح</translation>
    </message>
    <message>
        <source>National or Limosa number</source>
        <translation>الرقم الوطني أو رقم Limosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>it is no table, or it is too large</source>
        <translation>ليس جدولًا، أو أنه كبير جدًا</translation>
    </message>
    <message>
        <source>no column of national numbers, or none of enterprise numbers</source>
        <translation>لا يوجد عمود للأرقام الوطنية، أو لأرقام المؤسسات</translation>
    </message>
    <message>
        <source>no right enterprise number</source>
        <translation>لا يوجد رقم مؤسسة صحيح</translation>
    </message>
    <message>
        <source>the worker stands above already</source>
        <translation>العامل مذكور أعلاه بالفعل</translation>
    </message>
    <message>
        <source>no worker in it</source>
        <translation>لا يوجد فيه عامل</translation>
    </message>
    <message>
        <source>more than {count} workers</source>
        <translation>أكثر من {count} عامل</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, and wait some seconds.</source>
        <translation>لا توجد ذاكرة USB. أدخل واحدة وانتظر بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>There is no table on the stick: CSV, XLSX or ODS, in no folder.</source>
        <translation>لا يوجد جدول على الذاكرة: CSV أو XLSX أو ODS، خارج أي مجلد.</translation>
    </message>
    <message>
        <source>There are several tables on the stick. Leave one.</source>
        <translation>توجد عدة جداول على الذاكرة. اترك واحدًا.</translation>
    </message>
    <message>
        <source>The disk did not take it. All is as before.</source>
        <translation>لم يقبلها القرص. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Nothing of {file} was taken:</source>
        <translation>لم يؤخذ شيء من {file}:</translation>
    </message>
    <message>
        <source>People expected as {file} says: {count}</source>
        <translation>الأشخاص المتوقعون حسب {file}: {count}</translation>
    </message>
    <message>
        <source>Line {number}: {what}</source>
        <translation>السطر {number}: {what}</translation>
    </message>
    <message>
        <source>Crew files that count</source>
        <translation>قوائم الفرق السارية</translation>
    </message>
    <message>
        <source>Give up all crew files? Then who came on the last day of work is expected.</source>
        <translation>إلغاء كل قوائم الفرق؟ عندها يُنتظر من حضر في آخر يوم عمل.</translation>
    </message>
    <message>
        <source>{file}, {date} · companies: {companies} · people: {people}</source>
        <translation>{file}، {date} · الشركات: {companies} · الأشخاص: {people}</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Staff</source>
        <translation>إدارة الورشة</translation>
    </message>
    <message>
        <source>Type today&apos;s code</source>
        <translation>اكتب رمز اليوم</translation>
    </message>
    <message>
        <source>That code is wrong.</source>
        <translation>هذا الرمز غير صحيح.</translation>
    </message>
    <message>
        <source>The clock is set to {moment}. Type today&apos;s code once more.</source>
        <translation>ستُضبط الساعة على {moment}. اكتب رمز اليوم مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>حاول مرة أخرى بعد {time}.</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Here: {direction}</source>
        <translation>هنا: {direction}</translation>
    </message>
    <message>
        <source>IN until {time}</source>
        <translation>IN حتى {time}</translation>
    </message>
    <message>
        <source>OUT from {time}</source>
        <translation>OUT من {time}</translation>
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
        <translation>للإدارة: اضغط لمدة ثانيتين</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>Right time, as 1530</source>
        <translation>الوقت الصحيح، مثل 1530</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>No such time. As 1530</source>
        <translation>لا يوجد وقت كهذا. مثل 1530</translation>
    </message>
    <message>
        <source>Not written. Try again, or call your technician.</source>
        <translation>لم يُحفظ. حاول مرة أخرى أو اتصل بالتقني.</translation>
    </message>
    <message>
        <source>Correct for the office: {name}, {act}</source>
        <translation>تصحيح للمكتب: {name}، {act}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>إثبات</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Nobody was found on this day.</source>
        <translation>لم يُعثر على أحد في هذا اليوم.</translation>
    </message>
    <message>
        <source>Does not count: {reason}</source>
        <translation>لا يُحتسب: {reason}</translation>
    </message>
    <message>
        <source>Corrected: {act}. {reason}</source>
        <translation>صُحِّح: {act}. {reason}</translation>
    </message>
    <message>
        <source>Name or number of a worker, or name of a company</source>
        <translation>اسم عامل أو رقمه، أو اسم شركة</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Capitals</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Delete the last character</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Letters or symbols</source>
        <translation>حروف أو رموز</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <extracomment>the language&apos;s own name, as its speakers write it</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>left to right</source>
        <extracomment>to be answered in English: left to right, or: right to left</extracomment>
        <translation>right to left</translation>
    </message>
    <message>
        <source>en_BE</source>
        <extracomment>the locale whose dates and numbers go with the language, as in pt_PT; the digits must be 0 to 9</extracomment>
        <translation>ar_MA</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>More languages</source>
        <translation>لغات أخرى</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The program ends, and the desktop appears. It has to be started again by hand.</source>
        <translation>يتوقف البرنامج ويظهر سطح المكتب. يجب تشغيله من جديد يدويًا.</translation>
    </message>
    <message>
        <source>Nobody can register until the program is started again by hand. The day stays open, nothing is lost.</source>
        <translation>لن يستطيع أحد التسجيل حتى يُشغَّل البرنامج من جديد يدويًا. يبقى اليوم مفتوحًا ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>End the program?</source>
        <translation>هل تريد إغلاق البرنامج؟</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>نعم، أغلقه</translation>
    </message>
    <message>
        <source>No, stay</source>
        <translation>لا، ابقَ</translation>
    </message>
    <message>
        <source>Contractor&apos;s password or technician&apos;s code</source>
        <translation>كلمة مرور المقاول أو رمز الفني</translation>
    </message>
    <message>
        <source>That is neither the contractor&apos;s password nor the technician&apos;s code.</source>
        <translation>هذه ليست كلمة مرور المقاول ولا رمز الفني.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Not yet registered</source>
        <translation>لم يُسجَّل بعد</translation>
    </message>
    <message>
        <source>Put your card in again and leave it until you see the result.</source>
        <translation>أدخل بطاقتك مرة أخرى واتركها حتى ترى النتيجة.</translation>
    </message>
    <message>
        <source>Begin again, and touch IN or OUT.</source>
        <translation>ابدأ من جديد والمس IN أو OUT.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة ⁦{page}⁩ من ⁦{pages}⁩</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>The kiosk is open</source>
        <translation>الجهاز مفتوح</translation>
    </message>
    <message>
        <source>Today&apos;s staff code</source>
        <translation>رمز اليوم للإدارة</translation>
    </message>
    <message>
        <source>Your own staff code counts today, too.</source>
        <translation>رمزك الخاص صالح اليوم أيضًا.</translation>
    </message>
    <message>
        <source>Write it down. To use it, hold the name of the site, at the top left, for two seconds.</source>
        <translation>سجّله عندك. لاستعماله اضغط لمدة ثانيتين على اسم الورشة في أعلى الشاشة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Write down: {outage}</source>
        <translation>تدوين: {outage}</translation>
    </message>
    <message>
        <source>Name of the outage</source>
        <translation>اسم العطل</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>رقم البلاغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Report of an outage</source>
        <translation>تقرير عن عطل</translation>
    </message>
    <message>
        <source>Two pages for an inspector: what failed, whose fault it was, who registered meanwhile, and how to verify it. Nobody&apos;s number is in it.</source>
        <translation>صفحتان للمفتش: ما الذي تعطل، وخطأ من كان، ومن سجّل في تلك الأثناء، وكيف يُتحقق من ذلك. لا يحتوي على رقم أي شخص.</translation>
    </message>
    <message>
        <source>Have somebody from outside photograph the code: it shows later that nothing was changed.</source>
        <translation>اطلب من شخص خارجي تصوير الرمز: فهو يثبت لاحقًا أن شيئًا لم يتغير.</translation>
    </message>
    <message>
        <source>Code of the record, to be photographed</source>
        <translation>رمز السجل للتصوير</translation>
    </message>
    <message>
        <source>Save on a USB stick</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The report is with the printer.</source>
        <translation>التقرير لدى الطابعة.</translation>
    </message>
    <message>
        <source>Saved as {file}. The stick can be pulled out.</source>
        <translation>حُفظ باسم {file}. يمكن نزع الذاكرة.</translation>
    </message>
    <message>
        <source>Record: {number} entries, {hash}</source>
        <translation>السجل: {number} مدخلات، {hash}</translation>
    </message>
    <message>
        <source>No outage has been recorded.</source>
        <translation>لم يُسجَّل أي عطل.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This kiosk failed</source>
        <translation>تعطل هذا الجهاز</translation>
    </message>
    <message>
        <source>Workers are not excused. Call your technician, and register through another channel while it lasts.</source>
        <translation>العمال غير معفيين. اتصل بالتقني وسجّل عبر قناة أخرى ما دام العطل.</translation>
    </message>
    <message>
        <source>The network of the site failed</source>
        <translation>تعطلت شبكة الورشة</translation>
    </message>
    <message>
        <source>The internet provider failed</source>
        <translation>تعطل مزود الإنترنت</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) failed</source>
        <translation>تعطل Checkinatwork (NSSO)</translation>
    </message>
    <message>
        <source>Nobody had to register while it lasted, if that can be verified. Keep the report.</source>
        <translation>لم يكن على أحد التسجيل ما دام العطل قائمًا، إذا أمكن التحقق من ذلك. احتفظ بالتقرير.</translation>
    </message>
    <message>
        <source>The power failed, or the kiosk was switched off</source>
        <translation>انقطعت الكهرباء أو أُطفئ الجهاز</translation>
    </message>
    <message>
        <source>Nobody can say whose fault it was</source>
        <translation>لا يُعرف خطأ من كان</translation>
    </message>
    <message>
        <source>Ask your internet provider, and write down here what it says.</source>
        <translation>اسأل مزود الإنترنت ودوّن جوابه هنا.</translation>
    </message>
    <message>
        <source>The electricity supplier has to confirm it.</source>
        <translation>يجب أن يؤكد ذلك مزود الكهرباء.</translation>
    </message>
    <message>
        <source>still lasts</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>report taken</source>
        <translation>أُخذ التقرير</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>the kiosk was off</source>
        <translation>كان الجهاز مطفأً</translation>
    </message>
    <message>
        <source>the program failed</source>
        <translation>تعطل البرنامج</translation>
    </message>
    <message>
        <source>no network cable, no Wi-Fi</source>
        <translation>لا كابل شبكة ولا Wi-Fi</translation>
    </message>
    <message>
        <source>no network address</source>
        <translation>لا عنوان شبكة</translation>
    </message>
    <message>
        <source>the router did not answer</source>
        <translation>لم يجب الموجّه</translation>
    </message>
    <message>
        <source>names were not found (DNS)</source>
        <translation>لم يُعثر على الأسماء (DNS)</translation>
    </message>
    <message>
        <source>no connection to Checkinatwork</source>
        <translation>لا اتصال مع Checkinatwork</translation>
    </message>
    <message>
        <source>the clock was wrong</source>
        <translation>كانت الساعة خاطئة</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>اتصال غير موثوق</translation>
    </message>
    <message>
        <source>the sign-in page of a Wi-Fi answered</source>
        <translation>أجابت صفحة دخول Wi-Fi</translation>
    </message>
    <message>
        <source>no answer from Checkinatwork</source>
        <translation>لا جواب من Checkinatwork</translation>
    </message>
    <message>
        <source>Checkinatwork reported a fault</source>
        <translation>أبلغ Checkinatwork عن خطأ</translation>
    </message>
    <message>
        <source>Checkinatwork refused this kiosk</source>
        <translation>رفض Checkinatwork هذا الجهاز</translation>
    </message>
    <message>
        <source>There is no USB stick. Put one in, wait a moment and try again.</source>
        <translation>لا توجد ذاكرة USB. أدخل واحدة وانتظر قليلًا ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The USB stick was pulled out. Put it in and try again.</source>
        <translation>نُزعت ذاكرة USB. أدخلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The USB stick is full. Make room on it, or take another one.</source>
        <translation>ذاكرة USB ممتلئة. أفرغ مكانًا أو خذ غيرها.</translation>
    </message>
    <message>
        <source>The USB stick takes no files. Take another one.</source>
        <translation>ذاكرة USB لا تقبل الملفات. خذ غيرها.</translation>
    </message>
    <message>
        <source>No printer is set up. Use a USB stick, or ask your technician.</source>
        <translation>لا توجد طابعة معدّة. استعمل ذاكرة USB أو اسأل التقني.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether it is on, and try again.</source>
        <translation>الطابعة لا تجيب. تأكد من تشغيلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The printer did not take the report. Use a USB stick.</source>
        <translation>لم تقبل الطابعة التقرير. استعمل ذاكرة USB.</translation>
    </message>
    <message>
        <source>The report could not be made. Try again, then call your technician.</source>
        <translation>تعذر إعداد التقرير. حاول مرة أخرى ثم اتصل بالتقني.</translation>
    </message>
    <message>
        <source>Photos and bills: your technician attaches them.</source>
        <translation>الصور والفواتير: يرفقها الفني.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>Late because of an outage: {outage}</source>
        <translation>متأخر بسبب عطل: {outage}</translation>
    </message>
    <message>
        <source>Registrations made meanwhile: {count}</source>
        <translation>تسجيلات في تلك الأثناء: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>متأخرة: {count}</translation>
    </message>
    <message>
        <source>What failed: {failures}</source>
        <translation>ما تعطل: {failures}</translation>
    </message>
    <message>
        <source>Notes: {notes}</source>
        <translation>ملاحظات: {notes}</translation>
    </message>
    <message>
        <source>No ticket number of the provider yet</source>
        <translation>لا رقم بلاغ من المزود بعد</translation>
    </message>
    <message>
        <source>Ticket number of the provider: {ticket}</source>
        <translation>رقم البلاغ لدى المزود: {ticket}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>My registrations</source>
        <translation>تسجيلاتي</translation>
    </message>
    <message>
        <source>Back to IN and OUT</source>
        <translation>العودة إلى IN وOUT</translation>
    </message>
    <message>
        <source>None in the last days.</source>
        <translation>لا شيء في الأيام الأخيرة.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Take it with you</source>
        <translation>خذها معك</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>PDF: how to register, in pictures and up to four languages, with this site&apos;s code.</source>
        <translation>ملف PDF: كيفية التسجيل، بالصور وبأربع لغات على الأكثر، مع رمز هذه الورشة.</translation>
    </message>
    <message>
        <source>List for the portal</source>
        <translation>قائمة للبوابة الإلكترونية</translation>
    </message>
    <message>
        <source>CSV for the office: company, whole number, name and day of everybody who was here.</source>
        <translation>ملف CSV للمكتب: الشركة والرقم الكامل والاسم واليوم لكل من كان هنا.</translation>
    </message>
    <message>
        <source>Hours for the office</source>
        <translation>ساعات العمل للمكتب</translation>
    </message>
    <message>
        <source>Excel: the hours between IN and OUT, with whole numbers. What is open or was corrected says so.</source>
        <translation>ملف Excel: الساعات بين IN وOUT مع الأرقام الكاملة. ما بقي مفتوحًا أو صُحِّح مذكور.</translation>
    </message>
    <message>
        <source>List to sign</source>
        <translation>قائمة للتوقيع</translation>
    </message>
    <message>
        <source>PDF: who was here, from when to when, and a line to sign. Numbers are masked.</source>
        <translation>ملف PDF: من كان هنا، من متى إلى متى، وسطر للتوقيع. الأرقام محجوبة.</translation>
    </message>
    <message>
        <source>Who is missing</source>
        <translation>من الغائبون</translation>
    </message>
    <message>
        <source>PDF: who is expected and not here now, by company, with boxes to tick.</source>
        <translation>PDF: من يُنتظر وليس هنا الآن، حسب الشركة، مع مربعات للتأشير.</translation>
    </message>
    <message>
        <source>Hours and proof of one worker</source>
        <translation>ساعات عامل واحد وإثباتها</translation>
    </message>
    <message>
        <source>PDF: what one worker registered on a day, with the codes of the proof. Here the hours are corrected for the office, too.</source>
        <translation>ملف PDF: ما سجّله عامل واحد في يوم، مع رموز الإثبات. هنا تُصحَّح أيضًا الساعات للمكتب.</translation>
    </message>
    <message>
        <source>Poster for the gate, A4</source>
        <translation>ملصق للمدخل، A4</translation>
    </message>
    <message>
        <source>Poster for the gate, A3</source>
        <translation>ملصق للمدخل، A3</translation>
    </message>
    <message>
        <source>Its folder cannot be reached: check the network. The lists follow by themselves.</source>
        <translation>لا يمكن الوصول إلى مجلده: تحقق من الشبكة. تصل القوائم لاحقًا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Its folder is full: have room made. The lists follow by themselves.</source>
        <translation>مجلده ممتلئ: اطلب إخلاء مساحة. تصل القوائم لاحقًا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Its folder may not be written: call your technician. The lists follow by themselves.</source>
        <translation>لا يُسمح بالكتابة في مجلده: اتصل بالتقني. تصل القوائم لاحقًا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>They cannot be made: call your technician.</source>
        <translation>لا يمكن إعدادها: اتصل بالتقني.</translation>
    </message>
    <message>
        <source>That it was taken stands in the record.</source>
        <translation>أخذُ القائمة مسجَّل في السجل.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>The paper is with the printer.</source>
        <translation>الورقة لدى الطابعة.</translation>
    </message>
    <message>
        <source>The office has no lists since {day}.</source>
        <translation>لا توجد قوائم لدى المكتب منذ {day}.</translation>
    </message>
</context>
<context>
    <name>Patience</name>
    <message>
        <source>Reading your card…</source>
        <translation>جارٍ قراءة بطاقتك…</translation>
    </message>
    <message>
        <source>Leave the card in the reader.</source>
        <translation>اترك البطاقة في القارئ.</translation>
    </message>
    <message>
        <source>Your registration is being saved…</source>
        <translation>جارٍ حفظ تسجيلك…</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>for {day}</source>
        <translation>ليوم {day}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>نهارك سعيد</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>PRESENT</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>بطاقة الهوية</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>استمارة Limosa</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>كتابة رقم</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>Card reader ready</source>
        <translation>قارئ البطاقات جاهز</translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>الكاميرا جاهزة</translation>
    </message>
    <message>
        <source>Card service not running</source>
        <translation>خدمة البطاقات متوقفة</translation>
    </message>
    <message>
        <source>No card reader</source>
        <translation>لا يوجد قارئ بطاقات</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Type a fault</source>
        <translation>عطل بالكلمات</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>أخرج البطاقة</translation>
    </message>
    <message>
        <source>Take the form away</source>
        <translation>أبعد الاستمارة</translation>
    </message>
    <message>
        <source>Practice site</source>
        <translation>ورشة تدريب</translation>
    </message>
    <message>
        <source>Insert card</source>
        <translation>أدخل بطاقة</translation>
    </message>
    <message>
        <source>Hold up form</source>
        <translation>اعرض استمارة</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>الساعة صحيحة</translation>
    </message>
    <message>
        <source>Clock +15 min</source>
        <translation>الساعة ⁦+15⁩ دقيقة</translation>
    </message>
    <message>
        <source>Clock −15 min</source>
        <translation>الساعة ⁦−15⁩ دقيقة</translation>
    </message>
    <message>
        <source>Line is silent</source>
        <translation>الخط صامت</translation>
    </message>
    <message>
        <source>Answers get lost</source>
        <translation>الأجوبة تضيع</translation>
    </message>
    <message>
        <source>Service fails</source>
        <translation>الخدمة تتعطل</translation>
    </message>
    <message>
        <source>Answers come late</source>
        <translation>الأجوبة تتأخر</translation>
    </message>
    <message>
        <source>Network is cut – restore it</source>
        <translation>الشبكة مقطوعة – أعدها</translation>
    </message>
    <message>
        <source>Cut the network</source>
        <translation>اقطع الشبكة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Wrong now: {faults}</source>
        <translation>العطل الآن: {faults}</translation>
    </message>
    <message>
        <source>All is right now.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>إصلاح كل شيء</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>لم يُعثر على أحد.</translation>
    </message>
    <message>
        <source>Nobody is expected, and nobody is here.</source>
        <translation>لا أحد متوقع ولا أحد هنا.</translation>
    </message>
    <message>
        <source>Remind the company</source>
        <translation>تذكير الشركة</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>registered by a typed number: {share} %</source>
        <translation>مسجلون برقم مكتوب: {share} %</translation>
    </message>
    <message>
        <source>only {gate} is known here</source>
        <translation>لا يُعرف هنا سوى {gate}</translation>
    </message>
    <message>
        <source>With a Limosa number</source>
        <translation>برقم ليموزا</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>number typed</source>
        <translation>رقم مكتوب</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Name of a worker or of a company</source>
        <translation>اسم عامل أو شركة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>Not given yet: print or save it, or touch “{given}” once read or heard.</source>
        <translation>لم يُعطَ بعد: اطبعه أو احفظه، أو المس «{given}» بعد قراءته أو سماعه.</translation>
    </message>
    <message>
        <source>In the record: the reminder was given.</source>
        <translation>في السجل: أُعطي التذكير.</translation>
    </message>
    <message>
        <source>The record took nothing. Try again.</source>
        <translation>لم يُسجَّل شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The list of {time}, who is missing, is not there. {reason}</source>
        <translation>قائمة الساعة {time} بالغائبين غير موجودة. {reason}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Workers can still register. Sending waits a few minutes, until the time is certain.</source>
        <translation>التسجيل مستمر. ينتظر الإرسال بضع دقائق حتى يصبح الوقت مؤكدًا.</translation>
    </message>
    <message>
        <source>Checkinatwork tells another time than this kiosk</source>
        <translation>يعطي Checkinatwork وقتًا غير وقت هذا الجهاز</translation>
    </message>
    <message>
        <source>Registering and sending go on. Compare the time on this kiosk with your watch, and tell your technician.</source>
        <translation>التسجيل والإرسال مستمران. قارن الوقت على هذا الجهاز بساعتك وأبلغ التقني.</translation>
    </message>
    <message>
        <source>The clock of Checkinatwork jumped</source>
        <translation>قفزت ساعة Checkinatwork</translation>
    </message>
    <message>
        <source>The data is not what was signed when the card was issued. Nobody was registered. Ask for another identity document.</source>
        <translation>الملفات ليست تلك التي وُقّعت عند إصدار البطاقة. لم يُسجَّل أحد. اطلب وثيقة هوية أخرى.</translation>
    </message>
    <message>
        <source>Checkinatwork no longer gives access</source>
        <translation>الخدمة المركزية لم تعد تسمح بالدخول</translation>
    </message>
    <message>
        <source>A certificate for the connection to Checkinatwork expires soon</source>
        <translation>إحدى شهادات الاتصال بالخدمة المركزية تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the kiosk can send them again.</source>
        <translation>التسجيل مستمر. اتصل بالتقني: يمكن للجهاز إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Checkinatwork lost registrations that it had confirmed</source>
        <translation>فقدت الخدمة المركزية تسجيلات كانت قد أكدتها</translation>
    </message>
    <message>
        <source>An older copy was put back, or the disk lost data. Workers can still register. Call your technician first.</source>
        <translation>أُعيدت نسخة أقدم، أو فقد القرص بيانات. التسجيل مستمر. اتصل بالتقني قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Workers can still register; sending waits. Have a technician unlock the keyring.</source>
        <translation>التسجيل مستمر، والإرسال ينتظر. اطلب من تقني فتح قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Workers can still register. Do not run the copy and the original at the same time.</source>
        <translation>التسجيل مستمر. لا تشغّل النسخة والأصل في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician, and keep this device as it is.</source>
        <translation>التسجيل مستمر. اتصل بالتقني، واترك هذا الجهاز كما هو.</translation>
    </message>
    <message>
        <source>Workers can still register. Call your technician: the disk may be failing.</source>
        <translation>التسجيل مستمر. اتصل بالتقني: قد يكون القرص على وشك العطب.</translation>
    </message>
    <message>
        <source>It is unclear whether you are registered</source>
        <translation>ليس مؤكدًا أنك مسجَّل</translation>
    </message>
    <message>
        <source>Checkinatwork does not know this site</source>
        <translation>الخدمة المركزية لا تعرف هذه الورشة</translation>
    </message>
    <message>
        <source>Nothing is lost. Call your technician: the NSSO has to give this right.</source>
        <translation>ما حُفظ يبقى محفوظًا. اتصل بالفني: على الخدمة المركزية أن تمنح هذا الحق.</translation>
    </message>
    <message>
        <source>Call your technician: the address of Checkinatwork is missing in the settings.</source>
        <translation>اتصل بالتقني: الإعدادات لا تحدد عنوان الخدمة المركزية.</translation>
    </message>
    <message>
        <source>Call your technician: Checkinatwork does not know this kiosk&apos;s key.</source>
        <translation>اتصل بالتقني: الخدمة المركزية لا تعرف مفتاح هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no declared site for this user</source>
        <translation>لا توجد ورشة مصرّح بها لهذا المستخدم</translation>
    </message>
    <message>
        <source>The connection to Checkinatwork cannot be trusted</source>
        <translation>لا يمكن التعرف على الخدمة المركزية بشكل مؤكد</translation>
    </message>
    <message>
        <source>The user name or the password is wrong</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح</translation>
    </message>
    <message>
        <source>Check both and try again. Look at capitals and small letters.</source>
        <translation>تحقق منهما وحاول مرة أخرى. انتبه إلى الحروف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Wrong passwords were typed at this kiosk</source>
        <translation>أُدخلت كلمات مرور خاطئة على هذا الجهاز</translation>
    </message>
    <message>
        <source>No connection to the internet</source>
        <translation>لا يوجد اتصال بالإنترنت</translation>
    </message>
    <message>
        <source>Check the network cable or the router, then try again.</source>
        <translation>تحقق من كابل الشبكة أو الموجّه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached</source>
        <translation>الخدمة المركزية لا تجيب</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Try again in a few minutes.</source>
        <translation>لا خلل هنا. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time on this device, then call your technician.</source>
        <translation>لم يُرسل شيء. تحقق من تاريخ هذا الجهاز ووقته ثم اتصل بالتقني.</translation>
    </message>
    <message>
        <source>The date or the time of this kiosk is wrong</source>
        <translation>تاريخ هذا الجهاز أو وقته خاطئ</translation>
    </message>
    <message>
        <source>Workers can still register. Sending waits: by this date the certificate of Checkinatwork is not valid. Have date and time set.</source>
        <translation>التسجيل مستمر. ينتظر الإرسال: بهذا التاريخ شهادة Checkinatwork غير صالحة. اطلب ضبط التاريخ والوقت.</translation>
    </message>
    <message>
        <source>This user may not open a kiosk</source>
        <translation>لا يحق لهذا المستخدم فتح جهاز</translation>
    </message>
    <message>
        <source>The access right “Checkinatwork Gateway” is missing. Ask your company&apos;s access administrator for it.</source>
        <translation>حق الدخول «Checkinatwork Gateway» غير موجود. اطلبه من مسؤول الدخول في شركتك.</translation>
    </message>
    <message>
        <source>Check the declaration of works, or sign in with another user name.</source>
        <translation>تحقق من التصريح بالأشغال، أو سجّل الدخول باسم مستخدم آخر.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled</source>
        <translation>هذا الجهاز غير مسجّل لدى الخدمة</translation>
    </message>
    <message>
        <source>This kiosk is not set up</source>
        <translation>هذا الجهاز غير مُعدّ</translation>
    </message>
    <message>
        <source>The address of Checkinatwork was changed on this kiosk</source>
        <translation>تم تغيير عنوان Checkinatwork على هذا الجهاز</translation>
    </message>
    <message>
        <source>Nothing was sent there, no password either. Call your technician: a changed address has to be confirmed.</source>
        <translation>لم يُرسل أي شيء إلى هناك، ولا كلمة المرور. اتصل بالفني: يجب تأكيد العنوان الذي تغيّر.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s channel lacks the right “enterprise”</source>
        <translation>قناة هذا الجهاز ينقصها الحق «enterprise»</translation>
    </message>
    <message>
        <source>Check the number of the declaration of works and choose again.</source>
        <translation>تحقق من رقم التصريح بالأشغال واختر من جديد.</translation>
    </message>
    <message>
        <source>Cards cannot be read at the moment</source>
        <translation>لا يمكن قراءة البطاقات في الوقت الحالي</translation>
    </message>
    <message>
        <source>Choose another way to register. The site manager has to restart the card service.</source>
        <translation>اختر طريقة أخرى للتسجيل. على رئيس الورشة أن يعيد تشغيل خدمة البطاقات.</translation>
    </message>
    <message>
        <source>The card reader is not connected</source>
        <translation>قارئ البطاقات غير موصول</translation>
    </message>
    <message>
        <source>Choose another way to register, or tell the site manager.</source>
        <translation>اختر طريقة أخرى للتسجيل، أو أخبر رئيس الورشة.</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <translation>البطاقة لا تجيب</translation>
    </message>
    <message>
        <source>Turn it round, chip first, and push firmly. Nothing has been registered yet.</source>
        <translation>اقلبها: الشريحة أولًا، وادفعها جيدًا. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>The card was taken out too soon</source>
        <translation>أُخرجت البطاقة قبل الأوان</translation>
    </message>
    <message>
        <source>Put it in again and leave it until you see the result. Nothing has been registered yet.</source>
        <translation>أدخلها مرة أخرى واتركها حتى ترى النتيجة. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>This is not an identity card</source>
        <translation>هذه ليست بطاقة هوية</translation>
    </message>
    <message>
        <source>Use your Belgian identity card or residence card, or choose another way to register.</source>
        <translation>استعمل بطاقة هويتك أو إقامتك البلجيكية، أو اختر طريقة أخرى للتسجيل.</translation>
    </message>
    <message>
        <source>This card could not be read</source>
        <translation>تعذّرت قراءة هذه البطاقة</translation>
    </message>
    <message>
        <source>Wipe the chip and try once more, or type your number. Nothing has been registered yet.</source>
        <translation>امسح الشريحة وحاول مرة أخرى، أو اكتب رقمك. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>The card is in use by another program</source>
        <translation>برنامج آخر يستعمل البطاقة</translation>
    </message>
    <message>
        <source>Take it out, wait a moment and put it in again.</source>
        <translation>أخرجها وانتظر قليلًا ثم أدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Reading the card takes too long</source>
        <translation>القراءة تستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Take the card out and put it in again. Nothing has been registered yet.</source>
        <translation>أخرج البطاقة ثم أدخلها مرة أخرى. لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>This card seems to be a copy</source>
        <translation>يبدو أن هذه البطاقة نسخة</translation>
    </message>
    <message>
        <source>It was not accepted. Use the original card, or go to the site manager.</source>
        <translation>لم تُقبل. استعمل البطاقة الأصلية، أو اذهب إلى رئيس الورشة.</translation>
    </message>
    <message>
        <source>The data on this card has been changed</source>
        <translation>تغيّرت بيانات هذه البطاقة</translation>
    </message>
    <message>
        <source>It was not accepted. Go to the site manager, or choose another way to register.</source>
        <translation>لم تُقبل. اذهب إلى رئيس الورشة، أو اختر طريقة أخرى للتسجيل.</translation>
    </message>
    <message>
        <source>The data on the chip is not valid</source>
        <translation>بيانات الشريحة غير صالحة</translation>
    </message>
    <message>
        <source>This card was not issued by Belgium</source>
        <translation>هذه البطاقة لم تصدرها بلجيكا</translation>
    </message>
    <message>
        <source>This card has expired</source>
        <translation>انتهت صلاحية هذه البطاقة</translation>
    </message>
    <message>
        <source>It is not accepted on this site. Use your new card, or choose another way to register.</source>
        <translation>لا تُقبل في هذه الورشة. استعمل بطاقتك الجديدة، أو اختر طريقة أخرى للتسجيل.</translation>
    </message>
    <message>
        <source>This card is not valid yet</source>
        <translation>هذه البطاقة ليست صالحة بعد</translation>
    </message>
    <message>
        <source>Use your old card while it is still valid, or choose another way to register.</source>
        <translation>استعمل بطاقتك القديمة ما دامت صالحة، أو اختر طريقة أخرى للتسجيل.</translation>
    </message>
    <message>
        <source>This card cannot prove that it is genuine</source>
        <translation>لا تستطيع هذه البطاقة إثبات أنها أصلية</translation>
    </message>
    <message>
        <source>Older cards are not accepted on this site. Choose another way to register.</source>
        <translation>لا تُقبل البطاقات الأقدم في هذه الورشة. اختر طريقة أخرى للتسجيل.</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>الكاميرا غير موصولة</translation>
    </message>
    <message>
        <source>Type the number of your Limosa form, or tell the site manager.</source>
        <translation>اكتب رقم استمارة Limosa، أو أخبر رئيس الورشة.</translation>
    </message>
    <message>
        <source>This code is not from a Limosa form</source>
        <translation>هذا الرمز ليس من استمارة Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1 form, or type the number that stands on it.</source>
        <translation>اعرض رمز QR الموجود في استمارة L1، أو اكتب الرقم الموجود عليها.</translation>
    </message>
    <message>
        <source>The scanner is not set up properly</source>
        <translation>الماسح غير مضبوط بشكل صحيح</translation>
    </message>
    <message>
        <source>Type your number, and tell the site manager.</source>
        <translation>اكتب رقمك وأخبر رئيس الورشة.</translation>
    </message>
    <message>
        <source>The number has too few or too many digits</source>
        <translation>عدد أرقام هذا الرقم أقل أو أكثر من اللازم</translation>
    </message>
    <message>
        <source>A national register number has 11 digits, a Limosa number 17.</source>
        <translation>رقم السجل الوطني (Rijksregister) فيه ⁦11⁩ رقمًا، ورقم Limosa فيه ⁦17⁩ رقمًا.</translation>
    </message>
    <message>
        <source>There is a mistake in this number</source>
        <translation>في هذا الرقم خطأ</translation>
    </message>
    <message>
        <source>Compare the number with the back of your card.</source>
        <translation>قارن الرقم بظهر بطاقتك.</translation>
    </message>
    <message>
        <source>That is the number of the card</source>
        <translation>هذا رقم البطاقة</translation>
    </message>
    <message>
        <source>Type your own number: 11 digits, on the back of the card.</source>
        <translation>اكتب رقمك أنت: ⁦11⁩ رقمًا، على ظهر البطاقة.</translation>
    </message>
    <message>
        <source>Typing a number is paused</source>
        <translation>كتابة الرقم متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Too many numbers were typed here. Use your card or form, or go to the site manager.</source>
        <translation>كُتبت هنا أرقام كثيرة جدًا. استخدم بطاقتك أو استمارتك، أو اذهب إلى رئيس الورشة.</translation>
    </message>
    <message>
        <source>Your registration could not be saved</source>
        <translation>تعذّر حفظ تسجيلك</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, tell the site manager: you are not registered.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك فأخبر رئيس الورشة: أنت غير مسجّل.</translation>
    </message>
    <message>
        <source>Do not try again. Tell the site manager now, and leave this device switched on.</source>
        <translation>لا تحاول مرة أخرى. أخبر رئيس الورشة الآن واترك هذا الجهاز مشغلًا.</translation>
    </message>
    <message>
        <source>The memory of this kiosk does not work</source>
        <translation>ذاكرة هذا الجهاز لا تعمل</translation>
    </message>
    <message>
        <source>You are not registered. Tell the site manager, and register in another way.</source>
        <translation>أنت غير مسجّل. أخبر رئيس الورشة، وسجّل بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The kiosk is not open yet</source>
        <translation>الجهاز ليس مفتوحًا بعد</translation>
    </message>
    <message>
        <source>Ask the site manager to open it. Nothing has been registered.</source>
        <translation>اطلب من رئيس الورشة أن يفتحه. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The disk of this kiosk is full</source>
        <translation>قرص هذا الجهاز ممتلئ</translation>
    </message>
    <message>
        <source>The disk of this kiosk is almost full</source>
        <translation>قرص هذا الجهاز شبه ممتلئ</translation>
    </message>
    <message>
        <source>Have some files deleted soon: once the disk is full, nobody can register.</source>
        <translation>يجب حذف ملفات قريبًا: لا أحد يستطيع التسجيل والقرص ممتلئ.</translation>
    </message>
    <message>
        <source>The memory of this kiosk was damaged and is repaired</source>
        <translation>كانت ذاكرة هذا الجهاز تالفة وتم إصلاحها</translation>
    </message>
    <message>
        <source>The memory of this kiosk was changed from outside</source>
        <translation>غُيّرت ذاكرة هذا الجهاز من الخارج</translation>
    </message>
    <message>
        <source>The memory of this kiosk was copied from another one</source>
        <translation>ذاكرة هذا الجهاز منسوخة من جهاز آخر</translation>
    </message>
    <message>
        <source>The keyring of this kiosk is locked</source>
        <translation>سلسلة مفاتيح هذا الجهاز مقفلة</translation>
    </message>
    <message>
        <source>Registrations vanished from the memory of this kiosk</source>
        <translation>اختفت تسجيلات من ذاكرة هذا الجهاز</translation>
    </message>
    <message>
        <source>The network lets short messages through, but not registrations</source>
        <translation>الشبكة تمرّر الرسائل القصيرة ولا تمرّر التسجيلات</translation>
    </message>
    <message>
        <source>Nothing is lost. Have your technician look at the router (MTU too large?).</source>
        <translation>ما حُفظ يبقى محفوظًا. اطلب من التقني فحص الموجّه: قد تكون قيمة MTU كبيرة جدًا.</translation>
    </message>
    <message>
        <source>Sending still works. Tell your technician: a newer version of this program may be needed before then.</source>
        <translation>الإرسال ما زال يعمل. أخبر التقني: قد يلزم قبل ذلك إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The enrolment of this kiosk expires soon</source>
        <translation>تسجيل هذا الجهاز لدى الخدمة ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Sending still works. Have your technician enrol the kiosk with a new key before then.</source>
        <translation>الإرسال ما زال يعمل. اطلب من التقني أن يسجّل الجهاز بمفتاح جديد قبل ذلك.</translation>
    </message>
    <message>
        <source>Nothing is lost. The site manager has to sign in again.</source>
        <translation>ما حُفظ يبقى محفوظًا. على رئيس الورشة أن يسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The kiosk is signed out</source>
        <translation>خرج الجهاز من الخدمة المركزية</translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again to send it.</source>
        <translation>ما حُفظ يبقى محفوظًا. سجّل الدخول من جديد لإرساله.</translation>
    </message>
    <message>
        <source>Something went wrong in this kiosk</source>
        <translation>حدث خطأ ما في هذا الجهاز</translation>
    </message>
    <message>
        <source>Try again. If it happens twice, call your technician and read out the code below.</source>
        <translation>حاول مرة أخرى. إذا تكرر ذلك فاتصل بالتقني واقرأ له الرمز أدناه.</translation>
    </message>
    <message>
        <source>The chip holds another card&apos;s data but not that card&apos;s key. Nobody was registered. Ask for the original card.</source>
        <translation>تحتوي الشريحة على ملفات بطاقة أخرى دون مفتاحها. لم يُسجَّل أحد. اطلب البطاقة الأصلية.</translation>
    </message>
    <message>
        <source>The chip refused to prove that it is the original: a copy, or a card whose proofs are used up. Nobody was registered. Ask for another identity document.</source>
        <translation>رفضت الشريحة إثبات أنها الأصلية: إما نسخة، أو بطاقة استُنفدت إثباتاتها. لم يُسجَّل أحد. اطلب وثيقة هوية أخرى.</translation>
    </message>
    <message>
        <source>The signature was made for another card. Nobody was registered. Ask for another identity document.</source>
        <translation>التوقيع أُعدّ لبطاقة أخرى. لم يُسجَّل أحد. اطلب وثيقة هوية أخرى.</translation>
    </message>
    <message>
        <source>No Belgian authority vouches for this card: a test card, or a forged one. Nobody was registered. Ask for another identity document.</source>
        <translation>لا تضمن أي سلطة بلجيكية هذه البطاقة: إنها بطاقة اختبار أو مزوّرة. لم يُسجَّل أحد. اطلب وثيقة هوية أخرى.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Checkinatwork did not accept this registration</source>
        <translation>لم تقبل الخدمة المركزية هذا التسجيل</translation>
    </message>
    <message>
        <source>It reached Checkinatwork too late, or the clock of this kiosk is wrong. Write down why it was late: you may have to prove an outage. The worker registers again at the next start or end of work.</source>
        <translation>وصل إلى الخدمة متأخرًا جدًا، أو ساعة هذا الجهاز خاطئة. دوّن سبب التأخير: يجب أن يكون العطل قابلًا للتحقق. يسجّل العامل من جديد عند بدء العمل أو انتهائه في المرة القادمة.</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the time of this registration</source>
        <translation>الخدمة المركزية لا تقبل وقت هذا التسجيل</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the location of the site</source>
        <translation>الخدمة المركزية لا تقبل مكان الأشغال</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the number of the site</source>
        <translation>الخدمة المركزية لا تقبل رقم الورشة</translation>
    </message>
    <message>
        <source>Checkinatwork does not accept the company&apos;s number</source>
        <translation>الخدمة المركزية لا تقبل رقم الشركة</translation>
    </message>
    <message>
        <source>The worker is not registered. Check the company&apos;s number in the declaration of works, then have the worker register again for the right company.</source>
        <translation>العامل غير مسجّل. تحقق من رقم الشركة في التصريح بالأشغال، ثم اطلب من العامل أن يسجّل من جديد لحساب الشركة الصحيحة.</translation>
    </message>
    <message>
        <source>The worker is not registered. Check that the declaration of works is still valid, and that this kiosk is open on the right site. Then have the worker register again.</source>
        <translation>العامل غير مسجّل. تحقق من أن التصريح بالأشغال ما زال ساريًا، ومن أن هذا الجهاز مفتوح للورشة الصحيحة. ثم اطلب من العامل أن يسجّل من جديد.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the address in the declaration of works corrected, then have the worker register again.</source>
        <translation>العامل غير مسجّل. اطلب تصحيح العنوان في التصريح بالأشغال، ثم اطلب من العامل أن يسجّل من جديد.</translation>
    </message>
    <message>
        <source>The worker is not registered. Have the worker register again. If it is refused once more, call your technician and read out the code below.</source>
        <translation>العامل غير مسجّل. اطلب منه أن يسجّل من جديد. إذا رُفض التسجيل مرة أخرى فاتصل بالتقني واقرأ له الرمز أدناه.</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Not registered</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>Register now, then go to the site manager.</source>
        <translation>سجّل الآن، ثم اذهب إلى رئيس الورشة.</translation>
    </message>
</context>
<context>
    <name>Resting</name>
    <message>
        <source>This kiosk is closed. Touch the screen.</source>
        <translation>هذا الجهاز مغلق. المس الشاشة.</translation>
    </message>
    <message>
        <source>Touch the screen or insert your card.</source>
        <translation>المس الشاشة أو أدخل بطاقتك.</translation>
    </message>
    <message>
        <source>Touch the screen.</source>
        <translation>المس الشاشة.</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Card reader: put a card in</source>
        <translation>قارئ البطاقات: أدخل بطاقة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Try what is plugged in</source>
        <translation>جرّب ما هو موصول</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>it does not work yet</source>
        <translation>لا تعمل بعد</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>جرّب</translation>
    </message>
    <message>
        <source>Corner {number}</source>
        <translation>الزاوية {number}</translation>
    </message>
    <message>
        <source>The screen works.</source>
        <translation>الشاشة تعمل.</translation>
    </message>
    <message>
        <source>Screen: touch the button in each corner.</source>
        <translation>الشاشة: المس الزر في كل زاوية.</translation>
    </message>
    <message>
        <source>This kiosk is set up anew</source>
        <translation>تُعاد تهيئة هذا الجهاز</translation>
    </message>
    <message>
        <source>Your code as a technician</source>
        <translation>رمزك كفني</translation>
    </message>
    <message>
        <source>At least 12 characters; note it down</source>
        <translation>12 حرفًا على الأقل؛ دوّنه</translation>
    </message>
    <message>
        <source>Address of Checkinatwork</source>
        <translation>عنوان Checkinatwork</translation>
    </message>
    <message>
        <source>Address of the log-in</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Address or file of the sites</source>
        <translation>عنوان الورش أو ملفها</translation>
    </message>
    <message>
        <source>Where is Checkinatwork?</source>
        <translation>أين Checkinatwork؟</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{setting}: the choice before</source>
        <translation>{setting}: الخيار السابق</translation>
    </message>
    <message>
        <source>{setting}: the next choice</source>
        <translation>{setting}: الخيار التالي</translation>
    </message>
    <message>
        <source>Nothing was changed: the settings file has a fault, or cannot be written. Call your technician.</source>
        <translation>لم يتغير شيء: في ملف الإعدادات خطأ أو لا يمكن الكتابة فيه. اتصل بالفني.</translation>
    </message>
    <message>
        <source>This counts once you go back to the kiosk: it starts anew, for a few seconds.</source>
        <translation>يسري هذا عند عودتك إلى الجهاز: سيُعاد تشغيله خلال ثوانٍ قليلة.</translation>
    </message>
    <message>
        <source>All else is in the settings file, for your technician.</source>
        <translation>كل ما عدا ذلك في ملف الإعدادات، للفني.</translation>
    </message>
    <message>
        <source>Language when nobody is there</source>
        <translation>اللغة عندما لا يوجد أحد</translation>
    </message>
    <message>
        <source>Known worker by card: saved without a touch</source>
        <translation>عامل معروف بالبطاقة: يُحفظ بلا لمس</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Screen dark after</source>
        <translation>تعتيم الشاشة بعد</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Result spoken</source>
        <translation>نطق النتيجة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Name of this gate</source>
        <translation>اسم هذه البوابة</translation>
    </message>
    <message>
        <source>Direction of this gate</source>
        <translation>اتجاه هذه البوابة</translation>
    </message>
    <message>
        <source>By the hours</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>Who is missing is said from</source>
        <translation>من الغائب يُعرض من</translation>
    </message>
    <message>
        <source>List of who is missing goes to</source>
        <translation>قائمة الغائبين تُرسل إلى</translation>
    </message>
    <message>
        <source>List for an evacuation at</source>
        <translation>قائمة الإخلاء في الساعة</translation>
    </message>
    <message>
        <source>List for an evacuation goes to</source>
        <translation>قائمة الإخلاء إلى</translation>
    </message>
    <message>
        <source>Light, for the sun</source>
        <translation>فاتحة، للشمس</translation>
    </message>
    <message>
        <source>Dark, for a dim room</source>
        <translation>داكنة، لمكان خافت</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين قوي</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>This screen alone</source>
        <translation>هذه الشاشة فقط</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Open the kiosk</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Show or hide the password</source>
        <translation>إظهار كلمة المرور أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Erased after the set time</source>
        <translation>مُحي بعد المدة</translation>
    </message>
    <message>
        <source>Nobody has registered here today.</source>
        <translation>لم يسجّل أحد هنا اليوم بعد.</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الأعطال</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>رجوع إلى الجهاز</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>Forward to the company</source>
        <translation>إرسال إلى الشركة</translation>
    </message>
    <message>
        <source>No remarks in the last 30 days.</source>
        <translation>لا ملاحظات في آخر ⁦30⁩ يومًا.</translation>
    </message>
    <message>
        <source>Nothing was refused in the last 30 days.</source>
        <translation>لم يُرفض شيء في آخر ⁦30⁩ يومًا.</translation>
    </message>
    <message>
        <source>End the program (technician)</source>
        <translation>إغلاق البرنامج (للفني)</translation>
    </message>
    <message>
        <source>Close the day? Nobody can register until the kiosk is opened again.</source>
        <translation>هل تريد إقفال اليوم؟ لن يستطيع أحد التسجيل حتى يُفتح الجهاز من جديد.</translation>
    </message>
    <message>
        <source>Yes, close</source>
        <translation>نعم، أقفل</translation>
    </message>
    <message>
        <source>No, stay open</source>
        <translation>لا، اتركه مفتوحًا</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>تم إرسال كل شيء</translation>
    </message>
    <message>
        <source>Nobody is still in</source>
        <translation>لم يبقَ أحد في الموقع</translation>
    </message>
    <message>
        <source>saved, waiting to be sent</source>
        <translation>محفوظة، تنتظر الإرسال</translation>
    </message>
    <message>
        <source>saved, the oldest {time} ago</source>
        <translation>محفوظة، أقدمها منذ {time}</translation>
    </message>
    <message>
        <source>remark 32 in {time}</source>
        <translation>باقي {time} على الملاحظة ⁦32⁩</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>مؤكَّدة اليوم</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>مرفوضة اليوم</translation>
    </message>
    <message>
        <source>remark 32: too late, or clock wrong</source>
        <translation>ملاحظة ⁦32⁩: متأخر جدًا أو الساعة خاطئة</translation>
    </message>
    <message>
        <source>Until {time} no number can be typed: too many different ones came within a minute. Look for people in today&apos;s list who are not here, and for a device that types.</source>
        <translation>حتى {time} لا يمكن كتابة أي رقم: وصلت أرقام مختلفة كثيرة جدًا خلال دقيقة. ابحث في قائمة اليوم عن أشخاص ليسوا هنا، وعن جهاز يكتب.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong.</source>
        <translation>ساعة هذا الجهاز خاطئة.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} slow.</source>
        <translation>ساعة هذا الجهاز متأخرة. الفرق: {time}.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is {time} fast.</source>
        <translation>ساعة هذا الجهاز متقدمة. الفرق: {time}.</translation>
    </message>
    <message>
        <source>Put it right: registrations made now get remark 32.</source>
        <translation>اضبطها: التسجيلات التي تتم الآن تحصل على الملاحظة ⁦32⁩.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) can be reached.</source>
        <translation>الخدمة المركزية تجيب.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) has not been contacted yet.</source>
        <translation>لم تُسأل الخدمة المركزية بعد.</translation>
    </message>
    <message>
        <source>Checkinatwork (NSSO) cannot be reached. Nothing is lost.</source>
        <translation>الخدمة المركزية لا تجيب. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>remark {number}</source>
        <translation>ملاحظة ⁦{number}⁩</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>{number} – hold to read</source>
        <translation>{number} – اضغط مطولًا</translation>
    </message>
    <message>
        <source>Workers: {names}</source>
        <translation>العمال: {names}</translation>
    </message>
    <message>
        <source>Last day of the declaration of works: {day}.</source>
        <translation>آخر يوم لإعلان الأعمال: {day}.</translation>
    </message>
    <message>
        <source>Last day of the contract of {name}: {day}.</source>
        <translation>آخر يوم لعقد {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the L1 of {name}: {day}.</source>
        <translation>آخر يوم لنموذج L1 الخاص بـ {name}: {day}.</translation>
    </message>
    <message>
        <source>Last day of the A1 of {name}: {day}.</source>
        <translation>آخر يوم لنموذج A1 الخاص بـ {name}: {day}.</translation>
    </message>
    <message>
        <source>Remarks of {companies}: {time}.</source>
        <translation>ملاحظات تخص {companies}: {time}.</translation>
    </message>
    <message>
        <source>last day to correct</source>
        <translation>آخر يوم للتصحيح</translation>
    </message>
    <message>
        <source>too late to correct</source>
        <translation>فات وقت التصحيح</translation>
    </message>
    <message>
        <source>flagged by this kiosk</source>
        <translation>أشار إليها هذا الجهاز</translation>
    </message>
    <message>
        <source>Cause: {text}</source>
        <translation>السبب: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation>ما يجب فعله: ⁨{text}⁩</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>تسجيل مرفوض</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Changed registration</source>
        <translation>تسجيل مُعدَّل</translation>
    </message>
    <message>
        <source>Changed outside the Gateway</source>
        <translation>عُدِّل خارج Gateway</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>Somebody changed this registration in the computer&apos;s files</source>
        <translation>غيّر شخص ما هذا التسجيل في ملفات الحاسوب</translation>
    </message>
    <message>
        <source>It is not sent: it may not be what the worker did. Call your technician.</source>
        <translation>لن يُرسَل: قد لا يكون ما فعله العامل. اتصل بالفني.</translation>
    </message>
    <message>
        <source>The computer was locked</source>
        <translation>كان الحاسوب مقفلًا</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>بانتظارك</translation>
    </message>
    <message>
        <source>It is sent once you leave this page. If this person was not here, call your technician before you leave the page.</source>
        <translation>يُرسَل عندما تغادر هذه الصفحة. إذا لم يكن هذا الشخص هنا، فاتصل بالفني قبل مغادرة الصفحة.</translation>
    </message>
    <message>
        <source>Card refused</source>
        <translation>بطاقة مرفوضة</translation>
    </message>
    <message>
        <source>Card reader: {name}</source>
        <translation>قارئ البطاقات: {name}</translation>
    </message>
    <message>
        <source>For the technician: {reason}</source>
        <translation>للتقني: {reason}</translation>
    </message>
    <message>
        <source>The clock of this kiosk was wrong: {shown}. Sent with the nearest possible time: {sent}.</source>
        <translation>كانت ساعة هذا الجهاز خاطئة: {shown}. أُرسل التسجيل بأقرب وقت ممكن: {sent}.</translation>
    </message>
    <message>
        <source>{paper} seen on {day}: {first} – {last}.</source>
        <translation>تم الاطلاع على {paper} يوم {day}: {first} – {last}.</translation>
    </message>
    <message>
        <source>Dealt with on {day}: {name}</source>
        <translation>تمت المعالجة، {day}: {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>المرجع {reference}</translation>
    </message>
    <message>
        <source>Someone is waiting: a card is in the reader.</source>
        <translation>هناك من ينتظر: توجد بطاقة في القارئ.</translation>
    </message>
    <message>
        <source>Dealt with: {what}</source>
        <translation>تمت المعالجة: {what}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
    <message>
        <source>For {company}</source>
        <translation>إلى {company}</translation>
    </message>
    <message>
        <source>What to put right: to photograph, or to take along as a page.</source>
        <translation>ما يجب تصحيحه: للتصوير أو للأخذ على ورقة.</translation>
    </message>
    <message>
        <source>The web form of the NSSO, to correct within 30 days.</source>
        <translation>نموذج الويب الخاص بـ RSZ/ONSS، للتصحيح خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Since {date}: IN and OUT, in place of once a day</source>
        <translation>منذ {date}: IN وOUT بدلاً من مرة واحدة في اليوم</translation>
    </message>
    <message>
        <source>From {date}: IN and OUT, in place of once a day</source>
        <translation>ابتداءً من {date}: IN وOUT بدلاً من مرة واحدة في اليوم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>L1 or A1 of {name}</source>
        <translation>L1 أو A1 الخاص بـ {name}</translation>
    </message>
    <message>
        <source>Type its first and its last day.</source>
        <translation>أدخل أول يوم وآخر يوم.</translation>
    </message>
    <message>
        <source>There is no such period.</source>
        <translation>لا توجد فترة كهذه.</translation>
    </message>
    <message>
        <source>L1 seen</source>
        <translation>تم الاطلاع على L1</translation>
    </message>
    <message>
        <source>A1 seen</source>
        <translation>تم الاطلاع على A1</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Take your card</source>
        <translation>خذ بطاقتك</translation>
    </message>
    <message>
        <source>It is still in the reader. No card? Touch the screen.</source>
        <translation>ما زالت في القارئ. ليس لديك بطاقة؟ المس الشاشة.</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Type your number</source>
        <translation>اكتب رقمك</translation>
    </message>
    <message>
        <source>11 digits on the back of your identity card, or 17 digits on your Limosa form</source>
        <translation>⁦11⁩ رقمًا على ظهر بطاقة الهوية، أو ⁦17⁩ رقمًا على استمارة Limosa</translation>
    </message>
    <message>
        <source>Are you still there? This screen closes in a moment.</source>
        <translation>هل ما زلت هنا؟ ستُغلق هذه الشاشة بعد لحظات.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Touch Next</source>
        <translation>اضغط على التالي</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>I arrive</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Visiting whom?</source>
        <translation>من تزور؟</translation>
    </message>
    <message>
        <source>I leave</source>
        <translation>أغادر</translation>
    </message>
    <message>
        <source>Still on the list. Who has left? Touch them.</source>
        <translation>ما زالوا في القائمة. من غادر؟ المسهم.</translation>
    </message>
    <message>
        <source>No visitor is on the list.</source>
        <translation>لا زوار في القائمة.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Ticked ones have left</source>
        <translation>غادر المؤشَّر عليهم</translation>
    </message>
    <message>
        <source>Visitor or delivery</source>
        <translation>زائر أو توصيل</translation>
    </message>
    <message>
        <source>Nobody with this name is on the list. Type it as when you came.</source>
        <translation>لا أحد بهذا الاسم في القائمة. اكتبه كما كتبته عند وصولك.</translation>
    </message>
    <message>
        <source>The list is full. Go to the site office.</source>
        <translation>القائمة ممتلئة. اذهب إلى مكتب الورشة.</translation>
    </message>
    <message>
        <source>This could not be saved. Go to the site office.</source>
        <translation>تعذر الحفظ. اذهب إلى مكتب الورشة.</translation>
    </message>
    <message>
        <source>You are off the list.</source>
        <translation>لم تعد في القائمة.</translation>
    </message>
    <message>
        <source>Goodbye.</source>
        <translation>مع السلامة.</translation>
    </message>
    <message>
        <source>You are on the list.</source>
        <translation>أنت في القائمة.</translation>
    </message>
    <message>
        <source>When you leave: touch the same button here, and type the same name.</source>
        <translation>عند المغادرة: المس الزر نفسه هنا واكتب الاسم نفسه.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>في الورشة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Put your card in the reader</source>
        <translation>أدخل بطاقتك في القارئ</translation>
    </message>
    <message>
        <source>Identity card, chip first</source>
        <translation>بطاقة الهوية، الشريحة أولًا</translation>
    </message>
    <message>
        <source>Limosa form</source>
        <translation>استمارة Limosa</translation>
    </message>
    <message>
        <source>Show the QR code of your L1</source>
        <translation>اعرض رمز QR الموجود في L1</translation>
    </message>
    <message>
        <source>Type your number</source>
        <translation>اكتب رقمك</translation>
    </message>
    <message>
        <source>National register or Limosa number</source>
        <translation>رقم السجل الوطني أو رقم Limosa</translation>
    </message>
    <message>
        <source>New: IN when you arrive, OUT when you leave</source>
        <translation>جديد: IN عند الوصول وOUT عند المغادرة</translation>
    </message>
    <message>
        <source>From tomorrow: IN when you arrive, OUT when you leave</source>
        <translation>ابتداءً من الغد: IN عند الوصول وOUT عند المغادرة</translation>
    </message>
    <message>
        <source>From {date}: IN when you arrive, OUT when you leave</source>
        <translation>ابتداءً من {date}: IN عند الوصول وOUT عند المغادرة</translation>
    </message>
</context>
<context>
    <name>Workplaces</name>
    <message>
        <source>Which site is this kiosk on?</source>
        <translation>أين يوجد هذا الجهاز؟</translation>
    </message>
    <message>
        <source>No site with these letters or digits.</source>
        <translation>لا توجد ورشة بهذه الحروف أو الأرقام.</translation>
    </message>
    <message>
        <source>{count} more: another letter</source>
        <translation>{count} أخرى: أضف حرفًا</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>كل الورش</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Is this the site?</source>
        <translation>هل هذه هي الورشة؟</translation>
    </message>
    <message>
        <source>Yes, open here</source>
        <translation>نعم، افتح هنا</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>ورشة أخرى</translation>
    </message>
</context>
</TS>
