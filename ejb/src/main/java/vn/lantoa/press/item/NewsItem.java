package vn.lantoa.press.item;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.Language;

/**
 * Item as a partner receives it now, independent of the format.
 *
 * @param story the content; null after a withdrawal
 * @param files the files that the partner may download, the master first; empty unless {@link ItemStatus#USABLE}
 * @param bodies the texts, the most important first
 */
public record NewsItem(
        Head head,
        Times times,
        @Nullable Story story,
        List<ItemFile> files,
        List<ItemText> bodies,
        List<ItemLink> links) {
    /** Returns the permanent id of the item, the same in every format and in the feeds. */
    public String uri() {
        return uri(head.asset());
    }

    static String uri(AssetId asset) {
        return "urn:uuid:" + asset.value();
    }

    /** Returns whether the item may be used, and therefore has texts and files. */
    public boolean isUsable() {
        return head.status() == ItemStatus.USABLE;
    }

    /** Returns the item with other addresses of its files, by file name. */
    public NewsItem within(Map<String, String> places) {
        var moved = files.stream()
                .map(file -> file.at(places.getOrDefault(file.name(), file.href())))
                .toList();
        return new NewsItem(head, times, story, moved, bodies, links);
    }

    /**
     * Head of an item.
     *
     * @param version the item's version, which grows with each released version and each withdrawal
     * @param assetVersion the number of the asset's version, as used by the wire and the pages
     * @param correction whether the item replaces a former version
     * @param edNote the note to editors; possibly empty
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
     * Times of an item.
     *
     * @param firstCreated the publication time of the first version; null if it is not disclosed
     * @param versionCreated the instant of the last change
     * @param embargoedUntil the instant before which nothing may be published
     * @param expires the instant after which nothing may be published any more
     */
    public record Times(
            @Nullable Instant firstCreated,
            Instant versionCreated,
            @Nullable Instant embargoedUntil,
            @Nullable Instant expires) {}

    /**
     * Content of an item.
     *
     * @param publisher the name of the issuing organisation
     * @param publisherCode the code of the issuing organisation
     * @param machineMade whether the content is an unconfirmed machine translation
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
     * File to download.
     *
     * @param name a name that is unique within the item: {@code master}, {@code subtitles-vi}, {@code mp4-720}
     * @param derived whether the file is a rendition of the agency's files
     * @param href the address of the file; relative inside a package
     * @param millis the duration in milliseconds, if known
     */
    public record ItemFile(String name, boolean derived, PublicFile file, String href, @Nullable Long millis) {
        ItemFile at(String place) {
            return new ItemFile(name, derived, file, place, millis);
        }
    }

    /**
     * Text of an item.
     *
     * @param role {@code main}, {@code transcript} or {@code extracted} (extracted from a file automatically)
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

        /** Returns whether this is a transcript of a video or audio. */
        public boolean isTranscript() {
            return role.equals(TRANSCRIPT);
        }

        /** Returns the lines of the text that are not blank. */
        public List<String> paragraphs() {
            return java.util.Arrays.stream(text.split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /**
     * Link to a related item.
     *
     * @param version the version of the related item; null for the current one
     * @param title the title of the related item; may be empty
     */
    public record ItemLink(
            Relation relation, AssetId asset, @Nullable Integer version, Language language, String title) {
        String uri() {
            return NewsItem.uri(asset);
        }
    }

    /** Relation of an item to another item. */
    public enum Relation {
        /** The item was made from the given version of the other item, in another language or form. */
        TRANSLATED_FROM("translatedFrom"),
        /** Both items have the same content in different languages or forms. */
        TRANSLATION("translation"),
        /** The other item replaces the item. */
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
