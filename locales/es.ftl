### Every word that Lectern shows or says, in Spanish. English (en.ftl) is the language to compare with.

## About this language

language-name = Español
language-direction = ltr
sentence-abbreviations = Sr., Sra., Srta., Sres., Sras., Dr., Dra., Dres., Prof., Profa., Lic., Ing., Arq., Mtro., Mtra., Dña., Gral., Cnel., Cmdte., Tte., Sgto., Fr., Sto., Sta., Mons., Rvdo., Rvda., Excmo., Excma., Ilmo., Ilma., Pdte., Pdta., Hnos., Mr., Mrs., Ms., St., Avda., Av., Pza., Ctra., EE., FF., CC., DD., RR., JJ., SS. MM., núm., núms., pág., págs., p., pp., cap., caps., art., arts., fig., figs., vol., vols., s., ed., eds., coord., coords., dir., trad., tel., tfno., p. ej., ej., cf., cfr., v., vs., ibíd., ibid., aprox., máx., mín., incl., esp., depto., dpto., univ., ene., febr., abr., jun., jul., ago., sept., oct., nov., dic., lun., mié., jue., vie., sáb., dom.

## Errors

error-not-found = No existe el archivo «{ $path }». Puede que se haya movido o que tenga otro nombre: compruebe el nombre o elija el archivo de nuevo.
error-unreachable = Lectern no puede acceder a «{ $path }». El sistema dice: { $reason }. Compruebe que la unidad está conectada y que tiene permiso para usar el archivo.
error-unknown-format = Lectern no sabe leer «{ $path }». Si lo guarda como texto sin formato en el programa del que procede, podrá leerlo aquí.
error-empty = «{ $path }» no contiene texto. Si ve palabras al abrirlo en otro sitio, puede que sean una imagen: un programa de reconocimiento de texto puede convertirlas en palabras.
error-too-large = «{ $path }» ocupa más de { $megabytes } megabytes, que es lo máximo que abre Lectern. Divídalo en partes y ábralas una a una.
error-malformed = Lectern no consigue entender «{ $path }» ({ $reason }). Sigue adelante sin ese archivo y lo ha conservado para que pueda corregirlo.
error-no-such-article = Lectern no tiene ningún artículo llamado «{ $id }». Si se refería a un archivo, compruebe su nombre.
error-voice-unavailable = No se pudo iniciar la voz «{ $engine }» ({ $reason }). Puede seguir leyendo sin sonido o elegir otra voz en los ajustes.
error-sentence-skipped = La voz tropezó dos veces con la frase que empieza por «{ $text }», así que se ha omitido. La lectura continúa con la siguiente.
error-no-sound = No se puede reproducir ningún sonido ({ $reason }). Lectern sigue leyendo en silencio y marca cada palabra. El sonido volverá por sí solo cuando los auriculares o los altavoces funcionen de nuevo.
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

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Anterior
toolbar-read = Escuchar
toolbar-pause = Pausar
toolbar-next = Siguiente
toolbar-slower = Más lento
toolbar-faster = Más rápido
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } palabras/min
value-percent = { $percent } %
value-size = { $size } px

## The status line

status-ready = Pulse la barra espaciadora para escuchar el texto.
status-reading = Leyendo en voz alta. La barra espaciadora pausa la lectura.
status-paused = En pausa. La barra espaciadora continúa en la misma palabra.
status-ended = Fin del texto. La barra espaciadora vuelve a leerlo desde el principio.
status-sound-back = Vuelve a haber sonido.
status-speed = Velocidad: { $wpm } palabras por minuto.
status-volume = Volumen: { $percent } %.
status-text-size = Tamaño del texto: { $size } píxeles.
status-window-scale = Tamaño de botones y rótulos: { $percent } %.
status-theme = Colores: { $name }.
status-family = Tipo de letra: { $name }.
status-language = Idioma: { $name }.
status-copied = Copiado.
status-back-to-voice = Volver al punto de lectura

## Panels

panel-close = Cerrar
panel-languages = Idioma
panel-settings = Ajustes
panel-help = Ayuda

settings-text-size = Tamaño del texto
settings-text-size-less = Más pequeño
settings-text-size-more = Más grande
settings-speed = Velocidad de la voz
settings-speed-less = Más lento
settings-speed-more = Más rápido
settings-volume = Volumen de la voz
settings-volume-less = Más bajo
settings-volume-more = Más alto
settings-window = Tamaño de botones y rótulos
settings-window-less = Más pequeño
settings-window-more = Más grande
settings-theme = Colores
settings-family = Tipo de letra

theme-light = Oscuro sobre claro
theme-dark = Claro sobre oscuro
theme-sepia = Marrón sobre crema
theme-black-on-yellow = Negro sobre amarillo
theme-yellow-on-black = Amarillo sobre negro

family-hyperlegible = Atkinson Hyperlegible – letras fáciles de distinguir
family-dyslexic = OpenDyslexic – letras con base más gruesa
family-sans = Noto Sans – sencilla
family-serif = Noto Serif – como en un libro

## Help

help-intro = Pulse la barra espaciadora: Lectern lee el texto en voz alta y marca cada palabra a medida que la pronuncia. Haga clic en una palabra para escuchar desde ahí. Si se desplaza a otra parte del texto, la voz sigue; pulse V para volver a ella. Lectern recuerda el punto en que se quedó y todo lo que ha ajustado.
help-privacy-title = Nada sale de este equipo
help-privacy = Lectern funciona sin internet. Al iniciarse renuncia al derecho de usar la red, y el sistema se encarga de que lo cumpla: ningún texto, ninguna palabra que escuche y ningún ajuste pueden enviarse a ninguna parte. Las voces forman parte del programa.
help-keys-title = Teclas
help-about-title = Acerca de Lectern
help-about = Lectern { $version } es software libre y se rige por la Licencia Pública General de GNU, versión 3 o posterior. El artículo incluido tiene fines educativos y no sustituye el consejo médico.

## Commands: what each key does

command-play-pause = Leer en voz alta o pausar
command-stop = Detener la lectura o cerrar el panel
command-next-sentence = Frase siguiente
command-previous-sentence = Frase anterior
command-next-paragraph = Párrafo siguiente
command-previous-paragraph = Párrafo anterior
command-to-start = Ir al principio del texto
command-to-end = Ir al final del texto
command-faster = Hablar más rápido
command-slower = Hablar más despacio
command-louder = Hablar más alto
command-softer = Hablar más bajo
command-larger-text = Texto más grande
command-smaller-text = Texto más pequeño
command-usual-text = Texto de tamaño normal
command-larger-window = Botones y rótulos más grandes
command-smaller-window = Botones y rótulos más pequeños
command-back-to-voice = Volver al punto de lectura
command-scroll-down = Bajar una línea
command-scroll-up = Subir una línea
command-page-down = Bajar una página
command-page-up = Subir una página
command-next-theme = Colores siguientes
command-languages = Elegir el idioma
command-settings = Ajustes
command-help = Ayuda y lista de teclas
command-copy = Copiar la selección o la frase que se está leyendo
command-select-all = Seleccionar todo el texto
command-next-zone = Ir a la siguiente parte de la ventana
command-quit = Cerrar Lectern

## Keys, as they are printed on the keyboards of your readers

key-ctrl = Ctrl
key-alt = Alt
key-shift = Mayús
key-space = Barra espaciadora
key-escape = Esc
key-enter = Intro
key-tab = Tab
key-left = Flecha izquierda
key-right = Flecha derecha
key-up = Flecha arriba
key-down = Flecha abajo
key-home = Inicio
key-end = Fin
key-pageup = Re Pág
key-pagedown = Av Pág
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = Reproducir/Pausa
key-mediastop = Detener
key-mediatracknext = Pista siguiente
key-mediatrackprevious = Pista anterior

## The command line (names of commands and options are not translated)

cli-about = Lectern muestra un texto con letra cómoda de leer y lo lee en voz alta, palabra por palabra, sin conexión.
cli-usage-title = Uso
cli-commands-title = Comandos
cli-options-title = Opciones
cli-target-title = Qué puede ser TEXT
cli-exit-title = Códigos de salida
cli-window = Abre la ventana con TEXT.
cli-read = Lee TEXT en voz alta y escribe cada frase mientras la pronuncia.
cli-export = Guarda TEXT hablado en un archivo de sonido, mucho más rápido de lo que se tardaría en leerlo.
cli-show = Escribe TEXT tal como lo entiende Lectern.
cli-snapshot = Dibuja la ventana con TEXT en una imagen, sin pantalla.
cli-voices = Enumera las voces.
cli-locales = Enumera los idiomas de la ventana.
cli-check = Revisa los archivos de idioma y los artículos, o los de una carpeta.
cli-keys = Enumera las teclas.
cli-target = Un archivo, «-» para la entrada estándar o el nombre de un artículo incluido. Si no se indica TEXT, es «{ $article }».
option-help = Muestra esta ayuda.
option-version = Muestra la versión.
option-locale = El idioma de la ventana y del artículo, por ejemplo «fr». Si no se indica, es el del escritorio.
option-json = Escribe datos para otros programas.
option-to = El archivo que se va a escribir.
option-timings = Escribe además, en JSON, cuándo se pronuncia cada palabra.
option-speed = Palabras por minuto, de { $min } a { $max }.
option-size = Anchura y altura de la imagen en píxeles, por ejemplo «1280x900».
option-scale = Lo dibuja todo más grande, como en una pantalla de alta densidad: de 1 a 4.
option-text-size = Tamaño del texto en píxeles, de 8 a 200.
option-theme = Los colores: { $themes }.
option-mark = Marca una frase o una palabra: BLOCK:SENTENCE o BLOCK:SENTENCE:WORD (bloque, frase y palabra), contando desde 0.
option-panel = Abre un panel: { $panels }.
exit-ok = Se ha hecho todo.
exit-failed = No se pudo hacer; el motivo está en la salida de error estándar.
exit-usage = No se entiende la línea de comandos.
exit-found = La revisión encontró algo que corregir.
cli-progress = { $done } de { $total } frases
cli-wrote = Se ha guardado «{ $path }».
cli-exported = Se ha guardado «{ $path }»: { $minutes } min de voz en { $seconds } s.
cli-check-clean = Todo está en orden. Archivos revisados: { $files }.
cli-check-found = Cosas por corregir: { $count }. Archivos revisados: { $files }.
cli-voice-languages = { $engine }; idiomas: { $count }
