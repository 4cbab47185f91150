"""Makers: one for each kind of file. Each takes the asset, the file's entry and the target path."""

import shutil

import documents
import film
import pages
import pictures
import speech


class Makers:
    def __init__(self, chrome):
        self._chrome = chrome

    def make(self, asset, file, target):
        target.parent.mkdir(parents=True, exist_ok=True)
        recipe = file["make"]
        getattr(self, "_" + recipe["how"])(asset, file, recipe, target)

    def _shown(self, asset, recipe):
        """Lays the page out; a text that does not fit stops the build."""
        width, height = recipe["size"]
        values = {"asset": asset, "language": asset["language"], "title": asset["title"]} | recipe.get("with", {})
        self._chrome.show(pages.render(f"pages/{recipe['page']}", values), width, height, recipe.get("scale", 1))
        spilled = self._chrome.spills()
        assert not spilled, f"{asset['key']}: {spilled}"

    def _drawing(self, asset, file, recipe, target):
        self._shown(asset, recipe)
        target.write_text(documents.to_drawing(self._chrome.pdf(), asset), encoding="utf-8")

    def _picture(self, asset, file, recipe, target):
        self._shown(asset, recipe)
        kind = {".png": ("png", None), ".jpg": ("jpeg", recipe.get("quality", 86))}[target.suffix]
        pictures.save(self._chrome.picture(*recipe["size"], *kind), target, asset)

    def _document(self, asset, file, recipe, target):
        self._shown(asset, recipe)
        documents.save(self._chrome.pdf(), target, asset | recipe.get("facts", {}))

    def _print(self, asset, file, recipe, target):
        self._shown(asset, recipe)
        documents.save(documents.to_cmyk(self._chrome.pdf()), target, asset, recipe["bleed"], recipe["slug"])

    def _text(self, asset, file, recipe, target):
        target.write_text(pages.body(recipe["from"]) + "\n", encoding="utf-8")

    def _copy(self, asset, file, recipe, target):
        shutil.copyfile(pages.SOURCES / recipe["from"], target)

    def _bulletin(self, asset, file, recipe, target):
        speech.bulletin(pages.texts(recipe["script"]), target, asset)

    def _bulletin_text(self, asset, file, recipe, target):
        script = pages.texts(recipe["script"])
        paragraphs = [" ".join(line["show"] for line in paragraph) for paragraph in script["paragraphs"]]
        target.write_text("\n\n".join([script["title"], script["note"], *paragraphs]) + "\n", encoding="utf-8")

    def _notes(self, asset, file, recipe, target):
        talk = pages.texts(recipe["script"])
        slides = [f"{n}. {s['heading']}\n{s['say']}" for n, s in enumerate(talk["slides"], 1)]
        target.write_text("\n\n".join([talk["title"], talk["note"], *slides]) + "\n", encoding="utf-8")

    def _film(self, asset, file, recipe, target):
        film.make(self._chrome, asset, recipe, target)

    def _frame(self, asset, file, recipe, target):
        film.show(self._chrome, asset, recipe)
        self._chrome.run(f"seek({recipe['at']})")
        pictures.save(self._chrome.picture(*recipe["size"], "jpeg", 90), target, asset)

    def _subtitles(self, asset, file, recipe, target):
        target.write_text(film.subtitles(recipe["script"], file["language"]), encoding="utf-8")

    def _transcript(self, asset, file, recipe, target):
        target.write_text(film.transcript(recipe["script"]), encoding="utf-8")
