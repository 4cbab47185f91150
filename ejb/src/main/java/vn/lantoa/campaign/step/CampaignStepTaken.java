package vn.lantoa.campaign.step;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A step in a campaign was taken that others are to be told. */
public record CampaignStepTaken(CampaignStepId step, Instant at) implements HubEvent {}
