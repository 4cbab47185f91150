package vn.lantoa.web.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of releases, latest due time first. */
@Schema(name = "Releases")
public record ReleaseViews(List<ReleaseView> releases, @Nullable String next) {
    public ReleaseViews {
        releases = List.copyOf(releases);
    }
}
