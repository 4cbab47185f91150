package vn.lantoa.embed.check;

import java.util.List;

/**
 * What is of interest in a page.
 *
 * @param policies contents of {@code <meta http-equiv="Content-Security-Policy">} in its head
 * @param scripts the element's script, wherever it is asked for
 * @param embeds what of the hub is in it
 */
public record PortalPage(List<String> policies, Software software, List<Script> scripts, List<Embed> embeds) {
    public PortalPage {
        policies = List.copyOf(policies);
        scripts = List.copyOf(scripts);
        embeds = List.copyOf(embeds);
    }

    /**
     * What the portal runs.
     *
     * @param name {@code nukeviet}, {@code wordpress}, or empty where it does not tell
     * @param generator as it calls itself, may be empty
     * @param door path or address at which its plugin would answer; empty where there is none to know
     */
    public record Software(String name, String generator, String door) {}

    /**
     * The element's script as the page names it.
     *
     * @param version the number in its address, empty without one
     * @param integrity the hash it names, empty without one
     * @param isModule whether it is said to be a module
     */
    public record Script(String version, String integrity, boolean isModule) {}

    /**
     * Something of the hub.
     *
     * @param asset its id in text; empty for a column
     */
    public record Embed(Way way, String asset) {}

    /** How it is there. */
    public enum Way {
        COMPONENT,
        FRAME,
        OEMBED,
        /** A copy of a plugin. */
        COPY,
        /** What an editor stored for the module, which nobody has made anything of. */
        PLACEHOLDER
    }
}
