package vn.lantoa.campaign.social;

import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.HubJson;

/** Known networks, from {@code networks.json}. */
final class Networks {
    static final List<Network> ALL = List.of(HubJson.file("/vn/lantoa/campaign/networks.json", Network[].class));

    private Networks() {}

    static Optional<Network> find(String slug) {
        return ALL.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }
}
