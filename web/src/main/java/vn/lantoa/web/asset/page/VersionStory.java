package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.lantoa.approval.CommentThread;
import vn.lantoa.approval.ReadComments;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.reading.ReadLives;
import vn.lantoa.release.reading.VersionLife;
import vn.lantoa.web.request.CurrentActor;

/** The history of a version since it was sealed: reviews, comments and current state. */
@RequestScoped
class VersionStory {
    @Inject
    ReadSubmissions submissions;

    @Inject
    ReadComments comments;

    @Inject
    ReadLives lives;

    @Inject
    CurrentActor current;

    List<SubmissionLine> reviews(AssetId asset, int number) {
        var all = submissions.list(new ReviewQuery(null, asset, null, ReadSubmissions.MOST), current.actor());
        return all.lines().stream()
                .filter(line -> line.version() == number)
                .toList();
    }

    List<CommentThread> threads(AssetId asset, int number) {
        return comments.ofVersion(asset, number, current.actor());
    }

    /** Returns the state of each version of the asset by number. */
    Map<String, VersionLife> stages(AssetId asset) {
        return lives.ofVersions(asset, current.actor());
    }
}
