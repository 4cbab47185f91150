package vn.lantoa.web.catalogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of the page of an asset; addresses are paths unless said otherwise.
 *
 * @param image its main picture: a rendition, or the image itself
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
        List<ServiceLink> services,
        String jsonLd) {
    public AssetView {
        paragraphs = List.copyOf(paragraphs);
        subtitles = List.copyOf(subtitles);
        files = List.copyOf(files);
        languages = List.copyOf(languages);
        facts = List.copyOf(facts);
        services = List.copyOf(services);
    }

    /**
     * A link to bytes.
     *
     * @param role file role or rendition name, lower case: key {@code file-role.…} of its label
     * @param language language tag, empty when it has none
     */
    public record MediaLink(
            String href, String absolute, String name, String mediaType, String role, String language, Extent extent) {}

    /**
     * The extent of linked bytes.
     *
     * @param width pixels, when known: so a browser keeps its place free
     * @param height pixels, when known
     */
    public record Extent(long bytes, @Nullable Integer width, @Nullable Integer height) {}

    /**
     * Subtitles in one language, in both formats.
     *
     * @param vtt the format that browsers play
     */
    public record SubtitleLink(String vtt, String srt, String language) {}

    /** A link to the same asset in another language. */
    public record SiblingLink(String href, String language, String label, String form, String title) {}

    /** A link to everything that explains a public service which it explains too. */
    public record ServiceLink(String href, String code, String name) {}

    /** A line of "about": the label's message key and the value. */
    public record Fact(String labelKey, String value) {}
}
