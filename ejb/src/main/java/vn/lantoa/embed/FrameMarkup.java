package vn.lantoa.embed;

/**
 * The frame as another site writes it into its page. The sandbox lets it run the hub's script and open the hub in a window
 * of its own, nothing else.
 *
 * @param source absolute address of the document
 * @param title what a screen reader calls the frame
 */
public record FrameMarkup(String source, String title, FrameSize size) {
    /** The permissions of the frame. */
    public static final String SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

    /** The frame as one element, on one line. */
    public String html() {
        return "<iframe src=\"" + escaped(source) + "\" title=\"" + escaped(title) + "\" width=\"" + size.width()
                + "\" height=\"" + size.height() + "\" sandbox=\"" + SANDBOX
                + "\" allow=\"fullscreen; picture-in-picture\" allowfullscreen loading=\"lazy\""
                + " referrerpolicy=\"strict-origin-when-cross-origin\" style=\"border:0;max-width:100%\"></iframe>";
    }

    /** A text as the value of an attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
