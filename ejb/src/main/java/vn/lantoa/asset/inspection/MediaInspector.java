package vn.lantoa.asset.inspection;

import java.nio.file.Path;
import vn.lantoa.kernel.OutsideWorld;

/** Inspects a possibly hostile file, in a bounded time and outside this JVM. */
@OutsideWorld
public interface MediaInspector {
    /** Most pixels of a picture: a wall of paper at the resolution of print. Of a larger one no rendition is made. */
    long MOST_PIXELS = 250_000_000L;

    /** True if it knows files of this media type. */
    boolean takes(String mediaType);

    /**
     *
     * @param file the bytes
     * @param name the original name; only a hint
     * @param directory a private directory to work in, removed by the caller
     */
    Inspection inspect(Path file, String name, Path directory);
}
