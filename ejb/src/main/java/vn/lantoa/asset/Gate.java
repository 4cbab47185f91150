package vn.lantoa.asset;

import vn.lantoa.kernel.Slug;

/** Accessibility gate of a release (WCAG 2.1 A and AA). A releaser may waive a gate. */
public enum Gate implements Slug {
    /** A text alternative for pictures (WCAG 1.1.1). */
    ALTERNATIVE_TEXT,
    /** Subtitles of a video in its own language (WCAG 1.2.2). */
    SUBTITLES,
    /** A transcript of speech (WCAG 1.2.1). */
    TRANSCRIPT,
    /** Text in a PDF, instead of pictures of text. */
    PDF_TEXT;

    /** Returns the issue code of the closed gate, such as {@code gate-subtitles}. */
    public String code() {
        return "gate-" + slug();
    }
}
