package vn.lantoa.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertNotFound;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Addresses of private calendars that are not found. */
class RenderPrivateCalendarTest {
    private static final LocalDate DAY =
            LocalDate.ofInstant(SettableClock.atNoon().instant(), ZoneOffset.UTC);

    private boolean admitted = true;
    private boolean letIn = true;

    @Test
    void unknown_and_ended_keys_have_no_calendar() {
        var campaign = new CalendarScope(CalendarScope.ScopeKind.CAMPAIGN, UUID.randomUUID());

        assertNotFound(() -> render(null));
        assertNotFound(() -> render(key(campaign, DAY.minusDays(1))));
        assertThat(used(key(campaign, DAY))).isTrue();
    }

    @Test
    void a_partners_calendar_is_readable_while_active_and_from_its_networks() {
        var partner = CalendarScope.of(new PartnerId(UUID.randomUUID()));

        admitted = false;
        assertNotFound(() -> render(key(partner, null)));
        admitted = true;
        letIn = false;
        assertNotFound(() -> render(key(partner, null)));
        letIn = true;
        assertThat(used(key(partner, null))).isTrue();
    }

    /** Checks that the calendar was found and its use recorded; other tests cover its content. */
    private boolean used(CalendarKey key) {
        try {
            render(key);
            return false;
        } catch (Used noted) {
            return true;
        }
    }

    private void render(@Nullable CalendarKey key) {
        var render = new RenderCalendar();
        render.clock = SettableClock.atNoon();
        render.write = new WriteCalendar();
        render.write.zone = ZoneOffset.UTC;
        render.keys = new CalendarKeys() {
            @Override
            public Optional<CalendarKey> find(RandomToken token) {
                return Optional.ofNullable(key);
            }

            @Override
            public void used(CalendarKeyId id, LocalDate day) {
                throw new Used();
            }
        };
        render.partners = new Partners() {
            @Override
            public Partner get(PartnerId id) {
                return new Partner() {
                    @Override
                    public boolean isLetInAt(Instant now) {
                        return letIn;
                    }
                };
            }

            @Override
            public boolean admits(PartnerId id, ClientAddress from) {
                return admitted;
            }
        };
        render.call(RandomToken.fresh(), CalendarFormat.ICS, new ClientAddress("203.0.113.7"));
    }

    private static CalendarKey key(CalendarScope scope, @Nullable LocalDate until) {
        var id = new CalendarKeyId(UUID.randomUUID());
        return new CalendarKey(id, scope, "Tết", "", Instant.EPOCH, until, null);
    }

    private static final class Used extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
