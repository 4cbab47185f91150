package vn.lantoa.rendition;

/** Families of recipes, by kind of result. */
public enum Family {
    /** One picture of any visual file. */
    PICTURE,
    /** The picture of one page of a document. */
    PAGE,
    /** The text of a document, page by page. */
    TEXT,
    /** Many small frames of a video side by side. */
    STRIP,
    /** A video. */
    FILM,
    /** Audio. */
    SOUND,
    /** The waveform picture of an audio file. */
    WAVE,
    /** A segmented video, for players that switch between sizes during playback. */
    HLS,
    /** A shot list or loudness sheet of a video, for editors and broadcasters. */
    SHEET;

    /** Returns true if all waiting renditions of a file are made in one run, so that the file is opened once. */
    public boolean isMadeTogether() {
        return this == PICTURE || this == PAGE;
    }
}
