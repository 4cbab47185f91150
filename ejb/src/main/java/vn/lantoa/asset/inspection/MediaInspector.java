package vn.lantoa.asset.inspection;

import java.nio.file.Path;
import vn.lantoa.kernel.OutsideWorld;

/** Looks into a file that may be hostile, in a bounded time and outside this JVM. */
@OutsideWorld
public interface MediaInspector {
    /** Whether it knows files of this media type. */
    boolean takes(String mediaType);

    /**
     * @param file the bytes
     * @param name the name they came with; only a hint
     * @param directory a private directory to work in, dropped by the caller
     */
    Inspection inspect(Path file, String name, Path directory);
}
