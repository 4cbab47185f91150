package vn.lantoa.embed.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.s3.OutpostConfig;
import vn.lantoa.kernel.HubAddress;

/** Where the signed list lies. */
@ApplicationScoped
public class RecallPlaces {
    @Inject
    HubAddress address;

    @Inject
    OutpostConfig outpost;

    /** Its addresses, the hub's own first. */
    public List<String> all() {
        return Stream.concat(
                        Stream.of(address.of("/recalls.json").toString()),
                        Stream.ofNullable(outpost.url()).map(url -> url + "/recalls.json"))
                .toList();
    }
}
