package vn.lantoa.approval;

import java.util.List;

/** Comment with its answers, the oldest first. */
public record CommentThread(CommentLine comment, List<CommentLine> answers) {}
