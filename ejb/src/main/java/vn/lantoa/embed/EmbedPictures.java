package vn.lantoa.embed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;

/** Pictures of an entry. */
final class EmbedPictures {
    private static final List<String> STILLS = List.of("preview", "poster", "thumbnail");

    private EmbedPictures() {}

    /** Returns the main picture of an entry. */
    static Optional<PublicFile> still(CatalogueEntry entry) {
        return STILLS.stream()
                .flatMap(name -> entry.rendition(name).stream())
                .findFirst()
                .or(() -> entry.mainFile().filter(EmbedPictures::isPicture));
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
