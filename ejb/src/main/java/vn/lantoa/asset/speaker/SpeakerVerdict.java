package vn.lantoa.asset.speaker;

import vn.lantoa.kernel.Slug;

/** Verdict of a speaker about a version. */
public enum SpeakerVerdict implements Slug {
    /** The version matches the source and uses words that people understand. */
    CONFIRMED,
    /** The version does not match; the note states what is wrong. */
    OBJECTED
}
