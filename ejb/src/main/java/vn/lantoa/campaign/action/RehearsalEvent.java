package vn.lantoa.campaign.action;

import vn.lantoa.kernel.Slug;

/** Kind of event in a rehearsal. */
public enum RehearsalEvent implements Slug {
    /** The item is published. */
    OUT,
    /** Messages are sent to the given number of telephone numbers. */
    SENT,
    /** A company is ordered to send messages to at most the given number of telephone numbers. */
    ORDERED,
    /** A bulletin is aired the given number of times in each of its communes. */
    READ,
    /** An action of another kind reaches the given number of places. */
    PLACED,
    /** The item ends. */
    ENDED,
    /** A readiness issue occurs for the first time. */
    FAULT
}
