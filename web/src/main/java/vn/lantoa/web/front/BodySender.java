package vn.lantoa.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetSocketAddress;
import java.util.Optional;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.web.signin.RecentCredentials;

/**
 * The sender whose bodies are counted together: a session or token that this node has recognised lately, or the network
 * of a stranger.
 *
 * @param kind how much the sender may hold
 * @param most the largest body in bytes: the small forms of a network are not counted with its large bodies
 */
record BodySender(String name, Kind kind, int most) {
    /** The kinds of senders. */
    enum Kind {
        SIGNED_IN(4),
        NETWORK(8),
        /** A proxy that does not forward addresses: everybody behind it. */
        LOOPBACK(1);

        private final int part;

        Kind(int part) {
            this.part = part;
        }

        /** Returns how many of so many free buffers one sender may hold. */
        int share(int free) {
            return free / part;
        }
    }

    /** Returns the sender of a request with a body of at most so many bytes. */
    static BodySender of(HttpServerExchange exchange, int most) {
        return credential(exchange)
                .map(hash -> new BodySender(hash.hex(), Kind.SIGNED_IN, most))
                .orElseGet(() -> stranger(exchange.getSourceAddress(), most));
    }

    /** Returns the hash of the session or token of a request, if this node has recognised it lately. */
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
