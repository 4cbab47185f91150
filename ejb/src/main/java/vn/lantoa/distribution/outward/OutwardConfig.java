package vn.lantoa.distribution.outward;

import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.Network;

/**
 * The networks to which the hub may go besides the open internet.
 *
 * @param networks that it may go to although they are inside, and without TLS
 */
public record OutwardConfig(List<Network> networks) {
    /** The open internet alone. */
    public static final OutwardConfig NONE = new OutwardConfig(List.of());

    public OutwardConfig {
        networks = List.copyOf(networks);
    }

    /** Reads networks with spaces or commas between them. */
    public static OutwardConfig parse(String text) {
        return new OutwardConfig(
                Stream.of(text.strip().split("[\\s,]+")).map(Network::parse).toList());
    }
}
