"""Speech: a synthetic Vietnamese voice (espeak-ng), cleaned, levelled and put into files."""

import json
import pathlib
import re
import struct
import subprocess
import tempfile
import wave

RATE = 22050
CLEAN = ("highpass=f=90,lowpass=f=7800,equalizer=f=280:t=q:w=1:g=-2,equalizer=f=2600:t=q:w=1.2:g=2.5,"
         "acompressor=threshold=-22dB:ratio=3:attack=6:release=140:makeup=3,aresample=48000")
EXACT = ["-fflags", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"]


def spoken(line):
    """A line is what is shown; `say` spells out what a voice would read wrongly."""
    return line.get("say", line["show"])


def say(text, voice="vi", speed=158):
    """The samples of a spoken text, 16 bit mono at RATE."""
    with tempfile.TemporaryDirectory() as folder:
        target = pathlib.Path(folder, "voice.wav")
        subprocess.run(["espeak-ng", "-v", voice, "-s", str(speed), "-p", "44", "-a", "140", "-w", target, text],
                       check=True, stderr=subprocess.DEVNULL)
        with wave.open(str(target)) as sound:
            assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 1, 2)
            return sound.readframes(sound.getnframes())


def silence(seconds):
    return b"\0\0" * round(seconds * RATE)


def chime():
    """Two soft notes before and after a bulletin."""
    import math
    samples = []
    for note, length in ((659.25, 0.5), (880.0, 1.1)):
        for i in range(round(length * RATE)):
            t = i / RATE
            level = math.exp(-3.2 * t) * min(1, t / 0.012)
            tone = math.sin(2 * math.pi * note * t) + 0.3 * math.sin(4 * math.pi * note * t)
            samples.append(round(3600 * level * tone))
    return struct.pack(f"<{len(samples)}h", *samples)


def seconds(samples):
    return len(samples) / 2 / RATE


def levelled(samples, target, loudness, arguments):
    """Two passes of loudnorm, so that the second one only turns the volume."""
    with tempfile.TemporaryDirectory() as folder:
        raw = pathlib.Path(folder, "raw.wav")
        with wave.open(str(raw), "wb") as sound:
            sound.setparams((1, 2, RATE, 0, "NONE", ""))
            sound.writeframes(samples)
        norm = f"loudnorm=I={loudness}:TP=-1.5:LRA=7"
        heard = subprocess.run(["ffmpeg", "-hide_banner", "-nostdin", "-i", raw, "-af",
                                f"{CLEAN},{norm}:print_format=json", "-f", "null", "-"],
                               check=True, capture_output=True, text=True).stderr
        m = json.loads(re.search(r"\{[^{}]*\}", heard[heard.rindex("loudnorm"):]).group())
        norm += (f":measured_I={m['input_i']}:measured_TP={m['input_tp']}:measured_LRA={m['input_lra']}"
                 f":measured_thresh={m['input_thresh']}:offset={m['target_offset']}:linear=true")
        subprocess.run(["ffmpeg", "-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-i", raw, "-af",
                        f"{CLEAN},{norm},aresample=44100,alimiter=limit=0.84:level=false", *EXACT, *arguments, target], check=True)


def bulletin(script, target, asset):
    """An audio bulletin for loudspeakers: MP3, mono, 128 kbit/s, -16 LUFS, one second of silence at the head."""
    parts = [silence(1.0), chime(), silence(0.5)]
    for paragraph in script["paragraphs"]:
        for line in paragraph:
            parts += [say(spoken(line)), silence(0.42)]
        parts.append(silence(0.55))
    parts += [chime(), silence(0.6)]
    levelled(b"".join(parts), target, -16,
             ["-ac", "1", "-codec:a", "libmp3lame", "-b:a", "128k", "-id3v2_version", "3", "-write_xing", "0",
              "-metadata", f"title={asset['title']}", "-metadata", f"artist={asset['credit']}",
              "-metadata", "language=vie", "-metadata", f"copyright={asset['rights']}"])
