package vn.lantoa.release.parity;

import java.util.List;

/**
 * The rules for a variant to be in step with its source. Pure. The source's current version counts: a newer version
 * that is not out changes nothing, and one that was taken back does not either. Versions build on each other, so a
 * major change in between counts even if that version itself was never released.
 */
final class ParityRules {
    private ParityRules() {}

    /** The result of a language review. */
    enum Review {
        NOT_ASKED,
        ASKED,
        CONFIRMED,
        OBJECTED
    }

    /**
     * A variant's progress.
     *
     * @param released whether the judged version is out
     * @param machineMade whether a machine translated it
     */
    record Variant(boolean released, boolean machineMade, Review review) {}

    /** The major changes that a variant made from this version of the source lacks, in their order. */
    public static List<SourceStep> lacking(int madeFrom, int current, List<SourceStep> steps) {
        return steps.stream()
                .filter(step -> step.version() > madeFrom && step.version() <= current)
                .filter(SourceStep::major)
                .toList();
    }

    static ParityState of(Variant variant, List<SourceStep> lacking) {
        if (variant.released() && !lacking.isEmpty()) return ParityState.OUTDATED;
        if (variant.machineMade() && variant.review() != Review.CONFIRMED) return ParityState.MACHINE_MADE;
        if (variant.review() == Review.ASKED || variant.review() == Review.OBJECTED) return ParityState.TO_REVIEW;
        return variant.released() ? ParityState.CURRENT : ParityState.IN_WORK;
    }
}
