package vn.lantoa.approval;

import java.util.List;

/** Submission with its decisions. */
public record SubmissionView(SubmissionLine submission, List<DecisionLine> decisions) {}
