"""Films: a page that can be shown at any moment, photographed frame by frame, with a voice and subtitles."""

import functools
import json
import pathlib
import subprocess
import tempfile

import pages
import speech

FRAMES = 25
BEFORE, BETWEEN, AFTER = 0.7, 0.38, 0.9
CUE_LETTERS = 84


@functools.lru_cache
def plan(script):
    """The scenes with the second at which each line begins, and the samples of the whole voice."""
    scenes, sound, now = [], [], 0.0
    story = pages.texts(script)
    for scene in story["scenes"]:
        start, lines = now, []
        if not scene["lines"]:
            now += scene["seconds"]
            sound.append(speech.silence(scene["seconds"]))
        else:
            sound.append(speech.silence(BEFORE))
            now += BEFORE
        for line in scene["lines"]:
            samples = speech.say(speech.spoken(line)) if story["voice"] else speech.silence(line["seconds"])
            length = speech.seconds(samples)
            lines.append({**line, "from": now, "to": now + length})
            sound += [samples, speech.silence(BETWEEN)]
            now += length + BETWEEN
        if scene["lines"]:
            sound.append(speech.silence(AFTER))
            now += AFTER
        scenes.append({**scene, "from": start, "to": now, "lines": lines})
    return scenes, b"".join(sound), now


def show(chrome, asset, recipe):
    scenes = plan(recipe["script"])[0]
    times = [{"from": s["from"], "to": s["to"], "cues": [line["from"] - s["from"] for line in s["lines"]]}
             for s in scenes]
    chrome.show(pages.render(f"pages/{recipe['page']}", {"title": asset["title"], "language": asset["language"],
                                                         "scenes": scenes, "times": json.dumps(times)}),
                *recipe["size"])


def make(chrome, asset, recipe, target):
    _, voice, length = plan(recipe["script"])
    width, height = recipe["size"]
    show(chrome, asset, recipe)
    silent = not pages.texts(recipe["script"])["voice"]
    with tempfile.TemporaryDirectory() as folder:
        track = pathlib.Path(folder, "voice.m4a")
        speech.levelled(voice, track, -16, ["-ac", "2", "-ar", "48000", "-codec:a", "aac", "-b:a", "128k"]) \
            if not silent else None
        sound = [] if silent else ["-i", track, "-map", "0:v", "-map", "1:a", "-codec:a", "copy"]
        encoder = subprocess.Popen(
            ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-f", "image2pipe", "-framerate", str(FRAMES),
             "-codec:v", "mjpeg", "-i", "-", *sound, "-codec:v", "libx264", "-preset", "slow", "-crf", "21",
             "-profile:v", "high", "-level", "4.1", "-pix_fmt", "yuv420p", "-g", "50", "-threads", "1",
             "-vf", "scale=in_range=pc:out_range=tv:in_color_matrix=bt601:out_color_matrix=bt709,format=yuv420p", "-colorspace", "bt709",
             "-color_primaries", "bt709", "-color_trc", "bt709", "-fflags", "+bitexact", "-flags:v", "+bitexact",
             "-map_metadata", "-1", "-metadata", f"title={asset['title']}", "-metadata", f"copyright={asset['rights']}",
             "-movflags", "+faststart", target], stdin=subprocess.PIPE)
        shown, picture = None, None
        for number in range(round(length * FRAMES)):
            state = chrome.run(f"seek({number / FRAMES})")
            if state != shown:
                picture, shown = chrome.picture(width, height, "jpeg", 94), state
            encoder.stdin.write(picture)
        encoder.stdin.close()
        assert encoder.wait() == 0


def cues(script, language):
    for scene in plan(script)[0]:
        for line in scene["lines"]:
            text = line["show"] if language == "vi" else line[language]
            parts = _parts(text)
            span, now = (line["to"] - line["from"]) / sum(map(len, parts)), line["from"]
            for part in parts:
                yield now, now + span * len(part), part
                now += span * len(part)


def _parts(text):
    """A long line in pieces of at most two rows, cut between words."""
    count = -(-len(text) // CUE_LETTERS)
    words, parts, room = text.split(), [""], len(text) / count
    for word in words:
        if parts[-1] and len(parts[-1]) + len(word) > room + 6 and len(parts) < count:
            parts.append("")
        parts[-1] = f"{parts[-1]} {word}".strip()
    return parts


def _clock(t):
    return f"{int(t // 3600):02}:{int(t // 60 % 60):02}:{t % 60:06.3f}"


def subtitles(script, language):
    """WebVTT, one or two rows a cue."""
    blocks = ["WEBVTT"]
    for start, end, text in cues(script, language):
        blocks.append(f"{_clock(start)} --> {_clock(end)} line:90%\n{_rows(text)}")
    return "\n\n".join(blocks) + "\n"


def _rows(text):
    if len(text) <= CUE_LETTERS // 2:
        return text
    words = text.split()
    cut = min(range(1, len(words)), key=lambda i: abs(len(" ".join(words[:i])) - len(text) / 2))
    return " ".join(words[:cut]) + "\n" + " ".join(words[cut:])


def transcript(script):
    story = pages.texts(script)
    parts = [story["title"], story["note"]]
    for scene in story["scenes"]:
        parts.append(" ".join(line["show"] for line in scene["lines"]) or scene.get("seen", ""))
    return "\n\n".join(part for part in parts if part) + "\n"
