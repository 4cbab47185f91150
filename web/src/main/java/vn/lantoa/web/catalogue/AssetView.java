package vn.lantoa.web.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.service.ServiceView;

/**
 * The model of an asset's page; addresses are paths unless stated otherwise.
 *
 * @param image the main picture: a rendition, or the image itself
 * @param jsonLd schema.org description as JSON, safe inside a script element
 */
public record AssetView(
        String id,
        int version,
        boolean current,
        String title,
        String description,
        List<String> paragraphs,
        String kindKey,
        String language,
        String form,
        String publisher,
        Instant publishedAt,
        String aiUse,
        String alternativeText,
        String canonical,
        @Nullable MediaLink image,
        @Nullable MediaLink video,
        @Nullable MediaLink audio,
        List<SubtitleLink> subtitles,
        List<MediaLink> files,
        Editions editions,
        boolean contentCredentials,
        List<SiblingLink> languages,
        List<Fact> facts,
        List<ServiceView> services,
        String jsonLd) {
    /**
     * A link to bytes.
     *
     * @param role file role or rendition name in lower case, used in the label key {@code file-role.…}
     * @param language language tag; empty if the file has none
     */
    public record MediaLink(
            String href, String absolute, String name, String mediaType, String role, String language, Extent extent) {}

    /**
     * The size of linked bytes.
     *
     * @param width width in pixels, if known, so that browsers can reserve the space
     * @param height height in pixels, if known
     */
    public record Extent(long bytes, @Nullable Integer width, @Nullable Integer height) {}

    /**
     * Subtitles in one language, in both formats.
     *
     * @param vtt address of the format that browsers play
     */
    public record SubtitleLink(String vtt, String srt, String language) {}

    /** A link to the same asset in another language. */
    public record SiblingLink(String href, String language, String label, String form, String title) {}

    /** A row of the "about" table: message key of the label, and value. */
    public record Fact(String labelKey, String value) {}
}
