package vn.lantoa.rendition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.rendition.recipe.Recipe;

/** Makes renditions of some media types, in a bounded time and outside this JVM. */
@OutsideWorld
public interface MediaTool {
    /** True if it makes this of files of this media type. */
    boolean takes(Recipe recipe, String mediaType);

    /**
     * Makes some renditions of one file.
     *
     * @param jobs more than one only of a family that is made together
     * @param input the bytes of the jobs' source
     * @param directory a private directory to work in, removed by the caller; the jobs' extras lie there
     * @param progress takes percents as they are known
     * @return as many outcomes as jobs, in their order
     */
    List<MakeOutcome> make(List<RenditionJob> jobs, Path input, Path directory, IntConsumer progress);
}
