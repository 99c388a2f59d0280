## About this language

language-name = 简体中文
language-direction = ltr
sentence-abbreviations = Mr., Mrs., Ms., Dr., Prof., St., e.g., i.e., cf., vs., al., Vol., pp.

## Errors

error-not-found = 找不到文件“{ $path }”。它可能已被移动或重命名：请检查文件名，或重新选择文件。
error-unreachable = Lectern无法访问“{ $path }”。系统提示：{ $reason }。请检查磁盘是否已连接，以及您是否有权使用该文件。
error-unknown-format = Lectern不知道如何读取“{ $path }”。请在原来的程序中把它另存为纯文本，就可以在这里阅读了。
error-empty = “{ $path }”里没有文字。如果用其他程序打开时能看到文字，那可能是图片：文字识别程序可以把它转换成文字。
error-too-large = “{ $path }”超过了{ $megabytes }兆字节，这是Lectern能打开的上限。请把它分成几部分，逐个打开。
error-malformed = Lectern无法读懂“{ $path }”（{ $reason }）。程序会跳过它继续运行；文件已保留，方便您修正。
error-no-such-article = Lectern里没有名为“{ $id }”的文章。如果您指的是文件，请检查文件名。
error-voice-unavailable = 无法启动语音“{ $engine }”（{ $reason }）。您可以在没有声音的情况下继续阅读，或在设置中选择其他语音。
error-sentence-skipped = 语音在以“{ $text }”开头的句子上两次出错，因此跳过了这一句。朗读将从下一句继续。
error-no-sound = 无法播放声音（{ $reason }）。Lectern会不出声地继续往下读，并标出每个词。耳机或扬声器恢复工作后，声音会自动回来。
error-usage = Lectern不明白“{ $word }”。“lectern --help”会列出您可以使用的所有命令。
error-no-sandbox = Lectern启动时会先断开自己与网络的连接，但这里的系统不允许这样做（{ $reason }），因此程序已停止。如果您是在容器或其他隔离环境中启动它的，请改在外部启动。
error-no-window = 无法打开窗口（{ $reason }）。“lectern read”无需窗口即可朗读。

## Checks

check-missing = 缺少消息“{ $id }”。请补上；在此之前，人们看到的是英文。
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

## The toolbar (short: they stand side by side on buttons)

toolbar-previous = 上一句
toolbar-read = 朗读
toolbar-pause = 暂停
toolbar-next = 下一句
toolbar-slower = 慢一点
toolbar-faster = 快一点
toolbar-smaller = A−
toolbar-larger = A+

## Values beside buttons

value-speed = { $wpm }词/分钟
value-percent = { $percent }%
value-size = { $size }像素

## The status line

status-ready = 按空格键开始朗读。
status-reading = 正在朗读。按空格键暂停。
status-paused = 已暂停。按空格键从刚才的词继续。
status-ended = 已经读完。按空格键从头朗读。
status-sound-back = 声音已恢复。
status-speed = 语速：每分钟{ $wpm }词。
status-volume = 音量：{ $percent }%。
status-text-size = 文字大小：{ $size }像素。
status-window-scale = 按钮和标签大小：{ $percent }%。
status-theme = 配色：{ $name }。
status-family = 字体：{ $name }。
status-language = 语言：{ $name }。
status-copied = 已复制。
status-back-to-voice = 回到朗读位置

## Panels

panel-close = 关闭
panel-languages = 语言
panel-settings = 设置
panel-help = 帮助

settings-text-size = 文字大小
settings-text-size-less = 小一点
settings-text-size-more = 大一点
settings-speed = 语速
settings-speed-less = 慢一点
settings-speed-more = 快一点
settings-volume = 朗读音量
settings-volume-less = 小声一点
settings-volume-more = 大声一点
settings-window = 按钮和标签大小
settings-window-less = 小一点
settings-window-more = 大一点
settings-theme = 配色
settings-family = 字体

theme-light = 浅底深字
theme-dark = 深底浅字
theme-sepia = 米色底棕字
theme-black-on-yellow = 黄底黑字
theme-yellow-on-black = 黑底黄字

family-hyperlegible = Atkinson Hyperlegible——字母容易分辨
family-dyslexic = OpenDyslexic——字母底部加粗
family-sans = Noto Sans——简洁
family-serif = Noto Serif——像书里的字

## Help

help-intro = 按空格键，Lectern就会朗读文章，并标出正在读的每个词。点击某个词，就从那里开始朗读。您滚动到别处时，朗读会继续；按V键可回到朗读位置。Lectern会记住您读到的地方和您的所有设置。
help-privacy-title = 任何内容都不会离开这台电脑
help-privacy = Lectern无需联网。它在启动时就放弃使用网络的权利，并由系统强制执行：任何文字、您听过的任何词、任何设置，都无法发送到任何地方。语音是程序自带的。
help-keys-title = 按键
help-about-title = 关于Lectern
help-about = Lectern { $version }是自由软件，采用GNU通用公共许可证第3版或任何更新版本。自带的文章仅供科普教育之用，不能代替医疗建议。

## Commands: what each key does

command-play-pause = 朗读或暂停
command-stop = 停止，或关闭面板
command-next-sentence = 下一句
command-previous-sentence = 上一句
command-next-paragraph = 下一段
command-previous-paragraph = 上一段
command-to-start = 到文章开头
command-to-end = 到文章结尾
command-faster = 读快一点
command-slower = 读慢一点
command-louder = 读大声一点
command-softer = 读小声一点
command-larger-text = 放大文字
command-smaller-text = 缩小文字
command-usual-text = 恢复文字的默认大小
command-larger-window = 放大按钮和标签
command-smaller-window = 缩小按钮和标签
command-back-to-voice = 回到朗读位置
command-scroll-down = 向下滚动一行
command-scroll-up = 向上滚动一行
command-page-down = 向下滚动一页
command-page-up = 向上滚动一页
command-next-theme = 下一种配色
command-languages = 选择语言
command-settings = 设置
command-help = 帮助和按键列表
command-copy = 复制所选文字或正在朗读的句子
command-select-all = 全选
command-next-zone = 到窗口的下一个区域
command-quit = 关闭Lectern

## Keys, as they are printed on the keyboards of your readers

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-space = 空格键
key-escape = Esc
key-enter = Enter
key-tab = Tab
key-left = 左方向键
key-right = 右方向键
key-up = 上方向键
key-down = 下方向键
key-home = Home
key-end = End
key-pageup = Page Up
key-pagedown = Page Down
key-f1 = F1
key-f6 = F6
key-f10 = F10
key-mediaplaypause = 播放/暂停键
key-mediastop = 停止键
key-mediatracknext = 下一曲键
key-mediatrackprevious = 上一曲键

## The command line (names of commands and options are not translated)

cli-about = Lectern用舒适的字体显示文章，并逐词朗读，无需联网。
cli-usage-title = 用法
cli-commands-title = 命令
cli-options-title = 选项
cli-target-title = TEXT可以是什么
cli-exit-title = 退出代码
cli-window = 打开窗口并显示TEXT。
cli-read = 朗读TEXT，并输出正在读的每个句子。
cli-export = 把TEXT的朗读写入音频文件，比实际朗读快得多。
cli-show = 按Lectern的理解输出TEXT。
cli-snapshot = 把显示TEXT的窗口绘制成图片，无需屏幕。
cli-voices = 列出语音。
cli-locales = 列出窗口可用的语言。
cli-check = 检查自带的或某个文件夹中的语言文件和文章。
cli-keys = 列出按键。
cli-target = 文件、“-”（标准输入）或自带文章的名称。不给出TEXT时，使用“{ $article }”。
option-help = 显示本帮助。
option-version = 显示版本。
option-locale = 窗口和文章的语言，例如“fr”。不指定时，使用桌面的语言。
option-json = 输出供程序使用的数据。
option-to = 要写入的文件。
option-timings = 同时以JSON格式写出每个词的朗读时间。
option-speed = 每分钟词数，{ $min }到{ $max }。
option-size = 图片的宽和高，单位为像素，例如“1280x900”。
option-scale = 把所有内容画得更大，如同在高分辨率屏幕上：1到4。
option-text-size = 文字大小，单位为像素，8到200。
option-theme = 配色：{ $themes }。
option-mark = 标出一个句子或词：BLOCK:SENTENCE或BLOCK:SENTENCE:WORD，从0开始计数。
option-panel = 打开面板：{ $panels }。
exit-ok = 全部完成。
exit-failed = 未能完成；原因见标准错误输出。
exit-usage = 无法理解命令行。
exit-found = 检查发现了需要修正之处。
cli-progress = 第{ $done }句，共{ $total }句
cli-wrote = 已写入“{ $path }”。
cli-exported = 已写入“{ $path }”：{ $minutes }分钟的语音，用时{ $seconds }秒。
cli-check-clean = 一切正常：已检查{ $files }个文件。
cli-check-found = 在{ $files }个文件中发现{ $count }处需要修正。
cli-voice-languages = { $engine }：{ $count }种语言
