package vn.lantoa.distribution.entitlement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Gives a partner an entitlement. From then on the partner finds the covered assets in the change log. */
@UseCase
public class GiveEntitlement {
    @Inject
    PartnerAccess access;

    @Inject
    Entitlements entitlements;

    @Inject
    Clock clock;

    /** Gives the entitlement and returns its id. */
    public EntitlementId call(Actor by, PartnerId partner, EntitlementScope scope) {
        var now = clock.instant();
        access.requireAdministrator(by, partner);
        EntitlementRules.check(scope, Vocabulary.TOPICS, Vocabulary.LANGUAGES).throwIfAny();
        var given = new Entitlement(EntitlementId.random(), partner, scope, now, false);
        entitlements.give(given, by);
        return given.id();
    }

    /** Rules for the scope of an entitlement. A scope may contain only known topics and languages. */
    static final class EntitlementRules {
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
}
