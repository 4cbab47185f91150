package vn.lantoa.rendition;

import static vn.lantoa.rendition.Recipe.MP4;
import static vn.lantoa.rendition.Recipe.POSTER;
import static vn.lantoa.rendition.Recipe.PREVIEW;
import static vn.lantoa.rendition.Recipe.THUMBNAIL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.asset.FileRole;

/** Which renditions a version gets, by the media types of its files. Pure data. */
public final class RenditionPlan {
    /** One rendition to make from the file at this place. */
    public record Planned(Recipe recipe, int position) {}

    private static final List<Recipe> PICTURE = List.of(THUMBNAIL, PREVIEW);
    private static final List<Recipe> MOTION = List.of(THUMBNAIL, POSTER);

    private static final Map<String, List<Recipe>> FACE = Map.ofEntries(
            Map.entry("image/jpeg", PICTURE),
            Map.entry("image/png", PICTURE),
            Map.entry("image/gif", PICTURE),
            Map.entry("image/webp", PICTURE),
            Map.entry("image/tiff", PICTURE),
            Map.entry("image/svg+xml", PICTURE),
            Map.entry("application/pdf", PICTURE),
            Map.entry("video/mp4", MOTION),
            Map.entry("video/quicktime", MOTION),
            Map.entry("video/webm", MOTION),
            Map.entry("video/x-matroska", MOTION),
            Map.entry("video/mpeg", MOTION),
            Map.entry("video/x-msvideo", MOTION),
            Map.entry("application/mxf", MOTION));

    /** Whose picture stands for the whole, the first that is there. */
    private static final List<FileRole> FACES =
            List.of(FileRole.COVER, FileRole.MASTER, FileRole.WEB, FileRole.PRINT, FileRole.TEXT);

    private static final Set<FileRole> PLAYED = Set.of(FileRole.MASTER, FileRole.WEB);

    private RenditionPlan() {}

    /** The renditions of a version with these files. */
    public static List<Planned> of(List<SourceFile> files) {
        var plan = new ArrayList<Planned>();
        face(files).ifPresent(file -> FACE.getOrDefault(file.mediaType(), List.of())
                .forEach(recipe -> plan.add(new Planned(recipe, file.position()))));
        film(files).ifPresent(file -> plan.add(new Planned(MP4, file.position())));
        return List.copyOf(plan);
    }

    private static java.util.Optional<SourceFile> face(List<SourceFile> files) {
        return files.stream()
                .filter(file -> FACES.contains(file.role()) && FACE.containsKey(file.mediaType()))
                .min(Comparator.comparing((SourceFile file) -> FACES.indexOf(file.role()))
                        .thenComparing(SourceFile::position));
    }

    /** The film, if there is one and none of its files plays everywhere as it is. */
    private static java.util.Optional<SourceFile> film(List<SourceFile> files) {
        var films = files.stream()
                .filter(file -> PLAYED.contains(file.role()))
                .filter(file -> MOTION.equals(FACE.get(file.mediaType())))
                .toList();
        if (films.stream().anyMatch(Playable::inBrowsers)) return java.util.Optional.empty();
        return Stream.concat(films.stream().filter(file -> file.role() == FileRole.MASTER), films.stream())
                .findFirst();
    }
}
