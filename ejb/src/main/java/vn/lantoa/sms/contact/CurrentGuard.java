package vn.lantoa.sms.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Provider of the contact policy with the current terms. The gateway asks many times per second and gets a copy that is
 * up to one second old.
 */
@ApplicationScoped
public class CurrentGuard {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    @Inject
    ContactTermsByClass termsByClass;

    @Inject
    ZoneId zone;

    private volatile @Nullable Known known;

    private record Known(ContactGuard guard, long readAt) {}

    /** Returns the policy with the current terms. */
    public ContactGuard now() {
        return new ContactGuard(termsByClass.all(), zone);
    }

    /** Returns the policy with terms that are at most one second old. */
    public ContactGuard atHand() {
        var here = known;
        if (here != null && System.nanoTime() - here.readAt() < FRESH) return here.guard();
        var fresh = new Known(now(), System.nanoTime());
        known = fresh;
        return fresh.guard();
    }

    /** Returns the opt-out words of all classes. */
    public Set<String> optOutWords() {
        return words(termsByClass.all().values());
    }

    private static Set<String> words(Collection<ContactTerms> terms) {
        return terms.stream()
                .map(ContactTerms::optOutWord)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
