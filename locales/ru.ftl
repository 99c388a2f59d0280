## About this language

# The language's own name for itself, in its own script.
language-name = Русский
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = ,
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = г., т. е., т. к., т. н., т. наз., ср., напр., проф., акад., доц., преп., к. м. н., д. м. н., св., тов., лейт., ул., пл., просп., бул., наб., пер., пос., дер., респ., оз., о., п., гл., табл., илл., стр., изд., ред., сост., прим., примеч., ст., сокр., лат., греч., англ., фр., итал., исп., рус., янв., февр., апр., авг., сент., окт., нояб., дек.

## Errors

error-not-found = Файл «{ $path }» не найден. Возможно, его переместили или переименовали: проверьте имя или выберите файл ещё раз.
error-unreachable = Lectern не может получить доступ к «{ $path }». Сообщение системы: { $reason }. Проверьте, подключён ли диск и разрешено ли вам пользоваться этим файлом.
error-unknown-format = Lectern не умеет читать «{ $path }». Сохраните файл как обычный текст в той программе, в которой он создан, и его можно будет читать здесь.
error-unknown-ending = По имени «{ $path }» Lectern не может определить, какого типа файл записать. Имя файла должно заканчиваться одним из этих расширений: { $endings }.
error-empty = В «{ $path }» нет текста. Если в другой программе вы видите в нём слова, то это, возможно, изображение: программа распознавания текста сможет превратить его в слова.
error-too-large = Файл «{ $path }» больше { $megabytes } МБ, а такие большие файлы Lectern не открывает. Разделите его на части и открывайте их по одной.
error-too-many-files = В папке «{ $path }» больше { $most } текстов и папок, а столько за один раз Lectern не обрабатывает. Выберите одну из вложенных папок.
error-already-there = Файл «{ $path }» уже существует, и создал его не Lectern. Файл остался без изменений. Переместите его или выберите другую папку для новых файлов.
error-malformed = Lectern не может разобрать «{ $path }» ({ $reason }). Программа продолжит работу без этого файла; он остался на месте, и вы можете его исправить.
error-no-presets = В файле «{ $path }» нет вариантов оформления Lectern. Ничего не изменилось. Выберите файл, записанный программой Lectern.
error-broken-pattern = Lectern не может разобрать шаблон «{ $pattern }» ({ $reason }). Исправьте его; до тех пор он не применяется.
error-nothing-to-say = Сначала введите слово, произношение которого хотите изменить.
error-too-many-rules = Можно хранить не больше { $most } таких правил. Сначала удалите одно из них.
error-no-rules = В файле «{ $path }» нет правил произношения. Ничего не изменилось. Каждая строка списка должна выглядеть так: "слово",0,Y,"как оно звучит",0
error-no-such-article = В Lectern нет статьи «{ $id }». Если вы имели в виду файл, проверьте его имя.
error-voice-unavailable = Не удалось запустить голос «{ $engine }». Вы можете читать дальше без звука или выбрать другой голос в настройках.
error-no-voice = В файле «{ $path }» нет голоса. Выберите голос, созданный для Piper: имя его файла заканчивается на «.onnx».
error-voice-without-description = Голос «{ $path }» нельзя использовать: рядом с ним нет второго файла с тем же именем, к которому в конце добавлено «.json». Положите этот файл туда же.
error-voice-phonemes = Голосу «{ $path }» нужна фонетическая запись, которую Lectern не умеет создавать ({ $kind }), поэтому использовать его нельзя. Выберите другой голос.
error-voice-mute = Голос «{ $path }» не говорит ({ $reason }). Возможно, файл повреждён или создан не для Piper. Получите файл заново или выберите другой голос.
error-voice-replaced = Выбранный вами голос «{ $voice }» сейчас нельзя использовать, поэтому вместо него читает другой. Выбрать голос можно в настройках.
error-voice-only-aloud = «{ $voice }» — голос вашей системы. Его можно слушать, но нельзя записать, поэтому в файле читает другой голос. Выбрать голос можно в настройках.
error-sentence-skipped = Голос дважды споткнулся на предложении, которое начинается словами «{ $text }», поэтому оно пропущено; вы можете прочитать его на странице. Чтение продолжается со следующего предложения.
error-no-sound = Не удаётся воспроизвести звук. Lectern читает дальше беззвучно и отмечает каждое слово. Звук вернётся сам, когда снова заработают наушники или динамики.
error-device-away = Устройство «{ $name }» не подключено. Пока его нет, звук идёт через системное устройство по умолчанию. Выбрать другое устройство можно в настройках.
error-usage = Lectern не понимает «{ $word }». Команда «lectern --help» покажет все команды и параметры.
error-no-sandbox = При запуске Lectern сам закрывает себе доступ к сети. Здесь система не даёт этого сделать ({ $reason }), поэтому программа остановлена. Если вы запустили её внутри контейнера или другой изолированной среды, запустите её снаружи.
error-no-window = Не удалось открыть окно ({ $reason }). Команда «lectern read» читает вслух без окна.

## Checks

check-missing = Нет сообщения «{ $id }». Добавьте его; до тех пор люди читают его по-английски.
check-missing-attribute = В сообщении «{ $id }» нет части «.{ $attribute }». Добавьте её.
check-extra = В английском файле нет сообщения «{ $id }». Возможно, это опечатка; если нет, его можно удалить.
check-extra-attribute = В английском сообщении «{ $id }» нет части «.{ $attribute }». Возможно, это опечатка; если нет, её можно удалить.
check-unused = Сообщение «{ $id }» в Lectern нигде не используется. Его можно удалить.
check-missing-placeable = В сообщении «{ $id }» нет значения «{ $placeable }», а в английском оно есть.
check-extra-placeable = Сообщение «{ $id }» запрашивает значение «{ $placeable }», которого программа не передаёт.
check-unknown-reference = Сообщение «{ $id }» ссылается на «{ $reference }», которого в этом файле нет.
check-bad-direction = Направление письма должно быть «ltr» или «rtl», а не «{ $value }».
check-same-as-english = Сообщение «{ $id }» совпадает с английским: «{ $text }». Переведите его.
check-no-glyph = Ни один шрифт из состава Lectern не содержит этих знаков: { $characters }
check-not-in-english = Статью «{ $article }» не с чем сравнить: нет английского текста.
check-other-language = В файле указан язык «{ $found }», а в его имени — «{ $expected }».
check-blocks = Блоков в статье: { $found }, в английской: { $expected }. Их должно быть поровну, чтобы при смене языка не терялось место.
check-kind = Блок { $block }: здесь { $found }, а в английской статье { $expected }.
check-sentences = Блок { $block }: предложений здесь { $found }, в английской статье { $expected }. Их должно быть поровну, чтобы при смене языка не терялось место.
check-keys = В блоке { $block } названы клавиши «{ $found }», а в английском тексте «{ $expected }». Они должны совпадать.
check-links = В блоке { $block } ссылок: { $found }, а в английском тексте: { $expected }. Их число должно совпадать.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Назад
toolbar-read = Слушать
toolbar-pause = Пауза
toolbar-next = Вперёд
toolbar-slower = Медленнее
toolbar-faster = Быстрее
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = А−
toolbar-larger = А+

## Values beside buttons

value-speed = { $wpm } слов/мин
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole },{ $hundredths } с
value-percent = { $percent } %
value-degrees = { $degrees }°
contrast-good = { $whole },{ $tenths } к 1 · хороший
contrast-weak = { $whole },{ $tenths } к 1 · слишком слабый
value-size = { $size } пикс.
value-letters =
    { $count ->
        [one] { $count } буква
        [few] { $count } буквы
       *[other] { $count } букв
    }

## The status line

status-ready = Нажмите пробел, чтобы слушать.
status-reading = Идёт чтение. Нажмите пробел, чтобы сделать паузу.
status-paused = Пауза. Нажмите пробел, чтобы продолжить с того же слова.
status-ended = Текст закончился. Нажмите пробел, чтобы слушать с начала.
status-selection-read = Выделенный текст прочитан.
status-waiting = Голос ждёт. Пробел продолжает чтение.
status-nothing-selected = Текст не выделен.
status-sound-back = Звук снова есть.
status-speed =
    { $wpm ->
        [one] Скорость: { $wpm } слово в минуту.
        [few] Скорость: { $wpm } слова в минуту.
        [many] Скорость: { $wpm } слов в минуту.
       *[other] Скорость: { $wpm } слова в минуту.
    }
status-volume = Громкость: { $percent } %.
status-text-size =
    { $size ->
        [one] Размер текста: { $size } пиксель.
        [few] Размер текста: { $size } пикселя.
        [many] Размер текста: { $size } пикселей.
       *[other] Размер текста: { $size } пикселя.
    }
status-sentences = Предложение прочитано: { $read }. Слишком мелко: { $small }. Прекратить подбор: { $close }.
status-finder-left = Подбор размера текста прекращён. Ничего не изменилось.
status-old-size =
    Прежняя настройка возвращена: { $size ->
        [one] { $size } пиксель
        [few] { $size } пикселя
        [many] { $size } пикселей
       *[other] { $size } пикселя
    }.
status-value = { $name }: { $value }.
status-window-scale = Размер кнопок и надписей: { $percent } %.
status-theme = Цвета: { $name }.
status-with-contrast = { $name }: { $value }. Контраст: { $contrast }.
status-night-on = Ночные цвета включены: тёплые и неяркие. Та же клавиша вернёт прежние цвета.
status-night-off = Ночные цвета выключены: прежние цвета снова на месте.
status-family = Шрифт: { $name }.
status-no-such-family = Шрифта «{ $name }» на этом компьютере нет. Вместо него: { $instead }.
status-preset-saved = Сохранено под названием «{ $name }».
status-preset-deleted = Вариант «{ $name }» удалён. Вид текста не изменился.
status-presets-added = Добавлено вариантов оформления: { $count }.
status-presets-full = Можно хранить не больше { $count } вариантов. Сначала удалите один из них.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = Правило для «{ $word }» теперь действует.
status-rule-removed = «{ $word }» снова произносится как обычно.
status-rules-added = Добавлено правил произношения: { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [1] Не удалось использовать строку: { $lines }.
       *[other] Не удалось использовать строки: { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = Пропущено: { $list }.
list-parted-by = {", "}
left-out-citations =
    { $count ->
        [one] { $count } ссылка на источник
        [few] { $count } ссылки на источники
       *[many] { $count } ссылок на источники
    }
left-out-addresses =
    { $count ->
        [one] { $count } интернет-адрес
        [few] { $count } интернет-адреса
       *[many] { $count } интернет-адресов
    }
left-out-brackets =
    { $count ->
        [one] { $count } вставка в скобках
        [few] { $count } вставки в скобках
       *[many] { $count } вставок в скобках
    }
left-out-notes =
    { $count ->
        [one] { $count } знак сноски
        [few] { $count } знака сноски
       *[many] { $count } знаков сноски
    }
left-out-pages =
    { $count ->
        [one] { $count } номер страницы
        [few] { $count } номера страниц
       *[many] { $count } номеров страниц
    }
left-out-code =
    { $count ->
        [one] { $count } фрагмент кода
        [few] { $count } фрагмента кода
       *[many] { $count } фрагментов кода
    }
status-language = Язык: { $name }.
status-text-lang = Язык этого текста: { $name }.
status-copied = Скопировано.
# A word, and its letters parted by the sign below.
status-spelled = { $word }: { $letters }
letters-parted-by = {", "}
status-where = «{ $heading }», абзац { $block } из { $blocks }, { $percent } % текста.
status-where-no-heading = Абзац { $block } из { $blocks }, { $percent } % текста.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] Слушать осталось меньше минуты.
        [one] Слушать осталось примерно { $count } минуту.
        [few] Слушать осталось примерно { $count } минуты.
       *[many] Слушать осталось примерно { $count } минут.
    }
about-hours =
    { $count ->
        [one] Слушать осталось примерно { $count } час.
        [few] Слушать осталось примерно { $count } часа.
       *[many] Слушать осталось примерно { $count } часов.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }: в этом направлении больше нет.
status-caret-on = В тексте появился курсор. Его двигают клавиши со стрелками.
status-caret-off = Курсора нет. Стрелки влево и вправо ведут от предложения к предложению.
status-letter-keys-on = Однобуквенные команды включены.
status-letter-keys-off = Однобуквенные команды отключены.
status-describing-keys = Нажмите любую клавишу, чтобы услышать, что она делает. Чтобы закончить, нажмите Esc.
status-keys-work = Клавиши снова работают.
status-key-means = { $key }: { $name }. { $explanation }
# $name is what is written on a button.
status-key-presses = { $key }: нажимает кнопку «{ $name }».
status-key-means-nothing = { $key }: здесь ничего не делает.
status-asking-key = Нажмите новую клавишу для команды «{ $name }». Esc оставит всё как есть.
status-key-of = { $name }: { $keys }.
status-key-taken = { $name }: { $keys }. Раньше эта клавиша была назначена команде «{ $other }», теперь нет.
status-key-not-free = Клавиша { $key } нужна, чтобы переходить между кнопками. Выберите другую клавишу.
status-address-copied = Адрес ссылки скопирован. Lectern не выходит в интернет: адрес можно вставить в браузер.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = Это текст о программе Lectern. Чтобы вернуться к своему тексту, нажмите { $key }.
status-no-link = В этом предложении нет ссылки.
# $key is the key that goes back, such as “Backspace”.
status-followed = Чтобы вернуться к ссылке, нажмите { $key }.
status-no-way-back = Нет перехода по ссылке, после которого можно вернуться.
status-spoken = Голосовые уведомления: { $name }.
status-back-to-voice = Вернуться к месту чтения

## Panels

panel-close = Закрыть
panel-languages = Язык
text-lang = Язык этого текста
text-lang-explained = Lectern определяет его сам. Если голос читает текст так, будто он на другом языке, выберите здесь правильный.
text-lang-found = Автоматически: { $name }
panel-settings = Настройки
panel-help = Справка
panel-menu = Меню
panel-contents = Оглавление
panel-files = Открыть файл
panel-find = Поиск в тексте
panel-typefaces = Шрифты этого компьютера
panel-voices = Голоса
panel-presets = Мои варианты оформления
# The line of the menu into which one types.
menu-search = Найти по названию
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }, { $keys }
menu-nothing = Ничего с таким названием нет. Попробуйте другое слово.
find-words = Что найти
# The name of the list of places.
find-places = Найденные места
find-looking = «{ $words }»: идёт поиск…
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = «{ $words }»: { $nth } из { $count }.
find-nothing = «{ $words }»: в этом тексте не найдено.

contents-none = В этом тексте нет заголовков.
files-looking = Просматриваю папку…
files-folder = Папка: { $path }
files-up = Вверх, в папку уровнем выше
# A folder in a list of files.
files-into = { $name } (папка)
files-none = Здесь нет текстов, которые может открыть Lectern.
tab-text = Текст
tab-colours = Цвета
tab-aids = Помощь при чтении
tab-voice = Голос
tab-window = Окно
tab-keys = Клавиши
settings-letter-keys = Однобуквенные команды
settings-keys-how = Нажмите Enter на строке, затем новую клавишу. Delete возвращает обычную.
settings-keys-waiting = Нажмите клавишу…
# The parts of the menu and of the list of keys.
group-reading = Чтение вслух
group-moving = Перемещение по тексту
group-looks = Внешний вид
group-window = Программа и окно
group-caret = С курсором в тексте
panel-welcome = Добро пожаловать в Lectern
panel-finder = Подбор размера текста
panel-picture = Изображение
settings-text-size = Размер текста
settings-text-size-less = Меньше
settings-text-size-more = Больше
settings-lines = Расстояние между строками
settings-lines-less = Меньше
settings-lines-more = Больше
settings-letters = Расстояние между буквами
settings-letters-less = Меньше
settings-letters-more = Больше
settings-words = Расстояние между словами
settings-words-less = Меньше
settings-words-more = Больше
settings-paragraphs = Расстояние между абзацами
settings-paragraphs-less = Меньше
settings-paragraphs-more = Больше
settings-measure = Длина строки
settings-measure-less = Короче
settings-measure-more = Длиннее
settings-speed = Скорость речи
settings-speed-less = Медленнее
settings-speed-more = Быстрее
settings-volume = Громкость речи
settings-volume-less = Тише
settings-volume-more = Громче
# The device that the sound comes from: a heading and a list.
settings-device = Вывод звука
device-usual = Как в системе
device-away = { $name } (не подключено)
settings-window = Размер кнопок и надписей
settings-window-less = Меньше
settings-window-more = Больше
settings-theme = Цвета
settings-own = Какой цвет менять
colour-text = Текст
colour-paper = Бумага
colour-word = Отметка слова
colour-sentence = Отметка предложения
settings-lightness = Светлота
settings-lightness-less = Темнее
settings-lightness-more = Светлее
settings-hue = Оттенок
settings-hue-less = Назад
settings-hue-more = Вперёд
settings-saturation = Насыщенность
settings-saturation-less = Серее
settings-saturation-more = Насыщеннее
settings-brightness = Яркость
settings-text-brightness = Яркость текста
settings-text-brightness-less = Тусклее
settings-text-brightness-more = Ярче
settings-paper-brightness = Яркость бумаги
settings-paper-brightness-less = Тусклее
settings-paper-brightness-more = Ярче
settings-contrast = Контраст текста
settings-preset = Вариант оформления
settings-family = Шрифт
settings-weight = Толщина букв
settings-alignment = Выравнивание строк
settings-hyphens = Переносы
settings-pauses = Паузы при чтении
settings-pause-comma = Пауза после запятой
settings-pause-comma-less = Короче
settings-pause-comma-more = Длиннее
value-pause-own = как делает сам голос
settings-pause-sentence = Пауза после предложения
settings-pause-sentence-less = Короче
settings-pause-sentence-more = Длиннее
settings-pause-paragraph = Пауза после абзаца
settings-pause-paragraph-less = Короче
settings-pause-paragraph-more = Длиннее
settings-pause-item = Пауза после пункта списка
settings-pause-item-less = Короче
settings-pause-item-more = Длиннее
settings-pause-heading = Пауза после заголовка
settings-pause-heading-less = Короче
settings-pause-heading-more = Длиннее
settings-stretch = Сколько голос читает без остановки
stretch-text = Весь текст
stretch-paragraph = Один абзац, затем ждёт
stretch-sentence = Одно предложение, затем ждёт
settings-sleep = Таймер сна
sleep-off = Выключен
sleep-minutes = { $count } минут
sleep-section = В конце раздела
status-slept = Таймер сна остановил чтение. Оно продолжится с того места, где голос начал затихать.
status-slept-section = Таймер сна остановил чтение в конце раздела.
settings-follow = Как страница следует за голосом
settings-movement = Как движется страница
settings-spoken = Голосовые уведомления
theme-desktop = Как в системе
theme-light = Тёмный на светлом
theme-dark = Светлый на тёмном
theme-sepia = Коричневый на кремовом
theme-black-on-yellow = Чёрный на жёлтом
theme-yellow-on-black = Жёлтый на чёрном
theme-white-on-black = Белый на чёрном
theme-pale-blue = Синий на бледно-голубом
theme-night = Янтарный на чёрном, для ночи
theme-own = Свои цвета
preset-usual = Обычный
preset-large-print = Крупный шрифт
preset-macular = Поражение макулы: раздвинутые строки и слова
preset-dyslexia = Дислексия: раздвинутые буквы, короткие строки
preset-compact = Компактный
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = Мой, без названия
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = Оформление — это всё, от чего зависит вид текста: шрифт, размеры, промежутки, цвета и помощь при чтении.
presets-name = Название (если пусто: «{ $name }»)
presets-suggested = Моё оформление
presets-save = Сохранить текущее оформление
presets-own = Сохранённые варианты
presets-rename = Переименовать «{ $name }» в «{ $new }»
presets-delete = Удалить «{ $name }»
presets-file = Для других компьютеров
presets-file-how = Ваши варианты оформления записываются в файл «{ $file }» в папке с вашими документами и загружаются из него. Такой файл можно также перетащить в это окно.
presets-export = Записать мои варианты в файл
presets-import = Добавить варианты из файла
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = Где действует это оформление
reach-all = Во всех текстах
reach-document = Только в этом тексте

weight-light = Тонкие
weight-regular = Обычные
weight-medium = Чуть толще
weight-semibold = Полужирные
weight-bold = Жирные

alignment-start = Как принято в языке
alignment-left = По левому краю
alignment-centre = По центру
alignment-justified = По ширине

hyphens-off = Без переносов
hyphens-on = Слова переносятся
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = для этого языка правила неизвестны

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = Жирные буквы
stress-italics = Курсив
stress-underline = Подчёркнутые ссылки
stress-capitals = СЛОВА ПРОПИСНЫМИ БУКВАМИ
stress-shown = Как у автора
stress-left-out = Как обычный текст

follow-third = Сдвигается, когда строка подходит к нижнему краю
follow-centre = Держит строку посередине
follow-page = Перелистывается в конце
follow-never = Остаётся на месте
movement-smooth = Плавно
movement-jump = Скачком

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible — буквы, которые легко различить
family-lexend = Lexend — широкие буквы для спокойного чтения
family-dyslexic = OpenDyslexic — буквы, утяжелённые снизу
family-sans = Noto Sans — простой
family-serif = Noto Serif — как в книге
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = { $first }–{ $last } из { $count }
rows-before = Предыдущие
rows-after = Следующие
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = Часть названия
typefaces-looking = Ищу шрифты…
typefaces-none = На этом компьютере нет подходящего шрифта — с таким названием и со всеми буквами текста.
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = Только о неполадках
spoken-status-always = О неполадках и изменениях
spoken-status-never = Отключены

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = Голос
voice-natural = Естественный
voice-formant = Чёткий
voice-system = голос системы
voice-of-region = { $voice }, { $region }
region-us = США
region-gb = Великобритания
region-caribbean = Карибы
region-es = Испания
region-latin-america = Латинская Америка
region-fr = Франция
region-be = Бельгия
region-ch = Швейцария
region-pt = Португалия
region-br = Бразилия
region-cantonese = кантонский
voice-explained = Естественный голос звучит как человеческий; при скорости выше { $wpm } слов в минуту вместо него читает чёткий голос. Для каждого языка выбор хранится отдельно.
voice-system-explained = Голоса системы говорят сами: Lectern передаёт им текст, но не слышит их. Некоторые сообщают, какое слово звучит. Для остальных это известно лишь приблизительно, и тогда слово только подчёркивается.
voice-only-one = Для этого языка есть только один голос.
voice-more = Можно добавить и другие голоса, созданные для программы синтеза речи Piper. Такой голос состоит из двух файлов: имя одного заканчивается на «.onnx», имя другого — на «.onnx.json». Держите их в одной папке и перетащите первый в это окно или положите оба в папку «{ $folder }». После этого голос будет читать тексты на своём языке; интернет для этого не нужен.
status-adding-voice = Проверяю новый голос…
status-voice-added = Голос добавлен: { $name }. Теперь он читает тексты на своём языке.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = звучит как живая речь
voice-like-formant = звучит просто и чётко на любой скорости
voice-offline = работает без интернета
voice-offline-system = может требовать доступа к интернету (зависит от системы)
voice-marks-word = отмечает каждое слово точно
voice-marks-estimate = отмечает слова приблизительно
voice-marks-sentence = отмечает только предложение
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = Название голоса или языка
voices-how = Выбранный голос с этого момента читает тексты на своём языке. Кнопка { $hear } рядом позволяет только прослушать его; на клавиатуре к ней ведёт клавиша «{ $key }».
voices-none = Такого голоса нет. Попробуйте другое слово.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }, { $language }: { $facts }
voices-hear-spoken = Прослушать: { $voice }, { $language }
status-voice-of = Голос для языка «{ $language }»: { $voice }.
status-voice-heard = Так звучит этот голос: { $voice }, { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Прочитать мне текст
welcome-intro = Здравствуйте! Lectern читает вслух и показывает текст крупными, ясными буквами. Всё остаётся на этом компьютере, и, что бы вы ни нажали, ничего не испортится.
welcome-read = Чтобы слушать, нажмите клавишу «{ $read }». Нажмите её ещё раз, чтобы сделать паузу.
welcome-help = { $help } открывает справку. { $settings } открывает настройки.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = Нужны буквы покрупнее? Нажимайте «{ $larger }» столько раз, сколько захотите. «{ $smaller }» делает их мельче.
welcome-colours = Чтобы сменить цвета, например на светлые буквы на тёмном фоне, нажмите { $colours }.
welcome-speed = Я говорю слишком быстро или слишком медленно? { $slower } замедляет речь, { $faster } ускоряет.
welcome-spoken = Если вы не видите окна, нажмите { $spoken }: тогда я буду говорить, что изменила каждая клавиша.
welcome-again = { $again } в любой момент вернёт это приветствие. { $close } закроет его. А теперь, когда захотите слушать, нажмите клавишу «{ $read }».

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = Что отмечается
marks-both = Предложение и слово
marks-sentence = Предложение
marks-word = Слово
marks-line = Строка
marks-none = Ничего
aids-sentence-style = Как отмечать предложение или строку
aids-word-style = Как отмечать слово
mark-tint = Цветной фон
mark-box = Цветной фон и рамка
mark-underline = Подчёркивание
mark-outline = Рамка
aids-ruler = Линейка для чтения
aids-ruler-less = Меньше строк
aids-ruler-more = Больше строк
aids-focus = Фокус чтения
focus-sentence = Одно предложение
focus-paragraph = Один абзац
aids-dimming = Приглушение остального
aids-dimming-less = Слабее
aids-dimming-more = Сильнее
aids-lens = Крупное слово
lens-top = Над текстом
lens-bottom = Под текстом
aids-stripes = Фон через строку
aids-syllables = Границы слогов
aids-on = Да
aids-off = Нет
aids-syllables-not-here = Недоступно для языка этого текста.
value-lines =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
       *[other] { $count } строк
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = Начать
finder-read = Прочитано
finder-too-small = Слишком мелко
finder-keep = Оставить так
finder-old = Вернуть прежнюю настройку
finder-intro = Вы увидите короткие предложения, каждое мельче предыдущего. Lectern измерит, сколько времени вы их читаете, найдёт наименьший размер, при котором вы ещё читаете с полной скоростью, и сделает текст немного крупнее. Это займёт около минуты.
finder-how = Сядьте так, как обычно сидите при чтении, и наденьте очки для чтения, если ими пользуетесь. Прочитав предложение, сразу нажмите клавишу «{ $read }». Если оно слишком мелкое, нажмите «{ $small }». Читайте про себя и в обычном темпе.
finder-eyes = Это для тех, кто читает глазами. Если вы только слушаете, { $close } вернёт вас к тексту; эта клавиша в любой момент прекратит подбор, и ничего не изменится.
finder-no-test = Это не медицинское обследование, и осмотра у глазного врача оно не заменяет.
finder-found =
    Начиная с { $critical ->
        [one] { $critical } пикселя
        [many] { $critical } пикселей
        [few] { $critical } пикселей
       *[other] { $critical } пикселя
    } вы читаете с полной скоростью. Теперь размер текста — { $size ->
        [one] { $size } пиксель
        [few] { $size } пикселя
        [many] { $size } пикселей
       *[other] { $size } пикселя
    }, чтобы оставался запас.
finder-below =
    Вы читаете с полной скоростью даже самые мелкие предложения. Теперь размер текста — { $size ->
        [one] { $size } пиксель
        [few] { $size } пикселя
        [many] { $size } пикселей
       *[other] { $size } пикселя
    }.
finder-above =
    Более крупные предложения читались бы легче, но в этом окне для них нет места. Теперь размер текста — { $size ->
        [one] { $size } пиксель
        [few] { $size } пикселя
        [many] { $size } пикселей
       *[other] { $size } пикселя
    }. Подбор можно повторить в окне побольше.
finder-wider = Буквы, слова и строки теперь стоят просторнее: так вы читаете быстрее.
finder-choose = Чтобы оставить так, нажмите клавишу «{ $read }». Чтобы вернуть прежнюю настройку, нажмите «{ $close }».
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    Моя тётя хранит старые пуговицы в стеклянной банке.
    Мы шли вдоль реки, пока солнце не скрылось за лесом.
    В лавке на углу каждое утро продают тёплый белый хлеб.
    Он забыл зонт в автобусе и пришёл домой весь мокрый.
    Её кошка любит спать в коробке, где раньше была обувь.
    Дети сложили лодку из бумаги и пустили её по ручью.
    По выходным мой дядя варит вкусный суп на всю семью.
    На столе рядом с лампой лежит письмо, оно для тебя.
    Поезд опоздал, и мы сидели, пили чай и играли в карты.
    Когда мы на море, цветы у нас поливает добрая соседка.
    Она нашла синее пальто, которое было ей как раз впору.
    Старые часы в прихожей всегда отстают на пять минут.
    Ворота мы покрасили в зелёный цвет, а стол — в белый.
    Над окном моей комнаты птица свила себе тёплое гнездо.
    Я записал номер, но теперь никак не найду ту бумажку.
    Собака побежала за мячом, а вернулась к нам с палкой.
    Утром трава была совсем белой, а воздух очень холодным.
    Отец научил меня чинить старые стулья крепким клеем.
    Врач советует ему каждый день немного гулять в парке.
    У нас так много яблок, что часть мы отдадим друзьям.

## Help

help-intro = Нажмите пробел: Lectern начнёт читать текст вслух и будет отмечать каждое слово, когда оно звучит. Чтобы слушать с определённого слова, щёлкните по нему. Если прокрутить текст, чтение не прервётся; чтобы вернуться к месту чтения, нажмите V. Lectern запоминает, где вы остановились, и все ваши настройки.
help-guide = Прочитать руководство
help-conformance = Отчёт о цифровой доступности
help-privacy-title = Всё остаётся на этом компьютере
help-privacy = Lectern работает без интернета. При запуске программа отказывается от права пользоваться сетью, и система не даёт ей вернуть это право: никуда нельзя отправить ни текст, ни услышанное вами слово, ни настройки. Все голоса находятся на этом компьютере.
help-keys-title = Клавиши
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = О программе Lectern
help-about = Lectern { $version } — свободная программа, которая распространяется на условиях Стандартной общественной лицензии GNU версии 3 или более поздней. Статья из состава программы носит просветительский характер и не заменяет консультацию врача.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = Слушать или поставить на паузу
    .explain = Читает вслух с того слова, на котором вы находитесь; повторное нажатие ставит чтение на паузу там, куда оно дошло.
command-read-selection = Прочитать выделенный текст
    .explain = Читает вслух выделенный текст и останавливается в его конце.
command-stop = Остановить чтение или закрыть панель
    .explain = Закрывает открытую панель; если её нет, голос умолкает и отметка в тексте исчезает.
command-faster = Говорить быстрее
    .explain = Голос сразу начинает говорить на десять слов в минуту быстрее.
command-slower = Говорить медленнее
    .explain = Голос сразу начинает говорить на десять слов в минуту медленнее.
command-louder = Говорить громче
    .explain = Делает голос громче.
command-softer = Говорить тише
    .explain = Делает голос тише.
command-repeat = Повторить предложение
    .explain = Читает предложение ещё раз с начала.
command-next-stretch = Ждать после предложения или абзаца
    .explain = Голос ждёт нажатия клавиши после каждого предложения, после каждого абзаца или не ждёт вовсе.
command-sleep = Установить таймер сна
    .explain = Останавливает чтение через 15, 30, 45 или 60 минут, плавно приглушив голос, либо в конце раздела.
command-spell = Произнести слово по буквам
    .explain = Произносит слово, на котором вы находитесь, а затем его буквы по одной. Если идёт чтение, оно ставится на паузу.
command-pronunciation = Произношение слов
    .explain = Позволяет написать, как голос должен произносить слово, на котором вы находитесь, и показывает ваши правила.
command-other-voice = Другой голос для этого языка
    .explain = Меняет голос, который читает на языке текста: естественный на чёткий или наоборот; повторное нажатие возвращает прежний.
command-voices = Голоса всех языков
    .explain = Показывает голоса всех языков и особенности каждого, позволяет прослушать их и выбрать голос для каждого языка.
command-where-am-i = Сообщить, где я
    .explain = Называет заголовок, к которому относится это место, абзац и то, какая часть текста пройдена.
command-next-sentence = Следующее предложение
    .explain = Переходит к следующему предложению; если идёт чтение, оно продолжается оттуда.
command-previous-sentence = Предыдущее предложение
    .explain = Переходит к предыдущему предложению, а с середины предложения — к его началу.
command-next-paragraph = Следующий абзац
    .explain = Переходит к следующему абзацу или заголовку.
command-previous-paragraph = Предыдущий абзац
    .explain = Переходит к предыдущему абзацу или заголовку.
command-to-start = В начало текста
    .explain = Переходит к первому предложению.
command-to-end = В конец текста
    .explain = Переходит к последнему предложению.
command-back-to-voice = Вернуться к месту чтения
    .explain = Снова показывает место чтения, если вы прокрутили текст.
command-contents = Оглавление
    .explain = Показывает список заголовков; выберите один, чтобы перейти к нему.
command-next-heading = Следующий заголовок
    .explain = Переходит к следующему заголовку любого уровня.
command-previous-heading = Предыдущий заголовок
    .explain = Переходит к предыдущему заголовку любого уровня.
command-next-level = Следующий заголовок уровня { $level }
    .explain = Переходит к следующему заголовку уровня { $level }.
command-previous-level = Предыдущий заголовок уровня { $level }
    .explain = Переходит к предыдущему заголовку уровня { $level }.
command-next-list = Следующий список
    .explain = Переходит к началу следующего списка.
command-previous-list = Предыдущий список
    .explain = Переходит к началу предыдущего списка.
command-next-item = Следующий элемент списка
    .explain = Переходит к следующему элементу списка.
command-previous-item = Предыдущий элемент списка
    .explain = Переходит к предыдущему элементу списка.
command-next-table = Следующая таблица
    .explain = Переходит к началу следующей таблицы.
command-previous-table = Предыдущая таблица
    .explain = Переходит к началу предыдущей таблицы.
command-next-figure = Следующее изображение
    .explain = Переходит к описанию следующего изображения.
command-previous-figure = Предыдущее изображение
    .explain = Переходит к описанию предыдущего изображения.
command-next-link = Следующая ссылка
    .explain = Переходит к следующей ссылке.
command-previous-link = Предыдущая ссылка
    .explain = Переходит к предыдущей ссылке.
command-next-note = Следующее примечание
    .explain = Переходит к следующему примечанию, которое стоит отдельно от текста.
command-previous-note = Предыдущее примечание
    .explain = Переходит к предыдущему примечанию.
command-find = Найти слова в тексте
    .explain = Открывает строку поиска и отмечает все места, где встречаются эти слова.
command-next-hit = Следующее найденное место
    .explain = Переходит к следующему месту, где встречаются искомые слова.
command-previous-hit = Предыдущее найденное место
    .explain = Переходит к предыдущему месту, где встречаются искомые слова.
command-scroll-down = Прокрутить на строку вниз
    .explain = Прокручивает страницу; место чтения не меняется.
command-scroll-up = Прокрутить на строку вверх
    .explain = Прокручивает страницу назад; место чтения не меняется.
command-page-down = Прокрутить на страницу вниз
    .explain = Прокручивает страницу на высоту окна; место чтения не меняется.
command-page-up = Прокрутить на страницу вверх
    .explain = Прокручивает страницу назад на высоту окна; место чтения не меняется.
command-larger-text = Увеличить текст
    .explain = Делает буквы текста крупнее.
command-smaller-text = Уменьшить текст
    .explain = Делает буквы текста мельче.
command-usual-text = Обычный размер текста
    .explain = Возвращает тексту обычный размер.
command-find-size = Подобрать размер текста
    .explain = Показывает короткие предложения, которые становятся всё мельче, находит размер, начиная с которого вы читаете с полной скоростью, и устанавливает его для текста.
command-next-preset = Следующий вариант оформления
    .explain = Настраивает размер и промежутки текста под другие особенности зрения и чтения или переходит к вашему собственному варианту.
command-presets = Мои варианты оформления
    .explain = Сохраняет текущее оформление под названием, которое вы ему дадите, и показывает сохранённые варианты.
command-typefaces = Шрифты этого компьютера
    .explain = Показывает шрифты этого компьютера, каждый — своими буквами, и устанавливает для текста тот, который вы выберете.
command-lines-more = Раздвинуть строки
    .explain = Увеличивает расстояние между строками текста.
command-lines-less = Сблизить строки
    .explain = Уменьшает расстояние между строками текста.
command-letters-more = Раздвинуть буквы
    .explain = Увеличивает расстояние между буквами текста, а вместе с ними и между словами.
command-letters-less = Сблизить буквы
    .explain = Уменьшает расстояние между буквами текста.
command-words-more = Раздвинуть слова
    .explain = Увеличивает расстояние между словами текста.
command-words-less = Сблизить слова
    .explain = Уменьшает расстояние между словами текста.
command-paragraphs-more = Раздвинуть абзацы
    .explain = Увеличивает расстояние между абзацами.
command-paragraphs-less = Сблизить абзацы
    .explain = Уменьшает расстояние между абзацами.
command-measure-more = Удлинить строки
    .explain = В строке помещается больше букв.
command-measure-less = Укоротить строки
    .explain = В строке помещается меньше букв.
command-heavier = Сделать буквы толще
    .explain = Делает буквы текста толще.
command-lighter = Сделать буквы тоньше
    .explain = Делает буквы текста тоньше.
command-next-alignment = Другое выравнивание строк
    .explain = Выравнивает строки как принято в языке, по левому краю, по центру или по ширине.
command-hyphens = Включить или убрать переносы
    .explain = Переносит длинные слова в конце строки или оставляет их целыми.
command-next-marks = Следующий вид отметки
    .explain = По очереди отмечает предложение и слово, только одно из них, строку или не отмечает ничего.
command-ruler-more = Линейка для чтения: больше строк
    .explain = Оставляет чёткими больше строк вокруг места чтения, курсора или указателя мыши и приглушает остальное.
command-ruler-less = Линейка для чтения: меньше строк
    .explain = Оставляет чёткими меньше строк; после последней линейка исчезает.
command-next-focus = Следующий фокус чтения
    .explain = По очереди приглушает всё, кроме предложения, всё, кроме абзаца, или не приглушает ничего.
command-dimming-more = Приглушить сильнее
    .explain = Сильнее приглушает всё вне линейки и фокуса чтения, пока оно не исчезнет совсем.
command-dimming-less = Приглушить слабее
    .explain = Слабее приглушает всё вне линейки и фокуса чтения.
command-next-lens = Крупное слово: сверху, снизу или нигде
    .explain = По очереди показывает читаемое слово крупными буквами над текстом, под ним или не показывает.
command-stripes = Включить или убрать фон через строку
    .explain = Даёт каждой второй строке немного другой фон, чтобы глаз легче находил следующую.
command-syllables = Включить или убрать границы слогов
    .explain = Показывает, где начинается слог; сам текст не меняется.
command-larger-window = Увеличить кнопки и надписи
    .explain = Увеличивает всё вокруг текста.
command-smaller-window = Уменьшить кнопки и надписи
    .explain = Уменьшает всё вокруг текста.
command-next-theme = Следующие цвета
    .explain = Показывает текст и окно в других цветах.
command-night = Включить или выключить ночные цвета
    .explain = Показывает тёплые неяркие цвета почти без синего; повторное нажатие возвращает прежние.
command-text-brighter = Текст ярче
    .explain = Снова делает приглушённые буквы ярче.
command-text-dimmer = Текст тусклее
    .explain = Делает буквы менее яркими, если светлый текст слепит.
command-paper-brighter = Бумага ярче
    .explain = Снова делает приглушённую бумагу ярче.
command-paper-dimmer = Бумага тусклее
    .explain = Делает бумагу под текстом менее яркой, если светлая бумага слепит.
command-mend-contrast = Усилить контраст текста
    .explain = Делает текст, а при необходимости бумагу и отметки, светлее или темнее ровно настолько, чтобы контраст стал 7 к 1.
command-next-follow = Другой способ следовать за голосом
    .explain = Меняет то, как страница следует за голосом: по строкам, по страницам или никак.
command-menu = Всё, что можно сделать
    .explain = Показывает список всех команд; введите слово, чтобы найти нужную.
command-open-file = Открыть файл
    .explain = Показывает список ваших файлов; выберите один, чтобы читать его.
command-languages = Выбрать язык
    .explain = Показывает список языков окна и статьи.
command-settings = Настройки
    .explain = Позволяет изменить текст, цвета, помощь при чтении, голос, окно и клавиши.
command-help = Справка и список клавиш
    .explain = Рассказывает, как работает Lectern, и перечисляет все клавиши.
command-welcome = Послушать приветствие ещё раз
    .explain = Открывает приветствие первого запуска и читает его вслух.
command-say-changes = Сообщать вслух, что меняют клавиши
    .explain = С этого момента голос сообщает, что изменила каждая клавиша; повторное нажатие это отключает.
command-guide = Руководство по Lectern
    .explain = Открывает текст о том, как пользоваться Lectern; повторное нажатие возвращает к вашему тексту.
command-conformance = Отчёт о цифровой доступности
    .explain = Перечисляет правила доступности и тесты, которые подтверждают, что Lectern соблюдает каждое из них; повторное нажатие возвращает к вашему тексту.
command-describe-keys = Узнать, что делают клавиши
    .explain = С этого момента каждая клавиша только сообщает, что она сделала бы, и ничего не делает, пока вы не нажмёте Esc.
command-key-sheet = Сохранить список клавиш для печати
    .explain = Сохраняет страницу со всеми клавишами в папке с вашими документами.
command-follow-link = Перейти по ссылке
    .explain = Переходит туда, куда ведёт ссылка, или копирует её адрес. Lectern не выходит в интернет. Если вы на изображении, показывает его отдельно и крупно.
command-leave-link = Вернуться к ссылке
    .explain = Возвращает туда, откуда вы перешли по последней ссылке, например из примечания к тексту.
command-copy = Копировать выделенный текст или читаемое предложение
    .explain = Помещает его в буфер обмена, чтобы вставить в другом месте.
command-select-all = Выделить весь текст
    .explain = Выделяет всё от первого до последнего слова.
command-next-zone = К следующей части окна
    .explain = Переводит фокус с кнопок на текст, на панель и обратно.
command-next-control = К следующему элементу управления
    .explain = Переводит фокус на следующую кнопку, список или поле.
command-previous-control = К предыдущему элементу управления
    .explain = Переводит фокус на предыдущую кнопку, список или поле.
command-quit = Закрыть Lectern
    .explain = Закрывает окно; место, где вы остановились, сохраняется.
command-caret-mode = Включить или убрать курсор в тексте
    .explain = Ставит в текст курсор, который стрелки двигают по буквам и строкам.
command-caret-next-character = Следующая буква
    .explain = Переводит курсор к следующей букве.
command-caret-previous-character = Предыдущая буква
    .explain = Переводит курсор к предыдущей букве.
command-caret-next-word = Следующее слово
    .explain = Переводит курсор к следующему слову.
command-caret-previous-word = Предыдущее слово
    .explain = Переводит курсор к началу этого или предыдущего слова.
command-caret-next-line = Следующая строка
    .explain = Переводит курсор на строку вниз.
command-caret-previous-line = Предыдущая строка
    .explain = Переводит курсор на строку вверх.
command-caret-line-end = В конец строки
    .explain = Переводит курсор в конец строки.
command-caret-line-start = В начало строки
    .explain = Переводит курсор в начало строки.
command-caret-next-page = Курсор на страницу вниз
    .explain = Переводит курсор на страницу вниз.
command-caret-previous-page = Курсор на страницу вверх
    .explain = Переводит курсор на страницу вверх.
command-caret-text-end = Курсор в конец текста
    .explain = Переводит курсор за последнюю букву.
command-caret-text-start = Курсор в начало текста
    .explain = Переводит курсор перед первой буквой.
command-select-next-character = Выделить следующую букву
    .explain = Двигает курсор и выделяет букву, через которую он проходит.
command-select-previous-character = Выделить предыдущую букву
    .explain = Двигает курсор назад и выделяет букву, через которую он проходит.
command-select-next-word = Выделить до следующего слова
    .explain = Переводит курсор к следующему слову и выделяет пройденное.
command-select-previous-word = Выделить до предыдущего слова
    .explain = Переводит курсор к предыдущему слову и выделяет пройденное.
command-select-next-sentence = Выделить до следующего предложения
    .explain = Переводит курсор к следующему предложению и выделяет пройденное.
command-select-previous-sentence = Выделить до начала предложения
    .explain = Переводит курсор к началу этого или предыдущего предложения и выделяет пройденное.
command-select-next-paragraph = Выделить до следующего абзаца
    .explain = Переводит курсор к следующему абзацу и выделяет пройденное.
command-select-previous-paragraph = Выделить до начала абзаца
    .explain = Переводит курсор к началу этого или предыдущего абзаца и выделяет пройденное.
command-select-next-line = Выделить на строку вниз
    .explain = Переводит курсор на строку вниз и выделяет пройденное.
command-select-previous-line = Выделить на строку вверх
    .explain = Переводит курсор на строку вверх и выделяет пройденное.
command-select-line-end = Выделить до конца строки
    .explain = Выделяет от курсора до конца строки.
command-select-line-start = Выделить до начала строки
    .explain = Выделяет от курсора назад до начала строки.
command-select-next-page = Выделить на страницу вниз
    .explain = Переводит курсор на страницу вниз и выделяет пройденное.
command-select-previous-page = Выделить на страницу вверх
    .explain = Переводит курсор на страницу вверх и выделяет пройденное.
command-select-text-end = Выделить до конца текста
    .explain = Выделяет от курсора до последней буквы.
command-select-text-start = Выделить до начала текста
    .explain = Выделяет от курсора назад до первой буквы.
# Title of a page with all keys, to be printed.
sheet-title = Lectern: все клавиши

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = нет клавиши
# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Ctrl
    .spoken = Контрол
key-alt = Alt
    .spoken = Альт
key-shift = Shift
    .spoken = Шифт
# The keys + and -, for the voice.
key-plus = плюс
key-minus = минус
key-space = Пробел
key-escape = Esc
    .spoken = Эскейп
key-enter = Enter
key-tab = Tab
key-left = Стрелка влево
key-right = Стрелка вправо
key-up = Стрелка вверх
key-down = Стрелка вниз
key-home = Home
    .spoken = Хоум
key-end = End
    .spoken = Энд
key-backspace = Backspace
key-delete = Delete
    .spoken = Делит
key-pageup = Page Up
    .spoken = Пейдж ап
key-pagedown = Page Down
    .spoken = Пейдж даун
key-f1 = F1
key-f2 = F2
key-f3 = F3
key-f4 = F4
key-f5 = F5
key-f6 = F6
key-f7 = F7
key-f8 = F8
key-f9 = F9
key-f10 = F10
key-f11 = F11
key-f12 = F12
key-mediaplaypause = Воспроизведение/пауза
key-mediastop = Стоп
key-mediatracknext = Следующий трек
key-mediatrackprevious = Предыдущий трек

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = Отчёт о цифровой доступности Lectern
conformance-intro = Руководство по обеспечению доступности веб-контента, сокращённо WCAG 2.2, — это правила, по которым во всём мире оценивают цифровую доступность. В этом отчёте рассмотрены все правила уровней A и AA и четыре правила уровня AAA и показано, как их соблюдает Lectern.
conformance-counts = Соблюдается и подтверждено тестом: { $met }. Относится к тому, чего в Lectern нет: { $apart }. Пока не подтверждено: { $open }.
conformance-rule = Правило
conformance-level = Уровень
conformance-state = Как обстоит дело
# After these come the names of tests, in English.
conformance-met = Соблюдается. Это подтверждают тесты:
conformance-not-applicable = Не относится к Lectern.
conformance-not-yet = Пока не подтверждено.
conformance-no-recordings = Lectern не показывает фильмов и не проигрывает записей: всё, что он произносит, есть в тексте на экране.
conformance-no-personal-data = Lectern не запрашивает никаких сведений о вас.
conformance-no-hover = Ничто не появляется только оттого, что вы навели указатель или перешли к элементу с клавиатуры.
conformance-no-time-limit = В Lectern нет ограничений по времени.
conformance-no-set-of-pages = Правило касается наборов веб-страниц, а Lectern — это одно окно.
conformance-no-motion = Lectern не реагирует на движение устройства.
conformance-no-contracts = Ничто из того, что вы делаете в Lectern, ни к чему вас не обязывает, не стоит денег и ничего не отправляет.
conformance-no-login = В Lectern нет учётных записей и паролей.
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = Воспринимаемость
wcag-2 = Управляемость
wcag-3 = Понятность
wcag-4 = Надёжность: работа с другими программами
wcag-1-1-1 = У нетекстового содержимого есть текстовая замена
wcag-1-2-1 = У записей только звука или только изображения есть текстовая замена
wcag-1-2-2 = У фильмов есть субтитры
wcag-1-2-3 = У фильмов есть описание происходящего на экране или текстовая замена
wcag-1-2-4 = У прямых трансляций есть субтитры
wcag-1-2-5 = У фильмов есть тифлокомментарий (звуковое описание происходящего на экране)
wcag-1-3-1 = Видимую структуру может определить и программа
wcag-1-3-2 = Порядок чтения, важный для смысла, может определить программа
wcag-1-3-3 = Указания не опираются только на форму, размер, место или звук
wcag-1-3-4 = Экран можно держать вертикально и горизонтально
wcag-1-3-5 = Назначение полей с личными данными может определить программа
wcag-1-4-1 = Ничто не передаётся одним лишь цветом
wcag-1-4-2 = Звук, который начинается сам, можно остановить
wcag-1-4-3 = Текст контрастирует с фоном
wcag-1-4-4 = Текст можно увеличить вдвое
wcag-1-4-5 = Слова — это текст, а не изображение текста
wcag-1-4-10 = Узкое окно не нужно прокручивать вбок
wcag-1-4-11 = Элементы управления и отметки контрастируют с фоном
wcag-1-4-12 = При увеличении интервалов в тексте ничего не теряется
wcag-1-4-13 = То, что появляется под указателем, можно рассмотреть и убрать
wcag-2-1-1 = Всё можно сделать с клавиатуры
wcag-2-1-2 = Фокус клавиатуры нигде не застревает
wcag-2-1-3 = Всё можно сделать с клавиатуры, без исключений
wcag-2-1-4 = Однобуквенные команды можно отключить или изменить
wcag-2-2-1 = Ограничения по времени можно изменить
wcag-2-2-2 = То, что движется само, можно приостановить
wcag-2-3-1 = Ничто не мигает чаще трёх раз в секунду
wcag-2-4-1 = Повторяющиеся части можно пропустить
wcag-2-4-2 = У каждой страницы есть понятный заголовок
wcag-2-4-3 = Фокус переходит в осмысленном порядке
wcag-2-4-4 = По ссылке понятно, куда она ведёт
wcag-2-4-5 = К странице ведёт не один путь
wcag-2-4-6 = По заголовкам и подписям понятно, о чём они
wcag-2-4-7 = Видно, где находится фокус
wcag-2-4-11 = Элемент в фокусе не закрыт полностью
wcag-2-4-12 = Ни одна часть элемента в фокусе не закрыта
wcag-2-4-13 = Отметка фокуса крупная и контрастная
wcag-2-5-1 = Ни один жест не требует двух пальцев или движения по заданному пути
wcag-2-5-2 = Нажатие можно отменить
wcag-2-5-3 = Имя элемента содержит слова, которые на нём написаны
wcag-2-5-4 = Ничего не нужно делать движением устройства
wcag-2-5-5 = Всё, что нажимают, не меньше 44 пикселей в ширину и высоту
wcag-2-5-7 = Всё, что делают перетаскиванием, можно сделать и без него
wcag-2-5-8 = Всё, что нажимают, не меньше 24 пикселей в ширину и высоту
wcag-3-1-1 = Язык страницы может определить программа
wcag-3-1-2 = Язык каждой части может определить программа
wcag-3-2-1 = Получение фокуса ничего не меняет
wcag-3-2-2 = Изменение значения не меняет ничего другого
wcag-3-2-3 = Повторяющиеся части идут в одном и том же порядке
wcag-3-2-4 = То, что делает одно и то же, называется одинаково
wcag-3-2-6 = Справка всегда на одном месте
wcag-3-3-1 = Ошибки обнаруживаются и описываются словами
wcag-3-3-2 = По подписям понятно, что требуется
wcag-3-3-3 = Вместе с ошибкой даётся совет, как её исправить
wcag-3-3-4 = То, что обязывает или стоит денег, можно заранее проверить
wcag-3-3-7 = Ничего не нужно вводить дважды
wcag-3-3-8 = Для входа не нужно ни решать загадки, ни что-то помнить
wcag-4-1-2 = Каждый элемент сообщает имя, роль и значение
wcag-4-1-3 = О том, что произошло, сообщается без перемещения фокуса

## How words are said, what is left out and what is announced

panel-pronunciation = Произношение слов
pronunciation-intro = Если голос произносит слово неправильно, напишите здесь, как оно должно звучать.
# What a line is for; shown above it.
pronunciation-what = Как слово написано
pronunciation-say = Как его произносить (если пусто: не произносить)
# What the voice would say; shown while one types.
pronunciation-heard = Вы услышите: { $said }
pronunciation-silent = Здесь вы ничего не услышите.
pronunciation-unknown = Введите слово, и здесь появится то, что вы услышите.
pronunciation-elsewhere = В этом предложении ничто не подходит под шаблон.
pronunciation-hear = Прослушать
pronunciation-keep = Сохранить
pronunciation-remove = Удалить это правило
pronunciation-rules = Ваши правила
# How many rules are shown of how many.
rules-some = Показано правил: { $shown } из { $count }. Чтобы найти другие, введите слово выше.
pronunciation-file = Для других компьютеров
pronunciation-file-how = Ваши правила записываются в файл «{ $file }» в папке с вашими документами и загружаются из него. Подойдёт и список из Voice Dream Reader, сохранённый под этим именем.
pronunciation-export = Записать мои правила в файл
pronunciation-import = Добавить правила из файла
# For which texts a rule counts; $language is the language's own name.
rule-reach = Для каких текстов
rule-for-language = Тексты на этом языке: { $language }
rule-for-all = Все тексты
rule-for-document = Только этот текст
rule-for-another = Только другой текст
rule-place = Где действует правило
rule-word = Слово целиком
rule-anywhere = Также внутри слов
rule-pattern = Шаблон (регулярное выражение)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = «{ $word }»: «{ $said }»
rule-silent = «{ $word }»: не произносится
rule-of = { $rule }. { $texts }
settings-left-out = Пропускать при чтении вслух
settings-left-out-how = То, что вы выберете здесь, видно на экране, но не читается. Когда чтение остановится, вы узнаете, сколько было пропущено.
# After the name of what is left out or read, and a colon.
value-left-out = пропускать
value-read = читать
class-citations = Ссылки на источники, например [12] или (Иванов, 2010)
class-addresses = Адреса сайтов и электронной почты
class-brackets = Текст в скобках
class-notes = Знаки сносок
class-pages = Номера страниц
class-code = Программный код
settings-announced = Что объявлять при чтении
announced-nothing = Ничего
announced-some = Заголовки, таблицы и изображения
announced-most = Также списки, цитаты и код
announced-all = Также ссылки, примечания и концы списков
# What the voice says before such a part of the text.
announce-heading = Заголовок, уровень { $level }.
announce-table = Таблица.
announce-columns = Столбцов: { $count }.
announce-rows = Строк: { $count }.
announce-picture = Изображение.
announce-list =
    { $count ->
        [one] Список: { $count } пункт.
        [few] Список: { $count } пункта.
       *[many] Список: { $count } пунктов.
    }
announce-quotation = Цитата.
announce-code = Программный код.
announce-note = Примечание.
announce-links =
    { $count ->
        [1] Ссылка.
       *[other] Ссылок: { $count }.
    }
announce-list-end = Конец списка.

## Pictures of the text

picture-broken = Это изображение не удаётся показать.
picture-too-large = Это изображение слишком велико, чтобы его показать.
picture-larger = Увеличить
picture-smaller = Уменьшить
# Below a picture that is shown alone.
picture-keys = Клавиши со стрелками двигают изображение. { $more } увеличивает его, { $less } уменьшает, { $back } возвращает к тексту.

## The command line (names of commands and options are not translated)

cli-about = Lectern показывает текст спокойным шрифтом и читает его вслух, слово за словом, без интернета.
cli-usage-title = Использование
cli-commands-title = Команды
cli-options-title = Параметры
cli-target-title = Чем может быть TEXT
cli-exit-title = Коды завершения
cli-window = Открывает окно с TEXT.
cli-read = Читает TEXT вслух и выводит каждое предложение, когда оно звучит.
cli-export = Записывает чтение TEXT в звуковой файл или в книгу — гораздо быстрее, чем оно звучит.
cli-show = Выводит TEXT так, как его понимает Lectern.
cli-snapshot = Сохраняет изображение окна с TEXT; экран не нужен.
cli-conformance = Перечисляет правила доступности и тесты, которые подтверждают, что каждое из них соблюдается.
cli-voices = Выводит список голосов или добавляет голос из файла.
cli-devices = Выводит список устройств, через которые может идти звук.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }): { $facts }
cli-locales = Выводит список языков окна.
cli-check = Проверяет языковые файлы и статьи: встроенные или из указанной папки.
cli-keys = Перечисляет клавиши или с --to записывает их на страницу для печати.
cli-presets = Записывает ваши варианты оформления в файл или добавляет варианты из файла.
cli-pronounce = Выводит, добавляет и удаляет правила произношения, записывает их в файл, берёт из файла или показывает, как прозвучит текст.
cli-target = Файл, «-» для стандартного ввода или имя встроенной статьи. Без TEXT открывается «{ $article }». Для export это может быть и папка: из каждого текста в ней получится файл.
option-help = Показывает эту справку.
option-version = Показывает версию.
option-locale = Язык окна и статьи, например «fr». Если не указан, берётся язык системы.
option-json = Выводит данные для программ.
option-to = Файл, в который записывать. Для export тип определяется расширением: { $sounds } — звук, { $book } — книга, в которой каждое слово отмечается, когда звучит. Если TEXT — папка, то это папка для новых файлов.
option-as = Чем станет каждый текст из папки: { $kinds }. Если не указано, то { $usual }.
option-subtitles = Записывает также субтитры: { $subtitles }. Для папки укажите только тип, например «vtt».
option-timings = Записывает также, когда звучит каждое слово (в формате JSON). Для папки укажите «json».
option-level = Что отмечается в книге: { $levels }.
option-speed = Слов в минуту: от { $min } до { $max }.
option-device = Устройство вывода звука только для этого чтения: название или идентификатор.
option-size = Ширина и высота изображения в пикселях, например «1280x900».
option-scale = Рисует всё крупнее, как на экране с высокой плотностью пикселей: от 1 до 4.
option-text-size = Размер текста в пикселях: от 8 до 200.
option-theme = Цвета: { $themes }.
option-mark = Отмечает предложение или слово: BLOCK:SENTENCE или BLOCK:SENTENCE:WORD, счёт с 0.
option-panel = Открывает панель: { $panels }.
option-lang = Язык, для которого действует правило произношения, например «de».
option-match = Где должен стоять текст правила: { $matches }.
exit-ok = Всё выполнено.
exit-failed = Выполнить не удалось; причина указана в стандартном потоке ошибок.
exit-usage = Не удалось разобрать командную строку.
exit-found = Проверка нашла то, что нужно исправить.
cli-progress = Предложений: { $done } из { $total }
# Where the time left is known.
cli-progress-minutes = Предложений: { $done } из { $total }, осталось около { $minutes } мин
cli-progress-seconds = Предложений: { $done } из { $total }, осталось около { $seconds } с
# While a folder of texts is worked through.
cli-progress-file = Текст { $done } из { $total }
cli-progress-file-minutes = Текст { $done } из { $total }, осталось около { $minutes } мин
cli-progress-file-seconds = Текст { $done } из { $total }, осталось около { $seconds } с
cli-wrote = Записан файл «{ $path }».
cli-exported = Записан файл «{ $path }»: { $minutes } мин речи за { $seconds } с.
# How many texts of a folder.
cli-exported-folder = Создано: { $made }. Обновлять не нужно: { $current }. Не удалось создать: { $failed }.
cli-resumed = Работа продолжена с того места, где её прервали в прошлый раз.
cli-check-clean = Всё в порядке. Проверено файлов: { $files }.
cli-check-found = Нужно исправить: { $count }. Проверено файлов: { $files }.
cli-voice-languages = { $engine }: языков — { $count }
