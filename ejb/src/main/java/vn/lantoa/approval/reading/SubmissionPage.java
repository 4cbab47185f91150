package vn.lantoa.approval.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of submissions, the latest first.
 *
 * @param next cursor of those that follow; null at the end
 */
public record SubmissionPage(List<SubmissionLine> submissions, @Nullable String next) {
    public SubmissionPage {
        submissions = List.copyOf(submissions);
    }
}
