package vn.lantoa.campaign.errand;

import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;

/**
 * An errand with what came of it.
 *
 * @param by the officer for whom it is placed, with the rights that he has then
 * @param outcome id of what was placed, or the codes of why it was refused, one a line; empty while it waits
 */
public record KeptErrand(ErrandId id, CampaignItemId item, Errand errand, Actor by, ErrandState state, String outcome) {
    KeptErrand standing(ErrandState now) {
        return new KeptErrand(id, item, errand, by, now, outcome);
    }
}
