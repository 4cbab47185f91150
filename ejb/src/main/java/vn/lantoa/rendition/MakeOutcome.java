package vn.lantoa.rendition;

import java.nio.file.Path;

/** What came of an attempt to make a rendition. */
public sealed interface MakeOutcome {
    /** Here it is, of this size in pixels. */
    record Made(Path file, int width, int height) implements MakeOutcome {}

    /** It cannot be made of these bytes, or not here: a slug. */
    record Impossible(String reason) implements MakeOutcome {}

    /** The server stops: somebody else has to make it. */
    record Interrupted() implements MakeOutcome {}
}
