package vn.lantoa.embed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.PublicFile;

/** The pictures there are of an entry. */
final class EmbedPictures {
    private static final List<String> STILLS = List.of("preview", "poster", "thumbnail");

    private EmbedPictures() {}

    /** The one picture for an entry. */
    static Optional<PublicFile> still(CatalogueEntry entry) {
        return STILLS.stream()
                .flatMap(name -> entry.rendition(name).stream())
                .findFirst()
                .or(() -> entry.mainFile().filter(EmbedPictures::isPicture));
    }

    /** The widths of an entry's picture in this format, the narrowest first. */
    static List<PublicFile> widths(CatalogueEntry entry, String format) {
        return entry.renditions().stream()
                .filter(one -> one.role().startsWith(format + "-") && one.width() != null)
                .sorted(Comparator.comparing(PublicFile::width))
                .toList();
    }

    /** The largest of its pictures that is no wider and no higher than this. */
    static Optional<PublicFile> fitting(CatalogueEntry entry, Bounds bounds) {
        return Stream.concat(
                        widths(entry, "jpeg").stream(), STILLS.stream().flatMap(name -> entry.rendition(name).stream()))
                .filter(one -> bounds.hold(one.width(), one.height()))
                .max(Comparator.comparing(PublicFile::width));
    }

    /** The pages of a document, in order; none if it has not been made into pictures. */
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
