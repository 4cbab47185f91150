package vn.lantoa.release.parity;

import java.util.List;

/**
 * Rules for the parity of a variant with its source. Stateless. Only the source's public version counts; newer
 * unpublished versions and withdrawn versions have no effect. Versions build on each other, so a major change counts
 * even if the version that introduced it was never released.
 */
final class ParityRules {
    private ParityRules() {}

    /** Result of a language review. */
    enum Review {
        NOT_ASKED,
        ASKED,
        CONFIRMED,
        OBJECTED
    }

    /**
     * Progress of a variant.
     *
     * @param released whether the compared version is published
     * @param machineMade whether the variant is a machine translation
     */
    record Variant(boolean released, boolean machineMade, Review review) {}

    /** Returns the major changes that a variant of the given source version lacks, in order. */
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
