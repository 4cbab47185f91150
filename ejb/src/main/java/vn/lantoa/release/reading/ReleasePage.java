package vn.lantoa.release.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of releases, the latest due first.
 *
 * @param next cursor of those that follow; null at the end
 */
public record ReleasePage(List<ReleaseLine> releases, @Nullable String next) {
    public ReleasePage {
        releases = List.copyOf(releases);
    }
}
