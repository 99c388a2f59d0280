### Every word that Lectern shows or says, in French. English (en.ftl) is the language to compare with.


## About this language

# The language's own name for itself, in its own script.
language-name = Français
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = ,
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = M., MM., Mr., Mrs., Ms., Mme., Mmes., Mlle., Mlles., Mgr., Dr., Drs., Pr., Vve., St., Ste., Cdt., Cne., Gal., Lt., Sgt., av., boul., pl., rte., c.-à-d., p. ex., cf., env., apr., vs., v., chap., fig., tabl., p., pp., paragr., éd., rééd., dir., trad., coll., suppl., réf., ms., mss., anc., ibid., tél., dép., univ., janv., févr., avr., juil., oct., nov., déc., lun., ven., dim.

## Errors

error-not-found = Le fichier « { $path } » n’existe pas. Il a peut-être été déplacé ou renommé : vérifiez son nom ou choisissez-le de nouveau.
error-unreachable = Lectern ne peut pas accéder à « { $path } ». Votre système indique : { $reason }. Vérifiez que le disque est branché et que vous avez le droit d’utiliser ce fichier.
error-unknown-format = Lectern ne sait pas lire « { $path } ». Enregistrez-le en texte brut dans le programme d’où il vient, et vous pourrez le lire ici.
error-unknown-ending = D’après le nom « { $path } », Lectern ne peut pas savoir quel type de fichier écrire. Veuillez terminer le nom par l’une de ces extensions : { $endings }.
error-empty = « { $path } » ne contient pas de texte. Si vous voyez des mots en l’ouvrant ailleurs, il s’agit peut-être d’une image : un logiciel de reconnaissance de texte peut la convertir en mots.
error-too-large = « { $path } » dépasse { $megabytes } mégaoctets, le maximum que Lectern puisse ouvrir. Divisez-le en plusieurs parties et ouvrez-les une par une.
error-too-many-files = « { $path } » contient plus de { $most } textes et dossiers, le maximum que Lectern puisse traiter en une fois. Choisissez l’un des dossiers qui s’y trouvent.
error-already-there = « { $path } » existe déjà et n’a pas été créé par Lectern. Ce fichier n’a pas été modifié. Déplacez-le ou choisissez un autre dossier pour les nouveaux fichiers.
error-malformed = Lectern ne comprend pas « { $path } » ({ $reason }). Il continue sans ce fichier et l’a conservé pour que vous puissiez le corriger.
error-no-presets = « { $path } » ne contient aucune présentation de Lectern. Rien n’a changé. Choisissez un fichier créé par Lectern.
error-broken-pattern = Lectern ne comprend pas le motif « { $pattern } » ({ $reason }). Corrigez-le ; d’ici là, il ne sera pas utilisé.
error-nothing-to-say = Saisissez d’abord le mot dont vous voulez changer la prononciation.
error-too-many-rules = Lectern ne peut pas enregistrer plus de { $most } règles de ce genre. Supprimez-en d’abord une.
error-no-rules = « { $path } » ne contient aucune règle de prononciation. Rien n’a changé. Chaque ligne de la liste doit se présenter ainsi : "mot",0,Y,"comment il se dit",0
error-no-such-article = Lectern n’a pas d’article nommé « { $id } ». Si vous vouliez ouvrir un fichier, vérifiez son nom.
error-voice-unavailable = La voix « { $engine } » n’a pas pu démarrer. Vous pouvez continuer à lire sans le son ou choisir une autre voix dans les paramètres.
error-no-voice = « { $path } » n’est pas une voix. Choisissez une voix faite pour Piper : le nom de son fichier se termine par « .onnx ».
error-voice-without-description = La voix « { $path } » ne peut pas être utilisée : il manque, dans le même dossier, un second fichier portant le même nom suivi de « .json ». Placez-le à cet endroit.
error-voice-phonemes = La voix « { $path } » a besoin d’une transcription phonétique que Lectern ne sait pas produire ({ $kind }) ; elle ne peut donc pas être utilisée. Choisissez une autre voix.
error-voice-mute = La voix « { $path } » ne parle pas ({ $reason }). Le fichier est peut-être endommagé, ou il n’est pas fait pour Piper. Procurez-vous de nouveau ce fichier ou choisissez une autre voix.
error-voice-replaced = La voix que vous avez choisie, « { $voice } », ne peut pas être utilisée pour le moment ; une autre lit donc à sa place. Vous pouvez choisir une voix dans les paramètres.
error-voice-only-aloud = « { $voice } » est une voix de votre système. On peut l’écouter, mais pas l’enregistrer ; dans le fichier, vous entendrez donc une autre voix. Vous pouvez choisir une voix dans les paramètres.
error-sentence-skipped = La voix a buté deux fois sur la phrase qui commence par « { $text } » ; cette phrase a donc été laissée de côté, mais vous pouvez la lire sur la page. La lecture continue avec la suivante.
error-no-sound = Aucun son ne peut être émis. Lectern continue en silence et marque chaque mot. Le son reviendra de lui-même dès que le casque ou les haut-parleurs fonctionneront de nouveau.
error-device-away = Le périphérique « { $name } » n’est pas connecté ; en attendant, le son passe par la sortie par défaut du système. Vous pouvez choisir un autre périphérique dans les paramètres.
error-usage = Lectern ne comprend pas « { $word } ». « lectern --help » montre tout ce que vous pouvez lui demander.
error-no-sandbox = Avant toute chose, Lectern se coupe lui-même du réseau. Ici, le système ne le permet pas ({ $reason }) ; Lectern s’est donc arrêté. Si vous l’avez lancé dans un conteneur ou un autre environnement isolé, lancez-le en dehors.
error-no-window = La fenêtre n’a pas pu s’ouvrir ({ $reason }). « lectern read » lit à voix haute sans fenêtre.

## Checks

check-missing = Le message « { $id } » manque. Ajoutez-le ; d’ici là, il s’affichera en anglais.
check-missing-attribute = Il manque au message « { $id } » sa partie « .{ $attribute } ». Ajoutez-la.
check-extra = Le message « { $id } » n’existe pas en anglais. Il est peut-être mal orthographié ; sinon, il peut être supprimé.
check-extra-attribute = En anglais, le message « { $id } » n’a pas de partie « .{ $attribute } ». Elle est peut-être mal orthographiée ; sinon, elle peut être supprimée.
check-unused = Rien dans Lectern n’utilise le message « { $id } ». Il peut être supprimé.
check-missing-placeable = Il manque au message « { $id } » l’élément « { $placeable } », présent en anglais.
check-extra-placeable = Le message « { $id } » demande « { $placeable } », qui ne lui sera pas fourni.
check-unknown-reference = Le message « { $id } » renvoie à « { $reference } », qui n’est pas dans le même fichier.
check-bad-direction = Le sens d’écriture de la langue doit être « ltr » ou « rtl », et non « { $value } ».
check-same-as-english = « { $id } » est identique à l’anglais : « { $text } ». Traduisez-le.
check-no-glyph = Aucune police fournie avec Lectern ne peut dessiner ces caractères : { $characters }
check-not-in-english = L’article « { $article } » n’a pas de texte anglais auquel le comparer.
check-other-language = Ce fichier se dit en « { $found } », mais son nom indique « { $expected } ».
check-blocks = Blocs de l’article : { $found } ; en anglais : { $expected }. Il en faut le même nombre pour que le changement de langue garde l’endroit de la lecture.
check-kind = Le bloc { $block } est « { $found } » ; en anglais, c’est « { $expected } ».
check-sentences = Phrases du bloc { $block } : { $found } ; en anglais : { $expected }. Il en faut le même nombre pour que le changement de langue garde l’endroit de la lecture.
check-keys = Le bloc { $block } nomme les touches « { $found } » ; en anglais, « { $expected } ». Ce doivent être les mêmes.
check-links = Liens du bloc { $block } : { $found } ; en anglais : { $expected }. Il en faut le même nombre.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Précédent
toolbar-read = Écouter
toolbar-pause = Pause
toolbar-next = Suivant
toolbar-slower = Moins vite
toolbar-faster = Plus vite
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } mots/min
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole },{ $hundredths } s
value-percent = { $percent } %
value-degrees = { $degrees }°
contrast-good = { $whole },{ $tenths } pour 1 · bon
contrast-weak = { $whole },{ $tenths } pour 1 · trop faible
value-size = { $size } px
value-letters =
    { $count ->
        [one] { $count } lettre
       *[other] { $count } lettres
    }

## The status line

status-ready = Appuyez sur la barre d’espace pour écouter le texte.
status-reading = Lecture en cours. La barre d’espace met en pause.
status-paused = En pause. La barre d’espace reprend au même mot.
status-ended = C’est la fin du texte. La barre d’espace le relit depuis le début.
status-selection-read = La sélection a été lue.
status-waiting = En attente. La barre d’espace reprend la lecture.
status-nothing-selected = Aucun texte n’est sélectionné.
status-sound-back = Le son est revenu.
status-speed = Vitesse : { $wpm } mots par minute.
status-volume = Volume : { $percent } %.
status-text-size = Taille du texte : { $size } pixels.
status-sentences = Phrase lue : { $read }. Trop petite : { $small }. Arrêter la recherche : { $close }.
status-finder-left = La recherche de votre taille de texte est terminée. Rien n’a changé.
status-old-size = L’ancien réglage est rétabli : { $size } pixels.
status-value = { $name } : { $value }.
status-window-scale = Taille des boutons et des libellés : { $percent } %.
status-theme = Couleurs : { $name }.
status-with-contrast = { $name } : { $value }. Contraste : { $contrast }.
status-night-on = Couleurs de nuit activées : chaudes et douces. La même touche rétablit les précédentes.
status-night-off = Couleurs de nuit désactivées : vos couleurs précédentes sont de retour.
status-family = Police : { $name }.
status-no-such-family = La police « { $name } » n’est pas installée sur cet ordinateur. À la place : { $instead }.
status-preset-saved = Enregistrée sous le nom « { $name } ».
status-preset-deleted = « { $name } » est supprimée. Le texte garde son aspect actuel.
status-presets-added = Présentations ajoutées : { $count }.
status-presets-full = Lectern peut enregistrer { $count } présentations. Supprimez-en d’abord une.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = La règle pour « { $word } » s’applique dès maintenant.
status-rule-removed = « { $word } » se dit de nouveau comme d’habitude.
status-rules-added = Règles de prononciation ajoutées : { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [one] Cette ligne n’a pas pu être utilisée : { $lines }.
       *[other] Ces lignes n’ont pas pu être utilisées : { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = Passages non lus : { $list }.
list-parted-by = {", "}
left-out-citations =
    { $count ->
        [one] { $count } référence
       *[other] { $count } références
    }
left-out-addresses =
    { $count ->
        [one] { $count } adresse Internet
       *[other] { $count } adresses Internet
    }
left-out-brackets =
    { $count ->
        [one] { $count } texte entre parenthèses
       *[other] { $count } textes entre parenthèses
    }
left-out-notes =
    { $count ->
        [one] { $count } appel de note
       *[other] { $count } appels de note
    }
left-out-pages =
    { $count ->
        [one] { $count } numéro de page
       *[other] { $count } numéros de page
    }
left-out-code =
    { $count ->
        [one] { $count } extrait de code
       *[other] { $count } extraits de code
    }
status-language = Langue : { $name }.
status-text-lang = Langue de ce texte : { $name }.
status-copied = Copié.
# A word, and its letters parted by the sign below.
status-spelled = { $word } : { $letters }
letters-parted-by = {", "}
status-where = « { $heading } », paragraphe { $block } sur { $blocks }, { $percent } % du texte.
status-where-no-heading = Paragraphe { $block } sur { $blocks }, { $percent } % du texte.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] Il reste moins d’une minute d’écoute.
        [one] Il reste environ { $count } minute d’écoute.
       *[other] Il reste environ { $count } minutes d’écoute.
    }
about-hours =
    { $count ->
        [one] Il reste environ { $count } heure d’écoute.
       *[other] Il reste environ { $count } heures d’écoute.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name } : il n’y en a plus dans cette direction.
status-caret-on = Il y a maintenant un curseur dans le texte. Les flèches le déplacent.
status-caret-off = Plus de curseur. Les flèches gauche et droite vont de phrase en phrase.
status-letter-keys-on = Les raccourcis à une lettre sont activés.
status-letter-keys-off = Les raccourcis à une lettre sont désactivés.
status-describing-keys = Appuyez sur n’importe quelle touche pour savoir ce qu’elle fait. Échap pour terminer.
status-keys-work = Les touches fonctionnent de nouveau.
status-key-means = { $key } : { $name }. { $explanation }
# $name is what is written on a button.
status-key-presses = { $key } : active « { $name } ».
status-key-means-nothing = { $key } : ne fait rien ici.
status-asking-key = Appuyez sur la nouvelle touche pour « { $name } ». Échap pour ne rien changer.
status-key-of = { $name } : { $keys }.
status-key-taken = { $name } : { $keys }. « { $other } » avait cette touche et ne l’a plus.
status-key-not-free = { $key } est nécessaire pour passer d’un bouton à l’autre. Choisissez une autre touche.
status-address-copied = L’adresse du lien est copiée. Lectern ne va pas sur Internet : vous pouvez coller l’adresse dans un navigateur.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = Ce texte présente Lectern. { $key } vous ramène à votre propre texte.
status-no-link = Il n’y a pas de lien dans cette phrase.
# $key is the key that goes back, such as “Backspace”.
status-followed = { $key } vous ramène au lien.
status-no-way-back = Vous n’avez suivi aucun lien d’où revenir.
status-spoken = Annonces vocales : { $name }.
status-back-to-voice = Revenir à la lecture en cours

## Panels

panel-close = Fermer
panel-languages = Langue
text-lang = Langue de ce texte
text-lang-explained = Lectern reconnaît la langue de lui-même. Si la voix lit le texte comme s’il était dans une autre langue, choisissez ici la bonne.
text-lang-found = Reconnue : { $name }
panel-settings = Paramètres
panel-help = Aide
panel-menu = Menu
panel-contents = Sommaire
panel-files = Ouvrir un fichier
panel-find = Chercher dans le texte
panel-typefaces = Polices de cet ordinateur
panel-voices = Voix
panel-presets = Mes présentations
# The line of the menu into which one types.
menu-search = Chercher par nom
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }, { $keys }
menu-nothing = Rien ne porte ce nom. Essayez un autre mot.
find-words = Mots à chercher
# The name of the list of places.
find-places = Résultats
find-looking = « { $words } » : recherche…
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = « { $words } » : { $nth } sur { $count }.
find-nothing = « { $words } » n’est pas dans ce texte.

contents-none = Ce texte n’a pas de titres.
files-looking = Lecture du dossier…
files-folder = Dossier : { $path }
files-up = Remonter au dossier parent
# A folder in a list of files.
files-into = { $name } (dossier)
files-none = Il n’y a ici aucun texte que Lectern puisse ouvrir.
tab-text = Texte
tab-colours = Couleurs
tab-aids = Aides à la lecture
tab-voice = Voix
tab-window = Fenêtre
tab-keys = Touches
settings-letter-keys = Raccourcis à une lettre
settings-keys-how = Sur une ligne, appuyez sur Entrée, puis sur la nouvelle touche. Suppr rétablit la touche habituelle.
settings-keys-waiting = Appuyez sur une touche…
# The parts of the menu and of the list of keys.
group-reading = Lecture à voix haute
group-moving = Se déplacer dans le texte
group-looks = Apparence
group-window = Lectern lui-même
group-caret = Avec un curseur dans le texte
panel-welcome = Bienvenue dans Lectern
panel-finder = Trouver votre taille de texte
panel-picture = Image
settings-text-size = Taille du texte
settings-text-size-less = Plus petit
settings-text-size-more = Plus grand
settings-lines = Espace entre les lignes
settings-lines-less = Moins
settings-lines-more = Plus
settings-letters = Espace entre les lettres
settings-letters-less = Moins
settings-letters-more = Plus
settings-words = Espace entre les mots
settings-words-less = Moins
settings-words-more = Plus
settings-paragraphs = Espace entre les paragraphes
settings-paragraphs-less = Moins
settings-paragraphs-more = Plus
settings-measure = Longueur des lignes
settings-measure-less = Plus courtes
settings-measure-more = Plus longues
settings-speed = Vitesse de la voix
settings-speed-less = Moins vite
settings-speed-more = Plus vite
settings-volume = Volume de la voix
settings-volume-less = Moins fort
settings-volume-more = Plus fort
# The device that the sound comes from: a heading and a list.
settings-device = Sortie audio
device-usual = Selon le système
device-away = { $name } (non connecté)
settings-window = Taille des boutons et des libellés
settings-window-less = Plus petit
settings-window-more = Plus grand
settings-theme = Couleurs
settings-own = Couleur à modifier
colour-text = Texte
colour-paper = Papier
colour-word = Marque du mot
colour-sentence = Marque de la phrase
settings-lightness = Clarté
settings-lightness-less = Plus foncé
settings-lightness-more = Plus clair
settings-hue = Teinte
settings-hue-less = En arrière
settings-hue-more = En avant
settings-saturation = Intensité de la couleur
settings-saturation-less = Plus gris
settings-saturation-more = Plus vif
settings-brightness = Luminosité
settings-text-brightness = Luminosité du texte
settings-text-brightness-less = Plus sombre
settings-text-brightness-more = Plus lumineux
settings-paper-brightness = Luminosité du papier
settings-paper-brightness-less = Plus sombre
settings-paper-brightness-more = Plus lumineux
settings-contrast = Contraste du texte
settings-preset = Présentation du texte
settings-family = Police
settings-weight = Graisse des lettres
settings-alignment = Alignement des lignes
settings-hyphens = Coupure des mots
settings-pauses = Pauses de la voix
settings-pause-comma = Pause après une virgule
settings-pause-comma-less = Plus courte
settings-pause-comma-more = Plus longue
value-pause-own = celle que fait la voix
settings-pause-sentence = Pause après une phrase
settings-pause-sentence-less = Plus courte
settings-pause-sentence-more = Plus longue
settings-pause-paragraph = Pause après un paragraphe
settings-pause-paragraph-less = Plus courte
settings-pause-paragraph-more = Plus longue
settings-pause-item = Pause après un élément de liste
settings-pause-item-less = Plus courte
settings-pause-item-more = Plus longue
settings-pause-heading = Pause après un titre
settings-pause-heading-less = Plus courte
settings-pause-heading-more = Plus longue
settings-stretch = Ce que la voix lit d’une traite
stretch-text = Tout le texte
stretch-paragraph = Un paragraphe, puis elle attend
stretch-sentence = Une phrase, puis elle attend
settings-sleep = Minuterie de sommeil
sleep-off = Désactivée
sleep-minutes = { $count } minutes
sleep-section = À la fin de la section
status-slept = La minuterie a arrêté la voix. La lecture reprendra là où la voix a commencé à baisser.
status-slept-section = La minuterie a arrêté la voix à la fin de la section.
settings-follow = Comment la page suit la voix
settings-movement = Comment la page défile
settings-spoken = Annonces vocales
theme-desktop = Selon le système
theme-light = Foncé sur clair
theme-dark = Clair sur foncé
theme-sepia = Brun sur crème
theme-black-on-yellow = Noir sur jaune
theme-yellow-on-black = Jaune sur noir
theme-white-on-black = Blanc sur noir
theme-pale-blue = Bleu sur bleu pâle
theme-night = Ambre sur noir, pour la nuit
theme-own = Couleurs personnelles
preset-usual = Normale
preset-large-print = Gros caractères
preset-macular = Atteinte maculaire : lignes et mots bien écartés
preset-dyslexia = Dyslexie : lettres bien écartées, lignes courtes
preset-compact = Compacte
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = La mienne, sans nom
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = Une présentation comprend tout ce qui fait l’aspect du texte : police, tailles, espaces, couleurs et aides à la lecture.
presets-name = Nom (par défaut : « { $name } »)
presets-suggested = Ma présentation
presets-save = Enregistrer la présentation actuelle
presets-own = Présentations enregistrées
presets-rename = Renommer « { $name } » en « { $new } »
presets-delete = Supprimer « { $name } »
presets-file = Pour d’autres ordinateurs
presets-file-how = Vos présentations sont écrites dans le fichier « { $file } » de votre dossier de documents et lues depuis ce fichier. Vous pouvez aussi déposer un tel fichier sur cette fenêtre.
presets-export = Écrire mes présentations dans le fichier
presets-import = Ajouter les présentations du fichier
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = Cette présentation s’applique à
reach-all = Tous les textes
reach-document = Ce texte seulement

weight-light = Maigre
weight-regular = Normal
weight-medium = Un peu plus gras
weight-semibold = Demi-gras
weight-bold = Gras

alignment-start = Selon la langue
alignment-left = À gauche
alignment-centre = Centré
alignment-justified = Justifié

hyphens-off = Aucune
hyphens-on = En fin de ligne
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = inconnue pour cette langue

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = Lettres en gras
stress-italics = Lettres en italique
stress-underline = Liens soulignés
stress-capitals = MOTS EN CAPITALES
stress-shown = Comme dans l’original
stress-left-out = Comme le reste du texte

follow-third = Avance quand la ligne approche du bas
follow-centre = Garde la ligne au milieu
follow-page = Se tourne une fois lue
follow-never = Reste où elle est
movement-smooth = Glisse en douceur
movement-jump = Saute d’un coup

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible – lettres faciles à distinguer
family-lexend = Lexend – lettres larges pour une lecture posée
family-dyslexic = OpenDyslexic – lettres à base épaisse
family-sans = Noto Sans – simple
family-serif = Noto Serif – comme dans un livre
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = { $first } à { $last } sur { $count }
rows-before = Précédentes
rows-after = Suivantes
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = Partie d’un nom
typefaces-looking = Recherche des polices…
typefaces-none = Cet ordinateur n’a aucune police correspondante qui contienne toutes les lettres du texte.
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = Problèmes seulement
spoken-status-always = Problèmes et changements
spoken-status-never = Aucune

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = Voix
voice-natural = Naturelle
voice-formant = Claire
voice-system = de votre système
voice-of-region = { $voice }, { $region }
region-us = États-Unis
region-gb = Royaume-Uni
region-caribbean = Caraïbes
region-es = Espagne
region-latin-america = Amérique latine
region-fr = France
region-be = Belgique
region-ch = Suisse
region-pt = Portugal
region-br = Brésil
region-cantonese = cantonais
voice-explained = La voix naturelle ressemble à une voix humaine ; au-delà de { $wpm } mots par minute, c’est la voix claire qui lit. Le choix se fait séparément pour chaque langue.
voice-system-explained = Les voix de votre système parlent de leur côté : Lectern leur donne le texte, mais ne les entend pas. Certaines indiquent quel mot elles prononcent. Pour les autres, Lectern ne peut que l’estimer ; le mot est alors seulement souligné.
voice-only-one = Cette langue n’a qu’une seule voix.
voice-more = Vous pouvez ajouter d’autres voix, faites pour le logiciel de synthèse vocale Piper. Une telle voix se compose de deux fichiers : l’un se termine par « .onnx », l’autre par « .onnx.json ». Gardez-les dans le même dossier et déposez le premier sur cette fenêtre, ou placez les deux dans le dossier « { $folder } ». Dès lors, cette voix lit les textes écrits dans sa langue, sans avoir besoin d’Internet.
status-adding-voice = Essai de la nouvelle voix…
status-voice-added = Voix ajoutée : { $name }. Elle lit désormais les textes écrits dans sa langue.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = ressemble à une voix humaine
voice-like-formant = sobre mais claire à n’importe quelle vitesse
voice-offline = fonctionne sans Internet
voice-offline-system = peut avoir besoin d’Internet (selon votre système)
voice-marks-word = marque chaque mot avec exactitude
voice-marks-estimate = marque les mots de façon approximative
voice-marks-sentence = marque seulement la phrase
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = Nom d’une voix ou d’une langue
voices-how = La voix que vous choisissez lit dès lors les textes écrits dans sa langue. Le bouton { $hear } à côté permet seulement de l’écouter ; au clavier, { $key } y mène.
voices-none = Aucune voix ne correspond. Essayez un autre mot.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }, { $language } : { $facts }
voices-hear-spoken = Écouter : { $voice }, { $language }
status-voice-of = Voix pour { $language } : { $voice }.
status-voice-heard = Voici comment sonne cette voix : { $voice }, { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Écouter le texte
welcome-intro = Bienvenue. Lectern vous lit des textes à voix haute et les affiche en grandes lettres bien nettes. Tout reste sur cet ordinateur, et vous ne risquez rien, quelle que soit la touche sur laquelle vous appuyez.
welcome-read = La touche la plus importante : { $read }. Appuyez, et je lis. Appuyez de nouveau, et je fais une pause.
welcome-help = { $help } ouvre l’aide. { $settings } ouvre les paramètres.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = Voulez-vous des lettres plus grandes ? Appuyez sur « { $larger } », autant de fois que vous le voulez. « { $smaller } » les rend plus petites.
welcome-colours = Pour d’autres couleurs, par exemple des lettres claires sur un fond foncé, appuyez sur { $colours }.
welcome-speed = Est-ce que je parle trop vite ou trop lentement ? Avec { $slower }, je parle moins vite ; avec { $faster }, plus vite.
welcome-spoken = Si vous ne voyez pas la fenêtre, appuyez sur { $spoken } : je vous dirai alors ce que change chaque touche.
welcome-again = { $again } vous fait réentendre cet accueil à tout moment. { $close } le ferme. Et maintenant, on commence quand vous voulez. Il suffit d’une touche : { $read }.

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = Ce qui est marqué
marks-both = La phrase et le mot
marks-sentence = La phrase
marks-word = Le mot
marks-line = La ligne
marks-none = Rien
aids-sentence-style = Marque de la phrase ou de la ligne
aids-word-style = Marque du mot
mark-tint = Fond de couleur
mark-box = Fond de couleur et cadre
mark-underline = Soulignement
mark-outline = Cadre
aids-ruler = Règle de lecture
aids-ruler-less = Moins de lignes
aids-ruler-more = Plus de lignes
aids-focus = Focus de lecture
focus-sentence = Une phrase
focus-paragraph = Un paragraphe
aids-dimming = Atténuation du reste
aids-dimming-less = Moins
aids-dimming-more = Plus
aids-lens = Mot en grand
lens-top = Au-dessus du texte
lens-bottom = Au-dessous du texte
aids-stripes = Fond alterné d’une ligne à l’autre
aids-syllables = Marques entre les syllabes
aids-on = Oui
aids-off = Non
aids-syllables-not-here = Non disponible dans la langue de ce texte.
value-lines =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = Commencer
finder-read = J’ai lu
finder-too-small = Trop petite
finder-keep = Garder ce réglage
finder-old = Revenir à l’ancien réglage
finder-intro = Vous allez voir des phrases courtes, chacune plus petite que la précédente. Lectern mesure le temps qu’il vous faut, trouve la plus petite taille à laquelle vous lisez encore à pleine vitesse et règle le texte un peu plus grand. Cela prend environ une minute.
finder-how = Installez-vous comme toujours pour lire, avec vos lunettes de lecture si vous en avez. Dès que vous avez lu une phrase, appuyez sur cette touche : { $read }. Si elle est trop petite, appuyez sur celle-ci : { $small }. Lisez en silence, à votre rythme habituel.
finder-eyes = Cette recherche s’adresse à ceux qui lisent avec les yeux. Si vous écoutez seulement, { $close } vous ramène au texte ; cette touche met fin à la recherche à tout moment, sans rien changer.
finder-no-test = Ce n’est pas un test médical et cela ne remplace pas un examen de la vue.
finder-found = À partir de { $critical } pixels, vous lisez à pleine vitesse. Le texte est maintenant réglé sur { $size } pixels, pour vous laisser une réserve.
finder-below = Vous lisez à pleine vitesse même les phrases les plus petites. Le texte est maintenant réglé sur { $size } pixels.
finder-above = Des phrases plus grandes auraient été plus faciles à lire, mais cette fenêtre n’a pas assez de place. Le texte est maintenant réglé sur { $size } pixels. Dans une fenêtre plus grande, vous pouvez recommencer la recherche.
finder-wider = Les lettres, les mots et les lignes sont maintenant plus espacés : vous lisez plus vite ainsi.
finder-choose = Pour garder ce réglage, appuyez sur cette touche : { $read }. Pour revenir à l’ancien, appuyez sur celle-ci : { $close }.
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    Ma tante garde les vieux boutons dans un grand bocal bleu.
    Nous avons suivi la rivière jusqu’au coucher du soleil.
    La petite boutique du coin vend du pain chaud chaque jour.
    Il a oublié son parapluie et il est rentré tout mouillé.
    Son chat aime dormir dans la boîte où étaient les bottes.
    Les enfants ont fait un bateau et l’ont posé sur l’eau.
    Le dimanche, mon oncle fait une soupe pour tout le monde.
    Il y a une lettre pour toi sur la table, près de la lampe.
    Le train avait du retard, alors nous avons joué aux cartes.
    La voisine arrose nos fleurs quand nous partons à la mer.
    Elle a trouvé un manteau bleu qui était juste à sa taille.
    La vieille horloge du couloir a toujours un peu de retard.
    Ils ont peint la porte du jardin en vert et le banc en bleu.
    Un oiseau a fait son nid juste au-dessus de ma fenêtre.
    J’ai noté le numéro, mais je ne trouve plus le papier.
    Le chien a couru après la balle, puis a rapporté un bâton.
    Ce matin, l’herbe était toute blanche et il faisait froid.
    Mon père m’a montré comment réparer une vieille chaise.
    Le médecin lui a dit de marcher un peu après le dîner.
    Nous avons cueilli tant de pommes qu’il faut en donner.

## Help

help-intro = Appuyez sur la barre d’espace : Lectern lit le texte à voix haute et marque chaque mot au moment où il est prononcé. Cliquez sur un mot pour écouter à partir de là. Si vous faites défiler le texte, la voix continue ; appuyez sur V pour y revenir. Lectern se souvient de l’endroit où vous en êtes et de tous vos réglages.
help-guide = Lire le guide
help-conformance = L’accessibilité de Lectern
help-privacy-title = Rien ne quitte cet ordinateur
help-privacy = Lectern fonctionne sans Internet. Au démarrage, il renonce au droit d’utiliser le réseau, et le système veille à ce qu’il s’y tienne : aucun texte, aucun mot que vous écoutez, aucun réglage ne peut être envoyé où que ce soit. Toutes les voix se trouvent sur cet ordinateur.
help-keys-title = Touches
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key } : { $name }.
help-about-title = À propos de Lectern
help-about = Lectern { $version } est un logiciel libre, sous Licence publique générale GNU, version 3 ou ultérieure. L’article fourni a un but éducatif et ne remplace pas un avis médical.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = Lire à voix haute ou mettre en pause
    .explain = Lit à partir du mot où vous êtes ; un nouvel appui met en pause à l’endroit atteint.
command-read-selection = Lire la sélection
    .explain = Lit le texte sélectionné et s’arrête à la fin.
command-stop = Arrêter la lecture ou fermer le panneau
    .explain = Ferme ce qui est ouvert à côté du texte ; sinon, la voix s’arrête et la marque disparaît.
command-faster = Parler plus vite
    .explain = La voix accélère aussitôt de dix mots par minute.
command-slower = Parler moins vite
    .explain = La voix ralentit aussitôt de dix mots par minute.
command-louder = Parler plus fort
    .explain = La voix devient plus forte.
command-softer = Parler moins fort
    .explain = La voix devient moins forte.
command-repeat = Répéter la phrase
    .explain = Relit la phrase depuis le début.
command-next-stretch = Attendre après chaque phrase ou paragraphe
    .explain = La voix attend que vous appuyiez sur une touche après chaque phrase ou chaque paragraphe, ou n’attend jamais.
command-sleep = Régler la minuterie de sommeil
    .explain = La voix baisse puis s’arrête au bout de 15, 30, 45 ou 60 minutes, ou s’arrête à la fin de la section.
command-spell = Épeler le mot
    .explain = Dit le mot où vous êtes, puis ses lettres une à une. Si la voix est en train de lire, elle se met en pause.
command-pronunciation = Prononciation des mots
    .explain = Permet d’écrire comment la voix doit dire le mot où vous êtes, et montre vos règles.
command-other-voice = Autre voix de cette langue
    .explain = Lit avec l’autre voix de la langue du texte, naturelle ou claire ; un nouvel appui revient à la première.
command-voices = Voix de toutes les langues
    .explain = Affiche les voix de toutes les langues avec ce qui les caractérise, et permet de les écouter et d’en choisir une pour chaque langue.
command-where-am-i = Dire où j’en suis
    .explain = Dit sous quel titre vous êtes, à quel paragraphe et à quel point du texte.
command-next-sentence = Phrase suivante
    .explain = Va à la phrase suivante ; si la voix est en train de lire, elle continue là.
command-previous-sentence = Phrase précédente
    .explain = Va à la phrase précédente ou, si vous êtes au milieu d’une phrase, à son début.
command-next-paragraph = Paragraphe suivant
    .explain = Va au paragraphe ou au titre suivant.
command-previous-paragraph = Paragraphe précédent
    .explain = Va au paragraphe ou au titre précédent.
command-to-start = Aller au début du texte
    .explain = Va à la première phrase.
command-to-end = Aller à la fin du texte
    .explain = Va à la dernière phrase.
command-back-to-voice = Revenir à la lecture en cours
    .explain = Affiche de nouveau l’endroit de la lecture si vous avez fait défiler le texte.
command-contents = Sommaire
    .explain = Affiche la liste des titres ; choisissez-en un pour y aller.
command-next-heading = Titre suivant
    .explain = Va au titre suivant, quel que soit son niveau.
command-previous-heading = Titre précédent
    .explain = Va au titre précédent, quel que soit son niveau.
command-next-level = Titre de niveau { $level } suivant
    .explain = Va au titre de niveau { $level } suivant.
command-previous-level = Titre de niveau { $level } précédent
    .explain = Va au titre de niveau { $level } précédent.
command-next-list = Liste suivante
    .explain = Va au début de la liste suivante.
command-previous-list = Liste précédente
    .explain = Va au début de la liste précédente.
command-next-item = Élément de liste suivant
    .explain = Va à l’élément suivant d’une liste.
command-previous-item = Élément de liste précédent
    .explain = Va à l’élément précédent d’une liste.
command-next-table = Tableau suivant
    .explain = Va au début du tableau suivant.
command-previous-table = Tableau précédent
    .explain = Va au début du tableau précédent.
command-next-figure = Image suivante
    .explain = Va à la description de l’image suivante.
command-previous-figure = Image précédente
    .explain = Va à la description de l’image précédente.
command-next-link = Lien suivant
    .explain = Va au lien suivant.
command-previous-link = Lien précédent
    .explain = Va au lien précédent.
command-next-note = Note suivante
    .explain = Va à la note suivante, à l’écart du texte.
command-previous-note = Note précédente
    .explain = Va à la note précédente.
command-find = Chercher des mots dans le texte
    .explain = Ouvre un champ de recherche et marque chaque endroit où se trouvent les mots.
command-next-hit = Résultat suivant
    .explain = Va à l’endroit suivant où se trouvent les mots cherchés.
command-previous-hit = Résultat précédent
    .explain = Va à l’endroit précédent où se trouvent les mots cherchés.
command-scroll-down = Défiler d’une ligne vers le bas
    .explain = Fait avancer la page d’une ligne ; la voix reste où elle est.
command-scroll-up = Défiler d’une ligne vers le haut
    .explain = Fait reculer la page d’une ligne ; la voix reste où elle est.
command-page-down = Défiler d’une page vers le bas
    .explain = Fait avancer la page de la hauteur visible ; la voix reste où elle est.
command-page-up = Défiler d’une page vers le haut
    .explain = Fait reculer la page de la hauteur visible ; la voix reste où elle est.
command-larger-text = Texte plus grand
    .explain = Agrandit les lettres du texte.
command-smaller-text = Texte plus petit
    .explain = Réduit les lettres du texte.
command-usual-text = Texte de taille normale
    .explain = Rend au texte sa taille normale.
command-find-size = Trouver ma taille de texte
    .explain = Montre des phrases courtes de plus en plus petites, trouve la taille à partir de laquelle vous lisez à pleine vitesse et l’applique au texte.
command-next-preset = Présentation suivante
    .explain = Adapte la taille et les espaces du texte à une autre façon de lire, ou passe à l’une de vos présentations.
command-presets = Mes présentations
    .explain = Enregistre sous un nom l’aspect actuel du texte et montre ce que vous avez déjà enregistré.
command-typefaces = Polices de cet ordinateur
    .explain = Affiche les polices de cet ordinateur, chacune dans ses propres caractères, pour en appliquer une au texte.
command-lines-more = Écarter les lignes
    .explain = Laisse plus d’espace entre les lignes du texte.
command-lines-less = Rapprocher les lignes
    .explain = Laisse moins d’espace entre les lignes du texte.
command-letters-more = Écarter les lettres
    .explain = Laisse plus d’espace entre les lettres du texte et, avec elles, entre les mots.
command-letters-less = Rapprocher les lettres
    .explain = Laisse moins d’espace entre les lettres du texte.
command-words-more = Écarter les mots
    .explain = Laisse plus d’espace entre les mots du texte.
command-words-less = Rapprocher les mots
    .explain = Laisse moins d’espace entre les mots du texte.
command-paragraphs-more = Écarter les paragraphes
    .explain = Laisse plus d’espace entre les paragraphes.
command-paragraphs-less = Rapprocher les paragraphes
    .explain = Laisse moins d’espace entre les paragraphes.
command-measure-more = Lignes plus longues
    .explain = Met plus de lettres sur chaque ligne.
command-measure-less = Lignes plus courtes
    .explain = Met moins de lettres sur chaque ligne.
command-heavier = Lettres plus grasses
    .explain = Épaissit les lettres du texte.
command-lighter = Lettres plus maigres
    .explain = Affine les lettres du texte.
command-next-alignment = Autre alignement des lignes
    .explain = Aligne les lignes selon la langue, à gauche, au centre ou des deux côtés.
command-hyphens = Couper les mots, ou non
    .explain = Coupe les mots longs en fin de ligne, ou les laisse entiers.
command-next-marks = Type de marque suivant
    .explain = Marque tour à tour la phrase et le mot, l’un des deux seulement, la ligne ou rien.
command-ruler-more = Règle de lecture, plus de lignes
    .explain = Laisse plus de lignes bien visibles autour de la voix, du curseur ou de la souris et atténue le reste.
command-ruler-less = Règle de lecture, moins de lignes
    .explain = Laisse moins de lignes bien visibles ; après la dernière, la règle disparaît.
command-next-focus = Focus de lecture suivant
    .explain = Atténue tour à tour tout sauf la phrase, tout sauf le paragraphe, ou rien.
command-dimming-more = Atténuer davantage
    .explain = Atténue davantage ce qui est hors de la règle et du focus, jusqu’à le rendre invisible.
command-dimming-less = Atténuer moins
    .explain = Atténue moins ce qui est hors de la règle et du focus.
command-next-lens = Mot en grand, au-dessus, au-dessous ou nulle part
    .explain = Affiche tour à tour le mot lu en grandes lettres au-dessus du texte, au-dessous, ou nulle part.
command-stripes = Activer ou désactiver le fond alterné
    .explain = Donne à une ligne sur deux un fond un peu différent, pour que l’œil trouve la suivante.
command-syllables = Activer ou désactiver les marques entre les syllabes
    .explain = Indique où commence chaque syllabe ; le texte lui-même ne change pas.
command-larger-window = Boutons et libellés plus grands
    .explain = Agrandit tout ce qui entoure le texte.
command-smaller-window = Boutons et libellés plus petits
    .explain = Réduit tout ce qui entoure le texte.
command-next-theme = Couleurs suivantes
    .explain = Affiche le texte et la fenêtre dans d’autres couleurs.
command-night = Activer ou désactiver les couleurs de nuit
    .explain = Affiche des couleurs chaudes et douces, presque sans bleu ; un nouvel appui rétablit les précédentes.
command-text-brighter = Texte plus lumineux
    .explain = Rend de nouveau plus lumineuses les lettres assombries.
command-text-dimmer = Texte plus sombre
    .explain = Rend les lettres moins lumineuses, si les lettres claires vous éblouissent.
command-paper-brighter = Papier plus lumineux
    .explain = Rend de nouveau plus lumineux le papier assombri.
command-paper-dimmer = Papier plus sombre
    .explain = Rend le papier moins lumineux derrière le texte, si le papier clair vous éblouit.
command-mend-contrast = Faire ressortir le texte
    .explain = Éclaircit ou fonce le texte, et au besoin le papier et les marques, juste assez pour un contraste de 7 pour 1.
command-next-follow = Autre façon de suivre la voix
    .explain = Change la façon dont la page suit la voix : ligne par ligne, page par page ou pas du tout.
command-menu = Menu de toutes les commandes
    .explain = Affiche tout ce que Lectern sait faire ; tapez un mot pour chercher.
command-open-file = Ouvrir un fichier
    .explain = Affiche vos fichiers ; choisissez-en un pour le lire.
command-languages = Choisir la langue
    .explain = Affiche les langues de la fenêtre et de l’article.
command-settings = Paramètres
    .explain = Permet de régler le texte, les couleurs, les aides à la lecture, la voix, la fenêtre et les touches.
command-help = Aide et liste des touches
    .explain = Explique comment fonctionne Lectern et donne la liste de toutes les touches.
command-welcome = Réentendre l’accueil
    .explain = Ouvre l’accueil du premier démarrage et le lit à voix haute.
command-say-changes = Annoncer les changements
    .explain = Désormais, la voix dit ce qu’une touche a changé ; un nouvel appui met fin à ces annonces.
command-guide = Guide de Lectern
    .explain = Ouvre un texte qui explique Lectern ; un nouvel appui vous ramène à votre propre texte.
command-conformance = L’accessibilité de Lectern
    .explain = Affiche les règles d’accessibilité et le test qui montre que chacune est respectée ; un nouvel appui vous ramène à votre propre texte.
command-describe-keys = Expliquer les touches
    .explain = Désormais, chaque touche dit ce qu’elle ferait, sans rien faire, jusqu’à ce que vous appuyiez sur Échap.
command-key-sheet = Créer une liste des touches à imprimer
    .explain = Enregistre une page avec toutes les touches dans votre dossier de documents.
command-follow-link = Suivre le lien
    .explain = Va là où mène le lien, ou copie son adresse, car Lectern ne va pas sur Internet. Sur une image, l’affiche seule et en grand.
command-leave-link = Revenir du lien
    .explain = Revient là où vous avez suivi le dernier lien, par exemple d’une note au texte.
command-copy = Copier la sélection ou la phrase en cours de lecture
    .explain = La place dans le presse-papiers, pour que vous puissiez la coller ailleurs.
command-select-all = Sélectionner tout le texte
    .explain = Sélectionne tout, du premier au dernier mot.
command-next-zone = Aller à la partie suivante de la fenêtre
    .explain = Va des boutons au texte, puis au panneau ouvert, et revient aux boutons.
command-next-control = Aller au bouton ou au champ suivant
    .explain = Va au bouton, à la liste ou au champ qui suit.
command-previous-control = Aller au bouton ou au champ précédent
    .explain = Va au bouton, à la liste ou au champ qui précède.
command-quit = Fermer Lectern
    .explain = Ferme la fenêtre ; Lectern se souvient de l’endroit où vous en êtes.
command-caret-mode = Activer ou désactiver le curseur dans le texte
    .explain = Place dans le texte un curseur que les flèches déplacent caractère par caractère et ligne par ligne.
command-caret-next-character = Caractère suivant
    .explain = Amène le curseur au caractère suivant.
command-caret-previous-character = Caractère précédent
    .explain = Amène le curseur au caractère précédent.
command-caret-next-word = Mot suivant
    .explain = Amène le curseur au mot suivant.
command-caret-previous-word = Mot précédent
    .explain = Amène le curseur au début de ce mot ou du mot précédent.
command-caret-next-line = Ligne suivante
    .explain = Fait descendre le curseur d’une ligne.
command-caret-previous-line = Ligne précédente
    .explain = Fait monter le curseur d’une ligne.
command-caret-line-end = Fin de la ligne
    .explain = Amène le curseur à la fin de la ligne.
command-caret-line-start = Début de la ligne
    .explain = Amène le curseur au début de la ligne.
command-caret-next-page = Curseur une page plus bas
    .explain = Fait descendre le curseur d’une page.
command-caret-previous-page = Curseur une page plus haut
    .explain = Fait monter le curseur d’une page.
command-caret-text-end = Curseur à la fin du texte
    .explain = Amène le curseur après le dernier caractère.
command-caret-text-start = Curseur au début du texte
    .explain = Amène le curseur avant le premier caractère.
command-select-next-character = Sélectionner le caractère suivant
    .explain = Fait avancer le curseur d’un caractère et sélectionne ce caractère.
command-select-previous-character = Sélectionner le caractère précédent
    .explain = Fait reculer le curseur d’un caractère et sélectionne ce caractère.
command-select-next-word = Sélectionner jusqu’au mot suivant
    .explain = Amène le curseur au mot suivant et sélectionne tout sur son passage.
command-select-previous-word = Sélectionner jusqu’au mot précédent
    .explain = Amène le curseur au mot précédent et sélectionne tout sur son passage.
command-select-next-sentence = Sélectionner jusqu’à la phrase suivante
    .explain = Amène le curseur à la phrase suivante et sélectionne tout sur son passage.
command-select-previous-sentence = Sélectionner jusqu’au début de la phrase
    .explain = Amène le curseur au début de la phrase, ou de la précédente, et sélectionne tout sur son passage.
command-select-next-paragraph = Sélectionner jusqu’au paragraphe suivant
    .explain = Amène le curseur au paragraphe suivant et sélectionne tout sur son passage.
command-select-previous-paragraph = Sélectionner jusqu’au début du paragraphe
    .explain = Amène le curseur au début du paragraphe, ou du précédent, et sélectionne tout sur son passage.
command-select-next-line = Sélectionner une ligne vers le bas
    .explain = Fait descendre le curseur d’une ligne et sélectionne tout sur son passage.
command-select-previous-line = Sélectionner une ligne vers le haut
    .explain = Fait monter le curseur d’une ligne et sélectionne tout sur son passage.
command-select-line-end = Sélectionner jusqu’à la fin de la ligne
    .explain = Sélectionne du curseur à la fin de la ligne.
command-select-line-start = Sélectionner jusqu’au début de la ligne
    .explain = Sélectionne en arrière, du curseur au début de la ligne.
command-select-next-page = Sélectionner une page vers le bas
    .explain = Fait descendre le curseur d’une page et sélectionne tout sur son passage.
command-select-previous-page = Sélectionner une page vers le haut
    .explain = Fait monter le curseur d’une page et sélectionne tout sur son passage.
command-select-text-end = Sélectionner jusqu’à la fin du texte
    .explain = Sélectionne du curseur au dernier caractère.
command-select-text-start = Sélectionner jusqu’au début du texte
    .explain = Sélectionne en arrière, du curseur au premier caractère.
# Title of a page with all keys, to be printed.
sheet-title = Lectern : toutes les touches

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = aucune touche
# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Ctrl
    .spoken = Contrôle
key-alt = Alt
    .spoken = Alt
key-shift = Maj
    .spoken = Majuscule
# The keys + and -, for the voice.
key-plus = plus
key-minus = moins
key-space = Barre d’espace
key-escape = Échap
    .spoken = Échappement
key-enter = Entrée
key-tab = Tab
key-left = Flèche gauche
key-right = Flèche droite
key-up = Flèche haut
key-down = Flèche bas
key-home = Début
    .spoken = Début
key-end = Fin
    .spoken = Fin
key-backspace = Retour arrière
key-delete = Suppr
    .spoken = Supprimer
key-pageup = Page précédente
    .spoken = Page précédente
key-pagedown = Page suivante
    .spoken = Page suivante
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
key-mediaplaypause = Lecture/Pause
key-mediastop = Arrêt
key-mediatracknext = Piste suivante
key-mediatrackprevious = Piste précédente

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = L’accessibilité de Lectern
conformance-intro = Les règles pour l’accessibilité des contenus Web, ou WCAG 2.2, servent partout dans le monde à mesurer l’accessibilité. Ce rapport passe en revue toutes les règles des niveaux A et AA, ainsi que quatre du niveau AAA, et dit où en est Lectern.
conformance-counts = Respectées, avec un test qui le montre : { $met }. Portant sur ce que Lectern n’a pas : { $apart }. Pas encore démontrées : { $open }.
conformance-rule = Règle
conformance-level = Niveau
conformance-state = État
# After these come the names of tests, in English.
conformance-met = Respectée. Ces tests le montrent :
conformance-not-applicable = Sans objet.
conformance-not-yet = Pas encore démontrée.
conformance-no-recordings = Lectern ne diffuse ni films ni enregistrements : tout ce qu’il dit figure dans le texte affiché.
conformance-no-personal-data = Lectern ne demande rien sur vous.
conformance-no-hover = Rien n’apparaît simplement parce que vous pointez un élément ou que vous l’atteignez au clavier.
conformance-no-time-limit = Rien dans Lectern n’est limité dans le temps.
conformance-no-set-of-pages = Cette règle porte sur les ensembles de pages Web ; Lectern est une seule fenêtre.
conformance-no-motion = Lectern ne tient pas compte des mouvements de l’appareil.
conformance-no-contracts = Rien de ce que vous faites dans Lectern ne vous engage, ne coûte d’argent ni n’envoie quoi que ce soit.
conformance-no-login = Lectern n’a ni compte ni mot de passe.
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = Perceptible
wcag-2 = Utilisable
wcag-3 = Compréhensible
wcag-4 = Robuste : fonctionne avec d’autres programmes
wcag-1-1-1 = Contenu non textuel : il a un équivalent sous forme de texte
wcag-1-2-1 = Contenu seulement audio ou vidéo (préenregistré) : il a un équivalent sous forme de texte
wcag-1-2-2 = Sous-titres (préenregistrés)
wcag-1-2-3 = Audiodescription ou version de remplacement (préenregistrée)
wcag-1-2-4 = Sous-titres (en direct)
wcag-1-2-5 = Audiodescription (préenregistrée)
wcag-1-3-1 = Information et relations : les programmes reconnaissent la structure
wcag-1-3-2 = Ordre séquentiel logique : les programmes reconnaissent l’ordre de lecture
wcag-1-3-3 = Caractéristiques sensorielles : les instructions ne reposent pas uniquement sur la forme, la taille, la place ou le son
wcag-1-3-4 = Orientation : utilisable en portrait comme en paysage
wcag-1-3-5 = Identifier la finalité de la saisie : les programmes reconnaissent les champs de données personnelles
wcag-1-4-1 = Utilisation de la couleur : jamais la couleur seule
wcag-1-4-2 = Contrôle du son : un son qui démarre tout seul peut être arrêté
wcag-1-4-3 = Contraste (minimum) : le texte se détache du fond
wcag-1-4-4 = Redimensionnement du texte : jusqu’au double
wcag-1-4-5 = Texte sous forme d’image : les mots sont du vrai texte
wcag-1-4-10 = Redistribution : pas de défilement horizontal dans une fenêtre étroite
wcag-1-4-11 = Contraste du contenu non textuel : les boutons, les champs et les marques se détachent du fond
wcag-1-4-12 = Espacement du texte : l’augmenter ne fait rien perdre
wcag-1-4-13 = Contenu au survol ou au focus : on peut le consulter, puis le fermer
wcag-2-1-1 = Clavier : tout peut se faire au clavier
wcag-2-1-2 = Pas de piège au clavier : on peut toujours en sortir
wcag-2-1-3 = Clavier (pas d’exception) : absolument tout peut se faire au clavier
wcag-2-1-4 = Raccourcis clavier utilisant des caractères : désactivables ou modifiables
wcag-2-2-1 = Réglage du délai : les limites de temps peuvent être modifiées
wcag-2-2-2 = Mettre en pause, arrêter, masquer : ce qui bouge tout seul peut être mis en pause
wcag-2-3-1 = Pas plus de trois flashs par seconde
wcag-2-4-1 = Contourner des blocs : ce qui se répète peut être sauté
wcag-2-4-2 = Titre de page : il dit ce qu’est la page
wcag-2-4-3 = Parcours du focus : au clavier, on avance dans un ordre logique
wcag-2-4-4 = Fonction du lien (selon le contexte) : le lien dit où il mène
wcag-2-4-5 = Accès multiples : plus d’un chemin mène à une page
wcag-2-4-6 = En-têtes et étiquettes : ils disent de quoi il s’agit
wcag-2-4-7 = Visibilité du focus : on voit où l’on se trouve au clavier
wcag-2-4-11 = Focus non masqué (minimum) : l’élément qui a le focus n’est pas entièrement caché
wcag-2-4-12 = Focus non masqué (amélioré) : aucune partie de cet élément n’est cachée
wcag-2-4-13 = Apparence du focus : grande et nette
wcag-2-5-1 = Gestes pour le contrôle du pointeur : aucun n’exige deux doigts ni un tracé
wcag-2-5-2 = Annulation de l’action du pointeur : un clic peut être annulé
wcag-2-5-3 = Étiquette dans le nom : le nom d’un bouton contient les mots qu’il affiche
wcag-2-5-4 = Activation par le mouvement : rien n’oblige à bouger l’appareil
wcag-2-5-5 = Taille de la cible (améliorée) : au moins 44 pixels sur 44
wcag-2-5-7 = Mouvements de glissement : on peut s’en passer
wcag-2-5-8 = Taille de la cible (minimum) : au moins 24 pixels sur 24
wcag-3-1-1 = Langue de la page : les programmes la reconnaissent
wcag-3-1-2 = Langue d’un passage : les programmes reconnaissent celle de chaque passage
wcag-3-2-1 = Au focus : rien ne change du seul fait d’y arriver au clavier
wcag-3-2-2 = À la saisie : rien d’autre ne change
wcag-3-2-3 = Navigation cohérente : ce qui revient garde le même ordre
wcag-3-2-4 = Identification cohérente : ce qui fait la même chose porte le même nom
wcag-3-2-6 = Aide cohérente : toujours au même endroit
wcag-3-3-1 = Identification des erreurs : elles sont repérées et décrites avec des mots
wcag-3-3-2 = Étiquettes ou instructions : elles disent ce qui est attendu
wcag-3-3-3 = Suggestion après une erreur : un conseil aide à la corriger
wcag-3-3-4 = Prévention des erreurs (juridiques, financières, de données) : ce qui engage ou coûte de l’argent peut être vérifié avant
wcag-3-3-7 = Saisie redondante : rien à saisir deux fois
wcag-3-3-8 = Authentification accessible (minimum) : ni énigme ni effort de mémoire
wcag-4-1-2 = Nom, rôle et valeur : chaque bouton ou champ les indique
wcag-4-1-3 = Messages d’état : ils sont annoncés sans déplacer le focus

## How words are said, what is left out and what is announced

panel-pronunciation = Prononciation des mots
pronunciation-intro = Si la voix prononce mal un mot, écrivez ici comment il doit se dire.
# What a line is for; shown above it.
pronunciation-what = Le mot tel qu’il est écrit
pronunciation-say = Il doit se dire ainsi (laissez vide pour ne pas le lire)
# What the voice would say; shown while one types.
pronunciation-heard = Vous entendrez : { $said }
pronunciation-silent = Ici, vous n’entendrez rien.
pronunciation-unknown = Saisissez un mot pour voir ici ce que vous entendrez.
pronunciation-elsewhere = Le motif ne correspond à rien dans cette phrase.
pronunciation-hear = Écouter
pronunciation-keep = Enregistrer cette règle
pronunciation-remove = Supprimer cette règle
pronunciation-rules = Vos règles
# How many rules are shown of how many.
rules-some = Règles affichées : { $shown } sur { $count }. Saisissez un mot plus haut pour en trouver d’autres.
pronunciation-file = Pour d’autres ordinateurs
pronunciation-file-how = Vos règles sont écrites dans le fichier « { $file } » de votre dossier de documents et lues depuis ce fichier. Une liste de Voice Dream Reader convient aussi, si vous l’enregistrez dans ce dossier sous ce nom.
pronunciation-export = Écrire mes règles dans le fichier
pronunciation-import = Ajouter les règles du fichier
# For which texts a rule counts; $language is the language's own name.
rule-reach = Pour ces textes
rule-for-language = Les textes dans cette langue : { $language }
rule-for-all = Tous les textes
rule-for-document = Ce texte seulement
rule-for-another = Un autre texte seulement
rule-place = Où la règle s’applique
rule-word = Mot entier
rule-anywhere = À l’intérieur des mots aussi
rule-pattern = Motif (expression régulière)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = « { $word } » : « { $said } »
rule-silent = « { $word } » : n’est pas lu
rule-of = { $rule } ({ $texts })
settings-left-out = Ne pas lire à voix haute
settings-left-out-how = Ce que vous choisissez ici reste visible, mais n’est pas lu. Quand la lecture s’arrête, Lectern vous dit combien de passages n’ont pas été lus.
# After the name of what is left out or read, and a colon.
value-left-out = ne pas lire
value-read = lire
class-citations = Références aux sources, comme [12] ou (Dupont, 2010)
class-addresses = Adresses Internet et adresses e-mail
class-brackets = Texte entre parenthèses
class-notes = Appels de note
class-pages = Numéros de page
class-code = Code informatique
settings-announced = Annonces pendant la lecture
announced-nothing = Aucune
announced-some = Titres, tableaux et images
announced-most = Listes, citations et code aussi
announced-all = Liens, notes et fins de liste aussi
# What the voice says before such a part of the text.
announce-heading = Titre de niveau { $level }.
announce-table = Tableau.
announce-columns =
    { $count ->
        [one] { $count } colonne.
       *[other] { $count } colonnes.
    }
announce-rows =
    { $count ->
        [one] { $count } ligne.
       *[other] { $count } lignes.
    }
announce-picture = Image.
announce-list =
    { $count ->
        [one] Liste de { $count } élément.
       *[other] Liste de { $count } éléments.
    }
announce-quotation = Citation.
announce-code = Code informatique.
announce-note = Note.
announce-links =
    { $count ->
        [one] Un lien.
       *[other] { $count } liens.
    }
announce-list-end = Fin de la liste.

## Pictures of the text

picture-broken = Cette image ne peut pas être affichée.
picture-too-large = Cette image est trop grande pour être affichée.
picture-larger = Plus grande
picture-smaller = Plus petite
# Below a picture that is shown alone.
picture-keys = Les flèches déplacent l’image. { $more } l’agrandit, { $less } la réduit, { $back } ramène au texte.

## The command line (names of commands and options are not translated)

cli-about = Lectern affiche un texte dans une typographie reposante et le lit à voix haute, mot à mot, hors ligne.
cli-usage-title = Utilisation
cli-commands-title = Commandes
cli-options-title = Options
cli-target-title = Ce que TEXT peut être
cli-exit-title = Codes de retour
cli-window = Ouvre la fenêtre avec TEXT.
cli-read = Lit TEXT à voix haute et affiche chaque phrase quand elle est prononcée.
cli-export = Enregistre la lecture de TEXT dans un fichier son ou un livre numérique, bien plus vite qu’à voix haute.
cli-show = Affiche TEXT tel que Lectern le comprend.
cli-snapshot = Dessine la fenêtre avec TEXT dans une image, sans écran.
cli-conformance = Affiche les règles d’accessibilité et les tests qui montrent qu’elles sont respectées.
cli-voices = Affiche la liste des voix ou ajoute celle d’un fichier.
cli-devices = Affiche la liste des périphériques de sortie audio.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }) : { $facts }
cli-locales = Affiche la liste des langues de la fenêtre.
cli-check = Vérifie les fichiers de langue et les articles, ou ceux d’un dossier.
cli-keys = Affiche la liste des touches ou, avec --to, l’écrit dans une page à imprimer.
cli-presets = Écrit vos présentations dans un fichier ou ajoute celles d’un fichier.
cli-pronounce = Affiche, ajoute ou supprime des règles de prononciation, les écrit dans un fichier ou ajoute celles d’un fichier, ou montre ce que la voix dira en lisant un texte.
cli-target = Un fichier, « - » pour l’entrée standard, ou le nom d’un article fourni. Sans TEXT, c’est « { $article } ». Pour export, ce peut être aussi un dossier : chaque texte qu’il contient devient un fichier.
option-help = Affiche cette aide.
option-version = Affiche la version.
option-locale = La langue de la fenêtre et de l’article, par exemple « fr ». Par défaut, celle du système.
option-json = Affiche des données destinées à d’autres programmes.
option-to = Le fichier à écrire. Avec export, l’extension indique le type : { $sounds } pour un fichier son, { $book } pour un livre numérique où chaque mot est marqué au moment où on l’entend. Avec un dossier de textes, le dossier des nouveaux fichiers.
option-as = Avec un dossier, le type des nouveaux fichiers : { $kinds }. Sans cette option, { $usual }.
option-subtitles = Écrit aussi des sous-titres : { $subtitles }. Avec un dossier, indiquez seulement le type, par exemple « vtt ».
option-timings = Écrit aussi, en JSON, à quel moment chaque mot est prononcé. Avec un dossier, indiquez « json ».
option-level = Ce qui est marqué dans le livre numérique : { $levels }.
option-speed = Nombre de mots par minute, de { $min } à { $max }.
option-device = Le périphérique de sortie audio, par son nom ou son identifiant, pour cette lecture seulement.
option-size = Largeur et hauteur de l’image en pixels, par exemple « 1280x900 ».
option-scale = Dessine tout en plus grand, comme sur un écran à haute densité : de 1 à 4.
option-text-size = Taille du texte en pixels, de 8 à 200.
option-theme = Les couleurs : { $themes }.
option-mark = Marque une phrase ou un mot : BLOCK:SENTENCE ou BLOCK:SENTENCE:WORD (bloc, phrase, mot), comptés à partir de 0.
option-panel = Ouvre un panneau : { $panels }.
option-lang = La langue pour laquelle vaut une règle de prononciation, par exemple « de ».
option-match = Où doit se trouver le texte d’une règle : { $matches }.
exit-ok = Tout a été fait.
exit-failed = L’opération a échoué ; la raison figure sur la sortie d’erreur standard.
exit-usage = La ligne de commande n’a pas été comprise.
exit-found = La vérification a trouvé des points à corriger.
cli-progress = Phrase { $done } sur { $total }
# Where the time left is known.
cli-progress-minutes = Phrase { $done } sur { $total }, encore { $minutes } min environ
cli-progress-seconds = Phrase { $done } sur { $total }, encore { $seconds } s environ
# While a folder of texts is worked through.
cli-progress-file = Texte { $done } sur { $total }
cli-progress-file-minutes = Texte { $done } sur { $total }, encore { $minutes } min environ
cli-progress-file-seconds = Texte { $done } sur { $total }, encore { $seconds } s environ
cli-wrote = Fichier « { $path } » enregistré.
cli-exported = Fichier « { $path } » enregistré : { $minutes } min de lecture en { $seconds } s.
# How many texts of a folder.
cli-exported-folder = Créés : { $made }. Déjà à jour : { $current }. Non créés : { $failed }.
cli-resumed = Le travail a repris là où il avait été interrompu la dernière fois.
cli-check-clean = Tout est en ordre. Fichiers vérifiés : { $files }.
cli-check-found = Points à corriger : { $count }. Fichiers vérifiés : { $files }.
cli-voice-languages = { $engine } ; langues : { $count }
