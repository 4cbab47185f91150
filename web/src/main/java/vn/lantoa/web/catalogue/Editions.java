package vn.lantoa.web.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.CatalogueEntry;
import vn.lantoa.catalogue.Hrefs;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.catalogue.Receiver;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.asset.page.RenditionRow.RenditionLabel;

/**
 * The renditions that an asset's page shows and offers. Only finished renditions have an address.
 *
 * @param shared absolute address of the picture for shared links
 * @param coming renditions still in preparation
 */
public record Editions(
        List<Size> webp,
        List<Size> jpeg,
        List<Film> films,
        @Nullable String wave,
        @Nullable String shared,
        List<Group> groups,
        List<RenditionLabel> coming) {
    private static final String PAGE = RenditionLabel.of("page-1").key();

    /** A picture with its width in pixels. */
    public record Size(String href, int width) {}

    /** A film for screens that match a media query; the last film has no query and fits all screens. */
    public record Film(String href, String query) {}

    /** The picture of a page of a document, with the page number. */
    public record Leaf(String href, int number) {}

    /** Renditions for one kind of recipient, under a heading. */
    public record Group(String labelKey, List<Download> downloads) {}

    /** A rendition for download under this file name. */
    public record Download(String href, String name, RenditionLabel label, long bytes) {}

    /** Returns the pictures of a document's pages, in page order. */
    public List<Leaf> leaves() {
        return groups.stream()
                .flatMap(group -> group.downloads().stream())
                .filter(one -> one.label().key().equals(PAGE))
                .map(one -> new Leaf(one.href(), Integer.parseInt(one.label().number())))
                .sorted(Comparator.comparing(Leaf::number))
                .toList();
    }

    static Editions of(CatalogueEntry entry, HubAddress address) {
        return new Editions(
                sizes(entry, "webp-"),
                sizes(entry, "jpeg-"),
                films(entry),
                entry.rendition("waveform").map(Hrefs::bytes).orElse(null),
                entry.rendition("og")
                        .map(og -> address.of(Hrefs.bytes(og)).toString())
                        .orElse(null),
                groups(entry),
                entry.coming().stream().map(RenditionLabel::of).toList());
    }

    private static List<Size> sizes(CatalogueEntry entry, String beginning) {
        return entry.renditions().stream()
                .filter(one -> one.role().startsWith(beginning))
                .flatMap(one ->
                        Optional.ofNullable(one.width()).map(width -> new Size(Hrefs.bytes(one), width)).stream())
                .sorted(Comparator.comparing(Size::width))
                .toList();
    }

    private static List<Film> films(CatalogueEntry entry) {
        var all = new ArrayList<Film>();
        first(entry, "mp4-480", "mp4-360").ifPresent(film -> all.add(new Film(film, "(max-width: 40rem)")));
        first(entry, "mp4-720", "mp4").ifPresent(film -> all.add(new Film(film, "")));
        return all;
    }

    private static Optional<String> first(CatalogueEntry entry, String... names) {
        return Stream.of(names)
                .flatMap(name -> entry.rendition(name).stream())
                .findFirst()
                .map(Hrefs::bytes);
    }

    private static List<Group> groups(CatalogueEntry entry) {
        return Stream.of(Receiver.values())
                .map(receiver -> new Group(receiver.labelKey(), downloads(entry, receiver)))
                .filter(group -> !group.downloads().isEmpty())
                .toList();
    }

    private static List<Download> downloads(CatalogueEntry entry, Receiver receiver) {
        return entry.renditions().stream()
                .filter(one ->
                        Receiver.find(one.role()).filter(receiver::equals).isPresent())
                .map(Editions::download)
                .sorted(Comparator.comparing((Download one) -> one.label().key())
                        .thenComparing(one -> one.label().number().length())
                        .thenComparing(one -> one.label().number()))
                .toList();
    }

    private static Download download(PublicFile file) {
        return new Download(Hrefs.bytes(file), file.name(), RenditionLabel.of(file.role()), file.bytes());
    }
}
