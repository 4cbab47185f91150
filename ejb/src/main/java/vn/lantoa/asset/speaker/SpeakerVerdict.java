package vn.lantoa.asset.speaker;

import java.util.Optional;
import java.util.stream.Stream;

/** The verdict of a speaker about a version. */
public enum SpeakerVerdict {
    /** The version says what the source says, in words that people use. */
    CONFIRMED,
    /** The version does not; the note says what is wrong. */
    OBJECTED;

    /** The verdict of this word. */
    public static Optional<SpeakerVerdict> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
