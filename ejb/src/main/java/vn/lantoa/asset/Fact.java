package vn.lantoa.asset;

/** Keys of {@link vn.lantoa.asset.FileFacts} that the inspection writes. All values are text. */
public final class Fact {
    /** The media type detected from the bytes; the stated type may differ. */
    public static final String DETECTED_TYPE = "detected-type";

    public static final String TITLE = "title";
    public static final String AUTHOR = "author";
    public static final String PAGES = "pages";
    /** Width in pixels as displayed, after any rotation of a photo. */
    public static final String WIDTH = "width";

    public static final String HEIGHT = "height";
    public static final String DURATION_MS = "duration-ms";
    public static final String VIDEO_CODEC = "video-codec";
    public static final String AUDIO_CODEC = "audio-codec";
    public static final String PIXEL_FORMAT = "pixel-format";
    /** The language, guessed from the text. */
    public static final String LANGUAGE = "language";

    /** The text of the file, truncated if too long. */
    public static final String TEXT = "text";

    public static final String TEXT_CUT = "text-cut";
    /** {@code javascript}: code that runs when the file is opened. */
    public static final String ACTIVE_CONTENT = "active-content";

    public static final String EMBEDDED_FILES = "embedded-files";
    /** The document opens without a password but restricts some uses, such as copying the text. */
    public static final String RESTRICTED = "restricted";
    /** Marks a file that contains the location where it was made; officers must know this before publication. */
    public static final String LOCATION = "location";

    /** The file contains Content Credentials (C2PA), not validated. */
    public static final String CONTENT_CREDENTIALS = "content-credentials";

    public static final String PDF_TAGGED = "pdf-tagged";
    public static final String PDF_LANGUAGE = "pdf-language";
    /** The result of the virus scan of this file: {@code clean}, {@code clean-in-parts}, {@code not-scanned} … */
    public static final String SCAN = "scan";
    /** The name of the detected signature. */
    public static final String INFECTED_WITH = "infected-with";
    /** A slug that states what could not be determined, or why the file was refused. */
    public static final String NOTE = "note";

    private Fact() {}
}
