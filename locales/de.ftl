### Every word that Lectern shows or says, in German. English (en.ftl) is the language to compare with.


## About this language

# The language's own name for itself, in its own script.
language-name = Deutsch
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = ,
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Hr., Hrn., Fr., Frl., Dr., Dres., Prof., Dipl., Ing., med., dent., vet., phil., jur., rer., nat., habil., h. c., Hl., St., Str., Mr., Mrs., Ms., z. B., z. T., z. Z., z. Zt., d. h., i. d. R., i. A., i. V., i. S., u. a., u. U., v. a., o. g., m. E., bzw., ca., bspw., bes., betr., einschl., inkl., exkl., evtl., ggf., ggfs., ggü., gem., lt., mind., od., sog., urspr., vgl., vs., zzgl., abzgl., allg., ehem., eigtl., entspr., etw., insb., insbes., geb., gest., gegr., verh., verw., dt., engl., frz., griech., ital., lat., russ., span., österr., schweiz., Abb., Abs., Abschn., Anm., Aufl., Ausg., Bd., Bde., Bsp., Fa., hrsg., Jg., Kap., Nr., Nrn., S., Tel., Vol., ebd., Mio., Mrd., Tsd., Feb., Febr., Apr., Aug., Sept., Okt., Nov., Dez.

## Errors

error-not-found = Die Datei „{ $path }“ gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt: Bitte prüfen Sie den Namen oder wählen Sie die Datei noch einmal aus.
error-unreachable = Lectern kommt an „{ $path }“ nicht heran. Ihr System meldet: { $reason }. Bitte prüfen Sie, ob das Laufwerk angeschlossen ist und ob Sie die Datei verwenden dürfen.
error-unknown-format = Lectern kann „{ $path }“ nicht lesen. Speichern Sie die Datei in dem Programm, aus dem sie stammt, als reinen Text; dann können Sie sie hier lesen.
error-unknown-ending = Am Namen „{ $path }“ kann Lectern nicht erkennen, welche Art von Datei es schreiben soll. Bitte geben Sie dem Namen eine dieser Endungen: { $endings }.
error-empty = „{ $path }“ enthält keinen Text. Wenn Sie anderswo Wörter darin sehen, sind sie vielleicht ein Bild: Ein Programm zur Texterkennung kann sie in Text umwandeln.
error-too-large = „{ $path }“ ist größer als { $megabytes } Megabyte. Mehr kann Lectern nicht öffnen. Bitte teilen Sie die Datei auf und öffnen Sie die Teile nacheinander.
error-too-many-files = „{ $path }“ enthält mehr als { $most } Texte und Ordner. Mehr kann Lectern nicht auf einmal verarbeiten. Bitte wählen Sie einen der Ordner darin.
error-already-there = „{ $path }“ ist schon vorhanden und stammt nicht von Lectern. Die Datei bleibt, wie sie ist. Bitte verschieben Sie sie, oder wählen Sie einen anderen Ordner für die neuen Dateien.
error-malformed = Lectern versteht den Inhalt von „{ $path }“ nicht ({ $reason }). Es macht ohne diese Datei weiter und hat sie aufbewahrt, damit Sie sie in Ordnung bringen können.
error-no-presets = „{ $path }“ enthält keine Darstellungen von Lectern. Nichts hat sich geändert. Bitte wählen Sie eine Datei, die Lectern erstellt hat.
error-broken-pattern = Lectern versteht das Muster „{ $pattern }“ nicht ({ $reason }). Bitte berichtigen Sie es; bis dahin wird es nicht verwendet.
error-nothing-to-say = Bitte geben Sie zuerst das Wort ein, dessen Aussprache Sie ändern möchten.
error-too-many-rules = Mehr als { $most } Regeln dieser Art kann Lectern nicht speichern. Bitte entfernen Sie zuerst eine.
error-no-rules = „{ $path }“ enthält keine Ausspracheregeln. Nichts hat sich geändert. Jede Zeile der Liste sollte so aussehen: "Wort",0,Y,"wie es klingt",0
error-no-such-article = Lectern hat keinen Artikel namens „{ $id }“. Wenn Sie eine Datei meinten, prüfen Sie bitte ihren Namen.
error-voice-unavailable = Die Stimme „{ $engine }“ ließ sich nicht starten. Sie können ohne Ton weiterlesen oder in den Einstellungen eine andere Stimme wählen.
error-no-voice = „{ $path }“ ist keine Stimme. Bitte wählen Sie eine Stimme, die für Piper gemacht ist; ihr Dateiname endet auf „.onnx“.
error-voice-without-description = Die Stimme „{ $path }“ lässt sich nicht verwenden: Im selben Ordner fehlt eine zweite Datei mit demselben Namen und dem Zusatz „.json“. Bitte legen Sie diese Datei dort ab.
error-voice-phonemes = Die Stimme „{ $path }“ braucht eine Lautschrift, die Lectern nicht erzeugen kann ({ $kind }), und lässt sich deshalb nicht verwenden. Bitte wählen Sie eine andere Stimme.
error-voice-mute = Die Stimme „{ $path }“ spricht nicht ({ $reason }). Vielleicht ist die Datei beschädigt oder nicht für Piper gemacht. Bitte besorgen Sie sich die Datei noch einmal oder wählen Sie eine andere Stimme.
error-voice-replaced = Die Stimme „{ $voice }“, die Sie gewählt haben, lässt sich zurzeit nicht verwenden; deshalb liest eine andere vor. In den Einstellungen können Sie eine Stimme wählen.
error-voice-only-aloud = „{ $voice }“ ist eine Stimme Ihres Systems. Man kann sie hören, aber nicht speichern; in der Datei ist deshalb eine andere Stimme zu hören. In den Einstellungen können Sie eine Stimme wählen.
error-sentence-skipped = Die Stimme ist zweimal über den Satz gestolpert, der mit „{ $text }“ beginnt. Er wurde deshalb ausgelassen; auf der Seite können Sie ihn lesen. Mit dem nächsten Satz geht es weiter.
error-no-sound = Es kann kein Ton wiedergegeben werden. Lectern liest stumm weiter und markiert jedes Wort. Der Ton kommt von selbst zurück, sobald Kopfhörer oder Lautsprecher wieder funktionieren.
error-device-away = Das Gerät „{ $name }“ ist nicht verbunden; bis es wieder da ist, kommt der Ton über das Standardgerät des Systems. In den Einstellungen können Sie ein anderes Gerät wählen.
error-usage = Lectern versteht „{ $word }“ nicht. „lectern --help“ zeigt alles, was Sie eingeben können.
error-no-sandbox = Als Erstes trennt sich Lectern selbst vom Netzwerk. Hier lässt das System das nicht zu ({ $reason }); deshalb hat sich Lectern beendet. Falls Sie es in einem Container oder einer anderen abgeschotteten Umgebung gestartet haben, starten Sie es bitte außerhalb davon.
error-no-window = Das Fenster ließ sich nicht öffnen ({ $reason }). „lectern read“ liest auch ohne Fenster vor.

## Checks

check-missing = Der Eintrag „{ $id }“ fehlt. Bitte ergänzen Sie ihn; bis dahin erscheint er auf Englisch.
check-missing-attribute = Dem Eintrag „{ $id }“ fehlt der Teil „.{ $attribute }“. Bitte ergänzen Sie ihn.
check-extra = Im Englischen gibt es den Eintrag „{ $id }“ nicht. Vielleicht ist er falsch geschrieben; wenn nicht, kann er gelöscht werden.
check-extra-attribute = Im Englischen hat der Eintrag „{ $id }“ keinen Teil „.{ $attribute }“. Vielleicht ist er falsch geschrieben; wenn nicht, kann er gelöscht werden.
check-unused = Nichts in Lectern verwendet den Eintrag „{ $id }“. Er kann gelöscht werden.
check-missing-placeable = Im Eintrag „{ $id }“ fehlt „{ $placeable }“, das im Englischen vorkommt.
check-extra-placeable = Der Eintrag „{ $id }“ verlangt „{ $placeable }“, bekommt es aber nicht.
check-unknown-reference = Der Eintrag „{ $id }“ verweist auf „{ $reference }“, das nicht in derselben Datei steht.
check-bad-direction = Die Schreibrichtung der Sprache muss „ltr“ oder „rtl“ sein, nicht „{ $value }“.
check-same-as-english = Der Eintrag „{ $id }“ lautet wie im Englischen: „{ $text }“. Bitte übersetzen Sie ihn.
check-no-glyph = Keine der mitgelieferten Schriften kann diese Zeichen darstellen: { $characters }
check-not-in-english = Für den Artikel „{ $article }“ gibt es keinen englischen Text zum Vergleich.
check-other-language = Als Sprache der Datei ist „{ $found }“ angegeben, ihr Name sagt aber „{ $expected }“.
check-blocks = Blöcke im Artikel: { $found }; im Englischen: { $expected }. Es müssen gleich viele sein, damit beim Sprachwechsel die Stelle erhalten bleibt.
check-kind = Block { $block } ist „{ $found }“, im Englischen ist er „{ $expected }“.
check-sentences = Sätze in Block { $block }: { $found }; im Englischen: { $expected }. Es müssen gleich viele sein, damit beim Sprachwechsel die Stelle erhalten bleibt.
check-keys = Block { $block } nennt die Tasten „{ $found }“, im Englischen „{ $expected }“. Es müssen dieselben sein.
check-links = Links in Block { $block }: { $found }; im Englischen: { $expected }. Es müssen gleich viele sein.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Satz zurück
toolbar-read = Vorlesen
toolbar-pause = Pause
toolbar-next = Satz vor
toolbar-slower = Langsamer
toolbar-faster = Schneller
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } Wörter/min
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole },{ $hundredths } s
value-percent = { $percent } %
value-degrees = { $degrees }°
contrast-good = { $whole },{ $tenths } zu 1 · gut
contrast-weak = { $whole },{ $tenths } zu 1 · zu schwach
value-size = { $size } px
value-letters =
    { $count ->
        [one] { $count } Buchstabe
       *[other] { $count } Buchstaben
    }

## The status line

status-ready = Drücken Sie die Leertaste, um sich den Text vorlesen zu lassen.
status-reading = Es wird vorgelesen. Mit der Leertaste pausieren Sie.
status-paused = Pause. Mit der Leertaste geht es beim selben Wort weiter.
status-ended = Das war das Ende. Mit der Leertaste geht es von vorn los.
status-selection-read = Die Auswahl wurde vorgelesen.
status-waiting = Die Stimme wartet. Mit der Leertaste liest sie weiter.
status-nothing-selected = Es ist kein Text ausgewählt.
status-sound-back = Der Ton ist wieder da.
status-speed = Tempo: { $wpm } Wörter pro Minute.
status-volume = Lautstärke: { $percent } %.
status-text-size = Textgröße: { $size } Pixel.
status-sentences = Satz gelesen: { $read }. Zu klein: { $small }. Suche beenden: { $close }.
status-finder-left = Die Suche nach Ihrer Textgröße ist beendet. Nichts hat sich geändert.
status-old-size = Die alte Einstellung ist zurück: { $size } Pixel.
status-value = { $name }: { $value }.
status-window-scale = Größe von Schaltflächen und Beschriftungen: { $percent } %.
status-theme = Farben: { $name }.
status-with-contrast = { $name }: { $value }. Kontrast: { $contrast }.
status-night-on = Nachtfarben ein: warm und gedämpft. Dieselbe Taste bringt Ihre bisherigen Farben zurück.
status-night-off = Nachtfarben aus: Ihre bisherigen Farben sind zurück.
status-family = Schriftart: { $name }.
status-no-such-family = Die Schriftart „{ $name }“ ist auf diesem Computer nicht vorhanden. Stattdessen: { $instead }.
status-preset-saved = Gespeichert als „{ $name }“.
status-preset-deleted = „{ $name }“ ist gelöscht. Am Aussehen des Textes ändert sich nichts.
status-presets-added = Hinzugefügte Darstellungen: { $count }.
status-presets-full = Lectern kann { $count } Darstellungen speichern. Löschen Sie bitte zuerst eine.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = Die Regel für „{ $word }“ gilt ab jetzt.
status-rule-removed = „{ $word }“ wird wieder wie üblich ausgesprochen.
status-rules-added = Hinzugefügte Ausspracheregeln: { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [one] Diese Zeile war nicht verwendbar: { $lines }.
       *[other] Diese Zeilen waren nicht verwendbar: { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = Ausgelassen: { $list }.
list-parted-by = {", "}
left-out-citations =
    { $count ->
        [one] { $count } Quellenangabe
       *[other] { $count } Quellenangaben
    }
left-out-addresses =
    { $count ->
        [one] { $count } Internetadresse
       *[other] { $count } Internetadressen
    }
left-out-brackets =
    { $count ->
        [one] { $count } Bemerkung in Klammern
       *[other] { $count } Bemerkungen in Klammern
    }
left-out-notes =
    { $count ->
        [one] { $count } Fußnotenzeichen
       *[other] { $count } Fußnotenzeichen
    }
left-out-pages =
    { $count ->
        [one] { $count } Seitenzahl
       *[other] { $count } Seitenzahlen
    }
left-out-code =
    { $count ->
        [one] { $count } Stelle mit Programmcode
       *[other] { $count } Stellen mit Programmcode
    }
status-language = Sprache: { $name }.
status-text-lang = Sprache dieses Textes: { $name }.
status-copied = Kopiert.
# A word, and its letters parted by the sign below.
status-spelled = { $word }: { $letters }
letters-parted-by = {", "}
status-where = „{ $heading }“, Absatz { $block } von { $blocks }, { $percent } % des Textes.
status-where-no-heading = Absatz { $block } von { $blocks }, { $percent } % des Textes.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] Noch weniger als eine Minute Hörzeit.
        [one] Noch etwa { $count } Minute Hörzeit.
       *[other] Noch etwa { $count } Minuten Hörzeit.
    }
about-hours =
    { $count ->
        [one] Noch etwa { $count } Stunde Hörzeit.
       *[other] Noch etwa { $count } Stunden Hörzeit.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }: In dieser Richtung gibt es keine mehr.
status-caret-on = Der Textcursor ist eingeschaltet. Die Pfeiltasten bewegen ihn.
status-caret-off = Der Textcursor ist ausgeschaltet. Mit den Pfeiltasten nach links und rechts geht es Satz für Satz.
status-letter-keys-on = Tastenkürzel mit nur einem Buchstaben sind eingeschaltet.
status-letter-keys-off = Tastenkürzel mit nur einem Buchstaben sind ausgeschaltet.
status-describing-keys = Drücken Sie eine beliebige Taste, um zu erfahren, was sie bewirkt. Esc beendet das.
status-keys-work = Die Tasten wirken wieder wie gewohnt.
status-key-means = { $key }: { $name }. { $explanation }
# $name is what is written on a button.
status-key-presses = { $key }: drückt die Schaltfläche „{ $name }“.
status-key-means-nothing = { $key }: bewirkt hier nichts.
status-asking-key = Drücken Sie die neue Taste für „{ $name }“. Mit Esc bleibt es bei der alten.
status-key-of = { $name }: { $keys }.
status-key-taken = { $name }: { $keys }. „{ $other }“ hatte diese Taste und hat sie nun nicht mehr.
status-key-not-free = { $key } wird gebraucht, um von Schaltfläche zu Schaltfläche zu kommen. Bitte wählen Sie eine andere Taste.
status-address-copied = Die Adresse des Links ist kopiert. Lectern geht nicht ins Internet: Sie können die Adresse in einen Browser einfügen.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = Hier geht es um Lectern. Mit { $key } kommen Sie zurück zu Ihrem eigenen Text.
status-no-link = In diesem Satz ist kein Link.
# $key is the key that goes back, such as “Backspace”.
status-followed = { $key } bringt Sie zurück zum Link.
status-no-way-back = Sie sind keinem Link gefolgt, von dem Sie zurückgehen könnten.
status-spoken = Sprachansagen: { $name }.
status-back-to-voice = Zurück zur Vorlesestelle

## Panels

panel-close = Schließen
panel-languages = Sprache
text-lang = Sprache dieses Textes
text-lang-explained = Lectern erkennt die Sprache von selbst. Wenn die Stimme den Text so liest, als wäre er in einer anderen Sprache, wählen Sie hier die richtige.
text-lang-found = Erkannt: { $name }
panel-settings = Einstellungen
panel-help = Hilfe
panel-menu = Menü
panel-contents = Inhalt
panel-files = Datei öffnen
panel-find = Im Text suchen
panel-typefaces = Schriftarten auf diesem Computer
panel-voices = Stimmen
panel-presets = Eigene Darstellungen
# The line of the menu into which one types.
menu-search = Nach Namen suchen
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }, { $keys }
menu-nothing = Nichts gefunden. Versuchen Sie es mit einem anderen Wort.
find-words = Gesuchte Wörter
# The name of the list of places.
find-places = Fundstellen
find-looking = „{ $words }“: Suche läuft …
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = „{ $words }“: { $nth } von { $count }.
find-nothing = „{ $words }“ kommt in diesem Text nicht vor.

contents-none = Dieser Text hat keine Überschriften.
files-looking = Der Ordner wird durchgesehen …
files-folder = Ordner: { $path }
files-up = Zum übergeordneten Ordner
# A folder in a list of files.
files-into = { $name } (Ordner)
files-none = Hier gibt es keinen Text, den Lectern öffnen kann.
tab-text = Text
tab-colours = Farben
tab-aids = Lesehilfen
tab-voice = Stimme
tab-window = Fenster
tab-keys = Tasten
settings-letter-keys = Tastenkürzel mit nur einem Buchstaben
settings-keys-how = Drücken Sie auf einer Zeile die Eingabetaste und dann die neue Taste. Mit Entf gilt wieder die übliche Taste.
settings-keys-waiting = Drücken Sie eine Taste …
# The parts of the menu and of the list of keys.
group-reading = Vorlesen
group-moving = Sich zurechtfinden
group-looks = Aussehen
group-window = Lectern selbst
group-caret = Mit dem Textcursor
panel-welcome = Willkommen bei Lectern
panel-finder = Ihre Textgröße finden
panel-picture = Bild
settings-text-size = Textgröße
settings-text-size-less = Kleiner
settings-text-size-more = Größer
settings-lines = Zeilenabstand
settings-lines-less = Enger
settings-lines-more = Weiter
settings-letters = Buchstabenabstand
settings-letters-less = Enger
settings-letters-more = Weiter
settings-words = Wortabstand
settings-words-less = Enger
settings-words-more = Weiter
settings-paragraphs = Absatzabstand
settings-paragraphs-less = Enger
settings-paragraphs-more = Weiter
settings-measure = Zeilenlänge
settings-measure-less = Kürzer
settings-measure-more = Länger
settings-speed = Tempo der Stimme
settings-speed-less = Langsamer
settings-speed-more = Schneller
settings-volume = Lautstärke der Stimme
settings-volume-less = Leiser
settings-volume-more = Lauter
# The device that the sound comes from: a heading and a list.
settings-device = Tonausgabe
device-usual = Wie im System
device-away = { $name } (nicht verbunden)
settings-window = Größe von Schaltflächen und Beschriftungen
settings-window-less = Kleiner
settings-window-more = Größer
settings-theme = Farben
settings-own = Welche Farbe geändert wird
colour-text = Text
colour-paper = Papier
colour-word = Markierung des Wortes
colour-sentence = Markierung des Satzes
settings-lightness = Helligkeit
settings-lightness-less = Dunkler
settings-lightness-more = Heller
settings-hue = Farbton
settings-hue-less = Zurück
settings-hue-more = Weiter
settings-saturation = Farbkraft
settings-saturation-less = Grauer
settings-saturation-more = Kräftiger
settings-brightness = Leuchtkraft
settings-text-brightness = Leuchtkraft des Textes
settings-text-brightness-less = Schwächer
settings-text-brightness-more = Stärker
settings-paper-brightness = Leuchtkraft des Papiers
settings-paper-brightness-less = Schwächer
settings-paper-brightness-more = Stärker
settings-contrast = Kontrast des Textes
settings-preset = Darstellung des Textes
settings-family = Schriftart
settings-weight = Strichstärke
settings-alignment = Ausrichtung der Zeilen
settings-hyphens = Silbentrennung
settings-pauses = Sprechpausen
settings-pause-comma = Pause nach einem Komma
settings-pause-comma-less = Kürzer
settings-pause-comma-more = Länger
value-pause-own = wie die Stimme sie macht
settings-pause-sentence = Pause nach einem Satz
settings-pause-sentence-less = Kürzer
settings-pause-sentence-more = Länger
settings-pause-paragraph = Pause nach einem Absatz
settings-pause-paragraph-less = Kürzer
settings-pause-paragraph-more = Länger
settings-pause-item = Pause nach einem Listeneintrag
settings-pause-item-less = Kürzer
settings-pause-item-more = Länger
settings-pause-heading = Pause nach einer Überschrift
settings-pause-heading-less = Kürzer
settings-pause-heading-more = Länger
settings-stretch = Wie viel die Stimme am Stück vorliest
stretch-text = Den ganzen Text
stretch-paragraph = Einen Absatz, dann wartet sie
stretch-sentence = Einen Satz, dann wartet sie
settings-sleep = Einschlaf-Timer
sleep-off = Aus
sleep-minutes = { $count } Minuten
sleep-section = Am Ende des Abschnitts
status-slept = Der Einschlaf-Timer hat die Stimme angehalten. Weitergelesen wird dort, wo sie anfing, leiser zu werden.
status-slept-section = Der Einschlaf-Timer hat die Stimme am Ende des Abschnitts angehalten.
settings-follow = Wie die Seite der Stimme folgt
settings-movement = Wie die Seite sich bewegt
settings-spoken = Sprachansagen
theme-desktop = Wie im System eingestellt
theme-light = Dunkel auf Hell
theme-dark = Hell auf Dunkel
theme-sepia = Braun auf Creme
theme-black-on-yellow = Schwarz auf Gelb
theme-yellow-on-black = Gelb auf Schwarz
theme-white-on-black = Weiß auf Schwarz
theme-pale-blue = Blau auf Hellblau
theme-night = Bernstein auf Schwarz, für die Nacht
theme-own = Eigene Farben
preset-usual = Normal
preset-large-print = Großdruck
preset-macular = Makulaerkrankung: Zeilen und Wörter weit auseinander
preset-dyslexia = Legasthenie: Buchstaben weit auseinander, kurze Zeilen
preset-compact = Kompakt
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = Meine, ohne Namen
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = Zu einer Darstellung gehört alles, was das Aussehen des Textes bestimmt: Schriftart, Größen, Abstände, Farben und Lesehilfen.
presets-name = Name (wenn leer: „{ $name }“)
presets-suggested = Meine Darstellung
presets-save = Jetzige Darstellung speichern
presets-own = Gespeicherte Darstellungen
presets-rename = „{ $name }“ in „{ $new }“ umbenennen
presets-delete = „{ $name }“ löschen
presets-file = Für andere Computer
presets-file-how = Ihre Darstellungen werden in die Datei „{ $file }“ in Ihrem Ordner für Dokumente geschrieben und von dort eingelesen. Sie können eine solche Datei auch auf dieses Fenster ziehen.
presets-export = Darstellungen in die Datei schreiben
presets-import = Darstellungen aus der Datei hinzufügen
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = Diese Darstellung gilt für
reach-all = Alle Texte
reach-document = Nur diesen Text

weight-light = Leicht
weight-regular = Normal
weight-medium = Etwas kräftiger
weight-semibold = Halbfett
weight-bold = Fett

alignment-start = Wie in der Sprache üblich
alignment-left = Linksbündig
alignment-centre = Zentriert
alignment-justified = Blocksatz

hyphens-off = Keine
hyphens-on = Am Zeilenende
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = für diese Sprache nicht bekannt

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = Fette Buchstaben
stress-italics = Kursive Buchstaben
stress-underline = Unterstrichene Links
stress-capitals = WÖRTER IN GROSSBUCHSTABEN
stress-shown = Wie im Original
stress-left-out = Wie gewöhnlicher Text

follow-third = Rückt weiter, wenn die Zeile unten ankommt
follow-centre = Hält die Zeile in der Mitte
follow-page = Blättert am Ende der Seite um
follow-never = Bleibt, wo sie ist
movement-smooth = Gleitet weiter
movement-jump = Springt sofort

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible – leicht zu unterscheidende Buchstaben
family-lexend = Lexend – breite Buchstaben für ruhiges Lesen
family-dyslexic = OpenDyslexic – Buchstaben mit kräftigem Fuß
family-sans = Noto Sans – schlicht
family-serif = Noto Serif – wie im Buch
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = { $first } bis { $last } von { $count }
rows-before = Zurück
rows-after = Weiter
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = Teil eines Namens
typefaces-looking = Schriftarten werden gesucht …
typefaces-none = Auf diesem Computer gibt es keine passende Schriftart, die alle Buchstaben des Textes enthält.
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = Nur bei Problemen
spoken-status-always = Bei Problemen und Änderungen
spoken-status-never = Keine

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = Stimme
voice-natural = Natürlich
voice-formant = Klar
voice-system = aus Ihrem System
voice-of-region = { $voice }, { $region }
region-us = USA
region-gb = Großbritannien
region-caribbean = Karibik
region-es = Spanien
region-latin-america = Lateinamerika
region-fr = Frankreich
region-be = Belgien
region-ch = Schweiz
region-pt = Portugal
region-br = Brasilien
region-cantonese = Kantonesisch
voice-explained = Die natürliche Stimme klingt wie ein Mensch; bei mehr als { $wpm } Wörtern pro Minute liest stattdessen die klare Stimme. Sie können für jede Sprache getrennt wählen.
voice-system-explained = Stimmen aus Ihrem System sprechen selbstständig: Lectern gibt ihnen den Text, hört sie aber nicht. Manche melden, welches Wort sie gerade sprechen. Bei den anderen muss Lectern es schätzen; dann wird das Wort nur unterstrichen.
voice-only-one = Für diese Sprache gibt es nur eine Stimme.
voice-more = Sie können weitere Stimmen hinzufügen, die für die Sprachausgabe Piper gemacht sind. Eine solche Stimme besteht aus zwei Dateien: Die eine endet auf „.onnx“, die andere auf „.onnx.json“. Lassen Sie beide im selben Ordner und ziehen Sie die erste auf dieses Fenster, oder legen Sie beide in den Ordner „{ $folder }“. Von da an liest die Stimme Texte in ihrer Sprache vor, auch ohne Internet.
status-adding-voice = Die neue Stimme wird ausprobiert …
status-voice-added = Stimme hinzugefügt: { $name }. Von jetzt an liest sie Texte in ihrer Sprache vor.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = klingt wie ein Mensch
voice-like-formant = klingt nüchtern und bei jedem Tempo klar
voice-offline = funktioniert ohne Internet
voice-offline-system = braucht je nach System eine Internetverbindung
voice-marks-word = markiert jedes Wort genau
voice-marks-estimate = markiert Wörter nur ungefähr
voice-marks-sentence = markiert nur den Satz
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = Name einer Stimme oder Sprache
voices-how = Die Stimme, die Sie auswählen, liest von da an Texte in ihrer Sprache vor. { $hear } daneben spielt nur eine Hörprobe ab; auf der Tastatur kommen Sie mit { $key } dorthin.
voices-none = Keine Stimme gefunden. Versuchen Sie es mit einem anderen Wort.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }, { $language }: { $facts }
voices-hear-spoken = Anhören: { $voice }, { $language }
status-voice-of = Stimme für { $language }: { $voice }.
status-voice-heard = So klingt diese Stimme: { $voice }, { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Text vorlesen
welcome-intro = Willkommen. Lectern liest Ihnen vor und zeigt den Text dabei in großen, klaren Buchstaben. Alles bleibt auf diesem Computer, und ganz gleich, was Sie drücken: Sie können nichts falsch machen.
welcome-read = Die wichtigste Taste: { $read }. Drücken Sie sie, und ich lese vor. Drücken Sie sie noch einmal, und ich mache Pause.
welcome-help = Mit { $help } öffnen Sie die Hilfe, mit { $settings } die Einstellungen.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = Möchten Sie größere Buchstaben? Drücken Sie „{ $larger }“, sooft Sie mögen. Mit „{ $smaller }“ werden sie wieder kleiner.
welcome-colours = Für andere Farben, zum Beispiel helle Buchstaben auf dunklem Grund, drücken Sie { $colours }.
welcome-speed = Spreche ich zu schnell oder zu langsam? Mit { $slower } spreche ich langsamer, mit { $faster } schneller.
welcome-spoken = Wenn Sie das Fenster nicht sehen können, drücken Sie { $spoken }: Dann sage ich Ihnen, was jede Taste ändert.
welcome-again = Mit { $again } hören Sie diese Begrüßung jederzeit wieder, mit { $close } schließen Sie sie. Und jetzt geht es los, wann immer Sie möchten. Die Taste dafür: { $read }.

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = Was markiert wird
marks-both = Satz und Wort
marks-sentence = Satz
marks-word = Wort
marks-line = Zeile
marks-none = Nichts
aids-sentence-style = Markierung von Satz oder Zeile
aids-word-style = Markierung des Wortes
mark-tint = Farbig hinterlegt
mark-box = Farbig hinterlegt und umrahmt
mark-underline = Unterstrichen
mark-outline = Umrahmt
aids-ruler = Leselineal
aids-ruler-less = Weniger Zeilen
aids-ruler-more = Mehr Zeilen
aids-focus = Lesefokus
focus-sentence = Ein Satz
focus-paragraph = Ein Absatz
aids-dimming = Abblenden des Übrigen
aids-dimming-less = Schwächer
aids-dimming-more = Stärker
aids-lens = Großes Wort
lens-top = Über dem Text
lens-bottom = Unter dem Text
aids-stripes = Jede zweite Zeile getönt
aids-syllables = Silbenmarken
aids-on = Ein
aids-off = Aus
aids-syllables-not-here = In der Sprache dieses Textes nicht verfügbar.
value-lines =
    { $count ->
        [one] { $count } Zeile
       *[other] { $count } Zeilen
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = Beginnen
finder-read = Gelesen
finder-too-small = Zu klein
finder-keep = So behalten
finder-old = Zurück zur alten Einstellung
finder-intro = Sie sehen gleich kurze Sätze, jeder kleiner als der vorige. Lectern misst, wie lange Sie brauchen, findet die kleinste Größe, bei der Sie noch mit voller Geschwindigkeit lesen, und stellt den Text etwas größer ein. Das dauert etwa eine Minute.
finder-how = Setzen Sie sich so hin wie sonst auch zum Lesen, mit Ihrer Lesebrille, falls Sie eine haben. Sobald Sie einen Satz gelesen haben, drücken Sie diese Taste: { $read }. Ist er zu klein, drücken Sie diese: { $small }. Lesen Sie still und in Ihrem gewohnten Tempo.
finder-eyes = Die Suche ist für Menschen, die mit den Augen lesen. Wenn Sie nur zuhören, kommen Sie mit { $close } zurück zum Text; so beenden Sie die Suche jederzeit, ohne dass sich etwas ändert.
finder-no-test = Dies ist kein medizinischer Test und ersetzt keine Untersuchung der Augen.
finder-found = Ab { $critical } Pixel lesen Sie mit voller Geschwindigkeit. Der Text ist jetzt auf { $size } Pixel eingestellt, damit Ihnen eine Reserve bleibt.
finder-below = Sie lesen selbst die kleinsten Sätze mit voller Geschwindigkeit. Der Text ist jetzt auf { $size } Pixel eingestellt.
finder-above = Größere Sätze wären für Sie leichter gewesen, aber in diesem Fenster ist kein Platz dafür. Der Text ist jetzt auf { $size } Pixel eingestellt. In einem größeren Fenster können Sie noch einmal suchen.
finder-wider = Buchstaben, Wörter und Zeilen stehen jetzt weiter auseinander: So lesen Sie schneller.
finder-choose = Behalten mit dieser Taste: { $read }. Zurück zur alten Einstellung mit dieser: { $close }.
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    Meine Tante hebt alte Knöpfe in einem großen Glas auf.
    Wir gingen am Fluss entlang, bis die Sonne unterging.
    Der kleine Laden an der Ecke verkauft jeden Tag Brot.
    Er vergaß den Schirm im Bus und kam sehr nass nach Hause.
    Ihre Katze schläft gern in der Schachtel neben dem Ofen.
    Die Kinder falten ein Boot und setzen es auf den Bach.
    Am Sonntag kocht mein Onkel eine Suppe für das ganze Haus.
    Auf dem Tisch neben der Lampe liegt ein Brief für dich.
    Der Zug kam zu spät, also spielten wir Karten am Bahnhof.
    Der Nachbar gießt die Blumen, wenn wir am Meer sind.
    Sie fand einen blauen Mantel, der ihr sofort gut passte.
    Die alte Uhr im Flur geht immer fünf Minuten zu langsam.
    Sie haben das Gartentor grün gestrichen und die Bank weiß.
    Ein Vogel hat sein Nest genau über meinem Fenster gebaut.
    Ich habe die Nummer notiert, aber nun ist der Zettel weg.
    Der Hund lief dem Ball nach und brachte einen Stock mit.
    Am Morgen war das Gras ganz weiß und die Luft sehr kalt.
    Mein Vater zeigte mir, wie man einen alten Stuhl leimt.
    Nach dem Essen soll er jeden Tag ein wenig spazieren gehen.
    Wir haben so viele Äpfel, dass wir einige verschenken.

## Help

help-intro = Drücken Sie die Leertaste: Lectern liest den Text vor und markiert jedes Wort, während es gesprochen wird. Klicken Sie auf ein Wort, um sich ab dort vorlesen zu lassen. Wenn Sie wegscrollen, liest die Stimme weiter; mit V kommen Sie zu ihr zurück. Lectern merkt sich, wo Sie sind und was Sie eingestellt haben.
help-guide = Anleitung lesen
help-conformance = Wie barrierefrei Lectern ist
help-privacy-title = Nichts verlässt diesen Computer
help-privacy = Lectern arbeitet ohne Internet. Beim Start gibt es das Recht auf, das Netzwerk zu benutzen, und das System sorgt dafür, dass es dabei bleibt: Kein Text, kein Wort, das Sie sich anhören, und keine Einstellung kann irgendwohin gesendet werden. Alle Stimmen sind auf diesem Computer.
help-keys-title = Tasten
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = Über Lectern
help-about = Lectern { $version } ist freie Software unter der GNU General Public License, Version 3 oder später. Der mitgelieferte Artikel dient der Wissensvermittlung und ersetzt keinen ärztlichen Rat.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = Vorlesen oder pausieren
    .explain = Liest ab dem Wort vor, bei dem Sie sind; beim nächsten Drücken pausiert die Stimme dort, wo sie gerade ist.
command-read-selection = Auswahl vorlesen
    .explain = Liest den ausgewählten Text vor und hält danach an.
command-stop = Vorlesen beenden oder Bereich schließen
    .explain = Schließt, was neben dem Text geöffnet ist; sonst verstummt die Stimme, und die Markierung verschwindet.
command-faster = Schneller sprechen
    .explain = Die Stimme spricht sofort um zehn Wörter pro Minute schneller.
command-slower = Langsamer sprechen
    .explain = Die Stimme spricht sofort um zehn Wörter pro Minute langsamer.
command-louder = Lauter sprechen
    .explain = Die Stimme wird lauter.
command-softer = Leiser sprechen
    .explain = Die Stimme wird leiser.
command-repeat = Satz wiederholen
    .explain = Liest den Satz noch einmal von Anfang an vor.
command-next-stretch = Nach jedem Satz oder Absatz warten
    .explain = Lässt die Stimme nach jedem Satz, nach jedem Absatz oder gar nicht auf einen Tastendruck warten.
command-sleep = Einschlaf-Timer stellen
    .explain = Lässt die Stimme nach 15, 30, 45 oder 60 Minuten leiser werden und verstummen oder am Ende des Abschnitts anhalten.
command-spell = Wort buchstabieren
    .explain = Sagt das Wort, bei dem Sie sind, und danach seine Buchstaben einzeln. Liest die Stimme gerade vor, macht sie Pause.
command-pronunciation = Aussprache von Wörtern
    .explain = Übernimmt das Wort, bei dem Sie sind, damit Sie schreiben können, wie die Stimme es aussprechen soll, und zeigt Ihre Regeln.
command-other-voice = Andere Stimme für diese Sprache
    .explain = Liest den Text mit der anderen Stimme für seine Sprache vor, der natürlichen oder der klaren; beim nächsten Drücken wieder mit der ersten.
command-voices = Stimmen aller Sprachen
    .explain = Zeigt die Stimmen aller Sprachen und was sie ausmacht. Sie können sich jede anhören und für jede Sprache eine auswählen.
command-where-am-i = Sagen, wo ich bin
    .explain = Nennt die Überschrift, unter der Sie sind, den Absatz und wie weit Sie im Text gekommen sind.
command-next-sentence = Nächster Satz
    .explain = Geht zum nächsten Satz; liest die Stimme gerade vor, so macht sie dort weiter.
command-previous-sentence = Vorheriger Satz
    .explain = Geht zum vorherigen Satz, aus der Mitte eines Satzes an dessen Anfang.
command-next-paragraph = Nächster Absatz
    .explain = Geht zum nächsten Absatz oder zur nächsten Überschrift.
command-previous-paragraph = Vorheriger Absatz
    .explain = Geht zum vorherigen Absatz oder zur vorherigen Überschrift.
command-to-start = Zum Anfang des Textes
    .explain = Geht zum ersten Satz.
command-to-end = Zum Ende des Textes
    .explain = Geht zum letzten Satz.
command-back-to-voice = Zurück zur Vorlesestelle
    .explain = Zeigt die Vorlesestelle wieder, wenn Sie weggescrollt haben.
command-contents = Inhaltsverzeichnis
    .explain = Zeigt alle Überschriften; wählen Sie eine, um dorthin zu gelangen.
command-next-heading = Nächste Überschrift
    .explain = Geht zur nächsten Überschrift, gleich welcher Ebene.
command-previous-heading = Vorherige Überschrift
    .explain = Geht zur vorherigen Überschrift, gleich welcher Ebene.
command-next-level = Nächste Überschrift der Ebene { $level }
    .explain = Geht zur nächsten Überschrift der Ebene { $level }.
command-previous-level = Vorherige Überschrift der Ebene { $level }
    .explain = Geht zur vorherigen Überschrift der Ebene { $level }.
command-next-list = Nächste Liste
    .explain = Geht zum Anfang der nächsten Liste.
command-previous-list = Vorherige Liste
    .explain = Geht zum Anfang der vorherigen Liste.
command-next-item = Nächster Listeneintrag
    .explain = Geht zum nächsten Eintrag einer Liste.
command-previous-item = Vorheriger Listeneintrag
    .explain = Geht zum vorherigen Eintrag einer Liste.
command-next-table = Nächste Tabelle
    .explain = Geht zum Anfang der nächsten Tabelle.
command-previous-table = Vorherige Tabelle
    .explain = Geht zum Anfang der vorherigen Tabelle.
command-next-figure = Nächstes Bild
    .explain = Geht zur Beschreibung des nächsten Bildes.
command-previous-figure = Vorheriges Bild
    .explain = Geht zur Beschreibung des vorherigen Bildes.
command-next-link = Nächster Link
    .explain = Geht zum nächsten Link.
command-previous-link = Vorheriger Link
    .explain = Geht zum vorherigen Link.
command-next-note = Nächste Anmerkung
    .explain = Geht zur nächsten Anmerkung, die vom Text abgesetzt ist.
command-previous-note = Vorherige Anmerkung
    .explain = Geht zur vorherigen Anmerkung.
command-find = Wörter im Text suchen
    .explain = Öffnet ein Feld für Wörter und markiert jede Fundstelle.
command-next-hit = Nächste Fundstelle
    .explain = Geht zur nächsten Stelle mit den gesuchten Wörtern.
command-previous-hit = Vorherige Fundstelle
    .explain = Geht zur vorherigen Stelle mit den gesuchten Wörtern.
command-scroll-down = Eine Zeile nach unten scrollen
    .explain = Bewegt die Seite um eine Zeile weiter; die Stimme bleibt, wo sie ist.
command-scroll-up = Eine Zeile nach oben scrollen
    .explain = Bewegt die Seite um eine Zeile zurück; die Stimme bleibt, wo sie ist.
command-page-down = Eine Seite nach unten scrollen
    .explain = Bewegt die Seite um das weiter, was gerade zu sehen ist; die Stimme bleibt, wo sie ist.
command-page-up = Eine Seite nach oben scrollen
    .explain = Bewegt die Seite um das zurück, was gerade zu sehen ist; die Stimme bleibt, wo sie ist.
command-larger-text = Größerer Text
    .explain = Macht die Buchstaben des Textes größer.
command-smaller-text = Kleinerer Text
    .explain = Macht die Buchstaben des Textes kleiner.
command-usual-text = Text in normaler Größe
    .explain = Gibt dem Text wieder seine normale Größe.
command-find-size = Meine Textgröße finden
    .explain = Zeigt kurze Sätze, die immer kleiner werden, findet die Größe, ab der Sie mit voller Geschwindigkeit lesen, und stellt den Text darauf ein.
command-next-preset = Nächste Darstellung
    .explain = Stellt Größe und Abstände des Textes für andere Augen passend ein oder wechselt zu einer Ihrer eigenen Darstellungen.
command-presets = Eigene Darstellungen
    .explain = Speichert das jetzige Aussehen des Textes unter einem Namen und zeigt, was Sie schon gespeichert haben.
command-typefaces = Schriftarten auf diesem Computer
    .explain = Zeigt die Schriftarten dieses Computers, jede in ihren eigenen Buchstaben, und stellt den Text auf die gewählte um.
command-lines-more = Größerer Zeilenabstand
    .explain = Rückt die Zeilen des Textes weiter auseinander.
command-lines-less = Kleinerer Zeilenabstand
    .explain = Rückt die Zeilen des Textes enger zusammen.
command-letters-more = Größerer Buchstabenabstand
    .explain = Rückt die Buchstaben des Textes weiter auseinander und die Wörter mit ihnen.
command-letters-less = Kleinerer Buchstabenabstand
    .explain = Rückt die Buchstaben des Textes enger zusammen.
command-words-more = Größerer Wortabstand
    .explain = Rückt die Wörter des Textes weiter auseinander.
command-words-less = Kleinerer Wortabstand
    .explain = Rückt die Wörter des Textes enger zusammen.
command-paragraphs-more = Größerer Absatzabstand
    .explain = Lässt mehr Platz zwischen den Absätzen.
command-paragraphs-less = Kleinerer Absatzabstand
    .explain = Lässt weniger Platz zwischen den Absätzen.
command-measure-more = Längere Zeilen
    .explain = Lässt mehr Buchstaben in eine Zeile.
command-measure-less = Kürzere Zeilen
    .explain = Lässt weniger Buchstaben in eine Zeile.
command-heavier = Kräftigere Buchstaben
    .explain = Macht die Buchstaben des Textes fetter.
command-lighter = Leichtere Buchstaben
    .explain = Macht die Buchstaben des Textes dünner.
command-next-alignment = Andere Ausrichtung der Zeilen
    .explain = Richtet die Zeilen wie in der Sprache üblich, links, in der Mitte oder an beiden Rändern aus.
command-hyphens = Silbentrennung ein oder aus
    .explain = Trennt lange Wörter am Zeilenende oder lässt sie ganz.
command-next-marks = Nächste Art der Markierung
    .explain = Markiert der Reihe nach Satz und Wort, nur eines davon, die Zeile oder nichts.
command-ruler-more = Leselineal: mehr Zeilen
    .explain = Lässt rund um Stimme, Textcursor oder Maus mehr Zeilen klar sichtbar und blendet das Übrige ab.
command-ruler-less = Leselineal: weniger Zeilen
    .explain = Lässt weniger Zeilen klar sichtbar; nach der letzten verschwindet das Lineal.
command-next-focus = Nächster Lesefokus
    .explain = Blendet der Reihe nach alles außer dem Satz, alles außer dem Absatz oder nichts ab.
command-dimming-more = Stärker abblenden
    .explain = Blendet stärker ab, was außerhalb von Lineal und Fokus liegt, bis es nicht mehr zu sehen ist.
command-dimming-less = Schwächer abblenden
    .explain = Blendet schwächer ab, was außerhalb von Lineal und Fokus liegt.
command-next-lens = Großes Wort oben, unten oder gar nicht
    .explain = Zeigt das gelesene Wort der Reihe nach groß über dem Text, darunter oder gar nicht.
command-stripes = Jede zweite Zeile getönt, ein oder aus
    .explain = Hinterlegt jede zweite Zeile mit einem etwas anderen Farbton, damit das Auge die nächste findet.
command-syllables = Silbenmarken, ein oder aus
    .explain = Zeigt, wo eine Silbe beginnt; der Text selbst bleibt, wie er ist.
command-larger-window = Größere Schaltflächen und Beschriftungen
    .explain = Macht alles rund um den Text größer.
command-smaller-window = Kleinere Schaltflächen und Beschriftungen
    .explain = Macht alles rund um den Text kleiner.
command-next-theme = Nächste Farben
    .explain = Zeigt Text und Fenster in anderen Farben.
command-night = Nachtfarben ein oder aus
    .explain = Zeigt warme, gedämpfte Farben fast ohne Blau; beim nächsten Drücken kommen Ihre bisherigen Farben zurück.
command-text-brighter = Text aufhellen
    .explain = Lässt gedämpfte Buchstaben wieder heller leuchten.
command-text-dimmer = Text dämpfen
    .explain = Lässt die Buchstaben weniger leuchten, wenn helle Schrift blendet.
command-paper-brighter = Papier aufhellen
    .explain = Lässt gedämpftes Papier wieder heller leuchten.
command-paper-dimmer = Papier dämpfen
    .explain = Lässt das Papier hinter dem Text weniger leuchten, wenn helles Papier blendet.
command-mend-contrast = Kontrast herstellen
    .explain = Macht den Text, wenn nötig auch Papier und Markierungen, gerade so viel heller oder dunkler, dass der Kontrast 7 zu 1 erreicht.
command-next-follow = Andere Art, der Stimme zu folgen
    .explain = Ändert, wie die Seite der Stimme folgt: Zeile für Zeile, Seite für Seite oder gar nicht.
command-menu = Menü mit allen Befehlen
    .explain = Zeigt alles, was Lectern kann; tippen Sie ein Wort, um etwas zu finden.
command-open-file = Datei öffnen
    .explain = Zeigt Ihre Dateien; wählen Sie eine aus, um sie zu lesen.
command-languages = Sprache wählen
    .explain = Zeigt die Sprachen für das Fenster und den Artikel.
command-settings = Einstellungen
    .explain = Öffnet die Einstellungen für Text, Farben, Lesehilfen, Stimme, Fenster und Tasten.
command-help = Hilfe und Liste der Tasten
    .explain = Erklärt, wie Lectern funktioniert, und nennt alle Tasten.
command-welcome = Begrüßung noch einmal hören
    .explain = Öffnet die Begrüßung vom ersten Start und liest sie vor.
command-say-changes = Änderungen ansagen
    .explain = Von nun an sagt die Stimme, was eine Taste geändert hat; beim nächsten Drücken hört sie damit auf.
command-guide = Anleitung zu Lectern
    .explain = Öffnet einen Text, der Lectern erklärt; beim nächsten Drücken sind Sie wieder in Ihrem eigenen Text.
command-conformance = Wie barrierefrei Lectern ist
    .explain = Zeigt die Regeln der Barrierefreiheit und welcher Test belegt, dass Lectern sie einhält; beim nächsten Drücken sind Sie wieder in Ihrem eigenen Text.
command-describe-keys = Tasten erklären
    .explain = Von nun an sagt jede Taste, was sie tun würde, und tut nichts, bis Sie Esc drücken.
command-key-sheet = Liste der Tasten zum Ausdrucken erstellen
    .explain = Legt eine Seite mit allen Tasten in Ihrem Ordner für Dokumente ab.
command-follow-link = Dem Link folgen
    .explain = Geht dorthin, wohin der Link führt, oder kopiert seine Adresse, denn Lectern geht nicht ins Internet. Sind Sie bei einem Bild, wird es allein und groß angezeigt.
command-leave-link = Zurück zum Link
    .explain = Geht dorthin zurück, wo Sie zuletzt einem Link gefolgt sind, zum Beispiel von einer Anmerkung in den Text.
command-copy = Auswahl oder gerade vorgelesenen Satz kopieren
    .explain = Legt das Kopierte in die Zwischenablage, damit Sie es anderswo einfügen können.
command-select-all = Ganzen Text auswählen
    .explain = Wählt alles vom ersten bis zum letzten Wort aus.
command-next-zone = Zum nächsten Teil des Fensters
    .explain = Geht von den Schaltflächen zum Text, zum geöffneten Bereich und wieder zurück.
command-next-control = Zum nächsten Bedienelement
    .explain = Geht zur nächsten Schaltfläche, zur nächsten Liste oder zum nächsten Feld.
command-previous-control = Zum vorherigen Bedienelement
    .explain = Geht zur vorherigen Schaltfläche, zur vorherigen Liste oder zum vorherigen Feld.
command-quit = Lectern schließen
    .explain = Schließt das Fenster; Ihre Stelle bleibt gespeichert.
command-caret-mode = Textcursor ein- oder ausschalten
    .explain = Zeigt im Text einen Cursor, den Sie mit den Pfeiltasten Zeichen für Zeichen und Zeile für Zeile bewegen.
command-caret-next-character = Nächstes Zeichen
    .explain = Setzt den Textcursor ein Zeichen weiter.
command-caret-previous-character = Vorheriges Zeichen
    .explain = Setzt den Textcursor ein Zeichen zurück.
command-caret-next-word = Nächstes Wort
    .explain = Setzt den Textcursor ein Wort weiter.
command-caret-previous-word = Vorheriges Wort
    .explain = Setzt den Textcursor an den Anfang dieses oder des vorherigen Wortes.
command-caret-next-line = Nächste Zeile
    .explain = Setzt den Textcursor eine Zeile tiefer.
command-caret-previous-line = Vorherige Zeile
    .explain = Setzt den Textcursor eine Zeile höher.
command-caret-line-end = Zum Ende der Zeile
    .explain = Setzt den Textcursor ans Ende der Zeile.
command-caret-line-start = Zum Anfang der Zeile
    .explain = Setzt den Textcursor an den Anfang der Zeile.
command-caret-next-page = Textcursor eine Seite nach unten
    .explain = Setzt den Textcursor eine Seite tiefer.
command-caret-previous-page = Textcursor eine Seite nach oben
    .explain = Setzt den Textcursor eine Seite höher.
command-caret-text-end = Textcursor ans Ende des Textes
    .explain = Setzt den Textcursor hinter das letzte Zeichen.
command-caret-text-start = Textcursor an den Anfang des Textes
    .explain = Setzt den Textcursor vor das erste Zeichen.
command-select-next-character = Nächstes Zeichen auswählen
    .explain = Setzt den Textcursor ein Zeichen weiter und wählt es aus.
command-select-previous-character = Vorheriges Zeichen auswählen
    .explain = Setzt den Textcursor ein Zeichen zurück und wählt es aus.
command-select-next-word = Bis zum nächsten Wort auswählen
    .explain = Setzt den Textcursor ein Wort weiter und wählt aus, was dazwischen liegt.
command-select-previous-word = Bis zum vorherigen Wort auswählen
    .explain = Setzt den Textcursor ein Wort zurück und wählt aus, was dazwischen liegt.
command-select-next-sentence = Bis zum nächsten Satz auswählen
    .explain = Setzt den Textcursor an den Anfang des nächsten Satzes und wählt aus, was dazwischen liegt.
command-select-previous-sentence = Bis zum Anfang des Satzes auswählen
    .explain = Setzt den Textcursor an den Anfang dieses oder des vorherigen Satzes und wählt aus, was dazwischen liegt.
command-select-next-paragraph = Bis zum nächsten Absatz auswählen
    .explain = Setzt den Textcursor an den Anfang des nächsten Absatzes und wählt aus, was dazwischen liegt.
command-select-previous-paragraph = Bis zum Anfang des Absatzes auswählen
    .explain = Setzt den Textcursor an den Anfang dieses oder des vorherigen Absatzes und wählt aus, was dazwischen liegt.
command-select-next-line = Eine Zeile nach unten auswählen
    .explain = Setzt den Textcursor eine Zeile tiefer und wählt aus, was dazwischen liegt.
command-select-previous-line = Eine Zeile nach oben auswählen
    .explain = Setzt den Textcursor eine Zeile höher und wählt aus, was dazwischen liegt.
command-select-line-end = Bis zum Ende der Zeile auswählen
    .explain = Wählt vom Textcursor bis zum Ende der Zeile aus.
command-select-line-start = Bis zum Anfang der Zeile auswählen
    .explain = Wählt vom Textcursor zurück bis zum Anfang der Zeile aus.
command-select-next-page = Eine Seite nach unten auswählen
    .explain = Setzt den Textcursor eine Seite tiefer und wählt aus, was dazwischen liegt.
command-select-previous-page = Eine Seite nach oben auswählen
    .explain = Setzt den Textcursor eine Seite höher und wählt aus, was dazwischen liegt.
command-select-text-end = Bis zum Ende des Textes auswählen
    .explain = Wählt vom Textcursor bis zum letzten Zeichen aus.
command-select-text-start = Bis zum Anfang des Textes auswählen
    .explain = Wählt vom Textcursor zurück bis zum ersten Zeichen aus.
# Title of a page with all keys, to be printed.
sheet-title = Lectern: alle Tasten

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = keine Taste
# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Strg
    .spoken = Steuerung
key-alt = Alt
    .spoken = Alt
key-shift = Umschalt
    .spoken = Umschalt
# The keys + and -, for the voice.
key-plus = Plus
key-minus = Minus
key-space = Leertaste
key-escape = Esc
    .spoken = Escape
key-enter = Eingabe
key-tab = Tab
key-left = Pfeil nach links
key-right = Pfeil nach rechts
key-up = Pfeil nach oben
key-down = Pfeil nach unten
key-home = Pos1
    .spoken = Position eins
key-end = Ende
    .spoken = Ende
key-backspace = Rücktaste
key-delete = Entf
    .spoken = Entfernen
key-pageup = Bild auf
    .spoken = Bild auf
key-pagedown = Bild ab
    .spoken = Bild ab
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
key-mediaplaypause = Wiedergabe/Pause
key-mediastop = Stopp
key-mediatracknext = Nächster Titel
key-mediatrackprevious = Vorheriger Titel

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = Wie barrierefrei Lectern ist
conformance-intro = An den Web Content Accessibility Guidelines, kurz WCAG 2.2, wird Barrierefreiheit auf der ganzen Welt gemessen. Dieser Bericht geht alle Regeln der Stufen A und AA durch, dazu vier der Stufe AAA, und sagt, wie Lectern abschneidet.
conformance-counts = Erfüllt und durch einen Test belegt: { $met }. Betrifft etwas, das es in Lectern nicht gibt: { $apart }. Noch nicht belegt: { $open }.
conformance-rule = Regel
conformance-level = Stufe
conformance-state = Stand
# After these come the names of tests, in English.
conformance-met = Erfüllt. Diese Tests belegen es:
conformance-not-applicable = Nicht anwendbar.
conformance-not-yet = Noch nicht belegt.
conformance-no-recordings = Lectern spielt keine Filme und keine Aufnahmen ab: Was es spricht, steht auch in dem Text, den es zeigt.
conformance-no-personal-data = Lectern fragt nicht nach persönlichen Angaben.
conformance-no-hover = Nichts erscheint, nur weil Sie auf etwas zeigen oder es mit der Tastatur erreichen.
conformance-no-time-limit = In Lectern ist nichts zeitlich begrenzt.
conformance-no-set-of-pages = Die Regel gilt für Gruppen von Webseiten; Lectern ist ein einziges Fenster.
conformance-no-motion = Lectern reagiert nicht darauf, wie das Gerät bewegt wird.
conformance-no-contracts = Nichts, was Sie in Lectern tun, verpflichtet Sie zu etwas, kostet Geld oder versendet etwas.
conformance-no-login = Lectern hat keine Konten und keine Passwörter.
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = Wahrnehmbar
wcag-2 = Bedienbar
wcag-3 = Verständlich
wcag-4 = Robust: Es arbeitet mit anderen Programmen zusammen
wcag-1-1-1 = Nicht-Text-Inhalt: Was kein Text ist, hat eine Entsprechung in Worten
wcag-1-2-1 = Reines Audio und reines Video (aufgezeichnet): mit einer Entsprechung in Worten
wcag-1-2-2 = Untertitel (aufgezeichnet)
wcag-1-2-3 = Audiodeskription oder Medienalternative (aufgezeichnet)
wcag-1-2-4 = Untertitel (live)
wcag-1-2-5 = Audiodeskription (aufgezeichnet)
wcag-1-3-1 = Info und Beziehungen: Programme erkennen den Aufbau
wcag-1-3-2 = Bedeutungstragende Reihenfolge: Programme erkennen, in welcher Reihenfolge der Text Sinn ergibt
wcag-1-3-3 = Sensorische Eigenschaften: Anweisungen verlassen sich nie allein auf Form, Größe, Ort oder Klang
wcag-1-3-4 = Ausrichtung: hochkant und quer benutzbar
wcag-1-3-5 = Eingabezweck bestimmen: Programme erkennen Felder für persönliche Angaben
wcag-1-4-1 = Benutzung von Farbe: nie als einziger Hinweis
wcag-1-4-2 = Audio-Steuerelement: Ton, der von selbst beginnt, lässt sich anhalten
wcag-1-4-3 = Kontrast (Minimum): Text hebt sich vom Hintergrund ab
wcag-1-4-4 = Textgröße ändern: bis auf das Doppelte
wcag-1-4-5 = Bilder eines Textes: Wörter sind Text und kein Bild
wcag-1-4-10 = Automatischer Umbruch: kein seitliches Scrollen in schmalen Fenstern
wcag-1-4-11 = Kontrast von Nicht-Text-Inhalt: Bedienelemente und Markierungen heben sich vom Hintergrund ab
wcag-1-4-12 = Textabstand: Bei größeren Abständen geht nichts verloren
wcag-1-4-13 = Eingeblendeter Inhalt bei Zeigerkontakt oder Fokus: lässt sich in Ruhe ansehen und schließen
wcag-2-1-1 = Tastatur: Alles geht mit der Tastatur
wcag-2-1-2 = Keine Tastaturfalle: Mit der Tastatur kommt man überall wieder heraus
wcag-2-1-3 = Tastatur (keine Ausnahme): Wirklich alles geht mit der Tastatur
wcag-2-1-4 = Tastenkürzel aus einzelnen Zeichen: abschaltbar oder änderbar
wcag-2-2-1 = Zeiteinteilung anpassbar: Zeitgrenzen lassen sich ändern
wcag-2-2-2 = Pausieren, beenden, ausblenden: Was sich von selbst bewegt, lässt sich anhalten
wcag-2-3-1 = Grenzwert von dreimaligem Blitzen: Nichts blitzt öfter als dreimal pro Sekunde
wcag-2-4-1 = Blöcke umgehen: Wiederkehrendes lässt sich überspringen
wcag-2-4-2 = Seite mit Titel: Der Titel sagt, was die Seite ist
wcag-2-4-3 = Fokus-Reihenfolge: Mit der Tastatur geht es in einer sinnvollen Reihenfolge weiter
wcag-2-4-4 = Linkzweck (im Kontext): Ein Link sagt, wohin er führt
wcag-2-4-5 = Verschiedene Methoden: Zu einer Seite führt mehr als ein Weg
wcag-2-4-6 = Überschriften und Beschriftungen: Sie sagen, worum es geht
wcag-2-4-7 = Fokus sichtbar: Es ist zu sehen, wo man mit der Tastatur ist
wcag-2-4-11 = Fokus nicht verdeckt (Minimum): Was den Fokus hat, ist nicht ganz verdeckt
wcag-2-4-12 = Fokus nicht verdeckt (erweitert): Kein Teil davon ist verdeckt
wcag-2-4-13 = Erscheinungsbild des Fokus: groß und deutlich
wcag-2-5-1 = Zeigergesten: Keine verlangt zwei Finger oder eine bestimmte Bahn
wcag-2-5-2 = Zeigerabbruch: Ein Klick lässt sich zurücknehmen
wcag-2-5-3 = Beschriftung im Namen: Der Name eines Bedienelements enthält, was darauf steht
wcag-2-5-4 = Betätigung durch Bewegung: Nichts verlangt, das Gerät zu bewegen
wcag-2-5-5 = Zielgröße (erweitert): mindestens 44 mal 44 Pixel
wcag-2-5-7 = Ziehbewegungen: Es geht auch ohne Ziehen
wcag-2-5-8 = Zielgröße (Minimum): mindestens 24 mal 24 Pixel
wcag-3-1-1 = Sprache der Seite: Programme erkennen sie
wcag-3-1-2 = Sprache von Teilen: Programme erkennen die Sprache jedes Teils
wcag-3-2-1 = Bei Fokus: Nichts ändert sich, nur weil man mit der Tastatur dorthin kommt
wcag-3-2-2 = Bei Eingabe: Wer einen Wert einstellt, ändert sonst nichts
wcag-3-2-3 = Konsistente Navigation: Wiederkehrendes steht immer in derselben Reihenfolge
wcag-3-2-4 = Konsistente Erkennung: Was dasselbe tut, heißt überall gleich
wcag-3-2-6 = Konsistente Hilfe: Sie ist immer am selben Ort
wcag-3-3-1 = Fehlererkennung: Fehler werden gefunden und in Worten beschrieben
wcag-3-3-2 = Beschriftungen oder Anweisungen: Sie sagen, was einzugeben ist
wcag-3-3-3 = Fehlerempfehlung: Rat bei Fehlern
wcag-3-3-4 = Fehlervermeidung (Recht, Geld, Daten): Was bindet oder Geld kostet, lässt sich vorher prüfen
wcag-3-3-7 = Redundante Eingabe: Nichts muss zweimal eingegeben werden
wcag-3-3-8 = Barrierefreie Authentifizierung (Minimum): Zum Anmelden muss man nichts enträtseln und sich nichts merken
wcag-4-1-2 = Name, Rolle, Wert: Jedes Bedienelement teilt sie mit
wcag-4-1-3 = Statusmeldungen: Was geschehen ist, wird mitgeteilt, ohne dass der Fokus wandert

## How words are said, what is left out and what is announced

panel-pronunciation = Aussprache
pronunciation-intro = Wenn die Stimme ein Wort falsch ausspricht, schreiben Sie hier, wie es klingen soll.
# What a line is for; shown above it.
pronunciation-what = So ist das Wort geschrieben
pronunciation-say = So soll es klingen (wenn leer: wird nicht vorgelesen)
# What the voice would say; shown while one types.
pronunciation-heard = Sie werden hören: { $said }
pronunciation-silent = Hier werden Sie nichts hören.
pronunciation-unknown = Geben Sie ein Wort ein; dann steht hier, was Sie hören werden.
pronunciation-elsewhere = Das Muster kommt in diesem Satz nicht vor.
pronunciation-hear = Anhören
pronunciation-keep = Speichern
pronunciation-remove = Diese Regel entfernen
pronunciation-rules = Ihre Regeln
# How many rules are shown of how many.
rules-some = Zu sehen: { $shown } von { $count } Regeln. Geben Sie oben ein Wort ein, um andere zu finden.
pronunciation-file = Für andere Computer
pronunciation-file-how = Ihre Regeln werden in die Datei „{ $file }“ in Ihrem Ordner für Dokumente geschrieben und von dort eingelesen. Auch eine Liste aus Voice Dream Reader ist möglich, wenn Sie sie dort unter diesem Namen speichern.
pronunciation-export = Regeln in die Datei schreiben
pronunciation-import = Regeln aus der Datei hinzufügen
# For which texts a rule counts; $language is the language's own name.
rule-reach = Für diese Texte
rule-for-language = Texte in dieser Sprache: { $language }
rule-for-all = Alle Texte
rule-for-document = Nur dieser Text
rule-for-another = Nur ein anderer Text
rule-place = Wo die Regel gilt
rule-word = Als ganzes Wort
rule-anywhere = Auch innerhalb von Wörtern
rule-pattern = Als Muster (regulärer Ausdruck)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = „{ $word }“: „{ $said }“
rule-silent = „{ $word }“: wird nicht vorgelesen
rule-of = { $rule } ({ $texts })
settings-left-out = Beim Vorlesen auslassen
settings-left-out-how = Was Sie hier wählen, ist zu sehen, wird aber nicht vorgelesen. Wenn die Stimme anhält, erfahren Sie, wie viel ausgelassen wurde.
# After the name of what is left out or read, and a colon.
value-left-out = auslassen
value-read = vorlesen
class-citations = Quellenangaben wie [12] oder (Schmidt, 2010)
class-addresses = Internet- und E-Mail-Adressen
class-brackets = Text in Klammern
class-notes = Fußnotenzeichen
class-pages = Seitenzahlen
class-code = Programmcode
settings-announced = Ansagen beim Vorlesen
announced-nothing = Keine
announced-some = Überschriften, Tabellen und Bilder
announced-most = Auch Listen, Zitate und Programmcode
announced-all = Auch Links, Anmerkungen und das Ende von Listen
# What the voice says before such a part of the text.
announce-heading = Überschrift, Ebene { $level }.
announce-table = Tabelle.
announce-columns =
    { $count ->
        [one] { $count } Spalte.
       *[other] { $count } Spalten.
    }
announce-rows =
    { $count ->
        [one] { $count } Zeile.
       *[other] { $count } Zeilen.
    }
announce-picture = Bild.
announce-list =
    { $count ->
        [one] Liste mit { $count } Punkt.
       *[other] Liste mit { $count } Punkten.
    }
announce-quotation = Zitat.
announce-code = Programmcode.
announce-note = Anmerkung.
announce-links =
    { $count ->
        [one] Ein Link.
       *[other] { $count } Links.
    }
announce-list-end = Ende der Liste.

## Pictures of the text

picture-broken = Dieses Bild lässt sich nicht anzeigen.
picture-too-large = Dieses Bild ist zu groß, um angezeigt zu werden.
picture-larger = Größer
picture-smaller = Kleiner
# Below a picture that is shown alone.
picture-keys = Die Pfeiltasten verschieben das Bild. { $more } vergrößert es, { $less } verkleinert es, { $back } führt zurück zum Text.

## The command line (names of commands and options are not translated)

cli-about = Lectern zeigt einen Text in ruhiger Schrift und liest ihn Wort für Wort vor, ganz ohne Internet.
cli-usage-title = Aufruf
cli-commands-title = Befehle
cli-options-title = Optionen
cli-target-title = Was TEXT sein kann
cli-exit-title = Rückgabewerte
cli-window = Öffnet das Fenster mit TEXT.
cli-read = Liest TEXT vor und gibt jeden Satz aus, während er gesprochen wird.
cli-export = Schreibt TEXT als Sprache in eine Audiodatei oder ein E-Book, viel schneller als beim Vorlesen.
cli-show = Gibt TEXT so aus, wie Lectern ihn versteht.
cli-snapshot = Zeichnet das Fenster mit TEXT in ein Bild, ohne Bildschirm.
cli-conformance = Gibt die Regeln der Barrierefreiheit aus und welche Tests belegen, dass sie eingehalten werden.
cli-voices = Listet die Stimmen auf oder fügt eine aus einer Datei hinzu.
cli-devices = Listet die Geräte für die Tonausgabe auf.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }): { $facts }
cli-locales = Listet die Sprachen des Fensters auf.
cli-check = Prüft die Sprachdateien und Artikel oder die eines Ordners.
cli-keys = Listet die Tasten auf oder schreibt sie mit --to auf eine Seite zum Ausdrucken.
cli-presets = Schreibt Ihre eigenen Darstellungen in eine Datei oder fügt die aus einer Datei hinzu.
cli-pronounce = Listet Ausspracheregeln auf, fügt welche hinzu oder entfernt sie, schreibt sie in eine Datei oder fügt die aus einer Datei hinzu, oder zeigt, was die Stimme bei einem Text sagt.
cli-target = Eine Datei, „-“ für die Standardeingabe oder der Name eines mitgelieferten Artikels. Ohne TEXT ist es „{ $article }“. Für export kann es auch ein Ordner sein: Jeder Text darin wird zu einer Datei.
option-help = Zeigt diese Hilfe.
option-version = Zeigt die Version.
option-locale = Die Sprache des Fensters und des Artikels, zum Beispiel „fr“. Sonst gilt die Sprache des Systems.
option-json = Gibt Daten für Programme aus.
option-to = Die Datei, die geschrieben wird. Bei export bestimmt die Endung die Art: { $sounds } für eine Audiodatei, { $book } für ein E-Book, in dem jedes Wort markiert wird, während es zu hören ist. Bei einem Ordner mit Texten ist es der Ordner für die neuen Dateien.
option-as = Bei einem Ordner die Art der neuen Dateien: { $kinds }. Ohne Angabe { $usual }.
option-subtitles = Schreibt auch Untertitel: { $subtitles }. Bei einem Ordner geben Sie nur die Art an, zum Beispiel „vtt“.
option-timings = Schreibt als JSON auch auf, wann jedes Wort gesprochen wird. Bei einem Ordner geben Sie „json“ an.
option-level = Was im E-Book markiert wird: { $levels }.
option-speed = Wörter pro Minute, { $min } bis { $max }.
option-device = Das Gerät für die Tonausgabe (Name oder Kennung), nur für dieses Vorlesen.
option-size = Breite und Höhe des Bildes in Pixeln, zum Beispiel „1280x900“.
option-scale = Zeichnet alles größer, wie auf einem hochauflösenden Bildschirm: 1 bis 4.
option-text-size = Textgröße in Pixeln, 8 bis 200.
option-theme = Die Farben: { $themes }.
option-mark = Markiert einen Satz oder ein Wort: BLOCK:SENTENCE oder BLOCK:SENTENCE:WORD (Block, Satz, Wort), gezählt ab 0.
option-panel = Öffnet einen Bereich: { $panels }.
option-lang = Die Sprache, für die eine Ausspracheregel gilt, zum Beispiel „de“.
option-match = Wo der Text einer Regel stehen muss: { $matches }.
exit-ok = Alles wurde erledigt.
exit-failed = Es hat nicht geklappt; der Grund steht in der Standardfehlerausgabe.
exit-usage = Die Befehlszeile ist nicht zu verstehen.
exit-found = Die Prüfung hat etwas gefunden, das zu verbessern ist.
cli-progress = { $done } von { $total } Sätzen
# Where the time left is known.
cli-progress-minutes = { $done } von { $total } Sätzen, noch etwa { $minutes } min
cli-progress-seconds = { $done } von { $total } Sätzen, noch etwa { $seconds } s
# While a folder of texts is worked through.
cli-progress-file = Text { $done } von { $total }
cli-progress-file-minutes = Text { $done } von { $total }, noch etwa { $minutes } min
cli-progress-file-seconds = Text { $done } von { $total }, noch etwa { $seconds } s
cli-wrote = „{ $path }“ wurde geschrieben.
cli-exported = „{ $path }“ wurde geschrieben: { $minutes } min Sprache in { $seconds } s.
# How many texts of a folder.
cli-exported-folder = Geschrieben: { $made }. Schon auf dem neuesten Stand: { $current }. Nicht gelungen: { $failed }.
cli-resumed = Es ging dort weiter, wo der letzte Durchgang unterbrochen wurde.
cli-check-clean = Alles ist in Ordnung. Geprüfte Dateien: { $files }.
cli-check-found = Zu verbessern: { $count }. Geprüfte Dateien: { $files }.
cli-voice-languages = { $engine }; Sprachen: { $count }
