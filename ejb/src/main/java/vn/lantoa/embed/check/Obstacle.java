package vn.lantoa.embed.check;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;

/**
 * An obstacle that keeps a form of embedding from being shown, or shown in whole.
 *
 * @param what the part it hits
 * @param place the policy it is in; null if it is in none
 * @param change the necessary change; null if there is none
 */
public record Obstacle(What what, @Nullable Place place, CspPolicy.@Nullable Change change) {
    /** The part that is hit. */
    public enum What implements Slug {
        /** The script of the element: only a link is displayed. */
        SCRIPT(true),
        /** The script of the element, on a page that trusts only nonces and hashes. */
        STRICT_SCRIPT(true),
        /** The frame: nothing is displayed. */
        FRAME(true),
        /** Pictures. */
        IMAGE(false),
        /** Film, sound and subtitles. */
        MEDIA(false),
        /** The module's own style. */
        STYLE(false),
        /** All scripts of the page, including frames, by the page's own sandbox. */
        SANDBOX_SCRIPTS(false),
        /** Links that open a new window, by the page's own sandbox. */
        SANDBOX_POPUPS(false),
        /** All frames that do not opt in to isolation ({@code Cross-Origin-Embedder-Policy}). */
        ISOLATION(true),
        /** The hub allows framing by other sites only. */
        ANCESTORS(true);

        private final boolean fatal;

        What(boolean fatal) {
            this.fatal = fatal;
        }
    }

    /** One policy among those of the page. */
    public record Place(CspPolicy.Place kind, int number) {}

    /** Returns true if nothing is displayed, or only a link. */
    public boolean isFatal(EmbedForm form) {
        return what.fatal && form != EmbedForm.MODULE || what == What.SANDBOX_SCRIPTS && form == EmbedForm.COMPONENT;
    }
}
