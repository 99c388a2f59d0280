### Every word that Lectern shows or says, in French. English (en.ftl) is the language to compare with.

## About this language

language-name = Français
language-direction = ltr
sentence-abbreviations = M., MM., Mr., Mrs., Ms., Mme., Mmes., Mlle., Mlles., Mgr., Dr., Drs., Pr., Vve., St., Ste., Cdt., Cne., Gal., Lt., Sgt., av., boul., pl., rte., c.-à-d., p. ex., cf., env., apr., vs., v., chap., fig., tabl., p., pp., paragr., éd., rééd., dir., trad., coll., suppl., réf., ms., mss., anc., ibid., tél., dép., univ., janv., févr., avr., juil., oct., nov., déc., lun., ven., dim.

## Errors

error-not-found = Le fichier « { $path } » n’existe pas. Il a peut-être été déplacé ou renommé : vérifiez son nom ou choisissez-le de nouveau.
error-unreachable = Lectern ne peut pas accéder à « { $path } ». Votre système indique : { $reason }. Vérifiez que le disque est branché et que vous avez le droit d’utiliser ce fichier.
error-unknown-format = Lectern ne sait pas lire « { $path } ». Enregistrez-le en texte brut dans le programme d’où il vient, et vous pourrez le lire ici.
error-empty = « { $path } » ne contient pas de texte. Si vous voyez des mots en l’ouvrant ailleurs, il s’agit peut-être d’une image : un logiciel de reconnaissance de texte peut en faire des mots.
error-too-large = « { $path } » dépasse { $megabytes } mégaoctets, le maximum que Lectern puisse ouvrir. Divisez-le en plusieurs parties et ouvrez-les une par une.
error-malformed = Lectern ne comprend pas « { $path } » ({ $reason }). Il continue sans ce fichier et l’a conservé pour que vous puissiez le corriger.
error-no-such-article = Lectern n’a pas d’article nommé « { $id } ». Si vous vouliez ouvrir un fichier, vérifiez son nom.
error-voice-unavailable = La voix « { $engine } » n’a pas pu démarrer ({ $reason }). Vous pouvez continuer à lire sans le son ou choisir une autre voix dans les paramètres.
error-sentence-skipped = La voix a buté deux fois sur la phrase qui commence par « { $text } » ; cette phrase a donc été laissée de côté. La lecture continue avec la suivante.
error-no-sound = Aucun son ne peut être émis ({ $reason }). Lectern continue en silence et marque chaque mot. Le son reviendra de lui-même dès que le casque ou les haut-parleurs fonctionneront de nouveau.
error-usage = Lectern ne comprend pas « { $word } ». « lectern --help » montre tout ce que vous pouvez lui demander.
error-no-sandbox = Avant de démarrer, Lectern se coupe lui-même du réseau, mais ici le système ne le permet pas ({ $reason }) ; le programme s’est donc arrêté. S’il s’exécute dans un conteneur ou un autre environnement isolé, lancez-le en dehors.
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

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Précédent
toolbar-read = Écouter
toolbar-pause = Pause
toolbar-next = Suivant
toolbar-slower = Moins vite
toolbar-faster = Plus vite
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } mots/min
value-percent = { $percent } %
value-size = { $size } px

## The status line

status-ready = Appuyez sur la barre d’espace pour écouter le texte.
status-reading = Lecture en cours. La barre d’espace met en pause.
status-paused = En pause. La barre d’espace reprend au même mot.
status-ended = C’est la fin du texte. La barre d’espace le relit depuis le début.
status-sound-back = Le son est revenu.
status-speed = Vitesse : { $wpm } mots par minute.
status-volume = Volume : { $percent } %.
status-text-size = Taille du texte : { $size } pixels.
status-window-scale = Taille des boutons et des libellés : { $percent } %.
status-theme = Couleurs : { $name }.
status-family = Police : { $name }.
status-language = Langue : { $name }.
status-copied = Copié.
status-back-to-voice = Revenir à la lecture en cours

## Panels

panel-close = Fermer
panel-languages = Langue
panel-settings = Paramètres
panel-help = Aide

settings-text-size = Taille du texte
settings-text-size-less = Plus petit
settings-text-size-more = Plus grand
settings-speed = Vitesse de la voix
settings-speed-less = Moins vite
settings-speed-more = Plus vite
settings-volume = Volume de la voix
settings-volume-less = Moins fort
settings-volume-more = Plus fort
settings-window = Taille des boutons et des libellés
settings-window-less = Plus petit
settings-window-more = Plus grand
settings-theme = Couleurs
settings-family = Police

theme-light = Foncé sur clair
theme-dark = Clair sur foncé
theme-sepia = Brun sur crème
theme-black-on-yellow = Noir sur jaune
theme-yellow-on-black = Jaune sur noir

family-hyperlegible = Atkinson Hyperlegible – lettres faciles à distinguer
family-dyslexic = OpenDyslexic – lettres au pied épais
family-sans = Noto Sans – simple
family-serif = Noto Serif – comme dans un livre

## Help

help-intro = Appuyez sur la barre d’espace : Lectern lit le texte à voix haute et marque chaque mot au moment où il est prononcé. Cliquez sur un mot pour écouter à partir de là. Si vous faites défiler le texte, la voix continue ; appuyez sur V pour y revenir. Lectern se souvient de l’endroit où vous en êtes et de tous vos réglages.
help-privacy-title = Rien ne quitte cet ordinateur
help-privacy = Lectern fonctionne sans Internet. Au démarrage, il renonce au droit d’utiliser le réseau, et le système veille à ce qu’il s’y tienne : aucun texte, aucun mot que vous écoutez, aucun réglage ne peut être envoyé où que ce soit. Les voix font partie du programme.
help-keys-title = Touches
help-about-title = À propos de Lectern
help-about = Lectern { $version } est un logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure. L’article fourni a un but éducatif et ne remplace pas un avis médical.

## Commands: what each key does

command-play-pause = Lire à voix haute ou mettre en pause
command-stop = Arrêter la lecture ou fermer le panneau
command-next-sentence = Phrase suivante
command-previous-sentence = Phrase précédente
command-next-paragraph = Paragraphe suivant
command-previous-paragraph = Paragraphe précédent
command-to-start = Aller au début du texte
command-to-end = Aller à la fin du texte
command-faster = Parler plus vite
command-slower = Parler moins vite
command-louder = Parler plus fort
command-softer = Parler moins fort
command-larger-text = Texte plus grand
command-smaller-text = Texte plus petit
command-usual-text = Texte de taille normale
command-larger-window = Boutons et libellés plus grands
command-smaller-window = Boutons et libellés plus petits
command-back-to-voice = Revenir à la lecture en cours
command-scroll-down = Descendre d’une ligne
command-scroll-up = Monter d’une ligne
command-page-down = Descendre d’une page
command-page-up = Monter d’une page
command-next-theme = Couleurs suivantes
command-languages = Choisir la langue
command-settings = Paramètres
command-help = Aide et liste des touches
command-copy = Copier la sélection ou la phrase en cours de lecture
command-select-all = Sélectionner tout le texte
command-next-zone = Aller à la partie suivante de la fenêtre
command-quit = Fermer Lectern

## Keys, as they are printed on the keyboards of your readers

key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-space = Barre d’espace
key-escape = Échap
key-enter = Entrée
key-tab = Tab
key-left = Flèche gauche
key-right = Flèche droite
key-up = Flèche haut
key-down = Flèche bas
key-home = Début
key-end = Fin
key-pageup = Page précédente
key-pagedown = Page suivante
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = Lecture/Pause
key-mediastop = Arrêt
key-mediatracknext = Piste suivante
key-mediatrackprevious = Piste précédente

## The command line (names of commands and options are not translated)

cli-about = Lectern affiche un texte dans une typographie reposante et le lit à voix haute, mot à mot, hors ligne.
cli-usage-title = Utilisation
cli-commands-title = Commandes
cli-options-title = Options
cli-target-title = Ce que TEXT peut être
cli-exit-title = Codes de retour
cli-window = Ouvre la fenêtre avec TEXT.
cli-read = Lit TEXT à voix haute et affiche chaque phrase quand elle est prononcée.
cli-export = Enregistre la lecture de TEXT dans un fichier son, bien plus vite qu’à voix haute.
cli-show = Affiche TEXT tel que Lectern le comprend.
cli-snapshot = Dessine la fenêtre avec TEXT dans une image, sans écran.
cli-voices = Affiche la liste des voix.
cli-locales = Affiche la liste des langues de la fenêtre.
cli-check = Vérifie les fichiers de langue et les articles, ou ceux d’un dossier.
cli-keys = Affiche la liste des touches.
cli-target = Un fichier, « - » pour l’entrée standard, ou le nom d’un article fourni. Sans TEXT, c’est « { $article } ».
option-help = Affiche cette aide.
option-version = Affiche la version.
option-locale = La langue de la fenêtre et de l’article, par exemple « fr ». Par défaut, celle du bureau.
option-json = Affiche des données destinées à d’autres programmes.
option-to = Le fichier à écrire.
option-timings = Écrit aussi, en JSON, à quel moment chaque mot est prononcé.
option-speed = Nombre de mots par minute, de { $min } à { $max }.
option-size = Largeur et hauteur de l’image en pixels, par exemple « 1280x900 ».
option-scale = Dessine tout en plus grand, comme sur un écran haute densité : de 1 à 4.
option-text-size = Taille du texte en pixels, de 8 à 200.
option-theme = Les couleurs : { $themes }.
option-mark = Marque une phrase ou un mot : BLOCK:SENTENCE ou BLOCK:SENTENCE:WORD (bloc, phrase, mot), comptés à partir de 0.
option-panel = Ouvre un panneau : { $panels }.
exit-ok = Tout a été fait.
exit-failed = L’opération a échoué ; la raison figure sur la sortie d’erreur standard.
exit-usage = La ligne de commande n’a pas été comprise.
exit-found = La vérification a trouvé des points à corriger.
cli-progress = Phrase { $done } sur { $total }
cli-wrote = Fichier « { $path } » enregistré.
cli-exported = Fichier « { $path } » enregistré : { $minutes } min de lecture en { $seconds } s.
cli-check-clean = Tout est en ordre. Fichiers vérifiés : { $files }.
cli-check-found = Points à corriger : { $count }. Fichiers vérifiés : { $files }.
cli-voice-languages = { $engine } ; langues : { $count }
