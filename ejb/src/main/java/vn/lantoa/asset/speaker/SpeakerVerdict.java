package vn.lantoa.asset.speaker;

import vn.lantoa.kernel.Slug;

/** The verdict of a speaker about a version. */
public enum SpeakerVerdict implements Slug {
    /** The version says what the source says, in words that people use. */
    CONFIRMED,
    /** The version does not; the note says what is wrong. */
    OBJECTED
}
