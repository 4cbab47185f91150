package vn.lantoa.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.s3.OutpostConfig;
import vn.lantoa.kernel.HubAddress;

/** Addresses of the signed recall list. */
@ApplicationScoped
public class RecallPlaces {
    @Inject
    HubAddress address;

    @Inject
    OutpostConfig outpost;

    /** Returns all addresses of the list, the hub's own first. */
    public List<String> all() {
        return Stream.concat(
                        Stream.of(address.of("/recalls.json").toString()),
                        Stream.ofNullable(outpost.url()).map(url -> url + "/recalls.json"))
                .toList();
    }
}
