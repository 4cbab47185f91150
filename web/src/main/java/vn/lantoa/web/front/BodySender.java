package vn.lantoa.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.util.Optional;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.signin.RecentCredentials;

/**
 * Sender whose unfinished bodies are counted together: a session or token that this node has seen recently, or the
 * network of an anonymous caller.
 *
 * @param kind determines the share of buffers
 * @param most maximum body in bytes: small forms of a network are counted apart from its large bodies
 */
record BodySender(String name, Kind kind, int most) {
    /** Kinds of senders. */
    enum Kind {
        SIGNED_IN(4),
        NETWORK(8),
        /** A local proxy that does not forward client addresses; it stands for all clients behind it. */
        LOOPBACK(1);

        private final int part;

        Kind(int part) {
            this.part = part;
        }

        /** Returns how many of {@code free} buffers one sender may hold. */
        int share(int free) {
            return free / part;
        }
    }

    /** Returns the sender of a request with a body of at most {@code most} bytes. */
    static BodySender of(HttpServerExchange exchange, int most) {
        return credential(exchange)
                .map(hash -> new BodySender(hash.hex(), Kind.SIGNED_IN, most))
                .orElseGet(() -> stranger(exchange.getSourceAddress(), most));
    }

    /**
     * Returns the hash of a request's session or token; empty if this node has not seen the session or token recently.
     */
    static Optional<Sha256> credential(HttpServerExchange exchange) {
        return RecentCredentials.find(
                name -> {
                    var cookie = exchange.getRequestCookie(name);
                    return cookie == null ? null : cookie.getValue();
                },
                exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION));
    }

    private static BodySender stranger(InetSocketAddress from, int most) {
        var address = from.getAddress();
        if (address == null) return new BodySender(from.getHostString(), Kind.NETWORK, most);
        var network = new ClientAddress(address.getHostAddress()).network();
        return new BodySender(network, address.isLoopbackAddress() ? Kind.LOOPBACK : Kind.NETWORK, most);
    }
}
