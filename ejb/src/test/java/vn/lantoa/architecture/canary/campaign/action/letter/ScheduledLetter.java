package vn.lantoa.architecture.canary.campaign.action.letter;

/** A kind of scheduled action. */
public record ScheduledLetter(String to) {}
