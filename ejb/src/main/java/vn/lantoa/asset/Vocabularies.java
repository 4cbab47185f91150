package vn.lantoa.asset;

import jakarta.enterprise.context.ApplicationScoped;

/** All vocabularies of the asset stage, read once. */
@ApplicationScoped
public class Vocabularies {
    private final Vocabulary kinds = Vocabulary.read("kinds");
    private final Vocabulary topics = Vocabulary.read("topics");
    private final Vocabulary audiences = Vocabulary.read("audiences");
    private final Vocabulary planTasks = Vocabulary.read("plan-tasks");
    private final Vocabulary licences = Vocabulary.read("licences");
    private final Vocabulary languages = Vocabulary.read("languages");
    private final Vocabulary digitalSourceTypes = Vocabulary.read("digital-source-types");

    /** The kinds of asset, by their slugs. */
    public Vocabulary kinds() {
        return kinds;
    }

    /** The topics: chapter III of the plan. */
    public Vocabulary topics() {
        return topics;
    }

    /** The audiences of the plan. */
    public Vocabulary audiences() {
        return audiences;
    }

    /** The 28 leaf rows of the plan's appendix; the group is the section's name. */
    public Vocabulary planTasks() {
        return planTasks;
    }

    /** The licences. */
    public Vocabulary licences() {
        return licences;
    }

    /** Languages by BCP 47 tag, with our own names; the group is the script, the text the endonym where we know it. */
    public Vocabulary languages() {
        return languages;
    }

    /** The IPTC's digital source types; the group is {@code ai} where a machine had a part in it. */
    public Vocabulary digitalSourceTypes() {
        return digitalSourceTypes;
    }
}
