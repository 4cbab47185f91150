package vn.lantoa.asset.child;

import java.nio.file.Path;

/**
 * The paths of the children's programs, and of their scratch space.
 *
 * @param java the {@code java} program
 * @param tools the folder of libraries that only children load
 * @param scratch the folder for private temporary directories
 * @param scratchBytes the largest file that is copied to this machine to be inspected
 */
public record ChildConfig(Path java, Path tools, Path scratch, long scratchBytes) {}
