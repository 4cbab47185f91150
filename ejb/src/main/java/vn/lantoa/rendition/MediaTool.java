package vn.lantoa.rendition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.kernel.OutsideWorld;

/** Maker of renditions of some media types, limited in time and outside this JVM. */
@OutsideWorld
public interface MediaTool {
    /** Returns whether this tool can make the recipe from files of this media type. */
    boolean takes(Recipe recipe, String mediaType);

    /**
     * Makes renditions of one file.
     *
     * @param jobs several only if their family is made in one run
     * @param input the source file of the jobs
     * @param directory a private working directory, removed by the caller; it contains the extra inputs of the jobs
     * @param progress receives the progress in percent
     * @return one outcome per job, in the same order
     */
    List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress);
}
