## About this language

language-name = Русский
language-direction = ltr
sentence-abbreviations = г., т. е., т. к., т. н., т. наз., ср., напр., проф., акад., доц., преп., к. м. н., д. м. н., св., тов., лейт., ул., пл., просп., бул., наб., пер., пос., дер., респ., оз., о., п., гл., табл., илл., стр., изд., ред., сост., прим., примеч., ст., сокр., лат., греч., англ., фр., итал., исп., рус., янв., февр., апр., авг., сент., окт., нояб., дек.

## Errors

error-not-found = Файла «{ $path }» нет. Возможно, его переместили или переименовали: проверьте имя или выберите файл ещё раз.
error-unreachable = Lectern не может получить доступ к «{ $path }». Сообщение системы: { $reason }. Проверьте, подключён ли диск и разрешено ли вам пользоваться этим файлом.
error-unknown-format = Lectern не умеет читать «{ $path }». Сохраните файл как обычный текст в той программе, в которой он создан, и его можно будет читать здесь.
error-empty = В «{ $path }» нет текста. Если в другой программе вы видите в нём слова, то это, возможно, картинка: программа для распознавания текста превратит её в слова.
error-too-large = Файл «{ $path }» больше { $megabytes } МБ, а файлы крупнее Lectern не открывает. Разделите его на части и открывайте их по одной.
error-malformed = Lectern не может разобрать «{ $path }» ({ $reason }). Программа продолжит работу без этого файла; он сохранён, и вы можете его исправить.
error-no-such-article = В Lectern нет статьи «{ $id }». Если вы имели в виду файл, проверьте его имя.
error-voice-unavailable = Не удалось запустить голос «{ $engine }» ({ $reason }). Вы можете читать дальше без звука или выбрать другой голос в настройках.
error-sentence-skipped = Голос дважды споткнулся на предложении, которое начинается так: «{ $text }». Оно пропущено, чтение продолжается со следующего.
error-no-sound = Не удаётся воспроизвести звук ({ $reason }). Lectern читает дальше беззвучно и отмечает каждое слово. Звук вернётся сам, когда снова заработают наушники или динамики.
error-usage = Lectern не понимает «{ $word }». Команда «lectern --help» покажет всё, о чём можно попросить.
error-no-sandbox = При запуске Lectern сам закрывает себе доступ к сети. Здесь система не даёт этого сделать ({ $reason }), поэтому программа остановлена. Если вы запустили её внутри контейнера или другой изолированной среды, запустите её снаружи.
error-no-window = Не удалось открыть окно ({ $reason }). Команда «lectern read» читает вслух без окна.

## Checks

check-missing = Нет сообщения «{ $id }». Добавьте его; до тех пор люди читают его по-английски.
check-missing-attribute = В сообщении «{ $id }» нет части «.{ $attribute }». Добавьте её.
check-extra = В английском файле нет сообщения «{ $id }». Возможно, это опечатка; если нет, его можно удалить.
check-extra-attribute = В английском сообщении «{ $id }» нет части «.{ $attribute }». Возможно, это опечатка; если нет, её можно удалить.
check-unused = Сообщение «{ $id }» в Lectern нигде не используется. Его можно удалить.
check-missing-placeable = В сообщении «{ $id }» нет значения «{ $placeable }», а в английском оно есть.
check-extra-placeable = Сообщение «{ $id }» ждёт значение «{ $placeable }», но его не получит.
check-unknown-reference = Сообщение «{ $id }» ссылается на «{ $reference }», которого в этом файле нет.
check-bad-direction = Направление письма должно быть «ltr» или «rtl», а не «{ $value }».
check-same-as-english = Сообщение «{ $id }» совпадает с английским: «{ $text }». Переведите его.
check-no-glyph = Ни один шрифт из состава Lectern не содержит этих знаков: { $characters }
check-not-in-english = Статью «{ $article }» не с чем сравнить: нет английского текста.
check-other-language = В файле указан язык «{ $found }», а в его имени — «{ $expected }».
check-blocks = Блоков в статье: { $found }, в английской: { $expected }. Их должно быть поровну, чтобы при смене языка не терялось место.
check-kind = Блок { $block }: здесь { $found }, а в английской статье { $expected }.
check-sentences = Блок { $block }: предложений здесь { $found }, в английской статье { $expected }. Их должно быть поровну, чтобы при смене языка не терялось место.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Назад
toolbar-read = Слушать
toolbar-pause = Пауза
toolbar-next = Вперёд
toolbar-slower = Медленнее
toolbar-faster = Быстрее
toolbar-smaller = А−
toolbar-larger = А+

## Values beside buttons

value-speed = { $wpm } слов/мин
value-percent = { $percent } %
value-size = { $size } пикс.

## The status line

status-ready = Нажмите пробел, чтобы слушать.
status-reading = Идёт чтение. Нажмите пробел, чтобы сделать паузу.
status-paused = Пауза. Нажмите пробел, чтобы продолжить с того же слова.
status-ended = Текст закончился. Нажмите пробел, чтобы слушать с начала.
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
status-window-scale = Размер кнопок и надписей: { $percent } %.
status-theme = Цвета: «{ $name }».
status-family = Шрифт: { $name }.
status-language = Язык: { $name }.
status-copied = Скопировано.
status-back-to-voice = Вернуться к месту чтения

## Panels

panel-close = Закрыть
panel-languages = Язык
panel-settings = Настройки
panel-help = Справка

settings-text-size = Размер текста
settings-text-size-less = Меньше
settings-text-size-more = Больше
settings-speed = Скорость речи
settings-speed-less = Медленнее
settings-speed-more = Быстрее
settings-volume = Громкость речи
settings-volume-less = Тише
settings-volume-more = Громче
settings-window = Размер кнопок и надписей
settings-window-less = Меньше
settings-window-more = Больше
settings-theme = Цвета
settings-family = Шрифт

theme-light = Тёмным по светлому
theme-dark = Светлым по тёмному
theme-sepia = Коричневым по кремовому
theme-black-on-yellow = Чёрным по жёлтому
theme-yellow-on-black = Жёлтым по чёрному

family-hyperlegible = Atkinson Hyperlegible — буквы, которые легко различить
family-dyslexic = OpenDyslexic — буквы, утяжелённые снизу
family-sans = Noto Sans — простой
family-serif = Noto Serif — как в книге

## Help

help-intro = Нажмите пробел: Lectern начнёт читать текст вслух и будет отмечать каждое слово, когда оно звучит. Чтобы слушать с определённого слова, щёлкните его. Если прокрутить текст, чтение не прервётся; чтобы вернуться к месту чтения, нажмите V. Lectern запоминает, где вы остановились, и все ваши настройки.
help-privacy-title = Ничто не покидает этот компьютер
help-privacy = Lectern работает без интернета. При запуске программа отказывается от права пользоваться сетью, и система не даёт ей вернуть это право: никуда нельзя отправить ни текст, ни услышанное вами слово, ни настройки. Голоса входят в состав программы.
help-keys-title = Клавиши
help-about-title = О программе Lectern
help-about = Lectern { $version } — свободная программа, которая распространяется на условиях Стандартной общественной лицензии GNU версии 3 или более поздней. Статья из состава программы носит просветительский характер и не заменяет консультацию врача.

## Commands: what each key does

command-play-pause = Слушать или поставить на паузу
command-stop = Остановить или закрыть панель
command-next-sentence = Следующее предложение
command-previous-sentence = Предыдущее предложение
command-next-paragraph = Следующий абзац
command-previous-paragraph = Предыдущий абзац
command-to-start = В начало текста
command-to-end = В конец текста
command-faster = Говорить быстрее
command-slower = Говорить медленнее
command-louder = Говорить громче
command-softer = Говорить тише
command-larger-text = Увеличить текст
command-smaller-text = Уменьшить текст
command-usual-text = Обычный размер текста
command-larger-window = Увеличить кнопки и надписи
command-smaller-window = Уменьшить кнопки и надписи
command-back-to-voice = Вернуться к месту чтения
command-scroll-down = На строку вниз
command-scroll-up = На строку вверх
command-page-down = На страницу вниз
command-page-up = На страницу вверх
command-next-theme = Следующее сочетание цветов
command-languages = Выбрать язык
command-settings = Настройки
command-help = Справка и список клавиш
command-copy = Копировать выделенное или читаемое предложение
command-select-all = Выделить весь текст
command-next-zone = К следующей части окна
command-quit = Закрыть Lectern

## Keys, as they are printed on the keyboards of your readers

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-space = Пробел
key-escape = Esc
key-enter = Enter
key-tab = Tab
key-left = Стрелка влево
key-right = Стрелка вправо
key-up = Стрелка вверх
key-down = Стрелка вниз
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = Воспроизведение/пауза
key-mediastop = Стоп
key-mediatracknext = Следующий трек
key-mediatrackprevious = Предыдущий трек

## The command line (names of commands and options are not translated)

cli-about = Lectern показывает текст спокойным шрифтом и читает его вслух, слово за словом, без интернета.
cli-usage-title = Использование
cli-commands-title = Команды
cli-options-title = Параметры
cli-target-title = Чем может быть TEXT
cli-exit-title = Коды завершения
cli-window = Открывает окно с TEXT.
cli-read = Читает TEXT вслух и выводит каждое предложение, когда оно звучит.
cli-export = Записывает чтение TEXT в звуковой файл — гораздо быстрее, чем оно звучит.
cli-show = Выводит TEXT так, как его понимает Lectern.
cli-snapshot = Сохраняет изображение окна с TEXT; экран не нужен.
cli-voices = Выводит список голосов.
cli-locales = Выводит список языков окна.
cli-check = Проверяет языковые файлы и статьи: встроенные или из указанной папки.
cli-keys = Выводит список клавиш.
cli-target = Файл, «-» для стандартного ввода или имя встроенной статьи. Без TEXT открывается «{ $article }».
option-help = Показывает эту справку.
option-version = Показывает версию.
option-locale = Язык окна и статьи, например «fr». Если не указан, берётся язык рабочего стола.
option-json = Выводит данные для программ.
option-to = Файл, в который записывать.
option-timings = Записывает также, когда звучит каждое слово, в формате JSON.
option-speed = Слов в минуту: от { $min } до { $max }.
option-size = Ширина и высота изображения в пикселях, например «1280x900».
option-scale = Рисует всё крупнее, как на экране высокой чёткости: от 1 до 4.
option-text-size = Размер текста в пикселях: от 8 до 200.
option-theme = Цвета: { $themes }.
option-mark = Отмечает предложение или слово: BLOCK:SENTENCE или BLOCK:SENTENCE:WORD, счёт с 0.
option-panel = Открывает панель: { $panels }.
exit-ok = Всё выполнено.
exit-failed = Выполнить не удалось; причина указана в стандартном потоке ошибок.
exit-usage = Командная строка непонятна.
exit-found = Проверка нашла, что исправить.
cli-progress = Предложений: { $done } из { $total }
cli-wrote = Записан файл «{ $path }».
cli-exported = Записан файл «{ $path }»: { $minutes } мин речи за { $seconds } с.
cli-check-clean = Всё в порядке. Проверено файлов: { $files }.
cli-check-found = Нужно исправить: { $count }. Проверено файлов: { $files }.
cli-voice-languages = { $engine }: языков — { $count }
