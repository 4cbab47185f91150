package vn.lantoa.approval;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.lantoa.asset.AssetAccess;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;

/** Reader of the comments on an asset, as threads. Open threads come first, then resolved threads. */
@ApplicationScoped
public class ReadComments {
    @Inject
    AssetAccess access;

    @Inject
    Comments comments;

    /** Returns the threads of the asset. Requires the right to read the whole asset. */
    public List<CommentThread> ofAsset(AssetId asset, Actor by) {
        access.forReading(asset, by);
        return threads(comments.of(asset));
    }

    /**
     * Returns the threads of the asset. Requires the right to read the given version, which deciders of a step have.
     */
    public List<CommentThread> ofVersion(AssetId asset, int version, Actor by) {
        access.versionForReading(asset, version, by);
        return threads(comments.of(asset));
    }

    static List<CommentThread> threads(List<CommentLine> rows) {
        var answers = rows.stream()
                .filter(row -> row.answersId() != null)
                .collect(groupingBy(row -> Objects.requireNonNull(row.answersId())));
        return rows.stream()
                .filter(row -> row.answersId() == null)
                .map(row -> new CommentThread(row, answers.getOrDefault(row.id(), List.of())))
                .sorted((one, other) ->
                        Boolean.compare(other.comment().isOpen(), one.comment().isOpen()))
                .toList();
    }

    /** Comment with its answers, the oldest first. */
    public record CommentThread(CommentLine comment, List<CommentLine> answers) {}
}
