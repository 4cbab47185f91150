package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.lantoa.distribution.recall.AcknowledgeRecall;
import vn.lantoa.distribution.recall.Acknowledgement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.web.page.TypedForm;

/** The form of an acknowledgement; the time defaults to now. */
@RequestScoped
public class AcknowledgementForm {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    TypedForm form;

    @Inject
    AcknowledgeRecall acknowledge;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Records the acknowledgement from the form, for this partner. */
    void keep(Actor by, UUID release, PartnerId partner) {
        acknowledge.call(new AcknowledgeRecall.Command(by, new ReleaseId(release), partner, read()));
    }

    /** Returns the acknowledgement from the form. */
    public Acknowledgement read() {
        return new Acknowledgement(
                form.text("done"),
                form.findMoment("removedAt")
                        .map(at -> at.atZone(zone).toInstant())
                        .orElseGet(clock::instant));
    }

    /** Returns the current minute, the maximum of the time field. */
    public String now() {
        return FIELD.format(clock.instant().truncatedTo(ChronoUnit.MINUTES).atZone(zone));
    }
}
