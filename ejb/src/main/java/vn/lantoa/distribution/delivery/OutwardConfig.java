package vn.lantoa.distribution.delivery;

import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.kernel.Network;

/**
 * Networks that the hub may connect to in addition to the public internet.
 *
 * @param networks internal networks that are allowed, also without TLS
 */
public record OutwardConfig(List<Network> networks) {
    /** Configuration that allows only the public internet. */
    public static final OutwardConfig NONE = new OutwardConfig(List.of());

    public OutwardConfig {
        networks = List.copyOf(networks);
    }

    /** Parses networks separated by spaces or commas. */
    public static OutwardConfig parse(String text) {
        return new OutwardConfig(
                Stream.of(text.strip().split("[\\s,]+")).map(Network::parse).toList());
    }
}
