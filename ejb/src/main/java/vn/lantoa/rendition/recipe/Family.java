package vn.lantoa.rendition.recipe;

/** The families of recipes, by their result. */
public enum Family {
    /** One picture of any visible file. */
    PICTURE,
    /** The picture of one page of a document. */
    PAGE,
    /** The text of a document, page by page. */
    TEXT,
    /** Many small frames of a film side by side. */
    STRIP,
    /** A film. */
    FILM,
    /** Sound. */
    SOUND,
    /** A picture of a sound. */
    WAVE,
    /** A segmented film, for players that change its size while it plays. */
    HLS,
    /** A table of a film's contents: for people who cut and air it. */
    SHEET;

    /** True if all that waits of one file is made together, so that the file is opened once. */
    public boolean isMadeTogether() {
        return this == PICTURE || this == PAGE;
    }
}
