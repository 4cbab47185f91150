package vn.lantoa.web.asset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.catalogue.likeness.LookAlike;
import vn.lantoa.catalogue.likeness.LookAlikes;

/**
 * Similar pictures, on the wire.
 *
 * @param complete false while some pictures were not compared yet: ask again later
 */
@Schema(name = "LookAlikes")
public record LookAlikesBody(boolean complete, List<Line> alike) {
    /**
     * An asset with a similar picture.
     *
     * @param released whether it is public, or else of one of the caller's own organisations
     * @param file the caller's picture that is meant
     * @param unlikeness number of the 64 bits of the fingerprints that differ
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

    /** The result as JSON and pages show it. */
    public static LookAlikesBody of(LookAlikes found) {
        return new LookAlikesBody(
                found.complete(), found.alike().stream().map(Line::of).toList());
    }
}
