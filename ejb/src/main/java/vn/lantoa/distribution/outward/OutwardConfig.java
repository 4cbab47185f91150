package vn.lantoa.distribution.outward;

import java.util.List;
import vn.lantoa.kernel.Network;

/**
 * The networks to which the hub may go besides the open internet.
 *
 * @param networks that it may go to although they are inside, and without TLS
 */
public record OutwardConfig(List<Network> networks) {
    public OutwardConfig {
        networks = List.copyOf(networks);
    }
}
