### Every word that Lectern shows or says, in Brazilian Portuguese. English (en.ftl) is the language to compare with.


## About this language

# The language's own name for itself, in its own script.
language-name = Português (Brasil)
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = ,
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Sr., Sra., Srta., Srs., Sras., Dr., Dra., Drs., Dras., Prof., Profa., Profs., Eng., Enga., Arq., Adv., Exmo., Exma., Ilmo., Ilma., Revmo., Pe., Sto., Sta., Cel., Ten., Sgt., Gen., Maj., Alm., Brig., Gov., Dep., Mr., Mrs., Ms., St., Av., Pça., Rod., Trav., tel., núm., pág., págs., p., pp., cap., caps., art., arts., fig., figs., vol., vols., ed., eds., orgs., coord., coords., trad., rev., séc., sécs., p. ex., cf., v., vs., ibid., aprox., máx., mín., incl., esp., obs., ref., refs., depto., dept., univ., jan., fev., abr., mai., jun., jul., ago., out., nov.

## Errors

error-not-found = O arquivo “{ $path }” não existe. Talvez tenha sido movido ou renomeado: confira o nome ou escolha o arquivo de novo.
error-unreachable = O Lectern não consegue acessar “{ $path }”. O sistema diz: { $reason }. Confira se o disco está conectado e se você tem permissão para usar o arquivo.
error-unknown-format = O Lectern não sabe ler “{ $path }”. Salve o arquivo como texto sem formatação no programa de onde ele veio, e você poderá lê-lo aqui.
error-unknown-ending = Pelo nome “{ $path }”, o Lectern não sabe que tipo de arquivo gravar. Termine o nome com uma destas extensões: { $endings }.
error-empty = “{ $path }” não contém texto. Se você vê palavras ao abrir o arquivo em outro lugar, talvez elas sejam uma imagem: um programa de reconhecimento de texto pode transformá-las em palavras.
error-too-large = “{ $path }” tem mais de { $megabytes } megabytes, o máximo que o Lectern abre. Divida o arquivo em partes e abra uma de cada vez.
error-too-many-files = “{ $path }” contém mais de { $most } textos e pastas, o máximo que o Lectern processa de uma vez. Escolha uma pasta dentro dela.
error-already-there = “{ $path }” já existe e não foi criado pelo Lectern. Esse arquivo ficou como estava. Mova-o para outro lugar ou escolha outra pasta para os novos arquivos.
error-malformed = O Lectern não consegue entender “{ $path }” ({ $reason }). Ele segue em frente sem esse arquivo, que foi mantido para que você possa corrigi-lo.
error-no-presets = “{ $path }” não contém estilos do Lectern. Nada mudou. Escolha um arquivo gravado pelo Lectern.
error-broken-pattern = O Lectern não entende o padrão “{ $pattern }” ({ $reason }). Corrija-o; até lá, ele não será usado.
error-nothing-to-say = Primeiro, digite a palavra cuja pronúncia você quer mudar.
error-too-many-rules = Não há espaço para mais de { $most } regras desse tipo. Exclua uma antes.
error-no-rules = “{ $path }” não contém regras de pronúncia. Nada mudou. Cada linha da lista deve ter esta forma: "palavra",0,Y,"como soa",0
error-no-such-article = O Lectern não tem nenhum artigo chamado “{ $id }”. Se você quis indicar um arquivo, confira o nome.
error-voice-unavailable = Não foi possível iniciar a voz “{ $engine }”. Você pode continuar lendo sem som ou escolher outra voz nos ajustes.
error-no-voice = “{ $path }” não é uma voz. Escolha uma voz feita para o Piper: o nome do arquivo dela termina em “.onnx”.
error-voice-without-description = Não é possível usar a voz “{ $path }”: falta, na mesma pasta, um segundo arquivo com o mesmo nome seguido de “.json”. Coloque esse arquivo ali.
error-voice-phonemes = A voz “{ $path }” precisa de uma transcrição fonética que o Lectern não sabe gerar ({ $kind }) e, por isso, não pode ser usada. Escolha outra voz.
error-voice-mute = A voz “{ $path }” não fala ({ $reason }). O arquivo pode estar danificado ou não ter sido feito para o Piper. Obtenha o arquivo de novo ou escolha outra voz.
error-voice-replaced = A voz que você escolheu, “{ $voice }”, não pode ser usada no momento, por isso outra está lendo no lugar dela. Você pode escolher uma voz nos ajustes.
error-voice-only-aloud = “{ $voice }” é uma voz do seu sistema. Ela pode ser ouvida, mas não gravada; por isso, no arquivo você ouvirá outra voz. Você pode escolher uma voz nos ajustes.
error-sentence-skipped = A voz tropeçou duas vezes na frase que começa com “{ $text }”, por isso ela foi deixada de fora; você pode lê-la na página. A leitura continua na frase seguinte.
error-no-sound = Não é possível reproduzir nenhum som. O Lectern continua lendo em silêncio e marca cada palavra. O som volta sozinho assim que os fones ou os alto-falantes voltarem a funcionar.
error-device-away = O dispositivo “{ $name }” não está conectado; enquanto isso, o som sai pelo dispositivo padrão do sistema. Você pode escolher outro dispositivo nos ajustes.
error-usage = O Lectern não entende “{ $word }”. “lectern --help” mostra tudo o que você pode pedir.
error-no-sandbox = Antes de começar, o Lectern bloqueia o próprio acesso à rede, mas aqui o sistema não permite isso ({ $reason }); por isso o programa parou. Se ele estiver sendo executado dentro de um contêiner ou de outro ambiente isolado, inicie-o do lado de fora.
error-no-window = Não foi possível abrir a janela ({ $reason }). “lectern read” lê em voz alta sem ela.

## Checks

check-missing = Falta a mensagem “{ $id }”. Acrescente-a; até lá, ela aparece em inglês.
check-missing-attribute = Falta à mensagem “{ $id }” a parte “.{ $attribute }”. Acrescente-a.
check-extra = Em inglês não existe a mensagem “{ $id }”. Talvez ela esteja escrita errada; se não, pode ser retirada.
check-extra-attribute = Em inglês, a mensagem “{ $id }” não tem a parte “.{ $attribute }”. Talvez ela esteja escrita errada; se não, pode ser retirada.
check-unused = Nada no Lectern usa a mensagem “{ $id }”. Ela pode ser retirada.
check-missing-placeable = Falta na mensagem “{ $id }” o elemento “{ $placeable }”, que aparece em inglês.
check-extra-placeable = A mensagem “{ $id }” pede “{ $placeable }”, que ela não vai receber.
check-unknown-reference = A mensagem “{ $id }” remete a “{ $reference }”, que não está no mesmo arquivo.
check-bad-direction = A direção do idioma deve ser “ltr” ou “rtl”, e não “{ $value }”.
check-same-as-english = “{ $id }” está igual ao inglês: “{ $text }”. Traduza o texto.
check-no-glyph = Nenhuma fonte que acompanha o Lectern consegue desenhar estes caracteres: { $characters }
check-not-in-english = O artigo “{ $article }” não tem texto em inglês com que se possa comparar.
check-other-language = Este arquivo diz estar em “{ $found }”, mas o nome dele diz “{ $expected }”.
check-blocks = Blocos do artigo: { $found }; em inglês: { $expected }. O número deve ser o mesmo, para que a troca de idioma não perca o ponto da leitura.
check-kind = O bloco { $block } é “{ $found }”, e em inglês é “{ $expected }”.
check-sentences = Frases do bloco { $block }: { $found }; em inglês: { $expected }. O número deve ser o mesmo, para que a troca de idioma não perca o ponto da leitura.
check-keys = O bloco { $block } cita as teclas “{ $found }” e, em inglês, “{ $expected }”. Elas devem ser as mesmas.
check-links = O bloco { $block } tem { $found } links e, em inglês, { $expected }. O número deve ser o mesmo.

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Anterior
toolbar-read = Ouvir
toolbar-pause = Pausar
toolbar-next = Próxima
toolbar-slower = Mais lento
toolbar-faster = Mais rápido
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } palavras/min
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole },{ $hundredths } s
value-percent = { $percent }%
value-degrees = { $degrees }°
contrast-good = { $whole },{ $tenths } para 1 · bom
contrast-weak = { $whole },{ $tenths } para 1 · fraco demais
value-size = { $size } px
value-letters =
    { $count ->
        [one] { $count } letra
       *[other] { $count } letras
    }

## The status line

status-ready = Pressione a barra de espaço para ouvir o texto.
status-reading = Lendo em voz alta. A barra de espaço pausa a leitura.
status-paused = Em pausa. A barra de espaço continua na mesma palavra.
status-ended = Fim do texto. A barra de espaço lê tudo de novo desde o começo.
status-selection-read = A seleção foi lida.
status-waiting = Em espera. A barra de espaço continua a leitura.
status-nothing-selected = Não há texto selecionado.
status-sound-back = O som voltou.
status-speed = Velocidade: { $wpm } palavras por minuto.
status-volume = Volume: { $percent }%.
status-text-size = Tamanho do texto: { $size } pixels.
status-sentences = Frase lida: { $read }. Pequena demais: { $small }. Terminar a busca: { $close }.
status-finder-left = A busca do seu tamanho de texto terminou. Nada mudou.
status-old-size = O ajuste anterior voltou: { $size } pixels.
status-value = { $name }: { $value }.
status-window-scale = Tamanho dos botões e rótulos: { $percent }%.
status-theme = Cores: { $name }.
status-with-contrast = { $name }: { $value }. Contraste: { $contrast }.
status-night-on = Cores noturnas ligadas: quentes e suaves. A mesma tecla traz de volta as cores anteriores.
status-night-off = Cores noturnas desligadas: as cores anteriores voltaram.
status-family = Fonte: { $name }.
status-no-such-family = A fonte “{ $name }” não está neste computador. No lugar dela: { $instead }.
status-preset-saved = Salvo como “{ $name }”.
status-preset-deleted = “{ $name }” foi excluído. O texto continua como está.
status-presets-added = Estilos adicionados: { $count }.
status-presets-full = Só há espaço para { $count } estilos. Exclua um antes.
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = A regra para “{ $word }” vale a partir de agora.
status-rule-removed = “{ $word }” volta a ser lido como de costume.
status-rules-added = Regras de pronúncia adicionadas: { $count }.
# $lines are the numbers of the lines, parted as below.
rules-unread =
    { $count ->
        [one] Não foi possível usar esta linha: { $lines }.
       *[other] Não foi possível usar estas linhas: { $lines }.
    }
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = Partes não lidas: { $list }.
list-parted-by = {", "}
left-out-citations =
    { $count ->
        [one] { $count } referência
       *[other] { $count } referências
    }
left-out-addresses =
    { $count ->
        [one] { $count } endereço da internet
       *[other] { $count } endereços da internet
    }
left-out-brackets =
    { $count ->
        [one] { $count } texto entre parênteses
       *[other] { $count } textos entre parênteses
    }
left-out-notes =
    { $count ->
        [one] { $count } chamada de nota
       *[other] { $count } chamadas de nota
    }
left-out-pages =
    { $count ->
        [one] { $count } número de página
       *[other] { $count } números de página
    }
left-out-code =
    { $count ->
        [one] { $count } trecho de código
       *[other] { $count } trechos de código
    }
status-language = Idioma: { $name }.
status-text-lang = Idioma deste texto: { $name }.
status-copied = Copiado.
# A word, and its letters parted by the sign below.
status-spelled = { $word }: { $letters }
letters-parted-by = {", "}
status-where = “{ $heading }”, parágrafo { $block } de { $blocks }, { $percent }% do texto.
status-where-no-heading = Parágrafo { $block } de { $blocks }, { $percent }% do texto.
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where } { $left }
about-minutes =
    { $count ->
        [0] Falta menos de um minuto de áudio.
        [one] Falta cerca de { $count } minuto de áudio.
       *[other] Faltam cerca de { $count } minutos de áudio.
    }
about-hours =
    { $count ->
        [one] Falta cerca de { $count } hora de áudio.
       *[other] Faltam cerca de { $count } horas de áudio.
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }: não há mais nessa direção.
status-caret-on = Agora há um cursor no texto. As setas movem o cursor.
status-caret-off = Sem cursor. As setas para a esquerda e para a direita andam de frase em frase.
status-letter-keys-on = Os atalhos de uma só letra estão ativados.
status-letter-keys-off = Os atalhos de uma só letra estão desativados.
status-describing-keys = Pressione qualquer tecla para ouvir o que ela faz. Esc encerra.
status-keys-work = As teclas voltaram a funcionar.
status-key-means = { $key }: { $name }. { $explanation }
# $name is what is written on a button.
status-key-presses = { $key }: aciona “{ $name }”.
status-key-means-nothing = { $key }: não faz nada aqui.
status-asking-key = Pressione a nova tecla para “{ $name }”. Esc deixa tudo como está.
status-key-of = { $name }: { $keys }.
status-key-taken = { $name }: { $keys }. “{ $other }” usava essa tecla e ficou sem ela.
status-key-not-free = { $key } serve para passar de um botão a outro. Escolha outra tecla.
status-address-copied = O endereço do link foi copiado. O Lectern não acessa a internet: cole o endereço em um navegador.
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = Este texto é sobre o Lectern. { $key } leva você de volta ao seu próprio texto.
status-no-link = Não há link nesta frase.
# $key is the key that goes back, such as “Backspace”.
status-followed = { $key } leva você de volta ao link.
status-no-way-back = Você não seguiu nenhum link do qual possa voltar.
status-spoken = Avisos por voz: { $name }.
status-back-to-voice = Voltar ao ponto da leitura

## Panels

panel-close = Fechar
panel-languages = Idioma
text-lang = Idioma deste texto
text-lang-explained = O Lectern reconhece o idioma sozinho. Se a voz ler o texto como se estivesse em outro idioma, escolha aqui o certo.
text-lang-found = Reconhecido: { $name }
panel-settings = Ajustes
panel-help = Ajuda
panel-menu = Menu
panel-contents = Sumário
panel-files = Abrir um arquivo
panel-find = Procurar no texto
panel-typefaces = Fontes deste computador
panel-voices = Vozes
panel-presets = Meus estilos
# The line of the menu into which one types.
menu-search = Procurar pelo nome
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }, { $keys }
menu-nothing = Não há nada com esse nome. Tente outra palavra.
find-words = Palavras a procurar
# The name of the list of places.
find-places = Ocorrências
find-looking = “{ $words }”: procurando…
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = “{ $words }”: { $nth } de { $count }.
find-nothing = “{ $words }” não aparece neste texto.

contents-none = Este texto não tem títulos.
files-looking = Consultando a pasta…
files-folder = Pasta: { $path }
files-up = Subir para a pasta que contém esta
# A folder in a list of files.
files-into = { $name } (pasta)
files-none = Não há aqui nenhum texto que o Lectern possa abrir.
tab-text = Texto
tab-colours = Cores
tab-aids = Auxílios de leitura
tab-voice = Voz
tab-window = Janela
tab-keys = Teclas
settings-letter-keys = Atalhos de uma só letra
settings-keys-how = Pressione Enter em uma linha e depois a nova tecla. Delete traz de volta a tecla padrão.
settings-keys-waiting = Pressione uma tecla…
# The parts of the menu and of the list of keys.
group-reading = Leitura em voz alta
group-moving = Andar pelo texto
group-looks = Aparência
group-window = Programa e janela
group-caret = Com o cursor no texto
panel-welcome = Boas-vindas ao Lectern
panel-finder = Encontrar seu tamanho de texto
panel-picture = Imagem
settings-text-size = Tamanho do texto
settings-text-size-less = Menor
settings-text-size-more = Maior
settings-lines = Espaço entre linhas
settings-lines-less = Menos
settings-lines-more = Mais
settings-letters = Espaço entre letras
settings-letters-less = Menos
settings-letters-more = Mais
settings-words = Espaço entre palavras
settings-words-less = Menos
settings-words-more = Mais
settings-paragraphs = Espaço entre parágrafos
settings-paragraphs-less = Menos
settings-paragraphs-more = Mais
settings-measure = Comprimento das linhas
settings-measure-less = Mais curtas
settings-measure-more = Mais longas
settings-speed = Velocidade da voz
settings-speed-less = Mais lento
settings-speed-more = Mais rápido
settings-volume = Volume da voz
settings-volume-less = Mais baixo
settings-volume-more = Mais alto
# The device that the sound comes from: a heading and a list.
settings-device = Saída de áudio
device-usual = Como no sistema
device-away = { $name } (não conectado)
settings-window = Tamanho dos botões e rótulos
settings-window-less = Menor
settings-window-more = Maior
settings-theme = Cores
settings-own = Qual cor mudar
colour-text = Texto
colour-paper = Papel
colour-word = Marcação da palavra
colour-sentence = Marcação da frase
settings-lightness = Luminosidade
settings-lightness-less = Mais escuro
settings-lightness-more = Mais claro
settings-hue = Matiz
settings-hue-less = Para trás
settings-hue-more = Para a frente
settings-saturation = Intensidade da cor
settings-saturation-less = Mais cinza
settings-saturation-more = Mais viva
settings-brightness = Brilho
settings-text-brightness = Brilho do texto
settings-text-brightness-less = Mais fraco
settings-text-brightness-more = Mais forte
settings-paper-brightness = Brilho do papel
settings-paper-brightness-less = Mais fraco
settings-paper-brightness-more = Mais forte
settings-contrast = Contraste do texto
settings-preset = Estilo do texto
settings-family = Fonte
settings-weight = Espessura das letras
settings-alignment = Alinhamento das linhas
settings-hyphens = Divisão de palavras
settings-pauses = Pausas da voz
settings-pause-comma = Pausa depois de uma vírgula
settings-pause-comma-less = Mais curta
settings-pause-comma-more = Mais longa
value-pause-own = a da própria voz
settings-pause-sentence = Pausa depois de uma frase
settings-pause-sentence-less = Mais curta
settings-pause-sentence-more = Mais longa
settings-pause-paragraph = Pausa depois de um parágrafo
settings-pause-paragraph-less = Mais curta
settings-pause-paragraph-more = Mais longa
settings-pause-item = Pausa depois de um item de lista
settings-pause-item-less = Mais curta
settings-pause-item-more = Mais longa
settings-pause-heading = Pausa depois de um título
settings-pause-heading-less = Mais curta
settings-pause-heading-more = Mais longa
settings-stretch = Quanto a voz lê sem parar
stretch-text = Todo o texto
stretch-paragraph = Um parágrafo, depois ela espera
stretch-sentence = Uma frase, depois ela espera
settings-sleep = Temporizador para dormir
sleep-off = Desligado
sleep-minutes = { $count } minutos
sleep-section = No fim da seção
status-slept = O temporizador interrompeu a leitura. Ela continuará do ponto em que a voz começou a ficar mais baixa.
status-slept-section = O temporizador interrompeu a leitura no fim da seção.
settings-follow = Como a página acompanha a voz
settings-movement = Como a página se move
settings-spoken = Avisos por voz
theme-desktop = Como na área de trabalho
theme-light = Escuro sobre claro
theme-dark = Claro sobre escuro
theme-sepia = Marrom sobre creme
theme-black-on-yellow = Preto sobre amarelo
theme-yellow-on-black = Amarelo sobre preto
theme-white-on-black = Branco sobre preto
theme-pale-blue = Azul sobre azul-claro
theme-night = Âmbar sobre preto, para a noite
theme-own = Cores próprias
preset-usual = Normal
preset-large-print = Letras grandes
preset-macular = Doença macular: linhas e palavras bem afastadas
preset-dyslexia = Dislexia: letras bem afastadas, linhas curtas
preset-compact = Compacto
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = O meu, sem nome
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = Um estilo é tudo o que define como o texto é mostrado: fonte, tamanhos, espaços, cores e auxílios de leitura.
presets-name = Nome (se deixar vazio: “{ $name }”)
presets-suggested = Meu estilo
presets-save = Salvar o estilo atual
presets-own = Estilos salvos
presets-rename = Renomear “{ $name }” para “{ $new }”
presets-delete = Excluir “{ $name }”
presets-file = Para outros computadores
presets-file-how = Seus estilos são gravados no arquivo “{ $file }” da sua pasta de documentos e lidos de lá. Você também pode arrastar um arquivo desse tipo para esta janela.
presets-export = Gravar meus estilos no arquivo
presets-import = Adicionar os estilos do arquivo
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = Este estilo vale para
reach-all = Todos os textos
reach-document = Só este texto

weight-light = Fina
weight-regular = Normal
weight-medium = Um pouco mais grossa
weight-semibold = Seminegrito
weight-bold = Negrito

alignment-start = Conforme o idioma
alignment-left = À esquerda
alignment-centre = Centralizado
alignment-justified = Justificado

hyphens-off = Nenhuma
hyphens-on = No fim da linha
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = não conhecida para este idioma

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = Letras em negrito
stress-italics = Letras em itálico
stress-underline = Links sublinhados
stress-capitals = PALAVRAS EM MAIÚSCULAS
stress-shown = Como no original
stress-left-out = Como o resto do texto

follow-third = Avança quando a linha chega embaixo
follow-centre = Mantém a linha no meio
follow-page = Vira a página no fim
follow-never = Fica onde está
movement-smooth = Desliza suavemente
movement-jump = Salta de uma vez

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible – letras fáceis de distinguir
family-lexend = Lexend – letras largas para ler com calma
family-dyslexic = OpenDyslexic – letras com base mais grossa
family-sans = Noto Sans – simples
family-serif = Noto Serif – como em um livro
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = { $first } a { $last } de { $count }
rows-before = Anteriores
rows-after = Próximas
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = Parte de um nome
typefaces-looking = Procurando fontes…
typefaces-none = Este computador não tem nenhuma fonte com esse nome que contenha todas as letras do texto.
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = Só problemas
spoken-status-always = Problemas e mudanças
spoken-status-never = Nenhum

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = Voz
voice-natural = Natural
voice-formant = Clara
voice-system = do seu sistema
voice-of-region = { $voice }, { $region }
region-us = Estados Unidos
region-gb = Reino Unido
region-caribbean = Caribe
region-es = Espanha
region-latin-america = América Latina
region-fr = França
region-be = Bélgica
region-ch = Suíça
region-pt = Portugal
region-br = Brasil
region-cantonese = cantonês
voice-explained = A voz natural soa como uma pessoa; acima de { $wpm } palavras por minuto, quem lê é a voz clara. O Lectern lembra o que você escolhe para cada idioma.
voice-system-explained = As vozes do seu sistema falam por conta própria: o Lectern entrega o texto a elas, mas não as ouve. Algumas informam qual palavra estão dizendo. Com as outras, o Lectern precisa estimar isso, e então a palavra é apenas sublinhada.
voice-only-one = Este idioma tem apenas uma voz.
voice-more = Você pode adicionar outras vozes, feitas para o programa de síntese de voz Piper. Cada uma é formada por dois arquivos: um termina em “.onnx” e o outro, em “.onnx.json”. Deixe os dois na mesma pasta e arraste o primeiro para esta janela, ou coloque ambos na pasta “{ $folder }”. A partir daí, os textos no idioma dessa voz são lidos por ela, sem precisar de internet.
status-adding-voice = Testando a nova voz…
status-voice-added = Voz adicionada: { $name }. A partir de agora, os textos no idioma desta voz são lidos por ela.
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = soa como uma pessoa
voice-like-formant = simples, mas clara em qualquer velocidade
voice-offline = funciona sem internet
voice-offline-system = pode precisar de internet (depende do seu sistema)
voice-marks-word = marca cada palavra com exatidão
voice-marks-estimate = marca as palavras por estimativa
voice-marks-sentence = marca só a frase
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language } ({ $more })
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = Nome de uma voz ou de um idioma
voices-how = A voz que você escolher passa a ler os textos no idioma dela. O botão { $hear } ao lado serve só para ouvi-la; no teclado, { $key } leva até ele.
voices-none = Nenhuma voz encontrada. Tente outra palavra.
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }, { $language }: { $facts }
voices-hear-spoken = Ouvir: { $voice }, { $language }
status-voice-of = Voz para { $language }: { $voice }.
status-voice-heard = É assim que esta voz soa: { $voice }, { $language }.

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = Ler o texto para mim
welcome-intro = Olá! O Lectern lê para você em voz alta e mostra o texto em letras grandes e nítidas. Tudo fica neste computador, e nada do que você pressionar pode causar estragos.
welcome-read = Para ouvir, pressione: { $read }. Pressione de novo para pausar.
welcome-help = { $help } abre a ajuda. { $settings } abre os ajustes.
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = Quer letras maiores? Pressione “{ $larger }” quantas vezes quiser. “{ $smaller }” diminui as letras.
welcome-colours = Para outras cores, como letras claras em fundo escuro, pressione { $colours }.
welcome-speed = Estou falando rápido ou devagar demais? Com { $slower } eu falo mais devagar e, com { $faster }, mais rápido.
welcome-spoken = Se você não consegue ver a janela, pressione { $spoken }: assim eu digo o que cada tecla muda.
welcome-again = { $again } traz de volta estas boas-vindas a qualquer momento. { $close } fecha. Agora, quando quiser ouvir, pressione: { $read }.

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = O que é marcado
marks-both = Frase e palavra
marks-sentence = Frase
marks-word = Palavra
marks-line = Linha
marks-none = Nada
aids-sentence-style = Marcação da frase ou da linha
aids-word-style = Marcação da palavra
mark-tint = Fundo colorido
mark-box = Fundo colorido e moldura
mark-underline = Sublinhado
mark-outline = Moldura
aids-ruler = Régua de leitura
aids-ruler-less = Menos linhas
aids-ruler-more = Mais linhas
aids-focus = Foco de leitura
focus-sentence = Uma frase
focus-paragraph = Um parágrafo
aids-dimming = Esmaecimento do resto
aids-dimming-less = Menos
aids-dimming-more = Mais
aids-lens = Palavra ampliada
lens-top = Acima do texto
lens-bottom = Abaixo do texto
aids-stripes = Fundo alternado nas linhas
aids-syllables = Marcas entre sílabas
aids-on = Sim
aids-off = Não
aids-syllables-not-here = Não disponível no idioma deste texto.
value-lines =
    { $count ->
        [one] { $count } linha
       *[other] { $count } linhas
    }

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = Começar
finder-read = Já li
finder-too-small = Pequena demais
finder-keep = Manter este ajuste
finder-old = Voltar ao ajuste anterior
finder-intro = Você vai ver frases curtas, cada uma menor que a anterior. O Lectern mede quanto tempo você leva, encontra o menor tamanho em que você ainda lê na velocidade máxima e deixa o texto um pouco maior. Leva cerca de um minuto.
finder-how = Sente-se como sempre faz para ler, com seus óculos de leitura, se você usa. Assim que ler uma frase, pressione: { $read }. Se ela for pequena demais, pressione: { $small }. Leia em silêncio e no seu ritmo de sempre.
finder-eyes = Esta busca é para quem lê com os olhos. Se você apenas ouve, { $close } leva de volta ao texto; essa tecla termina a busca a qualquer momento, sem mudar nada.
finder-no-test = Isto não é um teste médico e não substitui um exame de vista.
finder-found = A partir de { $critical } pixels você lê na velocidade máxima. O texto está agora com { $size } pixels, para deixar uma reserva.
finder-below = Você lê na velocidade máxima até mesmo as menores frases. O texto está agora com { $size } pixels.
finder-above = Frases maiores teriam sido mais fáceis para você, mas não cabem nesta janela. O texto está agora com { $size } pixels. Em uma janela maior, você pode buscar de novo.
finder-wider = Letras, palavras e linhas estão agora mais afastadas: assim você lê mais rápido.
finder-choose = Para manter, pressione: { $read }. Para voltar ao ajuste anterior, pressione: { $close }.
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    Minha tia guarda os botões velhos em um pote bem grande.
    Andamos ao lado do rio até o sol sumir atrás do morro.
    A lojinha da esquina vende pão quente todas as manhãs.
    Ele esqueceu a mochila no ônibus e voltou para buscar.
    O gato dela gosta de dormir na caixa dos sapatos novos.
    As crianças fizeram um barco de papel e o puseram no rio.
    No domingo meu tio faz uma sopa para a família inteira.
    Tem uma carta para você na mesa, bem ao lado do abajur.
    O trem atrasou, então jogamos cartas e tomamos um café.
    A vizinha rega as nossas plantas quando vamos à praia.
    Ela achou um casaco azul que era bem do tamanho certo.
    O velho relógio da sala está sempre um pouco atrasado.
    Pintaram o portão do jardim de verde e o banco de branco.
    Um passarinho fez o ninho em cima da janela do quarto.
    Eu anotei o número, mas agora não acho mais o papel.
    O cachorro correu atrás da bola e voltou com um galho.
    De manhã a grama estava branca e o ar estava bem frio.
    Meu pai me ensinou como consertar uma cadeira quebrada.
    O médico pediu que ele andasse um pouco depois do jantar.
    Temos tantas maçãs que vamos dar algumas para os amigos.

## Help

help-intro = Pressione a barra de espaço: o Lectern lê o texto em voz alta e marca cada palavra no momento em que é falada. Clique em uma palavra para ouvir a partir dela. Quando você rola o texto, a voz continua; pressione V para voltar até ela. O Lectern lembra onde você parou e tudo o que você ajustou.
help-guide = Ler o guia
help-conformance = Acessibilidade do Lectern
help-privacy-title = Nada sai deste computador
help-privacy = O Lectern funciona sem internet. Ao iniciar, ele abre mão do direito de usar a rede, e o sistema garante que isso seja cumprido: nenhum texto, nenhuma palavra que você ouve e nenhum ajuste podem ser enviados a lugar algum. Todas as vozes estão neste computador.
help-keys-title = Teclas
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }: { $name }.
help-about-title = Sobre o Lectern
help-about = O Lectern { $version } é software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. O artigo incluído tem finalidade educativa e não substitui a orientação médica.

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = Ler em voz alta ou pausar
    .explain = Lê a partir da palavra em que você está; pressione de novo para pausar ali.
command-read-selection = Ler a seleção
    .explain = Lê o texto selecionado e para no fim dele.
command-stop = Parar a leitura ou fechar o painel
    .explain = Fecha o que estiver aberto ao lado do texto; se não houver nada, a voz para e a marcação desaparece.
command-faster = Falar mais rápido
    .explain = A voz passa a falar dez palavras a mais por minuto, na mesma hora.
command-slower = Falar mais devagar
    .explain = A voz passa a falar dez palavras a menos por minuto, na mesma hora.
command-louder = Falar mais alto
    .explain = Aumenta o volume da voz.
command-softer = Falar mais baixo
    .explain = Diminui o volume da voz.
command-repeat = Repetir a frase
    .explain = Lê a frase mais uma vez, desde o começo.
command-next-stretch = Esperar depois de cada frase ou parágrafo
    .explain = Faz a voz esperar por uma tecla depois de cada frase ou de cada parágrafo, ou seguir sem esperar.
command-sleep = Ajustar o temporizador para dormir
    .explain = Faz a voz ficar mais baixa e parar depois de 15, 30, 45 ou 60 minutos, ou parar no fim da seção.
command-spell = Soletrar a palavra
    .explain = Diz a palavra em que você está e depois as letras dela, uma a uma. Se a voz estiver lendo, a leitura é pausada.
command-pronunciation = Pronúncia das palavras
    .explain = Permite escrever como a voz deve dizer a palavra em que você está e mostra suas regras.
command-other-voice = Outra voz deste idioma
    .explain = Lê com a outra voz do idioma do texto, natural ou clara; pressione de novo para voltar à primeira.
command-voices = Vozes de todos os idiomas
    .explain = Mostra as vozes de todos os idiomas, informa como é cada uma e permite ouvi-las e escolher uma para cada idioma.
command-where-am-i = Dizer onde estou
    .explain = Diz em que título e parágrafo você está e quanto do texto já percorreu.
command-next-sentence = Próxima frase
    .explain = Vai para a próxima frase; se a voz estiver lendo, continua dali.
command-previous-sentence = Frase anterior
    .explain = Vai para a frase anterior; no meio de uma frase, volta ao começo dela.
command-next-paragraph = Próximo parágrafo
    .explain = Vai para o próximo parágrafo ou título.
command-previous-paragraph = Parágrafo anterior
    .explain = Vai para o parágrafo ou título anterior.
command-to-start = Ir para o começo do texto
    .explain = Vai para a primeira frase.
command-to-end = Ir para o fim do texto
    .explain = Vai para a última frase.
command-back-to-voice = Voltar ao ponto da leitura
    .explain = Mostra de novo o ponto da leitura depois que você rolou o texto.
command-contents = Sumário
    .explain = Lista os títulos; escolha um para ir até ele.
command-next-heading = Próximo título
    .explain = Vai para o próximo título, de qualquer nível.
command-previous-heading = Título anterior
    .explain = Vai para o título anterior, de qualquer nível.
command-next-level = Próximo título de nível { $level }
    .explain = Vai para o próximo título de nível { $level }.
command-previous-level = Título anterior de nível { $level }
    .explain = Vai para o título anterior de nível { $level }.
command-next-list = Próxima lista
    .explain = Vai para o começo da próxima lista.
command-previous-list = Lista anterior
    .explain = Vai para o começo da lista anterior.
command-next-item = Próximo item de lista
    .explain = Vai para o próximo item de uma lista.
command-previous-item = Item de lista anterior
    .explain = Vai para o item anterior de uma lista.
command-next-table = Próxima tabela
    .explain = Vai para o começo da próxima tabela.
command-previous-table = Tabela anterior
    .explain = Vai para o começo da tabela anterior.
command-next-figure = Próxima imagem
    .explain = Vai para a descrição da próxima imagem.
command-previous-figure = Imagem anterior
    .explain = Vai para a descrição da imagem anterior.
command-next-link = Próximo link
    .explain = Vai para o próximo link.
command-previous-link = Link anterior
    .explain = Vai para o link anterior.
command-next-note = Próxima nota
    .explain = Vai para a próxima nota separada do texto.
command-previous-note = Nota anterior
    .explain = Vai para a nota anterior.
command-find = Procurar palavras no texto
    .explain = Abre um campo para digitar e marca cada lugar onde as palavras aparecem.
command-next-hit = Próxima ocorrência
    .explain = Vai ao próximo lugar onde aparecem as palavras procuradas.
command-previous-hit = Ocorrência anterior
    .explain = Vai ao lugar anterior onde aparecem as palavras procuradas.
command-scroll-down = Rolar uma linha para baixo
    .explain = Rola a página; a voz fica onde está.
command-scroll-up = Rolar uma linha para cima
    .explain = Rola a página de volta; a voz fica onde está.
command-page-down = Rolar uma página para baixo
    .explain = Rola a página o tanto que cabe na janela; a voz fica onde está.
command-page-up = Rolar uma página para cima
    .explain = Rola a página de volta o tanto que cabe na janela; a voz fica onde está.
command-larger-text = Texto maior
    .explain = Aumenta as letras do texto.
command-smaller-text = Texto menor
    .explain = Diminui as letras do texto.
command-usual-text = Texto de tamanho normal
    .explain = Devolve ao texto o tamanho normal.
command-find-size = Encontrar meu tamanho de texto
    .explain = Mostra frases curtas cada vez menores, encontra o tamanho a partir do qual você lê na velocidade máxima e o aplica ao texto.
command-next-preset = Próximo estilo do texto
    .explain = Ajusta o tamanho e os espaços do texto a outra maneira de ler, ou passa para um estilo seu.
command-presets = Meus estilos
    .explain = Salva com um nome o estilo atual do texto e mostra os que você já salvou.
command-typefaces = Fontes deste computador
    .explain = Mostra as fontes deste computador, cada uma com as próprias letras, para aplicar uma delas ao texto.
command-lines-more = Afastar as linhas
    .explain = Deixa mais espaço entre as linhas do texto.
command-lines-less = Aproximar as linhas
    .explain = Deixa menos espaço entre as linhas do texto.
command-letters-more = Afastar as letras
    .explain = Deixa mais espaço entre as letras do texto e, com elas, entre as palavras.
command-letters-less = Aproximar as letras
    .explain = Deixa menos espaço entre as letras do texto.
command-words-more = Afastar as palavras
    .explain = Deixa mais espaço entre as palavras do texto.
command-words-less = Aproximar as palavras
    .explain = Deixa menos espaço entre as palavras do texto.
command-paragraphs-more = Afastar os parágrafos
    .explain = Deixa mais espaço entre os parágrafos.
command-paragraphs-less = Aproximar os parágrafos
    .explain = Deixa menos espaço entre os parágrafos.
command-measure-more = Linhas mais longas
    .explain = Põe mais letras em cada linha.
command-measure-less = Linhas mais curtas
    .explain = Põe menos letras em cada linha.
command-heavier = Letras mais grossas
    .explain = Deixa as letras do texto mais grossas.
command-lighter = Letras mais finas
    .explain = Deixa as letras do texto mais finas.
command-next-alignment = Outro alinhamento das linhas
    .explain = Alinha as linhas conforme o idioma, à esquerda, ao centro ou dos dois lados.
command-hyphens = Dividir as palavras ou não
    .explain = Divide palavras longas no fim da linha ou as deixa inteiras.
command-next-marks = Próximo tipo de marcação
    .explain = Marca, em sequência, a frase e a palavra, só uma delas, a linha ou nada.
command-ruler-more = Régua de leitura: mais linhas
    .explain = Deixa mais linhas nítidas em torno da voz, do cursor ou do mouse e esmaece o resto.
command-ruler-less = Régua de leitura: menos linhas
    .explain = Deixa menos linhas nítidas; depois da última, a régua some.
command-next-focus = Próximo foco de leitura
    .explain = Esmaece, em sequência, tudo menos a frase, tudo menos o parágrafo ou nada.
command-dimming-more = Esmaecer mais
    .explain = Esmaece mais o que está fora da régua e do foco, até não ser mais visto.
command-dimming-less = Esmaecer menos
    .explain = Esmaece menos o que está fora da régua e do foco.
command-next-lens = Palavra ampliada: acima, abaixo ou não
    .explain = Mostra, em sequência, a palavra lida em letras grandes acima do texto, abaixo dele ou em nenhum lugar.
command-stripes = Ligar ou desligar o fundo alternado nas linhas
    .explain = Dá a uma linha sim, outra não, um fundo um pouco diferente, para que os olhos achem a próxima.
command-syllables = Ligar ou desligar as marcas entre sílabas
    .explain = Mostra onde começa cada sílaba; o texto em si não muda.
command-larger-window = Botões e rótulos maiores
    .explain = Aumenta tudo o que está em volta do texto.
command-smaller-window = Botões e rótulos menores
    .explain = Diminui tudo o que está em volta do texto.
command-next-theme = Próximas cores
    .explain = Mostra o texto e a janela em outras cores.
command-night = Ligar ou desligar as cores noturnas
    .explain = Mostra cores quentes e suaves, quase sem azul; pressione de novo para voltar às cores anteriores.
command-text-brighter = Texto mais brilhante
    .explain = Devolve às letras parte do seu brilho.
command-text-dimmer = Texto menos brilhante
    .explain = Diminui o brilho das letras, caso letras claras ofusquem.
command-paper-brighter = Papel mais brilhante
    .explain = Devolve ao papel parte do seu brilho.
command-paper-dimmer = Papel menos brilhante
    .explain = Diminui o brilho do papel atrás do texto, caso o papel claro ofusque.
command-mend-contrast = Fazer o texto se destacar
    .explain = Clareia ou escurece o texto e, se preciso, o papel e as marcações, só o bastante para um contraste de 7 para 1.
command-next-follow = Outro jeito de acompanhar a voz
    .explain = Muda como a página acompanha a voz: linha a linha, página a página ou sem acompanhar.
command-menu = Tudo o que se pode fazer
    .explain = Lista tudo o que se pode fazer; digite uma palavra para procurar.
command-open-file = Abrir um arquivo
    .explain = Lista os seus arquivos; escolha um para ler.
command-languages = Escolher o idioma
    .explain = Lista os idiomas da janela e do artigo.
command-settings = Ajustes
    .explain = Mostra o texto, as cores, os auxílios de leitura, a voz, a janela e as teclas, para você mudar.
command-help = Ajuda e lista de teclas
    .explain = Explica como o Lectern funciona e lista todas as teclas.
command-welcome = Ouvir as boas-vindas de novo
    .explain = Abre as boas-vindas da primeira vez e as lê em voz alta.
command-say-changes = Dizer em voz alta o que cada tecla muda
    .explain = A partir de agora, a voz diz o que cada tecla mudou; pressione de novo para que ela deixe de dizer.
command-guide = Guia do Lectern
    .explain = Abre um texto que explica o Lectern; pressione de novo para voltar ao seu próprio texto.
command-conformance = Acessibilidade do Lectern
    .explain = Lista as regras de acessibilidade e o teste que comprova que o Lectern cumpre cada uma; pressione de novo para voltar ao seu próprio texto.
command-describe-keys = Dizer o que as teclas fazem
    .explain = A partir de agora, cada tecla diz o que faria, sem fazer nada, até você pressionar Esc.
command-key-sheet = Gravar uma lista de teclas para imprimir
    .explain = Grava uma página com todas as teclas na pasta dos seus documentos.
command-follow-link = Seguir o link
    .explain = Vai para onde o link leva ou copia o endereço dele. O Lectern não acessa a internet. Em uma imagem, mostra só ela, ampliada.
command-leave-link = Voltar do link
    .explain = Volta para onde você seguiu o último link, por exemplo de uma nota para o texto.
command-copy = Copiar a seleção ou a frase que está sendo lida
    .explain = Põe o texto na área de transferência, para colar em outro lugar.
command-select-all = Selecionar o texto inteiro
    .explain = Seleciona tudo, da primeira à última palavra.
command-next-zone = Ir para a próxima parte da janela
    .explain = Leva o foco do teclado dos botões para o texto, para o painel e de volta.
command-next-control = Ir para o próximo controle
    .explain = Leva o foco do teclado para o próximo botão, lista ou campo.
command-previous-control = Ir para o controle anterior
    .explain = Leva o foco do teclado para o botão, a lista ou o campo anterior.
command-quit = Fechar o Lectern
    .explain = Fecha a janela; o ponto da leitura fica guardado.
command-caret-mode = Ligar ou desligar o cursor no texto
    .explain = Põe no texto um cursor que as setas movem letra por letra e linha por linha.
command-caret-next-character = Próxima letra
    .explain = Move o cursor para a próxima letra.
command-caret-previous-character = Letra anterior
    .explain = Move o cursor para a letra anterior.
command-caret-next-word = Próxima palavra
    .explain = Move o cursor para a próxima palavra.
command-caret-previous-word = Palavra anterior
    .explain = Move o cursor para o começo desta palavra ou da anterior.
command-caret-next-line = Próxima linha
    .explain = Move o cursor uma linha para baixo.
command-caret-previous-line = Linha anterior
    .explain = Move o cursor uma linha para cima.
command-caret-line-end = Fim da linha
    .explain = Move o cursor para o fim da linha.
command-caret-line-start = Começo da linha
    .explain = Move o cursor para o começo da linha.
command-caret-next-page = Cursor uma página adiante
    .explain = Move o cursor uma página adiante.
command-caret-previous-page = Cursor uma página para trás
    .explain = Move o cursor uma página para trás.
command-caret-text-end = Cursor no fim do texto
    .explain = Move o cursor para depois da última letra.
command-caret-text-start = Cursor no começo do texto
    .explain = Move o cursor para antes da primeira letra.
command-select-next-character = Selecionar a próxima letra
    .explain = Move o cursor e seleciona a letra por onde ele passa.
command-select-previous-character = Selecionar a letra anterior
    .explain = Move o cursor para trás e seleciona a letra por onde ele passa.
command-select-next-word = Selecionar até a próxima palavra
    .explain = Move o cursor para a próxima palavra e seleciona o texto por onde ele passa.
command-select-previous-word = Selecionar até a palavra anterior
    .explain = Move o cursor para a palavra anterior e seleciona o texto por onde ele passa.
command-select-next-sentence = Selecionar até a próxima frase
    .explain = Move o cursor para a próxima frase e seleciona o texto por onde ele passa.
command-select-previous-sentence = Selecionar até o começo da frase
    .explain = Move o cursor para o começo da frase, ou da anterior, e seleciona o texto por onde ele passa.
command-select-next-paragraph = Selecionar até o próximo parágrafo
    .explain = Move o cursor para o próximo parágrafo e seleciona o texto por onde ele passa.
command-select-previous-paragraph = Selecionar até o começo do parágrafo
    .explain = Move o cursor para o começo do parágrafo, ou do anterior, e seleciona o texto por onde ele passa.
command-select-next-line = Selecionar uma linha para baixo
    .explain = Move o cursor uma linha para baixo e seleciona o texto por onde ele passa.
command-select-previous-line = Selecionar uma linha para cima
    .explain = Move o cursor uma linha para cima e seleciona o texto por onde ele passa.
command-select-line-end = Selecionar até o fim da linha
    .explain = Seleciona do cursor até o fim da linha.
command-select-line-start = Selecionar até o começo da linha
    .explain = Seleciona do cursor para trás, até o começo da linha.
command-select-next-page = Selecionar uma página adiante
    .explain = Move o cursor uma página adiante e seleciona o texto por onde ele passa.
command-select-previous-page = Selecionar uma página para trás
    .explain = Move o cursor uma página para trás e seleciona o texto por onde ele passa.
command-select-text-end = Selecionar até o fim do texto
    .explain = Seleciona do cursor até a última letra.
command-select-text-start = Selecionar até o começo do texto
    .explain = Seleciona do cursor para trás, até a primeira letra.
# Title of a page with all keys, to be printed.
sheet-title = Lectern: todas as teclas

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = sem tecla
# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Ctrl
    .spoken = Control
key-alt = Alt
    .spoken = Alt
key-shift = Shift
    .spoken = Shift
# The keys + and -, for the voice.
key-plus = mais
key-minus = menos
key-space = Barra de espaço
key-escape = Esc
    .spoken = Escape
key-enter = Enter
key-tab = Tab
key-left = Seta para a esquerda
key-right = Seta para a direita
key-up = Seta para cima
key-down = Seta para baixo
key-home = Home
    .spoken = Home
key-end = End
    .spoken = End
key-backspace = Backspace
key-delete = Delete
    .spoken = Delete
key-pageup = Page Up
    .spoken = Page up
key-pagedown = Page Down
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
key-mediaplaypause = Reproduzir/Pausar
key-mediastop = Parar
key-mediatracknext = Próxima faixa
key-mediatrackprevious = Faixa anterior

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = Acessibilidade do Lectern
conformance-intro = As Diretrizes de Acessibilidade para Conteúdo Web, WCAG 2.2 na sigla em inglês, são as regras com que se mede a acessibilidade no mundo todo. Este relatório percorre todas as regras dos níveis A e AA, e quatro do nível AAA, e diz como o Lectern se sai em cada uma.
conformance-counts = Cumpridas e comprovadas por um teste: { $met }. Sobre coisas que o Lectern não tem: { $apart }. Ainda não comprovadas: { $open }.
conformance-rule = Regra
conformance-level = Nível
conformance-state = Situação
# After these come the names of tests, in English.
conformance-met = Cumprida. Estes testes comprovam:
conformance-not-applicable = Não se aplica.
conformance-not-yet = Ainda não comprovada.
conformance-no-recordings = O Lectern não reproduz vídeos nem gravações: o que ele diz está no texto que mostra.
conformance-no-personal-data = O Lectern não pergunta nada sobre você.
conformance-no-hover = Nada aparece só porque você aponta para algo ou chega até lá com o teclado.
conformance-no-time-limit = Nada no Lectern tem limite de tempo.
conformance-no-set-of-pages = A regra trata de conjuntos de páginas da web; o Lectern é uma única janela.
conformance-no-motion = O Lectern não reage ao movimento do aparelho.
conformance-no-contracts = Nada do que você faz no Lectern cria obrigações, custa dinheiro ou envia dados.
conformance-no-login = O Lectern não tem contas nem senhas.
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = Perceptível
wcag-2 = Operável
wcag-3 = Compreensível
wcag-4 = Robusto: funciona com outros programas
wcag-1-1-1 = O conteúdo não textual tem uma alternativa em palavras
wcag-1-2-1 = Gravações só de som ou só de imagem têm uma alternativa em palavras
wcag-1-2-2 = Os vídeos têm legendas
wcag-1-2-3 = Os vídeos têm audiodescrição ou um texto no lugar
wcag-1-2-4 = As transmissões ao vivo têm legendas
wcag-1-2-5 = Os vídeos têm audiodescrição
wcag-1-3-1 = A estrutura que se vê também pode ser identificada por programas
wcag-1-3-2 = A ordem em que o texto faz sentido pode ser identificada por programas
wcag-1-3-3 = As instruções não dependem só de forma, tamanho, lugar ou som
wcag-1-3-4 = Pode ser usado na vertical e na horizontal
wcag-1-3-5 = A finalidade dos campos com dados pessoais pode ser identificada por programas
wcag-1-4-1 = Nada é informado só pela cor
wcag-1-4-2 = O som que começa sozinho pode ser interrompido
wcag-1-4-3 = O texto tem contraste com o fundo
wcag-1-4-4 = O texto pode ser ampliado até o dobro do tamanho
wcag-1-4-5 = As palavras são texto, e não imagens de texto
wcag-1-4-10 = Uma janela estreita não exige rolar para os lados
wcag-1-4-11 = Controles e marcas têm contraste com o fundo
wcag-1-4-12 = Com mais espaçamento no texto, nada se perde
wcag-1-4-13 = O que aparece sob o ponteiro pode ser visto com calma e dispensado
wcag-2-1-1 = Tudo pode ser feito com o teclado
wcag-2-1-2 = O foco do teclado nunca fica preso
wcag-2-1-3 = Tudo pode ser feito com o teclado, sem exceção
wcag-2-1-4 = Os atalhos de uma só letra podem ser desativados ou trocados
wcag-2-2-1 = Os limites de tempo podem ser mudados
wcag-2-2-2 = O que se move sozinho pode ser pausado
wcag-2-3-1 = Nada pisca mais de três vezes por segundo
wcag-2-4-1 = O que se repete pode ser pulado
wcag-2-4-2 = Cada página tem um título que diz do que ela trata
wcag-2-4-3 = O foco do teclado passa pelos controles em uma ordem que faz sentido
wcag-2-4-4 = O link diz aonde leva
wcag-2-4-5 = Há mais de um caminho até cada página
wcag-2-4-6 = Títulos e rótulos dizem do que tratam
wcag-2-4-7 = Dá para ver onde está o foco do teclado
wcag-2-4-11 = O controle com o foco não fica totalmente escondido
wcag-2-4-12 = Nenhuma parte do controle com o foco fica escondida
wcag-2-4-13 = A marca do foco é grande e tem contraste
wcag-2-5-1 = Nenhum gesto exige dois dedos ou um traçado
wcag-2-5-2 = Um clique ou toque pode ser cancelado
wcag-2-5-3 = O nome do controle contém as palavras do rótulo
wcag-2-5-4 = Nada precisa ser feito movendo o aparelho
wcag-2-5-5 = A área clicável tem pelo menos 44 pixels de largura e de altura
wcag-2-5-7 = O que se faz arrastando também se faz sem arrastar
wcag-2-5-8 = A área clicável tem pelo menos 24 pixels de largura e de altura
wcag-3-1-1 = O idioma da página pode ser identificado por programas
wcag-3-1-2 = O idioma de cada parte pode ser identificado por programas
wcag-3-2-1 = Nada muda só porque o foco chegou ali
wcag-3-2-2 = Mudar um valor não altera mais nada
wcag-3-2-3 = O que se repete vem na mesma ordem
wcag-3-2-4 = O que faz a mesma coisa tem o mesmo nome
wcag-3-2-6 = A ajuda está sempre no mesmo lugar
wcag-3-3-1 = Os erros são identificados e explicados em palavras
wcag-3-3-2 = Os rótulos dizem o que é pedido
wcag-3-3-3 = Os erros vêm com uma sugestão
wcag-3-3-4 = O que compromete ou custa dinheiro pode ser conferido antes
wcag-3-3-7 = Nada precisa ser digitado duas vezes
wcag-3-3-8 = Entrar em uma conta não exige enigmas nem memória
wcag-4-1-2 = Cada controle informa seu nome, sua função e seu valor
wcag-4-1-3 = O que acontece é informado sem mover o foco

## How words are said, what is left out and what is announced

panel-pronunciation = Pronúncia das palavras
pronunciation-intro = Se a voz pronunciar mal uma palavra, escreva aqui como ela deve soar.
# What a line is for; shown above it.
pronunciation-what = A palavra como está escrita
pronunciation-say = Deve soar assim (se deixar vazio: não é lida)
# What the voice would say; shown while one types.
pronunciation-heard = Você ouvirá: { $said }
pronunciation-silent = Aqui você não ouvirá nada.
pronunciation-unknown = Digite uma palavra para ver aqui o que você ouvirá.
pronunciation-elsewhere = O padrão não corresponde a nada nesta frase.
pronunciation-hear = Ouvir
pronunciation-keep = Salvar
pronunciation-remove = Excluir esta regra
pronunciation-rules = Suas regras
# How many rules are shown of how many.
rules-some = Regras mostradas: { $shown } de { $count }. Digite uma palavra acima para encontrar outras.
pronunciation-file = Para outros computadores
pronunciation-file-how = Suas regras são gravadas no arquivo “{ $file }” da sua pasta de documentos e lidas de lá. Uma lista do Voice Dream Reader também serve, se você a salvar nessa pasta com esse nome.
pronunciation-export = Gravar minhas regras no arquivo
pronunciation-import = Adicionar as regras do arquivo
# For which texts a rule counts; $language is the language's own name.
rule-reach = Para estes textos
rule-for-language = Textos neste idioma: { $language }
rule-for-all = Todos os textos
rule-for-document = Só este texto
rule-for-another = Só outro texto
rule-place = Onde a regra vale
rule-word = Como palavra inteira
rule-anywhere = Também dentro de outras palavras
rule-pattern = Como padrão (expressão regular)
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = “{ $word }”: “{ $said }”
rule-silent = “{ $word }”: não é lido
rule-of = { $rule } ({ $texts })
settings-left-out = Não ler em voz alta
settings-left-out-how = O que você escolher aqui aparece na tela, mas não é lido. Quando a leitura parar, o Lectern dirá quanto não foi lido.
# After the name of what is left out or read, and a colon.
value-left-out = não ler
value-read = ler
class-citations = Referências a fontes, como [12] ou (Silva, 2010)
class-addresses = Endereços da internet e de e-mail
class-brackets = Texto entre parênteses
class-notes = Chamadas de nota
class-pages = Números de página
class-code = Código de programação
settings-announced = Avisos durante a leitura
announced-nothing = Nenhum
announced-some = Títulos, tabelas e imagens
announced-most = Também listas, citações e código
announced-all = Também links, notas e fins de lista
# What the voice says before such a part of the text.
announce-heading = Título de nível { $level }.
announce-table = Tabela.
announce-columns =
    { $count ->
        [one] { $count } coluna.
       *[other] { $count } colunas.
    }
announce-rows =
    { $count ->
        [one] { $count } linha.
       *[other] { $count } linhas.
    }
announce-picture = Imagem.
announce-list =
    { $count ->
        [one] Lista com { $count } item.
       *[other] Lista com { $count } itens.
    }
announce-quotation = Citação.
announce-code = Código.
announce-note = Nota.
announce-links =
    { $count ->
        [one] Um link.
       *[other] { $count } links.
    }
announce-list-end = Fim da lista.

## Pictures of the text

picture-broken = Não é possível mostrar esta imagem.
picture-too-large = Esta imagem é grande demais para ser mostrada.
picture-larger = Maior
picture-smaller = Menor
# Below a picture that is shown alone.
picture-keys = As setas movem a imagem. { $more } amplia, { $less } reduz e { $back } volta ao texto.

## The command line (names of commands and options are not translated)

cli-about = O Lectern mostra um texto em letras confortáveis de ler e o lê em voz alta, palavra por palavra, sem internet.
cli-usage-title = Como usar
cli-commands-title = Comandos
cli-options-title = Opções
cli-target-title = O que TEXT pode ser
cli-exit-title = Códigos de saída
cli-window = Abre a janela com TEXT.
cli-read = Lê TEXT em voz alta e escreve cada frase enquanto ela é falada.
cli-export = Grava TEXT falado em um arquivo de áudio ou em um livro, em muito menos tempo do que levaria a leitura em voz alta.
cli-show = Escreve TEXT como o Lectern o entende.
cli-snapshot = Desenha a janela com TEXT em uma imagem, sem tela.
cli-conformance = Lista as regras de acessibilidade e o teste que comprova que cada uma é cumprida.
cli-voices = Lista as vozes ou adiciona a de um arquivo.
cli-devices = Lista os dispositivos de saída de áudio.
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice } ({ $id }): { $facts }
cli-locales = Lista os idiomas da janela.
cli-check = Verifica os arquivos de idioma e os artigos, ou os de uma pasta.
cli-keys = Lista as teclas ou, com --to, grava uma página para imprimir.
cli-presets = Grava seus estilos em um arquivo ou adiciona os de um arquivo.
cli-pronounce = Lista, adiciona ou exclui regras de pronúncia, grava as regras em um arquivo ou adiciona as de um arquivo, ou mostra o que a voz dirá ao ler um texto.
cli-target = Um arquivo, “-” para a entrada padrão ou o nome de um artigo incluído. Sem TEXT, é “{ $article }”. Com export também pode ser uma pasta: cada texto dela se torna um arquivo.
option-help = Mostra esta ajuda.
option-version = Mostra a versão.
option-locale = O idioma da janela e do artigo, por exemplo “fr”. Se não for indicado, é o do sistema.
option-json = Escreve dados para outros programas.
option-to = O arquivo a ser gravado. Com export, a extensão indica o tipo: { $sounds } para a fala, { $book } para um livro em que cada palavra é marcada no momento em que é falada. Com uma pasta de textos, a pasta dos novos arquivos.
option-as = Com uma pasta, o tipo dos novos arquivos: { $kinds }. Sem essa opção, { $usual }.
option-subtitles = Grava também legendas: { $subtitles }. Com uma pasta, indique só o tipo, por exemplo “vtt”.
option-timings = Grava também, em JSON, quando cada palavra é falada. Com uma pasta, indique “json”.
option-level = O que é marcado no livro: { $levels }.
option-speed = Palavras por minuto, de { $min } a { $max }.
option-device = O dispositivo de saída de áudio, pelo nome ou pelo identificador, só para esta leitura.
option-size = Largura e altura da imagem em pixels, por exemplo “1280x900”.
option-scale = Desenha tudo maior, como em uma tela de alta densidade: de 1 a 4.
option-text-size = Tamanho do texto em pixels, de 8 a 200.
option-theme = As cores: { $themes }.
option-mark = Marca uma frase ou uma palavra: BLOCK:SENTENCE ou BLOCK:SENTENCE:WORD (bloco, frase e palavra), contando a partir de 0.
option-panel = Abre um painel: { $panels }.
option-lang = O idioma para o qual vale uma regra de pronúncia, por exemplo “de”.
option-match = Onde o texto de uma regra deve estar: { $matches }.
exit-ok = Tudo foi feito.
exit-failed = Não foi possível fazer; o motivo está na saída de erro padrão.
exit-usage = Não é possível entender a linha de comando.
exit-found = A verificação encontrou algo para corrigir.
cli-progress = { $done } de { $total } frases
# Where the time left is known.
cli-progress-minutes = { $done } de { $total } frases; tempo restante: cerca de { $minutes } min
cli-progress-seconds = { $done } de { $total } frases; tempo restante: cerca de { $seconds } s
# While a folder of texts is worked through.
cli-progress-file = Texto { $done } de { $total }
cli-progress-file-minutes = Texto { $done } de { $total }; tempo restante: cerca de { $minutes } min
cli-progress-file-seconds = Texto { $done } de { $total }; tempo restante: cerca de { $seconds } s
cli-wrote = “{ $path }” foi gravado.
cli-exported = “{ $path }” foi gravado: { $minutes } min de fala em { $seconds } s.
# How many texts of a folder.
cli-exported-folder = Criados: { $made }. Já estavam atualizados: { $current }. Não criados: { $failed }.
cli-resumed = O trabalho continuou de onde foi interrompido da última vez.
cli-check-clean = Está tudo em ordem. Arquivos verificados: { $files }.
cli-check-found = Itens a corrigir: { $count }. Arquivos verificados: { $files }.
cli-voice-languages = { $engine }; idiomas: { $count }
