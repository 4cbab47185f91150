package vn.lantoa.embed.check;

import java.util.Locale;

/** The ways in which something of the hub comes into a page. */
public enum EmbedForm {
    /** {@code <lantoa-asset>} and its script. */
    COMPONENT,
    /** A frame written into the page. */
    FRAME,
    /** An address that the portal's software makes a frame or a picture of (oEmbed). */
    LINK,
    /** The module of NukeViet or the plugin of WordPress, which shows copies. */
    MODULE;

    /** As it is written outside. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
