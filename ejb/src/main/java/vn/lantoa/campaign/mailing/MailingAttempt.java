package vn.lantoa.campaign.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.campaign.step.CampaignSteps;
import vn.lantoa.campaign.step.CampaignTrail;
import vn.lantoa.campaign.step.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.sms.mailing.MailingWish;
import vn.lantoa.sms.mailing.PlaceMailing;

/** Places a planned message, or writes down why it was refused, each in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailingAttempt {
    /** Of a message whose item has no end. */
    private static final Duration USUAL = Duration.ofHours(24);

    @Inject
    PlaceMailing place;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignSteps steps;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    /** Places it for the officer who planned it, once for each item. */
    public void place(PlannedMailings.Found found, AssetId asset) {
        var campaign = campaigns.getLocked(campaigns.campaignOf(found.item()));
        var item = campaigns.item(found.item());
        if (steps.of(found.item()).stream().anyMatch(step -> step.kind() == StepKind.MAILING_PLACED)) return;
        var mailing = found.mailing();
        var opens = item.window().begins(campaign.zone());
        var wish = new MailingWish(
                mailing.list(),
                mailing.route(),
                null,
                mailing.kind(),
                opens,
                closes(item.window(), opens, campaign.zone()));
        var key = "campaign-item:" + found.item();
        place.call(new PlaceMailing.Command(asset, mailing.form(), wish, key, found.by()));
        trail.note(item.place(), StepKind.MAILING_PLACED, "", Actor.SYSTEM, clock.instant());
    }

    /** Writes down why it was not placed; those who lead are told. */
    public void refused(PlannedMailings.Found found, Problem why) {
        var item = campaigns.item(found.item());
        trail.note(item.place(), StepKind.MAILING_REFUSED, said(why), Actor.SYSTEM, clock.instant());
    }

    private static String said(Problem why) {
        if (!(why instanceof Rejected rejected)) return why.type();
        return rejected.issues().list().stream()
                .map(issue -> issue.field() + ": " + issue.code())
                .collect(Collectors.joining(", "));
    }

    private static Instant closes(LocalWindow window, Instant opens, ZoneId zone) {
        var ends = window.ends(zone);
        return ends == null ? opens.plus(USUAL) : ends;
    }
}
