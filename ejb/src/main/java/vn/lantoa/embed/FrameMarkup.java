package vn.lantoa.embed;

/**
 * Frame element for pages of other sites. The sandbox allows only the hub's scripts and links in new windows.
 *
 * @param source absolute address of the document
 * @param title name of the frame for screen readers
 */
public record FrameMarkup(String source, String title, FrameSize size) {
    /** The sandbox permissions of the frame. */
    public static final String SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

    /** Returns the frame element on one line. */
    public String html() {
        return "<iframe src=\"" + escaped(source) + "\" title=\"" + escaped(title) + "\" width=\"" + size.width()
                + "\" height=\"" + size.height() + "\" sandbox=\"" + SANDBOX
                + "\" allow=\"fullscreen; picture-in-picture\" allowfullscreen loading=\"lazy\""
                + " referrerpolicy=\"strict-origin-when-cross-origin\" style=\"border:0;max-width:100%\"></iframe>";
    }

    /** Escapes a text for use in an attribute value. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
