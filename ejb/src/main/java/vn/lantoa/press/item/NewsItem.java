package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Language;

/**
 * One item as one partner gets it now, whatever the format.
 *
 * @param story the subject; null once it was taken back
 * @param files the files the partner may fetch, the master first; empty but for {@link ItemStatus#USABLE}
 * @param bodies the texts, those to be read first before the others
 */
public record NewsItem(
        Head head,
        Times times,
        @Nullable Story story,
        List<ItemFile> files,
        List<ItemText> bodies,
        List<ItemLink> links) {
    public NewsItem {
        files = List.copyOf(files);
        bodies = List.copyOf(bodies);
        links = List.copyOf(links);
    }

    /** The name of the item for ever, in every format and in the feeds. */
    public String uri() {
        return uri(head.asset());
    }

    static String uri(AssetId asset) {
        return "urn:uuid:" + asset.value();
    }

    /** True if it may be used, and so has texts and files. */
    public boolean isUsable() {
        return head.status() == ItemStatus.USABLE;
    }

    /** The same item with its files at other places, by their names. */
    public NewsItem within(Map<String, String> places) {
        var moved = files.stream()
                .map(file -> file.at(places.getOrDefault(file.name(), file.href())))
                .toList();
        return new NewsItem(head, times, story, moved, bodies, links);
    }

    /**
     * @param version grows whenever the item is another: with each released version and with each taking-back
     * @param assetVersion the number of the asset's version that it is about, as the wire and the pages name it
     * @param correction whether it takes the place of a former version
     * @param edNote what editors must know; perhaps empty
     */
    public record Head(
            AssetId asset,
            ItemClass type,
            ItemStatus status,
            int version,
            int assetVersion,
            boolean correction,
            String edNote) {}

    /**
     * @param firstCreated when the first version came out; null where that is not said
     * @param versionCreated since when it is as it is
     * @param embargoedUntil before which nothing of it may be published
     * @param expires after which nothing of it may be published any more
     */
    public record Times(
            @Nullable Instant firstCreated,
            Instant versionCreated,
            @Nullable Instant embargoedUntil,
            @Nullable Instant expires) {}

    /**
     * @param publisher name of the issuing organisation
     * @param publisherCode its code
     * @param machineMade whether a machine translated it and nobody has confirmed it
     */
    public record Story(
            AssetKind kind,
            Language language,
            VariantForm form,
            PublicTexts texts,
            String publisher,
            String publisherCode,
            boolean machineMade) {}

    /**
     * A file to fetch.
     *
     * @param name unique within the item: {@code master}, {@code subtitles-vi}, {@code mp4-720}
     * @param derived whether a machine made it of the agency's files
     * @param href where it is fetched; relative inside a package
     * @param millis how long it plays, if it plays and that is known
     */
    public record ItemFile(String name, boolean derived, PublicFile file, String href, @Nullable Long millis) {
        ItemFile at(String place) {
            return new ItemFile(name, derived, file, place, millis);
        }
    }

    /**
     * Words of it.
     *
     * @param role {@code main}, {@code transcript} or {@code extracted} (read out of a file by machine)
     */
    public record ItemText(String role, Language language, String text) {
        static final String MAIN = "main";
        static final String TRANSCRIPT = "transcript";
        static final String EXTRACTED = "extracted";

        int characters() {
            return text.codePointCount(0, text.length());
        }

        int words() {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        /** True if it is a transcript of a film or a sound. */
        public boolean isTranscript() {
            return role.equals(TRANSCRIPT);
        }

        /** The lines of the text that are not blank. */
        public List<String> paragraphs() {
            return java.util.Arrays.stream(text.split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * Another item that this one has to do with.
     *
     * @param version which of its versions; null: whatever is current
     * @param title perhaps empty
     */
    public record ItemLink(
            Relation relation, AssetId asset, @Nullable Integer version, Language language, String title) {
        String uri() {
            return NewsItem.uri(asset);
        }
    }

    /** The relation of an item to another one. */
    public enum Relation {
        /** The item was made from that version of the other one, in another language or form. */
        TRANSLATED_FROM("translatedFrom"),
        /** Both are the same content in another language or form. */
        TRANSLATION("translation"),
        /** The other item takes the place of this one. */
        REPLACED_BY("replacedBy");

        private final String word;

        Relation(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
