package vn.lantoa.asset;

import java.nio.file.Path;
import vn.lantoa.kernel.OutsideWorld;

/** Inspector of untrusted files. Runs outside this JVM with a time limit. */
@OutsideWorld
public interface MediaInspector {
    /** The maximum number of pixels of a picture. Larger pictures get no renditions. */
    long MOST_PIXELS = 250_000_000L;

    /** Returns whether this inspector handles files of the given media type. */
    boolean takes(String mediaType);

    /**
     * @param file the bytes
     * @param name the original name; only a hint
     * @param directory a private working directory, removed by the caller
     */
    Inspection inspect(Path file, String name, Path directory);
}
