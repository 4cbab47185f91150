package vn.lantoa.embed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Language;

/** Playable files of an entry, and their subtitles. */
final class EmbedMedia {
    private static final List<String> STILLS = List.of("preview", "poster", "thumbnail");

    private static final Set<String> PLAYABLE = Set.of("text/vtt", "application/x-subrip");

    private EmbedMedia() {}

    /** Video source with a media query; the last source has no query and applies to all screens. */
    public record Film(String href, String type, String query) {}

    /** Subtitles in one language. */
    public record Track(String href, String language) {}

    /** Returns the video for all browsers: the MP4 made from the master, or the master itself if there is no MP4. */
    static Optional<PublicFile> film(CatalogueEntry entry) {
        return first(entry, "mp4-720", "mp4")
                .or(() -> own(entry, file -> file.mediaType().startsWith("video/")));
    }

    static List<Film> films(CatalogueEntry entry) {
        var films = new ArrayList<Film>();
        var whole = film(entry);
        if (whole.isEmpty()) return films;
        first(entry, "mp4-480", "mp4-360").ifPresent(small -> films.add(film(small, "(max-width: 40rem)")));
        films.add(film(whole.get(), ""));
        return films;
    }

    /** Returns the audio: the MP3 rendition, or else the file itself. Empty if the entry has a video. */
    static Optional<PublicFile> sound(CatalogueEntry entry) {
        if (film(entry).isPresent()) return Optional.empty();
        var own = own(entry, file -> file.mediaType().startsWith("audio/"));
        return own.isEmpty() ? own : first(entry, "mp3-128", "mp3-64").or(() -> own);
    }

    /**
     * Returns the subtitles. Subtitles in the entry's own language come first, because players show the first track.
     */
    static List<Track> tracks(CatalogueEntry entry) {
        return entry.files().stream()
                .filter(file -> file.role().equals("SUBTITLES") && PLAYABLE.contains(file.mediaType()))
                .map(file -> file.language() == null ? entry.language() : file.language())
                .distinct()
                .sorted(Comparator.comparing((Language language) -> !language.equals(entry.language())))
                .map(language -> new Track(Hrefs.subtitles(entry, language, "vtt"), language.tag()))
                .toList();
    }

    private static Film film(PublicFile file, String query) {
        return new Film(Hrefs.bytes(file), file.mediaType(), query);
    }

    private static Optional<PublicFile> own(CatalogueEntry entry, Predicate<PublicFile> which) {
        return entry.files().stream().filter(which).findFirst();
    }

    private static Optional<PublicFile> first(CatalogueEntry entry, String... names) {
        return Stream.of(names).flatMap(name -> entry.rendition(name).stream()).findFirst();
    }

    /** Returns the main picture of an entry. */
    static Optional<PublicFile> still(CatalogueEntry entry) {
        return STILLS.stream()
                .flatMap(name -> entry.rendition(name).stream())
                .findFirst()
                .or(() -> entry.mainFile().filter(EmbedMedia::isPicture));
    }

    /** Returns the widths of an entry's picture in this format, the narrowest first. */
    static List<PublicFile> widths(CatalogueEntry entry, String format) {
        return entry.renditions().stream()
                .filter(one -> one.role().startsWith(format + "-") && one.width() != null)
                .sorted(Comparator.comparing(PublicFile::width))
                .toList();
    }

    /** Returns the largest picture that fits into the bounds. */
    static Optional<PublicFile> fitting(CatalogueEntry entry, Bounds bounds) {
        return Stream.concat(
                        widths(entry, "jpeg").stream(), STILLS.stream().flatMap(name -> entry.rendition(name).stream()))
                .filter(one -> bounds.hold(one.width(), one.height()))
                .max(Comparator.comparing(PublicFile::width));
    }

    /** Returns the page pictures of a document in order; empty if none were made. */
    static List<PublicFile> pages(CatalogueEntry entry) {
        return entry.renditions().stream()
                .filter(one -> one.role().matches("page-\\d+"))
                .sorted(Comparator.comparing(one -> Integer.valueOf(one.role().substring("page-".length()))))
                .toList();
    }

    static boolean isPicture(PublicFile file) {
        return file.mediaType().startsWith("image/");
    }
}
