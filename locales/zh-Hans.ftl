## About this language

# The language's own name for itself, in its own script.
language-name = 简体中文
# ltr: left to right. rtl: right to left.
language-direction = ltr
# What stands before the tenths of a number: . or ,
decimal-sign = .
# Abbreviations with a full stop after which the sentence goes on, parted by commas. Leave out those that are also words
# which may end a sentence: “I said no.”
sentence-abbreviations = Mr., Mrs., Ms., Dr., Prof., St., e.g., i.e., cf., vs., al., Vol., pp.

## Errors

error-not-found = 找不到文件“{ $path }”。它可能已被移动或重命名：请检查文件名，或重新选择文件。
error-unreachable = Lectern无法访问“{ $path }”。系统提示：{ $reason }。请检查磁盘是否已连接，以及您是否有权使用该文件。
error-unknown-format = Lectern不知道如何读取“{ $path }”。请在原来的程序中把它另存为纯文本，就可以在这里阅读了。
error-unknown-ending = Lectern无法从名称“{ $path }”看出要写成哪种文件。请让名称以下列扩展名之一结尾：{ $endings }。
error-empty = “{ $path }”里没有文字。如果用其他程序打开时能看到文字，那可能是图片：文字识别程序可以把它转换成文字。
error-too-large = “{ $path }”超过了{ $megabytes }兆字节，Lectern无法打开更大的文件。请把它分成几部分，逐个打开。
error-too-many-files = “{ $path }”中的文章和文件夹超过{ $most }个，Lectern一次无法处理这么多。请选择其中的一个文件夹。
error-already-there = “{ $path }”已经存在，而且不是由Lectern生成的，因此保持原样。请把它移到别处，或者为新文件选择另一个文件夹。
error-malformed = Lectern无法读懂“{ $path }”（{ $reason }）。程序会跳过它继续运行；文件已保留，方便您修正。
error-no-presets = “{ $path }”中没有Lectern的显示方案，没有任何改变。请选择由Lectern生成的文件。
error-broken-pattern = 无法理解模式“{ $pattern }”（{ $reason }）。请改正；在此之前不会使用它。
error-nothing-to-say = 请先输入要改变读音的词。
error-too-many-rules = 这类规则最多只能有{ $most }条。请先删除一条。
error-no-rules = “{ $path }”中没有读音规则，没有任何改变。列表的每一行应当像这样："词",0,Y,"读音",0
error-no-such-article = Lectern里没有名为“{ $id }”的文章。如果您指的是文件，请检查文件名。
error-voice-unavailable = 无法启动语音“{ $engine }”。您可以在没有声音的情况下继续阅读，或在设置中选择其他语音。
error-no-voice = “{ $path }”不是朗读语音。请选择为Piper制作的语音，其文件名以“.onnx”结尾。
error-voice-without-description = 无法使用语音“{ $path }”：旁边还缺少一个文件，它的名称是在语音的文件名后面再加上“.json”。请把这个文件放到那里。
error-voice-phonemes = 语音“{ $path }”需要一种Lectern无法生成的音标（{ $kind }），因此无法使用。请选择其他语音。
error-voice-mute = 语音“{ $path }”发不出声音（{ $reason }）。文件可能已损坏，或不是为Piper制作的。请重新获取这个文件，或选择其他语音。
error-voice-replaced = 您选择的语音“{ $voice }”暂时无法使用，因此改由其他语音朗读。您可以在设置中选择语音。
error-voice-only-aloud = “{ $voice }”是系统自带的语音，只能听，不能保存，因此文件中改由其他语音朗读。您可以在设置中选择语音。
error-sentence-skipped = 朗读以“{ $text }”开头的句子时，语音两次出错，因此跳过了这一句；您可以在页面上阅读它。朗读会从下一句继续。
error-no-sound = 无法播放声音。Lectern会不出声地继续往下读，并标出每个词。耳机或扬声器恢复工作后，声音会自动回来。
error-device-away = 设备“{ $name }”未连接；重新连接之前，声音由系统默认设备输出。您可以在设置中选择其他设备。
error-usage = Lectern不明白“{ $word }”。“lectern --help”会列出所有可用的命令和选项。
error-no-sandbox = Lectern启动时会先断开自己与网络的连接，但这里的系统不允许这样做（{ $reason }），因此程序已停止。如果您是在容器或其他隔离环境中启动它的，请改在外部启动。
error-no-window = 无法打开窗口（{ $reason }）。“lectern read”无需窗口即可朗读。

## Checks

check-missing = 缺少消息“{ $id }”。请补上；在此之前，显示的是英文。
check-missing-attribute = 消息“{ $id }”缺少“.{ $attribute }”部分。请补上。
check-extra = 英文中没有消息“{ $id }”。可能是拼写有误；如果不是，可以删去。
check-extra-attribute = 英文消息“{ $id }”没有“.{ $attribute }”部分。可能是拼写有误；如果不是，可以删去。
check-unused = Lectern没有用到消息“{ $id }”。可以删去。
check-missing-placeable = 消息“{ $id }”漏掉了“{ $placeable }”，而英文消息中有它。
check-extra-placeable = 消息“{ $id }”用到了“{ $placeable }”，但程序不会提供它。
check-unknown-reference = 消息“{ $id }”引用了“{ $reference }”，但同一文件中没有它。
check-bad-direction = 语言的方向必须是“ltr”或“rtl”，不能是“{ $value }”。
check-same-as-english = “{ $id }”与英文相同：“{ $text }”。请翻译。
check-no-glyph = Lectern自带的字体都无法显示这些字符：{ $characters }
check-not-in-english = 文章“{ $article }”没有可供对照的英文文本。
check-other-language = 这个文件声明的语言是“{ $found }”，而文件名中的是“{ $expected }”。
check-blocks = 文章有{ $found }块内容，英文有{ $expected }块。两者必须相同，切换语言时才能保持阅读位置。
check-kind = 第{ $block }块是{ $found }，英文中是{ $expected }。
check-sentences = 第{ $block }块有{ $found }个句子，英文有{ $expected }个。两者必须相同，切换语言时才能保持阅读位置。
check-keys = 第{ $block }块提到的按键是“{ $found }”，英文中是“{ $expected }”。两者必须相同。
check-links = 第{ $block }块有{ $found }个链接，英文中有{ $expected }个。两者必须相同。

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = 上一句
toolbar-read = 朗读
toolbar-pause = 暂停
toolbar-next = 下一句
toolbar-slower = 慢一点
toolbar-faster = 快一点
# On a button that makes the text smaller, or larger: the letter A with a sign, or what your readers know.
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm }词/分钟
# A time below a minute: 0.25 s. $hundredths always has two digits.
value-seconds = { $whole }.{ $hundredths }秒
value-percent = { $percent }%
value-degrees = { $degrees }°
contrast-good = { $whole }.{ $tenths }比1 · 良好
contrast-weak = { $whole }.{ $tenths }比1 · 太低
value-size = { $size }像素
value-letters = { $count }个字母

## The status line

status-ready = 按空格键开始朗读。
status-reading = 正在朗读。按空格键暂停。
status-paused = 已暂停。按空格键从刚才的词继续。
status-ended = 已经读完。按空格键从头朗读。
status-selection-read = 选中的文字已读完。
status-waiting = 等待中。按空格键继续朗读。
status-nothing-selected = 没有选中文字。
status-sound-back = 声音已恢复。
status-speed = 语速：每分钟{ $wpm }词。
status-volume = 音量：{ $percent }%。
status-text-size = 文字大小：{ $size }像素。
status-sentences = 读完一句按{ $read }，字太小按{ $small }，结束请按{ $close }。
status-finder-left = 已停止寻找合适的字号，没有任何改变。
status-old-size = 已恢复原来的设置：{ $size }像素。
status-value = { $name }：{ $value }。
status-window-scale = 按钮和标签大小：{ $percent }%。
status-theme = 配色：{ $name }。
status-with-contrast = { $name }：{ $value }。对比度：{ $contrast }。
status-night-on = 夜间配色已打开：偏暖、较暗。再按一次恢复原来的配色。
status-night-off = 夜间配色已关闭，已恢复原来的配色。
status-family = 字体：{ $name }。
status-no-such-family = 这台电脑上没有字体“{ $name }”，改用：{ $instead }。
status-preset-saved = 已保存为“{ $name }”。
status-preset-deleted = 已删除“{ $name }”。文字外观保持不变。
status-presets-added = 已添加{ $count }个显示方案。
status-presets-full = 最多可保存{ $count }个方案。请先删除一个。
# $word is the word, or the words, that a rule of pronunciation is for.
status-rule-kept = “{ $word }”的读音规则现已生效。
status-rule-removed = “{ $word }”已恢复原来的读音。
status-rules-added = 已添加{ $count }条读音规则。
# $lines are the numbers of the lines, parted as below.
rules-unread = 有{ $count }行无法使用：第{ $lines }行。
# $list is made of the messages “left-out-…”, parted as below.
status-left-out = 已略过：{ $list }。
list-parted-by = {"、"}
left-out-citations = { $count }处文献引用
left-out-addresses = { $count }个网址或电子邮件地址
left-out-brackets = { $count }处括号内的文字
left-out-notes = { $count }个脚注标记
left-out-pages = { $count }个页码
left-out-code = { $count }段代码
status-language = 语言：{ $name }。
status-text-lang = 这篇文章的朗读语言：{ $name }。
status-copied = 已复制。
# A word, and its letters parted by the sign below.
status-spelled = { $word }：{ $letters }
letters-parted-by = {"、"}
status-where = “{ $heading }”，第{ $block }段，共{ $blocks }段，全文的{ $percent }%。
status-where-no-heading = 第{ $block }段，共{ $blocks }段，全文的{ $percent }%。
# One of the two above, and how long the rest of the text takes.
status-where-and-left = { $where }{ $left }
about-minutes =
    { $count ->
        [0] 听完还需不到1分钟。
       *[other] 听完大约还需{ $count }分钟。
    }
about-hours =
    { $count ->
       *[other] 听完大约还需{ $count }小时。
    }
# $name is the name of a command, such as “Next heading”.
status-none-there = { $name }：这个方向上已经没有了。
status-caret-on = 文中现在有光标了，用方向键移动。
status-caret-off = 没有光标。左右方向键按句移动。
status-letter-keys-on = 单字母快捷键已开启。
status-letter-keys-off = 单字母快捷键已关闭。
status-describing-keys = 按任意键，听它的用途。按Esc结束。
status-keys-work = 按键已恢复作用。
status-key-means = { $key }：{ $name }。{ $explanation }
# $name is what is written on a button.
status-key-presses = { $key }：按下“{ $name }”按钮。
status-key-means-nothing = { $key }：在这里没有作用。
status-asking-key = 请按“{ $name }”的新按键。按Esc保持不变。
status-key-of = { $name }：{ $keys }。
status-key-taken = { $name }：{ $keys }。“{ $other }”原来用这个键，现在不再用了。
status-key-not-free = { $key }要用来在按钮之间移动，请选择别的按键。
status-address-copied = 链接的网址已复制。Lectern本身不联网，您可以把网址粘贴到上网软件中打开。
# $key is the key that opens and closes the text about Lectern that is open, such as “F2”.
status-about = 这是关于Lectern的文章。按{ $key }回到您自己的文章。
status-no-link = 这一句里没有链接。
# $key is the key that goes back, such as “Backspace”.
status-followed = 按{ $key }回到链接所在的位置。
status-no-way-back = 您还没有打开过可以返回的链接。
status-spoken = 语音播报：{ $name }。
status-back-to-voice = 回到朗读位置

## Panels

panel-close = 关闭
panel-languages = 语言
text-lang = 这篇文章的语言
text-lang-explained = Lectern会自动识别。如果语音把它当成别的语言来读，请在这里选择正确的语言。
text-lang-found = 自动识别：{ $name }
panel-settings = 设置
panel-help = 帮助
panel-menu = 菜单
panel-contents = 目录
panel-files = 打开文件
panel-find = 在文中查找
panel-typefaces = 本机字体
panel-voices = 语音
panel-presets = 我的显示方案
# The line of the menu into which one types.
menu-search = 按名称查找
# The name of a command and its keys, as a screen reader speaks them together.
name-with-keys = { $name }，{ $keys }
menu-nothing = 没有叫这个名称的功能，请换一个词。
find-words = 要查找的词
# The name of the list of places.
find-places = 找到的位置
find-looking = “{ $words }”：正在查找……
# $words is what was typed, $nth the place where the reader is, $count how many there are.
find-found = “{ $words }”：第{ $nth }处，共{ $count }处。
find-nothing = 文中没有“{ $words }”。

contents-none = 这篇文章没有标题。
files-looking = 正在查看文件夹……
files-folder = 文件夹：{ $path }
files-up = 向上，到上一级文件夹
# A folder in a list of files.
files-into = { $name }（文件夹）
files-none = 这里没有Lectern能打开的文章。
tab-text = 文字
tab-colours = 配色
tab-aids = 阅读辅助
tab-voice = 语音
tab-window = 窗口
tab-keys = 按键
settings-letter-keys = 单字母快捷键
settings-keys-how = 选定一行后按Enter，再按新的按键。按Delete恢复默认按键。
settings-keys-waiting = 请按键……
# The parts of the menu and of the list of keys.
group-reading = 朗读
group-moving = 在文中移动
group-looks = 外观
group-window = 程序和窗口
group-caret = 使用文中的光标
panel-welcome = 欢迎使用Lectern
panel-finder = 寻找适合您的字号
panel-picture = 图片
settings-text-size = 文字大小
settings-text-size-less = 小一点
settings-text-size-more = 大一点
settings-lines = 行距
settings-lines-less = 更窄
settings-lines-more = 更宽
settings-letters = 字距
settings-letters-less = 更窄
settings-letters-more = 更宽
settings-words = 词距
settings-words-less = 更窄
settings-words-more = 更宽
settings-paragraphs = 段落间距
settings-paragraphs-less = 更窄
settings-paragraphs-more = 更宽
settings-measure = 每行长度
settings-measure-less = 更短
settings-measure-more = 更长
settings-speed = 语速
settings-speed-less = 慢一点
settings-speed-more = 快一点
settings-volume = 朗读音量
settings-volume-less = 小声一点
settings-volume-more = 大声一点
# The device that the sound comes from: a heading and a list.
settings-device = 声音输出
device-usual = 跟随系统
device-away = { $name }（未连接）
settings-window = 按钮和标签大小
settings-window-less = 小一点
settings-window-more = 大一点
settings-theme = 配色
settings-own = 要调的颜色
colour-text = 文字
colour-paper = 底色
colour-word = 词的标记
colour-sentence = 句子的标记
settings-lightness = 明度
settings-lightness-less = 更暗
settings-lightness-more = 更亮
settings-hue = 色相
settings-hue-less = 往回
settings-hue-more = 往前
settings-saturation = 饱和度
settings-saturation-less = 更灰
settings-saturation-more = 更鲜艳
settings-brightness = 亮度
settings-text-brightness = 文字亮度
settings-text-brightness-less = 调暗
settings-text-brightness-more = 调亮
settings-paper-brightness = 底色亮度
settings-paper-brightness-less = 调暗
settings-paper-brightness-more = 调亮
settings-contrast = 文字对比度
settings-preset = 显示方案
settings-family = 字体
settings-weight = 笔画粗细
settings-alignment = 行的对齐方式
settings-hyphens = 行末断词
settings-pauses = 朗读中的停顿
settings-pause-comma = 每个逗号之后的停顿
settings-pause-comma-less = 更短
settings-pause-comma-more = 更长
value-pause-own = 由语音自行决定
settings-pause-sentence = 每句之后的停顿
settings-pause-sentence-less = 更短
settings-pause-sentence-more = 更长
settings-pause-paragraph = 每段之后的停顿
settings-pause-paragraph-less = 更短
settings-pause-paragraph-more = 更长
settings-pause-item = 每个列表项之后的停顿
settings-pause-item-less = 更短
settings-pause-item-more = 更长
settings-pause-heading = 每个标题之后的停顿
settings-pause-heading-less = 更短
settings-pause-heading-more = 更长
settings-stretch = 一次朗读多少
stretch-text = 全文
stretch-paragraph = 读完一段后等待
stretch-sentence = 读完一句后等待
settings-sleep = 睡眠定时
sleep-off = 关闭
sleep-minutes = { $count }分钟
sleep-section = 读完本节后停止
status-slept = 睡眠定时时间到，已停止朗读。再次朗读时，会从声音开始变小的地方接着读。
status-slept-section = 本节已读完，已按睡眠定时停止朗读。
settings-follow = 页面如何跟随朗读
settings-movement = 页面如何移动
settings-spoken = 语音播报
theme-desktop = 跟随系统
theme-light = 浅底深字
theme-dark = 深底浅字
theme-sepia = 米色底棕字
theme-black-on-yellow = 黄底黑字
theme-yellow-on-black = 黑底黄字
theme-white-on-black = 黑底白字
theme-pale-blue = 浅蓝底深蓝字
theme-night = 黑底橙黄字，适合夜间
theme-own = 自定义颜色
preset-usual = 常规
preset-large-print = 大字
preset-macular = 黄斑病变：行距和词距加大
preset-dyslexia = 阅读障碍：字距加大，每行较短
preset-compact = 紧凑
# How the text looked before the reader chose another preset, if that had no name.
preset-mine = 我的（未命名）
# Looks of the reader's own. $name is one's name, $new another that was typed, $file the name of a file.
presets-intro = 显示方案包括决定文字外观的一切：字体、大小、间距、颜色和阅读辅助。
presets-name = 名称（留空则为“{ $name }”）
presets-suggested = 我的方案
presets-save = 保存当前方案
presets-own = 已保存的方案
presets-rename = 把“{ $name }”改名为“{ $new }”
presets-delete = 删除“{ $name }”
presets-file = 用于其他电脑
presets-file-how = 您的方案会写入您的文档文件夹中的文件“{ $file }”，添加时也从这个文件读取。您也可以把这样的文件拖到这个窗口上。
presets-export = 把我的方案写入文件
presets-import = 添加文件中的方案
# For which texts the look is; shown above the two, and said before them: “This look is for: All texts.”
settings-reach = 此方案用于
reach-all = 所有文章
reach-document = 仅这篇文章

weight-light = 细
weight-regular = 常规
weight-medium = 稍粗
weight-semibold = 半粗
weight-bold = 粗

alignment-start = 按语言习惯
alignment-left = 左对齐
alignment-centre = 居中
alignment-justified = 两端对齐

hyphens-off = 不断词
hyphens-on = 断开长词
# Said after “Hyphens at the ends of lines:” where the rules for the text’s language are not known.
hyphens-unknown = 暂无此语言的断词规则

# By what authors make letters stand out; below each stand the two choices stress-shown and stress-left-out.
stress-bold = 粗体字
stress-italics = 斜体字
stress-underline = 链接下划线
stress-capitals = 全大写的单词
stress-shown = 保留原样
stress-left-out = 与正文相同

follow-third = 读到页底附近时滚动
follow-centre = 让正在读的一行保持在中间
follow-page = 读完一页再翻页
follow-never = 留在原处
movement-smooth = 平滑滚动
movement-jump = 直接跳转

# Names of typefaces stay; the words after the dash say what each is for.
family-hyperlegible = Atkinson Hyperlegible——字母容易分辨
family-lexend = Lexend——字母宽，读来从容
family-dyslexic = OpenDyslexic——字母底部加粗
family-sans = Noto Sans——简洁
family-serif = Noto Serif——像书里的字
# A long list: which rows of it are in sight, and on buttons, to those before and behind.
rows-place = 第{ $first }至{ $last }项，共{ $count }项
rows-before = 上一页
rows-after = 下一页
# The list of the machine's own typefaces: the line for part of a name.
typefaces-words = 名称的一部分
typefaces-looking = 正在查找字体……
typefaces-none = 这台电脑上没有名称相符、又包含文中所有字的字体。
# How much of what happens Lectern's own voice says. Shown on buttons, and said after “Spoken notices:”.
spoken-status-usual = 仅限问题
spoken-status-always = 问题和变化
spoken-status-never = 不播报

## Voices: which one reads a language. The first two are names of voices, which stand on buttons and after “name:”

settings-voice = 朗读语音
voice-natural = 自然
voice-formant = 清晰
voice-system = 系统自带
voice-of-region = { $voice }（{ $region }）
region-us = 美国
region-gb = 英国
region-caribbean = 加勒比地区
region-es = 西班牙
region-latin-america = 拉丁美洲
region-fr = 法国
region-be = 比利时
region-ch = 瑞士
region-pt = 葡萄牙
region-br = 巴西
region-cantonese = 粤语
voice-explained = 自然语音听起来像真人；语速超过每分钟{ $wpm }词时，改由清晰语音朗读。每种语言的选择分别保存。
voice-system-explained = 系统自带的语音自行发声：Lectern把文字交给它们，但听不到它们的声音。有些语音会告知正在读哪个词；其他语音读到哪个词只能估计，这时只给这个词加下划线。
voice-only-one = 此语言只有一种语音。
voice-more = 您还可以添加为语音合成程序Piper制作的语音。这样的语音由两个文件组成：一个以“.onnx”结尾，另一个以“.onnx.json”结尾。请把它们放在同一个文件夹中，再把前一个拖到这个窗口上；或者把两个都放入文件夹“{ $folder }”。此后，相应语言的文字就由这个语音朗读，无需联网。
status-adding-voice = 正在测试新语音……
status-voice-added = 已添加语音：{ $name }。今后由它朗读相应语言的文字。
# What a voice is like: parts of a list that stands below its name, parted as “list-parted-by” says.
voice-like-natural = 听起来像真人
voice-like-formant = 声音平实但语速再快也清晰
voice-offline = 无需联网
voice-offline-system = 是否需要联网取决于系统
voice-marks-word = 精确标出每个词
voice-marks-estimate = 粗略标出每个词
voice-marks-sentence = 只标出句子
# A language by its own name, and what helps whoever cannot read that: its English name, or its tag.
language-with = { $language }（{ $more }）
# The list of the voices of all languages. $hear is the sign below, $key the name of the key that leads to it.
voices-words = 语音或语言的名称
voices-how = 选定语音后，相应语言的文字就由它朗读。旁边的{ $hear }按钮只用于试听；用键盘时，按{ $key }可移到那里。
voices-none = 没有这样的语音，请换一个词。
# Stands on a button: the sign for playing, or what your readers know.
voices-hear = ▶
# What a screen reader says of a voice and of the button beside it. $facts is the list of what the voice is like.
voices-spoken = { $voice }，{ $language }：{ $facts }
voices-hear-spoken = 试听：{ $voice }，{ $language }
status-voice-of = { $language }的朗读语音：{ $voice }。
status-voice-heard = 这个语音听起来是这样：{ $voice }，{ $language }。

## The welcome at the very first start: read aloud to people who may not see the window, so please write as you would speak.
## Keys come with their names, shown as they are printed or spoken as they are called.

# On a button.
welcome-begin = 给我朗读
welcome-intro = 欢迎使用。Lectern为您朗读，并用又大又清楚的字显示文章。一切都留在这台电脑上，按什么键都不会弄坏东西。
welcome-read = 按{ $read }开始朗读，再按一次暂停。
welcome-help = 按{ $help }打开帮助，按{ $settings }打开设置。
# $larger and $smaller are what is written on two keys, such as “Ctrl++”.
welcome-size = 想要大一点的字吗？按“{ $larger }”，可以按多次。按“{ $smaller }”把字变小。
welcome-colours = 想换一种配色，比如深色背景上的浅色字，请按{ $colours }。
welcome-speed = 我读得太快还是太慢？按{ $slower }慢一点，按{ $faster }快一点。
welcome-spoken = 如果您看不见窗口，请按{ $spoken }，之后每按一个键，我都会说出它改变了什么。
welcome-again = 任何时候按{ $again }都可以再听这段欢迎词，按{ $close }关闭。现在，您可以随时按{ $read }开始。

## Reading aids: help to keep the place. Names of what can be set, followed by its values, which stand on buttons and after “name:”

aids-marks = 标记范围
marks-both = 句子和词
marks-sentence = 句子
marks-word = 词
marks-line = 行
marks-none = 不标记
aids-sentence-style = 句子或行的标记样式
aids-word-style = 词的标记样式
mark-tint = 底色
mark-box = 底色加边框
mark-underline = 下划线
mark-outline = 边框
aids-ruler = 阅读尺
aids-ruler-less = 减少行数
aids-ruler-more = 增加行数
aids-focus = 聚焦
focus-sentence = 一句
focus-paragraph = 一段
aids-dimming = 其余文字变淡的程度
aids-dimming-less = 减弱
aids-dimming-more = 加强
aids-lens = 大字显示当前词
lens-top = 在文章上方
lens-bottom = 在文章下方
aids-stripes = 隔行底色
aids-syllables = 音节标记
aids-on = 打开
aids-off = 关闭
aids-syllables-not-here = 不适用于这篇文章的语言。
value-lines = { $count }行

## Finding the size of the text: shown, and read aloud to people who may not see the window. Keys come with their names

# On buttons. The second and the third answer a sentence.
finder-begin = 开始
finder-read = 读完了
finder-too-small = 太小了
finder-keep = 保留
finder-old = 恢复原来的设置
finder-intro = 您将看到一些短句，一句比一句小。Lectern会记下您所用的时间，找出您仍能全速阅读的最小字号，再把文字设得稍大一些。大约需要一分钟。
finder-how = 请像平时阅读那样坐好，有老花镜或阅读镜就戴上。每读完一句，请马上按{ $read }；如果字太小，请按{ $small }。请按平常的速度默读。
finder-eyes = 这是为用眼睛阅读的人准备的。如果您只听朗读，按{ $close }可回到文章；任何时候按它都会停止寻找，不作任何改变。
finder-no-test = 这不是医学检查，不能代替眼科检查。
finder-found = 从{ $critical }像素起，您就能全速阅读。文字大小现已设为{ $size }像素，留有余地。
finder-below = 最小的句子您也能全速阅读。文字大小现已设为{ $size }像素。
finder-above = 更大的句子您会读得更轻松，但这个窗口放不下。文字大小现已设为{ $size }像素。您可以放大窗口后再找一次。
finder-wider = 字距、词距和行距现已加大：这样您读得更快。
finder-choose = 按{ $read }保留，按{ $close }恢复原来的设置。
# The sentences, one a line: twenty, written freely in your language, of common words of at most nine letters or so, all
# as long as one another to within a tenth (about 55 letters; 21 in Chinese). Please do not take them from a chart.
finder-sentences =
    姐姐把旧扣子都放在厨房架子上的玻璃瓶里。
    我们沿着小河慢慢地走，一直走到太阳下山。
    街角的那家小店每天早上都卖刚出炉的面包。
    他把雨伞忘在公共汽车上，回家时全身都湿了。
    她家的小猫最喜欢睡在装过鞋子的纸盒子里。
    孩子们用纸折了一只小船，让它顺着水漂走了。
    每到星期天，叔叔都会给全家人煮一大锅热汤。
    台灯旁边的桌子上有一封信，是今天寄给你的。
    火车晚点了，我们就坐在一起喝茶、打牌、聊天。
    我们去海边玩的时候，邻居会帮我们给花浇水。
    她在店里看到一件蓝色大衣，穿上去正好合身。
    走廊里的那座老钟走得不太准，总是慢五分钟。
    他们把花园的门刷成绿色，把长椅刷成了白色。
    春天的时候，有一只小鸟在我的窗户上面做了窝。
    我把电话号码写在纸上，可是现在找不到那张纸。
    小狗跑去追球，回来的时候嘴里却咬着一根木棍。
    早上起来一看，草地全白了，外面的空气很冷。
    爸爸教我怎样用胶水把家里的旧椅子重新粘好。
    医生让他每天吃过晚饭以后，都到外面走一走。
    今年家里的苹果特别多，我们打算送一些给朋友。

## Help

help-intro = 按空格键，Lectern就会朗读文章，并标出正在读的每个词。点击某个词，就从那里开始朗读。您滚动到别处时，朗读会继续；按V键可回到朗读位置。Lectern会记住您读到的地方和您的所有设置。
help-guide = 阅读使用指南
help-conformance = 无障碍报告
help-privacy-title = 任何内容都不会离开这台电脑
help-privacy = Lectern无需联网。它在启动时就放弃使用网络的权利，并由系统强制执行：任何文字、您听过的任何词、任何设置，都无法发送到任何地方。所有语音都在这台电脑上。
help-keys-title = 按键
# One line of the list of keys, as a voice reads it.
help-key-spoken = { $key }：{ $name }。
help-about-title = 关于Lectern
help-about = Lectern { $version }是自由软件，采用GNU通用公共许可证第3版或任何更新版本。自带的文章仅供科普教育之用，不能代替医疗建议。

## Commands: what each key does. The name stands in lists and menus; the part “explain” is read out on request

command-play-pause = 朗读或暂停
    .explain = 从您所在的词开始朗读，再按一次就停在当前的词。
command-read-selection = 朗读选中的文字
    .explain = 朗读选中的文字，读完即停。
command-stop = 停止，或关闭面板
    .explain = 关闭打开的面板；没有面板时停止朗读，标记也随之消失。
command-faster = 读快一点
    .explain = 语速每分钟加快十个词，立刻生效。
command-slower = 读慢一点
    .explain = 语速每分钟放慢十个词，立刻生效。
command-louder = 调大音量
    .explain = 让朗读的声音大一点。
command-softer = 调小音量
    .explain = 让朗读的声音小一点。
command-repeat = 重读这一句
    .explain = 从头再读一遍这个句子。
command-next-stretch = 每句或每段之后等待
    .explain = 让语音在每句之后或每段之后等您按键再继续，或者一直读下去、不等待。
command-sleep = 设置睡眠定时
    .explain = 在15、30、45或60分钟后让声音逐渐变小并停止朗读，或在读完本节后停止朗读。
command-spell = 逐字拼读这个词
    .explain = 先读出当前位置的词，再逐个读出其中的字或字母。如果正在朗读，会先暂停。
command-pronunciation = 词语读音
    .explain = 让您写下当前位置的词应当怎样读，并列出您的规则。
command-other-voice = 换用此语言的另一种语音
    .explain = 用文章语言的另一种语音（自然或清晰）朗读；再按一次换回原来的语音。
command-voices = 所有语言的语音
    .explain = 列出所有语言的语音及其特点，可以逐个试听，并为每种语言选择朗读语音。
command-where-am-i = 报告当前位置
    .explain = 说出所在的标题、段落，以及读到了全文的多少。
command-next-sentence = 下一句
    .explain = 转到下一句；如果正在朗读，就从那里接着读。
command-previous-sentence = 上一句
    .explain = 转到上一句；在句子中间时，回到这一句的开头。
command-next-paragraph = 下一段
    .explain = 转到下一个段落或标题。
command-previous-paragraph = 上一段
    .explain = 转到上一个段落或标题。
command-to-start = 到文章开头
    .explain = 转到第一句。
command-to-end = 到文章结尾
    .explain = 转到最后一句。
command-back-to-voice = 回到朗读位置
    .explain = 滚动到别处以后，重新显示正在朗读的位置。
command-contents = 目录
    .explain = 列出各个标题，选择一个即可转到那里。
command-next-heading = 下一个标题
    .explain = 转到下一个标题，不论级别。
command-previous-heading = 上一个标题
    .explain = 转到上一个标题，不论级别。
command-next-level = 下一个{ $level }级标题
    .explain = 转到下一个{ $level }级标题。
command-previous-level = 上一个{ $level }级标题
    .explain = 转到上一个{ $level }级标题。
command-next-list = 下一个列表
    .explain = 转到下一个列表的开头。
command-previous-list = 上一个列表
    .explain = 转到上一个列表的开头。
command-next-item = 下一个列表项
    .explain = 转到列表的下一项。
command-previous-item = 上一个列表项
    .explain = 转到列表的上一项。
command-next-table = 下一个表格
    .explain = 转到下一个表格的开头。
command-previous-table = 上一个表格
    .explain = 转到上一个表格的开头。
command-next-figure = 下一张图片
    .explain = 转到下一张图片的说明。
command-previous-figure = 上一张图片
    .explain = 转到上一张图片的说明。
command-next-link = 下一个链接
    .explain = 转到下一个链接。
command-previous-link = 上一个链接
    .explain = 转到上一个链接。
command-next-note = 下一条附注
    .explain = 转到下一条与正文分开的附注。
command-previous-note = 上一条附注
    .explain = 转到上一条与正文分开的附注。
command-find = 在文中查找词语
    .explain = 打开输入栏，标出这些词出现的每一处。
command-next-hit = 下一处
    .explain = 跳到要查找的词出现的下一处。
command-previous-hit = 上一处
    .explain = 跳到要查找的词出现的上一处。
command-scroll-down = 向下滚动一行
    .explain = 只移动页面，朗读位置不变。
command-scroll-up = 向上滚动一行
    .explain = 只把页面往回移动，朗读位置不变。
command-page-down = 向下滚动一页
    .explain = 页面移动一屏，朗读位置不变。
command-page-up = 向上滚动一页
    .explain = 页面往回移动一屏，朗读位置不变。
command-larger-text = 放大文字
    .explain = 把文章的字变大。
command-smaller-text = 缩小文字
    .explain = 把文章的字变小。
command-usual-text = 恢复文字的默认大小
    .explain = 让文章的字回到默认大小。
command-find-size = 寻找适合我的字号
    .explain = 显示一句比一句小的短句，找出您能全速阅读的最小字号，并据此设置文字大小。
command-next-preset = 下一种显示方案
    .explain = 按另一种阅读需要调整字号和间距，或换用您自己的方案。
command-presets = 我的显示方案
    .explain = 给文字当前的外观取个名称并保存，同时列出已保存的方案。
command-typefaces = 本机字体
    .explain = 列出这台电脑上的字体，每种都用自己的字形显示；选择一种，文章就用它显示。
command-lines-more = 加大行距
    .explain = 让文字的各行离得更远。
command-lines-less = 减小行距
    .explain = 让文字的各行靠得更近。
command-letters-more = 加大字距
    .explain = 让文字离得更远，词距也随之加大。
command-letters-less = 减小字距
    .explain = 让文字靠得更近。
command-words-more = 加大词距
    .explain = 让各词离得更远。
command-words-less = 减小词距
    .explain = 让各词靠得更近。
command-paragraphs-more = 加大段落间距
    .explain = 让各段之间留出更多空白。
command-paragraphs-less = 减小段落间距
    .explain = 让各段之间少留空白。
command-measure-more = 加长每行
    .explain = 让一行容纳更多字母。
command-measure-less = 缩短每行
    .explain = 让一行容纳更少字母。
command-heavier = 笔画加粗
    .explain = 让正文的笔画更粗。
command-lighter = 笔画变细
    .explain = 让正文的笔画更细。
command-next-alignment = 换一种对齐方式
    .explain = 让各行按语言习惯对齐、左对齐、居中或两端对齐。
command-hyphens = 行末断词或不断词
    .explain = 在行末断开较长的单词，或让单词保持完整。
command-next-marks = 下一种标记
    .explain = 依次标记句子和词、其中一种、所在的行，或不标记。
command-ruler-more = 阅读尺增加行数
    .explain = 在朗读、光标或鼠标所在处多留几行清晰的文字，其余变淡。
command-ruler-less = 阅读尺减少行数
    .explain = 少留几行清晰的文字；减到没有时，阅读尺消失。
command-next-focus = 下一种聚焦
    .explain = 依次让当前句以外、当前段以外的文字变淡，或都不变淡。
command-dimming-more = 其余文字更淡
    .explain = 让阅读尺和聚焦以外的文字更淡，直到看不见。
command-dimming-less = 其余文字更清楚
    .explain = 让阅读尺和聚焦以外的文字更清楚。
command-next-lens = 切换大字显示的位置
    .explain = 依次在文章上方、下方用大字显示正在读的词，或不显示。
command-stripes = 打开或关闭隔行底色
    .explain = 每隔一行换一种略有不同的底色，便于视线找到下一行。
command-syllables = 打开或关闭音节标记
    .explain = 标出每个音节从哪里开始，文字本身不变。
command-larger-window = 放大按钮和标签
    .explain = 把文章周围的一切变大。
command-smaller-window = 缩小按钮和标签
    .explain = 把文章周围的一切变小。
command-next-theme = 下一种配色
    .explain = 用另一种配色显示文章和窗口。
command-night = 打开或关闭夜间配色
    .explain = 显示偏暖、较暗的配色，几乎不含蓝光；再按一次恢复原来的配色。
command-text-brighter = 文字更亮
    .explain = 让调暗的文字重新变亮。
command-text-dimmer = 文字更暗
    .explain = 降低文字的亮度，适合觉得浅色字刺眼时使用。
command-paper-brighter = 底色更亮
    .explain = 让调暗的底色重新变亮。
command-paper-dimmer = 底色更暗
    .explain = 降低底色的亮度，适合觉得浅色底刺眼时使用。
command-mend-contrast = 让文字清晰可辨
    .explain = 把文字（必要时还有底色和标记）调亮或调暗，幅度尽量小，刚好让对比度达到7比1。
command-next-follow = 换一种跟随方式
    .explain = 改变页面跟随朗读的方式：逐行、逐页，或不跟随。
command-menu = 所有功能
    .explain = 列出所有功能，输入一个词就能找到。
command-open-file = 打开文件
    .explain = 列出您的文件，选择一个来阅读。
command-languages = 选择语言
    .explain = 列出窗口和文章可用的语言。
command-settings = 设置
    .explain = 显示文字、配色、阅读辅助、语音、窗口和按键的设置，供您更改。
command-help = 帮助和按键列表
    .explain = 说明Lectern的用法，并列出所有按键。
command-welcome = 再听一次欢迎词
    .explain = 打开第一次启动时的欢迎面板，并读出来。
command-say-changes = 播报每个按键改变了什么
    .explain = 从现在起，语音会说出每个按键改变了什么；再按一次就不再播报。
command-guide = Lectern使用指南
    .explain = 打开一篇介绍Lectern的文章；再按一次回到您自己的文章。
command-conformance = 无障碍报告
    .explain = 列出各条无障碍准则，以及证明Lectern做到每一条的测试；再按一次回到您自己的文章。
command-describe-keys = 说明按键的用途
    .explain = 从现在起，每个键只说明自己的用途，而不执行，直到您按Esc。
command-key-sheet = 生成可打印的按键列表
    .explain = 生成一页列有所有按键的文件，保存到您的文档文件夹。
command-follow-link = 打开链接
    .explain = 转到链接指向的位置，或复制它的网址。Lectern本身不联网。在图片处按下，则单独放大显示这张图片。
command-leave-link = 从链接返回
    .explain = 回到上次打开链接的位置，例如从注释回到正文。
command-copy = 复制所选文字或正在朗读的句子
    .explain = 把它放到剪贴板，供您粘贴到别处。
command-select-all = 全选
    .explain = 从第一个词到最后一个词全部选中。
command-next-zone = 到窗口的下一个区域
    .explain = 让焦点在按钮、文章和面板之间轮流移动。
command-next-control = 到下一个控件
    .explain = 让焦点移到下一个按钮、列表或输入框。
command-previous-control = 到上一个控件
    .explain = 让焦点移到上一个按钮、列表或输入框。
command-quit = 关闭Lectern
    .explain = 关闭窗口，并记住您的位置。
command-caret-mode = 打开或关闭文中的光标
    .explain = 在文中放一个光标，用方向键逐字、逐行移动。
command-caret-next-character = 下一个字
    .explain = 把光标移到下一个字。
command-caret-previous-character = 上一个字
    .explain = 把光标移到上一个字。
command-caret-next-word = 下一个词
    .explain = 把光标移到下一个词。
command-caret-previous-word = 上一个词
    .explain = 把光标移到这个词或上一个词的开头。
command-caret-next-line = 下一行
    .explain = 把光标下移一行。
command-caret-previous-line = 上一行
    .explain = 把光标上移一行。
command-caret-line-end = 到行尾
    .explain = 把光标移到所在行的末尾。
command-caret-line-start = 到行首
    .explain = 把光标移到所在行的开头。
command-caret-next-page = 光标下移一页
    .explain = 把光标下移一页。
command-caret-previous-page = 光标上移一页
    .explain = 把光标上移一页。
command-caret-text-end = 光标到文章末尾
    .explain = 把光标移到最后一个字之后。
command-caret-text-start = 光标到文章开头
    .explain = 把光标移到第一个字之前。
command-select-next-character = 选中下一个字
    .explain = 移动光标，并选中经过的字。
command-select-previous-character = 选中上一个字
    .explain = 往回移动光标，并选中经过的字。
command-select-next-word = 选到下一个词
    .explain = 把光标移到下一个词，并选中经过的文字。
command-select-previous-word = 选到上一个词
    .explain = 把光标移到上一个词，并选中经过的文字。
command-select-next-sentence = 选到下一句
    .explain = 把光标移到下一句，并选中经过的文字。
command-select-previous-sentence = 选到句首
    .explain = 把光标移到本句或上一句的开头，并选中经过的文字。
command-select-next-paragraph = 选到下一段
    .explain = 把光标移到下一段，并选中经过的文字。
command-select-previous-paragraph = 选到段首
    .explain = 把光标移到本段或上一段的开头，并选中经过的文字。
command-select-next-line = 向下选中一行
    .explain = 把光标下移一行，并选中经过的文字。
command-select-previous-line = 向上选中一行
    .explain = 把光标上移一行，并选中经过的文字。
command-select-line-end = 选到行尾
    .explain = 从光标选到所在行的末尾。
command-select-line-start = 选到行首
    .explain = 从光标往回选到所在行的开头。
command-select-next-page = 向下选中一页
    .explain = 把光标下移一页，并选中经过的文字。
command-select-previous-page = 向上选中一页
    .explain = 把光标上移一页，并选中经过的文字。
command-select-text-end = 选到文章末尾
    .explain = 从光标选到最后一个字。
command-select-text-start = 选到文章开头
    .explain = 从光标往回选到第一个字。
# Title of a page with all keys, to be printed.
sheet-title = Lectern：全部按键

## Keys, as they are printed on the keyboards of your readers

# Where a command has no key.
key-none = 没有按键
# “.spoken” is what a voice can say where the printed name is no word.
key-ctrl = Ctrl
    .spoken = Control
key-alt = Alt
    .spoken = Alt
key-shift = Shift
    .spoken = Shift
# The keys + and -, for the voice.
key-plus = 加号
key-minus = 减号
key-space = 空格键
key-escape = Esc
    .spoken = 退出键
key-enter = Enter
key-tab = Tab
key-left = 左方向键
key-right = 右方向键
key-up = 上方向键
key-down = 下方向键
key-home = Home
    .spoken = 起始键
key-end = End
    .spoken = 结束键
key-backspace = 退格键
key-delete = Delete
    .spoken = 删除键
key-pageup = Page Up
    .spoken = 上翻页键
key-pagedown = Page Down
    .spoken = 下翻页键
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
key-mediaplaypause = 播放/暂停键
key-mediastop = 停止键
key-mediatracknext = 下一曲键
key-mediatrackprevious = 上一曲键

## How accessible Lectern is: a report on the rules of WCAG 2.2, in the program and on the command line

conformance-title = Lectern无障碍报告
conformance-intro = 《Web内容无障碍指南》2.2版，简称WCAG 2.2，是全世界衡量无障碍程度的依据。本报告逐条列出A级和AA级的所有准则，以及AAA级的四条准则，并说明Lectern的符合情况。
conformance-counts = 已做到并有测试证明：{ $met }条。针对Lectern没有的内容：{ $apart }条。尚未证明：{ $open }条。
conformance-rule = 准则
conformance-level = 级别
conformance-state = 符合情况
# After these come the names of tests, in English.
conformance-met = 已做到，由这些测试证明：
conformance-not-applicable = 不适用。
conformance-not-yet = 尚未证明。
conformance-no-recordings = Lectern不播放影片，也不播放录音：它读出的内容都在显示的文章里。
conformance-no-personal-data = Lectern不询问您的个人信息。
conformance-no-hover = 仅仅用指针指向某处，或用键盘移到某处，都不会弹出任何内容。
conformance-no-time-limit = Lectern没有任何时间限制。
conformance-no-set-of-pages = 这条准则针对成组的网页，而Lectern只有一个窗口。
conformance-no-motion = Lectern不会对设备的晃动或转动作出反应。
conformance-no-contracts = 您在Lectern里做的任何事都没有约束力，不花钱，也不会发送任何内容。
conformance-no-login = Lectern没有账号，也没有密码。
# The rules, in plain words of your language; the numbers are added by the program.
wcag-1 = 可感知性
wcag-2 = 可操作性
wcag-3 = 可理解性
wcag-4 = 健壮性：与其他程序配合
wcag-1-1-1 = 非文字内容有文字替代
wcag-1-2-1 = 只有声音或只有画面的录制内容有文字替代
wcag-1-2-2 = 影片有字幕
wcag-1-2-3 = 影片有画面描述或文字替代
wcag-1-2-4 = 直播影片有字幕
wcag-1-2-5 = 影片有音频描述，讲述画面内容
wcag-1-3-1 = 看得见的结构，程序也能读取
wcag-1-3-2 = 能读通的顺序，程序也能读取
wcag-1-3-3 = 操作说明不只依靠形状、大小、位置或声音
wcag-1-3-4 = 屏幕竖放和横放都能使用
wcag-1-3-5 = 填写个人信息的输入框，用途可由程序读取
wcag-1-4-1 = 不只用颜色表达信息
wcag-1-4-2 = 自动播放的声音可以停止
wcag-1-4-3 = 文字与背景的对比度足够
wcag-1-4-4 = 文字可以放大到两倍
wcag-1-4-5 = 文字是真正的文字，不是图片
wcag-1-4-10 = 窗口变窄时无需左右滚动
wcag-1-4-11 = 控件和标记与背景的对比度足够
wcag-1-4-12 = 加大文字间距不会丢失内容
wcag-1-4-13 = 指针经过时出现的内容可以查看，也可以关掉
wcag-2-1-1 = 所有操作都能用键盘完成
wcag-2-1-2 = 键盘焦点不会被困住
wcag-2-1-3 = 所有操作都能用键盘完成，没有例外
wcag-2-1-4 = 单字母快捷键可以关闭或更改
wcag-2-2-1 = 时间限制可以调整
wcag-2-2-2 = 自动移动的内容可以暂停
wcag-2-3-1 = 任何内容每秒闪烁都不超过三次
wcag-2-4-1 = 重复出现的内容可以跳过
wcag-2-4-2 = 每个页面都有说明内容的标题
wcag-2-4-3 = 焦点移动的顺序合理
wcag-2-4-4 = 链接说明了它通向哪里
wcag-2-4-5 = 到达一个页面有多种途径
wcag-2-4-6 = 标题和标签说明了内容
wcag-2-4-7 = 焦点所在的位置看得见
wcag-2-4-11 = 获得焦点的控件不会被完全遮住
wcag-2-4-12 = 获得焦点的控件没有任何部分被遮住
wcag-2-4-13 = 焦点标记够大、够明显
wcag-2-5-1 = 任何手势都不需要两根手指或特定路径
wcag-2-5-2 = 按下以后可以取消
wcag-2-5-3 = 控件的名称包含控件上显示的文字
wcag-2-5-4 = 没有操作必须靠晃动或转动设备来完成
wcag-2-5-5 = 可按的目标宽和高都不小于44像素
wcag-2-5-7 = 能用拖动完成的操作，不拖动也能完成
wcag-2-5-8 = 可按的目标宽和高都不小于24像素
wcag-3-1-1 = 页面的语言可由程序读取
wcag-3-1-2 = 各部分的语言可由程序读取
wcag-3-2-1 = 获得焦点不会引起变化
wcag-3-2-2 = 设置一个值不会改变别的内容
wcag-3-2-3 = 重复出现的内容顺序相同
wcag-3-2-4 = 作用相同的控件名称相同
wcag-3-2-6 = 帮助总在同一个位置
wcag-3-3-1 = 能发现错误并用文字说明
wcag-3-3-2 = 标签说明要填什么
wcag-3-3-3 = 指出错误时给出建议
wcag-3-3-4 = 有约束力或要花钱的操作可以事先检查
wcag-3-3-7 = 同样的内容不用输入两次
wcag-3-3-8 = 登录不需要解谜，也不靠记忆
wcag-4-1-2 = 每个控件都有可读取的名称、角色和值
wcag-4-1-3 = 发生变化时会有提示，而焦点不会移动

## How words are said, what is left out and what is announced

panel-pronunciation = 词语读音
pronunciation-intro = 如果语音把某个词读错了，请在这里写下应当怎样读。
# What a line is for; shown above it.
pronunciation-what = 词的写法
pronunciation-say = 读作（留空则不读）
# What the voice would say; shown while one types.
pronunciation-heard = 您将听到：{ $said }
pronunciation-silent = 这里不会读出任何内容。
pronunciation-unknown = 请输入一个词，这里会显示您将听到的内容。
pronunciation-elsewhere = 这个句子中没有与该模式相符的内容。
pronunciation-hear = 试听
pronunciation-keep = 保存
pronunciation-remove = 删除这条规则
pronunciation-rules = 您的规则
# How many rules are shown of how many.
rules-some = 共{ $count }条，显示其中{ $shown }条。在上方输入一个词，可查找其他规则。
pronunciation-file = 用于其他电脑
pronunciation-file-how = 您的规则会写入您的文档文件夹中的文件“{ $file }”，添加时也从这个文件读取。把Voice Dream Reader的列表存为这个名称，也可以使用。
pronunciation-export = 把我的规则写入文件
pronunciation-import = 添加文件中的规则
# For which texts a rule counts; $language is the language's own name.
rule-reach = 此规则用于
rule-for-language = 这种语言的文章：{ $language }
rule-for-all = 所有文章
rule-for-document = 仅这篇文章
rule-for-another = 仅另一篇文章
rule-place = 匹配方式
rule-word = 仅完整的词
rule-anywhere = 也包括词的一部分
rule-pattern = 模式（正则表达式）
# A rule in the list: a word, and what is said for it; then for which texts, if not for all.
rule-said = “{ $word }”：“{ $said }”
rule-silent = “{ $word }”：不读
rule-of = { $rule }（{ $texts }）
settings-left-out = 朗读时略过
settings-left-out-how = 在这里选中的内容仍会显示，但不会朗读。朗读停止时，会告诉您略过了多少。
# After the name of what is left out or read, and a colon.
value-left-out = 略过
value-read = 朗读
class-citations = 文献引用，如[12]、（张三，2010）
class-addresses = 网址和电子邮件地址
class-brackets = 括号内的文字
class-notes = 脚注标记
class-pages = 页码
class-code = 程序代码
settings-announced = 朗读时的提示
announced-nothing = 不提示
announced-some = 标题、表格和图片
announced-most = 另加列表、引文和代码
announced-all = 另加链接、附注和列表结尾
# What the voice says before such a part of the text.
announce-heading = { $level }级标题。
announce-table = 表格。
announce-columns = { $count }列。
announce-rows = { $count }行。
announce-picture = 图片。
announce-list = 列表，共{ $count }项。
announce-quotation = 引文。
announce-code = 程序代码。
announce-note = 附注。
announce-links =
    { $count ->
        [1] 链接。
       *[other] { $count }个链接。
    }
announce-list-end = 列表结束。

## Pictures of the text

picture-broken = 无法显示这张图片。
picture-too-large = 这张图片太大，无法显示。
picture-larger = 放大
picture-smaller = 缩小
# Below a picture that is shown alone.
picture-keys = 用方向键移动图片。按{ $more }放大，按{ $less }缩小，按{ $back }回到文章。

## The command line (names of commands and options are not translated)

cli-about = Lectern用舒适的字体显示文章，并逐词朗读，无需联网。
cli-usage-title = 用法
cli-commands-title = 命令
cli-options-title = 选项
cli-target-title = TEXT可以是什么
cli-exit-title = 退出代码
cli-window = 打开窗口并显示TEXT。
cli-read = 朗读TEXT，读到哪一句就输出哪一句。
cli-export = 把TEXT的朗读写入音频文件或电子书，比实际朗读快得多。
cli-show = 按Lectern的理解输出TEXT。
cli-snapshot = 把显示TEXT的窗口绘制成图片，无需屏幕。
cli-conformance = 列出各条无障碍准则，以及证明每一条已做到的测试。
cli-voices = 列出语音，或添加文件中的语音。
cli-devices = 列出声音输出设备。
# One line of the list of voices. $id is the voice’s name in files.
cli-voice = { $voice }（{ $id }）：{ $facts }
cli-locales = 列出窗口可用的语言。
cli-check = 检查自带的或某个文件夹中的语言文件和文章。
cli-keys = 列出按键；加上--to则写成可打印的页面。
cli-presets = 把您的显示方案写入文件，或添加文件中的方案。
cli-pronounce = 列出、添加或删除读音规则，把它们写入文件或从文件中添加，或显示一段文字会怎样读。
cli-target = 文件、“-”（标准输入）或自带文章的名称。不给出TEXT时，使用“{ $article }”。使用export时也可以是文件夹：其中每篇文章生成一个文件。
option-help = 显示本帮助。
option-version = 显示版本。
option-locale = 窗口和文章的语言，例如“fr”。不指定时，使用系统的语言。
option-json = 输出供程序使用的数据。
option-to = 要写入的文件。使用export时，扩展名决定类型：{ $sounds }是朗读音频，{ $book }是朗读时逐词标记的电子书。TEXT是文件夹时，这是存放新文件的文件夹。
option-as = TEXT是文件夹时，每篇文章生成的类型：{ $kinds }。不指定时为{ $usual }。
option-subtitles = 同时写出字幕：{ $subtitles }。TEXT是文件夹时只写类型，例如“vtt”。
option-timings = 同时以JSON格式写出每个词的朗读时间。TEXT是文件夹时写“json”。
option-level = 电子书中标记的单位：{ $levels }。
option-speed = 每分钟词数，{ $min }到{ $max }。
option-device = 声音输出设备，用名称或标识指定，仅用于这次朗读。
option-size = 图片的宽和高，单位为像素，例如“1280x900”。
option-scale = 把所有内容画得更大，如同在高分辨率屏幕上：1到4。
option-text-size = 文字大小，单位为像素，8到200。
option-theme = 配色：{ $themes }。
option-mark = 标出一个句子或词：BLOCK:SENTENCE或BLOCK:SENTENCE:WORD，从0开始计数。
option-panel = 打开面板：{ $panels }。
option-lang = 读音规则所适用的语言，例如“de”。
option-match = 规则的文字须出现在哪里：{ $matches }。
exit-ok = 全部完成。
exit-failed = 未能完成；原因见标准错误输出。
exit-usage = 无法理解命令行。
exit-found = 检查发现了需要修正之处。
cli-progress = 第{ $done }句，共{ $total }句
# Where the time left is known.
cli-progress-minutes = 第{ $done }句，共{ $total }句，大约还需{ $minutes }分钟
cli-progress-seconds = 第{ $done }句，共{ $total }句，大约还需{ $seconds }秒
# While a folder of texts is worked through.
cli-progress-file = 第{ $done }篇，共{ $total }篇
cli-progress-file-minutes = 第{ $done }篇，共{ $total }篇，大约还需{ $minutes }分钟
cli-progress-file-seconds = 第{ $done }篇，共{ $total }篇，大约还需{ $seconds }秒
cli-wrote = 已写入“{ $path }”。
cli-exported = 已写入“{ $path }”：{ $minutes }分钟的语音，用时{ $seconds }秒。
# How many texts of a folder.
cli-exported-folder = 已生成：{ $made }。已是最新：{ $current }。未能生成：{ $failed }。
cli-resumed = 已从上次中断的地方继续。
cli-check-clean = 一切正常：已检查{ $files }个文件。
cli-check-found = 在{ $files }个文件中发现{ $count }处需要修正。
cli-voice-languages = { $engine }：{ $count }种语言
