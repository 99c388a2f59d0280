### Every word that Lectern shows or says, in English, the language that all others are compared with.
### Text after an equals sign is what a person reads; names in braces are filled in by the program.

## About this language

# The language's own name for itself, in its own script.
language-name = English
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = .
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Mr., Mrs., Ms., Mx., Dr., Prof., Rev., St., Sr., Capt., Col., Lt., Maj., Sgt., Cpl., Cmdr., Adm., Gov., Pres., Sen., Messrs., Mt., Ft., e.g., i.e., cf., viz., vs., v., ca., approx., esp., incl., pp., Feb., Apr., Aug., Sept., Oct., Nov., Dec., Tue., Thu., Fri.

## Errors

error-not-found = There is no file “{ $path }”. It may have been moved or renamed: please check the name, or choose the file again.
error-unreachable = Lectern cannot get at “{ $path }”. Your system says: { $reason }. Please check that the drive is connected and that you are allowed to use the file.
error-unknown-format = Lectern does not know how to read “{ $path }”. Saving it as plain text in the program it came from will let you read it here.
error-unknown-ending = Lectern cannot tell from the name “{ $path }” what kind of file to write. Please end the name with one of these: { $endings }.
error-empty = “{ $path }” has no text in it. If you can see words when you open it elsewhere, they may be a picture: a program that recognises text can turn them into words.
error-too-large = “{ $path }” is larger than { $megabytes } megabytes, which is the most that Lectern opens. Please split it into parts and open them one by one.
error-too-many-files = “{ $path }” holds more than { $most } texts and folders, which is the most that Lectern takes at once. Please choose a folder inside it.
error-already-there = “{ $path }” is there already and was not made by Lectern, so it was left as it is. Please move it away, or choose another folder for the new files.
error-malformed = Lectern cannot make sense of “{ $path }” ({ $reason }). It goes on without it and has kept the file, so that you can put it right.
error-no-presets = “{ $path }” does not contain any looks from Lectern. Nothing has changed. Please choose a file that Lectern has written.
error-broken-pattern = The pattern “{ $pattern }” cannot be understood ({ $reason }). Please correct it; until then it is not used.
error-nothing-to-say = Please first type the word whose sound you want to change.
error-too-many-rules = There is no room for more than { $most } rules of this kind. Please remove one first.
error-no-rules = “{ $path }” has no rules of pronunciation in it. Nothing has changed. Each line of the list should look like this: "word",0,Y,"how it sounds",0
error-no-such-article = Lectern has no article called “{ $id }”. If you meant a file, please check its name.
error-voice-unavailable = The voice “{ $engine }” could not be started. You can read on without sound, or choose another voice in the settings.
error-no-voice = “{ $path }” is not a voice. Please choose a voice made for Piper: its file name ends in “.onnx”.
error-voice-without-description = The voice “{ $path }” cannot be used: a second file is missing beside it, with the same name and “.json” added at the end. Please put it there.
error-voice-phonemes = The voice “{ $path }” needs a phonetic spelling that Lectern cannot make ({ $kind }), so it cannot be used. Please choose another voice.
error-voice-mute = The voice “{ $path }” does not speak ({ $reason }). The file may be damaged, or not made for Piper. Please get it anew or choose another voice.
error-voice-replaced = The voice you chose, “{ $voice }”, cannot be used at the moment, so another one reads instead. You can choose a voice in the settings.
error-voice-only-aloud = “{ $voice }” is a voice of your system. It can be heard but not saved, so in the file you will hear another voice. You can choose a voice in the settings.
error-sentence-skipped = The voice stumbled twice over the sentence that begins “{ $text }”, so it was left out; you can read it on the page. Reading goes on with the next one.
error-no-sound = No sound can be played. Lectern reads on silently and marks each word. Sound comes back by itself once headphones or speakers work again.
error-device-away = “{ $name }” is not connected, so the sound comes from the system’s usual output until it is back. You can choose another device in the settings.
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
check-keys = Block { $block } names the keys “{ $found }”, and in English “{ $expected }”. They must be the same.
check-links = Block { $block } has { $found } links, and { $expected } in English. They must be the same.

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
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole }.{ $hundredths } s
value-percent = { $percent }%
value-degrees = { $degrees }°
# How far text stands out from its ground: $whole and $tenths are a number, such as 4 and 3 for “4.3”; 21 to 1 is the most.
contrast-good = { $whole }.{ $tenths } to 1 · good
contrast-weak = { $whole }.{ $tenths } to 1 · too weak
value-size = { $size } px
# How many letters stand on a line at most.
value-letters =
    { $count ->
        [one] { $count } letter
       *[other] { $count } letters
    }

## The status line

status-ready = Press the space bar to be read to.
status-reading = Reading aloud. The space bar pauses.
status-paused = Paused. The space bar goes on with the same word.
status-ended = That was the end. The space bar reads from the beginning.
status-selection-read = The selection has been read.
status-waiting = Waiting. The space bar reads on.
status-nothing-selected = No text is selected.
status-sound-back = Sound is back.
status-speed = Speed: { $wpm } words a minute.
status-volume = Volume: { $percent }%.
status-text-size = Text size: { $size } pixels.
status-sentences = Press the { $read } when you have read a sentence, { $small } if it is too small, { $close } to end the search.
status-finder-left = The search for your text size has ended. Nothing has changed.
status-old-size = The old setting is back: { $size } pixels.
# $name is what was set, such as “Space between lines”, $value what it is now, such as “160%”.
status-value = { $name }: { $value }.
status-window-scale = Size of buttons and labels: { $percent }%.
status-theme = Colours: { $name }.
# $name is what was set, $value what it is now, $contrast one of the two messages “contrast-good” and “contrast-weak”.
status-with-contrast = { $name }: { $value }. Contrast: { $contrast }.
status-night-on = It is night: warm, dim colours. The same key brings back the colours you had.
status-night-off = The night is over: the colours you had are back.
status-family = Typeface: { $name }.
status-no-such-family = The typeface “{ $name }” is not on this computer. Instead: { $instead }.
status-preset-saved = Kept as “{ $name }”.
status-preset-deleted = “{ $name }” has been deleted. The text stays as it looks now.
status-presets-added = Looks added: { $count }.
status-presets-full = There is room for { $count } looks. Delete one first.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = The rule for “{ $word }” applies from now on.
status-rule-removed = “{ $word }” is said as usual again.
status-rules-added = Rules of pronunciation added: { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [one] This line could not be used: { $lines }.
       *[other] These lines could not be used: { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = Left out: { $list }.
list-parted-by = {", "}
left-out-citations =
    { $count ->
        [one] { $count } citation
       *[other] { $count } citations
    }
left-out-addresses =
    { $count ->
        [one] { $count } internet address
       *[other] { $count } internet addresses
    }
left-out-brackets =
    { $count ->
        [one] { $count } remark in brackets
       *[other] { $count } remarks in brackets
    }
left-out-notes =
    { $count ->
        [one] { $count } footnote mark
       *[other] { $count } footnote marks
    }
left-out-pages =
    { $count ->
        [one] { $count } page number
       *[other] { $count } page numbers
    }
left-out-code =
    { $count ->
        [one] { $count } piece of code
       *[other] { $count } pieces of code
    }
status-language = Language: { $name }.
status-text-lang = Language of this text: { $name }.
status-copied = Copied.
# A word, and its letters parted by the sign below.
status-spelled = { $word }: { $letters }
letters-parted-by = {", "}
status-where = “{ $heading }”, paragraph { $block } of { $blocks }, { $percent }% of the text.
status-where-no-heading = Paragraph { $block } of { $blocks }, { $percent }% of the text.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] Less than a minute to listen.
        [one] About { $count } minute to listen.
       *[other] About { $count } minutes to listen.
    }
about-hours =
    { $count ->
        [one] About { $count } hour to listen.
       *[other] About { $count } hours to listen.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }: there are no more in this direction.
status-caret-on = There is a caret in the text now. The arrow keys move it.
status-caret-off = No caret. The left and right arrow keys go by sentence.
status-letter-keys-on = Single-letter shortcuts are on.
status-letter-keys-off = Single-letter shortcuts are off.
status-describing-keys = Press any key to hear what it does. Escape ends this.
status-keys-work = Keys work again.
status-key-means = { $key }: { $name }. { $explanation }
# $name is what is written on the button, tab or line that has the keyboard.
status-key-presses = { $key }: presses “{ $name }”.
status-key-means-nothing = { $key }: does nothing here.
status-asking-key = Press the new key for “{ $name }”. Escape leaves it as it is.
status-key-of = { $name }: { $keys }.
status-key-taken = { $name }: { $keys }. “{ $other }” had that key and has lost it.
status-key-not-free = { $key } is needed to move between buttons. Please choose another key.
status-address-copied = The address of the link is copied. Lectern does not go to the internet: you can paste the address into a browser.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = This is about Lectern. { $key } takes you back to your own text.
status-no-link = There is no link in this sentence.
# $key is the key that goes back, such as “Backspace”.
status-followed = { $key } takes you back to where the link was.
status-no-way-back = No link has been followed that you could go back from.
status-spoken = Spoken notices: { $name }.
status-back-to-voice = Back to the place being read

## Panels

panel-close = Close
panel-languages = Language
text-lang = Language of this text
text-lang-explained = Lectern recognises the language by itself. If the voice reads the text as if it were in another language, choose the right one here.
text-lang-found = Recognised: { $name }
panel-settings = Settings
panel-help = Help
panel-menu = Menu
panel-contents = Contents
panel-files = Open a file
panel-find = Find in the text
panel-typefaces = Typefaces on this computer
panel-voices = Voices
panel-presets = My own looks

# The line of the menu into which one types.
menu-search = Find by name
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }, { $keys }
menu-nothing = Nothing is called that. Try another word.

find-words = Words to find
# The name of the list of places.
find-places = Places found
find-looking = “{ $words }”: looking …
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = “{ $words }”: { $nth } of { $count }.
find-nothing = “{ $words }” is not in this text.

contents-none = This text has no headings.

files-looking = Looking into the folder …
files-folder = Folder: { $path }
files-up = Up, to the folder around this one
# A folder in a list of files.
files-into = { $name } (folder)
files-none = There is no text here that Lectern can open.

tab-text = Text
tab-colours = Colours
tab-aids = Reading aids
tab-voice = Voice
tab-window = Window
tab-keys = Keys

settings-letter-keys = Single-letter shortcuts
settings-keys-how = Press Enter on a line, then the new key. Delete brings the usual key back.
settings-keys-waiting = Press a key …

# The parts of the menu and of the list of keys.
group-reading = Reading aloud
group-moving = Finding your way
group-looks = Looks
group-window = Lectern itself
group-caret = With a caret in the text
panel-welcome = Welcome to Lectern
panel-finder = Find your text size
panel-picture = Picture

settings-text-size = Text size
settings-text-size-less = Smaller
settings-text-size-more = Larger
settings-lines = Space between lines
settings-lines-less = Closer
settings-lines-more = Wider
settings-letters = Space between letters
settings-letters-less = Closer
settings-letters-more = Wider
settings-words = Space between words
settings-words-less = Closer
settings-words-more = Wider
settings-paragraphs = Space between paragraphs
settings-paragraphs-less = Closer
settings-paragraphs-more = Wider
settings-measure = Length of lines
settings-measure-less = Shorter
settings-measure-more = Longer
settings-speed = Speed of the voice
settings-speed-less = Slower
settings-speed-more = Faster
settings-volume = Volume of the voice
settings-volume-less = Softer
settings-volume-more = Louder
# The device that the sound comes from: a heading and a list.
settings-device = Sound output
device-usual = Same as the system
device-away = { $name } (not connected)
settings-window = Size of buttons and labels
settings-window-less = Smaller
settings-window-more = Larger
settings-theme = Colours
settings-own = Which colour to change
colour-text = Text
colour-paper = Paper
colour-word = Mark of the word
colour-sentence = Mark of the sentence
settings-lightness = Lightness
settings-lightness-less = Darker
settings-lightness-more = Lighter
settings-hue = Hue
settings-hue-less = Back
settings-hue-more = Onward
settings-saturation = Strength of the colour
settings-saturation-less = Greyer
settings-saturation-more = Stronger
settings-brightness = Brightness
settings-text-brightness = Brightness of the text
settings-text-brightness-less = Dimmer
settings-text-brightness-more = Brighter
settings-paper-brightness = Brightness of the paper
settings-paper-brightness-less = Dimmer
settings-paper-brightness-more = Brighter
settings-contrast = Contrast of the text
settings-preset = Look of the text
settings-family = Typeface
settings-weight = Weight of letters
settings-alignment = Beginning of lines
settings-hyphens = Hyphens at the ends of lines
settings-pauses = Pauses of the voice
settings-pause-comma = Pause after a comma
settings-pause-comma-less = Shorter
settings-pause-comma-more = Longer
value-pause-own = as the voice makes it
settings-pause-sentence = Pause after a sentence
settings-pause-sentence-less = Shorter
settings-pause-sentence-more = Longer
settings-pause-paragraph = Pause after a paragraph
settings-pause-paragraph-less = Shorter
settings-pause-paragraph-more = Longer
settings-pause-item = Pause after a list item
settings-pause-item-less = Shorter
settings-pause-item-more = Longer
settings-pause-heading = Pause after a heading
settings-pause-heading-less = Shorter
settings-pause-heading-more = Longer
settings-stretch = How much the voice reads in one go
stretch-text = All of the text
stretch-paragraph = One paragraph, then it waits
stretch-sentence = One sentence, then it waits
settings-sleep = Sleep timer
sleep-off = Off
sleep-minutes = { $count } minutes
sleep-section = At the end of the section
status-slept = The sleep timer has stopped the voice. Reading will go on from where it began to grow quiet.
status-slept-section = The sleep timer has stopped the voice at the end of the section.
settings-follow = How the page follows the voice
settings-movement = How the page moves
settings-spoken = Spoken notices

theme-desktop = As the desktop has it
theme-light = Dark on light
theme-dark = Light on dark
theme-sepia = Brown on cream
theme-black-on-yellow = Black on yellow
theme-yellow-on-black = Yellow on black
theme-white-on-black = White on black
theme-pale-blue = Blue on pale blue
theme-night = Amber on black, for the night
theme-own = Your own colours

# Ways to set size and spaces of the text, to begin from; after the colon stands what one sees.
preset-usual = Usual
preset-large-print = Large print
preset-macular = Macular loss: lines and words far apart
preset-dyslexia = Dyslexia: letters far apart, short lines
preset-compact = Compact
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = Mine, without a name
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = A look is all that makes the text appear as it does: typeface, sizes, spaces, colours and reading aids.
presets-name = Name (empty: “{ $name }”)
presets-suggested = My look
presets-save = Keep the present look
presets-own = Looks that you have kept
presets-rename = Rename “{ $name }” to “{ $new }”
presets-delete = Delete “{ $name }”
presets-file = For other computers
presets-file-how = Your looks go into the file “{ $file }” in your documents folder and are read from there. You can also drop such a file onto this window.
presets-export = Write my looks to the file
presets-import = Add the looks from the file
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = This look is for
reach-all = All texts
reach-document = Only this text

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible – letters that are easy to tell apart
family-lexend = Lexend – wide letters for calm reading
family-dyslexic = OpenDyslexic – letters with heavy feet
family-sans = Noto Sans – plain
family-serif = Noto Serif – as in a book
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = { $first } to { $last } of { $count }
rows-before = Back
rows-after = Forward
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = Part of a name
typefaces-looking = Looking for typefaces …
typefaces-none = This computer has no typeface of such a name with all letters of the text.

weight-light = Light
weight-regular = Regular
weight-medium = A little heavier
weight-semibold = Semi-bold
weight-bold = Bold

alignment-start = As usual in the language
alignment-left = At the left
alignment-centre = In the middle
alignment-justified = At both sides, with wider spaces

hyphens-off = None
hyphens-on = Words are parted
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = not known for this language

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = Bold letters
stress-italics = Slanted letters
stress-underline = Lines under links
stress-capitals = WORDS IN CAPITALS
stress-shown = As the author has them
stress-left-out = As ordinary letters

follow-third = Moves on when the line nears the bottom
follow-centre = Keeps the line in the middle
follow-page = Turns the page at its end
follow-never = Stays where it is
movement-smooth = Glides along
movement-jump = Jumps at once

# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = Only problems
spoken-status-always = Problems and changes
spoken-status-never = None

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = Voice
voice-natural = Natural
voice-formant = Clear
# A voice that speaks as in a region: “Clear, United Kingdom”, or that is the system’s: “Anna, from your system”. The regions, and
# the words for the system, stand only there.
voice-system = from your system
voice-of-region = { $voice }, { $region }
region-us = United States
region-gb = United Kingdom
region-caribbean = Caribbean
region-es = Spain
region-latin-america = Latin America
region-fr = France
region-be = Belgium
region-ch = Switzerland
region-pt = Portugal
region-br = Brazil
region-cantonese = Cantonese
voice-explained = The natural voice sounds like a person; above { $wpm } words a minute the clear voice reads instead. Each language keeps its own choice.
voice-system-explained = Voices from your system speak on their own: Lectern gives them the text and does not hear them. Some tell which word they are saying. With the others Lectern has to estimate it, and then the word is only underlined.
voice-only-one = This language has only one voice.
voice-more = You can add more voices, made for the speech program Piper. Such a voice is two files that belong together: one ends in “.onnx”, the other in “.onnx.json”. Keep them in the same folder and drop the first one onto this window, or put both into the folder “{ $folder }”. From then on the voice reads texts in its language, and it needs no internet.
status-adding-voice = Trying out the new voice …
status-voice-added = Voice added: { $name }. From now on it reads texts in its language.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = sounds like a person
voice-like-formant = plain but clear at any speed
voice-offline = works offline
voice-offline-system = may need the internet (depends on your system)
voice-marks-word = marks each word exactly
voice-marks-estimate = marks words by estimate
voice-marks-sentence = marks only the sentence
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = Name of a voice or a language
voices-how = The voice that you choose reads its language from then on. { $hear } beside it only lets you hear it; on the keyboard, { $key } takes you there.
voices-none = There is no such voice. Try another word.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }, { $language }: { $facts }
voices-hear-spoken = Hear { $voice }, { $language }
status-voice-of = Voice for { $language }: { $voice }.
status-voice-heard = This is how it sounds: { $voice }, { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Read the text to me
welcome-intro = Welcome. Lectern reads to you, out loud and in large, clear letters. Everything stays on this computer, and nothing you press can do any harm.
welcome-read = Press the { $read } to be read to. Press it again to pause.
welcome-help = { $help } opens the help. { $settings } opens the settings.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = Would you like larger letters? Press “{ $larger }”, as often as you like. “{ $smaller }” makes them smaller.
welcome-colours = For other colours, such as light letters on a dark ground, press { $colours }.
welcome-speed = Do I speak too fast or too slowly? { $slower } makes me slower, { $faster } makes me faster.
welcome-spoken = If you cannot see the window, press { $spoken }: then I tell you what each key changes.
welcome-again = { $again } brings this welcome back at any time. { $close } closes it. Now press the { $read } whenever you like.

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = What is marked
marks-both = Sentence and word
marks-sentence = Sentence
marks-word = Word
marks-line = Line
marks-none = Nothing
aids-sentence-style = Mark of sentence or line
aids-word-style = Mark of the word
mark-tint = Tint
mark-box = Tint and frame
mark-underline = Line below
mark-outline = Frame
aids-ruler = Reading ruler
aids-ruler-less = Fewer lines
aids-ruler-more = More lines
aids-focus = Focus
focus-sentence = One sentence
focus-paragraph = One paragraph
aids-dimming = Dimming of the rest
aids-dimming-less = Weaker
aids-dimming-more = Stronger
aids-lens = Large word
lens-top = Above the text
lens-bottom = Below the text
aids-stripes = Tint on every second line
aids-syllables = Marks between syllables
aids-on = On
aids-off = Off
aids-syllables-not-here = Not available in the language of this text.
# How many lines of the text the reading ruler covers.
value-lines =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = Begin
finder-read = I have read it
finder-too-small = Too small
finder-keep = Keep this
finder-old = Back to the old setting
finder-intro = You will see short sentences, each smaller than the one before. Lectern notes how long you take, finds the smallest size at which you still read at full speed, and sets the text a little larger than that. It takes about a minute.
finder-how = Sit as you always do when you read, with your reading glasses if you have some. Press the { $read } as soon as you have read a sentence. Press { $small } if it is too small. Read in silence and at your usual pace.
finder-eyes = This is for people who read with their eyes. If you only listen, { $close } takes you back to the text; at any time it ends the search, and nothing changes.
finder-no-test = This is not a medical test, and it does not replace an examination of your eyes.
finder-found = From { $critical } pixels on you read at full speed. The text is now set in { $size } pixels, to leave you a reserve.
finder-below = You read even the smallest sentences at full speed. The text is now set in { $size } pixels.
finder-above = Larger sentences would have been easier for you, but this window has no room for them. The text is now set in { $size } pixels. In a larger window you can search once more.
finder-wider = Letters, words and lines now stand further apart: you read faster that way.
finder-choose = Press the { $read } to keep this, or { $close } to go back to the old setting.
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    My sister keeps a jar of old buttons on the kitchen shelf.
    We walked along the river until the sun began to go down.
    The little shop on the corner sells warm bread every day.
    He left his umbrella on the bus and came home very wet.
    Her cat likes to sleep in the box that the shoes came in.
    The children built a boat of paper and let it float away.
    On Sunday my uncle cooks soup for everyone in the house.
    There is a letter for you on the table beside the lamp.
    The train was late, so we played cards and drank some tea.
    My friend waters all our plants when we are at the sea.
    She found a blue coat that was just the right size for her.
    The old clock in the hall is always five minutes too slow.
    They painted the garden gate green and the bench white.
    A bird has made its nest above the window of my room.
    I wrote down the number, but I cannot find the paper now.
    The dog ran after the ball and came back with a stick.
    In the morning the grass was white and the air was cold.
    My father taught me how to mend a chair with good glue.
    The doctor told him to take a short walk after dinner.
    We have picked so many apples that we must give some away.

## Help

help-intro = Press the space bar: Lectern reads the text aloud and marks every word as it is spoken. Click a word to be read to from there. When you scroll away, the voice goes on; press V to go back to it. Lectern remembers your place and everything you have set.
help-guide = Read the guide
help-conformance = How accessible Lectern is
help-privacy-title = Nothing leaves this computer
help-privacy = Lectern works without the internet. When it starts, it gives up the right to use the network, and the system holds it to that: no text, no word you listen to and no setting can be sent anywhere. All voices are on this computer.
help-keys-title = Keys
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = About Lectern
help-about = Lectern { $version } is free software under the GNU General Public License, version 3 or later. The bundled article is for education and is no substitute for medical advice.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = Read aloud, or pause
    .explain = Reads from the word where you are; pressed again, it pauses there.
command-read-selection = Read the selection
    .explain = Reads the text that is selected, and stops behind it.
command-stop = Stop, or close the panel
    .explain = Closes what is open beside the text; otherwise the voice stops and the mark goes.
command-faster = Speak faster
    .explain = The voice speaks ten words a minute faster, at once.
command-slower = Speak slower
    .explain = The voice speaks ten words a minute slower, at once.
command-louder = Speak louder
    .explain = The voice gets louder.
command-softer = Speak softer
    .explain = The voice gets softer.
command-repeat = Repeat the sentence
    .explain = Reads the sentence once more, from its beginning.
command-next-stretch = Wait after each sentence or paragraph
    .explain = Has the voice wait for a key after each sentence, after each paragraph, or never.
command-sleep = Set the sleep timer
    .explain = Has the voice grow quiet and stop after 15, 30, 45 or 60 minutes, or stop at the end of the section.
command-spell = Spell the word
    .explain = Says the word at your place and then its letters one by one. If the voice is reading, it pauses.
command-pronunciation = How words are said
    .explain = Takes the word where you are, so that you can write how the voice should say it, and shows your rules.
command-other-voice = Other voice of this language
    .explain = Reads with the other voice of the text’s language, natural or clear; pressed again, with the first one.
command-voices = Voices of all languages
    .explain = Lists the voices of all languages, says what each is like, and lets you hear them and choose one for each language.
command-where-am-i = Tell where I am
    .explain = Tells the heading above, the paragraph and how far through the text you are.
command-next-sentence = Next sentence
    .explain = Goes to the next sentence; if the voice is reading, it goes on there.
command-previous-sentence = Previous sentence
    .explain = Goes to the sentence before; from the middle of a sentence, to its beginning.
command-next-paragraph = Next paragraph
    .explain = Goes to the next paragraph or heading.
command-previous-paragraph = Previous paragraph
    .explain = Goes to the paragraph or heading before.
command-to-start = To the beginning of the text
    .explain = Goes to the first sentence.
command-to-end = To the end of the text
    .explain = Goes to the last sentence.
command-back-to-voice = Back to the place being read
    .explain = Shows the place being read again after you scrolled away.
command-contents = Table of contents
    .explain = Lists the headings; choose one to go there.
command-next-heading = Next heading
    .explain = Goes to the next heading of any level.
command-previous-heading = Previous heading
    .explain = Goes to the heading before, of any level.
command-next-level = Next heading of level { $level }
    .explain = Goes to the next heading of level { $level }.
command-previous-level = Previous heading of level { $level }
    .explain = Goes to the heading of level { $level } before.
command-next-list = Next list
    .explain = Goes to the beginning of the next list.
command-previous-list = Previous list
    .explain = Goes to the beginning of the list before.
command-next-item = Next list item
    .explain = Goes to the next item of a list.
command-previous-item = Previous list item
    .explain = Goes to the item of a list before.
command-next-table = Next table
    .explain = Goes to the beginning of the next table.
command-previous-table = Previous table
    .explain = Goes to the beginning of the table before.
command-next-figure = Next picture
    .explain = Goes to the description of the next picture.
command-previous-figure = Previous picture
    .explain = Goes to the description of the picture before.
command-next-link = Next link
    .explain = Goes to the next link.
command-previous-link = Previous link
    .explain = Goes to the link before.
command-next-note = Next note
    .explain = Goes to the next note that stands apart from the text.
command-previous-note = Previous note
    .explain = Goes to the note before.
command-find = Find words in the text
    .explain = Opens a line to type words into, and marks every place where they stand.
command-next-hit = Next place found
    .explain = Goes to the next place where the words you are looking for stand.
command-previous-hit = Previous place found
    .explain = Goes to the place before where the words you are looking for stand.
command-scroll-down = Scroll down a line
    .explain = Moves the page; the voice stays where it is.
command-scroll-up = Scroll up a line
    .explain = Moves the page back; the voice stays where it is.
command-page-down = Scroll down a page
    .explain = Moves the page by what you can see; the voice stays where it is.
command-page-up = Scroll up a page
    .explain = Moves the page back by what you can see; the voice stays where it is.
command-larger-text = Larger text
    .explain = Makes the letters of the text larger.
command-smaller-text = Smaller text
    .explain = Makes the letters of the text smaller.
command-usual-text = Text of the usual size
    .explain = Gives the text its usual size again.
command-find-size = Find my text size
    .explain = Shows short sentences that get smaller and smaller, finds the size from which you read at full speed, and sets the text in it.
command-next-preset = Next look
    .explain = Sets size and spaces of the text as suits another kind of eyes, or goes on to a look of your own.
command-presets = My own looks
    .explain = Keeps how the text looks now under a name, and lists what you have kept.
command-typefaces = Typefaces on this computer
    .explain = Lists the typefaces that this computer has, each in its own letters, to set the text in one of them.
command-lines-more = Lines further apart
    .explain = Moves the lines of the text further apart.
command-lines-less = Lines closer together
    .explain = Moves the lines of the text closer together.
command-letters-more = Letters further apart
    .explain = Moves the letters of the text further apart, and the words with them.
command-letters-less = Letters closer together
    .explain = Moves the letters of the text closer together.
command-words-more = Words further apart
    .explain = Moves the words of the text further apart.
command-words-less = Words closer together
    .explain = Moves the words of the text closer together.
command-paragraphs-more = Paragraphs further apart
    .explain = Leaves more room between paragraphs.
command-paragraphs-less = Paragraphs closer together
    .explain = Leaves less room between paragraphs.
command-measure-more = Longer lines
    .explain = Lets more letters stand on a line.
command-measure-less = Shorter lines
    .explain = Lets fewer letters stand on a line.
command-heavier = Heavier letters
    .explain = Makes the letters of the text bolder.
command-lighter = Lighter letters
    .explain = Makes the letters of the text thinner.
command-next-alignment = Another beginning of lines
    .explain = Lets lines begin where the language begins, at the left, in the middle, or fill the whole width.
command-hyphens = Hyphens at the ends of lines, or none
    .explain = Parts long words at the ends of lines, or keeps them whole.
command-next-marks = Next kind of mark
    .explain = Marks sentence and word, only one of them, the line, or nothing, in turn.
command-ruler-more = Reading ruler, more lines
    .explain = Leaves more lines clear around the place of the voice, the caret or the mouse and dims the rest.
command-ruler-less = Reading ruler, fewer lines
    .explain = Leaves fewer lines clear; after the last one the ruler is gone.
command-next-focus = Next focus
    .explain = Dims all but the sentence, all but the paragraph, or nothing, in turn.
command-dimming-more = Stronger dimming
    .explain = Dims what is outside of ruler and focus more, until it cannot be seen.
command-dimming-less = Weaker dimming
    .explain = Dims what is outside of ruler and focus less.
command-next-lens = Large word above, below or not at all
    .explain = Shows the word being read in large letters above the text, below it, or not at all, in turn.
command-stripes = Tint on every second line, on or off
    .explain = Gives every second line a slightly different ground, so that the eye finds the next one.
command-syllables = Marks between syllables, on or off
    .explain = Marks where a syllable begins; the text itself stays as it is.
command-larger-window = Larger buttons and labels
    .explain = Makes everything around the text larger.
command-smaller-window = Smaller buttons and labels
    .explain = Makes everything around the text smaller.
command-next-theme = Next colours
    .explain = Shows the text and the window in other colours.
command-night = Night colours, on or off
    .explain = Shows warm, dim colours with hardly any blue; pressed again, the colours you had come back.
command-text-brighter = Brighter text
    .explain = Makes dimmed letters brighter again.
command-text-dimmer = Dimmer text
    .explain = Makes the letters less bright, if light letters dazzle you.
command-paper-brighter = Brighter paper
    .explain = Makes dimmed paper brighter again.
command-paper-dimmer = Dimmer paper
    .explain = Makes the paper behind the text less bright, if light paper dazzles you.
command-mend-contrast = Make the text stand out
    .explain = Makes the text lighter or darker, and if need be the paper and the marks too, just enough for a contrast of 7 to 1.
command-next-follow = Next way for the page to follow
    .explain = Changes how the page follows the voice: line by line, page by page, or not at all.
command-menu = Everything that can be done
    .explain = Lists all there is to do; type a word to find it.
command-open-file = Open a file
    .explain = Lists your files; choose one to read it.
command-languages = Choose the language
    .explain = Lists the languages of the window and of the article.
command-settings = Settings
    .explain = Shows text, colours, reading aids, voice, window and keys, to be changed.
command-help = Help and list of keys
    .explain = Tells how Lectern works and lists every key.
command-welcome = Hear the welcome again
    .explain = Opens the welcome of the first start and reads it out.
command-say-changes = Say aloud what each key changes
    .explain = From now on the voice tells what a key has changed; pressed again, it no longer does.
command-guide = Guide to Lectern
    .explain = Opens a text that explains Lectern; pressed again, it takes you back to your own text.
command-conformance = How accessible Lectern is
    .explain = Lists the rules of accessibility and which test shows that Lectern keeps each; pressed again, it takes you back to your own text.
command-describe-keys = Tell what keys do
    .explain = From now on each key tells what it would do, and does nothing, until you press Escape.
command-key-sheet = Write a list of keys to print
    .explain = Writes a page with all keys into the folder with your documents.
command-follow-link = Follow the link
    .explain = Goes to the place that the link leads to, or copies its address. Lectern does not go to the internet. At a picture, shows it alone and large.
command-leave-link = Go back from the link
    .explain = Goes back to where you followed the last link, such as from a note to the text.
command-copy = Copy the selection, or the sentence being read
    .explain = Puts it on the clipboard, to be pasted elsewhere.
command-select-all = Select the whole text
    .explain = Selects everything from the first to the last word.
command-next-zone = To the next part of the window
    .explain = Takes the keyboard from the buttons to the text, to the panel and back.
command-next-control = To the next control
    .explain = Takes the keyboard to the next button, list or field.
command-previous-control = To the previous control
    .explain = Takes the keyboard to the button, list or field before.
command-quit = Close Lectern
    .explain = Closes the window; your place is kept.
command-caret-mode = Caret in the text, on or off
    .explain = Puts a caret in the text that the arrow keys move letter by letter and line by line.
command-caret-next-character = Next letter
    .explain = Moves the caret to the next letter.
command-caret-previous-character = Previous letter
    .explain = Moves the caret to the letter before.
command-caret-next-word = Next word
    .explain = Moves the caret to the next word.
command-caret-previous-word = Previous word
    .explain = Moves the caret to the beginning of this word or of the one before.
command-caret-next-line = Next line
    .explain = Moves the caret a line down.
command-caret-previous-line = Previous line
    .explain = Moves the caret a line up.
command-caret-line-end = End of the line
    .explain = Moves the caret to the end of its line.
command-caret-line-start = Beginning of the line
    .explain = Moves the caret to the beginning of its line.
command-caret-next-page = Next page, with the caret
    .explain = Moves the caret one page on.
command-caret-previous-page = Previous page, with the caret
    .explain = Moves the caret one page back.
command-caret-text-end = End of the text, with the caret
    .explain = Moves the caret behind the last letter.
command-caret-text-start = Beginning of the text, with the caret
    .explain = Moves the caret before the first letter.
command-select-next-character = Select the next letter
    .explain = Moves the caret and selects the letter that it passes.
command-select-previous-character = Select the previous letter
    .explain = Moves the caret back and selects the letter that it passes.
command-select-next-word = Select to the next word
    .explain = Moves the caret to the next word and selects what it passes.
command-select-previous-word = Select to the previous word
    .explain = Moves the caret to the word before and selects what it passes.
command-select-next-sentence = Select to the next sentence
    .explain = Moves the caret to the next sentence and selects what it passes.
command-select-previous-sentence = Select to the beginning of the sentence
    .explain = Moves the caret to the beginning of its sentence, or of the one before, and selects what it passes.
command-select-next-paragraph = Select to the next paragraph
    .explain = Moves the caret to the next paragraph and selects what it passes.
command-select-previous-paragraph = Select to the beginning of the paragraph
    .explain = Moves the caret to the beginning of its paragraph, or of the one before, and selects what it passes.
command-select-next-line = Select a line down
    .explain = Moves the caret a line down and selects what it passes.
command-select-previous-line = Select a line up
    .explain = Moves the caret a line up and selects what it passes.
command-select-line-end = Select to the end of the line
    .explain = Selects from the caret to the end of its line.
command-select-line-start = Select to the beginning of the line
    .explain = Selects from the caret back to the beginning of its line.
command-select-next-page = Select one page on
    .explain = Moves the caret one page on and selects what it passes.
command-select-previous-page = Select one page back
    .explain = Moves the caret one page back and selects what it passes.
command-select-text-end = Select to the end of the text
    .explain = Selects from the caret to the last letter.
command-select-text-start = Select to the beginning of the text
    .explain = Selects from the caret back to the first letter.

# Title of a page with all keys, to be printed.
sheet-title = Lectern: all keys

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = no key
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
    .spoken = Escape
key-enter = Enter
key-tab = Tab
key-left = Left arrow
key-right = Right arrow
key-up = Up arrow
key-down = Down arrow
key-home = Home
    .spoken = Home
key-end = End
    .spoken = End
key-backspace = Backspace
key-delete = Delete
    .spoken = Delete
key-pageup = Page up
    .spoken = Page up
key-pagedown = Page down
    .spoken = Page down
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
key-mediaplaypause = Play/Pause
key-mediastop = Stop
key-mediatracknext = Next track
key-mediatrackprevious = Previous track

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = How accessible Lectern is
conformance-intro = The Web Content Accessibility Guidelines, WCAG 2.2 for short, are the rules by which accessibility is measured all over the world. This report goes through every rule of levels A and AA, and four of level AAA, and says how Lectern stands.
conformance-counts = Kept and shown by a test: { $met }. About things that Lectern does not have: { $apart }. Not shown yet: { $open }.
conformance-rule = Rule
conformance-level = Level
conformance-state = How it stands
# After these come the names of tests, in English.
conformance-met = Kept. These tests show it:
conformance-not-applicable = Does not apply.
conformance-not-yet = Not shown yet.

conformance-no-recordings = Lectern plays no films and no recordings: what it says stands in the text that it shows.
conformance-no-personal-data = Lectern asks for nothing about you.
conformance-no-hover = Nothing appears just because you point at something or reach it with the keyboard.
conformance-no-time-limit = Nothing in Lectern has a time limit.
conformance-no-set-of-pages = The rule is about sets of web pages; Lectern is one window.
conformance-no-motion = Lectern does not heed how the device is moved.
conformance-no-contracts = Nothing that you do in Lectern binds you, costs money or sends anything.
conformance-no-login = Lectern has no accounts and no passwords.

# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = What can be perceived
wcag-2 = What can be operated
wcag-3 = What can be understood
wcag-4 = What works together with other programs
wcag-1-1-1 = What is not text has words that stand for it
wcag-1-2-1 = Recordings of sound or picture alone have words that stand for them
wcag-1-2-2 = Films have captions
wcag-1-2-3 = Films have a description of what is seen, or a text instead
wcag-1-2-4 = Live films have captions
wcag-1-2-5 = Films have a spoken description of what is seen
wcag-1-3-1 = What can be seen of the structure can be told by a program
wcag-1-3-2 = The order in which the text makes sense can be told by a program
wcag-1-3-3 = Instructions do not rest on shape, size, place or sound alone
wcag-1-3-4 = Upright or on its side: both can be used
wcag-1-3-5 = Fields for facts about you can be told by a program
wcag-1-4-1 = Nothing is told by colour alone
wcag-1-4-2 = Sound that starts by itself can be stopped
wcag-1-4-3 = Text stands out from its ground
wcag-1-4-4 = Text can be made twice as large
wcag-1-4-5 = Words are text, not pictures of text
wcag-1-4-10 = A narrow window needs no scrolling sideways
wcag-1-4-11 = Controls and marks stand out from their ground
wcag-1-4-12 = Wider spacing of the text loses nothing
wcag-1-4-13 = What appears under the pointer can be looked at and sent away
wcag-2-1-1 = Everything can be done with the keyboard
wcag-2-1-2 = The keyboard is never caught
wcag-2-1-3 = Everything can be done with the keyboard, without exception
wcag-2-1-4 = Single letters as keys can be switched off or changed
wcag-2-2-1 = Time limits can be changed
wcag-2-2-2 = What moves by itself can be paused
wcag-2-3-1 = Nothing flashes more than three times a second
wcag-2-4-1 = What comes again and again can be skipped
wcag-2-4-2 = Every page has a title that tells what it is
wcag-2-4-3 = The keyboard goes through the controls in an order that makes sense
wcag-2-4-4 = A link tells where it leads
wcag-2-4-5 = There is more than one way to a page
wcag-2-4-6 = Headings and labels tell what they are about
wcag-2-4-7 = Where the keyboard is can be seen
wcag-2-4-11 = What has the keyboard is not wholly hidden
wcag-2-4-12 = No part of what has the keyboard is hidden
wcag-2-4-13 = The mark of what has the keyboard is large and stands out
wcag-2-5-1 = No gesture needs two fingers or a path
wcag-2-5-2 = A press can be taken back
wcag-2-5-3 = The name of a control holds the words that are written on it
wcag-2-5-4 = Nothing must be done by moving the device
wcag-2-5-5 = What is pressed is at least 44 pixels wide and high
wcag-2-5-7 = What can be dragged can also be done without dragging
wcag-2-5-8 = What is pressed is at least 24 pixels wide and high
wcag-3-1-1 = The language of a page can be told by a program
wcag-3-1-2 = The language of each part can be told by a program
wcag-3-2-1 = Nothing changes because the keyboard comes to it
wcag-3-2-2 = Setting a value changes nothing else
wcag-3-2-3 = What comes again comes in the same order
wcag-3-2-4 = What does the same has the same name
wcag-3-2-6 = Help is in the same place everywhere
wcag-3-3-1 = Mistakes are found and told in words
wcag-3-3-2 = Labels tell what is asked for
wcag-3-3-3 = Mistakes come with advice
wcag-3-3-4 = What binds you or costs money can be checked before
wcag-3-3-7 = Nothing must be entered twice
wcag-3-3-8 = Signing in needs no riddle and no memory
wcag-4-1-2 = Every control tells its name, what it is and its value
wcag-4-1-3 = What happened is told without moving the keyboard

## How words are said, what is left out and what is announced

panel-pronunciation = How words are said
pronunciation-intro = If the voice says a word wrongly, write here how it should sound.
# What a line is for; shown above it.
pronunciation-what = The word as it is written
pronunciation-say = Say it like this (empty: do not say it)
# What the voice would say; shown while one types.
pronunciation-heard = You will hear: { $said }
pronunciation-silent = You will hear nothing here.
pronunciation-unknown = Type a word to see here what you will hear.
pronunciation-elsewhere = The pattern fits nothing in this sentence.
pronunciation-hear = Listen to it
pronunciation-keep = Keep it
pronunciation-remove = Remove this rule
pronunciation-rules = Your rules
# How many rules are shown of how many.
rules-some = Rules shown: { $shown } of { $count }. Type a word above to find others.
pronunciation-file = For other computers
pronunciation-file-how = Your rules go into the file “{ $file }” in your documents folder and are read from there. A list from Voice Dream Reader works too, if you save it there under this name.
pronunciation-export = Write my rules to the file
pronunciation-import = Add the rules from the file
# For which texts a rule counts; $language is the language's own name.
rule-reach = For these texts
rule-for-language = Texts in this language: { $language }
rule-for-all = All texts
rule-for-document = Only this text
rule-for-another = Only another text
rule-place = Where it counts
rule-word = As a whole word
rule-anywhere = Also inside words
rule-pattern = As a pattern (regular expression)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = “{ $word }”: “{ $said }”
rule-silent = “{ $word }”: not said
rule-of = { $rule } ({ $texts })
settings-left-out = Leave out while reading aloud
settings-left-out-how = What you choose here is shown but not read. When reading stops, you are told how much was left out.
# After the name of what is left out or read, and a colon.
value-left-out = left out
value-read = read
class-citations = References to sources, such as [12] or (Smith, 2010)
class-addresses = Internet and e-mail addresses
class-brackets = Text in brackets
class-notes = Footnote marks
class-pages = Page numbers
class-code = Program code
settings-announced = Announcements while reading
announced-nothing = None
announced-some = Headings, tables and pictures
announced-most = Lists, quotations and code too
announced-all = Links, notes and the ends of lists too
# What the voice says before such a part of the text.
announce-heading = Heading, level { $level }.
announce-table = Table.
announce-columns =
    { $count ->
        [one] { $count } column.
       *[other] { $count } columns.
    }
announce-rows =
    { $count ->
        [one] { $count } row.
       *[other] { $count } rows.
    }
announce-picture = Picture.
announce-list =
    { $count ->
        [one] List with { $count } item.
       *[other] List with { $count } items.
    }
announce-quotation = Quotation.
announce-code = Program code.
announce-note = Note.
announce-links =
    { $count ->
        [one] Link.
       *[other] { $count } links.
    }
announce-list-end = End of the list.

## Pictures of the text

picture-broken = This picture cannot be shown.
picture-too-large = This picture is too large to be shown.
picture-larger = Larger
picture-smaller = Smaller
# Below a picture that is shown alone.
picture-keys = The arrow keys move the picture. { $more } makes it larger, { $less } makes it smaller, { $back } goes back to the text.

## The command line (names of commands and options are not translated)

cli-about = Lectern shows a text in calm type and reads it aloud, word by word, offline.
cli-usage-title = How to call it
cli-commands-title = Commands
cli-options-title = Options
cli-target-title = What TEXT can be
cli-exit-title = Exit codes
cli-window = Opens the window with TEXT.
cli-read = Reads TEXT aloud and prints each sentence as it is spoken.
cli-export = Writes the speech of TEXT to a sound file or to a book, much faster than it would be spoken.
cli-show = Prints TEXT as Lectern understands it.
cli-snapshot = Draws the window with TEXT into a picture, without a screen.
cli-conformance = Prints the rules of accessibility and which test shows that each is kept.
cli-voices = Lists the voices, or adds one from a file.
cli-devices = Lists the devices that the sound can come from.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }): { $facts }
cli-locales = Lists the languages of the window.
cli-check = Checks the language files and articles, or those of a folder.
cli-keys = Lists the keys, or with --to writes them to a page to print.
cli-presets = Writes your own looks to a file, or adds those from a file.
cli-pronounce = Lists, adds or removes rules of pronunciation, writes them to a file or adds those from a file, or shows what the voice says for a text.
cli-target = A file, “-” for standard input, or the name of a bundled article. Without TEXT it is “{ $article }”. For export it can also be a folder: each text in it becomes a file.
option-help = Shows this help.
option-version = Shows the version.
option-locale = The language of the window and of the article, for example “fr”. Otherwise it is the desktop’s.
option-json = Prints data for programs.
option-to = The file to write. With export, its ending says what kind: { $sounds } for speech, { $book } for a book in which each word is marked as it is heard. With a folder of texts, the folder for the new files.
option-as = With a folder, what each text becomes: { $kinds }. Without this option, { $usual }.
option-subtitles = Also writes subtitles: { $subtitles }. With a folder, give only the kind, for example “vtt”.
option-timings = Also writes when each word is spoken, as JSON. With a folder, give “json”.
option-level = What the book marks: { $levels }.
option-speed = Words a minute, { $min } to { $max }.
option-device = The device that the sound comes from, by its name or id, for this reading only.
option-size = Width and height of the picture in pixels, for example “1280x900”.
option-scale = Draws everything larger, as on a dense screen: 1 to 4.
option-text-size = Size of the text in pixels, 8 to 200.
option-theme = The colours: { $themes }.
option-mark = Marks a sentence or a word: BLOCK:SENTENCE or BLOCK:SENTENCE:WORD, counted from 0.
option-panel = Opens a panel: { $panels }.
option-lang = The language for which a rule of pronunciation counts, for example “de”.
option-match = Where the text of a rule must stand: { $matches }.
exit-ok = Everything was done.
exit-failed = It could not be done; the reason is on standard error.
exit-usage = The command line cannot be understood.
exit-found = The check found something to mend.
cli-progress = { $done } of { $total } sentences
# Where the time left is known.
cli-progress-minutes = { $done } of { $total } sentences, about { $minutes } min left
cli-progress-seconds = { $done } of { $total } sentences, about { $seconds } s left
# While a folder of texts is worked through.
cli-progress-file = Text { $done } of { $total }
cli-progress-file-minutes = Text { $done } of { $total }, about { $minutes } min left
cli-progress-file-seconds = Text { $done } of { $total }, about { $seconds } s left
cli-wrote = Wrote “{ $path }”.
cli-exported = Wrote “{ $path }”: { $minutes } minutes of speech in { $seconds } seconds.
# How many texts of a folder.
cli-exported-folder = Made: { $made }. Up to date already: { $current }. Not made: { $failed }.
cli-resumed = This went on where the last run was interrupted.
cli-check-clean = Everything is in order: { $files } files checked.
cli-check-found =
    { $count ->
        [one] Found { $count } thing to mend in { $files } files.
       *[other] Found { $count } things to mend in { $files } files.
    }
cli-voice-languages = { $engine }: { $count } languages
