package vn.lantoa.embed.check;

/**
 * Directive of a content security policy that governs frames in a page.
 *
 * @param name {@code frame-src}, or the directive that applies in its absence
 * @param sources value of the directive
 * @param allowsHub true if the directive allows frames of the hub
 */
public record FrameDirective(String name, String sources, boolean allowsHub) {}
