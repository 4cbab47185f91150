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
    private static final Set<String> PLAYABLE = Set.of("text/vtt", "application/x-subrip");

    private EmbedMedia() {}

    /** Video source with a media query; the last source has none and applies to all screens. */
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

    /** Returns the audio: the MP3 rendition, or the file itself if there is no MP3; empty if the entry has a video. */
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
}
