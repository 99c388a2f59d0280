### Every word that Lectern shows or says, in German. English (en.ftl) is the language to compare with.

## About this language

language-name = Deutsch
language-direction = ltr
sentence-abbreviations = Hr., Hrn., Fr., Frl., Dr., Dres., Prof., Dipl., Ing., med., dent., vet., phil., jur., rer., nat., habil., h. c., Hl., St., Str., Mr., Mrs., Ms., z. B., z. T., z. Z., z. Zt., d. h., i. d. R., i. A., i. V., i. S., u. a., u. U., v. a., o. g., m. E., bzw., ca., bspw., bes., betr., einschl., inkl., exkl., evtl., ggf., ggfs., ggü., gem., lt., mind., od., sog., urspr., vgl., vs., zzgl., abzgl., allg., ehem., eigtl., entspr., etw., insb., insbes., geb., gest., gegr., verh., verw., dt., engl., frz., griech., ital., lat., russ., span., österr., schweiz., Abb., Abs., Abschn., Anm., Aufl., Ausg., Bd., Bde., Bsp., Fa., hrsg., Jg., Kap., Nr., Nrn., S., Tel., Vol., ebd., Mio., Mrd., Tsd., Feb., Febr., Apr., Aug., Sept., Okt., Nov., Dez.

## Errors

error-not-found = Die Datei „{ $path }“ gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt: Bitte prüfen Sie den Namen oder wählen Sie die Datei noch einmal aus.
error-unreachable = Lectern kommt an „{ $path }“ nicht heran. Ihr System meldet: { $reason }. Bitte prüfen Sie, ob das Laufwerk angeschlossen ist und ob Sie die Datei verwenden dürfen.
error-unknown-format = Lectern kann „{ $path }“ nicht lesen. Speichern Sie die Datei in dem Programm, aus dem sie stammt, als reinen Text; dann können Sie sie hier lesen.
error-empty = „{ $path }“ enthält keinen Text. Wenn Sie anderswo Wörter darin sehen, sind sie vielleicht ein Bild: Ein Programm zur Texterkennung kann sie in Text umwandeln.
error-too-large = „{ $path }“ ist größer als { $megabytes } Megabyte. Mehr kann Lectern nicht öffnen. Bitte teilen Sie die Datei auf und öffnen Sie die Teile nacheinander.
error-malformed = Lectern wird aus „{ $path }“ nicht schlau ({ $reason }). Es macht ohne diese Datei weiter und hat sie aufbewahrt, damit Sie sie in Ordnung bringen können.
error-no-such-article = Lectern hat keinen Artikel namens „{ $id }“. Wenn Sie eine Datei meinten, prüfen Sie bitte ihren Namen.
error-voice-unavailable = Die Stimme „{ $engine }“ ließ sich nicht starten ({ $reason }). Sie können ohne Ton weiterlesen oder in den Einstellungen eine andere Stimme wählen.
error-sentence-skipped = Die Stimme ist zweimal über den Satz gestolpert, der mit „{ $text }“ beginnt. Er wurde deshalb ausgelassen. Mit dem nächsten Satz geht es weiter.
error-no-sound = Es kann kein Ton wiedergegeben werden ({ $reason }). Lectern liest stumm weiter und markiert jedes Wort. Der Ton kommt von selbst zurück, sobald Kopfhörer oder Lautsprecher wieder funktionieren.
error-usage = Lectern versteht „{ $word }“ nicht. „lectern --help“ zeigt alles, was Sie eingeben können.
error-no-sandbox = Vor dem Start trennt sich Lectern selbst vom Netzwerk, doch das lässt das System hier nicht zu ({ $reason }). Deshalb hat sich das Programm beendet. Läuft es in einem Container oder einer anderen abgeschotteten Umgebung, starten Sie es bitte außerhalb davon.
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
check-same-as-english = „{ $id }“ lautet wie im Englischen: „{ $text }“. Bitte übersetzen Sie es.
check-no-glyph = Keine der mitgelieferten Schriften kann diese Zeichen darstellen: { $characters }
check-not-in-english = Für den Artikel „{ $article }“ gibt es keinen englischen Text zum Vergleich.
check-other-language = Als Sprache der Datei ist „{ $found }“ angegeben, ihr Name sagt aber „{ $expected }“.
check-blocks = Blöcke im Artikel: { $found }; im Englischen: { $expected }. Es müssen gleich viele sein, damit beim Sprachwechsel die Stelle erhalten bleibt.
check-kind = Block { $block } ist „{ $found }“, im Englischen ist er „{ $expected }“.
check-sentences = Sätze in Block { $block }: { $found }; im Englischen: { $expected }. Es müssen gleich viele sein, damit beim Sprachwechsel die Stelle erhalten bleibt.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Vorheriger
toolbar-read = Vorlesen
toolbar-pause = Pause
toolbar-next = Nächster
toolbar-slower = Langsamer
toolbar-faster = Schneller
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } Wörter/min
value-percent = { $percent } %
value-size = { $size } px

## The status line

status-ready = Drücken Sie die Leertaste, um sich den Text vorlesen zu lassen.
status-reading = Es wird vorgelesen. Mit der Leertaste pausieren Sie.
status-paused = Pause. Mit der Leertaste geht es beim selben Wort weiter.
status-ended = Das war das Ende. Mit der Leertaste geht es von vorn los.
status-sound-back = Der Ton ist wieder da.
status-speed = Tempo: { $wpm } Wörter pro Minute.
status-volume = Lautstärke: { $percent } %.
status-text-size = Textgröße: { $size } Pixel.
status-window-scale = Größe von Schaltflächen und Beschriftungen: { $percent } %.
status-theme = Farben: { $name }.
status-family = Schriftart: { $name }.
status-language = Sprache: { $name }.
status-copied = Kopiert.
status-back-to-voice = Zurück zur Vorlesestelle

## Panels

panel-close = Schließen
panel-languages = Sprache
panel-settings = Einstellungen
panel-help = Hilfe

settings-text-size = Textgröße
settings-text-size-less = Kleiner
settings-text-size-more = Größer
settings-speed = Tempo der Stimme
settings-speed-less = Langsamer
settings-speed-more = Schneller
settings-volume = Lautstärke der Stimme
settings-volume-less = Leiser
settings-volume-more = Lauter
settings-window = Größe von Schaltflächen und Beschriftungen
settings-window-less = Kleiner
settings-window-more = Größer
settings-theme = Farben
settings-family = Schriftart

theme-light = Dunkel auf Hell
theme-dark = Hell auf Dunkel
theme-sepia = Braun auf Creme
theme-black-on-yellow = Schwarz auf Gelb
theme-yellow-on-black = Gelb auf Schwarz

family-hyperlegible = Atkinson Hyperlegible – leicht zu unterscheidende Buchstaben
family-dyslexic = OpenDyslexic – Buchstaben mit kräftigem Fuß
family-sans = Noto Sans – schlicht
family-serif = Noto Serif – wie im Buch

## Help

help-intro = Drücken Sie die Leertaste: Lectern liest den Text vor und markiert jedes Wort, während es gesprochen wird. Klicken Sie auf ein Wort, um sich ab dort vorlesen zu lassen. Wenn Sie an eine andere Stelle blättern, liest die Stimme weiter; mit V kommen Sie zu ihr zurück. Lectern merkt sich, wo Sie sind und was Sie eingestellt haben.
help-privacy-title = Nichts verlässt diesen Computer
help-privacy = Lectern arbeitet ohne Internet. Beim Start gibt es das Recht auf, das Netzwerk zu benutzen, und das System sorgt dafür, dass es dabei bleibt: Kein Text, kein Wort, das Sie sich anhören, und keine Einstellung kann irgendwohin gesendet werden. Die Stimmen sind Teil des Programms.
help-keys-title = Tasten
help-about-title = Über Lectern
help-about = Lectern { $version } ist freie Software unter der GNU General Public License, Version 3 oder später. Der mitgelieferte Artikel dient der Wissensvermittlung und ersetzt keinen ärztlichen Rat.

## Commands: what each key does

command-play-pause = Vorlesen oder anhalten
command-stop = Vorlesen beenden oder Bereich schließen
command-next-sentence = Nächster Satz
command-previous-sentence = Vorheriger Satz
command-next-paragraph = Nächster Absatz
command-previous-paragraph = Vorheriger Absatz
command-to-start = Zum Anfang des Textes
command-to-end = Zum Ende des Textes
command-faster = Schneller sprechen
command-slower = Langsamer sprechen
command-louder = Lauter sprechen
command-softer = Leiser sprechen
command-larger-text = Größerer Text
command-smaller-text = Kleinerer Text
command-usual-text = Text in normaler Größe
command-larger-window = Größere Schaltflächen und Beschriftungen
command-smaller-window = Kleinere Schaltflächen und Beschriftungen
command-back-to-voice = Zurück zur Vorlesestelle
command-scroll-down = Eine Zeile nach unten
command-scroll-up = Eine Zeile nach oben
command-page-down = Eine Seite nach unten
command-page-up = Eine Seite nach oben
command-next-theme = Nächste Farben
command-languages = Sprache wählen
command-settings = Einstellungen
command-help = Hilfe und Liste der Tasten
command-copy = Auswahl oder gerade vorgelesenen Satz kopieren
command-select-all = Ganzen Text auswählen
command-next-zone = Zum nächsten Teil des Fensters
command-quit = Lectern schließen

## Keys, as they are printed on the keyboards of your readers

key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-space = Leertaste
key-escape = Esc
key-enter = Eingabe
key-tab = Tab
key-left = Pfeil nach links
key-right = Pfeil nach rechts
key-up = Pfeil nach oben
key-down = Pfeil nach unten
key-home = Pos1
key-end = Ende
key-pageup = Bild auf
key-pagedown = Bild ab
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = Wiedergabe/Pause
key-mediastop = Stopp
key-mediatracknext = Nächster Titel
key-mediatrackprevious = Vorheriger Titel

## The command line (names of commands and options are not translated)

cli-about = Lectern zeigt einen Text in ruhiger Schrift und liest ihn Wort für Wort vor, ganz ohne Internet.
cli-usage-title = Aufruf
cli-commands-title = Befehle
cli-options-title = Optionen
cli-target-title = Was TEXT sein kann
cli-exit-title = Rückgabewerte
cli-window = Öffnet das Fenster mit TEXT.
cli-read = Liest TEXT vor und gibt jeden Satz aus, während er gesprochen wird.
cli-export = Schreibt TEXT als Sprache in eine Tondatei, viel schneller, als er gesprochen würde.
cli-show = Gibt TEXT so aus, wie Lectern ihn versteht.
cli-snapshot = Zeichnet das Fenster mit TEXT in ein Bild, ohne Bildschirm.
cli-voices = Listet die Stimmen auf.
cli-locales = Listet die Sprachen des Fensters auf.
cli-check = Prüft die Sprachdateien und Artikel oder die eines Ordners.
cli-keys = Listet die Tasten auf.
cli-target = Eine Datei, „-“ für die Standardeingabe oder der Name eines mitgelieferten Artikels. Ohne TEXT ist es „{ $article }“.
option-help = Zeigt diese Hilfe.
option-version = Zeigt die Version.
option-locale = Die Sprache des Fensters und des Artikels, zum Beispiel „fr“. Sonst ist es die Sprache des Desktops.
option-json = Gibt Daten für Programme aus.
option-to = Die Datei, die geschrieben wird.
option-timings = Schreibt als JSON auch auf, wann jedes Wort gesprochen wird.
option-speed = Wörter pro Minute, { $min } bis { $max }.
option-size = Breite und Höhe des Bildes in Pixeln, zum Beispiel „1280x900“.
option-scale = Zeichnet alles größer, wie auf einem hochauflösenden Bildschirm: 1 bis 4.
option-text-size = Textgröße in Pixeln, 8 bis 200.
option-theme = Die Farben: { $themes }.
option-mark = Markiert einen Satz oder ein Wort: BLOCK:SENTENCE oder BLOCK:SENTENCE:WORD (Block, Satz, Wort), gezählt ab 0.
option-panel = Öffnet einen Bereich: { $panels }.
exit-ok = Alles wurde erledigt.
exit-failed = Es ging nicht; der Grund steht in der Standardfehlerausgabe.
exit-usage = Die Befehlszeile ist nicht zu verstehen.
exit-found = Die Prüfung hat etwas gefunden, das zu verbessern ist.
cli-progress = { $done } von { $total } Sätzen
cli-wrote = „{ $path }“ wurde geschrieben.
cli-exported = „{ $path }“ wurde geschrieben: { $minutes } min Sprache in { $seconds } s.
cli-check-clean = Alles ist in Ordnung. Geprüfte Dateien: { $files }.
cli-check-found = Zu verbessern: { $count }. Geprüfte Dateien: { $files }.
cli-voice-languages = { $engine }; Sprachen: { $count }
