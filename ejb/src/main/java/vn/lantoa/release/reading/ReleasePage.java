package vn.lantoa.release.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Page of releases, the latest due first.
 *
 * @param next the cursor of the next page; null on the last one
 */
public record ReleasePage(List<ReleaseLine> releases, @Nullable String next) {
    public ReleasePage {
        releases = List.copyOf(releases);
    }
}
