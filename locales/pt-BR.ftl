### Every word that Lectern shows or says, in Brazilian Portuguese. English (en.ftl) is the language to compare with.

## About this language

language-name = Português (Brasil)
language-direction = ltr
sentence-abbreviations = Sr., Sra., Srta., Srs., Sras., Dr., Dra., Drs., Dras., Prof., Profa., Profs., Eng., Enga., Arq., Adv., Exmo., Exma., Ilmo., Ilma., Revmo., Pe., Sto., Sta., Cel., Ten., Sgt., Gen., Maj., Alm., Brig., Gov., Dep., Mr., Mrs., Ms., St., Av., Pça., Rod., Trav., tel., núm., pág., págs., p., pp., cap., caps., art., arts., fig., figs., vol., vols., ed., eds., orgs., coord., coords., trad., rev., séc., sécs., p. ex., cf., v., vs., ibid., aprox., máx., mín., incl., esp., obs., ref., refs., depto., dept., univ., jan., fev., abr., mai., jun., jul., ago., out., nov.

## Errors

error-not-found = O arquivo “{ $path }” não existe. Talvez tenha sido movido ou renomeado: confira o nome ou escolha o arquivo de novo.
error-unreachable = O Lectern não consegue acessar “{ $path }”. O sistema diz: { $reason }. Confira se o disco está conectado e se você tem permissão para usar o arquivo.
error-unknown-format = O Lectern não sabe ler “{ $path }”. Salve o arquivo como texto sem formatação no programa de onde ele veio, e você poderá lê-lo aqui.
error-empty = “{ $path }” não contém texto. Se você vê palavras ao abrir o arquivo em outro lugar, talvez elas sejam uma imagem: um programa de reconhecimento de texto pode transformá-las em palavras.
error-too-large = “{ $path }” tem mais de { $megabytes } megabytes, o máximo que o Lectern abre. Divida o arquivo em partes e abra uma de cada vez.
error-malformed = O Lectern não consegue entender “{ $path }” ({ $reason }). Ele segue em frente sem esse arquivo, que foi guardado para que você possa corrigi-lo.
error-no-such-article = O Lectern não tem nenhum artigo chamado “{ $id }”. Se você quis indicar um arquivo, confira o nome.
error-voice-unavailable = Não foi possível iniciar a voz “{ $engine }” ({ $reason }). Você pode continuar lendo sem som ou escolher outra voz nos ajustes.
error-sentence-skipped = A voz tropeçou duas vezes na frase que começa com “{ $text }”, por isso ela foi deixada de fora. A leitura continua na frase seguinte.
error-no-sound = Não é possível tocar nenhum som ({ $reason }). O Lectern continua lendo em silêncio e marca cada palavra. O som volta sozinho quando os fones ou os alto-falantes voltarem a funcionar.
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

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = Anterior
toolbar-read = Ouvir
toolbar-pause = Pausar
toolbar-next = Próxima
toolbar-slower = Mais lento
toolbar-faster = Mais rápido
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm } palavras/min
value-percent = { $percent }%
value-size = { $size } px

## The status line

status-ready = Pressione a barra de espaço para ouvir o texto.
status-reading = Lendo em voz alta. A barra de espaço pausa a leitura.
status-paused = Em pausa. A barra de espaço continua na mesma palavra.
status-ended = Fim do texto. A barra de espaço lê tudo de novo desde o começo.
status-sound-back = O som voltou.
status-speed = Velocidade: { $wpm } palavras por minuto.
status-volume = Volume: { $percent }%.
status-text-size = Tamanho do texto: { $size } pixels.
status-window-scale = Tamanho dos botões e rótulos: { $percent }%.
status-theme = Cores: { $name }.
status-family = Fonte: { $name }.
status-language = Idioma: { $name }.
status-copied = Copiado.
status-back-to-voice = Voltar ao ponto da leitura

## Panels

panel-close = Fechar
panel-languages = Idioma
panel-settings = Ajustes
panel-help = Ajuda

settings-text-size = Tamanho do texto
settings-text-size-less = Menor
settings-text-size-more = Maior
settings-speed = Velocidade da voz
settings-speed-less = Mais lento
settings-speed-more = Mais rápido
settings-volume = Volume da voz
settings-volume-less = Mais baixo
settings-volume-more = Mais alto
settings-window = Tamanho dos botões e rótulos
settings-window-less = Menor
settings-window-more = Maior
settings-theme = Cores
settings-family = Fonte

theme-light = Escuro sobre claro
theme-dark = Claro sobre escuro
theme-sepia = Marrom sobre creme
theme-black-on-yellow = Preto sobre amarelo
theme-yellow-on-black = Amarelo sobre preto

family-hyperlegible = Atkinson Hyperlegible – letras fáceis de distinguir
family-dyslexic = OpenDyslexic – letras com base mais grossa
family-sans = Noto Sans – simples
family-serif = Noto Serif – como em um livro

## Help

help-intro = Pressione a barra de espaço: o Lectern lê o texto em voz alta e marca cada palavra no momento em que é falada. Clique em uma palavra para ouvir a partir dela. Quando você rola o texto, a voz continua; pressione V para voltar até ela. O Lectern lembra onde você parou e tudo o que você ajustou.
help-privacy-title = Nada sai deste computador
help-privacy = O Lectern funciona sem internet. Ao iniciar, ele abre mão do direito de usar a rede, e o sistema garante que isso seja cumprido: nenhum texto, nenhuma palavra que você ouve e nenhum ajuste podem ser enviados a lugar algum. As vozes fazem parte do programa.
help-keys-title = Teclas
help-about-title = Sobre o Lectern
help-about = O Lectern { $version } é software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. O artigo incluído tem finalidade educativa e não substitui a orientação médica.

## Commands: what each key does

command-play-pause = Ler em voz alta ou pausar
command-stop = Parar a leitura ou fechar o painel
command-next-sentence = Próxima frase
command-previous-sentence = Frase anterior
command-next-paragraph = Próximo parágrafo
command-previous-paragraph = Parágrafo anterior
command-to-start = Ir para o começo do texto
command-to-end = Ir para o fim do texto
command-faster = Falar mais rápido
command-slower = Falar mais devagar
command-louder = Falar mais alto
command-softer = Falar mais baixo
command-larger-text = Texto maior
command-smaller-text = Texto menor
command-usual-text = Texto de tamanho normal
command-larger-window = Botões e rótulos maiores
command-smaller-window = Botões e rótulos menores
command-back-to-voice = Voltar ao ponto da leitura
command-scroll-down = Descer uma linha
command-scroll-up = Subir uma linha
command-page-down = Descer uma página
command-page-up = Subir uma página
command-next-theme = Próximas cores
command-languages = Escolher o idioma
command-settings = Ajustes
command-help = Ajuda e lista de teclas
command-copy = Copiar a seleção ou a frase que está sendo lida
command-select-all = Selecionar o texto inteiro
command-next-zone = Ir para a próxima parte da janela
command-quit = Fechar o Lectern

## Keys, as they are printed on the keyboards of your readers

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-space = Barra de espaço
key-escape = Esc
key-enter = Enter
key-tab = Tab
key-left = Seta para a esquerda
key-right = Seta para a direita
key-up = Seta para cima
key-down = Seta para baixo
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = Reproduzir/Pausar
key-mediastop = Parar
key-mediatracknext = Próxima faixa
key-mediatrackprevious = Faixa anterior

## The command line (names of commands and options are not translated)

cli-about = O Lectern mostra um texto em letra confortável de ler e o lê em voz alta, palavra por palavra, sem internet.
cli-usage-title = Como usar
cli-commands-title = Comandos
cli-options-title = Opções
cli-target-title = O que TEXT pode ser
cli-exit-title = Códigos de saída
cli-window = Abre a janela com TEXT.
cli-read = Lê TEXT em voz alta e escreve cada frase enquanto ela é falada.
cli-export = Grava a fala de TEXT em um arquivo de som, muito mais rápido do que ela levaria para ser falada.
cli-show = Escreve TEXT como o Lectern o entende.
cli-snapshot = Desenha a janela com TEXT em uma imagem, sem tela.
cli-voices = Lista as vozes.
cli-locales = Lista os idiomas da janela.
cli-check = Verifica os arquivos de idioma e os artigos, ou os de uma pasta.
cli-keys = Lista as teclas.
cli-target = Um arquivo, “-” para a entrada padrão ou o nome de um artigo incluído. Sem TEXT, é “{ $article }”.
option-help = Mostra esta ajuda.
option-version = Mostra a versão.
option-locale = O idioma da janela e do artigo, por exemplo “fr”. Se não for indicado, é o do sistema.
option-json = Escreve dados para outros programas.
option-to = O arquivo a ser gravado.
option-timings = Grava também, em JSON, quando cada palavra é falada.
option-speed = Palavras por minuto, de { $min } a { $max }.
option-size = Largura e altura da imagem em pixels, por exemplo “1280x900”.
option-scale = Desenha tudo maior, como em uma tela de alta densidade: de 1 a 4.
option-text-size = Tamanho do texto em pixels, de 8 a 200.
option-theme = As cores: { $themes }.
option-mark = Marca uma frase ou uma palavra: BLOCK:SENTENCE ou BLOCK:SENTENCE:WORD (bloco, frase e palavra), contando a partir de 0.
option-panel = Abre um painel: { $panels }.
exit-ok = Tudo foi feito.
exit-failed = Não foi possível fazer; o motivo está na saída de erro padrão.
exit-usage = Não é possível entender a linha de comando.
exit-found = A verificação encontrou algo para corrigir.
cli-progress = { $done } de { $total } frases
cli-wrote = “{ $path }” foi gravado.
cli-exported = “{ $path }” foi gravado: { $minutes } min de fala em { $seconds } s.
cli-check-clean = Está tudo em ordem. Arquivos verificados: { $files }.
cli-check-found = Para corrigir: { $count }. Arquivos verificados: { $files }.
cli-voice-languages = { $engine }; idiomas: { $count }
