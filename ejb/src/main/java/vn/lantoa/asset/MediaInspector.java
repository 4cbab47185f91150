package vn.lantoa.asset;

import java.nio.file.Path;
import vn.lantoa.kernel.OutsideWorld;

/** Inspector of a possibly hostile file, limited in time and outside this JVM. */
@OutsideWorld
public interface MediaInspector {
    /** The maximum number of pixels of a picture. No renditions are made of larger ones. */
    long MOST_PIXELS = 250_000_000L;

    /** Returns true if it handles files of this media type. */
    boolean takes(String mediaType);

    /**
     * @param file the bytes
     * @param name the original name; only a hint
     * @param directory a private working directory, removed by the caller
     */
    Inspection inspect(Path file, String name, Path directory);
}
