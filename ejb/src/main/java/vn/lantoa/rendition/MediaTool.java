package vn.lantoa.rendition;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import vn.lantoa.kernel.OutsideWorld;

/** Makes renditions of some media types, in a bounded time and outside this JVM. */
@OutsideWorld
public interface MediaTool {
    /** Whether it makes something of files of this media type. */
    boolean takes(String mediaType);

    /**
     * @param input the bytes of the job's source
     * @param directory a private directory to work in, dropped by the caller
     * @param progress takes percents as they are known
     */
    MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress);
}
