package vn.lantoa.sms.gateway;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.MoveTable;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderedText;

class MailingTest {
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");
    private static final UUID ID = new UUID(0, 1);
    private static final MoveTable MOVES = MoveTable.of(
            """
            from      RUNNING DONE CANCELLED
            RUNNING   -       yes  yes
            DONE      -       -    -
            CANCELLED -       -    -
            """);

    @Test
    void moves_exactly_as_the_table_says() {
        MOVES.holds(MailingState.class, (from, to) -> from.mayBecome(to) ? to : from);
    }

    @Test
    void only_releasers_of_the_agency_cancel_a_running_mailing() {
        var releaser = Actor.officer(UUID.randomUUID());
        var cancel = new CancelMailing();
        cancel.access = new GrantedRoles().grant(releaser, Role.RELEASER, new OrganisationId(ID));
        cancel.mailings = new Mailings() {
            @Override
            public MailingView getLocked(MailingId id) {
                return placed(MailingState.DONE);
            }
        };

        assertForbidden(() -> cancel.call(new MailingId(ID), Actor.officer(UUID.randomUUID())));
        assertConflict(() -> cancel.call(new MailingId(ID), releaser), "mailing-ended");
    }

    @Test
    void a_mailing_needs_an_idempotency_key() {
        var spec = placed(MailingState.RUNNING).spec();

        assertRejected(
                () -> new PlaceMailing()
                        .call(new PlaceMailing.Command(
                                new AssetId(ID), MessageForm.UNMARKED, spec, null, Actor.officer(ID))),
                "Idempotency-Key missing");
    }

    private static MailingView placed(MailingState state) {
        var route = new RouteSettings.Coding(DefaultAlphabet.values()[0], Concatenation.values()[0]);
        return new MailingView(
                new MailingId(ID),
                new OrganisationId(ID),
                new OrderedText(new AssetId(ID), 1, MessageForm.UNMARKED, "Han cuoi nop thue."),
                new MailingSpec(
                        new ContactListId(ID),
                        new RouteId(ID),
                        new RouteId(new UUID(0, 2)),
                        MessageClass.NOTICE,
                        NOON,
                        NOON.plusSeconds(3600)),
                new MailingView.Coding(route, 1, LegalBasis.values()[0]),
                new MailingView.Progress(state, 2, NOON));
    }
}
