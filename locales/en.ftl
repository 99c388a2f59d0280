### Every word that Lectern shows or says, in English, the language that all others are compared with.
### Text after an equals sign is what a person reads; names in braces are filled in by the program.

## About this language

# The language's own name for itself, in its own script.
language-name = English
# ltr: left to right. rtl: right to left.
language-direction = ltr
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Mr., Mrs., Ms., Mx., Dr., Prof., Rev., Fr., St., Sr., Jr., Capt., Col., Lt., Maj., Sgt., Cpl., Cmdr., Adm., Gov., Pres., Sen., Messrs., Mt., Ft., e.g., i.e., cf., viz., vs., v., al., ca., approx., esp., incl., figs., vol., vols., ch., pp., p., nos., op., ibid., dept., univ., bros., Jan., Feb., Apr., Aug., Sept., Oct., Nov., Mon., Tue., Thu., Fri.

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
