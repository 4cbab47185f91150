package vn.lantoa.distribution.sshd;

import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Optional;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;

/** Verifier of host keys. Accepts a host only if the host presents the key pinned for this connection. */
final class PinnedHostKey implements ServerKeyVerifier {
    private static final AttributeKey<Pin> PIN = new AttributeKey<>();

    /** Expected fingerprint, and the one shown instead. */
    static final class Pin {
        private final String expected;
        private volatile @Nullable String other;

        Pin(String expected) {
            this.expected = expected;
        }

        AttributeRepository context() {
            return AttributeRepository.ofKeyValuePair(PIN, this);
        }

        /** Returns why the host was not trusted; empty if the host was trusted. */
        Optional<String> refusal() {
            return Optional.ofNullable(other).map(shown -> "the host shows another key: " + shown);
        }
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        var context = session.getConnectionContext();
        var pin = context == null ? null : context.getAttribute(PIN);
        if (pin == null) return false;
        var shown = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        if (pin.expected.equals(shown)) return true;
        pin.other = shown;
        return false;
    }
}
