package vn.lantoa.rendition;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Language;

/** Plan of a version's renditions, by its kind and its files. Stateless. */
public final class RenditionPlan {
    /** A rendition to make in this lane, from the file at this position. */
    public record Planned(Recipe recipe, int position, Lane lane) {}

    /** The maximum duration of audio in the medium lane; longer audio is in the heavy lane. */
    private static final Duration SHORT = Duration.ofMinutes(15);

    /** Families for which ffmpeg reads the whole file even for a small result. */
    private static final Set<Family> READ_THROUGH = EnumSet.of(Family.SOUND, Family.WAVE, Family.STRIP);

    private RenditionPlan() {}

    /** Returns the planned renditions of a version of this kind and language with these files. */
    public static List<Planned> of(AssetKind kind, Language language, List<SourceFile> files) {
        var catalogue = Recipes.SHIPPED;
        var plan = new ArrayList<Planned>();
        for (var line : catalogue.lines()) {
            if (line.except().contains(kind) || line.needsSubtitles() && !hasSubtitles(files, language)) continue;
            line.findSource(files, catalogue).ifPresent(file -> line.recipesFor(file, catalogue).stream()
                    .filter(recipe -> isNeeded(recipe, file))
                    .map(recipe -> new Planned(recipe, file.position(), laneOf(recipe, file)))
                    .forEach(plan::add));
        }
        return List.copyOf(plan);
    }

    /** Returns true if the file contains subtitles in the asset's own language. */
    public static boolean isSubtitles(FileRole role, String mediaType, Language of, Language language) {
        return role == FileRole.SUBTITLES && !mediaType.equals("application/ttml+xml") && of.equals(language);
    }

    private static boolean hasSubtitles(List<SourceFile> files, Language language) {
        return files.stream().anyMatch(file -> {
            var of = file.language();
            return of != null && isSubtitles(file.role(), file.mediaType(), of, language);
        });
    }

    /**
     * Returns false if the result would be larger than the source, or if a page does not exist. If the size is unknown,
     * the maker checks.
     */
    private static boolean isNeeded(Recipe recipe, SourceFile file) {
        if (recipe.has("copy")) return file.facts().findNumber(Fact.PAGES).orElse(1L) >= recipe.number("copy");
        if (recipe.has("fromWidth") && file.findWidth().orElse(Long.MAX_VALUE) < recipe.number("fromWidth"))
            return false;
        return file.findShorter().orElse(Long.MAX_VALUE) >= recipe.number("fromShorter", 0);
    }

    private static Lane laneOf(Recipe recipe, SourceFile file) {
        if (!READ_THROUGH.contains(recipe.family())) return recipe.lane();
        boolean isLong = file.findDuration().orElse(Duration.ZERO).compareTo(SHORT) > 0;
        return isLong && recipe.family() == Family.SOUND ? Lane.HEAVY : Lane.MEDIUM;
    }
}
