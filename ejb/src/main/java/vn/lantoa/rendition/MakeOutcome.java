package vn.lantoa.rendition;

import java.nio.file.Path;
import java.util.List;

/** Outcome of an attempt to make a rendition. */
public sealed interface MakeOutcome {
    /**
     * The rendition was made, with this size in pixels.
     *
     * @param parts files that the rendition references, stored under their own names
     */
    record MadeRendition(Path file, int width, int height, List<Part> parts) implements MakeOutcome {
        public MadeRendition(Path file, int width, int height) {
            this(file, width, height, List.of());
        }
    }

    /** A file that was made together with a rendition. */
    record Part(String name, String mediaType, Path file, int width, int height) {}

    /** The rendition cannot be made from these bytes, or not on this machine; the reason is a slug. */
    record Impossible(String reason) implements MakeOutcome {}

    /** The server is stopping; another node must make the rendition. */
    record Interrupted() implements MakeOutcome {}
}
