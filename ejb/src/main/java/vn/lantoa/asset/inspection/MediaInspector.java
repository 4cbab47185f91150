package vn.lantoa.asset.inspection;

import java.nio.file.Path;
import vn.lantoa.kernel.OutsideWorld;

/** Inspects a possibly hostile file, in a bounded time and outside this JVM. */
@OutsideWorld
public interface MediaInspector {
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
