### Every word that Lectern shows or says, in English, the language that all others are compared with.
### Text after an equals sign is what a person reads; names in braces are filled in by the program.

## About this language

# The language's own name for itself, in its own script.
language-name = English
# ltr: left to right. rtl: right to left.
language-direction = ltr
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Mr., Mrs., Ms., Mx., Dr., Prof., Rev., St., Sr., Capt., Col., Lt., Maj., Sgt., Cpl., Cmdr., Adm., Gov., Pres., Sen., Messrs., Mt., Ft., e.g., i.e., cf., viz., vs., v., ca., approx., esp., incl., pp., Feb., Apr., Aug., Sept., Oct., Nov., Dec., Tue., Thu., Fri.

## Errors

error-not-found = There is no file “{ $path }”. It may have been moved or renamed: please check the name, or choose the file again.
error-unreachable = Lectern cannot get at “{ $path }”. Your system says: { $reason }. Please check that the drive is connected and that you are allowed to use the file.
error-unknown-format = Lectern does not know how to read “{ $path }”. Saving it as plain text in the program it came from will let you read it here.
error-empty = “{ $path }” has no text in it. If you can see words when you open it elsewhere, they may be a picture: a program that recognises text can turn them into words.
error-too-large = “{ $path }” is larger than { $megabytes } megabytes, which is the most that Lectern opens. Please split it into parts and open them one by one.
error-malformed = Lectern cannot make sense of “{ $path }” ({ $reason }). It goes on without it and has kept the file, so that you can put it right.
error-no-such-article = Lectern has no article called “{ $id }”. If you meant a file, please check its name.
error-voice-unavailable = The voice “{ $engine }” could not be started ({ $reason }). You can read on without sound, or choose another voice in the settings.
error-sentence-skipped = The voice stumbled twice over the sentence that begins “{ $text }”, so it was left out. Reading goes on with the next one.
error-no-sound = No sound can be played ({ $reason }). Lectern reads on silently and marks each word. Sound comes back by itself once headphones or speakers work again.
error-usage = Lectern does not understand “{ $word }”. “lectern --help” shows everything you can ask for.
error-no-sandbox = Before anything else, Lectern shuts itself off from the network. Here the system does not allow that ({ $reason }), so Lectern has stopped. If you started it inside a container or another sandbox, please start it outside.
error-no-window = The window could not be opened ({ $reason }). “lectern read” reads aloud without one.

## Checks

check-missing = The message “{ $id }” is missing. Please add it; until then people read it in English.
check-missing-attribute = The message “{ $id }” lacks its part “.{ $attribute }”. Please add it.
check-extra = English has no message “{ $id }”. It may be misspelt; if not, it can go.
check-extra-attribute = In English the message “{ $id }” has no part “.{ $attribute }”. It may be misspelt; if not, it can go.
check-unused = Nothing in Lectern uses the message “{ $id }”. It can go.
check-missing-placeable = The message “{ $id }” leaves out “{ $placeable }”, which the English one shows.
check-extra-placeable = The message “{ $id }” asks for “{ $placeable }”, which it will not be given.
check-unknown-reference = The message “{ $id }” refers to “{ $reference }”, which is not in the same file.
check-bad-direction = The direction of the language must be “ltr” or “rtl”, not “{ $value }”.
check-same-as-english = “{ $id }” reads the same as in English: “{ $text }”. Please translate it.
check-no-glyph = No font that comes with Lectern can draw these characters: { $characters }
check-not-in-english = The article “{ $article }” has no English text to compare with.
check-other-language = This file says that it is in “{ $found }”, and its name says “{ $expected }”.
check-blocks = The article has { $found } blocks, and { $expected } in English. They must be the same, so that changing the language keeps the place.
check-kind = Block { $block } is { $found }, and in English it is { $expected }.
check-sentences = Block { $block } has { $found } sentences, and { $expected } in English. They must be the same, so that changing the language keeps the place.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Previous
toolbar-read = Read aloud
toolbar-pause = Pause
toolbar-next = Next
toolbar-slower = Slower
toolbar-faster = Faster
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } words/min
value-percent = { $percent }%
value-size = { $size } px

## The status line

status-ready = Press the space bar to be read to.
status-reading = Reading aloud. The space bar pauses.
status-paused = Paused. The space bar goes on with the same word.
status-ended = That was the end. The space bar reads from the beginning.
status-sound-back = Sound is back.
status-speed = Speed: { $wpm } words a minute.
status-volume = Volume: { $percent }%.
status-text-size = Text size: { $size } pixels.
status-window-scale = Size of buttons and labels: { $percent }%.
status-theme = Colours: { $name }.
status-family = Typeface: { $name }.
status-language = Language: { $name }.
status-copied = Copied.
status-spoken = Said aloud: { $name }.
status-back-to-voice = Back to the place being read

## Panels

panel-close = Close
panel-languages = Language
panel-settings = Settings
panel-help = Help
panel-welcome = Welcome to Lectern

settings-text-size = Text size
settings-text-size-less = Smaller
settings-text-size-more = Larger
settings-speed = Speed of the voice
settings-speed-less = Slower
settings-speed-more = Faster
settings-volume = Volume of the voice
settings-volume-less = Softer
settings-volume-more = Louder
settings-window = Size of buttons and labels
settings-window-less = Smaller
settings-window-more = Larger
settings-theme = Colours
settings-family = Typeface
settings-spoken = Said aloud when something changes

theme-desktop = As the desktop has it
theme-light = Dark on light
theme-dark = Light on dark
theme-sepia = Brown on cream
theme-black-on-yellow = Black on yellow
theme-yellow-on-black = Yellow on black

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible – letters that are easy to tell apart
family-dyslexic = OpenDyslexic – letters with heavy feet
family-sans = Noto Sans – plain
family-serif = Noto Serif – as in a book

# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Said aloud:”.
spoken-status-usual = Only when something goes wrong
spoken-status-always = Everything that changes
spoken-status-never = Nothing

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Read the text to me
welcome-intro = Welcome. Lectern reads to you, out loud and in large, clear letters. Everything stays on this computer, and nothing you press can do any harm.
welcome-read = Press the { $read } to be read to. Press it again to pause.
welcome-help = { $help } opens the help. { $settings } opens the settings.
welcome-size = Would you like larger letters? Press “{ $larger }”, as often as you like. “{ $smaller }” makes them smaller.
welcome-colours = For other colours, such as light letters on a dark ground, press { $colours }.
welcome-speed = Do I speak too fast or too slowly? { $slower } makes me slower, { $faster } makes me faster.
welcome-spoken = If you cannot see the window, press { $spoken }: then I tell you what each key changes.
welcome-again = { $again } brings this welcome back at any time. { $close } closes it. Now press the { $read } whenever you like.

## Help

help-intro = Press the space bar: Lectern reads the text aloud and marks every word as it is spoken. Click a word to be read to from there. When you scroll away, the voice goes on; press V to go back to it. Lectern remembers your place and everything you have set.
help-privacy-title = Nothing leaves this computer
help-privacy = Lectern works without the internet. When it starts, it gives up the right to use the network, and the system holds it to that: no text, no word you listen to and no setting can be sent anywhere. The voices are part of the program.
help-keys-title = Keys
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = About Lectern
help-about = Lectern { $version } is free software under the GNU General Public License, version 3 or later. The bundled article is for education and is no substitute for medical advice.

## Commands: what each key does

command-play-pause = Read aloud, or pause
command-stop = Stop, or close the panel
command-next-sentence = Next sentence
command-previous-sentence = Previous sentence
command-next-paragraph = Next paragraph
command-previous-paragraph = Previous paragraph
command-to-start = To the beginning of the text
command-to-end = To the end of the text
command-faster = Speak faster
command-slower = Speak slower
command-louder = Speak louder
command-softer = Speak softer
command-larger-text = Larger text
command-smaller-text = Smaller text
command-usual-text = Text of the usual size
command-larger-window = Larger buttons and labels
command-smaller-window = Smaller buttons and labels
command-back-to-voice = Back to the place being read
command-scroll-down = Scroll down a line
command-scroll-up = Scroll up a line
command-page-down = Scroll down a page
command-page-up = Scroll up a page
command-next-theme = Next colours
command-languages = Choose the language
command-settings = Settings
command-help = Help and list of keys
command-welcome = Hear the welcome again
command-say-changes = Say aloud what each key changes
command-copy = Copy the selection, or the sentence being read
command-select-all = Select the whole text
command-next-zone = To the next part of the window
command-quit = Close Lectern

## Keys, as they are printed on the keyboards of your readers

# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Ctrl
    .spoken = Control
key-alt = Alt
    .spoken = Alt
key-shift = Shift
    .spoken = Shift
# The keys + and -, for the voice.
key-plus = plus
key-minus = minus
key-space = Space bar
key-escape = Escape
key-enter = Enter
key-tab = Tab
key-left = Left arrow
key-right = Right arrow
key-up = Up arrow
key-down = Down arrow
key-home = Home
key-end = End
key-pageup = Page up
key-pagedown = Page down
key-f1 = F1
key-f2 = F2
key-f6 = F6
key-f10 = F10
key-mediaplaypause = Play/Pause
key-mediastop = Stop
key-mediatracknext = Next track
key-mediatrackprevious = Previous track

## The command line (names of commands and options are not translated)

cli-about = Lectern shows a text in calm type and reads it aloud, word by word, offline.
cli-usage-title = How to call it
cli-commands-title = Commands
cli-options-title = Options
cli-target-title = What TEXT can be
cli-exit-title = Exit codes
cli-window = Opens the window with TEXT.
cli-read = Reads TEXT aloud and prints each sentence as it is spoken.
cli-export = Writes the speech of TEXT to a sound file, much faster than it would be spoken.
cli-show = Prints TEXT as Lectern understands it.
cli-snapshot = Draws the window with TEXT into a picture, without a screen.
cli-voices = Lists the voices.
cli-locales = Lists the languages of the window.
cli-check = Checks the language files and articles, or those of a folder.
cli-keys = Lists the keys.
cli-target = A file, “-” for standard input, or the name of a bundled article. Without TEXT it is “{ $article }”.
option-help = Shows this help.
option-version = Shows the version.
option-locale = The language of the window and of the article, for example “fr”. Otherwise it is the desktop’s.
option-json = Prints data for programs.
option-to = The file to write.
option-timings = Also writes when each word is spoken, as JSON.
option-speed = Words a minute, { $min } to { $max }.
option-size = Width and height of the picture in pixels, for example “1280x900”.
option-scale = Draws everything larger, as on a dense screen: 1 to 4.
option-text-size = Size of the text in pixels, 8 to 200.
option-theme = The colours: { $themes }.
option-mark = Marks a sentence or a word: BLOCK:SENTENCE or BLOCK:SENTENCE:WORD, counted from 0.
option-panel = Opens a panel: { $panels }.
exit-ok = Everything was done.
exit-failed = It could not be done; the reason is on standard error.
exit-usage = The command line cannot be understood.
exit-found = The check found something to mend.
cli-progress = { $done } of { $total } sentences
cli-wrote = Wrote “{ $path }”.
cli-exported = Wrote “{ $path }”: { $minutes } minutes of speech in { $seconds } seconds.
cli-check-clean = Everything is in order: { $files } files checked.
cli-check-found =
    { $count ->
        [one] Found { $count } thing to mend in { $files } files.
       *[other] Found { $count } things to mend in { $files } files.
    }
cli-voice-languages = { $engine }: { $count } languages
