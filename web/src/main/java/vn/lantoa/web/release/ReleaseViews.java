package vn.lantoa.web.release;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.release.reading.ReleaseLine;

/** A page of releases, latest due time first. */
@Schema(name = "Releases")
public record ReleaseViews(List<ReleaseLine> releases, @Nullable String next) {}
