package vn.lantoa.campaign.calendar.key;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;

/** The private calendars that somebody may hand out, and those that were. */
@Stateless
public class ReadCalendarKeys {
    @Inject
    CalendarKeyAccess keyAccess;

    @Inject
    CalendarKeys keys;

    @Inject
    ScopesToChoose scopes;

    @Inject
    Access access;

    /** A scope of which a calendar can be handed out. */
    public record Choice(CalendarScope scope, String name) {}

    /** The scopes that an officer may hand out, and the keys already handed out of them. */
    public record Handout(List<Choice> choices, List<CalendarKey> keys) {
        public Handout {
            choices = List.copyOf(choices);
            keys = List.copyOf(keys);
        }
    }

    /** Reads them; for officers. */
    public Handout call(Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
        var owned = keys.all().stream()
                .filter(key -> keyAccess.allows(by, key.scope()))
                .toList();
        return new Handout(scopes.of(by), owned);
    }
}
