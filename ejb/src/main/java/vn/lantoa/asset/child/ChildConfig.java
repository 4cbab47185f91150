package vn.lantoa.asset.child;

import java.nio.file.Path;

/**
 * Where the programs of the children are, and where they may write.
 *
 * @param java the {@code java} program
 * @param tools the folder of libraries that only children load
 * @param scratch the folder for private temporary directories
 * @param scratchBytes the largest file that is brought to this machine to be looked into
 */
public record ChildConfig(Path java, Path tools, Path scratch, long scratchBytes) {}
