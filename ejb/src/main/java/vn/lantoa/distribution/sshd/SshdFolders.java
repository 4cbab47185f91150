package vn.lantoa.distribution.sshd;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.DropFault;
import vn.lantoa.distribution.delivery.DropFolder;
import vn.lantoa.distribution.delivery.DropFolders;
import vn.lantoa.distribution.delivery.DropKey;
import vn.lantoa.distribution.delivery.DropPlace;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.distribution.delivery.OutwardRules;

/**
 * SFTP client for folders. The host name is resolved once, and the connection goes to exactly the address that was
 * checked. The host must show the pinned key before the hub authenticates. No SSH settings, keys or known hosts of the
 * local user are used.
 */
@ApplicationScoped
public class SshdFolders implements DropFolders {
    static final Duration CONNECT = Duration.ofSeconds(10);
    static final Duration COME_IN = Duration.ofSeconds(15);
    static final Duration SILENCE = Duration.ofSeconds(60);

    @Inject
    OutwardConfig config;

    private SshClient client = SshClient.setUpDefaultClient();

    @PostConstruct
    void open() {
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(List.of(UserAuthPublicKeyFactory.INSTANCE));
        client.setServerKeyVerifier(new PinnedHostKey());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, COME_IN);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, SILENCE);
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(client, SILENCE);
        client.start();
    }

    @PreDestroy
    void close() {
        client.stop();
    }

    @Override
    public DropFolder open(DropPlace place, List<DropKey> keys) {
        var address = addressOf(place);
        var pin = new PinnedHostKey.Pin(place.hostKey());
        try {
            var session = client.connect(place.user(), address, pin.context(), null)
                    .verify(CONNECT)
                    .getSession();
            return opened(session, place, keys);
        } catch (IOException e) {
            throw new DropFault(pin.refusal().orElse(said(e)), e);
        }
    }

    private static DropFolder opened(ClientSession session, DropPlace place, List<DropKey> keys) throws IOException {
        var opened = false;
        try {
            for (var key : keys) session.addPublicKeyIdentity(pair(key));
            session.auth().verify(COME_IN);
            var folder = new SshdFolder(session, SftpClientFactory.instance().createSftpClient(session), place);
            opened = true;
            return folder;
        } finally {
            if (!opened) session.close(true);
        }
    }

    private InetSocketAddress addressOf(DropPlace place) {
        try {
            var address = InetAddress.getByName(place.host());
            if (!OutwardRules.mayConnect(address, config)) throw new DropFault.Barred("address-inside");
            return new InetSocketAddress(address, place.port());
        } catch (UnknownHostException e) {
            throw new DropFault("unknown host", e);
        }
    }

    private static KeyPair pair(DropKey key) {
        try {
            var secret = SecurityUtils.generateEDDSAPrivateKey("ssh-ed25519", key.seed());
            return new KeyPair(SecurityUtils.recoverEDDSAPublicKey(secret), secret);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no Ed25519", e);
        }
    }

    static String said(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }

    /** Verifier of host keys. Accepts a host only if the host presents the key pinned for this connection. */
    static final class PinnedHostKey implements ServerKeyVerifier {
        private static final AttributeRepository.AttributeKey<Pin> PIN = new AttributeRepository.AttributeKey<>();

        /** Expected fingerprint, and the fingerprint that the host presented instead. */
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
}
