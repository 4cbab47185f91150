package vn.lantoa.embed.check;

import java.net.URI;
import java.util.List;
import vn.lantoa.embed.PortalPage;

/**
 * The report on a page of a portal. It is not stored.
 *
 * @param page the page itself, after its redirects
 * @param hub the source to let in
 * @param policies those that apply, as they were sent
 * @param forms the report on each form of embedding
 * @param lending features that frames want, and whether the page lends them
 * @param content the content of the hub on the page
 * @param remarks further remarks
 */
public record PortalReport(
        URI page,
        URI hub,
        List<CspPolicy> policies,
        List<FormReport> forms,
        List<Lending> lending,
        Content content,
        List<Remark> remarks) {
    public PortalReport {
        policies = List.copyOf(policies);
        forms = List.copyOf(forms);
        lending = List.copyOf(lending);
        remarks = List.copyOf(remarks);
    }

    /**
     * A feature, and whether it is lent to frames of the hub.
     *
     * @param line what to write in {@code Permissions-Policy} so that it is
     */
    public record Lending(String feature, boolean isLent, String line) {}

    /** The content of the hub on the page. */
    public record Content(
            String software,
            String generator,
            PluginState plugin,
            List<ScriptReport> scripts,
            List<EmbedReport> embeds) {
        public Content {
            scripts = List.copyOf(scripts);
            embeds = List.copyOf(embeds);
        }
    }

    /** The state of the module of NukeViet or the plugin of WordPress. */
    public enum PluginState {
        ANSWERS,
        SILENT,
        /** The page does not reveal the portal's software, so no endpoint was called. */
        NOT_ASKED
    }

    /** The element's script on the page. */
    public record ScriptReport(String version, ScriptState state) {}

    /** The state of the script's reference. */
    public enum ScriptState {
        /** The script is referenced with its current hash. */
        PRESENT,
        /** The script is referenced with another hash: browsers block it. */
        WRONG_HASH,
        /** The script is referenced without a hash: it runs, but changes would be undetected. */
        NO_HASH,
        /** An outdated version number. */
        OTHER_VERSION,
        /** The script is not referenced as a module: browsers do not run it. */
        NOT_A_MODULE
    }

    /**
     * An embed of the hub on the page.
     *
     * @param title empty if it is not public
     */
    public record EmbedReport(PortalPage.Way way, String asset, String title, EmbedState state) {}

    /** The state of the embedded asset on the hub now. */
    public enum EmbedState {
        PUBLIC,
        TAKEN_BACK,
        UNKNOWN,
        /** A collection of public content. */
        COLUMN
    }

    /** A further remark. */
    public enum Remark {
        /** The page exceeds the maximum size and was truncated. */
        CUT,
        /** The page answers with an error; its policy may be another than that of other pages. */
        ERROR_STATUS,
        /** The page has a policy that only reports; it blocks nothing. */
        REPORT_ONLY
    }
}
