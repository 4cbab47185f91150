package vn.lantoa.distribution.entitlement;

import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Issues;

/** Rules for the scope of an entitlement. A scope may contain only known topics and languages. */
final class EntitlementRules {
    private EntitlementRules() {}

    static Issues check(EntitlementScope scope, Vocabulary topics, Vocabulary languages) {
        var strangeTopics = unknown(scope.topics(), topics);
        var strangeLanguages = unknown(scope.languages(), languages);
        return Issues.none()
                .when(!strangeTopics.isEmpty(), "topics", "unknown", String.join(", ", strangeTopics))
                .when(!strangeLanguages.isEmpty(), "languages", "unknown", String.join(", ", strangeLanguages));
    }

    private static Set<String> unknown(Set<String> words, Vocabulary known) {
        var unknown = new TreeSet<>(words);
        known.terms().forEach(term -> unknown.remove(term.code()));
        return unknown;
    }
}
