package vn.lantoa.sms.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.sms.guard.ContactGuard;
import vn.lantoa.sms.guard.ContactTerms;

/** The guard with the terms as they are set now. The gateway asks many times a second: it may be a second behind. */
@ApplicationScoped
public class CurrentGuard {
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    @Inject
    ContactTermsByClass termsByClass;

    @Inject
    ZoneId zone;

    private volatile @Nullable Known known;

    private record Known(ContactGuard guard, long readAt) {}

    /** The guard with the terms of this moment. */
    public ContactGuard now() {
        return new ContactGuard(termsByClass.all(), zone);
    }

    /** The guard with the terms of at most a second ago. */
    public ContactGuard atHand() {
        var here = known;
        if (here != null && System.nanoTime() - here.readAt() < FRESH) return here.guard();
        var fresh = new Known(now(), System.nanoTime());
        known = fresh;
        return fresh.guard();
    }

    /** The words with which a phone opts out, of whatever class. */
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
