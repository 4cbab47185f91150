package vn.lantoa.asset;

/** Version lineages for tests of other packages. */
public final class LineageFixtures {
    private LineageFixtures() {}

    public static Lineages over(Versions versions) {
        var lineages = new Lineages();
        lineages.versions = versions;
        return lineages;
    }

    /** The lineage of a major version with this note. */
    public static Lineage major(String note) {
        return new Lineage(null, Significance.MAJOR, note, false);
    }

    /** The lineage of a minor version. */
    public static Lineage minor(String note) {
        return new Lineage(null, Significance.MINOR, note, false);
    }

    /** The lineage of a variant, made from this version of the source. */
    public static Lineage from(VersionId source) {
        return new Lineage(source, Significance.MAJOR, "", false);
    }
}
