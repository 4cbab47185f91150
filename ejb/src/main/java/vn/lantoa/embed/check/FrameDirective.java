package vn.lantoa.embed.check;

/**
 * The directive of a policy that governs frames in a page.
 *
 * @param name {@code frame-src}, or the directive that stands in for it
 * @param sources its value
 * @param allowsHub true if it allows frames of the hub
 */
public record FrameDirective(String name, String sources, boolean allowsHub) {}
