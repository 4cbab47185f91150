package vn.lantoa.rendition.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.MadeRendition;
import vn.lantoa.rendition.RenditionJob;
import vn.lantoa.rendition.ffmpeg.WebpPacker;

/** Encoding of the pictures to be WebP, all in one run, and addition of their metadata. */
record WebpFinish(WebpPacker packer, String xmp, Path directory) {
    List<MakeOutcome> of(List<RenditionJob> jobs, PictureAnswers answers) {
        var outcomes = new ArrayList<MakeOutcome>();
        Map<Integer, WebpPacker.Raw> raws = new TreeMap<>();
        for (int i = 0; i < jobs.size(); i++) {
            outcomes.add(answers.of(i));
            var recipe = jobs.get(i).recipe();
            if (outcomes.get(i) instanceof MadeRendition made
                    && recipe.mediaType().equals("image/webp"))
                raws.put(i, new WebpPacker.Raw(made, recipe.number("quality")));
        }
        if (raws.isEmpty()) return outcomes;
        var packed = packer.pack(List.copyOf(raws.values()), directory).iterator();
        for (var index : raws.keySet()) outcomes.set(index, marked(packed.next()));
        return outcomes;
    }

    private MakeOutcome marked(MakeOutcome outcome) {
        if (!(outcome instanceof MadeRendition made)) return outcome;
        try {
            WebpFile.mark(made.file(), made.width(), made.height(), xmp);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
