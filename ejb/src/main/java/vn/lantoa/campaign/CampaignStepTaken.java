package vn.lantoa.campaign;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a step was taken in a campaign; the officers concerned are to be notified. */
public record CampaignStepTaken(CampaignStepId step, Instant at) implements HubEvent {}
