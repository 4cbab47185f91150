package vn.lantoa.embed.check;

import vn.lantoa.kernel.Slug;

/** The form of embedding content of the hub in a page. */
public enum EmbedForm implements Slug {
    /** {@code <lantoa-asset>} and its script. */
    COMPONENT,
    /** A frame written into the page. */
    FRAME,
    /** An address that the portal's software turns into a frame or a picture (oEmbed). */
    LINK,
    /** The module of NukeViet or the plugin of WordPress, which shows copies. */
    MODULE
}
