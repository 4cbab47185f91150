package vn.lantoa.web.release;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Gate;
import vn.lantoa.release.planning.Waiver;

/** Form fields with the reasons for waiving failed release gates, one field per gate. */
public class WaiverForm {
    @FormParam("waive-alternative-text")
    @Nullable String alternativeText;

    @FormParam("waive-subtitles")
    @Nullable String subtitles;

    @FormParam("waive-transcript")
    @Nullable String transcript;

    @FormParam("waive-pdf-text")
    @Nullable String pdfText;

    List<Waiver> waivers() {
        return Stream.of(
                        one(Gate.ALTERNATIVE_TEXT, alternativeText),
                        one(Gate.SUBTITLES, subtitles),
                        one(Gate.TRANSCRIPT, transcript),
                        one(Gate.PDF_TEXT, pdfText))
                .filter(waiver -> !waiver.reason().isBlank())
                .toList();
    }

    private static Waiver one(Gate gate, @Nullable String reason) {
        return new Waiver(gate, reason == null ? "" : reason);
    }
}
