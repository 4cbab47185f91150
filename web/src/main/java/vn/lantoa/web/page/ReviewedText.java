package vn.lantoa.web.page;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import vn.lantoa.web.request.UnicodeText;

/**
 * A text that a form sends twice: as a file, to see what would become of it, and as it was read, to have that done.
 *
 * @param isConfirmed whether it was looked at
 */
public record ReviewedText(String text, boolean isConfirmed) {
    private static final String FILE = "file";

    /**
     * Reads it.
     *
     * @param shown the name of the field in which the page sends back what was read
     * @param kibibytes the most that is taken
     */
    public static ReviewedText of(List<EntityPart> parts, String shown, int kibibytes) {
        var confirmed = UnicodeText.sent(parts, shown, kibibytes);
        return confirmed.isEmpty()
                ? new ReviewedText(UnicodeText.sent(parts, FILE, kibibytes), false)
                : new ReviewedText(confirmed, true);
    }
}
