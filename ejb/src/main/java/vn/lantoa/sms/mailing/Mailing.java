package vn.lantoa.sms.mailing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.OrderedText;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.route.RouteSettings;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.sms.segment.MessageForm;

/**
 * Message to the numbers of a contact list. Its specification never changes, only its state. A bulk statement completes
 * mailings in which nothing waits.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read only by queries
public class Mailing {
    @Id
    private UUID id;

    private OrganisationId organisationId;
    private UUID listId;
    private UUID routeId;
    // stored as text, because EclipseLink cannot read a null UUID
    private @Nullable String spareRouteId;
    private AssetId assetId;
    private int versionNumber;

    @Enumerated(EnumType.STRING)
    private MessageForm form;

    private String text;

    @Enumerated(EnumType.STRING)
    private MessageClass messageClass;

    @Enumerated(EnumType.STRING)
    private LegalBasis basis;

    @Enumerated(EnumType.STRING)
    private DefaultAlphabet alphabet;

    @Enumerated(EnumType.STRING)
    private Concatenation concatenation;

    private int parts;
    private int messages;
    private Instant opensAt;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private MailingState state;

    private Instant createdAt;

    private String createdBy;
    private @Nullable Instant endedAt;

    protected Mailing() {}

    Mailing(MailingView placed, Actor by) {
        id = placed.id().value();
        organisationId = placed.organisation();
        assetId = placed.message().asset();
        versionNumber = placed.message().version();
        form = placed.message().form();
        text = placed.message().text();
        take(placed.spec());
        basis = placed.coding().basis();
        alphabet = placed.coding().wire().alphabet();
        concatenation = placed.coding().wire().concatenation();
        parts = placed.coding().parts();
        messages = placed.progress().messages();
        state = placed.progress().state();
        createdAt = placed.progress().placedAt();
        createdBy = by.reference();
    }

    private void take(MailingSpec spec) {
        listId = spec.list().value();
        routeId = spec.route().value();
        spareRouteId = spec.spare() == null ? null : spec.spare().toString();
        messageClass = spec.kind();
        opensAt = spec.opensAt();
        closesAt = spec.closesAt();
    }

    /**
     * Moves to CANCELLED.
     *
     * @throws Conflict if the mailing has ended
     */
    void cancel(Instant now) {
        if (!state.mayBecome(MailingState.CANCELLED)) throw new Conflict("mailing-ended", state.slug());
        state = MailingState.CANCELLED;
        endedAt = now;
    }

    MailingView view() {
        var spare = spareRouteId == null ? null : RouteId.parse(spareRouteId);
        return new MailingView(
                new MailingId(id),
                organisationId,
                new OrderedText(assetId, versionNumber, form, text),
                new MailingSpec(
                        new ContactListId(listId), new RouteId(routeId), spare, messageClass, opensAt, closesAt),
                new MailingView.Coding(new RouteSettings.Coding(alphabet, concatenation), parts, basis),
                new MailingView.Progress(state, messages, createdAt));
    }
}
