package vn.lantoa.asset.child;

import java.nio.file.Path;

/**
 * Paths of the children's programs and of their scratch space.
 *
 * @param java the {@code java} program
 * @param tools the folder of libraries loaded only by children
 * @param scratch the folder for private temporary directories
 * @param scratchBytes the largest file copied to this machine for inspection, in bytes
 */
public record ChildConfig(Path java, Path tools, Path scratch, long scratchBytes) {}
