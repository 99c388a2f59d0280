### Every word that Lectern shows or says, in Spanish. English (en.ftl) is the language to compare with.


## About this language

# The language's own name for itself, in its own script.
language-name = Español
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = ,
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Sr., Sra., Srta., Sres., Sras., Dr., Dra., Dres., Prof., Profa., Lic., Ing., Arq., Mtro., Mtra., Dña., Gral., Cnel., Cmdte., Tte., Sgto., Fr., Sto., Sta., Mons., Rvdo., Rvda., Excmo., Excma., Ilmo., Ilma., Pdte., Pdta., Hnos., Mr., Mrs., Ms., St., Avda., Av., Pza., Ctra., EE., FF., CC., DD., RR., JJ., SS. MM., núm., núms., pág., págs., p., pp., cap., caps., art., arts., fig., figs., vol., vols., s., ed., eds., coord., coords., dir., trad., tel., tfno., p. ej., ej., cf., cfr., v., vs., ibíd., ibid., aprox., máx., mín., incl., esp., depto., dpto., univ., ene., febr., abr., jun., jul., ago., sept., oct., nov., dic., lun., mié., jue., vie., sáb., dom.

## Errors

error-not-found = No existe el archivo «{ $path }». Puede que se haya movido o que tenga otro nombre: compruebe el nombre o elija el archivo de nuevo.
error-unreachable = Lectern no puede acceder a «{ $path }». El sistema dice: { $reason }. Compruebe que la unidad está conectada y que tiene permiso para usar el archivo.
error-unknown-format = Lectern no sabe leer «{ $path }». Si lo guarda como texto sin formato en el programa del que procede, podrá leerlo aquí.
error-unknown-ending = El nombre «{ $path }» no indica a Lectern qué tipo de archivo debe guardar. Termine el nombre con una de estas extensiones: { $endings }.
error-empty = «{ $path }» no contiene texto. Si ve palabras al abrirlo en otro sitio, puede que sean una imagen: un programa de reconocimiento de texto puede convertirlas en palabras.
error-too-large = «{ $path }» ocupa más de { $megabytes } megabytes, que es lo máximo que abre Lectern. Divídalo en partes y ábralas una a una.
error-too-many-files = «{ $path }» contiene más de { $most } textos y carpetas, que es lo máximo que Lectern procesa de una vez. Elija una de las carpetas que hay dentro.
error-already-there = «{ $path }» ya existe y no lo ha creado Lectern. Ese archivo se ha dejado como estaba. Muévalo a otro sitio o elija otra carpeta para los archivos nuevos.
error-malformed = Lectern no consigue entender «{ $path }» ({ $reason }). Sigue adelante sin ese archivo y lo ha conservado para que pueda corregirlo.
error-no-presets = «{ $path }» no contiene estilos de Lectern. No ha cambiado nada. Elija un archivo guardado por Lectern.
error-broken-pattern = Lectern no entiende el patrón «{ $pattern }» ({ $reason }). Corríjalo; hasta entonces no se usará.
error-nothing-to-say = Escriba primero la palabra cuya pronunciación quiere cambiar.
error-too-many-rules = No caben más de { $most } reglas de este tipo. Elimine antes alguna.
error-no-rules = «{ $path }» no contiene reglas de pronunciación. No ha cambiado nada. Cada línea de la lista debe tener esta forma: "palabra",0,Y,"cómo suena",0
error-no-such-article = Lectern no tiene ningún artículo llamado «{ $id }». Si se refería a un archivo, compruebe su nombre.
error-voice-unavailable = No se pudo iniciar la voz «{ $engine }». Puede seguir leyendo sin sonido o elegir otra voz en los ajustes.
error-no-voice = «{ $path }» no es una voz. Elija una voz hecha para Piper: el nombre de su archivo termina en «.onnx».
error-voice-without-description = No se puede usar la voz «{ $path }»: falta en la misma carpeta un segundo archivo con el mismo nombre seguido de «.json». Colóquelo ahí.
error-voice-phonemes = La voz «{ $path }» necesita una transcripción fonética que Lectern no sabe generar ({ $kind }), por lo que no se puede usar. Elija otra voz.
error-voice-mute = La voz «{ $path }» no habla ({ $reason }). Puede que el archivo esté dañado o que no esté hecho para Piper. Consígalo de nuevo o elija otra voz.
error-voice-replaced = La voz que eligió, «{ $voice }», no se puede usar en este momento, así que lee otra en su lugar. Puede elegir una voz en los ajustes.
error-voice-only-aloud = «{ $voice }» es una voz de su sistema. Se puede oír, pero no guardar, así que en el archivo oirá otra voz. Puede elegir una voz en los ajustes.
error-sentence-skipped = La voz tropezó dos veces con la frase que empieza por «{ $text }», así que se ha omitido; puede leerla en la página. La lectura continúa con la siguiente.
error-no-sound = No se puede reproducir ningún sonido. Lectern sigue leyendo en silencio y marca cada palabra. El sonido volverá por sí solo cuando los auriculares o los altavoces funcionen de nuevo.
error-device-away = El dispositivo «{ $name }» no está conectado; mientras tanto, se usa la salida de audio predeterminada del sistema. Puede elegir otro dispositivo en los ajustes.
error-usage = Lectern no entiende «{ $word }». «lectern --help» muestra todo lo que puede pedirle.
error-no-sandbox = Antes de arrancar, Lectern se corta a sí mismo el acceso a la red, pero aquí el sistema no lo permite ({ $reason }), así que el programa se ha detenido. Si se ejecuta dentro de un contenedor u otro entorno aislado, inícielo fuera de él.
error-no-window = No se pudo abrir la ventana ({ $reason }). «lectern read» lee en voz alta sin ella.

## Checks

check-missing = Falta el mensaje «{ $id }». Añádalo; hasta entonces se leerá en inglés.
check-missing-attribute = Al mensaje «{ $id }» le falta su parte «.{ $attribute }». Añádala.
check-extra = En inglés no existe el mensaje «{ $id }». Quizá esté mal escrito; si no, se puede quitar.
check-extra-attribute = En inglés, el mensaje «{ $id }» no tiene la parte «.{ $attribute }». Quizá esté mal escrita; si no, se puede quitar.
check-unused = Nada en Lectern usa el mensaje «{ $id }». Se puede quitar.
check-missing-placeable = En el mensaje «{ $id }» falta «{ $placeable }», que en inglés sí aparece.
check-extra-placeable = El mensaje «{ $id }» pide «{ $placeable }», un dato que no recibirá.
check-unknown-reference = El mensaje «{ $id }» remite a «{ $reference }», que no está en el mismo archivo.
check-bad-direction = La dirección del idioma debe ser «ltr» o «rtl», no «{ $value }».
check-same-as-english = «{ $id }» dice lo mismo que en inglés: «{ $text }». Tradúzcalo.
check-no-glyph = Ninguna fuente incluida en Lectern puede dibujar estos caracteres: { $characters }
check-not-in-english = El artículo «{ $article }» no tiene un texto en inglés con el que compararlo.
check-other-language = Este archivo dice estar en «{ $found }», pero su nombre dice «{ $expected }».
check-blocks = Bloques del artículo: { $found }; en inglés: { $expected }. Debe haber los mismos, para que al cambiar de idioma no se pierda el punto de lectura.
check-kind = El bloque { $block } es «{ $found }», y en inglés es «{ $expected }».
check-sentences = Frases del bloque { $block }: { $found }; en inglés: { $expected }. Debe haber las mismas, para que al cambiar de idioma no se pierda el punto de lectura.
check-keys = El bloque { $block } nombra las teclas «{ $found }», y en inglés, «{ $expected }». Deben ser las mismas.
check-links = Enlaces del bloque { $block }: { $found }; en inglés: { $expected }. Debe haber los mismos.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Anterior
toolbar-read = Escuchar
toolbar-pause = Pausar
toolbar-next = Siguiente
toolbar-slower = Más lento
toolbar-faster = Más rápido
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } palabras/min
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole },{ $hundredths } s
value-percent = { $percent } %
value-degrees = { $degrees }°
contrast-good = { $whole },{ $tenths } a 1 · bueno
contrast-weak = { $whole },{ $tenths } a 1 · demasiado débil
value-size = { $size } px
value-letters =
    { $count ->
        [one] { $count } letra
       *[other] { $count } letras
    }

## The status line

status-ready = Pulse la barra espaciadora para escuchar el texto.
status-reading = Leyendo en voz alta. La barra espaciadora pausa la lectura.
status-paused = En pausa. La barra espaciadora continúa en la misma palabra.
status-ended = Fin del texto. La barra espaciadora vuelve a leerlo desde el principio.
status-selection-read = Se ha leído la selección.
status-waiting = En espera. La barra espaciadora continúa la lectura.
status-nothing-selected = No hay texto seleccionado.
status-sound-back = Vuelve a haber sonido.
status-speed = Velocidad: { $wpm } palabras por minuto.
status-volume = Volumen: { $percent } %.
status-text-size = Tamaño del texto: { $size } píxeles.
status-sentences = Frase leída: { $read }. Demasiado pequeña: { $small }. Terminar la búsqueda: { $close }.
status-finder-left = La búsqueda del tamaño de texto ha terminado. No ha cambiado nada.
status-old-size = Se ha recuperado el ajuste anterior: { $size } píxeles.
status-value = { $name }: { $value }.
status-window-scale = Tamaño de botones y rótulos: { $percent } %.
status-theme = Colores: { $name }.
status-with-contrast = { $name }: { $value }. Contraste: { $contrast }.
status-night-on = Colores nocturnos activados: cálidos y tenues. La misma tecla devuelve los colores anteriores.
status-night-off = Colores nocturnos desactivados: vuelven los colores anteriores.
status-family = Tipo de letra: { $name }.
status-no-such-family = El tipo de letra «{ $name }» no está en este equipo. En su lugar: { $instead }.
status-preset-saved = Guardado como «{ $name }».
status-preset-deleted = Se ha eliminado «{ $name }». El texto se sigue viendo igual.
status-presets-added = Estilos añadidos: { $count }.
status-presets-full = Solo caben { $count } estilos. Elimine antes alguno.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = La regla para «{ $word }» se aplica desde ahora.
status-rule-removed = «{ $word }» vuelve a leerse como siempre.
status-rules-added = Reglas de pronunciación añadidas: { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [one] No se ha podido usar esta línea: { $lines }.
       *[other] No se han podido usar estas líneas: { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = Sin leer: { $list }.
list-parted-by = {", "}
left-out-citations =
    { $count ->
        [one] { $count } referencia
       *[other] { $count } referencias
    }
left-out-addresses =
    { $count ->
        [one] { $count } dirección de internet
       *[other] { $count } direcciones de internet
    }
left-out-brackets =
    { $count ->
        [one] { $count } texto entre paréntesis
       *[other] { $count } textos entre paréntesis
    }
left-out-notes =
    { $count ->
        [one] { $count } llamada de nota
       *[other] { $count } llamadas de nota
    }
left-out-pages =
    { $count ->
        [one] { $count } número de página
       *[other] { $count } números de página
    }
left-out-code =
    { $count ->
        [one] { $count } fragmento de código
       *[other] { $count } fragmentos de código
    }
status-language = Idioma: { $name }.
status-text-lang = Idioma de este texto: { $name }.
status-copied = Copiado.
# A word, and its letters parted by the sign below.
status-spelled = { $word }: { $letters }
letters-parted-by = {", "}
status-where = «{ $heading }», párrafo { $block } de { $blocks }, { $percent } % del texto.
status-where-no-heading = Párrafo { $block } de { $blocks }, { $percent } % del texto.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] Queda menos de un minuto por escuchar.
        [one] Queda alrededor de { $count } minuto por escuchar.
       *[other] Quedan unos { $count } minutos por escuchar.
    }
about-hours =
    { $count ->
        [one] Queda alrededor de { $count } hora por escuchar.
       *[other] Quedan unas { $count } horas por escuchar.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }: no hay más en esa dirección.
status-caret-on = Ahora hay un cursor en el texto. Las flechas lo mueven.
status-caret-off = Sin cursor. Las flechas izquierda y derecha van de frase en frase.
status-letter-keys-on = Los atajos de una sola letra están activados.
status-letter-keys-off = Los atajos de una sola letra están desactivados.
status-describing-keys = Pulse cualquier tecla para oír qué hace. Con Esc se termina.
status-keys-work = Las teclas vuelven a funcionar.
status-key-means = { $key }: { $name }. { $explanation }
# $name is what is written on a button.
status-key-presses = { $key }: pulsa el botón «{ $name }».
status-key-means-nothing = { $key }: aquí no hace nada.
status-asking-key = Pulse la nueva tecla para «{ $name }». Con Esc se queda como está.
status-key-of = { $name }: { $keys }.
status-key-taken = { $name }: { $keys }. «{ $other }» tenía esa tecla y la ha perdido.
status-key-not-free = { $key } hace falta para pasar de un botón a otro. Elija otra tecla.
status-address-copied = Se ha copiado la dirección del enlace. Lectern no se conecta a internet: puede pegar la dirección en un navegador.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = Este texto trata de Lectern. { $key } le devuelve a su propio texto.
status-no-link = En esta frase no hay ningún enlace.
# $key is the key that goes back, such as “Backspace”.
status-followed = { $key } le devuelve al enlace.
status-no-way-back = No ha seguido ningún enlace del que se pueda volver.
status-spoken = Avisos de voz: { $name }.
status-back-to-voice = Volver al punto de lectura

## Panels

panel-close = Cerrar
panel-languages = Idioma
text-lang = Idioma de este texto
text-lang-explained = Lectern reconoce el idioma por sí solo. Si la voz lee el texto como si estuviera en otro idioma, elija aquí el correcto.
text-lang-found = Reconocido: { $name }
panel-settings = Ajustes
panel-help = Ayuda
panel-menu = Menú
panel-contents = Índice
panel-files = Abrir un archivo
panel-find = Buscar en el texto
panel-typefaces = Tipos de letra de este equipo
panel-voices = Voces
panel-presets = Mis estilos
# The line of the menu into which one types.
menu-search = Buscar por nombre
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }, { $keys }
menu-nothing = No hay nada con ese nombre. Pruebe con otra palabra.
find-words = Palabras que buscar
# The name of the list of places.
find-places = Resultados
find-looking = «{ $words }»: buscando…
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = «{ $words }»: { $nth } de { $count }.
find-nothing = «{ $words }» no aparece en este texto.

contents-none = Este texto no tiene encabezados.
files-looking = Consultando la carpeta…
files-folder = Carpeta: { $path }
files-up = Subir a la carpeta superior
# A folder in a list of files.
files-into = { $name } (carpeta)
files-none = Aquí no hay ningún texto que Lectern pueda abrir.
tab-text = Texto
tab-colours = Colores
tab-aids = Ayudas a la lectura
tab-voice = Voz
tab-window = Ventana
tab-keys = Teclas
settings-letter-keys = Atajos de una sola letra
settings-keys-how = En una línea, pulse Intro y después la nueva tecla. Supr recupera la tecla habitual.
settings-keys-waiting = Pulse una tecla…
# The parts of the menu and of the list of keys.
group-reading = Leer en voz alta
group-moving = Moverse por el texto
group-looks = Aspecto
group-window = El propio Lectern
group-caret = Con un cursor en el texto
panel-welcome = Le damos la bienvenida a Lectern
panel-finder = Encontrar su tamaño de texto
panel-picture = Imagen
settings-text-size = Tamaño del texto
settings-text-size-less = Más pequeño
settings-text-size-more = Más grande
settings-lines = Espacio entre líneas
settings-lines-less = Menos
settings-lines-more = Más
settings-letters = Espacio entre letras
settings-letters-less = Menos
settings-letters-more = Más
settings-words = Espacio entre palabras
settings-words-less = Menos
settings-words-more = Más
settings-paragraphs = Espacio entre párrafos
settings-paragraphs-less = Menos
settings-paragraphs-more = Más
settings-measure = Longitud de las líneas
settings-measure-less = Más cortas
settings-measure-more = Más largas
settings-speed = Velocidad de la voz
settings-speed-less = Más lento
settings-speed-more = Más rápido
settings-volume = Volumen de la voz
settings-volume-less = Más bajo
settings-volume-more = Más alto
# The device that the sound comes from: a heading and a list.
settings-device = Salida de audio
device-usual = Como en el sistema
device-away = { $name } (sin conectar)
settings-window = Tamaño de botones y rótulos
settings-window-less = Más pequeño
settings-window-more = Más grande
settings-theme = Colores
settings-own = Qué color cambiar
colour-text = Texto
colour-paper = Papel
colour-word = Marca de la palabra
colour-sentence = Marca de la frase
settings-lightness = Luminosidad
settings-lightness-less = Más oscuro
settings-lightness-more = Más claro
settings-hue = Tono
settings-hue-less = Atrás
settings-hue-more = Adelante
settings-saturation = Intensidad del color
settings-saturation-less = Más gris
settings-saturation-more = Más vivo
settings-brightness = Brillo
settings-text-brightness = Brillo del texto
settings-text-brightness-less = Más tenue
settings-text-brightness-more = Más brillante
settings-paper-brightness = Brillo del papel
settings-paper-brightness-less = Más tenue
settings-paper-brightness-more = Más brillante
settings-contrast = Contraste del texto
settings-preset = Estilo del texto
settings-family = Tipo de letra
settings-weight = Grosor de las letras
settings-alignment = Alineación de las líneas
settings-hyphens = División de palabras
settings-pauses = Pausas de la voz
settings-pause-comma = Pausa después de una coma
settings-pause-comma-less = Más corta
settings-pause-comma-more = Más larga
value-pause-own = la que hace la voz
settings-pause-sentence = Pausa después de una frase
settings-pause-sentence-less = Más corta
settings-pause-sentence-more = Más larga
settings-pause-paragraph = Pausa después de un párrafo
settings-pause-paragraph-less = Más corta
settings-pause-paragraph-more = Más larga
settings-pause-item = Pausa después de un elemento de lista
settings-pause-item-less = Más corta
settings-pause-item-more = Más larga
settings-pause-heading = Pausa después de un encabezado
settings-pause-heading-less = Más corta
settings-pause-heading-more = Más larga
settings-stretch = Cuánto lee la voz sin detenerse
stretch-text = Todo el texto
stretch-paragraph = Un párrafo, y luego espera
stretch-sentence = Una frase, y luego espera
settings-sleep = Temporizador de apagado
sleep-off = Desactivado
sleep-minutes = { $count } minutos
sleep-section = Al final de la sección
status-slept = El temporizador ha detenido la voz. La lectura continuará desde donde la voz empezó a bajar de volumen.
status-slept-section = El temporizador ha detenido la voz al final de la sección.
settings-follow = Cómo sigue la página a la voz
settings-movement = Cómo se mueve la página
settings-spoken = Avisos de voz
theme-desktop = Como el escritorio
theme-light = Oscuro sobre claro
theme-dark = Claro sobre oscuro
theme-sepia = Marrón sobre crema
theme-black-on-yellow = Negro sobre amarillo
theme-yellow-on-black = Amarillo sobre negro
theme-white-on-black = Blanco sobre negro
theme-pale-blue = Azul sobre celeste
theme-night = Ámbar sobre negro, para la noche
theme-own = Colores propios
preset-usual = Normal
preset-large-print = Letra grande
preset-macular = Enfermedad macular: líneas y palabras muy separadas
preset-dyslexia = Dislexia: letras muy separadas, líneas cortas
preset-compact = Compacto
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = El mío, sin nombre
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = Un estilo es todo lo que determina cómo se ve el texto: tipo de letra, tamaños, espacios, colores y ayudas a la lectura.
presets-name = Nombre (si lo deja vacío: «{ $name }»)
presets-suggested = Mi estilo
presets-save = Guardar el estilo actual
presets-own = Estilos guardados
presets-rename = Cambiar el nombre «{ $name }» por «{ $new }»
presets-delete = Eliminar «{ $name }»
presets-file = Para otros equipos
presets-file-how = Sus estilos se guardan en el archivo «{ $file }» de su carpeta de documentos y se leen desde allí. También puede arrastrar un archivo de este tipo a esta ventana.
presets-export = Guardar mis estilos en el archivo
presets-import = Añadir los estilos del archivo
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = Este estilo es para
reach-all = Todos los textos
reach-document = Solo este texto

weight-light = Fino
weight-regular = Normal
weight-medium = Algo más grueso
weight-semibold = Seminegrita
weight-bold = Negrita

alignment-start = Según el idioma
alignment-left = A la izquierda
alignment-centre = Centrada
alignment-justified = Justificada

hyphens-off = Ninguna
hyphens-on = Al final de la línea
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = no se conoce para este idioma

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = Letras en negrita
stress-italics = Letras en cursiva
stress-underline = Enlaces subrayados
stress-capitals = PALABRAS EN MAYÚSCULAS
stress-shown = Como en el original
stress-left-out = Como el resto del texto

follow-third = Avanza cuando la línea llega abajo
follow-centre = Mantiene la línea en el centro
follow-page = Pasa la página al terminarla
follow-never = Se queda donde está
movement-smooth = Se desliza
movement-jump = Salta de golpe

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible – letras fáciles de distinguir
family-lexend = Lexend – letras anchas para leer con calma
family-dyslexic = OpenDyslexic – letras con base más gruesa
family-sans = Noto Sans – sencilla
family-serif = Noto Serif – como en un libro
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = { $first } a { $last } de { $count }
rows-before = Anteriores
rows-after = Siguientes
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = Parte de un nombre
typefaces-looking = Buscando tipos de letra…
typefaces-none = En este equipo no hay ningún tipo de letra con ese nombre que tenga todas las letras del texto.
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = Solo problemas
spoken-status-always = Problemas y cambios
spoken-status-never = Ninguno

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = Voz
voice-natural = Natural
voice-formant = Clara
voice-system = de su sistema
voice-of-region = { $voice }, { $region }
region-us = Estados Unidos
region-gb = Reino Unido
region-caribbean = Caribe
region-es = España
region-latin-america = Latinoamérica
region-fr = Francia
region-be = Bélgica
region-ch = Suiza
region-pt = Portugal
region-br = Brasil
region-cantonese = cantonés
voice-explained = La voz natural suena como una persona; por encima de { $wpm } palabras por minuto, lee la voz clara. Lectern recuerda lo que elige para cada idioma.
voice-system-explained = Las voces de su sistema hablan por su cuenta: Lectern les da el texto, pero no las oye. Algunas indican qué palabra están diciendo. Con las demás, Lectern tiene que estimarlo, y entonces la palabra solo se subraya.
voice-only-one = Este idioma solo tiene una voz.
voice-more = Puede añadir otras voces, hechas para el programa de síntesis de voz Piper. Cada una consta de dos archivos: uno termina en «.onnx» y el otro, en «.onnx.json». Déjelos en la misma carpeta y arrastre el primero a esta ventana, o guarde los dos en la carpeta «{ $folder }». Desde ese momento, los textos en el idioma de esa voz se leen con ella, sin necesidad de internet.
status-adding-voice = Probando la nueva voz…
status-voice-added = Voz añadida: { $name }. A partir de ahora, los textos en el idioma de esta voz se leen con ella.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = suena como una persona
voice-like-formant = sencilla pero clara a cualquier velocidad
voice-offline = funciona sin internet
voice-offline-system = puede necesitar internet (depende de su sistema)
voice-marks-word = marca cada palabra con exactitud
voice-marks-estimate = marca las palabras de forma aproximada
voice-marks-sentence = marca solo la frase
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = Nombre de una voz o de un idioma
voices-how = Una vez que elija una voz, los textos en el idioma de esa voz se leerán con ella. El botón { $hear } de al lado solo sirve para escucharla; en el teclado, { $key } lleva hasta él.
voices-none = No se ha encontrado ninguna voz. Pruebe con otra palabra.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }, { $language }: { $facts }
voices-hear-spoken = Escuchar: { $voice }, { $language }
status-voice-of = Voz para { $language }: { $voice }.
status-voice-heard = Así suena esta voz: { $voice }, { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Escuchar el texto
welcome-intro = Le damos la bienvenida. Lectern le lee en voz alta y le muestra el texto con letras grandes y claras. Todo se queda en este equipo, y pulse lo que pulse no puede estropear nada.
welcome-read = Para escuchar el texto, pulse esta tecla: { $read }. Vuelva a pulsarla para hacer una pausa.
welcome-help = { $help } abre la ayuda. { $settings } abre los ajustes.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = ¿Quiere letras más grandes? Pulse «{ $larger }» tantas veces como quiera. Con «{ $smaller }» se hacen más pequeñas.
welcome-colours = Si prefiere otros colores, por ejemplo letras claras sobre fondo oscuro, pulse { $colours }.
welcome-speed = ¿Hablo demasiado rápido o demasiado despacio? Con { $slower } hablo más despacio, y con { $faster }, más rápido.
welcome-spoken = Si no puede ver la ventana, pulse { $spoken }: así le diré lo que cambia cada tecla.
welcome-again = { $again } vuelve a abrir esta bienvenida en cualquier momento. { $close } la cierra. Y ahora, cuando quiera escuchar el texto, pulse esta tecla: { $read }.

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = Qué se marca
marks-both = Frase y palabra
marks-sentence = Frase
marks-word = Palabra
marks-line = Línea
marks-none = Nada
aids-sentence-style = Marca de la frase o la línea
aids-word-style = Marca de la palabra
mark-tint = Fondo de color
mark-box = Fondo de color y recuadro
mark-underline = Subrayado
mark-outline = Recuadro
aids-ruler = Regla de lectura
aids-ruler-less = Menos líneas
aids-ruler-more = Más líneas
aids-focus = Enfoque de lectura
focus-sentence = Una frase
focus-paragraph = Un párrafo
aids-dimming = Atenuación del resto
aids-dimming-less = Menos
aids-dimming-more = Más
aids-lens = Palabra en grande
lens-top = Encima del texto
lens-bottom = Debajo del texto
aids-stripes = Fondo alterno en las líneas
aids-syllables = Marcas entre sílabas
aids-on = Sí
aids-off = No
aids-syllables-not-here = No disponible en el idioma de este texto.
value-lines =
    { $count ->
        [one] { $count } línea
       *[other] { $count } líneas
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = Empezar
finder-read = Ya la he leído
finder-too-small = Demasiado pequeña
finder-keep = Conservar este ajuste
finder-old = Volver al ajuste anterior
finder-intro = Verá frases cortas, cada una más pequeña que la anterior. Lectern mide cuánto tarda, encuentra el tamaño más pequeño con el que todavía lee a su velocidad máxima y pone el texto un poco más grande. Dura alrededor de un minuto.
finder-how = Siéntese como siempre que lee, con sus gafas de lectura si las usa. En cuanto haya leído una frase, pulse esta tecla: { $read }. Si es demasiado pequeña, pulse esta otra: { $small }. Lea en silencio y a su ritmo habitual.
finder-eyes = Esta búsqueda es para quien lee con los ojos. Si usted solo escucha, { $close } le devuelve al texto; esa tecla termina la búsqueda en cualquier momento sin cambiar nada.
finder-no-test = Esto no es una prueba médica ni sustituye una revisión de la vista.
finder-found = A partir de { $critical } píxeles lee a su velocidad máxima. El texto tiene ahora { $size } píxeles, para dejarle un margen.
finder-below = Lee a su velocidad máxima incluso las frases más pequeñas. El texto tiene ahora { $size } píxeles.
finder-above = Le habrían resultado más fáciles unas frases más grandes, pero no caben en esta ventana. El texto tiene ahora { $size } píxeles. En una ventana más grande puede volver a buscar.
finder-wider = Ahora hay más espacio entre letras, palabras y líneas: así lee más deprisa.
finder-choose = Para conservarlo, pulse esta tecla: { $read }. Para volver al ajuste anterior, pulse esta otra: { $close }.
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    Mi hermana guarda los botones viejos en un frasco grande.
    Caminamos junto al río hasta que el sol se puso del todo.
    La tienda de la esquina vende pan caliente cada mañana.
    Dejó el paraguas en el autobús y llegó mojado a casa.
    Su gato duerme muy a gusto en la caja de los zapatos.
    Los niños hicieron un barco de papel y lo echaron al agua.
    Los domingos mi tío hace una sopa para toda la familia.
    Hay una carta para ti en la mesa, al lado de la lámpara.
    El tren llegó tarde, así que jugamos un rato a las cartas.
    La vecina riega las plantas cuando nos vamos a la playa.
    Encontró un abrigo azul que le sentaba realmente bien.
    El viejo reloj del pasillo siempre va un poco atrasado.
    Pintaron la puerta del jardín de verde y el banco de azul.
    Un pájaro ha hecho su nido encima de la ventana del salón.
    Apunté el número, pero ahora ya no encuentro el papel.
    El perro corrió tras la pelota y volvió con un palo.
    Por la mañana la hierba estaba blanca y hacía mucho frío.
    Mi padre me enseñó a arreglar las patas de una silla.
    El médico le pidió que paseara un poco después de cenar.
    Tenemos tantas manzanas que vamos a regalar unas cuantas.

## Help

help-intro = Pulse la barra espaciadora: Lectern lee el texto en voz alta y marca cada palabra a medida que la pronuncia. Haga clic en una palabra para escuchar desde ahí. Si se desplaza a otra parte del texto, la voz sigue; pulse V para volver a ella. Lectern recuerda el punto en que se quedó y todo lo que ha ajustado.
help-guide = Leer la guía
help-conformance = Accesibilidad de Lectern
help-privacy-title = Nada sale de este equipo
help-privacy = Lectern funciona sin internet. Al iniciarse renuncia al derecho de usar la red, y el sistema se encarga de que lo cumpla: ningún texto, ninguna palabra que escuche y ningún ajuste pueden enviarse a ninguna parte. Todas las voces están en este equipo.
help-keys-title = Teclas
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = Acerca de Lectern
help-about = Lectern { $version } es software libre y se rige por la Licencia Pública General de GNU, versión 3 o posterior. El artículo incluido tiene fines educativos y no sustituye el consejo médico.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = Leer en voz alta o pausar
    .explain = Lee desde la palabra en la que está; si se pulsa otra vez, hace una pausa ahí.
command-read-selection = Leer la selección
    .explain = Lee el texto seleccionado y se detiene al final.
command-stop = Detener la lectura o cerrar el panel
    .explain = Cierra lo que esté abierto junto al texto; si no hay nada, la voz se detiene y la marca desaparece.
command-faster = Hablar más rápido
    .explain = La voz va al instante diez palabras por minuto más rápido.
command-slower = Hablar más despacio
    .explain = La voz va al instante diez palabras por minuto más despacio.
command-louder = Hablar más alto
    .explain = Sube el volumen de la voz.
command-softer = Hablar más bajo
    .explain = Baja el volumen de la voz.
command-repeat = Repetir la frase
    .explain = Vuelve a leer la frase desde el principio.
command-next-stretch = Esperar después de cada frase o párrafo
    .explain = Hace que la voz espere a que se pulse una tecla después de cada frase, después de cada párrafo o nunca.
command-sleep = Ajustar el temporizador de apagado
    .explain = Hace que la voz baje de volumen y se detenga a los 15, 30, 45 o 60 minutos, o que se detenga al final de la sección.
command-spell = Deletrear la palabra
    .explain = Dice la palabra en la que está y luego sus letras, una por una. Si la voz está leyendo, se pone en pausa.
command-pronunciation = Pronunciación de las palabras
    .explain = Permite escribir cómo debe decir la voz la palabra en la que está, y muestra las reglas que ha guardado.
command-other-voice = Otra voz de este idioma
    .explain = Lee con la otra voz del idioma del texto, natural o clara; si se pulsa otra vez, vuelve a la primera.
command-voices = Voces de todos los idiomas
    .explain = Muestra las voces de todos los idiomas, indica cómo es cada una y permite escucharlas y elegir una para cada idioma.
command-where-am-i = Decir por dónde voy
    .explain = Dice bajo qué encabezado está, en qué párrafo y cuánto lleva del texto.
command-next-sentence = Frase siguiente
    .explain = Va a la frase siguiente; si la voz está leyendo, continúa desde ahí.
command-previous-sentence = Frase anterior
    .explain = Va a la frase anterior o, si está en mitad de una frase, al principio de esta.
command-next-paragraph = Párrafo siguiente
    .explain = Va al párrafo o encabezado siguiente.
command-previous-paragraph = Párrafo anterior
    .explain = Va al párrafo o encabezado anterior.
command-to-start = Ir al principio del texto
    .explain = Va a la primera frase.
command-to-end = Ir al final del texto
    .explain = Va a la última frase.
command-back-to-voice = Volver al punto de lectura
    .explain = Vuelve a mostrar el punto de lectura si se ha desplazado a otra parte.
command-contents = Índice
    .explain = Muestra todos los encabezados; elija uno para ir a él.
command-next-heading = Encabezado siguiente
    .explain = Va al encabezado siguiente, sea del nivel que sea.
command-previous-heading = Encabezado anterior
    .explain = Va al encabezado anterior, sea del nivel que sea.
command-next-level = Encabezado siguiente de nivel { $level }
    .explain = Va al siguiente encabezado de nivel { $level }.
command-previous-level = Encabezado anterior de nivel { $level }
    .explain = Va al encabezado anterior de nivel { $level }.
command-next-list = Lista siguiente
    .explain = Va al principio de la lista siguiente.
command-previous-list = Lista anterior
    .explain = Va al principio de la lista anterior.
command-next-item = Elemento de lista siguiente
    .explain = Va al siguiente elemento de una lista.
command-previous-item = Elemento de lista anterior
    .explain = Va al elemento anterior de una lista.
command-next-table = Tabla siguiente
    .explain = Va al principio de la tabla siguiente.
command-previous-table = Tabla anterior
    .explain = Va al principio de la tabla anterior.
command-next-figure = Imagen siguiente
    .explain = Va a la descripción de la imagen siguiente.
command-previous-figure = Imagen anterior
    .explain = Va a la descripción de la imagen anterior.
command-next-link = Enlace siguiente
    .explain = Va al enlace siguiente.
command-previous-link = Enlace anterior
    .explain = Va al enlace anterior.
command-next-note = Nota siguiente
    .explain = Va a la siguiente nota separada del texto.
command-previous-note = Nota anterior
    .explain = Va a la nota anterior.
command-find = Buscar palabras en el texto
    .explain = Abre un campo para escribir y marca cada lugar donde aparecen las palabras.
command-next-hit = Resultado siguiente
    .explain = Va al siguiente lugar donde aparecen las palabras buscadas.
command-previous-hit = Resultado anterior
    .explain = Va al lugar anterior donde aparecen las palabras buscadas.
command-scroll-down = Desplazar una línea hacia abajo
    .explain = Mueve la página una línea; la voz se queda donde está.
command-scroll-up = Desplazar una línea hacia arriba
    .explain = Mueve la página una línea hacia atrás; la voz se queda donde está.
command-page-down = Desplazar una página hacia abajo
    .explain = Mueve la página tanto como cabe en la ventana; la voz se queda donde está.
command-page-up = Desplazar una página hacia arriba
    .explain = Mueve la página hacia atrás tanto como cabe en la ventana; la voz se queda donde está.
command-larger-text = Texto más grande
    .explain = Agranda las letras del texto.
command-smaller-text = Texto más pequeño
    .explain = Reduce las letras del texto.
command-usual-text = Texto de tamaño normal
    .explain = Devuelve al texto su tamaño normal.
command-find-size = Encontrar mi tamaño de texto
    .explain = Muestra frases cortas cada vez más pequeñas, encuentra el tamaño a partir del cual lee a su velocidad máxima y lo aplica al texto.
command-next-preset = Estilo siguiente
    .explain = Ajusta el tamaño y los espacios del texto a otras necesidades de lectura, o pasa a uno de sus estilos.
command-presets = Mis estilos
    .explain = Guarda con un nombre el estilo actual del texto y muestra los que ya ha guardado.
command-typefaces = Tipos de letra de este equipo
    .explain = Muestra los tipos de letra de este equipo, cada uno con sus propias letras, para aplicar uno al texto.
command-lines-more = Separar más las líneas
    .explain = Deja más espacio entre las líneas del texto.
command-lines-less = Separar menos las líneas
    .explain = Deja menos espacio entre las líneas del texto.
command-letters-more = Separar más las letras
    .explain = Deja más espacio entre las letras del texto y, con ellas, entre las palabras.
command-letters-less = Separar menos las letras
    .explain = Deja menos espacio entre las letras del texto.
command-words-more = Separar más las palabras
    .explain = Deja más espacio entre las palabras del texto.
command-words-less = Separar menos las palabras
    .explain = Deja menos espacio entre las palabras del texto.
command-paragraphs-more = Separar más los párrafos
    .explain = Deja más espacio entre los párrafos.
command-paragraphs-less = Separar menos los párrafos
    .explain = Deja menos espacio entre los párrafos.
command-measure-more = Líneas más largas
    .explain = Pone más letras en cada línea.
command-measure-less = Líneas más cortas
    .explain = Pone menos letras en cada línea.
command-heavier = Letras más gruesas
    .explain = Hace más gruesas las letras del texto.
command-lighter = Letras más finas
    .explain = Hace más finas las letras del texto.
command-next-alignment = Otra alineación de las líneas
    .explain = Alinea las líneas según el idioma, a la izquierda, al centro o a ambos lados.
command-hyphens = Dividir las palabras o no
    .explain = Divide las palabras largas al final de la línea o las deja enteras.
command-next-marks = Tipo de marca siguiente
    .explain = Marca sucesivamente la frase y la palabra, solo una de ellas, la línea o nada.
command-ruler-more = Regla de lectura: más líneas
    .explain = Deja bien visibles más líneas en torno a la voz, el cursor o el ratón, y atenúa el resto.
command-ruler-less = Regla de lectura: menos líneas
    .explain = Deja bien visibles menos líneas; después de la última, la regla desaparece.
command-next-focus = Enfoque de lectura siguiente
    .explain = Atenúa sucesivamente todo menos la frase, todo menos el párrafo o nada.
command-dimming-more = Atenuar más
    .explain = Atenúa más lo que queda fuera de la regla y del enfoque, hasta que deja de verse.
command-dimming-less = Atenuar menos
    .explain = Atenúa menos lo que queda fuera de la regla y del enfoque.
command-next-lens = Palabra en grande: encima, debajo o no
    .explain = Muestra sucesivamente la palabra que se lee en letras grandes encima del texto, debajo o en ningún sitio.
command-stripes = Activar o desactivar el fondo alterno en las líneas
    .explain = Da a una de cada dos líneas un fondo algo distinto, para que la vista encuentre la siguiente.
command-syllables = Activar o desactivar las marcas entre sílabas
    .explain = Marca dónde empieza cada sílaba; el texto queda como está.
command-larger-window = Botones y rótulos más grandes
    .explain = Agranda todo lo que rodea al texto.
command-smaller-window = Botones y rótulos más pequeños
    .explain = Reduce todo lo que rodea al texto.
command-next-theme = Colores siguientes
    .explain = Muestra el texto y la ventana en otros colores.
command-night = Activar o desactivar los colores nocturnos
    .explain = Muestra colores cálidos y tenues, casi sin azul; si se pulsa otra vez, vuelven los colores anteriores.
command-text-brighter = Texto más brillante
    .explain = Devuelve a las letras parte de su brillo.
command-text-dimmer = Texto más tenue
    .explain = Reduce el brillo de las letras, por si las letras claras deslumbran.
command-paper-brighter = Papel más brillante
    .explain = Devuelve al papel parte de su brillo.
command-paper-dimmer = Papel más tenue
    .explain = Reduce el brillo del papel detrás del texto, por si el papel claro deslumbra.
command-mend-contrast = Hacer que el texto destaque
    .explain = Aclara u oscurece el texto y, si hace falta, el papel y las marcas, lo justo para un contraste de 7 a 1.
command-next-follow = Otra forma de seguir la voz
    .explain = Cambia cómo sigue la página a la voz: línea a línea, página a página o sin seguirla.
command-menu = Todo lo que se puede hacer
    .explain = Muestra todo lo que se puede hacer; escriba una palabra para buscar.
command-open-file = Abrir un archivo
    .explain = Muestra sus archivos; elija uno para leerlo.
command-languages = Elegir el idioma
    .explain = Muestra los idiomas de la ventana y del artículo.
command-settings = Ajustes
    .explain = Permite cambiar el texto, los colores, las ayudas a la lectura, la voz, la ventana y las teclas.
command-help = Ayuda y lista de teclas
    .explain = Explica cómo funciona Lectern y enumera todas las teclas.
command-welcome = Escuchar otra vez la bienvenida
    .explain = Abre la bienvenida de la primera vez y la lee en voz alta.
command-say-changes = Decir en voz alta lo que cambia cada tecla
    .explain = A partir de ahora la voz dice lo que ha cambiado cada tecla; si se pulsa otra vez, deja de hacerlo.
command-guide = Guía de Lectern
    .explain = Abre un texto que explica Lectern; si se pulsa otra vez, le devuelve a su propio texto.
command-conformance = Accesibilidad de Lectern
    .explain = Muestra las reglas de accesibilidad y la prueba que demuestra que Lectern cumple cada una; si se pulsa otra vez, le devuelve a su propio texto.
command-describe-keys = Decir qué hacen las teclas
    .explain = A partir de ahora cada tecla dice lo que haría, sin hacerlo, hasta que pulse Esc.
command-key-sheet = Crear una lista de teclas para imprimir
    .explain = Guarda una página con todas las teclas en su carpeta de documentos.
command-follow-link = Seguir el enlace
    .explain = Va adonde lleva el enlace o copia su dirección. Lectern no se conecta a internet. En una imagen, la muestra sola y ampliada.
command-leave-link = Volver del enlace
    .explain = Vuelve adonde siguió el último enlace, por ejemplo de una nota al texto.
command-copy = Copiar la selección o la frase que se está leyendo
    .explain = La deja en el portapapeles, para pegarla en otro sitio.
command-select-all = Seleccionar todo el texto
    .explain = Selecciona todo, de la primera a la última palabra.
command-next-zone = Ir a la siguiente parte de la ventana
    .explain = Lleva el foco del teclado de los botones al texto, al panel y de vuelta a los botones.
command-next-control = Ir al control siguiente
    .explain = Lleva el foco del teclado al botón, la lista o el campo siguiente.
command-previous-control = Ir al control anterior
    .explain = Lleva el foco del teclado al botón, la lista o el campo anterior.
command-quit = Cerrar Lectern
    .explain = Cierra la ventana; el punto de lectura queda guardado.
command-caret-mode = Activar o desactivar el cursor en el texto
    .explain = Pone en el texto un cursor que las flechas mueven carácter a carácter y línea a línea.
command-caret-next-character = Carácter siguiente
    .explain = Lleva el cursor al carácter siguiente.
command-caret-previous-character = Carácter anterior
    .explain = Lleva el cursor al carácter anterior.
command-caret-next-word = Palabra siguiente
    .explain = Lleva el cursor a la palabra siguiente.
command-caret-previous-word = Palabra anterior
    .explain = Lleva el cursor al principio de esta palabra o de la anterior.
command-caret-next-line = Línea siguiente
    .explain = Baja el cursor una línea.
command-caret-previous-line = Línea anterior
    .explain = Sube el cursor una línea.
command-caret-line-end = Final de la línea
    .explain = Lleva el cursor al final de la línea.
command-caret-line-start = Principio de la línea
    .explain = Lleva el cursor al principio de la línea.
command-caret-next-page = Cursor a la página siguiente
    .explain = Lleva el cursor una página hacia delante.
command-caret-previous-page = Cursor a la página anterior
    .explain = Lleva el cursor una página hacia atrás.
command-caret-text-end = Cursor al final del texto
    .explain = Lleva el cursor detrás del último carácter.
command-caret-text-start = Cursor al principio del texto
    .explain = Lleva el cursor delante del primer carácter.
command-select-next-character = Seleccionar el carácter siguiente
    .explain = Avanza el cursor un carácter y lo selecciona.
command-select-previous-character = Seleccionar el carácter anterior
    .explain = Retrocede el cursor un carácter y lo selecciona.
command-select-next-word = Seleccionar hasta la palabra siguiente
    .explain = Lleva el cursor a la palabra siguiente y selecciona todo lo que recorre.
command-select-previous-word = Seleccionar hasta la palabra anterior
    .explain = Lleva el cursor a la palabra anterior y selecciona todo lo que recorre.
command-select-next-sentence = Seleccionar hasta la frase siguiente
    .explain = Lleva el cursor a la frase siguiente y selecciona todo lo que recorre.
command-select-previous-sentence = Seleccionar hasta el principio de la frase
    .explain = Lleva el cursor al principio de la frase, o de la anterior, y selecciona todo lo que recorre.
command-select-next-paragraph = Seleccionar hasta el párrafo siguiente
    .explain = Lleva el cursor al párrafo siguiente y selecciona todo lo que recorre.
command-select-previous-paragraph = Seleccionar hasta el principio del párrafo
    .explain = Lleva el cursor al principio del párrafo, o del anterior, y selecciona todo lo que recorre.
command-select-next-line = Seleccionar una línea hacia abajo
    .explain = Baja el cursor una línea y selecciona todo lo que recorre.
command-select-previous-line = Seleccionar una línea hacia arriba
    .explain = Sube el cursor una línea y selecciona todo lo que recorre.
command-select-line-end = Seleccionar hasta el final de la línea
    .explain = Selecciona desde el cursor hasta el final de la línea.
command-select-line-start = Seleccionar hasta el principio de la línea
    .explain = Selecciona hacia atrás, desde el cursor hasta el principio de la línea.
command-select-next-page = Seleccionar una página hacia delante
    .explain = Lleva el cursor una página hacia delante y selecciona todo lo que recorre.
command-select-previous-page = Seleccionar una página hacia atrás
    .explain = Lleva el cursor una página hacia atrás y selecciona todo lo que recorre.
command-select-text-end = Seleccionar hasta el final del texto
    .explain = Selecciona desde el cursor hasta el último carácter.
command-select-text-start = Seleccionar hasta el principio del texto
    .explain = Selecciona hacia atrás, desde el cursor hasta el primer carácter.
# Title of a page with all keys, to be printed.
sheet-title = Lectern: todas las teclas

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = sin tecla
# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Ctrl
    .spoken = Control
key-alt = Alt
    .spoken = Alt
key-shift = Mayús
    .spoken = Mayúsculas
# The keys + and -, for the voice.
key-plus = más
key-minus = menos
key-space = Barra espaciadora
key-escape = Esc
    .spoken = Escape
key-enter = Intro
key-tab = Tab
key-left = Flecha izquierda
key-right = Flecha derecha
key-up = Flecha arriba
key-down = Flecha abajo
key-home = Inicio
    .spoken = Inicio
key-end = Fin
    .spoken = Fin
key-backspace = Retroceso
key-delete = Supr
    .spoken = Suprimir
key-pageup = Re Pág
    .spoken = Retroceder página
key-pagedown = Av Pág
    .spoken = Avanzar página
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
key-mediaplaypause = Reproducir/Pausa
key-mediastop = Detener
key-mediatracknext = Pista siguiente
key-mediatrackprevious = Pista anterior

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = Accesibilidad de Lectern
conformance-intro = Las Pautas de Accesibilidad para el Contenido Web, WCAG 2.2 por sus siglas en inglés, son las reglas con las que se mide la accesibilidad en todo el mundo. Este informe repasa todas las reglas de los niveles A y AA, además de cuatro del nivel AAA, y dice en qué situación está Lectern respecto a cada una.
conformance-counts = Cumplidas y demostradas con una prueba: { $met }. Sobre algo que Lectern no tiene: { $apart }. Aún sin demostrar: { $open }.
conformance-rule = Regla
conformance-level = Nivel
conformance-state = Situación
# After these come the names of tests, in English.
conformance-met = Se cumple. Lo demuestran estas pruebas:
conformance-not-applicable = No se aplica.
conformance-not-yet = Aún sin demostrar.
conformance-no-recordings = Lectern no reproduce vídeos ni grabaciones: todo lo que dice está en el texto que muestra.
conformance-no-personal-data = Lectern no le pide ningún dato personal.
conformance-no-hover = Nada aparece por el mero hecho de señalar algo o de llegar a ello con el teclado.
conformance-no-time-limit = Nada en Lectern tiene límite de tiempo.
conformance-no-set-of-pages = La regla trata de conjuntos de páginas web; Lectern es una sola ventana.
conformance-no-motion = Lectern no responde a los movimientos del dispositivo.
conformance-no-contracts = Nada de lo que haga en Lectern le compromete, le cuesta dinero ni envía datos.
conformance-no-login = Lectern no tiene cuentas ni contraseñas.
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = Perceptible
wcag-2 = Operable: se puede manejar
wcag-3 = Comprensible
wcag-4 = Robusto: funciona con otros programas
wcag-1-1-1 = Contenido no textual: tiene una alternativa en palabras
wcag-1-2-1 = Solo audio y solo vídeo: tienen una alternativa en palabras
wcag-1-2-2 = Subtítulos en los vídeos grabados
wcag-1-2-3 = Audiodescripción de los vídeos grabados, o un texto en su lugar
wcag-1-2-4 = Subtítulos en los vídeos en directo
wcag-1-2-5 = Audiodescripción de los vídeos grabados
wcag-1-3-1 = Información y relaciones: los programas reconocen la estructura
wcag-1-3-2 = Secuencia significativa: los programas reconocen el orden de lectura
wcag-1-3-3 = Características sensoriales: las instrucciones no dependen solo de la forma, el tamaño, el lugar o el sonido
wcag-1-3-4 = Orientación: se puede usar en vertical y en horizontal
wcag-1-3-5 = Propósito de la entrada: los programas reconocen los campos para datos personales
wcag-1-4-1 = Uso del color: nunca es lo único que informa
wcag-1-4-2 = Control del audio: lo que suena sin pedirlo se puede detener
wcag-1-4-3 = Contraste del texto (mínimo): se distingue del fondo
wcag-1-4-4 = Cambio de tamaño del texto: hasta el doble
wcag-1-4-5 = Imágenes de texto: las palabras son texto de verdad
wcag-1-4-10 = Reajuste del texto: una ventana estrecha no obliga a desplazarse hacia los lados
wcag-1-4-11 = Contraste no textual: los controles y las marcas se distinguen del fondo
wcag-1-4-12 = Espaciado del texto: si se amplía, no se pierde nada
wcag-1-4-13 = Contenido que aparece con el puntero o el foco: se puede mirar con calma y cerrar
wcag-2-1-1 = Teclado: todo se puede hacer con él
wcag-2-1-2 = Sin trampas para el foco del teclado
wcag-2-1-3 = Teclado (sin excepciones): absolutamente todo se puede hacer con él
wcag-2-1-4 = Atajos de una sola letra: se pueden desactivar o cambiar
wcag-2-2-1 = Tiempo ajustable: los límites de tiempo se pueden cambiar
wcag-2-2-2 = Poner en pausa, detener, ocultar: lo que se mueve por sí mismo se puede pausar
wcag-2-3-1 = No más de tres destellos por segundo
wcag-2-4-1 = Evitar bloques: lo que se repite se puede saltar
wcag-2-4-2 = Titulado de páginas: cada una tiene un título que dice qué es
wcag-2-4-3 = Orden del foco: el teclado recorre los controles en un orden lógico
wcag-2-4-4 = Propósito de los enlaces: cada uno dice adónde lleva
wcag-2-4-5 = Múltiples vías para llegar a una página
wcag-2-4-6 = Encabezados y etiquetas: dicen de qué tratan
wcag-2-4-7 = Foco visible: se ve dónde está el foco del teclado
wcag-2-4-11 = Foco no oculto (mínimo): lo que tiene el foco no queda tapado del todo
wcag-2-4-12 = Foco no oculto (mejorado): no queda tapado ni en parte
wcag-2-4-13 = Apariencia del foco: la marca es grande y se distingue bien
wcag-2-5-1 = Gestos del puntero: ninguno con dos dedos ni con un trazado
wcag-2-5-2 = Cancelación del puntero: una pulsación se puede anular
wcag-2-5-3 = Etiqueta en el nombre: el nombre del control contiene las palabras que lleva escritas
wcag-2-5-4 = Activación por movimiento: nada obliga a mover el dispositivo
wcag-2-5-5 = Tamaño del objetivo (mejorado): al menos 44 por 44 píxeles
wcag-2-5-7 = Movimientos de arrastre: también se puede sin arrastrar
wcag-2-5-8 = Tamaño del objetivo (mínimo): al menos 24 por 24 píxeles
wcag-3-1-1 = Idioma de la página: los programas lo reconocen
wcag-3-1-2 = Idioma de las partes: los programas reconocen el de cada una
wcag-3-2-1 = Al recibir el foco: nada cambia solo por eso
wcag-3-2-2 = Al introducir datos: no cambia nada más
wcag-3-2-3 = Navegación coherente: lo que se repite está en el mismo orden
wcag-3-2-4 = Identificación coherente: lo que hace lo mismo se llama igual
wcag-3-2-6 = Ayuda coherente: siempre en el mismo lugar
wcag-3-3-1 = Identificación de errores: se detectan y se explican con palabras
wcag-3-3-2 = Etiquetas o instrucciones: dicen qué se pide
wcag-3-3-3 = Sugerencias ante errores: se aconseja cómo corregirlos
wcag-3-3-4 = Prevención de errores: lo que compromete o cuesta dinero se puede revisar antes
wcag-3-3-7 = Entrada redundante: nada se escribe dos veces
wcag-3-3-8 = Autenticación accesible: sin acertijos ni ejercicios de memoria
wcag-4-1-2 = Nombre, función, valor: cada control los comunica
wcag-4-1-3 = Mensajes de estado: se comunican sin mover el foco

## How words are said, what is left out and what is announced

panel-pronunciation = Pronunciación de las palabras
pronunciation-intro = Si la voz pronuncia mal una palabra, escriba aquí cómo debe sonar.
# What a line is for; shown above it.
pronunciation-what = La palabra tal como está escrita
pronunciation-say = Debe sonar así (si lo deja vacío: no se lee)
# What the voice would say; shown while one types.
pronunciation-heard = Oirá: { $said }
pronunciation-silent = Aquí no oirá nada.
pronunciation-unknown = Escriba una palabra y aquí verá lo que oirá.
pronunciation-elsewhere = El patrón no coincide con nada en esta frase.
pronunciation-hear = Escuchar
pronunciation-keep = Guardar
pronunciation-remove = Eliminar esta regla
pronunciation-rules = Sus reglas
# How many rules are shown of how many.
rules-some = Reglas mostradas: { $shown } de { $count }. Escriba arriba una palabra para encontrar otras.
pronunciation-file = Para otros equipos
pronunciation-file-how = Sus reglas se guardan en el archivo «{ $file }» de su carpeta de documentos y se leen desde allí. También sirve una lista de Voice Dream Reader, si la guarda allí con ese nombre.
pronunciation-export = Guardar mis reglas en el archivo
pronunciation-import = Añadir las reglas del archivo
# For which texts a rule counts; $language is the language's own name.
rule-reach = Para estos textos
rule-for-language = Los textos en este idioma: { $language }
rule-for-all = Todos los textos
rule-for-document = Solo este texto
rule-for-another = Solo otro texto
rule-place = Dónde se aplica la regla
rule-word = Como palabra entera
rule-anywhere = También dentro de otras palabras
rule-pattern = Como patrón (expresión regular)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = «{ $word }»: «{ $said }»
rule-silent = «{ $word }»: no se lee
rule-of = { $rule } ({ $texts })
settings-left-out = No leer en voz alta
settings-left-out-how = Lo que elija aquí se ve, pero no se lee. Cuando la lectura se detiene, Lectern le dice cuánto ha quedado sin leer.
# After the name of what is left out or read, and a colon.
value-left-out = no leer
value-read = leer
class-citations = Referencias a fuentes, como [12] o (García, 2010)
class-addresses = Direcciones de internet y de correo electrónico
class-brackets = Texto entre paréntesis
class-notes = Llamadas de nota
class-pages = Números de página
class-code = Código de programación
settings-announced = Avisos durante la lectura
announced-nothing = Ninguno
announced-some = Encabezados, tablas e imágenes
announced-most = También listas, citas y código
announced-all = También enlaces, notas y finales de lista
# What the voice says before such a part of the text.
announce-heading = Encabezado de nivel { $level }.
announce-table = Tabla.
announce-columns =
    { $count ->
        [one] { $count } columna.
       *[other] { $count } columnas.
    }
announce-rows =
    { $count ->
        [one] { $count } fila.
       *[other] { $count } filas.
    }
announce-picture = Imagen.
announce-list =
    { $count ->
        [one] Lista de { $count } elemento.
       *[other] Lista de { $count } elementos.
    }
announce-quotation = Cita.
announce-code = Código.
announce-note = Nota.
announce-links =
    { $count ->
        [one] Enlace.
       *[other] { $count } enlaces.
    }
announce-list-end = Fin de la lista.

## Pictures of the text

picture-broken = Esta imagen no se puede mostrar.
picture-too-large = Esta imagen es demasiado grande para mostrarse.
picture-larger = Más grande
picture-smaller = Más pequeña
# Below a picture that is shown alone.
picture-keys = Las flechas mueven la imagen. { $more } la amplía, { $less } la reduce y { $back } vuelve al texto.

## The command line (names of commands and options are not translated)

cli-about = Lectern muestra un texto con letra cómoda de leer y lo lee en voz alta, palabra por palabra, sin conexión.
cli-usage-title = Uso
cli-commands-title = Comandos
cli-options-title = Opciones
cli-target-title = Qué puede ser TEXT
cli-exit-title = Códigos de salida
cli-window = Abre la ventana con TEXT.
cli-read = Lee TEXT en voz alta y escribe cada frase mientras la pronuncia.
cli-export = Guarda TEXT hablado en un archivo de sonido o en un libro electrónico, mucho más rápido de lo que se tardaría en leerlo.
cli-show = Escribe TEXT tal como lo entiende Lectern.
cli-snapshot = Dibuja la ventana con TEXT en una imagen, sin pantalla.
cli-conformance = Escribe las reglas de accesibilidad y la prueba que demuestra que se cumple cada una.
cli-voices = Enumera las voces o añade la de un archivo.
cli-devices = Enumera los dispositivos de salida de audio.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }): { $facts }
cli-locales = Enumera los idiomas de la ventana.
cli-check = Revisa los archivos de idioma y los artículos, o los de una carpeta.
cli-keys = Enumera las teclas o, con --to, las guarda en una página para imprimir.
cli-presets = Guarda sus estilos en un archivo o añade los de un archivo.
cli-pronounce = Enumera, añade o elimina reglas de pronunciación, las guarda en un archivo o añade las de un archivo, o muestra qué dirá la voz al leer un texto.
cli-target = Un archivo, «-» para la entrada estándar o el nombre de un artículo incluido. Si no se indica TEXT, es «{ $article }». Con export también puede ser una carpeta: cada texto que contiene se convierte en un archivo.
option-help = Muestra esta ayuda.
option-version = Muestra la versión.
option-locale = El idioma de la ventana y del artículo, por ejemplo «fr». Si no se indica, es el del escritorio.
option-json = Escribe datos para otros programas.
option-to = El archivo que se va a escribir. Con export, la extensión indica el tipo: { $sounds } para un archivo de sonido, { $book } para un libro electrónico en el que cada palabra se marca cuando suena. Con una carpeta de textos, la carpeta de los archivos nuevos.
option-as = Con una carpeta, el tipo de los archivos nuevos: { $kinds }. Si no se indica, { $usual }.
option-subtitles = Escribe además subtítulos: { $subtitles }. Con una carpeta, indique solo el tipo, por ejemplo «vtt».
option-timings = Escribe además, en JSON, cuándo se pronuncia cada palabra. Con una carpeta, indique «json».
option-level = Lo que se marca en el libro electrónico: { $levels }.
option-speed = Palabras por minuto, de { $min } a { $max }.
option-device = El dispositivo de salida de audio, por su nombre o identificador, solo para esta lectura.
option-size = Anchura y altura de la imagen en píxeles, por ejemplo «1280x900».
option-scale = Lo dibuja todo más grande, como en una pantalla de alta densidad: de 1 a 4.
option-text-size = Tamaño del texto en píxeles, de 8 a 200.
option-theme = Los colores: { $themes }.
option-mark = Marca una frase o una palabra: BLOCK:SENTENCE o BLOCK:SENTENCE:WORD (bloque, frase y palabra), contando desde 0.
option-panel = Abre un panel: { $panels }.
option-lang = El idioma para el que vale una regla de pronunciación, por ejemplo «de».
option-match = Dónde debe estar el texto de una regla: { $matches }.
exit-ok = Se ha hecho todo.
exit-failed = No se pudo hacer; el motivo está en la salida de error estándar.
exit-usage = No se entiende la línea de comandos.
exit-found = La revisión encontró algo que corregir.
cli-progress = { $done } de { $total } frases
# Where the time left is known.
cli-progress-minutes = { $done } de { $total } frases, tiempo restante: { $minutes } min aprox.
cli-progress-seconds = { $done } de { $total } frases, tiempo restante: { $seconds } s aprox.
# While a folder of texts is worked through.
cli-progress-file = Texto { $done } de { $total }
cli-progress-file-minutes = Texto { $done } de { $total }, tiempo restante: { $minutes } min aprox.
cli-progress-file-seconds = Texto { $done } de { $total }, tiempo restante: { $seconds } s aprox.
cli-wrote = Se ha guardado «{ $path }».
cli-exported = Se ha guardado «{ $path }»: { $minutes } min de voz en { $seconds } s.
# How many texts of a folder.
cli-exported-folder = Creados: { $made }. Ya estaban al día: { $current }. No creados: { $failed }.
cli-resumed = Se ha retomado el trabajo donde se interrumpió la última vez.
cli-check-clean = Todo está en orden. Archivos revisados: { $files }.
cli-check-found = Cosas por corregir: { $count }. Archivos revisados: { $files }.
cli-voice-languages = { $engine }; idiomas: { $count }
