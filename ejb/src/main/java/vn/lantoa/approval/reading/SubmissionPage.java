package vn.lantoa.approval.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some submissions of a longer list, the latest first.
 *
 * @param next cursor of those that follow; null at the end
 */
public record SubmissionPage(List<SubmissionLine> submissions, @Nullable String next) {
    public SubmissionPage {
        submissions = List.copyOf(submissions);
    }
}
