package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/** Creates a dated campaign from a template, with placeholders for all items (plan IV.3.c, tasks 3.1 to 3.3). */
@UseCase
public class BeginCampaign {
    @Inject
    CampaignAccess access;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignTrail trail;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /**
     * Campaign to create.
     *
     * @param template slug of the template
     * @param code code for addresses: lower-case letters, digits and hyphens
     * @param day day of the campaign
     * @param organisation leading organisation
     */
    public record Command(
            String template, String code, String title, LocalDate day, OrganisationId organisation, Actor by) {}

    public CampaignId call(Command command) {
        access.requireLeader(command.by(), command.organisation());
        var template = CampaignTemplate.get(command.template());
        ItemRules.checkCampaign(command.code(), command.title(), command.day())
                .when(campaigns.find(command.code()).isPresent(), "code", "taken")
                .throwIfAny();
        var now = clock.instant();
        var campaign = new Campaign(command, zone, now);
        campaigns.add(campaign);
        addItems(campaign, template, command.day());
        trail.note(campaign.place(), StepKind.BEGUN, command.title(), command.by());
        return campaign.id();
    }

    private void addItems(Campaign campaign, CampaignTemplate template, LocalDate day) {
        int position = 0;
        for (var item : template.items()) {
            var window = new LocalWindow(item.startsAt(day), item.endsAt(day));
            campaigns.add(new CampaignItem(
                    campaign, ++position, item.phase(), spec(campaign, item), window, campaign.createdAt()));
        }
    }

    private static ItemSpec spec(Campaign campaign, TemplateItem item) {
        var title = item.title().getOrDefault("vi", "");
        return new ItemSpec(title, item.wanted(), item.channels(), Reach.PUBLIC, campaign.organisation());
    }
}
