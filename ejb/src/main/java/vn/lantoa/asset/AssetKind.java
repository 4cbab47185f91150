package vn.lantoa.asset;

import static vn.lantoa.asset.FileRole.AUDIO;
import static vn.lantoa.asset.FileRole.MASTER;
import static vn.lantoa.asset.FileRole.PRINT;
import static vn.lantoa.asset.FileRole.WEB;
import static vn.lantoa.asset.Gate.ALTERNATIVE_TEXT;
import static vn.lantoa.asset.Gate.PDF_TEXT;
import static vn.lantoa.asset.MediaTypes.any;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.kernel.Slug;

/** Kinds of asset. Each constant defines the files that the kind accepts and the content that it requires. */
public enum AssetKind implements Slug {
    NEWS_TEXT(MediaTypes.IMAGES, Needs.ofText().gates(ALTERNATIVE_TEXT)),
    PHOTO(MediaTypes.IMAGES, Needs.oneOf(MASTER).andAlternativeText().gates(ALTERNATIVE_TEXT)),
    INFOGRAPHIC(
            any(MediaTypes.IMAGES, MediaTypes.PRINTS),
            Needs.oneOf(MASTER, WEB, PRINT).andAlternativeText().gates(ALTERNATIVE_TEXT, PDF_TEXT)),
    MOTION_GRAPHICS(any(MediaTypes.VIDEOS, Set.of("image/gif")), Needs.ofFilm()),
    VIDEO(MediaTypes.VIDEOS, Needs.ofFilm()),
    CLIP(MediaTypes.VIDEOS, Needs.ofFilm()),
    PROGRAMME(any(MediaTypes.VIDEOS, MediaTypes.AUDIO), Needs.ofFilm()),
    AUDIO_PROGRAMME(
            MediaTypes.AUDIO,
            Needs.oneOf(MASTER, AUDIO).hoping(FileRole.TRANSCRIPT).gates(Gate.TRANSCRIPT)),
    LEAFLET(
            any(MediaTypes.PRINTS, MediaTypes.IMAGES),
            Needs.oneOf(PRINT, WEB, MASTER).hoping(PRINT, WEB).gates(ALTERNATIVE_TEXT, PDF_TEXT)),
    POSTER(
            any(MediaTypes.PRINTS, MediaTypes.IMAGES),
            Needs.oneOf(PRINT, WEB, MASTER).andAlternativeText().gates(ALTERNATIVE_TEXT, PDF_TEXT)),
    BILLBOARD(
            any(MediaTypes.PRINTS, MediaTypes.IMAGES),
            Needs.oneOf(PRINT, WEB, MASTER).andAlternativeText().gates(ALTERNATIVE_TEXT)),
    HANDBOOK(
            any(MediaTypes.PRINTS, MediaTypes.BOOKS),
            Needs.oneOf(PRINT, WEB, MASTER).hoping(AUDIO).gates(ALTERNATIVE_TEXT, PDF_TEXT)),
    IDENTITY_MARK(
            any(MediaTypes.IMAGES, MediaTypes.PRINTS),
            Needs.oneOf(MASTER).andAlternativeText().gates(ALTERNATIVE_TEXT)),
    SMS_TEXT(Set.of(), Needs.ofText()),
    TRAINING_MATERIAL(
            any(MediaTypes.BOOKS, MediaTypes.SLIDES, MediaTypes.TEXTS, MediaTypes.VIDEOS, MediaTypes.AUDIO),
            Needs.oneOf(MASTER, WEB, PRINT)
                    .hoping(FileRole.TRANSCRIPT)
                    .gates(ALTERNATIVE_TEXT, Gate.SUBTITLES, Gate.TRANSCRIPT, PDF_TEXT));

    private static final long GIGABYTE = 1_000_000_000L;

    private final Set<String> mediaTypes;
    private final Needs needs;

    AssetKind(Set<String> mediaTypes, Needs needs) {
        this.mediaTypes = mediaTypes;
        this.needs = needs;
    }

    /** Returns the message key of the name, such as {@code kind.news-text}. */
    public String labelKey() {
        return "kind." + slug();
    }

    /** Returns true if the kind accepts a file of this media type in this role. */
    public boolean accepts(FileRole role, String mediaType) {
        if (this == SMS_TEXT) return false;
        return role.decidesMediaType() ? role.takes(mediaType) : mediaTypes.contains(mediaType);
    }

    /** Returns the media types of the kind's main files, as offered by a file chooser. */
    public Set<String> mediaTypes() {
        return mediaTypes;
    }

    /** Returns all media types accepted in this role. */
    public Set<String> mediaTypes(FileRole role) {
        if (this == SMS_TEXT) return Set.of();
        return role.decidesMediaType() ? role.ownMediaTypes() : mediaTypes;
    }

    /** Returns all media types accepted in any role, sorted. */
    public List<String> allMediaTypes() {
        return Stream.of(FileRole.values())
                .flatMap(role -> mediaTypes(role).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the roles that accept this media type. If it is a main media type of the kind, the main roles come first.
     */
    public List<FileRole> rolesOf(String mediaType) {
        var likely = mediaTypes.contains(mediaType) ? mainRoles() : List.<FileRole>of();
        return Stream.concat(
                        likely.stream(),
                        Stream.of(
                                FileRole.SUBTITLES, FileRole.COVER, FileRole.AUDIO, FileRole.TRANSCRIPT, FileRole.TEXT))
                .filter(role -> accepts(role, mediaType))
                .toList();
    }

    private List<FileRole> mainRoles() {
        return Stream.of(FileRole.MASTER, FileRole.PRINT, FileRole.WEB)
                .sorted(Comparator.comparing(role -> !requiredRoles().contains(role)))
                .sorted(Comparator.comparing(role -> !hopedForRoles().contains(role)))
                .toList();
    }

    /** Returns the default maximum size of one file, in bytes. */
    public long maxBytes() {
        return this == SMS_TEXT ? 0 : 20 * GIGABYTE;
    }

    /**
     * Returns the file roles of which a version needs at least one in order to be sealed; empty if the text suffices.
     */
    public Set<FileRole> requiredRoles() {
        return needs.oneOf();
    }

    /**
     * Returns the recommended file roles. Missing files of these roles are shown to officers, but do not prevent
     * sealing.
     */
    public Set<FileRole> hopedForRoles() {
        return needs.hopedFor();
    }

    /** Returns true if a text is required, because the text is the product. */
    public boolean needsText() {
        return needs.text();
    }

    /** Returns whether assets of this kind need a text alternative for blind people. */
    public boolean needsAlternativeText() {
        return needs.alternativeText();
    }

    /** Returns true if the field is required to seal a version of this kind. */
    public boolean needs(MetadataField field) {
        return switch (field) {
            case TEXT -> needsText();
            case ALTERNATIVE_TEXT -> needsAlternativeText();
            default -> MetadataField.REQUIRED.contains(field);
        };
    }

    /** Returns the release gates, which a releaser may waive with a reason. */
    public Set<Gate> gates() {
        return needs.gates();
    }

    /** Requirements of a kind for sealing and for releasing a version. */
    private record Needs(
            Set<FileRole> oneOf, Set<FileRole> hopedFor, boolean text, boolean alternativeText, Set<Gate> gates) {
        static Needs ofText() {
            return new Needs(Set.of(), Set.of(), true, false, Set.of());
        }

        static Needs ofFilm() {
            return oneOf(MASTER).hoping(FileRole.SUBTITLES, FileRole.TRANSCRIPT).gates(Gate.SUBTITLES, Gate.TRANSCRIPT);
        }

        static Needs oneOf(FileRole first, FileRole... others) {
            return new Needs(EnumSet.of(first, others), Set.of(), false, false, Set.of());
        }

        Needs hoping(FileRole first, FileRole... others) {
            return new Needs(oneOf, EnumSet.of(first, others), text, alternativeText, gates);
        }

        Needs andAlternativeText() {
            return new Needs(oneOf, hopedFor, text, true, gates);
        }

        Needs gates(Gate first, Gate... others) {
            return new Needs(oneOf, hopedFor, text, alternativeText, EnumSet.of(first, others));
        }
    }
}
