package vn.lantoa.asset.speaker;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody who speaks the language said of a version. */
public enum SpeakerVerdict {
    /** It says what the source says, in words that people use. */
    CONFIRMED,
    /** It does not; the note says what is wrong. */
    OBJECTED;

    /** The verdict of this word. */
    public static Optional<SpeakerVerdict> find(String text) {
        return Stream.of(values())
                .filter(one -> one.name().equalsIgnoreCase(text.strip()))
                .findFirst();
    }
}
