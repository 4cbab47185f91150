package vn.lantoa.web.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of releases. */
@Schema(name = "Releases")
public record ReleaseViews(List<ReleaseView> releases) {
    public ReleaseViews {
        releases = List.copyOf(releases);
    }
}
