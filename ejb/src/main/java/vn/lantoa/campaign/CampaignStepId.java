package vn.lantoa.campaign;

import java.util.UUID;
import vn.lantoa.kernel.Id;

/** Id of a campaign step. */
public record CampaignStepId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
