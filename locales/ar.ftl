## About this language

language-name = العربية
language-direction = rtl
sentence-abbreviations = أ. د., ا. د., أ. م. د., ق. م., ق. هـ., د. ت., د. ط., مج., تح., صص.

## Errors

error-not-found = لا يوجد ملف باسم «{ $path }». ربما نُقل أو تغيّر اسمه: يُرجى التحقق من الاسم أو اختيار الملف من جديد.
error-unreachable = يتعذّر على Lectern الوصول إلى «{ $path }». رسالة النظام: { $reason }. يُرجى التأكد من أن القرص متصل وأن استخدام الملف مسموح به.
error-unknown-format = لا يعرف Lectern كيف يقرأ «{ $path }». ويمكن قراءته هنا بعد حفظه نصًا عاديًا في البرنامج الذي أُنشئ فيه.
error-empty = لا يوجد نص في «{ $path }». إن ظهرت فيه كلمات عند فتحه ببرنامج آخر، فقد تكون صورة، ويمكن لبرامج التعرّف على النصوص تحويلها إلى كلمات.
error-too-large = حجم «{ $path }» أكبر من { $megabytes } ميغابايت، وهو أقصى ما يفتحه Lectern. يُرجى تقسيمه إلى أجزاء وفتحها واحدًا بعد الآخر.
error-malformed = تعذّر على Lectern فهم محتوى «{ $path }» ({ $reason }). وسيواصل العمل من دونه، وقد أبقى الملف محفوظًا ليمكن إصلاحه.
error-no-such-article = لا يوجد في Lectern مقال باسم «{ $id }». إن كان المقصود ملفًا، فيُرجى التحقق من اسمه.
error-voice-unavailable = تعذّر تشغيل الصوت «{ $engine }» ({ $reason }). يمكن متابعة القراءة بلا صوت أو اختيار صوت آخر من الإعدادات.
error-sentence-skipped = تعثّر الصوت مرتين في الجملة التي أولها «{ $text }»، فجرى تخطّيها. وتستمر القراءة من الجملة التالية.
error-no-sound = يتعذّر تشغيل أي صوت ({ $reason }). يواصل Lectern القراءة صامتًا ويميّز كل كلمة. وسيعود الصوت تلقائيًا عندما تعمل سماعات الرأس أو مكبرات الصوت من جديد.
error-usage = لم يفهم Lectern «{ $word }». والأمر «lectern --help» يعرض كل ما يمكن طلبه.
error-no-sandbox = يقطع Lectern صلته بالشبكة بنفسه قبل كل شيء، لكن النظام هنا لا يسمح بذلك ({ $reason })، ولذلك توقّف. إن كان قد شُغّل داخل حاوية أو بيئة معزولة أخرى، فيُرجى تشغيله خارجها.
error-no-window = تعذّر فتح النافذة ({ $reason }). والأمر «lectern read» يقرأ بصوت مسموع من دونها.

## Checks

check-missing = الرسالة «{ $id }» غير موجودة. يُرجى إضافتها؛ وإلى ذلك الحين تظهر للناس بالإنجليزية.
check-missing-attribute = ينقص الرسالة «{ $id }» جزؤها «.{ $attribute }». يُرجى إضافته.
check-extra = لا توجد في الملف الإنجليزي رسالة باسم «{ $id }». ربما في اسمها خطأ إملائي؛ وإلا فيمكن حذفها.
check-extra-attribute = ليس للرسالة «{ $id }» في الملف الإنجليزي جزء باسم «.{ $attribute }». ربما في اسمه خطأ إملائي؛ وإلا فيمكن حذفه.
check-unused = الرسالة «{ $id }» لا يستخدمها شيء في Lectern. يمكن حذفها.
check-missing-placeable = الرسالة «{ $id }» تُغفل القيمة «{ $placeable }»، وهي موجودة في الرسالة الإنجليزية.
check-extra-placeable = الرسالة «{ $id }» تطلب القيمة «{ $placeable }»، ولن تُعطى لها.
check-unknown-reference = الرسالة «{ $id }» تحيل إلى «{ $reference }»، وهو غير موجود في الملف نفسه.
check-bad-direction = يجب أن يكون اتجاه اللغة «ltr» أو «rtl»، لا «{ $value }».
check-same-as-english = نص «{ $id }» مطابق للنص الإنجليزي: «{ $text }». يُرجى ترجمته.
check-no-glyph = لا يستطيع أي خط مرفق مع Lectern رسم هذه الحروف: { $characters }
check-not-in-english = ليس للمقال «{ $article }» نص إنجليزي للمقارنة به.
check-other-language = هذا الملف يذكر أن لغته «{ $found }»، واسمه يقول «{ $expected }».
check-blocks = عدد الكتل في المقال: { $found }، وفي الإنجليزية: { $expected }. يجب أن يتساوى العددان كي لا يضيع موضع القراءة عند تغيير اللغة.
check-kind = نوع الكتلة { $block } هو { $found }، وفي الإنجليزية { $expected }.
check-sentences = عدد الجمل في الكتلة { $block }: { $found }، وفي الإنجليزية: { $expected }. يجب أن يتساوى العددان كي لا يضيع موضع القراءة عند تغيير اللغة.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = السابق
toolbar-read = استماع
toolbar-pause = إيقاف مؤقت
toolbar-next = التالي
toolbar-slower = أبطأ
toolbar-faster = أسرع
toolbar-smaller = أ−
toolbar-larger = أ+

## Values beside buttons

value-speed = { $wpm } كلمة/دقيقة
value-percent = { $percent }%
value-size = { $size } بكسل

## The status line

status-ready = للاستماع، يُرجى الضغط على مفتاح المسافة.
status-reading = القراءة جارية. مفتاح المسافة يوقفها مؤقتًا.
status-paused = القراءة متوقفة مؤقتًا. مفتاح المسافة يتابع من الكلمة نفسها.
status-ended = انتهى النص. مفتاح المسافة يعيد القراءة من البداية.
status-sound-back = عاد الصوت.
status-speed =
    { $wpm ->
        [few] السرعة: { $wpm } كلمات في الدقيقة.
       *[other] السرعة: { $wpm } كلمة في الدقيقة.
    }
status-volume = مستوى الصوت: { $percent }%.
status-text-size = حجم النص: { $size } بكسل.
status-window-scale = حجم الأزرار والتسميات: { $percent }%.
status-theme = الألوان: { $name }.
status-family = الخط: { $name }.
status-language = اللغة: { $name }.
status-copied = تم النسخ.
status-back-to-voice = العودة إلى موضع القراءة

## Panels

panel-close = إغلاق
panel-languages = اللغة
panel-settings = الإعدادات
panel-help = المساعدة

settings-text-size = حجم النص
settings-text-size-less = أصغر
settings-text-size-more = أكبر
settings-speed = سرعة الصوت
settings-speed-less = أبطأ
settings-speed-more = أسرع
settings-volume = مستوى الصوت
settings-volume-less = أخفض
settings-volume-more = أعلى
settings-window = حجم الأزرار والتسميات
settings-window-less = أصغر
settings-window-more = أكبر
settings-theme = الألوان
settings-family = الخط

theme-light = داكن على فاتح
theme-dark = فاتح على داكن
theme-sepia = بني على كريمي
theme-black-on-yellow = أسود على أصفر
theme-yellow-on-black = أصفر على أسود

family-hyperlegible = ⁨Atkinson Hyperlegible⁩ – حروف يسهل التمييز بينها
family-dyslexic = ⁨OpenDyslexic⁩ – حروف ثقيلة القاعدة
family-sans = ⁨Noto Sans⁩ – بسيط
family-serif = ⁨Noto Serif⁩ – كما في الكتب

## Help

help-intro = للاستماع، يُرجى الضغط على مفتاح المسافة: يقرأ Lectern النص بصوت مسموع ويميّز كل كلمة عند نطقها. النقر على أي كلمة يبدأ القراءة منها. وعند التمرير بعيدًا يستمر الصوت، والضغط على V يعيد النص إلى موضع القراءة. يتذكر Lectern موضع التوقف وجميع الإعدادات.
help-privacy-title = لا شيء يغادر هذا الحاسوب
help-privacy = يعمل Lectern بلا إنترنت. فهو يتخلى عند بدء تشغيله عن حق استخدام الشبكة، والنظام يُلزمه بذلك: فلا يمكن إرسال أي نص ولا أي كلمة مسموعة ولا أي إعداد إلى أي مكان. والأصوات جزء من البرنامج.
help-keys-title = المفاتيح
help-about-title = حول Lectern
help-about = هذا هو Lectern { $version }، وهو برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أي إصدار أحدث. والمقال المرفق للتثقيف ولا يغني عن المشورة الطبية.

## Commands: what each key does

command-play-pause = استماع أو إيقاف مؤقت
command-stop = إيقاف، أو إغلاق اللوحة
command-next-sentence = الجملة التالية
command-previous-sentence = الجملة السابقة
command-next-paragraph = الفقرة التالية
command-previous-paragraph = الفقرة السابقة
command-to-start = إلى بداية النص
command-to-end = إلى نهاية النص
command-faster = صوت أسرع
command-slower = صوت أبطأ
command-louder = صوت أعلى
command-softer = صوت أخفض
command-larger-text = تكبير النص
command-smaller-text = تصغير النص
command-usual-text = النص بحجمه المعتاد
command-larger-window = تكبير الأزرار والتسميات
command-smaller-window = تصغير الأزرار والتسميات
command-back-to-voice = العودة إلى موضع القراءة
command-scroll-down = التمرير سطرًا إلى الأسفل
command-scroll-up = التمرير سطرًا إلى الأعلى
command-page-down = التمرير صفحة إلى الأسفل
command-page-up = التمرير صفحة إلى الأعلى
command-next-theme = الألوان التالية
command-languages = اختيار اللغة
command-settings = الإعدادات
command-help = المساعدة وقائمة المفاتيح
command-copy = نسخ النص المحدد أو الجملة المقروءة
command-select-all = تحديد النص كله
command-next-zone = إلى الجزء التالي من النافذة
command-quit = إغلاق Lectern

## Keys, as they are printed on the keyboards of your readers

# The isolates keep a chord such as Ctrl + مفتاح المسافة running from the right.
key-ctrl = ⁨Ctrl⁩
key-alt = ⁨Alt⁩
key-shift = ⁨Shift⁩
key-space = مفتاح المسافة
key-escape = Esc
key-enter = Enter
key-tab = Tab
key-left = السهم لليسار
key-right = السهم لليمين
key-up = السهم لأعلى
key-down = السهم لأسفل
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = تشغيل/إيقاف مؤقت
key-mediastop = إيقاف
key-mediatracknext = المقطع التالي
key-mediatrackprevious = المقطع السابق

## The command line (names of commands and options are not translated)

cli-about = يعرض Lectern النص بخط مريح ويقرؤه بصوت مسموع، كلمة كلمة، بلا اتصال بالإنترنت.
cli-usage-title = طريقة الاستخدام
cli-commands-title = الأوامر
cli-options-title = الخيارات
cli-target-title = ما يمكن أن يكونه TEXT
cli-exit-title = رموز الخروج
cli-window = يفتح النافذة ويعرض فيها TEXT.
cli-read = يقرأ TEXT بصوت مسموع ويطبع كل جملة عند نطقها.
cli-export = يحفظ قراءة TEXT في ملف صوتي، أسرع كثيرًا من مدة نطقها.
cli-show = يطبع TEXT كما يفهمه Lectern.
cli-snapshot = يرسم النافذة وفيها TEXT في صورة، من دون شاشة.
cli-voices = يعرض قائمة الأصوات.
cli-locales = يعرض قائمة لغات النافذة.
cli-check = يفحص ملفات اللغات والمقالات، المرفقة منها أو ما في مجلد معيّن.
cli-keys = يعرض قائمة المفاتيح.
cli-target = ملف، أو «-» للدخل القياسي، أو اسم مقال مرفق. ومن دون TEXT يكون «{ $article }».
option-help = يعرض هذه المساعدة.
option-version = يعرض الإصدار.
option-locale = لغة النافذة والمقال، مثل «fr». وإلا فهي لغة سطح المكتب.
option-json = يطبع بيانات للبرامج.
option-to = الملف الذي يُكتب فيه.
option-timings = يكتب أيضًا وقت نطق كل كلمة، بصيغة JSON.
option-speed = عدد الكلمات في الدقيقة، من { $min } إلى { $max }.
option-size = عرض الصورة وارتفاعها بالبكسل، مثل «1280x900».
option-scale = يرسم كل شيء أكبر، كما على شاشة عالية الكثافة: من 1 إلى 4.
option-text-size = حجم النص بالبكسل، من 8 إلى 200.
option-theme = الألوان: { $themes }.
option-mark = يميّز جملة أو كلمة: BLOCK:SENTENCE أو BLOCK:SENTENCE:WORD، والعدّ من 0.
option-panel = يفتح لوحة: { $panels }.
exit-ok = أُنجز كل شيء.
exit-failed = تعذّر التنفيذ؛ والسبب مذكور في مخرج الخطأ القياسي.
exit-usage = سطر الأوامر غير مفهوم.
exit-found = وجد الفحص ما يحتاج إلى إصلاح.
cli-progress = الجمل: { $done } من { $total }
cli-wrote = كُتب الملف «{ $path }».
cli-exported = كُتب الملف «{ $path }». مدة الكلام بالدقائق: { $minutes }؛ مدة العمل بالثواني: { $seconds }.
cli-check-clean = كل شيء على ما يرام. عدد الملفات المفحوصة: { $files }.
cli-check-found = عدد ما يحتاج إلى إصلاح: { $count }. عدد الملفات: { $files }.
cli-voice-languages = { $engine }: عدد اللغات { $count }
