package vn.lantoa.asset.gate;

import vn.lantoa.kernel.Slug;

/** A gate before a release, for people who do not see or hear (WCAG 2.1 A and AA). A releaser may waive one. */
public enum Gate implements Slug {
    /** A text alternative for people who do not see a picture (WCAG 1.1.1). */
    ALTERNATIVE_TEXT,
    /** Subtitles of a film in its own language, for people who do not hear (WCAG 1.2.2). */
    SUBTITLES,
    /** A transcript of speech (WCAG 1.2.1). */
    TRANSCRIPT,
    /** Text in a PDF, not pictures of text. */
    PDF_TEXT;

    /** The code of the issue when it is closed: {@code gate-subtitles}. */
    public String code() {
        return "gate-" + slug();
    }
}
