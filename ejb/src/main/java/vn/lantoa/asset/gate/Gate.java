package vn.lantoa.asset.gate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A gate before a release, for people who do not see or hear (WCAG 2.1 A and AA). A releaser may waive one. */
public enum Gate {
    /** A text alternative for people who do not see a picture (WCAG 1.1.1). */
    ALTERNATIVE_TEXT,
    /** Subtitles of a film in its own language, for people who do not hear (WCAG 1.2.2). */
    SUBTITLES,
    /** A transcript of speech (WCAG 1.2.1). */
    TRANSCRIPT,
    /** Text in a PDF, not pictures of text. */
    PDF_TEXT;

    /** The word on the wire: {@code alternative-text}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of the issue when it is closed: {@code gate-subtitles}. */
    public String code() {
        return "gate-" + slug();
    }

    /** The gate of this word or constant name. */
    public static Optional<Gate> find(String text) {
        var name = text.strip().replace('-', '_');
        return Stream.of(values())
                .filter(gate -> gate.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
