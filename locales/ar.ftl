## About this language

# The language's own name for itself, in its own script.
language-name = العربية
# ltr: left to right. rtl: right to left.
language-direction = rtl
# What stands before the tenths of a number: . or ,
decimal-sign = .
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = أ. د., ا. د., أ. م. د., ق. م., ق. هـ., د. ت., د. ط., مج., تح., صص.

## Errors

error-not-found = لا يوجد ملف باسم «{ $path }». ربما نُقل أو تغيّر اسمه: يُرجى التحقق من الاسم أو اختيار الملف من جديد.
error-unreachable = يتعذّر على Lectern الوصول إلى «{ $path }». رسالة النظام: { $reason }. يُرجى التأكد من أن القرص متصل ومن أنه يُسمح لك باستخدام الملف.
error-unknown-format = لا يعرف Lectern كيف يقرأ «{ $path }». وتمكن قراءته هنا بعد حفظه نصًا عاديًا في البرنامج الذي أُنشئ به.
error-unknown-ending = لا يدلّ الاسم «⁨{ $path }⁩» على نوع الملف المطلوب. يُرجى إنهاء الاسم بأحد هذه الامتدادات: ⁨{ $endings }⁩.
error-empty = لا يوجد نص في «{ $path }». إن ظهرت فيه كلمات عند فتحه ببرنامج آخر، فقد تكون صورة، ويمكن لبرامج التعرّف على النصوص تحويلها إلى كلمات.
error-too-large = حجم «{ $path }» أكبر من { $megabytes } ميغابايت، وهو أقصى ما يفتحه Lectern. يُرجى تقسيمه إلى أجزاء وفتحها واحدًا بعد الآخر.
error-too-many-files = يحتوي المجلد «{ $path }» على نصوص ومجلدات يزيد عددها على { $most }، وهو أقصى ما يعالجه Lectern دفعة واحدة. يُرجى اختيار مجلد بداخله.
error-already-there = الملف «{ $path }» موجود من قبل ولم ينشئه Lectern، فبقي كما هو. يُرجى نقله إلى مكان آخر أو اختيار مجلد آخر للملفات الجديدة.
error-malformed = تعذّر على Lectern فهم محتوى «{ $path }» ({ $reason }). وسيواصل العمل من دونه، وقد احتفظ بالملف كي يمكن إصلاحه.
error-no-presets = لا يحتوي «{ $path }» على أي مظاهر من Lectern، ولم يتغيّر شيء. يُرجى اختيار ملف كتبه Lectern.
error-broken-pattern = تعذّر على Lectern فهم النمط «{ $pattern }» ({ $reason }). يُرجى تصحيحه، ولن يُستخدم قبل ذلك.
error-nothing-to-say = يُرجى أولًا كتابة الكلمة المطلوب تغيير نطقها.
error-too-many-rules = بلغت القواعد من هذا النوع حدّها الأقصى، وهو { $most }. يُرجى حذف إحداها أولًا.
error-no-rules = لا يحتوي «{ $path }» على أي قواعد نطق، ولم يتغيّر شيء. ينبغي أن يكون كل سطر في القائمة على هذا الشكل: ⁨"word",0,Y,"sound",0⁩
error-no-such-article = لا يوجد في Lectern مقال باسم «{ $id }». إن كان المقصود ملفًا، فيُرجى التحقق من اسمه.
error-voice-unavailable = تعذّر تشغيل الصوت «{ $engine }». يمكنك متابعة القراءة بلا صوت أو اختيار صوت آخر من الإعدادات.
error-no-voice = الملف «{ $path }» ليس صوت قراءة. يُرجى اختيار صوت معدّ لبرنامج Piper، وينتهي اسم ملفه بالامتداد «‎.onnx».
error-voice-without-description = لا يمكن استخدام الصوت «{ $path }»، إذ ينقصه ملف ثانٍ بجانبه، يحمل الاسم نفسه مضافًا إلى آخره «‎.json». يُرجى وضع هذا الملف هناك.
error-voice-phonemes = يحتاج الصوت «{ $path }» إلى كتابة صوتية لا يستطيع Lectern إنشاءها ({ $kind })، ولذلك لا يمكن استخدامه. يُرجى اختيار صوت آخر.
error-voice-mute = الصوت «{ $path }» لا يتكلم ({ $reason }). ربما كان الملف تالفًا أو غير معدّ لبرنامج Piper. يُرجى الحصول عليه من جديد أو اختيار صوت آخر.
error-voice-replaced = لا يمكن حاليًا استخدام الصوت «{ $voice }» الذي اخترته، ولذلك يقرأ صوت آخر بدلًا منه. ويمكنك اختيار صوت من الإعدادات.
error-voice-only-aloud = «{ $voice }» صوت من أصوات النظام. يمكن سماعه ولا يمكن حفظه، ولذلك يحلّ محلّه في الملف صوت آخر. ويمكنك اختيار صوت من الإعدادات.
error-sentence-skipped = تعثّر الصوت مرتين في الجملة التي أولها «{ $text }»، فجرى تخطّيها، ويمكنك قراءتها في الصفحة. وتستمر القراءة من الجملة التالية.
error-no-sound = يتعذّر تشغيل أي صوت. يواصل Lectern القراءة صامتًا ويميّز كل كلمة. وسيعود الصوت تلقائيًا عندما تعمل سماعات الرأس أو مكبرات الصوت من جديد.
error-device-away = الجهاز «{ $name }» غير متصل. وإلى أن يعود اتصاله، يخرج الصوت من جهاز الإخراج الافتراضي للنظام. ويمكنك اختيار جهاز آخر من الإعدادات.
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
check-extra-placeable = الرسالة «{ $id }» تطلب القيمة «{ $placeable }»، وهي لا تُمرَّر إليها.
check-unknown-reference = الرسالة «{ $id }» تحيل إلى «{ $reference }»، وهو غير موجود في الملف نفسه.
check-bad-direction = يجب أن يكون اتجاه اللغة «ltr» أو «rtl»، لا «{ $value }».
check-same-as-english = نص «{ $id }» مطابق للنص الإنجليزي: «{ $text }». يُرجى ترجمته.
check-no-glyph = لا يستطيع أي خط مرفق مع Lectern رسم هذه المحارف: { $characters }
check-not-in-english = ليس للمقال «{ $article }» نص إنجليزي للمقارنة به.
check-other-language = هذا الملف يذكر أن لغته «{ $found }»، أما اسمه فيدل على «{ $expected }».
check-blocks = عدد الكتل في المقال: { $found }، وفي الإنجليزية: { $expected }. يجب أن يتساوى العددان كي لا يضيع موضع القراءة عند تغيير اللغة.
check-kind = نوع الكتلة { $block } هو { $found }، وفي الإنجليزية { $expected }.
check-sentences = عدد الجمل في الكتلة { $block }: { $found }، وفي الإنجليزية: { $expected }. يجب أن يتساوى العددان كي لا يضيع موضع القراءة عند تغيير اللغة.
check-keys = الكتلة { $block } تذكر المفاتيح «{ $found }»، وفي الإنجليزية «{ $expected }». يجب أن تتطابق المفاتيح.
check-links = عدد الروابط في الكتلة { $block }: { $found }، وفي الإنجليزية: { $expected }. يجب أن يتساوى العددان.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = السابق
toolbar-read = استماع
toolbar-pause = إيقاف مؤقت
toolbar-next = التالي
toolbar-slower = أبطأ
toolbar-faster = أسرع
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = أ−
toolbar-larger = أ+

## Values beside buttons

value-speed =
    { $wpm ->
        [few] { $wpm } كلمات/دقيقة
       *[other] { $wpm } كلمة/دقيقة
    }
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole }.{ $hundredths } ث
value-percent = { $percent }%
value-degrees = { $degrees }°
contrast-good = { $whole }.{ $tenths } إلى 1 · جيد
contrast-weak = { $whole }.{ $tenths } إلى 1 · أضعف من اللازم
value-size = { $size } بكسل
value-letters =
    { $count ->
        [zero] لا حروف
        [one] حرف واحد
        [two] حرفان
        [few] { $count } حروف
        [many] { $count } حرفًا
       *[other] { $count } حرف
    }

## The status line

status-ready = للاستماع، يُرجى الضغط على مفتاح المسافة.
status-reading = القراءة جارية. مفتاح المسافة يوقفها مؤقتًا.
status-paused = القراءة متوقفة مؤقتًا. مفتاح المسافة يتابع من الكلمة نفسها.
status-ended = انتهى النص. مفتاح المسافة يعيد القراءة من البداية.
status-selection-read = انتهت قراءة النص المحدّد.
status-waiting = الصوت ينتظر. مفتاح المسافة يتابع القراءة.
status-nothing-selected = لا يوجد نص محدّد.
status-sound-back = عاد الصوت.
status-speed =
    { $wpm ->
        [few] السرعة: { $wpm } كلمات في الدقيقة.
       *[other] السرعة: { $wpm } كلمة في الدقيقة.
    }
status-volume = مستوى الصوت: { $percent }%.
status-text-size = حجم النص: { $size } بكسل.
status-sentences = { $read } بعد قراءة كل جملة، و{ $small } إن كانت صغيرة جدًا، و{ $close } لإنهاء البحث.
status-finder-left = انتهى البحث عن حجم النص المناسب، ولم يتغيّر شيء.
status-old-size = عاد الضبط السابق: { $size } بكسل.
status-value = { $name }: { $value }.
status-window-scale = حجم الأزرار والتسميات: { $percent }%.
status-theme = الألوان: { $name }.
status-with-contrast = { $name }: { $value }. التباين: { $contrast }.
status-night-on = شُغّلت ألوان الليل: دافئة خافتة. المفتاح نفسه يعيد الألوان السابقة.
status-night-off = أُوقفت ألوان الليل وعادت الألوان السابقة.
status-family = الخط: { $name }.
status-no-such-family = الخط «{ $name }» غير موجود على هذا الحاسوب. البديل: { $instead }.
status-preset-saved = تم الحفظ باسم «{ $name }».
status-preset-deleted = حُذف «{ $name }»، ويبقى شكل النص كما هو الآن.
status-presets-added = عدد المظاهر المضافة: { $count }.
status-presets-full = بلغت المظاهر حدّها الأقصى، وهو { $count }. يُرجى حذف أحدها أولًا.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = تسري قاعدة نطق «{ $word }» من الآن.
status-rule-removed = عاد نطق «{ $word }» إلى ما كان عليه.
status-rules-added = عدد قواعد النطق المضافة: { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [one] تعذّر استخدام السطر { $lines }.
        [two] تعذّر استخدام السطرين { $lines }.
        [few] تعذّر استخدام الأسطر { $lines }.
        [many] تعذّر استخدام الأسطر { $lines }.
       *[other] تعذّر استخدام الأسطر { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = ما لم يُقرأ: { $list }.
list-parted-by = {"، "}
left-out-citations =
    { $count ->
        [one] إحالة واحدة إلى المصادر
        [two] إحالتان إلى المصادر
        [few] { $count } إحالات إلى المصادر
        [many] { $count } إحالة إلى المصادر
       *[other] { $count } إحالة إلى المصادر
    }
left-out-addresses =
    { $count ->
        [one] عنوان إلكتروني واحد
        [two] عنوانان إلكترونيان
        [few] { $count } عناوين إلكترونية
        [many] { $count } عنوانًا إلكترونيًا
       *[other] { $count } عنوان إلكتروني
    }
left-out-brackets =
    { $count ->
        [one] نص واحد بين قوسين
        [two] نصّان بين أقواس
        [few] { $count } نصوص بين أقواس
        [many] { $count } نصًّا بين أقواس
       *[other] { $count } نص بين أقواس
    }
left-out-notes =
    { $count ->
        [one] علامة حاشية واحدة
        [two] علامتا حاشية
        [few] { $count } علامات حواشٍ
        [many] { $count } علامة حاشية
       *[other] { $count } علامة حاشية
    }
left-out-pages =
    { $count ->
        [one] رقم صفحة واحد
        [two] رقما صفحتين
        [few] { $count } أرقام صفحات
        [many] { $count } رقم صفحة
       *[other] { $count } رقم صفحة
    }
left-out-code =
    { $count ->
        [one] مقطع برمجي واحد
        [two] مقطعان برمجيان
        [few] { $count } مقاطع برمجية
        [many] { $count } مقطعًا برمجيًا
       *[other] { $count } مقطع برمجي
    }
status-language = اللغة: { $name }.
status-text-lang = لغة قراءة هذا النص: { $name }.
status-copied = تم النسخ.
# A word, and its letters parted by the sign below.
status-spelled = { $word }: { $letters }
letters-parted-by = {"، "}
status-where = «{ $heading }»، الفقرة { $block } من { $blocks }، عند { $percent }% من النص.
status-where-no-heading = الفقرة { $block } من { $blocks }، عند { $percent }% من النص.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] بقي أقل من دقيقة من الاستماع.
        [one] بقي نحو دقيقة واحدة من الاستماع.
        [two] بقي نحو دقيقتين من الاستماع.
        [few] بقي نحو { $count } دقائق من الاستماع.
        [many] بقي نحو { $count } دقيقة من الاستماع.
       *[other] بقي نحو { $count } دقيقة من الاستماع.
    }
about-hours =
    { $count ->
        [one] بقي نحو ساعة واحدة من الاستماع.
        [two] بقي نحو ساعتين من الاستماع.
        [few] بقي نحو { $count } ساعات من الاستماع.
        [many] بقي نحو { $count } ساعة من الاستماع.
       *[other] بقي نحو { $count } ساعة من الاستماع.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }: لا مزيد في هذا الاتجاه.
status-caret-on = ظهر المؤشر في النص، ومفاتيح الأسهم تحرّكه.
status-caret-off = اختفى المؤشر، والسهمان لليمين ولليسار ينتقلان من جملة إلى جملة.
status-letter-keys-on = اختصارات الحرف الواحد مفعّلة.
status-letter-keys-off = اختصارات الحرف الواحد معطّلة.
status-describing-keys = لمعرفة عمل أي مفتاح، يُرجى الضغط عليه. والضغط على Esc ينهي ذلك.
status-keys-work = عادت المفاتيح تعمل كالمعتاد.
status-key-means = { $key }: { $name }. { $explanation }
# $name is what is written on a button.
status-key-presses = { $key }: يضغط على «{ $name }».
status-key-means-nothing = { $key }: لا يفعل شيئًا هنا.
status-asking-key = يُرجى الضغط على المفتاح الجديد للأمر «{ $name }». والضغط على Esc يتركه كما هو.
status-key-of = { $name }: { $keys }.
status-key-taken = { $name }: { $keys }. كان هذا المفتاح للأمر «{ $other }»، ولم يعد له.
status-key-not-free = { $key } لازم للتنقل بين الأزرار. يُرجى اختيار مفتاح آخر.
status-address-copied = نُسخ عنوان الرابط. لا يتصل Lectern بالإنترنت، لكن يمكنك لصق العنوان في متصفح.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = هذا نص عن Lectern. { $key } يعيدك إلى نصك.
status-no-link = لا رابط في هذه الجملة.
# $key is the key that goes back, such as “Backspace”.
status-followed = { $key } يعيدك إلى موضع الرابط.
status-no-way-back = لم يُتَّبع أي رابط تمكن العودة منه.
status-spoken = الإشعارات المنطوقة: { $name }.
status-back-to-voice = العودة إلى موضع القراءة

## Panels

panel-close = إغلاق
panel-languages = اللغة
text-lang = لغة هذا النص
text-lang-explained = يتعرّف Lectern عليها تلقائيًا. إذا قرأ الصوت النص كأنه بلغة أخرى، فيُرجى اختيار اللغة الصحيحة هنا.
text-lang-found = تلقائيًا: { $name }
panel-settings = الإعدادات
panel-help = المساعدة
panel-menu = القائمة
panel-contents = المحتويات
panel-files = فتح ملف
panel-find = البحث في النص
panel-typefaces = خطوط هذا الحاسوب
panel-voices = الأصوات
panel-presets = مظاهرك الخاصة
# The line of the menu into which one types.
menu-search = البحث بالاسم
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }، { $keys }
menu-nothing = لا شيء بهذا الاسم. يُرجى تجربة كلمة أخرى.
find-words = الكلمات المطلوبة
# The name of the list of places.
find-places = مواضعها في النص
find-looking = «{ $words }»: جارٍ البحث…
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = «{ $words }»: { $nth } من { $count }.
find-nothing = «{ $words }»: لا توجد في هذا النص.

contents-none = ليس في هذا النص عناوين.
files-looking = جارٍ استعراض المجلد…
files-folder = المجلد: { $path }
files-up = الصعود إلى المجلد الذي يضم هذا المجلد
# A folder in a list of files.
files-into = { $name } (مجلد)
files-none = ليس هنا نص يستطيع Lectern فتحه.
tab-text = النص
tab-colours = الألوان
tab-aids = مساعدات القراءة
tab-voice = الصوت
tab-window = النافذة
tab-keys = المفاتيح
settings-letter-keys = اختصارات الحرف الواحد
settings-keys-how = لتغيير مفتاح أحد الأوامر، يُرجى الضغط على Enter عنده، ثم على المفتاح الجديد. والضغط على Delete يعيد المفتاح المعتاد.
settings-keys-waiting = بانتظار المفتاح الجديد…
# The parts of the menu and of the list of keys.
group-reading = القراءة بصوت مسموع
group-moving = التنقل في النص
group-looks = المظهر
group-window = برنامج Lectern
group-caret = عند ظهور المؤشر في النص
panel-welcome = مرحبًا بك في Lectern
panel-finder = إيجاد حجم النص المناسب
panel-picture = الصورة
settings-text-size = حجم النص
settings-text-size-less = أصغر
settings-text-size-more = أكبر
settings-lines = المسافة بين الأسطر
settings-lines-less = أضيق
settings-lines-more = أوسع
settings-letters = المسافة بين الحروف
settings-letters-less = أضيق
settings-letters-more = أوسع
settings-words = المسافة بين الكلمات
settings-words-less = أضيق
settings-words-more = أوسع
settings-paragraphs = المسافة بين الفقرات
settings-paragraphs-less = أضيق
settings-paragraphs-more = أوسع
settings-measure = طول السطر
settings-measure-less = أقصر
settings-measure-more = أطول
settings-speed = سرعة الصوت
settings-speed-less = أبطأ
settings-speed-more = أسرع
settings-volume = مستوى الصوت
settings-volume-less = أخفض
settings-volume-more = أعلى
# The device that the sound comes from: a heading and a list.
settings-device = إخراج الصوت
device-usual = كما في النظام
device-away = { $name } (غير متصل)
settings-window = حجم الأزرار والتسميات
settings-window-less = أصغر
settings-window-more = أكبر
settings-theme = الألوان
settings-own = اللون المراد تغييره
colour-text = النص
colour-paper = الورق
colour-word = تمييز الكلمة
colour-sentence = تمييز الجملة
settings-lightness = الإضاءة
settings-lightness-less = أغمق
settings-lightness-more = أفتح
settings-hue = درجة اللون
settings-hue-less = إلى الوراء
settings-hue-more = إلى الأمام
settings-saturation = شدة اللون
settings-saturation-less = أقرب إلى الرمادي
settings-saturation-more = أقوى
settings-brightness = السطوع
settings-text-brightness = سطوع النص
settings-text-brightness-less = أخفت
settings-text-brightness-more = أسطع
settings-paper-brightness = سطوع الورق
settings-paper-brightness-less = أخفت
settings-paper-brightness-more = أسطع
settings-contrast = تباين النص
settings-preset = مظهر النص
settings-family = الخط
settings-weight = سُمك الحروف
settings-alignment = محاذاة الأسطر
settings-hyphens = تقسيم الكلمات في آخر السطر
settings-pauses = وقفات الصوت
settings-pause-comma = الوقفة بعد الفاصلة
settings-pause-comma-less = أقصر
settings-pause-comma-more = أطول
value-pause-own = كما يؤديها الصوت
settings-pause-sentence = الوقفة بعد الجملة
settings-pause-sentence-less = أقصر
settings-pause-sentence-more = أطول
settings-pause-paragraph = الوقفة بعد الفقرة
settings-pause-paragraph-less = أقصر
settings-pause-paragraph-more = أطول
settings-pause-item = الوقفة بعد عنصر القائمة
settings-pause-item-less = أقصر
settings-pause-item-more = أطول
settings-pause-heading = الوقفة بعد العنوان
settings-pause-heading-less = أقصر
settings-pause-heading-more = أطول
settings-stretch = مقدار ما يقرؤه الصوت دفعة واحدة
stretch-text = النص كله
stretch-paragraph = فقرة واحدة ثم ينتظر
stretch-sentence = جملة واحدة ثم ينتظر
settings-sleep = مؤقّت النوم
sleep-off = غير مفعّل
sleep-minutes = { $count } دقيقة
sleep-section = عند نهاية القسم
status-slept = أوقف مؤقّت النوم القراءة، وستُستأنف من حيث بدأ الصوت ينخفض.
status-slept-section = أوقف مؤقّت النوم القراءة عند نهاية القسم.
settings-follow = طريقة تتبّع الصفحة للصوت
settings-movement = طريقة تحرّك الصفحة
settings-spoken = الإشعارات المنطوقة
theme-desktop = كما في سطح المكتب
theme-light = داكن على فاتح
theme-dark = فاتح على داكن
theme-sepia = بني على كريمي
theme-black-on-yellow = أسود على أصفر
theme-yellow-on-black = أصفر على أسود
theme-white-on-black = أبيض على أسود
theme-pale-blue = أزرق على أزرق فاتح
theme-night = كهرماني على أسود، للقراءة ليلًا
theme-own = ألوانك الخاصة
preset-usual = عادي
preset-large-print = حروف كبيرة
preset-macular = ضعف الرؤية المركزية: أسطر وكلمات متباعدة
preset-dyslexia = عسر القراءة: حروف متباعدة وأسطر قصيرة
preset-compact = مضغوط
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = مظهري، بلا اسم
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = المظهر هو كل ما يحدد شكل النص: الخط والأحجام والمسافات والألوان ومساعدات القراءة.
presets-name = الاسم (إن تُرك فارغًا: «{ $name }»)
presets-suggested = مظهري
presets-save = حفظ المظهر الحالي
presets-own = المظاهر المحفوظة
presets-rename = تغيير اسم «{ $name }» إلى «{ $new }»
presets-delete = حذف «{ $name }»
presets-file = للاستخدام على حواسيب أخرى
presets-file-how = تُكتب المظاهر في الملف «{ $file }» داخل مجلد مستنداتك وتُقرأ منه. ويمكن أيضًا سحب ملف كهذا وإفلاته في هذه النافذة.
presets-export = كتابة المظاهر في الملف
presets-import = إضافة المظاهر من الملف
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = هذا المظهر
reach-all = لجميع النصوص
reach-document = لهذا النص وحده

weight-light = رفيع
weight-regular = عادي
weight-medium = أسمك قليلًا
weight-semibold = شبه عريض
weight-bold = عريض

alignment-start = بحسب اللغة
alignment-left = إلى اليسار
alignment-centre = في الوسط
alignment-justified = من الجانبين

hyphens-off = لا تُقسَّم
hyphens-on = تُقسَّم
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = قواعده غير معروفة لهذه اللغة

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = الحروف العريضة
stress-italics = الحروف المائلة
stress-underline = الخطوط تحت الروابط
stress-capitals = الكلمات بالأحرف اللاتينية الكبيرة
stress-shown = كما في الأصل
stress-left-out = كبقية النص

follow-third = تتحرك حين يقترب السطر من الأسفل
follow-centre = تُبقي السطر في الوسط
follow-page = تنقلب عند آخرها
follow-never = تبقى في مكانها
movement-smooth = تنزلق بسلاسة
movement-jump = تقفز دفعة واحدة

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = ⁨Atkinson Hyperlegible⁩ – حروف يسهل التمييز بينها
family-lexend = ⁨Lexend⁩ – حروف واسعة لقراءة هادئة
family-dyslexic = ⁨OpenDyslexic⁩ – حروف ثقيلة القاعدة
family-sans = ⁨Noto Sans⁩ – بسيط
family-serif = ⁨Noto Serif⁩ – كما في الكتب
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = من { $first } إلى { $last } من أصل { $count }
rows-before = السابقة
rows-after = التالية
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = جزء من الاسم
typefaces-looking = جارٍ البحث عن الخطوط…
typefaces-none = لا يوجد على هذا الحاسوب خط بهذا الاسم يضم جميع حروف النص.
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = المشكلات فقط
spoken-status-always = المشكلات والتغييرات
spoken-status-never = لا شيء

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = صوت القراءة
voice-natural = طبيعي
voice-formant = واضح
voice-system = من أصوات النظام
voice-of-region = { $voice }، { $region }
region-us = الولايات المتحدة
region-gb = المملكة المتحدة
region-caribbean = الكاريبي
region-es = إسبانيا
region-latin-america = أمريكا اللاتينية
region-fr = فرنسا
region-be = بلجيكا
region-ch = سويسرا
region-pt = البرتغال
region-br = البرازيل
region-cantonese = الكانتونية
voice-explained = يبدو الصوت الطبيعي كصوت إنسان، وفوق { $wpm } كلمة في الدقيقة يقرأ الصوت الواضح بدلًا منه. ويُحفظ الاختيار لكل لغة على حدة.
voice-system-explained = أصوات النظام تنطق بنفسها: يعطيها Lectern النص ولا يسمعها. وبعضها يبيّن الكلمة التي ينطقها، أما غيره فلا تُعرف كلمته إلا تقديرًا، وعندها يُكتفى بوضع خط تحتها.
voice-only-one = ليس لهذه اللغة سوى صوت واحد.
voice-more = يمكنك إضافة أصوات أخرى معدّة لبرنامج النطق Piper. يتألف كل صوت منها من ملفين متلازمين: ينتهي اسم الأول بالامتداد «‎.onnx»، واسم الثاني بالامتداد «‎.onnx.json». يُرجى إبقاؤهما في مجلد واحد وسحب الأول وإفلاته في هذه النافذة، أو وضعهما معًا في المجلد «{ $folder }». ومنذ ذلك الحين يقرأ هذا الصوت النصوص المكتوبة بلغته، بلا حاجة إلى الإنترنت.
status-adding-voice = جارٍ اختبار الصوت الجديد…
status-voice-added = أُضيف الصوت «{ $name }»، ومن الآن فصاعدًا سيقرأ النصوص المكتوبة بلغته.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = يبدو كصوت إنسان
voice-like-formant = بسيط لكنه واضح في كل السرعات
voice-offline = يعمل بلا إنترنت
voice-offline-system = قد يحتاج إلى الإنترنت بحسب نظامك
voice-marks-word = يميّز كل كلمة بدقة
voice-marks-estimate = يميّز الكلمات على وجه التقريب
voice-marks-sentence = يميّز الجملة فقط
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = اسم صوت أو لغة
voices-how = الصوت الذي تختاره يقرأ منذ ذلك الحين النصوص المكتوبة بلغته. أما الزر { $hear } بجانبه فلسماعه فقط، ويمكن الوصول إليه من لوحة المفاتيح بالضغط على { $key }.
voices-none = لا يوجد صوت مطابق. يُرجى تجربة كلمة أخرى.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }، { $language }: { $facts }
voices-hear-spoken = استماع إلى { $voice }، { $language }
status-voice-of = صوت القراءة للغة «{ $language }»: { $voice }.
status-voice-heard = هكذا يبدو هذا الصوت: { $voice }، { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = الاستماع إلى النص
welcome-intro = مرحبًا بك. يقرأ لك Lectern النصوص بصوت مسموع ويعرضها بحروف كبيرة واضحة. كل شيء يبقى على هذا الحاسوب، ولا ضرر من الضغط على أي مفتاح.
welcome-read = للاستماع، يُرجى الضغط على { $read }. والضغط عليه مرة أخرى يوقف القراءة مؤقتًا.
welcome-help = { $help } يفتح المساعدة، و{ $settings } يفتح الإعدادات.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = لتكبير الحروف، يُرجى الضغط على «{ $larger }» مرة أو أكثر. والضغط على «{ $smaller }» يصغّرها.
welcome-colours = لاختيار ألوان أخرى، مثل حروف فاتحة على خلفية داكنة، يُرجى الضغط على { $colours }.
welcome-speed = هل أتكلم أسرع أو أبطأ مما ينبغي؟ { $slower } يبطئ كلامي، و{ $faster } يسرّعه.
welcome-spoken = إذا تعذّرت عليك رؤية النافذة، فيُرجى الضغط على { $spoken }: عندئذٍ أخبرك بما يغيّره كل مفتاح.
welcome-again = { $again } يعيد هذا الترحيب في أي وقت، و{ $close } يغلقه. والآن، متى شئت، يُرجى الضغط على { $read }.

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = ما يُميَّز
marks-both = الجملة والكلمة
marks-sentence = الجملة
marks-word = الكلمة
marks-line = السطر
marks-none = لا شيء
aids-sentence-style = تمييز الجملة أو السطر
aids-word-style = تمييز الكلمة
mark-tint = خلفية ملوّنة
mark-box = خلفية ملوّنة وإطار
mark-underline = خط تحت النص
mark-outline = إطار
aids-ruler = مسطرة القراءة
aids-ruler-less = أسطر أقل
aids-ruler-more = أسطر أكثر
aids-focus = التركيز
focus-sentence = جملة واحدة
focus-paragraph = فقرة واحدة
aids-dimming = تخفيت بقية النص
aids-dimming-less = أضعف
aids-dimming-more = أشد
aids-lens = الكلمة المكبّرة
lens-top = فوق النص
lens-bottom = تحت النص
aids-stripes = تظليل الأسطر بالتناوب
aids-syllables = علامات بين المقاطع
aids-on = تشغيل
aids-off = إيقاف
aids-syllables-not-here = غير متاحة للغة هذا النص.
value-lines =
    { $count ->
        [zero] بلا أسطر
        [one] سطر واحد
        [two] سطران
        [few] { $count } أسطر
        [many] { $count } سطرًا
       *[other] { $count } سطر
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = البدء
finder-read = تمت القراءة
finder-too-small = صغيرة جدًا
finder-keep = الاحتفاظ بهذا
finder-old = العودة إلى الضبط السابق
finder-intro = ستظهر جمل قصيرة، كل واحدة أصغر من التي قبلها. يقيس Lectern مدة القراءة، ويجد أصغر حجم تبقى القراءة عنده بأقصى سرعة، ثم يجعل النص أكبر منه قليلًا. يستغرق ذلك نحو دقيقة.
finder-how = يُرجى الجلوس كالمعتاد عند القراءة، مع نظارة القراءة إن وُجدت. بعد قراءة كل جملة يُرجى الضغط فورًا على { $read }، وإن كانت صغيرة جدًا فعلى { $small }. ولتكن القراءة صامتة وبالسرعة المعتادة.
finder-eyes = هذا لمن يقرأ بعينيه. أما من يكتفي بالاستماع فيعيده { $close } إلى النص؛ وهو ينهي البحث في أي وقت دون أن يغيّر شيئًا.
finder-no-test = هذا ليس اختبارًا طبيًا، ولا يغني عن فحص العينين.
finder-found = تبلغ سرعة القراءة أقصاها ابتداءً من { $critical } بكسل. حجم النص الآن { $size } بكسل، ليبقى هامش مريح.
finder-below = حتى أصغر الجمل قُرئت بأقصى سرعة. حجم النص الآن { $size } بكسل.
finder-above = كانت جمل أكبر ستُقرأ بسهولة أكثر، لكن هذه النافذة لا تتسع لها. حجم النص الآن { $size } بكسل. ويمكن تكرار البحث في نافذة أكبر.
finder-wider = زادت المسافات بين الحروف والكلمات والأسطر، فالقراءة هكذا أسرع.
finder-choose = { $read } يحتفظ بهذا الضبط، و{ $close } يعيد الضبط السابق.
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    تحفظ عمتي الأزرار القديمة في علبة كبيرة فوق الرف.
    مشينا على ضفة النهر حتى غابت الشمس خلف الجبل.
    يبيع الدكان في آخر الشارع خبزًا ساخنًا كل يوم.
    نسي أخي المظلة في الحافلة فعاد إلى البيت مبتلًا.
    تحب قطتها أن تنام في صندوق الأحذية قرب الباب.
    صنع الأولاد قاربًا من الورق وتركوه يسير في الماء.
    يطبخ خالي يوم الجمعة حساءً لذيذًا لكل أهل البيت.
    على الطاولة بجانب المصباح رسالة وصلت إليك اليوم.
    تأخر القطار كثيرًا فجلسنا نشرب الشاي ونتحدث قليلًا.
    تسقي جارتنا أزهار الحديقة عندما نسافر إلى البحر.
    وجدت في السوق معطفًا أزرق يناسبها تمامًا فاشترته.
    الساعة القديمة في الممر تتأخر دائمًا خمس دقائق.
    دهنوا باب الحديقة باللون الأخضر والمقعد بالأبيض.
    بنى عصفور صغير عشه فوق نافذة غرفتي في الربيع.
    كتبت الرقم على ورقة صغيرة لكنني لا أجدها الآن.
    جرى الكلب خلف الكرة ثم عاد إلينا وفي فمه عصا.
    كان العشب في الصباح أبيض وكان الهواء باردًا جدًا.
    علمني أبي كيف أصلح كرسيًا قديمًا بقليل من الغراء.
    طلب منه الطبيب أن يمشي قليلًا كل يوم بعد العشاء.
    عندنا تفاح كثير هذا العام وسوف نعطي الجيران منه.

## Help

help-intro = للاستماع، يُرجى الضغط على مفتاح المسافة: يقرأ Lectern النص بصوت مسموع ويميّز كل كلمة عند نطقها. والنقر على أي كلمة يبدأ القراءة منها. وعند التمرير بعيدًا يستمر الصوت، والضغط على V يعيدك إليه. ويتذكر Lectern موضعك وكل ما ضبطته.
help-guide = قراءة الدليل
help-conformance = إمكانية الوصول في Lectern
help-privacy-title = لا شيء يغادر هذا الحاسوب
help-privacy = يعمل Lectern بلا إنترنت. فهو يتخلى عند بدء تشغيله عن حق استخدام الشبكة، والنظام يُلزمه بذلك: فلا يمكن إرسال أي نص ولا أي كلمة مسموعة ولا أي إعداد إلى أي مكان. وجميع الأصوات موجودة على هذا الحاسوب.
help-keys-title = المفاتيح
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = حول Lectern
help-about = هذا هو Lectern { $version }، وهو برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أي إصدار أحدث. والمقال المرفق للتثقيف ولا يغني عن المشورة الطبية.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = استماع أو إيقاف مؤقت
    .explain = يقرأ بصوت مسموع بدءًا من الكلمة الحالية، والضغط مرة أخرى يوقف القراءة مؤقتًا حيث وصلت.
command-read-selection = قراءة النص المحدّد
    .explain = يقرأ النص المحدّد ويتوقف عند نهايته.
command-stop = إيقاف، أو إغلاق اللوحة
    .explain = يغلق ما هو مفتوح بجانب النص؛ فإن لم يكن شيء مفتوحًا أوقف الصوت وأزال التمييز.
command-faster = صوت أسرع
    .explain = يزيد سرعة الصوت فورًا بمقدار عشر كلمات في الدقيقة.
command-slower = صوت أبطأ
    .explain = يخفض سرعة الصوت فورًا بمقدار عشر كلمات في الدقيقة.
command-louder = صوت أعلى
    .explain = يرفع مستوى الصوت.
command-softer = صوت أخفض
    .explain = يخفض مستوى الصوت.
command-repeat = تكرار الجملة
    .explain = يقرأ الجملة مرة أخرى من أولها.
command-next-stretch = الانتظار بعد كل جملة أو فقرة
    .explain = يجعل الصوت ينتظر الضغط على مفتاح بعد كل جملة، أو بعد كل فقرة، أو لا ينتظر أبدًا.
command-sleep = ضبط مؤقّت النوم
    .explain = يجعل الصوت ينخفض تدريجيًا ثم يتوقف بعد 15 أو 30 أو 45 أو 60 دقيقة، أو يتوقف عند نهاية القسم.
command-spell = تهجئة الكلمة
    .explain = ينطق الكلمة الحالية ثم حروفها حرفًا حرفًا، وإن كانت القراءة جارية توقفت مؤقتًا.
command-pronunciation = نطق الكلمات
    .explain = يتيح كتابة النطق الصحيح للكلمة الحالية، ويعرض قواعدك.
command-other-voice = الصوت الآخر لهذه اللغة
    .explain = يقرأ بالصوت الآخر للغة النص، الطبيعي أو الواضح، وبالضغط مرة أخرى يعود إلى الأول.
command-voices = أصوات جميع اللغات
    .explain = يعرض أصوات جميع اللغات وما يميز كلًّا منها، ويتيح سماعها واختيار صوت القراءة لكل لغة.
command-where-am-i = موضعي في النص
    .explain = يذكر موضعك في النص: تحت أي عنوان، وفي أي فقرة، وكم مضى منه.
command-next-sentence = الجملة التالية
    .explain = ينتقل إلى الجملة التالية، وإن كانت القراءة جارية تابعت منها.
command-previous-sentence = الجملة السابقة
    .explain = يعود إلى بداية الجملة الحالية أو إلى الجملة التي قبلها.
command-next-paragraph = الفقرة التالية
    .explain = ينتقل إلى الفقرة التالية أو العنوان التالي.
command-previous-paragraph = الفقرة السابقة
    .explain = يعود إلى الفقرة السابقة أو العنوان السابق.
command-to-start = إلى بداية النص
    .explain = ينتقل إلى الجملة الأولى.
command-to-end = إلى نهاية النص
    .explain = ينتقل إلى الجملة الأخيرة.
command-back-to-voice = العودة إلى موضع القراءة
    .explain = يعرض موضع القراءة من جديد بعد الابتعاد عنه بالتمرير.
command-contents = جدول المحتويات
    .explain = يعرض قائمة العناوين، ويكفي اختيار أحدها للانتقال إليه.
command-next-heading = العنوان التالي
    .explain = ينتقل إلى العنوان التالي أيًّا كان مستواه.
command-previous-heading = العنوان السابق
    .explain = يعود إلى العنوان السابق أيًّا كان مستواه.
command-next-level = العنوان التالي من المستوى { $level }
    .explain = ينتقل إلى العنوان التالي من المستوى { $level }.
command-previous-level = العنوان السابق من المستوى { $level }
    .explain = يعود إلى العنوان السابق من المستوى { $level }.
command-next-list = القائمة التالية
    .explain = ينتقل إلى بداية القائمة التالية.
command-previous-list = القائمة السابقة
    .explain = يعود إلى بداية القائمة السابقة.
command-next-item = عنصر القائمة التالي
    .explain = ينتقل إلى العنصر التالي في أي قائمة.
command-previous-item = عنصر القائمة السابق
    .explain = يعود إلى العنصر السابق في أي قائمة.
command-next-table = الجدول التالي
    .explain = ينتقل إلى بداية الجدول التالي.
command-previous-table = الجدول السابق
    .explain = يعود إلى بداية الجدول السابق.
command-next-figure = الصورة التالية
    .explain = ينتقل إلى وصف الصورة التالية.
command-previous-figure = الصورة السابقة
    .explain = يعود إلى وصف الصورة السابقة.
command-next-link = الرابط التالي
    .explain = ينتقل إلى الرابط التالي.
command-previous-link = الرابط السابق
    .explain = يعود إلى الرابط السابق.
command-next-note = الملاحظة التالية
    .explain = ينتقل إلى الملاحظة التالية المنفصلة عن متن النص.
command-previous-note = الملاحظة السابقة
    .explain = يعود إلى الملاحظة السابقة المنفصلة عن متن النص.
command-find = البحث عن كلمات في النص
    .explain = يفتح خانة للكتابة ويعلّم كل موضع ترد فيه الكلمات.
command-next-hit = الموضع التالي
    .explain = ينتقل إلى الموضع التالي الذي ترد فيه الكلمات المطلوبة.
command-previous-hit = الموضع السابق
    .explain = ينتقل إلى الموضع السابق الذي ترد فيه الكلمات المطلوبة.
command-scroll-down = التمرير سطرًا إلى الأسفل
    .explain = يمرّر الصفحة إلى الأمام، ويبقى موضع القراءة كما هو.
command-scroll-up = التمرير سطرًا إلى الأعلى
    .explain = يمرّر الصفحة إلى الخلف، ويبقى موضع القراءة كما هو.
command-page-down = التمرير صفحة إلى الأسفل
    .explain = يمرّر الصفحة إلى الأمام بقدر ما يظهر منها، ويبقى موضع القراءة كما هو.
command-page-up = التمرير صفحة إلى الأعلى
    .explain = يمرّر الصفحة إلى الخلف بقدر ما يظهر منها، ويبقى موضع القراءة كما هو.
command-larger-text = تكبير النص
    .explain = يكبّر حروف النص.
command-smaller-text = تصغير النص
    .explain = يصغّر حروف النص.
command-usual-text = النص بحجمه المعتاد
    .explain = يعيد النص إلى حجمه المعتاد.
command-find-size = إيجاد حجم النص المناسب
    .explain = يعرض جملًا قصيرة تصغر شيئًا فشيئًا، ويجد الحجم الذي تبدأ عنده القراءة بأقصى سرعة، ويضبط النص عليه.
command-next-preset = المظهر التالي للنص
    .explain = يضبط حجم النص ومسافاته بما يناسب احتياجًا آخر في القراءة، أو ينتقل إلى أحد مظاهرك الخاصة.
command-presets = مظاهرك الخاصة
    .explain = يحفظ شكل النص الحالي باسم تختاره، ويعرض المظاهر المحفوظة.
command-typefaces = خطوط هذا الحاسوب
    .explain = يعرض خطوط هذا الحاسوب، كل خط بحروفه، لاختيار أحدها للنص.
command-lines-more = مباعدة الأسطر
    .explain = يزيد المسافة بين أسطر النص.
command-lines-less = تقريب الأسطر
    .explain = يقلّل المسافة بين أسطر النص.
command-letters-more = مباعدة الحروف
    .explain = يزيد المسافة بين حروف النص ومعها المسافة بين الكلمات. الحروف المتصلة، كالعربية، تبقى متصلة.
command-letters-less = تقريب الحروف
    .explain = يقلّل المسافة بين حروف النص.
command-words-more = مباعدة الكلمات
    .explain = يزيد المسافة بين كلمات النص.
command-words-less = تقريب الكلمات
    .explain = يقلّل المسافة بين كلمات النص.
command-paragraphs-more = مباعدة الفقرات
    .explain = يزيد المسافة بين الفقرات.
command-paragraphs-less = تقريب الفقرات
    .explain = يقلّل المسافة بين الفقرات.
command-measure-more = أسطر أطول
    .explain = يتّسع السطر لحروف أكثر.
command-measure-less = أسطر أقصر
    .explain = يتّسع السطر لحروف أقل.
command-heavier = حروف أسمك
    .explain = يجعل حروف النص أسمك.
command-lighter = حروف أرفع
    .explain = يجعل حروف النص أرفع.
command-next-alignment = محاذاة أخرى للأسطر
    .explain = يحاذي الأسطر بحسب اللغة، أو إلى اليسار، أو في الوسط، أو من الجانبين.
command-hyphens = تقسيم الكلمات أو تركها كاملة
    .explain = يقسّم الكلمات الطويلة في آخر السطر، أو يتركها كاملة.
command-next-marks = النوع التالي من التمييز
    .explain = يميّز بالتناوب الجملة والكلمة معًا، أو إحداهما، أو السطر، أو لا يميّز شيئًا.
command-ruler-more = مسطرة القراءة: أسطر أكثر
    .explain = يُبقي أسطرًا أكثر واضحة حول موضع الصوت أو المؤشر أو الفأرة، ويخفّت ما سواها.
command-ruler-less = مسطرة القراءة: أسطر أقل
    .explain = يُبقي أسطرًا أقل واضحة، وبعد السطر الأخير تختفي المسطرة.
command-next-focus = التركيز التالي
    .explain = يخفّت بالتناوب كل شيء سوى الجملة، أو كل شيء سوى الفقرة، أو لا يخفّت شيئًا.
command-dimming-more = تخفيت أشد
    .explain = يزيد تخفيت ما هو خارج المسطرة والتركيز حتى لا يُرى.
command-dimming-less = تخفيت أضعف
    .explain = يقلّل تخفيت ما هو خارج المسطرة والتركيز.
command-next-lens = الكلمة المكبّرة فوق النص أو تحته أو إخفاؤها
    .explain = يعرض الكلمة المقروءة بحروف كبيرة فوق النص، ثم تحته، ثم يخفيها.
command-stripes = تشغيل تظليل الأسطر بالتناوب أو إيقافه
    .explain = يعطي كل سطر ثانٍ خلفية مختلفة قليلًا لتجد العين السطر التالي.
command-syllables = تشغيل العلامات بين المقاطع أو إيقافها
    .explain = يبيّن أين يبدأ كل مقطع، ويبقى النص نفسه كما هو.
command-larger-window = تكبير الأزرار والتسميات
    .explain = يكبّر كل ما حول النص.
command-smaller-window = تصغير الأزرار والتسميات
    .explain = يصغّر كل ما حول النص.
command-next-theme = الألوان التالية
    .explain = يعرض النص والنافذة بألوان أخرى.
command-night = تشغيل ألوان الليل أو إيقافها
    .explain = يعرض ألوانًا دافئة خافتة تكاد تخلو من الأزرق، وبالضغط مرة أخرى تعود الألوان السابقة.
command-text-brighter = نص أسطع
    .explain = يعيد إلى الحروف الخافتة قدرًا من سطوعها.
command-text-dimmer = نص أخفت
    .explain = يقلل سطوع الحروف إذا كانت الحروف الفاتحة تزعج العين.
command-paper-brighter = ورق أسطع
    .explain = يعيد إلى الورق الخافت قدرًا من سطوعه.
command-paper-dimmer = ورق أخفت
    .explain = يقلل سطوع الورق خلف النص إذا كان الورق الفاتح يزعج العين.
command-mend-contrast = إبراز النص
    .explain = يجعل النص، وعند الحاجة الورق والتمييز، أفتح أو أغمق بأقل قدر يبلغ به التباين 7 إلى 1.
command-next-follow = طريقة أخرى لتتبّع الصفحة للصوت
    .explain = يغيّر طريقة تتبّع الصفحة للصوت: سطرًا بسطر، أو صفحة بصفحة، أو لا تتبعه.
command-menu = قائمة بكل ما يمكن فعله
    .explain = يعرض كل ما يمكن فعله، وتكفي كتابة كلمة للعثور على المطلوب.
command-open-file = فتح ملف
    .explain = يعرض قائمة ملفاتك، ويكفي اختيار أحدها لقراءته.
command-languages = اختيار اللغة
    .explain = يعرض قائمة لغات النافذة والمقال.
command-settings = الإعدادات
    .explain = يعرض ما يمكن تغييره: النص والألوان ومساعدات القراءة والصوت والنافذة والمفاتيح.
command-help = المساعدة وقائمة المفاتيح
    .explain = يشرح كيف يعمل Lectern ويعرض المفاتيح كلها.
command-welcome = سماع الترحيب مرة أخرى
    .explain = يفتح ترحيب التشغيل الأول ويقرؤه بصوت مسموع.
command-say-changes = نطق ما يغيّره كل مفتاح
    .explain = يخبرك الصوت من الآن بما يغيّره كل مفتاح، وبالضغط مرة أخرى يكف عن ذلك.
command-guide = دليل Lectern
    .explain = يفتح نصًا يشرح Lectern، وبالضغط مرة أخرى يعيدك إلى نصك.
command-conformance = إمكانية الوصول في Lectern
    .explain = يعرض قواعد إمكانية الوصول والاختبار الذي يُثبت استيفاء Lectern لكل منها، وبالضغط مرة أخرى يعيدك إلى نصك.
command-describe-keys = وصف المفاتيح عند الضغط عليها
    .explain = يجعل كل مفتاح يذكر عمله دون أن يؤديه، إلى حين الضغط على Esc.
command-key-sheet = كتابة قائمة المفاتيح لطباعتها
    .explain = يكتب صفحة فيها كل المفاتيح ويحفظها في مجلد مستنداتك.
command-follow-link = اتباع الرابط
    .explain = ينتقل إلى الموضع الذي يشير إليه الرابط أو ينسخ عنوانه، ولا يتصل Lectern بالإنترنت. وعند الوقوف على صورة يعرضها وحدها مكبّرة.
command-leave-link = العودة من الرابط
    .explain = يعود إلى الموضع الذي اتبعت فيه آخر رابط، كالعودة من حاشية إلى النص.
command-copy = نسخ النص المحدّد أو الجملة المقروءة
    .explain = يضع النص في الحافظة ليمكن لصقه في مكان آخر.
command-select-all = تحديد النص كله
    .explain = يحدّد النص من أول كلمة إلى آخر كلمة.
command-next-zone = إلى الجزء التالي من النافذة
    .explain = ينقل التركيز من الأزرار إلى النص ثم إلى اللوحة، ثم يعود به إلى الأزرار.
command-next-control = إلى عنصر التحكم التالي
    .explain = ينقل التركيز إلى ما يلي من زر أو قائمة أو حقل.
command-previous-control = إلى عنصر التحكم السابق
    .explain = يعيد التركيز إلى ما سبق من زر أو قائمة أو حقل.
command-quit = إغلاق Lectern
    .explain = يغلق النافذة، ويبقى موضعك محفوظًا.
command-caret-mode = إظهار المؤشر في النص أو إخفاؤه
    .explain = يضع في النص مؤشرًا تحرّكه مفاتيح الأسهم حرفًا حرفًا وسطرًا سطرًا.
command-caret-next-character = الحرف التالي
    .explain = ينقل المؤشر إلى الحرف التالي.
command-caret-previous-character = الحرف السابق
    .explain = يعيد المؤشر إلى الحرف السابق.
command-caret-next-word = الكلمة التالية
    .explain = ينقل المؤشر إلى الكلمة التالية.
command-caret-previous-word = الكلمة السابقة
    .explain = يعيد المؤشر إلى بداية الكلمة الحالية أو الكلمة التي قبلها.
command-caret-next-line = السطر التالي
    .explain = ينقل المؤشر سطرًا إلى الأسفل.
command-caret-previous-line = السطر السابق
    .explain = ينقل المؤشر سطرًا إلى الأعلى.
command-caret-line-end = نهاية السطر
    .explain = ينقل المؤشر إلى نهاية السطر الذي هو فيه.
command-caret-line-start = بداية السطر
    .explain = يعيد المؤشر إلى بداية السطر الذي هو فيه.
command-caret-next-page = نقل المؤشر صفحة إلى الأمام
    .explain = ينقل المؤشر صفحة إلى الأمام.
command-caret-previous-page = نقل المؤشر صفحة إلى الخلف
    .explain = ينقل المؤشر صفحة إلى الخلف.
command-caret-text-end = نقل المؤشر إلى نهاية النص
    .explain = ينقل المؤشر إلى ما بعد الحرف الأخير.
command-caret-text-start = نقل المؤشر إلى بداية النص
    .explain = يعيد المؤشر إلى ما قبل الحرف الأول.
command-select-next-character = تحديد الحرف التالي
    .explain = ينقل المؤشر ويحدّد الحرف الذي يمر به.
command-select-previous-character = تحديد الحرف السابق
    .explain = يعيد المؤشر ويحدّد الحرف الذي يمر به.
command-select-next-word = التحديد حتى الكلمة التالية
    .explain = ينقل المؤشر إلى الكلمة التالية ويحدّد ما يمر به.
command-select-previous-word = التحديد حتى الكلمة السابقة
    .explain = يعيد المؤشر إلى الكلمة السابقة ويحدّد ما يمر به.
command-select-next-sentence = التحديد حتى الجملة التالية
    .explain = ينقل المؤشر إلى الجملة التالية ويحدّد ما يمر به.
command-select-previous-sentence = التحديد حتى بداية الجملة
    .explain = يعيد المؤشر إلى بداية الجملة الحالية أو الجملة التي قبلها ويحدّد ما يمر به.
command-select-next-paragraph = التحديد حتى الفقرة التالية
    .explain = ينقل المؤشر إلى الفقرة التالية ويحدّد ما يمر به.
command-select-previous-paragraph = التحديد حتى بداية الفقرة
    .explain = يعيد المؤشر إلى بداية الفقرة الحالية أو الفقرة التي قبلها ويحدّد ما يمر به.
command-select-next-line = التحديد سطرًا إلى الأسفل
    .explain = ينقل المؤشر سطرًا إلى الأسفل ويحدّد ما يمر به.
command-select-previous-line = التحديد سطرًا إلى الأعلى
    .explain = ينقل المؤشر سطرًا إلى الأعلى ويحدّد ما يمر به.
command-select-line-end = التحديد حتى نهاية السطر
    .explain = يحدّد من المؤشر إلى نهاية السطر.
command-select-line-start = التحديد حتى بداية السطر
    .explain = يحدّد من المؤشر رجوعًا إلى بداية السطر.
command-select-next-page = التحديد صفحة إلى الأمام
    .explain = ينقل المؤشر صفحة إلى الأمام ويحدّد ما يمر به.
command-select-previous-page = التحديد صفحة إلى الخلف
    .explain = ينقل المؤشر صفحة إلى الخلف ويحدّد ما يمر به.
command-select-text-end = التحديد حتى نهاية النص
    .explain = يحدّد من المؤشر إلى الحرف الأخير.
command-select-text-start = التحديد حتى بداية النص
    .explain = يحدّد من المؤشر رجوعًا إلى الحرف الأول.
# Title of a page with all keys, to be printed.
sheet-title = جميع مفاتيح Lectern

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = بلا مفتاح
# “.spoken” is what a voice can say where the printed name is no word.
# The isolates keep a chord such as Ctrl + مفتاح المسافة running from the right.
key-ctrl = ⁨Ctrl⁩
    .spoken = كنترول
key-alt = ⁨Alt⁩
    .spoken = ألت
key-shift = ⁨Shift⁩
    .spoken = شيفت
# The keys + and -, for the voice.
key-plus = زائد
key-minus = ناقص
key-space = مفتاح المسافة
key-escape = ⁨Esc⁩
    .spoken = مفتاح الخروج
key-enter = ⁨Enter⁩
key-tab = ⁨Tab⁩
key-left = السهم لليسار
key-right = السهم لليمين
key-up = السهم لأعلى
key-down = السهم لأسفل
key-home = ⁨Home⁩
    .spoken = مفتاح البداية
key-end = ⁨End⁩
    .spoken = مفتاح النهاية
key-backspace = ⁨Backspace⁩
key-delete = ⁨Delete⁩
    .spoken = مفتاح الحذف
key-pageup = ⁨Page Up⁩
    .spoken = مفتاح الصفحة السابقة
key-pagedown = ⁨Page Down⁩
    .spoken = مفتاح الصفحة التالية
key-f1 = ⁨F1⁩
key-f2 = ⁨F2⁩
key-f3 = ⁨F3⁩
key-f4 = ⁨F4⁩
key-f5 = ⁨F5⁩
key-f6 = ⁨F6⁩
key-f7 = ⁨F7⁩
key-f8 = ⁨F8⁩
key-f9 = ⁨F9⁩
key-f10 = ⁨F10⁩
key-f11 = ⁨F11⁩
key-f12 = ⁨F12⁩
key-mediaplaypause = تشغيل/إيقاف مؤقت
key-mediastop = إيقاف
key-mediatracknext = المقطع التالي
key-mediatrackprevious = المقطع السابق

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = إمكانية الوصول في Lectern
conformance-intro = إرشادات إمكانية الوصول إلى محتوى الويب، واختصارها ⁨WCAG 2.2⁩، هي القواعد التي تُقاس بها إمكانية الوصول في أنحاء العالم. يمر هذا التقرير بكل قاعدة من المستويين ⁨A⁩ و⁨AA⁩، وبأربع قواعد من المستوى ⁨AAA⁩، ويبيّن مدى استيفاء Lectern لكل منها.
conformance-counts = قواعد مستوفاة ويُثبت ذلك اختبار: { $met }. قواعد تخص ما ليس في Lectern: { $apart }. قواعد لم يثبت استيفاؤها بعد: { $open }.
conformance-rule = القاعدة
conformance-level = المستوى
conformance-state = الحالة
# After these come the names of tests, in English.
conformance-met = مستوفاة، وتُثبت ذلك هذه الاختبارات:
conformance-not-applicable = لا تنطبق.
conformance-not-yet = لم يثبت استيفاؤها بعد.
conformance-no-recordings = لا يشغّل Lectern أفلامًا ولا تسجيلات: كل ما يقوله مكتوب في النص المعروض.
conformance-no-personal-data = لا يطلب Lectern أي معلومات عنك.
conformance-no-hover = لا يظهر شيء لمجرد الإشارة إلى عنصر أو الوصول إليه بلوحة المفاتيح.
conformance-no-time-limit = لا شيء في Lectern مقيّد بمهلة زمنية.
conformance-no-set-of-pages = القاعدة تخص مجموعات صفحات الويب، أما Lectern فنافذة واحدة.
conformance-no-motion = لا يستجيب Lectern لحركة الجهاز.
conformance-no-contracts = لا شيء تفعله في Lectern يُلزمك بشيء أو يكلّفك مالًا أو يرسل أي شيء.
conformance-no-login = ليس في Lectern حسابات ولا كلمات مرور.
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = قابلية الإدراك
wcag-2 = قابلية التشغيل
wcag-3 = قابلية الفهم
wcag-4 = المتانة: التوافق مع البرامج الأخرى
wcag-1-1-1 = لكل محتوى غير نصي نص بديل
wcag-1-2-1 = لتسجيلات الصوت وحده أو الصورة وحدها نص بديل
wcag-1-2-2 = للأفلام نص مكتوب متزامن مع الصوت
wcag-1-2-3 = للأفلام وصف صوتي أو نص بديل
wcag-1-2-4 = للأفلام المبثوثة مباشرةً نص مكتوب متزامن مع الصوت
wcag-1-2-5 = للأفلام وصف صوتي لما يُرى
wcag-1-3-1 = يمكن للبرامج معرفة ما تراه العين من بنية المحتوى
wcag-1-3-2 = يمكن للبرامج معرفة ترتيب القراءة الصحيح
wcag-1-3-3 = لا تعتمد التعليمات على الشكل أو الحجم أو الموضع أو الصوت وحده
wcag-1-3-4 = يمكن الاستخدام في الوضعين: العمودي والأفقي
wcag-1-3-5 = يمكن للبرامج معرفة الغرض من حقول البيانات الشخصية
wcag-1-4-1 = لا تُنقل أي معلومة باللون وحده
wcag-1-4-2 = الصوت الذي يبدأ تلقائيًا يمكن إيقافه
wcag-1-4-3 = تباين النص مع خلفيته كافٍ
wcag-1-4-4 = يمكن تكبير النص إلى ضعف حجمه
wcag-1-4-5 = الكلمات نصوص، لا صور نصوص
wcag-1-4-10 = لا تحتاج النافذة الضيقة إلى تمرير جانبي
wcag-1-4-11 = تباين عناصر التحكم والعلامات مع خلفيتها كافٍ
wcag-1-4-12 = لا يضيع شيء عند زيادة تباعد النص
wcag-1-4-13 = ما يظهر عند مرور مؤشر الفأرة يمكن تفحّصه وإخفاؤه
wcag-2-1-1 = كل شيء متاح بلوحة المفاتيح
wcag-2-1-2 = لا يعلق التركيز في أي مكان
wcag-2-1-3 = كل شيء متاح بلوحة المفاتيح بلا استثناء
wcag-2-1-4 = اختصارات الحرف الواحد يمكن تعطيلها أو تغييرها
wcag-2-2-1 = المهل الزمنية قابلة للتعديل
wcag-2-2-2 = ما يتحرك تلقائيًا يمكن إيقافه مؤقتًا
wcag-2-3-1 = لا شيء يومض أكثر من ثلاث مرات في الثانية
wcag-2-4-1 = يمكن تخطي ما يتكرر
wcag-2-4-2 = لكل صفحة عنوان يدل على مضمونها
wcag-2-4-3 = ترتيب انتقال التركيز منطقي
wcag-2-4-4 = كل رابط يوضّح وجهته
wcag-2-4-5 = هناك أكثر من طريق إلى كل صفحة
wcag-2-4-6 = العناوين والتسميات واضحة الدلالة
wcag-2-4-7 = موضع التركيز ظاهر
wcag-2-4-11 = لا يُحجب العنصر الذي عليه التركيز حجبًا كاملًا
wcag-2-4-12 = لا يُحجب أي جزء من العنصر الذي عليه التركيز
wcag-2-4-13 = علامة التركيز كبيرة وواضحة التباين
wcag-2-5-1 = لا تتطلب أي إيماءة إصبعين أو مسارًا معيّنًا
wcag-2-5-2 = يمكن التراجع عن الضغطة
wcag-2-5-3 = يتضمن اسم عنصر التحكم الكلمات المكتوبة عليه
wcag-2-5-4 = لا شيء يتطلب تحريك الجهاز
wcag-2-5-5 = كل ما يُضغط عليه لا يقل عرضه وارتفاعه عن 44 بكسلًا
wcag-2-5-7 = ما يُفعل بالسحب يمكن فعله من دون سحب
wcag-2-5-8 = كل ما يُضغط عليه لا يقل عرضه وارتفاعه عن 24 بكسلًا
wcag-3-1-1 = يمكن للبرامج معرفة لغة الصفحة
wcag-3-1-2 = يمكن للبرامج معرفة لغة كل جزء
wcag-3-2-1 = لا يتغير شيء بمجرد وصول التركيز
wcag-3-2-2 = لا يتغير شيء آخر عند تغيير قيمة
wcag-3-2-3 = ما يتكرر يأتي بالترتيب نفسه
wcag-3-2-4 = ما يؤدي الوظيفة نفسها يحمل الاسم نفسه
wcag-3-2-6 = المساعدة في المكان نفسه دائمًا
wcag-3-3-1 = تُكتشف الأخطاء وتُوصف بالكلمات
wcag-3-3-2 = توضح التسميات ما هو مطلوب
wcag-3-3-3 = مع كل خطأ اقتراح لتصحيحه
wcag-3-3-4 = ما يُلزم أو يكلف مالًا يمكن مراجعته قبل الإرسال
wcag-3-3-7 = لا يُطلب إدخال شيء مرتين
wcag-3-3-8 = لا يتطلب تسجيل الدخول حل ألغاز ولا حفظ معلومات
wcag-4-1-2 = كل عنصر تحكم يُعلم البرامج باسمه ودوره وقيمته
wcag-4-1-3 = تُعلَن رسائل الحالة من دون نقل التركيز

## How words are said, what is left out and what is announced

panel-pronunciation = نطق الكلمات
pronunciation-intro = إذا أخطأ الصوت في نطق كلمة، فيُرجى كتابة نطقها الصحيح هنا.
# What a line is for; shown above it.
pronunciation-what = الكلمة كما هي مكتوبة
pronunciation-say = كيف تُنطق (إن تُرك فارغًا فلن تُنطق)
# What the voice would say; shown while one types.
pronunciation-heard = ما سيُسمع: { $said }
pronunciation-silent = لن يُسمع شيء هنا.
pronunciation-unknown = يُرجى كتابة كلمة ليظهر هنا ما سيُسمع.
pronunciation-elsewhere = لا شيء في هذه الجملة يطابق النمط.
pronunciation-hear = استماع
pronunciation-keep = حفظ
pronunciation-remove = حذف هذه القاعدة
pronunciation-rules = قواعدك
# How many rules are shown of how many.
rules-some = عدد القواعد المعروضة: { $shown } من { $count }. يُرجى كتابة كلمة في الأعلى للعثور على غيرها.
pronunciation-file = للاستخدام على حواسيب أخرى
pronunciation-file-how = تُكتب القواعد في الملف «{ $file }» داخل مجلد مستنداتك وتُقرأ منه. وتصلح أيضًا قائمة من Voice Dream Reader محفوظة بهذا الاسم.
pronunciation-export = كتابة القواعد في الملف
pronunciation-import = إضافة القواعد من الملف
# For which texts a rule counts; $language is the language's own name.
rule-reach = النصوص التي تسري عليها القاعدة
rule-for-language = النصوص بهذه اللغة: { $language }
rule-for-all = جميع النصوص
rule-for-document = هذا النص فقط
rule-for-another = نص آخر فقط
rule-place = أين تسري القاعدة
rule-word = الكلمة كاملة
rule-anywhere = داخل الكلمات أيضًا
rule-pattern = نمط (تعبير نمطي)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = «{ $word }»: «{ $said }»
rule-silent = «{ $word }»: لا تُنطق
rule-of = { $rule } ({ $texts })
settings-left-out = ما لا يُقرأ بصوت مسموع
settings-left-out-how = ما يُختار هنا يبقى ظاهرًا ولا يُقرأ. وعند توقّف القراءة يُذكر لك مقدار ما لم يُقرأ.
# After the name of what is left out or read, and a colon.
value-left-out = لا يُقرأ
value-read = يُقرأ
class-citations = الإحالات إلى المصادر، مثل [12] و(أحمد، 2010)
class-addresses = عناوين الإنترنت والبريد الإلكتروني
class-brackets = النص بين قوسين
class-notes = علامات الحواشي
class-pages = أرقام الصفحات
class-code = الشيفرة البرمجية
settings-announced = ما يُعلَن أثناء القراءة
announced-nothing = لا شيء
announced-some = العناوين والجداول والصور
announced-most = القوائم والاقتباسات والشيفرة أيضًا
announced-all = الروابط والملاحظات ونهايات القوائم أيضًا
# What the voice says before such a part of the text.
announce-heading = عنوان من المستوى { $level }.
announce-table = جدول.
announce-columns =
    { $count ->
        [one] عمود واحد.
        [two] عمودان.
        [few] { $count } أعمدة.
        [many] { $count } عمودًا.
       *[other] { $count } عمود.
    }
announce-rows =
    { $count ->
        [one] صف واحد.
        [two] صفّان.
        [few] { $count } صفوف.
        [many] { $count } صفًّا.
       *[other] { $count } صف.
    }
announce-picture = صورة.
announce-list =
    { $count ->
        [one] قائمة من عنصر واحد.
        [two] قائمة من عنصرين.
        [few] قائمة من { $count } عناصر.
        [many] قائمة من { $count } عنصرًا.
       *[other] قائمة من { $count } عنصر.
    }
announce-quotation = اقتباس.
announce-code = شيفرة برمجية.
announce-note = ملاحظة.
announce-links =
    { $count ->
        [one] رابط.
        [two] رابطان.
        [few] { $count } روابط.
        [many] { $count } رابطًا.
       *[other] { $count } رابط.
    }
announce-list-end = نهاية القائمة.

## Pictures of the text

picture-broken = يتعذّر عرض هذه الصورة.
picture-too-large = هذه الصورة أكبر من أن تُعرض.
picture-larger = أكبر
picture-smaller = أصغر
# Below a picture that is shown alone.
picture-keys = مفاتيح الأسهم تحرّك الصورة. { $more } يكبّرها، و{ $less } يصغّرها، و{ $back } يعيدك إلى النص.

## The command line (names of commands and options are not translated)

cli-about = يعرض Lectern النص بخط مريح ويقرؤه بصوت مسموع، كلمة كلمة، بلا اتصال بالإنترنت.
cli-usage-title = طريقة الاستخدام
cli-commands-title = الأوامر
cli-options-title = الخيارات
cli-target-title = ما يمكن أن يكونه TEXT
cli-exit-title = رموز الخروج
cli-window = يفتح النافذة ويعرض فيها TEXT.
cli-read = يقرأ TEXT بصوت مسموع ويطبع كل جملة عند نطقها.
cli-export = يحفظ قراءة TEXT في ملف صوتي أو في كتاب، في وقت أقصر كثيرًا من مدة نطقها.
cli-show = يطبع TEXT كما يفهمه Lectern.
cli-snapshot = يرسم النافذة وفيها TEXT في صورة، من دون شاشة.
cli-conformance = يطبع قواعد إمكانية الوصول والاختبار الذي يُثبت استيفاء كل منها.
cli-voices = يعرض قائمة الأصوات، أو يضيف صوتًا من ملف.
cli-devices = يعرض قائمة أجهزة إخراج الصوت.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }): { $facts }
cli-locales = يعرض قائمة لغات النافذة.
cli-check = يفحص ملفات اللغات والمقالات، المرفقة منها أو ما في مجلد معيّن.
cli-keys = يعرض قائمة المفاتيح، أو يكتبها مع ⁨--to⁩ في صفحة للطباعة.
cli-presets = يكتب مظاهرك الخاصة في ملف، أو يضيف إليها ما في ملف.
cli-pronounce = يعرض قواعد النطق أو يضيفها أو يحذفها، أو يكتبها في ملف، أو يضيف إليها ما في ملف، أو يعرض كيف يُنطق نص.
cli-target = ملف، أو «-» للدخل القياسي، أو اسم مقال مرفق. ومن دون TEXT يكون «{ $article }». ومع export يمكن أن يكون مجلدًا، فيصير كل نص فيه ملفًا.
option-help = يعرض هذه المساعدة.
option-version = يعرض الإصدار.
option-locale = لغة النافذة والمقال، مثل «fr». وإلا فهي لغة سطح المكتب.
option-json = يطبع بيانات للبرامج.
option-to = الملف الذي يُكتب فيه. ومع export يحدّد امتداد الاسم نوعه: ⁨{ $sounds }⁩ للصوت، و⁨{ $book }⁩ لكتاب تُميَّز فيه كل كلمة عند سماعها. وإن كان TEXT مجلدًا، فهو المجلد الذي تُحفظ فيه الملفات الجديدة.
option-as = ما يصير إليه كل نص في المجلد: ⁨{ $kinds }⁩. وإن لم يُحدَّد شيء فهو ⁨{ $usual }⁩.
option-subtitles = يكتب أيضًا النص المتزامن مع الصوت: ⁨{ $subtitles }⁩. وعند اختيار مجلد يُكتب النوع وحده، مثل «vtt».
option-timings = يكتب أيضًا وقت نطق كل كلمة، بصيغة JSON. وعند اختيار مجلد يُكتب «json».
option-level = ما يُميَّز في الكتاب: ⁨{ $levels }⁩.
option-speed = عدد الكلمات في الدقيقة، من { $min } إلى { $max }.
option-device = جهاز إخراج الصوت، باسمه أو بمعرّفه، لهذه القراءة فقط.
option-size = عرض الصورة وارتفاعها بالبكسل، مثل «1280x900».
option-scale = يرسم كل شيء أكبر، كما على شاشة عالية الكثافة: من 1 إلى 4.
option-text-size = حجم النص بالبكسل، من 8 إلى 200.
option-theme = الألوان: { $themes }.
option-mark = يميّز جملة أو كلمة: BLOCK:SENTENCE أو BLOCK:SENTENCE:WORD، والعدّ من 0.
option-panel = يفتح لوحة: { $panels }.
option-lang = اللغة التي تسري عليها قاعدة النطق، مثل «de».
option-match = أين يجب أن يرد نص القاعدة: { $matches }.
exit-ok = أُنجز كل شيء.
exit-failed = تعذّر التنفيذ؛ والسبب مذكور في مخرج الخطأ القياسي.
exit-usage = سطر الأوامر غير مفهوم.
exit-found = وجد الفحص ما يحتاج إلى إصلاح.
cli-progress = الجمل: { $done } من { $total }
# Where the time left is known.
cli-progress-minutes = الجمل: { $done } من { $total }؛ الدقائق الباقية تقريبًا: { $minutes }
cli-progress-seconds = الجمل: { $done } من { $total }؛ الثواني الباقية تقريبًا: { $seconds }
# While a folder of texts is worked through.
cli-progress-file = النصوص: { $done } من { $total }
cli-progress-file-minutes = النصوص: { $done } من { $total }؛ الدقائق الباقية تقريبًا: { $minutes }
cli-progress-file-seconds = النصوص: { $done } من { $total }؛ الثواني الباقية تقريبًا: { $seconds }
cli-wrote = كُتب الملف «{ $path }».
cli-exported = كُتب الملف «{ $path }». مدة الكلام بالدقائق: { $minutes }؛ مدة العمل بالثواني: { $seconds }.
# How many texts of a folder.
cli-exported-folder = الملفات التي أُنشئت: { $made }. لا تحتاج إلى تحديث: { $current }. تعذّر إنشاؤها: { $failed }.
cli-resumed = استُؤنف العمل من حيث انقطع في المرة السابقة.
cli-check-clean = كل شيء على ما يرام. عدد الملفات المفحوصة: { $files }.
cli-check-found = عدد ما يحتاج إلى إصلاح: { $count }. عدد الملفات: { $files }.
cli-voice-languages = { $engine }: عدد اللغات { $count }
