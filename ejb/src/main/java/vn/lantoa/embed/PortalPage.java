package vn.lantoa.embed;

import java.util.List;

/**
 * The parts of a page that matter here.
 *
 * @param policies contents of {@code <meta http-equiv="Content-Security-Policy">} in its head
 * @param scripts the element's script, wherever it is asked for
 * @param embeds the content of the hub in it
 */
public record PortalPage(List<String> policies, Software software, List<Script> scripts, List<Embed> embeds) {
    public PortalPage {
        policies = List.copyOf(policies);
        scripts = List.copyOf(scripts);
        embeds = List.copyOf(embeds);
    }

    /**
     * The software of the portal.
     *
     * @param name {@code nukeviet}, {@code wordpress}, or empty where it does not tell
     * @param generator the name it gives itself, may be empty
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
     * An embed of the hub.
     *
     * @param asset its id in text; empty for a collection
     */
    public record Embed(Way way, String asset) {}

    /** The way it was embedded. */
    public enum Way {
        COMPONENT,
        FRAME,
        OEMBED,
        /** A copy of a plugin. */
        COPY,
        /** A placeholder that an editor stored for the module, and that no module has replaced. */
        PLACEHOLDER
    }
}
