package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.MessageForm;

/** Routes, lists and released messages for tests. */
@ApplicationScoped
public class SomeMailing {
    private final Map<OrganisationId, AssetId> messages = new ConcurrentHashMap<>();

    @Inject
    LetOut letOut;

    @Inject
    SaveRoute save;

    @Inject
    ImportContacts importContacts;

    @Inject
    Clock clock;

    /** A new route that is off. */
    public RouteId route(Actor by) {
        var settings = SomeRoute.to("tuyến " + UUID.randomUUID(), 2775, 10);
        return save.call(new SaveRoute.Command(null, settings, new Secret("matkhau"), by));
    }

    /** A new list of these numbers, one per line. */
    public ContactListId list(OrganisationId organisation, String numbers, Actor by) {
        return importContacts.call(new ImportContacts.Command(
                organisation,
                "Người đăng ký",
                LegalBasis.CONSENT,
                "Phiếu đăng ký",
                numbers,
                clock.instant().plus(Duration.ofDays(30)),
                by));
    }

    /** A text message of the organisation to these numbers, from now on for two days. */
    public PlaceMailing.Command command(OrganisationId organisation, String numbers, RouteId route, Actor by) {
        var message = messages.computeIfAbsent(
                organisation, one -> message(one, WindowRequest.NOW).id());
        return command(message, list(organisation, numbers, Actor.SYSTEM), route, by);
    }

    /** A mailing of this message to this list, from now on for two days. */
    public PlaceMailing.Command command(AssetId message, ContactListId list, RouteId route, Actor by) {
        var now = clock.instant();
        var spec = new MailingSpec(list, route, null, MessageClass.NOTICE, now, now.plus(Duration.ofDays(2)));
        return new PlaceMailing.Command(
                message, MessageForm.UNMARKED, spec, UUID.randomUUID().toString(), by);
    }

    /** A new message of the organisation that is released for everyone in this window. */
    public Asset message(OrganisationId organisation, WindowRequest window) {
        return letOut.releasedMessage(letOut.team(organisation), "[TB] Nop ho so tai nha.", window);
    }

    /** Replaces the released version of this message by another one. */
    public void replace(Asset message, OrganisationId organisation) {
        letOut.release(letOut.team(organisation), message, Reach.PUBLIC, WindowRequest.NOW);
    }
}
