package vn.lantoa.web.asset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.catalogue.LookAlike;
import vn.lantoa.catalogue.LookAlikes;

/**
 * Similar pictures on the wire.
 *
 * @param complete false while some pictures are not compared yet; clients should poll again
 */
@Schema(name = "LookAlikes")
public record LookAlikesBody(boolean complete, List<Line> alike) {
    /**
     * An asset with a similar picture.
     *
     * @param released true if the asset is public; false if it belongs to one of the caller's own organisations
     * @param file the caller's picture that it resembles
     * @param unlikeness number of differing bits between the 64-bit fingerprints
     */
    @Schema(name = "LookAlike")
    public record Line(
            String asset, String title, String agency, String language, boolean released, String file, int unlikeness) {
        static Line of(LookAlike one) {
            return new Line(
                    one.asset().toString(),
                    one.title(),
                    one.agency(),
                    one.language().tag(),
                    one.released(),
                    one.file(),
                    one.unlikeness());
        }
    }

    /** Returns the result in the form that JSON and pages use. */
    public static LookAlikesBody of(LookAlikes found) {
        return new LookAlikesBody(
                found.complete(), found.alike().stream().map(Line::of).toList());
    }
}
