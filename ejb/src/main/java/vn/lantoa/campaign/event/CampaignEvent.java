package vn.lantoa.campaign.event;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.organisation.OrganisationId;

/** Event of a campaign. */
@Schema(name = "CampaignEvent")
public record CampaignEvent(
        @Schema(implementation = String.class) CampaignEventId id,
        EventText event,
        EventCourse course,
        @JsonbTransient EventCampaign campaign,
        @JsonbTransient Organiser organiser) {
    /** Campaign of an event. */
    public record EventCampaign(CampaignId campaign, String code, String campaignTitle, String template) {}

    /** Unit that organises an event. */
    public record Organiser(OrganisationId unit, String unitName) {}

    /** Returns the local times of the event. */
    public LocalWindow window() {
        return new LocalWindow(
                Objects.requireNonNull(EventRules.moment(event.begins())), EventRules.moment(event.ends()));
    }

    public LocalDate firstDay() {
        return window().startsAt().toLocalDate();
    }

    public LocalDate lastDay() {
        return Objects.requireNonNullElse(window().lastDay(), firstDay());
    }
}
