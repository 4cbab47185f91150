package vn.lantoa.campaign.step;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Something happened in a campaign that others are to be told. */
public record CampaignStepTaken(CampaignStepId step, Instant at) implements HubEvent {}
