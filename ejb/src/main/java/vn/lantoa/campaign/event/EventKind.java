package vn.lantoa.campaign.event;

import vn.lantoa.kernel.Slug;

/** Kind of an event of a campaign. */
public enum EventKind implements Slug {
    LAUNCH,
    SEMINAR,
    TRAINING,
    CONTEST,
    CONFERENCE
}
